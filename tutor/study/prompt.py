"""What stands on the screen: a card as it is asked, and how much help that is."""

from enum import IntEnum
from typing import NamedTuple

from tutor.deck.cards import FormName


class Rung(IntEnum):
    """How much help a form gives by itself."""

    CHOOSE = 0
    CUED = 1
    FREE = 2


class Rating(IntEnum):
    """What the scheduler is told about an attempt, in FSRS's numbers."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4

    @property
    def word(self) -> str:
        """What it is called: "Again", "Hard", "Good" or "Easy"."""
        return self.name.title()


class Part(NamedTuple):
    """One item of a prompt that has several, or one event of a `place`, whose `when` stays hidden until judged.

    `id` is the aspect of the item's own card, or empty; `accept` are other ways of saying it.
    """

    text: str
    id: str = ""
    when: str = ""
    accept: tuple[str, ...] = ()


class Prompt(NamedTuple):
    """A card as it is asked this time.

    `options` are what can be chosen, in the order shown (choice, truth, several, match). `parts` are the items of a
    list, the right options of a several, the items of an order and the left sides of a match as shown, or the events
    of a timeline in order; a place response is the number of parts that come before. `right` is the index of the right
    option or place, -1 where there is none. `solution` holds indices: for each part its option (several, match), or for
    each place the part that belongs there (order). `given` are the parts that the rung shows with their answer, which
    are then not asked. `cue` is the help of the rung and `hint` the help the learner may ask for; both may be empty.
    `unit` is what a number counts, and `tolerance` how far off it may be. `why` is told with the verdict.
    `seed` made every choice of chance in it.
    """

    card: str
    form: FormName
    rung: Rung
    seed: int
    stem: str
    answer: str
    options: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    right: int = -1
    accept: tuple[str, ...] = ()
    cue: str = ""
    hint: str = ""
    language: str = "und"
    distinct: tuple[tuple[str, ...], ...] = ()
    rivals: tuple[str, ...] = ()
    solution: tuple[int, ...] = ()
    given: tuple[str, ...] = ()
    unit: str = ""
    tolerance: float = 0.0
    why: str = ""


SELF_JUDGED: frozenset[FormName] = frozenset({"recall", "list"})
"""Forms whose credit is the learner's own word; a score marks them."""

PARTED: frozenset[FormName] = frozenset({"several", "order", "match", "list"})
"""Forms whose answer has parts that count one by one."""

CREDITED: frozenset[str] = frozenset({"right", "close"})
"""Verdicts that count as right."""

"""What the log implies about one card."""

from typing import NamedTuple

FOLD = 4
"""The version of the rules in `fold`: it rises whenever the same events would give other memories or figures."""

LEECH = 4
"""So many lapses make a card a leech: learned and forgotten this often, it wants another wording, not more asking."""


class Memory(NamedTuple):
    """The state of one card: everything the scheduler, the ladder and the queue need, and nothing else.

    Days are study days, counted from 1970-01-01; `None` means never. `stability` is in days and `difficulty` runs
    from 1 to 10; both are 0 until the first attempt that moved the memory. `first_day` and `last_day` are the first
    and last days on which it moved; `attempts` counts the days it moved, `lapses` how often a learned card was
    forgotten. `latest_day` is the day of the latest attempt that was not practice and `missed` whether it was
    rated Again. `recalled_day` is the latest day on which a missed list asked for this card. `content` is the
    content hash the card had when it was last reviewed. `rung` is the rung to ask on next, 0 to 2.
    `tries` counts all attempts, those of practice included. `confident_day` is the day of a miss that the learner had
    been sure of, until the memory moves again.
    """

    card: str
    stability: float = 0.0
    difficulty: float = 0.0
    first_day: int | None = None
    last_day: int | None = None
    attempts: int = 0
    lapses: int = 0
    rung: int = 0
    latest_day: int | None = None
    missed: bool = False
    recalled_day: int | None = None
    content: str = ""
    suspended: bool = False
    buried_day: int | None = None
    flagged: bool = False
    tries: int = 0
    confident_day: int | None = None

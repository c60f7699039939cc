"""Everything the rules may look at: a deck, its text, its cards, its article, and what the log knows of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from tutor.deck.cards import Card
from tutor.deck.expand import expand
from tutor.deck.notes import AnyNote, Deck
from tutor.deck.problems import Path
from tutor.deck.tables import tables
from tutor.lint.asking import Asking, askings


@dataclass(frozen=True, slots=True)
class Past:
    """What the log knows of a deck.

    `asked` holds the cards that were ever asked, with the content hash they had; `archived` those of them that are
    known to be gone; `renames` are pairs of an old and a new id in the order in which they were made; `shadowed_by`
    names the file that wins the deck's id, or is empty.
    """

    asked: Mapping[str, str] = field(default_factory=dict)
    archived: frozenset[str] = frozenset()
    renames: tuple[tuple[str, str], ...] = ()
    shadowed_by: str = ""


class Case:
    """One deck before the rules.

    `blocks` are the paragraphs of its article, None where that is not at hand; `name` is what a command calls the deck,
    its id unless said.
    """

    def __init__(
        self,
        text: str,
        deck: Deck,
        blocks: Sequence[str] | None = None,
        past: Past | None = None,
        name: str = "",
    ) -> None:
        self.text = text
        self.deck = deck
        self.blocks = blocks
        self.past = past or Past()
        self.name = name or deck.id

    @property
    def english(self) -> bool:
        """Whether the deck is written in English, so that rules about English words apply."""
        return _is_english(self.deck.language)

    def answers_english(self, note: AnyNote) -> bool:
        """Whether the note's answers are in English."""
        return _is_english(note.answer_language or self.deck.language)

    @cached_property
    def notes(self) -> tuple[tuple[AnyNote, Path], ...]:
        """Each note with the path of its table."""
        return tuple(tables(self.deck))

    @cached_property
    def askings(self) -> tuple[Asking, ...]:
        """Everything the notes ask, in their order."""
        return tuple(found for note, path in self.notes for found in askings(note, path))

    @cached_property
    def choices(self) -> tuple[Asking, ...]:
        """What has at least two wrong options of its author's."""
        return tuple(asking for asking in self.askings if asking.answer and len(asking.wrong) > 1)

    @cached_property
    def cards(self) -> tuple[Card, ...]:
        """The deck's cards."""
        return expand(self.deck)

    def stems(self) -> Iterator[Asking]:
        """Return each stem once, though a sentence with gaps asks several things."""
        seen: set[Path] = set()
        for asking in self.askings:
            if asking.stem and asking.stem_path not in seen:
                seen.add(asking.stem_path)
                yield asking


def _is_english(language: str) -> bool:
    return language.partition("-")[0].casefold() == "en"

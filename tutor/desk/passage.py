"""The passage a card rests on: its paragraphs of the source, with the quote marked, where the text is at hand."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tutor.deck.cards import Card
from tutor.desk.overview import Reading
from tutor.errors import TutorError

if TYPE_CHECKING:
    from tutor.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a source, counted from 1; `mark` is where the quote begins and ends in it, or None."""

    number: int
    text: str
    mark: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """What a card rests on. Without the text at hand there are no paragraphs, only their numbers in `cite`."""

    reading: Reading
    cite: tuple[int, ...] = ()
    quote: str = ""
    paragraphs: tuple[Paragraph, ...] = ()


def passage(desk: "Desk", card: Card) -> Passage:
    """The cited paragraphs of a card's source. Raises TutorError when the text cannot be read."""
    return passage_in(desk.reading(card.deck), card)


def passage_in(reading: Reading, card: Card) -> Passage:
    """The paragraphs of a source that a card cites. Raises TutorError when the text cannot be read."""
    if not reading.file or not card.cite:
        return Passage(reading, card.cite, card.quote)
    from tutor.deck.article import quoted

    blocks = paragraphs_of(reading)
    cited = (number for number in card.cite if 0 < number <= len(blocks))
    marked = tuple(Paragraph(n, blocks[n - 1], quoted(blocks[n - 1], card.quote)) for n in cited)
    return Passage(reading, card.cite, card.quote, marked)


def paragraphs_of(reading: Reading) -> tuple[str, ...]:
    """The numbered paragraphs of a source, from 1; empty when its text is not at hand.

    Raises TutorError when the file cannot be read or is no text.
    """
    if not reading.file:
        return ()
    from tutor.deck.article import paragraphs
    from tutor.deck.parse import decode
    from tutor.deck.problems import DeckError
    from tutor.library.files import read_bytes

    try:
        return paragraphs(decode(read_bytes(Path(reading.file))))
    except DeckError as error:
        raise TutorError(f"{reading.file}: {error.message}", hint=error.hint, code=error.code) from error

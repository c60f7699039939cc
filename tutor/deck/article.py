"""The text of a source: its numbered paragraphs, and whether a deck's quotes stand in them."""

import re
from collections.abc import Iterator, Sequence
from unicodedata import normalize

from tutor.deck.notes import Deck
from tutor.deck.problems import Finding, Path
from tutor.deck.tables import points, tables
from tutor.deck.visible import visible

_BLANK = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the blocks between blank lines, the first of which is paragraph 1; cleaned, with their line breaks.

    Letters and their accents are joined (Unicode's NFC), whatever system the text comes from.
    """
    unix = normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    return tuple(visible(block.strip("\n")) for block in _BLANK.split(unix) if block.strip())


def quoted(block: str, quote: str) -> tuple[int, int] | None:
    """Return where in a paragraph a quote begins and ends, or None; only white space may differ."""
    words = normalize("NFC", quote).split()
    found = re.search(r"\s+".join(map(re.escape, words)), block) if words else None
    return None if found is None else found.span()


def unfounded(deck: Deck, blocks: Sequence[str], name: str = "") -> Iterator[Finding]:
    """Yield every quote that is not word for word in a cited paragraph, and every citation past the last one.

    Only runs of white space are taken as equal, for an article may be wrapped otherwise than the quote. `name` is what
    a command calls the deck, its id unless said.
    """
    folded = [_spaced(block) for block in blocks]
    for path, cite, quote in _cited(deck):
        beyond = [number for number in cite if number > len(blocks)]
        if beyond:
            yield Finding(
                (*path, "cite"),
                "cite-beyond-source",
                f"the source has {len(blocks)} paragraphs, so there is no paragraph {beyond[0]}",
                f"`tutor source {name or deck.id}` prints them numbered",
            )
        elif quote and not any(_spaced(quote) in folded[number - 1] for number in cite):
            elsewhere = next((number for number, block in enumerate(folded, 1) if _spaced(quote) in block), None)
            where = " or ".join(str(number) for number in cite)
            yield Finding(
                (*path, "quote"),
                "quote-not-found",
                f"the quote is not word for word in paragraph {where}",
                f"it stands in paragraph {elsewhere}: cite that one"
                if elsewhere
                else f"copy the words as they stand; `tutor source {name or deck.id}` prints the paragraphs",
            )


def _cited(deck: Deck) -> Iterator[tuple[Path, tuple[int, ...], str]]:
    """Every place that cites or quotes: its path, the paragraphs, and the quote or nothing."""
    for note, path in tables(deck):
        yield path, note.cite, note.quote
        for point, place in points(note, path):
            yield place, point.cite or note.cite, point.quote


def _spaced(text: str) -> str:
    return " ".join(normalize("NFC", text).split())

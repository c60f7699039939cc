"""`tutor source`: the article of a deck, or the passage that a card rests on."""

from collections.abc import Iterator
from pathlib import Path

import click

from tutor.cli.lines import say, tell, tell_json
from tutor.cli.opening import desk_for, open_beside
from tutor.cli.options import as_json, in_path
from tutor.desk.overview import Reading
from tutor.desk.passage import Paragraph, Passage
from tutor.library.presence import is_there


@click.command()
@click.argument("deck", metavar="DECK|CARD")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@in_path
@as_json
def source(deck: str, file: Path | None, path: Path | None, as_json: bool) -> None:
    """Print the article of DECK with its paragraphs numbered, or only what CARD (deck/note/aspect) rests on.

    With FILE, attach that text to DECK as its article first.
    """
    if deck.count("/") == 2 and not is_there(Path(deck)):
        if file is not None:
            raise click.UsageError("FILE goes with a deck, not with a card")
        _passage(deck, path, as_json=as_json)
    else:
        if path is not None:
            raise click.UsageError("--in goes with a card; DECK may be a file itself")
        _article(deck, file, as_json=as_json)


def _article(deck: str, file: Path | None, *, as_json: bool) -> None:
    from tutor.desk.editing import attach
    from tutor.desk.passage import paragraphs_of

    desk, ids = desk_for([deck])
    with desk:
        if file is not None:
            say(f"{attach(desk, ids[0], file)}: attached to {ids[0]}")
        reading = desk.reading(ids[0])
        blocks = paragraphs_of(reading)
    if as_json:
        tell_json(**_json(reading), paragraphs=list(blocks))
        return
    tell(_headed(reading, ids[0]))
    for number, text in enumerate(blocks, 1):
        tell(_numbered(Paragraph(number, text)))
    if not blocks:
        say(not_at_hand(ids[0]))


def _passage(card: str, path: Path | None, *, as_json: bool) -> None:
    from tutor.desk.deeds import card_named
    from tutor.desk.passage import passage

    with open_beside(path) as desk:
        found = passage(desk, card_named(desk, card))
    if as_json:
        paragraphs = [{"number": each.number, "text": each.text, "mark": each.mark} for each in found.paragraphs]
        tell_json(**_json(found.reading), cite=list(found.cite), quote=found.quote, paragraphs=paragraphs)
        return
    deck = card.partition("/")[0]
    for line in passage_lines(found, deck):
        tell(line)
    if not found.paragraphs:
        say(not_at_hand(deck))


def passage_lines(passage: Passage, deck: str) -> Iterator[str]:
    """Yield what a card rests on: the article, and the cited paragraphs with the quote in >> and <<."""
    yield _headed(passage.reading, deck)
    if passage.cite:
        yield f"paragraph{'s' if len(passage.cite) > 1 else ''} {', '.join(map(str, passage.cite))}"
    if passage.quote and not passage.paragraphs:
        yield f"\u201c{passage.quote}\u201d"
    yield from map(_numbered, passage.paragraphs)


def _numbered(paragraph: Paragraph) -> str:
    text = paragraph.text
    if paragraph.mark is not None:
        start, end = paragraph.mark
        text = f"{text[:start]}>>{text[start:end]}<<{text[end:]}"
    return f"\n{paragraph.number:>4}  " + text.replace("\n", "\n      ")


def _headed(reading: Reading, deck: str) -> str:
    known = (reading.title, reading.author, reading.publisher, reading.date, reading.url)
    return "\n".join(part for part in known if part) or f"{deck} names no source."


def not_at_hand(deck: str) -> str:
    """Return what to do to have the text of an article here."""
    return f"The text is not at hand. `tutor source {deck} FILE` attaches your copy of it."


def _json(reading: Reading) -> dict[str, str]:
    return {
        "title": reading.title,
        "author": reading.author,
        "publisher": reading.publisher,
        "date": reading.date,
        "url": reading.url,
        "file": reading.file,
    }

"""`tutor source`: the article of a deck, or the passage that a card rests on."""

from collections.abc import Iterable
from pathlib import Path

import click

from tutor.cli.lines import say, tell, tell_json
from tutor.cli.opening import desk_for, open_desk
from tutor.cli.options import as_json
from tutor.desk.overview import Reading
from tutor.desk.passage import Paragraph


@click.command()
@click.argument("deck", metavar="DECK|CARD")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@as_json
def source(deck: str, file: Path | None, as_json: bool) -> None:
    """Print the article of DECK with its paragraphs numbered, or only what CARD (deck/note/aspect) rests on.

    With FILE, attach that text to DECK as its article first.
    """
    if deck.count("/") == 2 and not Path(deck).exists():
        if file is not None:
            raise click.UsageError("FILE goes with a deck, not with a card")
        _passage(deck, as_json=as_json)
    else:
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
    _head(reading, ids[0])
    _print(Paragraph(number, text) for number, text in enumerate(blocks, 1))
    if not blocks:
        _not_at_hand(ids[0])


def _passage(card: str, *, as_json: bool) -> None:
    from tutor.desk.deeds import card_named
    from tutor.desk.passage import passage

    with open_desk() as desk:
        found = passage(desk, card_named(desk, card))
    if as_json:
        paragraphs = [{"number": each.number, "text": each.text, "mark": each.mark} for each in found.paragraphs]
        tell_json(**_json(found.reading), cite=list(found.cite), quote=found.quote, paragraphs=paragraphs)
        return
    deck = card.partition("/")[0]
    _head(found.reading, deck)
    if found.cite:
        tell(f"paragraph{'s' if len(found.cite) > 1 else ''} {', '.join(map(str, found.cite))}")
    _print(found.paragraphs)
    if not found.paragraphs:
        _not_at_hand(deck)


def _print(paragraphs: Iterable[Paragraph]) -> None:
    for each in paragraphs:
        text = each.text
        if each.mark is not None:
            start, end = each.mark
            text = f"{text[:start]}>>{text[start:end]}<<{text[end:]}"
        tell(f"\n{each.number:>4}  " + text.replace("\n", "\n      "))


def _head(reading: Reading, deck: str) -> None:
    known = (reading.title, reading.author, reading.publisher, reading.date, reading.url)
    tell("\n".join(part for part in known if part) or f"{deck} names no source.")


def _not_at_hand(deck: str) -> None:
    say(f"The text is not at hand. `tutor source {deck} FILE` attaches your copy of it.")


def _json(reading: Reading) -> dict[str, str]:
    return {
        "title": reading.title,
        "author": reading.author,
        "publisher": reading.publisher,
        "date": reading.date,
        "url": reading.url,
        "file": reading.file,
    }

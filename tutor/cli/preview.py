"""`tutor preview`: each card of a deck as a learner will meet it, in every form and on every rung."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tutor.cli.daily import on_terminal
from tutor.cli.lines import tell
from tutor.cli.opening import is_path, open_desk
from tutor.errors import Exit, TutorError

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.desk.preview import Face, Previewer


@click.command()
@click.argument("deck")
@click.option("--card", metavar="ID", default="", help="Begin at this card; in a pipe, show it alone.")
@click.option("--plain", is_flag=True, help="Print all of them, on a terminal too.")
@click.pass_context
def preview(ctx: click.Context, deck: str, card: str, plain: bool) -> None:
    """Show the cards of DECK as they are asked: in every form and on every rung, with their answers.

    DECK is an id or a file. On a terminal it is read again whenever it is saved, and problems stand where the card
    was. No progress is touched.
    """
    with open_desk([Path(deck)] if is_path(deck) else ()) as desk:
        name = _deck_named(desk, deck)
        if plain or not on_terminal():
            desk.library.deck(name)  # one that cannot be loaded has nothing to print
            previewer = desk.preview(name)
            _print(previewer, [_card_named(previewer, card)] if card else list(previewer.cards))
            return
        from tutor.desk.scope import Scope
        from tutor.tui import run

        wanted = (_card_named(desk.preview(name), card),) if card else ()
        ctx.exit(run(desk, start="preview", scope=Scope(decks=(name,), cards=wanted)))


def _deck_named(desk: "Desk", word: str) -> str:
    """Return the id of the deck a word means, even of one with problems; raises TutorError if it means none."""
    if not is_path(word):
        return word if desk.library.find(word) else desk.library.deck(word).id
    path = Path(word).absolute()
    for file in desk.library.files:
        if file.path == path:
            return file.id
    raise TutorError(f"{word}: is no deck file", hint="Preview one deck at a time.", code=Exit.NO_INPUT)


def _card_named(previewer: "Previewer", word: str) -> str:
    """Return the card of an id, or the first of a note; raises TutorError if there is none."""
    for card in previewer.cards:
        if word in (card, card.split("/")[1], card.rpartition("/")[0], card.partition("/")[2]):
            return card
    from tutor.deck.names import nearest

    like = nearest(word, previewer.cards)
    hint = f'Did you mean "{like}"?' if like else f"`tutor cards {previewer.deck}` lists them."
    raise TutorError(f'no card is called "{word}"', hint=hint, code=Exit.NO_INPUT)


def _print(previewer: "Previewer", cards: list[str]) -> None:
    for at, card in enumerate(cards):
        for number, face in enumerate(previewer.faces(card)):
            if at or number:
                tell()
            for line in _lines(face):
                tell(line)


def _lines(face: "Face") -> Iterator[str]:
    """Yield a card as a session asks it, then its answer and all that is shown with it."""
    from tutor.cli.plain import cited
    from tutor.cli.prompts import question, revealed, solution

    card, prompt = face.card, face.prompt
    yield f"{card.id}: {prompt.form}, {face.rung}"
    yield from question(prompt)
    if prompt.hint:
        yield f"Hint: {prompt.hint}"
    if prompt.form in {"list", "recall"}:
        yield from revealed(prompt, "")
    elif lines := solution(prompt, ()):
        yield from (f"  {line}" if at else line for at, line in enumerate(lines))
    else:
        yield f"The answer: {prompt.answer}"
    if prompt.accept:
        yield f"Also accepted: {'; '.join(prompt.accept)}"
    if card.explain:
        yield card.explain
    if card.quote:
        yield f"\u201c{card.quote}\u201d"
    if card.cite:
        yield cited(card.cite)

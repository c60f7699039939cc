"""`tutor due`, `tutor decks` and `tutor cards`: what there is to study."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tutor.cli.daily import say_due
from tutor.cli.lines import say, tell, tell_json, tell_table
from tutor.cli.opening import desk_for, open_desk
from tutor.cli.options import as_json
from tutor.deck.visible import visible_line
from tutor.study.count import counted

if TYPE_CHECKING:
    from tutor.deck.cards import Card
    from tutor.desk.overview import DeckRow


@click.command()
@as_json
@click.option("--prompt", is_flag=True, help="Print one short line for a shell prompt, or nothing when nothing is due.")
def due(as_json: bool, prompt: bool) -> None:
    """Say how much today holds: cards to review, new ones, and minutes."""
    say_due(as_json=as_json, prompt=prompt)


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@as_json
def decks(paths: tuple[Path, ...], as_json: bool) -> None:
    """List the decks: what `tutor study DECK` would ask now, unseen cards, how much is known, the next due day.

    PATHS are further deck files or folders.
    """
    from tutor.study.day import shown

    with open_desk(paths) as desk:
        overview = desk.overview()
    if as_json:
        tell_json(decks=[_row_json(row) for row in overview.rows], reviews=overview.reviews, new=overview.new)
        return
    if not overview.rows:
        say("No decks were found. `tutor where` says where decks are looked for.")
        return
    rows = []
    for row in overview.rows:
        if row.problems:
            trouble = f"{counted(row.problems, 'problem')}: tutor check {row.path}"
            rows.append((row.id, row.title, "", "", "", "", trouble))
        elif row.shadowed_by:
            rows.append((row.id, row.title, "", "", "", "", f"{row.path} is shadowed by {row.shadowed_by}"))
        else:
            next_due = shown(row.next_due, overview.today) if row.next_due is not None else ""
            drafts = f"  {counted(row.drafts, 'draft')}" if row.drafts else ""
            known = f"{round(row.known * 100)} %"
            rows.append((row.id, row.title, str(row.reviews), str(row.new), str(row.unseen), known, next_due + drafts))
    tell_table(("deck", "title", ">review", ">new", ">unseen", ">known", "next due"), rows)
    if overview.sentence:
        tell(overview.sentence)


@click.command()
@click.argument("deck")
@as_json
def cards(deck: str, as_json: bool) -> None:
    """Show every card of a deck: what its notes become. DECK is an id or a file."""
    desk, ids = desk_for([deck])
    with desk:
        held = [card for name in ids for card in desk.library.cards(name)]
    if as_json:
        tell_json(cards=[_card_json(card) for card in held])
        return
    for card in held:
        tell(card.id)
        for form in card.forms:
            tell(f"  {form.name}: {visible_line(form.stem)}")
            tell(f"    = {form.answer}")
            for wrong in form.wrong:
                tell(f"    x {wrong}")


def _row_json(row: "DeckRow") -> dict[str, object]:
    from tutor.study.day import iso

    fields = asdict(row)
    fields["next_due"] = None if row.next_due is None else iso(row.next_due)
    return fields


def _card_json(card: "Card") -> dict[str, object]:
    first = card.forms[0]
    return {
        "id": card.id,
        "note": card.note,
        "aspect": card.aspect,
        "kind": card.kind,
        "forms": [form.name for form in card.forms],
        "stem": first.stem,
        "answer": first.answer,
        "accept": list(first.accept),
        "options": list(first.wrong),
        "asked": [
            {
                "form": form.name,
                "stem": form.stem,
                "answer": form.answer,
                "accept": list(form.accept),
                "wrong": list(form.wrong),
                "items": [f"{item.text}: {item.pair}" if item.pair else item.text for item in form.items],
                "unit": form.unit,
                "tolerance": form.tolerance,
            }
            for form in card.forms
        ],
        "cite": list(card.cite),
        "quote": card.quote,
        "explain": card.explain,
        "tags": list(card.tags),
        "line": card.line,
    }

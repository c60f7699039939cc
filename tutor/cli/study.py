"""`tutor study` with all it can be told: the door to both front ends."""

import sys
from typing import TYPE_CHECKING

import click

from tutor.cli.daily import need_terminal, offer_pins, screens
from tutor.cli.lines import tell
from tutor.cli.opening import desk_for
from tutor.errors import Exit
from tutor.study.count import counted

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.desk.result import Result
    from tutor.desk.scope import Scope
    from tutor.study.plan import RungName


@click.command()
@click.argument("decks", nargs=-1)
@click.option("--plain", is_flag=True, help="Line by line: for a pipe, a screen reader, a simple terminal.")
@click.option("--new", type=click.IntRange(0, 9999), help="At most so many new cards.")
@click.option("--limit", type=click.IntRange(1, 99999), help="At most so many cards.")
@click.option("--minutes", type=click.IntRange(0, 1440), help="Stop after so many minutes; 0 for no limit.")
@click.option("--mix", is_flag=True, help="Mix the cards of all decks.")
@click.option("--practice", is_flag=True, help="Ask any cards now; no memory moves and nothing is rescheduled.")
@click.option("--weak", is_flag=True, help="With --practice: the shakiest cards.")
@click.option("--rung", type=click.Choice(["choose", "cued", "free"]), help="How much help, instead of the ladder's.")
@click.option("--pin/--no-pin", default=None, help="Write missing ids into the decks first, or don't ask.")
@click.pass_context
def study(
    ctx: click.Context,
    decks: tuple[str, ...],
    plain: bool,
    new: int | None,
    limit: int | None,
    minutes: int | None,
    mix: bool,
    practice: bool,
    weak: bool,
    rung: "RungName | None",
    pin: bool | None,
) -> None:
    """Ask what today holds. DECKS are ids, deck files or folders; without any, all decks."""
    from tutor.desk.scope import Scope

    if weak and not practice:
        raise click.UsageError("--weak goes with --practice", ctx)
    need_terminal(plain=plain)
    desk, ids = desk_for(decks)
    scope = Scope(decks=ids, practice=practice, weak=weak, mix=mix, new=new, limit=limit, minutes=minutes, rung=rung)
    with desk:
        offer_pins(desk, ids, pin)
        ctx.exit(_plain(desk, scope) if plain else screens(desk, scope))


def _plain(desk: "Desk", scope: "Scope") -> int:
    from tutor.cli.plain import Plain

    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]  # a text stream here, never a bare TextIO
    sitting = desk.study(scope)
    try:
        if sitting.session.total == 0:
            _nothing(desk, scope)
            return Exit.OK
        Plain(sitting, sys.stdin, sys.stdout).run()
    finally:
        sitting.close()
    _result(sitting.result())
    return Exit.OK


def _nothing(desk: "Desk", scope: "Scope") -> None:
    from tutor.study.day import shown

    overview = desk.overview()
    if not any(row.cards for row in overview.rows):
        tell("There is nothing to study. `tutor where` says where decks are looked for.")
        return
    if scope.practice:
        tell("Nothing was asked yet, so nothing is shaky.")
        return
    if overview.sentence:
        tell(overview.sentence)
    elif overview.next_due is not None:
        tell(f"Nothing is due today. The next card comes {shown(overview.next_due, overview.today)}.")
    else:
        tell("Nothing is due today.")
    tell("`tutor study --practice` asks any cards now and moves no memory.")


def _result(result: "Result") -> None:
    from tutor.study.day import shown

    tell()
    if result.score is None:
        tell("Nothing was answered.")
        return
    marked = f", {result.self_judged} of them self-judged" if result.self_judged else ""
    practice = "Practice: " if result.practice else ""
    minutes, seconds = divmod(round(result.took_ms / 1000), 60)
    tell(
        f"{practice}{round(result.score * 100)} % of {counted(result.answered, 'card')}{marked}, "
        f"{minutes}:{seconds:02}."
    )
    for slip in result.slips:
        back = f" (comes back {shown(slip.back, result.today)})" if slip.back is not None else ""
        tell(f"Slipped: {slip.stem}\n  {slip.answer}{back}")
    if result.left:
        tell(f"{counted(result.left, 'card')} left today.")

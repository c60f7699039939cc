"""`tutor plan`: the learner's aims."""

from datetime import date

import click

from tutor.cli.lines import say, tell, tell_json
from tutor.cli.opening import open_desk
from tutor.cli.options import as_json
from tutor.study.day import EPOCH, iso
from tutor.study.plan import RECALL_RANGE


@click.command()
@click.option("--recall", type=click.FloatRange(*RECALL_RANGE), help="Wanted chance of recall on the due day.")
@click.option("--new", type=click.IntRange(0, 9999), help="New cards a day.")
@click.option("--reviews", type=click.IntRange(0, 9999), help="Reviews a day.")
@click.option("--minutes", type=click.IntRange(0, 1440), help="Length of a session; 0 for no limit.")
@click.option("--exam", metavar="DATE", help='Day of the exam, such as 2027-01-20, or "none".')
@click.option("--rung", type=click.Choice(["auto", "choose", "cued", "free"]), help="How much help a question gives.")
@as_json
def plan(
    recall: float | None,
    new: int | None,
    reviews: int | None,
    minutes: int | None,
    exam: str | None,
    rung: str | None,
    as_json: bool,
) -> None:
    """Show the aims, or change those given. Every change is kept in the log."""
    from tutor.study.log import PlanChange

    given = {"recall": recall, "new": new, "reviews": reviews, "minutes": minutes, "rung": rung}
    changes: dict[str, object] = {name: value for name, value in given.items() if value is not None}
    if exam is not None:
        changes["exam"] = _day(exam)
    with open_desk() as desk:
        if changes:
            desk.write([PlanChange(changes)])
        aims = desk.store.plan()
    day = None if aims.exam is None else iso(aims.exam)
    if as_json:
        tell_json(**(aims._asdict() | {"exam": day}))
        return
    tell(f"recall    {aims.recall:.2f}   wanted chance of recall on the day a card falls due")
    tell(f"new       {aims.new:<6} new cards a day")
    tell(f"reviews   {aims.reviews:<6} reviews a day")
    tell(f"minutes   {aims.minutes or 'none':<6} length of a session")
    tell(f"exam      {day or 'none':<6} no card waits past its eve")
    tell(f"rung      {aims.rung:<6} how much help a question gives")
    if changes:
        say("Changed.")


def _day(words: str) -> int | None:
    if words == "none":
        return None
    try:
        return date.fromisoformat(words).toordinal() - EPOCH
    except ValueError as error:
        raise click.BadParameter('a date such as 2027-01-20, or "none"', param_hint="--exam") from error

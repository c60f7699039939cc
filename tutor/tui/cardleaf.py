"""How one card is drawn with all that was answered: how well it is known, and what to do about a leech."""

from textual.content import Content

from tutor.desk.browse import CardRow, Given, slips
from tutor.study.count import counted
from tutor.study.day import iso
from tutor.tui.browsing import Browsing
from tutor.tui.cardlist import SIGNS, ago, knowledge, marks
from tutor.tui.days import day, interval
from tutor.tui.lines import ACCENT, DIM, STRONG, hanging, safe, safe_line, wrapped

MOST_WRONG = 4
"""How many different wrong answers to a leech are listed."""

HOW_TO_SPLIT = (
    "Split it: write a second note, with an id of its own, for the part that slips, and leave this one the rest; "
    "one note asks one thing. s opens the editor."
)
"""What to do with a card that asks too much."""


def card_page(view: Browsing, width: int) -> list[Content]:
    """Return the opened card."""
    row = view.row
    if row is None:
        return []
    lines = wrapped(safe(row.stem or row.card, STRONG), width)
    if row.answer:
        lines += hanging(Content.styled("= ", DIM), safe(row.answer), width)
    lines += [Content(), *wrapped(safe_line(_identity(row), DIM), width), *wrapped(Content(_memory(row, view)), width)]
    if row.leech and not row.archived:
        lines += [Content(), *_leech(row, view.course, width)]
    if row.archived:
        text = "Its deck no longer has it. Should its id return, so does its memory."
        lines += [Content(), *wrapped(Content.styled(text, DIM), width)]
    return [*lines, Content(), *_course(view, width)]


def _identity(row: CardRow) -> str:
    parts = [row.card, row.kind, f"line {row.line}" if row.line else "", " ".join(f"#{tag}" for tag in row.tags)]
    return "   ".join(part for part in parts if part)


def _memory(row: CardRow, view: Browsing) -> str:
    if row.state == "new":
        said = ["New: never asked" if not row.tries else "New again"]
    else:
        known = knowledge(row) if row.state == "known" else f"{round((row.recall or 0) * 100)} %, still being learned"
        said = [f"Known {known}", f"stability {interval(max(round(row.stability or 0), 1))}"]
        if row.due is not None and not (row.suspended or row.archived):
            said.append(f"due {day(row.due, view.today)}")
    if row.lapses:
        said.append(f"forgotten {counted(row.lapses, 'time')}")
    if set_aside := marks(row):
        said.append(set_aside)
    return "; ".join(said) + "."


def _leech(row: CardRow, course: tuple[Given, ...], width: int) -> list[Content]:
    lines = wrapped(
        Content.assemble(("A leech.  ", f"{STRONG} {ACCENT}"), "More asking will not help it; better wording may."),
        width,
    )
    for response, count in slips(course)[:MOST_WRONG]:
        times = Content.styled(f"  {count}\u00d7" if count > 1 else "", DIM)
        lines += hanging(Content.styled("  answered  ", DIM), safe_line(response or "no answer") + times, width)
    aside = "z asks it again" if row.suspended else "z asks it no more"
    return [*lines, *wrapped(Content.styled(f"e rewrites it, s says how to split it, {aside}.", DIM), width)]


def _course(view: Browsing, width: int) -> list[Content]:
    if not view.course:
        return [Content.styled("Never answered.", DIM)]
    lines = [Content.styled(counted(len(view.course), "answer"), STRONG)]
    for given in view.course:
        practice = ", practice" if given.practice else ""
        verdict = f"{given.verdict}, your word" if given.overruled else given.verdict
        lead = Content.styled(f"{iso(given.day)}  {given.form:<8}{SIGNS.get(given.verdict, ' ')} ", DIM)
        response = safe_line(given.response) if given.response else Content.styled("no answer", DIM)
        told = Content.styled(f"  {verdict}{practice}, {ago(given.day, view.today)}", DIM)
        lines += hanging(lead, response + told, width)
    return lines

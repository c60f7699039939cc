"""How the decks are drawn on the home screen: one line each, and trouble where there is some."""

from textual.content import Content

from tutor.desk.overview import DeckRow
from tutor.study.count import counted
from tutor.tui.header import bar
from tutor.tui.lines import ACCENT, DIM, STRONG, clickable, cut, hanging, safe_line, spread

_BAR = 10
_NARROW = 66


def deck_rows(rows: tuple[DeckRow, ...], pointer: int, width: int) -> list[Content]:
    """Return a heading and a line for each deck; narrow screens do without the bars."""
    heading = spread(
        Content.styled("  Deck", DIM), Content.styled(_figures("today", "unseen", "known", width), DIM), width
    )
    lines = [heading]
    for index, row in enumerate(rows):
        lines += [clickable(line, f"screen.point({index})") for line in _row(row, index == pointer, width)]
    return lines


def _figures(today: str, unseen: str, known: str, width: int) -> str:
    end = f"{known:>6}" if width < _NARROW else f"{known:<{_BAR + 6}}"
    return f"{today:>6}  {unseen:>7}   {end}"


def _row(row: DeckRow, here: bool, width: int) -> list[Content]:
    lead = Content.styled("\u203a " if here else "  ", f"{STRONG} {ACCENT}")
    title = safe_line(row.title or row.id or row.path, STRONG if here else "")
    if row.problems:
        trouble = Content.styled(f"\u2717 {counted(row.problems, 'problem')}", "$error")
        command = safe_line(f"tutor check {row.path}", DIM)
        return [spread(lead + title, trouble, width), *hanging(Content("    "), command, width)]
    if row.shadowed_by:
        why = safe_line(f"hidden by {row.shadowed_by}", DIM)
        return [(lead + title.stylize(DIM)).truncate(width, ellipsis=True), *hanging(Content("    "), why, width)]
    today = row.reviews + row.new
    figures = Content.assemble(
        (f"{today or chr(0xB7):>6}", STRONG if today else DIM), (f"  {row.unseen or chr(0xB7):>7}   ", DIM)
    )
    share = f"{row.known:4.0%}".replace("%", " %")
    known = Content(f"{share:>6}") if width < _NARROW else bar(row.known, _BAR) + Content(f"{share:>6}")
    waiting = Content.styled(f"  {counted(row.drafts, 'draft')}", DIM) if row.drafts else Content()
    right = figures + known
    left = cut(lead + title, width - right.cell_length - waiting.cell_length - 2)
    return [spread(left + waiting, right, width)]

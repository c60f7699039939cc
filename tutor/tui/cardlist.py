"""How the cards of a deck are drawn: one line each, and more about the one under the pointer."""

from collections.abc import Sequence

from textual.content import Content

from tutor.desk.browse import CardRow, Given
from tutor.desk.filter import STATES
from tutor.study.count import counted
from tutor.tui.browsing import Browsing
from tutor.tui.days import brief
from tutor.tui.lines import ACCENT, DIM, POINTER, RIGHT, STRONG, WRONG, clickable, hanging, safe_line, spread

SIGNS = {"right": RIGHT, "close": "\u2248", "partly": "\u25d0", "wrong": WRONG}

WIDE = 96
"""From so many cells on there is room for what was last answered."""

_LAST = 24


def heading(view: Browsing, width: int) -> list[Content]:
    """Return the deck's title and how many of its cards were found."""
    found, all_of_them = len(view.cards), view.total
    count = counted(found, "card") if found == all_of_them else f"{found:,} of {counted(all_of_them, 'card')}"
    return [spread(safe_line(view.title, STRONG), Content.styled(count, DIM), width)]


def invitation(view: Browsing, width: int) -> list[Content]:
    """Return what the cards are narrowed to, or how to narrow them, and which is: words there are."""
    unknown = view.filter.unknown
    if view.mode == "searching" or unknown:
        states = " ".join(f"is:{state}" for state in STATES)
        return [Content.styled(states, ACCENT if unknown else DIM).truncate(width, ellipsis=True)]
    if view.words:
        return [Content.assemble(("/ ", ACCENT), safe_line(view.words)).truncate(width, ellipsis=True)]
    return [Content.styled("/ finds cards by words", DIM).truncate(width, ellipsis=True)]


def columns(width: int) -> list[Content]:
    """Return the heads of the columns."""
    last = f"  {'last answer':<{_LAST}}" if width >= WIDE else ""
    return [
        spread(Content.styled("  Card", DIM), Content.styled(_figures("memory", "due", "lapses") + last, DIM), width)
    ]


def card_lines(rows: Sequence[CardRow], first: int, view: Browsing, width: int) -> list[Content]:
    """Return one line for each of the cards, the first of which has the place `first` among those found."""
    return [
        clickable(_row(row, at == view.pointer, view.today, width), f"screen.point({at})")
        for at, row in enumerate(rows, start=first)
    ]


def nothing(view: Browsing, width: int) -> list[Content]:
    """Return what to say when no card was found."""
    if view.total or view.words:
        return hanging(Content("  "), Content.styled("No card fits; esc shows all of them.", DIM), width)
    return hanging(Content("  "), Content.styled("This deck has no cards.", DIM), width)


def pointed(view: Browsing, width: int) -> list[Content]:
    """Return three lines about the card under the pointer: its id and marks, its answer, and what was last answered."""
    row = view.row
    if row is None:
        return [Content(), Content(), Content()]
    return [
        spread(safe_line(row.card, DIM), Content.styled(marks(row), ACCENT), width),
        Content.assemble(("= ", DIM), safe_line(row.answer)).truncate(width, ellipsis=True),
        _last(row.last, view.today, width),
    ]


def marks(row: CardRow) -> str:
    """Return in words what is so of a card besides its memory."""
    named = {"suspended": row.suspended, "flagged": row.flagged, "a leech": row.leech, "archived": row.archived}
    return ", ".join(name for name, holds in named.items() if holds)


def knowledge(row: CardRow) -> str:
    """Return how well a card is known: "new", "learning", or the chance of recalling it now."""
    return row.state if row.recall is None or row.state == "learning" else f"{round(row.recall * 100)} %"


def ago(day: int, today: int) -> str:
    """Return how long ago a study day was: "today", "yesterday", "9 d ago"."""
    past = today - day
    return "today" if past <= 0 else "yesterday" if past == 1 else f"{brief(past)} ago"


def _row(row: CardRow, here: bool, today: int, width: int) -> Content:
    lead = Content.styled(f"{POINTER} " if here else "  ", f"{STRONG} {ACCENT}")
    aside = row.suspended or row.archived
    stem = safe_line(row.stem or row.card, STRONG if here else DIM if aside else "")
    due = "" if row.due is None or aside else "today" if row.due <= today else brief(row.due - today)
    signs = "".join(sign for sign, holds in (("z", row.suspended), ("f", row.flagged), ("!", row.leech)) if holds)
    figures = Content.assemble(
        (f"{signs:>4}", ACCENT), (_figures(knowledge(row), due, f"{row.lapses or ''}"), DIM if aside else "")
    )
    if width >= WIDE:
        figures += Content("  ") + _answered(row.last)
    return spread(lead + stem, figures, width)


def _figures(memory: str, due: str, lapses: str) -> str:
    return f"{memory:>9}{due:>7}{lapses:>8}"


def _answered(given: Given | None) -> Content:
    if given is None:
        return Content(" " * _LAST)
    text = Content.assemble((f"{SIGNS.get(given.verdict, '')} ", DIM), safe_line(given.response or "no answer", DIM))
    text = text.truncate(_LAST, ellipsis=True)
    return text.pad_right(_LAST - text.cell_length)


def _last(given: Given | None, today: int, width: int) -> Content:
    if given is None:
        return Content.styled("never answered", DIM)
    sign = Content.styled(f"{SIGNS.get(given.verdict, '')} ", DIM)
    response = safe_line(f"\u201c{given.response}\u201d" if given.response else "no answer")
    return spread(sign + response, Content.styled(f"{given.verdict}, {ago(given.day, today)}", DIM), width)

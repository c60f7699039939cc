"""Lines never leave their width, lose no word, and carry no command to the terminal."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st
from textual.content import Content

from tutor.tui.lines import columns, hanging, safe, safe_line, spread, wrapped

TEXTS = st.text(st.characters(codec="utf-8"), max_size=120)
WIDTHS = st.integers(20, 90)
OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


@given(TEXTS, WIDTHS)
@settings(deadline=None)
def test_wrapped_lines_fit_and_keep_every_character_but_blanks(text: str, width: int) -> None:
    lines = wrapped(safe(text), width)
    assert all(line.cell_length <= width for line in lines)
    assert "".join("".join(line.plain for line in lines).split()) == "".join(safe(text).plain.split())


@given(TEXTS, WIDTHS)
@settings(deadline=None)
def test_a_hanging_text_stands_beside_its_lead(text: str, width: int) -> None:
    lines = hanging(Content("  a  "), safe(text), width)
    assert all(line.cell_length <= width for line in lines)
    assert lines[0].plain.startswith("  a  ")
    assert all(line.plain.startswith("     ") for line in lines[1:])


@given(TEXTS, st.text("abc ", max_size=15), WIDTHS)
@settings(deadline=None)
def test_spread_fills_the_width_and_never_cuts_what_stands_at_its_end(left: str, right: str, width: int) -> None:
    line = spread(safe_line(left), Content(right), width)
    assert line.cell_length == width
    assert line.plain.endswith(right)


@given(st.lists(st.text("abc", min_size=1, max_size=14), min_size=1, max_size=6), st.integers(14, 60))
@settings(deadline=None)
def test_columns_show_every_part_in_order_within_the_width(parts: list[str], width: int) -> None:
    lines = columns([Content(part) for part in parts], width, gap=4)
    assert all(line.cell_length <= width for line in lines)
    assert " ".join(line.plain for line in lines).split() == parts


@given(st.text(max_size=60))
@settings(deadline=None)
def test_no_text_commands_the_terminal(text: str) -> None:
    assert not OBEYED.search(safe(text).plain)
    assert "\n" not in safe_line(text).plain


def test_markup_is_shown_and_not_obeyed() -> None:
    assert safe("[@click=app.quit]go[/] [/x] [b]").plain == "[@click=app.quit]go[/] [/x] [b]"

"""The manual is read on the screen: a list of pages, each drawn for the width there is."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tui.fakes import FakeDesk
from tests.tui.screens import press, running, text
from tutor.desk.manual import PAGES, page, titles
from tutor.tui.home import HomeScreen
from tutor.tui.manual import ManualScreen
from tutor.tui.markdown import page_lines
from tutor.tui.study import StudyScreen

PAGE = """\
# A page

Text *with* `code`, **weight** and a [link](elsewhere.md)
that goes on.

* first
  and on
* second

## Part

```toml
id = "a  b"
```

| key | meaning |
|---|---|
| `a` | a long meaning that wants two lines |
| `b` | short |
"""


def plain(source: str, width: int) -> list[str]:
    return [line.plain for line in page_lines(source, width)]


def test_each_kind_of_block_is_drawn() -> None:
    assert plain(PAGE, 30) == [
        "A page",
        "",
        "Text with code, weight and a",
        "link that goes on.",
        "",
        "- first and on",
        "- second",
        "",
        "Part",
        "",
        '    id = "a  b"',
        "",
        "key  meaning",
        "a    a long meaning that wants",
        "     two lines",
        "b    short",
    ]


def test_rows_that_are_broken_before_their_last_column_stand_apart() -> None:
    table = "| one | two |\n|---|---|\n| several words | more |\n| last | of all |"
    assert plain(table, 14) == ["one       two", "several   more", "words", "", "last      of all"]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("width", [54, 74, 84])
def test_no_line_of_a_page_is_wider_than_the_screen(name: str, width: int) -> None:
    assert max(line.cell_length for line in page_lines(page(name), width)) <= width


@pytest.mark.parametrize("name", PAGES)
def test_no_mark_of_markdown_is_left_in_a_page(name: str) -> None:
    """What the pages use of Markdown is what the screen knows of it."""
    told = page(name).split("```")[::2]
    for line in page_lines("\n\n".join(told), 200):
        assert not re.search(r"\*\w|\w\*", line.plain)
        assert "](" not in line.plain
        assert not line.plain.startswith(("#", "|", "* "))


@settings(deadline=None, max_examples=60)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=300), st.integers(20, 90))
def test_any_text_can_be_drawn(source: str, width: int) -> None:
    for line in page_lines(source, width):
        assert not any(ord(character) < 32 for character in line.plain)


async def test_a_page_opens_turns_and_closes_and_the_way_back_is_where_it_was_asked_for() -> None:
    async with running(FakeDesk(), "m", start="home") as (app, pilot):
        assert isinstance(app.screen, ManualScreen)
        assert all(title in text(app) for _, title in titles())
        await press(pilot, "enter")
        assert titles()[0][1] in text(app)
        await press(pilot, "pagedown", "right")
        assert f"Manual, {PAGES[1]}" in text(app)
        assert titles()[1][1] in text(app)
        await press(pilot, "left", "left", "escape", "escape")
        assert isinstance(app.screen, HomeScreen)


async def test_the_help_of_a_question_leads_to_the_manual_and_back_to_the_question() -> None:
    async with running(FakeDesk(), "question_mark", "m") as (app, pilot):
        assert isinstance(app.screen, ManualScreen)
        await press(pilot, "question_mark")
        assert "Read the page under the pointer." in text(app)
        await press(pilot, "m")
        assert isinstance(app.screen, ManualScreen)
        await press(pilot, "q")
        assert isinstance(app.screen, StudyScreen)


async def test_the_footer_names_scrolling_only_where_a_page_is_longer_than_the_screen() -> None:
    async with running(FakeDesk(), "m", start="home") as (app, pilot):
        assert "scroll" not in text(app).splitlines()[-2]
        await press(pilot, "enter")
        assert "scroll" in text(app)

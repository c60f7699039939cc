"""Screens follow one another as a learner expects, and every way out is a clean one."""

from dataclasses import replace

import pytest

from tests.tui.fakes import CHOICE, OVERVIEW, TODAY, TRUTH, TYPED, FakeDesk
from tests.tui.screens import press, running, text
from tests.tui.test_study import HOSTILE, OBEYED
from tutor.desk.overview import DeckRow, Overview, Reading
from tutor.desk.result import Result, Slip
from tutor.desk.scope import Scope
from tutor.errors import Exit
from tutor.tui import themes
from tutor.tui.home import Shelf
from tutor.tui.result import score_lines, slip_lines

FIRST = replace(OVERVIEW, first_run=True)

CHOSEN: list[tuple[str, Overview, str, list[Scope]]] = [
    ("the first deck with something to do", OVERVIEW, "enter", [Scope(decks=("kim",))]),
    ("everything", OVERVIEW, "a", [Scope()]),
    ("practice", OVERVIEW, "down p", [Scope(decks=("study",), practice=True, weak=True)]),
    ("a deck of which nothing is due", OVERVIEW, "down enter", []),
    ("a deck that cannot be loaded", OVERVIEW, "down down enter p r", []),
    ("five questions", FIRST, "t", [Scope(decks=("kim",), new=5, limit=5)]),
    ("five questions, after the first run", OVERVIEW, "t", []),
    ("the pointer stops at both ends", OVERVIEW, "up up k down down down j up up enter", [Scope(decks=("kim",))]),
    ("nothing due at all", replace(OVERVIEW, reviews=0, new=0), "a", []),
    ("no decks", Overview((), TODAY, 0, 0, 0, 0), "enter a p t r up down", []),
]


@pytest.mark.parametrize(
    ("overview", "keys", "scopes"), [case[1:] for case in CHOSEN], ids=[case[0] for case in CHOSEN]
)
async def test_home_begins_what_was_chosen(overview: Overview, keys: str, scopes: list[Scope]) -> None:
    desk = FakeDesk(shown=overview)
    async with running(desk, *keys.split(), start="home"):
        assert desk.scopes == scopes


async def test_a_deck_with_nothing_due_says_when_it_comes_back() -> None:
    async with running(FakeDesk(), "down", "enter", start="home") as (app, _):
        assert "the next card comes back on Thursday" in text(app)


async def test_a_click_points_and_a_second_click_studies() -> None:
    desk = FakeDesk()
    async with running(desk, "down", start="home") as (app, pilot):
        for _ in range(2):
            lines = text(app).splitlines()
            row = next(at for at, line in enumerate(lines) if "Kim Jong" in line)
            await pilot.click(offset=(8, row))
            await press(pilot)
        assert desk.scopes == [Scope(decks=("kim",))]


async def test_practising_what_slipped_asks_exactly_that() -> None:
    desk = FakeDesk(prompts=(CHOICE, TRUTH))
    async with running(desk, "a", "enter", "b", "enter", "b", "enter", "p") as (app, _):
        assert desk.scopes[-1] == Scope(cards=(CHOICE.card,), practice=True)
        assert "practice" in text(app)
        assert "1 of 1" in text(app)


async def test_from_the_result_home_and_from_there_out() -> None:
    desk = FakeDesk(prompts=(CHOICE,))
    async with running(desk, "b", "enter", "enter") as (app, pilot):
        assert "Today" in text(app)
        await press(pilot, "q")
        assert app.return_value == Exit.OK


async def test_leaving_a_session_begun_at_home_goes_home() -> None:
    async with running(FakeDesk(), "enter", "q", start="home") as (app, _):
        assert "Today" in text(app)


async def test_a_session_over_nothing_begins_at_home() -> None:
    async with running(FakeDesk(prompts=())) as (app, _):
        assert "Today" in text(app)


async def test_interrupting_commits_shows_the_result_and_then_ends() -> None:
    desk = FakeDesk(prompts=(CHOICE, TRUTH))
    async with running(desk, "b", "ctrl+c") as (app, pilot):
        assert "1 answered" in text(app)
        assert desk.sittings[0].closed
        await press(pilot, "ctrl+c")
        assert app.return_value == Exit.OK


async def test_the_palette_offers_what_is_possible_and_does_it() -> None:
    desk = FakeDesk(prompts=(CHOICE, TYPED))
    async with running(desk, "b", "ctrl+p") as (app, pilot):
        await pilot.pause()
        assert "Overrule the verdict" in text(app)
        assert "Choose the option" not in text(app)
        await pilot.press(*"suspend", "enter")
        await pilot.pause()
        await pilot.press("escape")


async def test_the_palette_changes_the_theme() -> None:
    async with running(FakeDesk(prompts=(CHOICE,)), "ctrl+t") as (app, _):
        assert app.theme == themes.LIGHT.name


async def test_help_closes_where_it_was_opened() -> None:
    async with running(FakeDesk(prompts=(TYPED,)), "l", "f1") as (app, pilot):
        assert "Keys now" in text(app)
        await press(pilot, "escape")
        assert "\u203a l" in text(app)


@pytest.mark.parametrize(
    ("wish", "environment", "theme"),
    [
        ("auto", {}, themes.DARK),
        ("auto", {"COLORFGBG": "0;15"}, themes.LIGHT),
        ("auto", {"COLORFGBG": "15;default;0"}, themes.DARK),
        ("light", {"COLORFGBG": "15;0"}, themes.LIGHT),
        ("light", {"TUTOR_THEME": "dark"}, themes.DARK),
        ("dark", {"TUTOR_THEME": "neon", "COLORFGBG": "0;7"}, themes.LIGHT),
    ],
)
def test_the_theme_follows_the_wish_then_the_terminal(wish: str, environment: dict[str, str], theme: object) -> None:
    assert themes.chosen(wish, environment) is theme


def test_the_pointer_begins_at_the_first_deck_with_something_to_do() -> None:
    assert Shelf(OVERVIEW).moved(99).pointer == 2
    assert Shelf(OVERVIEW, pointer=2).deck is None


async def test_a_shipped_deck_that_was_edited_stands_at_home_once() -> None:
    own = DeckRow("kim", "My own copy", "/home/kim.toml", 4, 1, 1, 1, 0.5)
    hidden = DeckRow("kim", "As it came", "/shipped/kim.toml", shipped=True, shadowed_by="/home/kim.toml")
    twice = DeckRow("kim", "A second of mine", "/home/other.toml", shadowed_by="/home/kim.toml")
    desk = FakeDesk(shown=replace(OVERVIEW, rows=(own, twice, hidden)))
    async with running(desk, start="home") as (app, _):
        assert "My own copy" in text(app)
        assert "A second of mine" in text(app)
        assert "As it came" not in text(app)


async def test_no_text_of_a_deck_commands_the_terminal_at_home() -> None:
    row = DeckRow("bad", HOSTILE, HOSTILE, 4, 1, 1, 1, 0.5, about=HOSTILE, drafts=2)
    rows = (row, replace(row, problems=2), replace(row, title="", shadowed_by=HOSTILE))
    desk = FakeDesk(shown=replace(OVERVIEW, rows=rows, sentence=HOSTILE))
    async with running(desk, start="home") as (app, _):
        assert not OBEYED.search(text(app).replace("\n", ""))
        assert text(app).count("[@click=app.quit]") >= 4


async def test_no_reading_commands_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    hostile = Reading(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    monkeypatch.setattr(FakeDesk, "reading", lambda *_: hostile)
    async with running(FakeDesk(shown=FIRST), start="home") as (app, pilot):
        shown = text(app)
        await press(pilot, "r")
        shown += text(app)
        assert not OBEYED.search(shown.replace("\n", ""))


RESULT = Result(0, None, 0, 0, (), False, "quit", 0, TODAY, 0)


def _plain(result: Result) -> str:
    return "\n".join(line.plain for line in (*score_lines(result, 74), *slip_lines(result, 74)))


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"reason": "time", "answered": 3, "score": 1.0}, "Time is up"),
        ({"reason": "done", "answered": 3, "score": 0.664}, "66 %"),
        ({"practice": True, "answered": 1, "score": 0.0}, "Practice"),
        ({"answered": 3, "score": 1.0, "self_judged": 2}, "2 judged by yourself"),
        ({"answered": 3, "score": 1.0, "left": 1}, "1 card of today still to ask."),
        ({"answered": 1, "score": 0.0, "slips": (Slip("c", "Who?", HOSTILE, TODAY),)}, "back today"),
        ({"answered": 1, "score": 0.0, "slips": (Slip("c", "Who?", "long " * 30, None),)}, "Who?"),
    ],
)
def test_the_result_says(changes: dict[str, object], says: str) -> None:
    shown = _plain(replace(RESULT, **changes))
    assert says in shown
    assert not OBEYED.search(shown.replace("\n", ""))

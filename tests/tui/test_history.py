"""The last page of the history shows how each session went, and one of them answer by answer."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import Clock, put
from tests.tui.fakes import FakeDesk
from tests.tui.past import ANSWERS, FakeHistory
from tests.tui.screens import press, running, text
from tests.tui.test_study import HOSTILE, OBEYED
from tutor.desk.desk import Desk
from tutor.desk.past import Past
from tutor.desk.scope import Scope
from tutor.errors import Exit
from tutor.study.action import Answer, Rate, Turn
from tutor.study.response import Typed, Unknown
from tutor.tui.history import HistoryScreen
from tutor.tui.home import HomeScreen
from tutor.tui.pastlines import session_lines


def _many(count: int) -> FakeDesk:
    history = FakeHistory()
    history.sessions = tuple(replace(history.sessions[0], session="a", titles=(f"Deck {at}",)) for at in range(count))
    return FakeDesk(past=history)


async def test_a_session_opens_and_closes_and_the_way_back_is_home() -> None:
    async with running(FakeDesk(), "h", "0", "down", "enter", start="home") as (app, pilot):
        assert "How to study, Moons (practice)" in text(app)
        assert "tutor history 2 --why 4" in text(app)
        await press(pilot, "escape")
        assert "Past sessions" in text(app)
        await press(pilot, "q")
        assert isinstance(app.screen, HomeScreen)
        await press(pilot, "q")
        assert app.return_value == Exit.OK


async def test_the_pointer_stops_at_both_ends_and_stays_in_sight() -> None:
    async with running(_many(40), "h", "0", "up", "pagedown", "pagedown", "pagedown", "down", start="home") as (
        app,
        pilot,
    ):
        assert "\u203a 2026-11-24 12:00  Deck 39" in text(app)
        await press(pilot, "pageup", "pageup", "pageup", "k")
        assert "\u203a 2026-11-24 12:00  Deck 0 " in text(app)


async def test_sessions_that_are_left_out_are_counted() -> None:
    desk = _many(40)
    desk.past.more = 1_210
    async with running(desk, "h", "0", start="home") as (app, _):
        assert "The latest 40 of 1,250; `tutor history` lists any of them." in text(app)


@pytest.mark.parametrize("height", [1, 5, 16, 60])
def test_as_many_sessions_are_drawn_as_there_is_room_for(height: int) -> None:
    sessions = _many(40).past.sessions
    for pointer in range(40):
        lines = [line.plain for line in session_lines(sessions, pointer, 74, height)]
        assert len(lines) == min(height, 40)
        assert [line for line in lines if line.startswith("\u203a")] == [
            line for line in lines if f"Deck {pointer} " in line
        ]


@pytest.mark.parametrize(
    ("change", "said"), [(None, "50 % "), (0.084, "+8"), (-0.12, "-12"), (0.001, " 0 "), (-0.004, " 0 "), (0.1, "+10")]
)
def test_the_change_of_a_score_is_told_in_points_where_there_is_room(change: float | None, said: str) -> None:
    session = Past("a", "2026-11-24 12:00", ("Moons",), 4, 0.5, took_ms=60_000, change=change)
    (line,) = (line.plain for line in session_lines((session,), 0, 84, 1))
    assert said in f"{line.removesuffix('1 min')} "
    (narrow,) = (line.plain for line in session_lines((session,), 0, 83, 1))
    assert narrow.endswith("50 %     1 min")


async def test_a_click_points_and_a_second_click_opens() -> None:
    async with running(FakeDesk(), "h", "0", start="home") as (app, pilot):
        row = next(at for at, line in enumerate(text(app).splitlines()) if "Moons" in line)
        await pilot.click(offset=(30, row))
        await press(pilot)
        assert "\u203a 2026-11-23" in text(app)
        await pilot.click(offset=(30, row))
        await press(pilot)
        assert ANSWERS[0].stem in text(app)


async def test_a_long_session_scrolls(monkeypatch: pytest.MonkeyPatch) -> None:
    async with running(FakeDesk(), "h", "0", "enter", start="home") as (app, _):
        assert "scroll" not in text(app)
    monkeypatch.setattr(FakeHistory, "answers", lambda *_: ANSWERS * 2)
    async with running(FakeDesk(), "h", "0", "enter", start="home", size=(60, 20)) as (app, pilot):
        assert "scroll" in text(app)
        assert "explains a verdict" not in text(app)
        before = text(app)
        await press(pilot, "down")
        assert text(app) != before
        await press(pilot, "pagedown", "pagedown")
        assert "explains a verdict" in text(app)
        await press(pilot, "up", "pageup", "pageup", "pageup")
        assert text(app) == before


async def test_without_sessions_it_says_what_to_do() -> None:
    async with running(_many(0), "h", "0", "enter", "down", start="home") as (app, _):
        assert "No sessions here: look over more days" in text(app)
        assert "enter open" not in text(app)


async def test_the_range_and_the_deck_narrow_the_sessions_too() -> None:
    desk = FakeDesk()
    async with running(desk, "h", "0", "down", "r", "d", start="home") as (app, _):
        assert desk.asked_past == [("90 days", ""), ("year", ""), ("year", desk.remembered[0][0])]
        assert f"{desk.remembered[0][1]}, a year" in text(app)
        assert "\u203a 2026-11-24" in text(app)


async def test_no_text_of_the_past_commands_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = (replace(ANSWERS[0], stem=HOSTILE, answer=HOSTILE, response=HOSTILE),)
    monkeypatch.setattr(FakeHistory, "answers", lambda *_: answers)
    history = FakeHistory()
    history.sessions = (Past("a", "2026-11-24 12:00", (HOSTILE,), 1, 1.0),)
    async with running(FakeDesk(past=history), "h", "0", start="home") as (app, pilot):
        shown = text(app)
        await press(pilot, "enter")
        shown += text(app)
        assert isinstance(app.screen, HistoryScreen)
        assert not OBEYED.search(shown.replace("\n", ""))


def test_the_desk_remembers_what_was_answered(moons: Path, desk: Desk, clock: Clock) -> None:
    sitting = desk.study(Scope(rung="free"))
    for action in (Answer(Typed("Chronos")), Turn(), Rate(), Answer(Unknown())):
        clock.forward(seconds=5)
        sitting.do(action)
    sitting.close()
    history = desk.history()
    (session,) = history.sessions
    assert (session.titles, session.cards, session.score, session.practice) == (("Moons",), 2, 0.5, False)
    first, second = history.answers(session.session)
    assert (first.response, first.verdict, first.overruled, first.credit) == ("Chronos", "wrong", True, 1.0)
    assert (second.response, second.credit) == ("", 0.0)


def test_without_a_session_there_is_no_past(home: Path, desk: Desk) -> None:
    put(home / "decks" / "empty.toml", 'format = 1\nid = "empty"\ntitle = "Empty"\n')
    assert desk.history().sessions == ()


def test_old_sessions_are_found_over_more_days_only(moons: Path, desk: Desk, clock: Clock) -> None:
    for _ in range(2):
        sitting = desk.study(Scope(rung="free"))
        sitting.do(Answer(Typed("Chronos")))
        sitting.close()
        clock.forward(days=50)
    assert [past.number for past in desk.history().sessions] == [1, 2]
    assert [past.number for past in desk.history("90 days", "moons").sessions] == [1]
    assert desk.history("30 days").sessions == desk.history("year", "elsewhere").sessions == ()

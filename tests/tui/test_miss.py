"""After a miss the screen shows why: what differed, what the article says; and an unfair verdict can be mended."""

import pytest

from tests.tui.fakes import CHOICE, PASSAGE, QUOTE, READING, TYPED, FakeDesk, FakeSitting
from tests.tui.screens import press, running, text
from tutor.desk.passage import Paragraph, Passage
from tutor.errors import Exit, TutorError
from tutor.study.action import Answer, Quit
from tutor.study.response import Chosen
from tutor.tui.app import TutorApp
from tutor.tui.lines import marked
from tutor.tui.passage import passage_lines, quote_line
from tutor.tui.study import StudyScreen


def _underlined(app: TutorApp) -> list[str]:
    strips = app.screen._compositor.render_strips()
    return [
        each.text for strip in strips for each in strip if each.style and each.style.underline and each.text.strip()
    ]


@pytest.mark.parametrize(
    ("typed", "marks"),
    [("igor lavrov", ["igor"]), ("sergei lavrow", ["w"]), ("medvedev", []), ("lavrov", []), ("", [])],
)
async def test_what_differs_is_marked_in_what_was_typed(typed: str, marks: list[str]) -> None:
    async with running(FakeDesk(prompts=(TYPED,)), *typed, "enter") as (app, _):
        assert _underlined(app) == marks


async def test_what_was_overruled_is_marked_no_more() -> None:
    async with running(FakeDesk(prompts=(TYPED,)), *"igor lavrov", "enter", "o") as (app, pilot):
        assert _underlined(app) == []
        await press(pilot, "o")
        assert _underlined(app) == ["igor"]


def test_a_marked_text_says_what_the_text_says() -> None:
    assert marked("igor\x1b lavrow", [(0, 5), (11, 12)], "underline").plain == "igor\u241b lavrow"


@pytest.mark.parametrize(("key", "shown"), [("a", True), ("b", False)])
async def test_the_article_is_quoted_after_a_miss_only(key: str, shown: bool) -> None:
    async with running(FakeDesk(prompts=(CHOICE,)), key) as (app, _):
        assert (f"\u201c{QUOTE[:40]}" in text(app)) is shown
        assert "paragraph 2" in text(app)


async def test_an_overruled_answer_can_be_taught_once() -> None:
    desk = FakeDesk(prompts=(TYPED,))
    async with running(desk, *"medvedev", "enter", "a") as (app, pilot):
        sitting = desk.sittings[0]
        assert sitting.accepted == []
        await press(pilot, "o")
        assert "a accepts \u201cmedvedev\u201d from now on." in text(app)
        await press(pilot, "a", "a")
        assert sitting.accepted == ["medvedev"]
        assert "\u201cmedvedev\u201d is accepted from now on." in text(app)
        assert "accept it" not in text(app)


async def test_an_answer_that_cannot_be_taught_is_said_and_the_session_goes_on() -> None:
    desk = FakeDesk(prompts=(TYPED,))
    async with running(desk, *"medvedev", "enter", "o") as (app, pilot):
        desk.sittings[0].failure = TutorError("the deck cannot be written", hint="Look at its folder.")
        await press(pilot, "a")
        assert "the deck cannot be written. Look at its folder." in text(app)
        assert "a accepts" in text(app)


async def test_a_chosen_answer_has_nothing_to_teach() -> None:
    desk = FakeDesk(prompts=(CHOICE,))
    async with running(desk, "a", "o", "a") as (app, _):
        assert desk.sittings[0].accepted == []
        assert "accept it" not in text(app)


async def test_the_sure_mark_is_seen_until_the_answer_is_given() -> None:
    async with running(FakeDesk(prompts=(CHOICE, TYPED)), "exclamation_mark") as (app, pilot):
        assert "\n   ! sure\n" in text(app)
        await press(pilot, "b")
        assert "\n   ! sure\n" not in text(app)


async def test_practice_promises_nothing_for_tomorrow() -> None:
    sitting = FakeSitting((CHOICE,), practice=True)
    sitting.do(Answer(Chosen(0), sure=True))
    desk = FakeDesk(prompts=(CHOICE,))
    desk.study = lambda _: sitting  # type: ignore[method-assign]  # a sitting that has begun
    async with running(desk) as (app, _):
        assert "Wrong." in text(app)
        assert "You were sure" not in text(app)


@pytest.mark.parametrize("key", ["escape", "s", "q", "enter"])
async def test_the_passage_opens_after_the_answer_and_closes_where_it_was_opened(key: str) -> None:
    async with running(FakeDesk(prompts=(CHOICE, TYPED)), "s", "b", "s") as (app, pilot):
        assert f"\u00bb{QUOTE}\u00ab" in text(app)
        await press(pilot, key)
        assert isinstance(app.screen, StudyScreen)
        assert "[3 Good 4 days]" in text(app)


async def test_the_passage_scrolls_where_it_is_long() -> None:
    async with running(FakeDesk(prompts=(CHOICE,)), "b", "s", size=(60, 20)) as (app, pilot):
        assert "scroll" in text(app)
        before = text(app).splitlines()
        await press(pilot, "down")
        assert text(app).splitlines()[5:10] == before[6:11]
        await press(pilot, "pagedown", "pagedown")
        assert QUOTE[:30] not in text(app)
        await press(pilot, "pageup", "pageup", "pageup", "up")
        assert text(app).splitlines() == before


async def test_a_quote_far_down_is_brought_in_sight(monkeypatch: pytest.MonkeyPatch) -> None:
    long = "word " * 400
    passage = Passage(READING, (3,), "here", (Paragraph(3, f"{long}here {long}", (len(long), len(long) + 4)),))
    monkeypatch.setattr(FakeSitting, "passage", lambda _: passage)
    async with running(FakeDesk(prompts=(CHOICE,)), "b", "s") as (app, _):
        assert "\u00bbhere\u00ab" in text(app)


@pytest.mark.parametrize("width", [20, 40, 74])
def test_the_line_of_the_quote_is_found(width: int) -> None:
    passage = Passage(READING, (4, 2), QUOTE, PASSAGE.paragraphs[::-1])
    line = passage_lines(passage, "kim", width)[quote_line(passage, width)]
    assert "\u00bb" in line.plain


@pytest.mark.parametrize("cite", [(), (2, 4)])
async def test_without_the_text_it_says_where_and_how_to_have_it_here(
    cite: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakeSitting, "passage", lambda _: Passage(READING, cite, QUOTE))
    async with running(FakeDesk(prompts=(CHOICE,)), "b", "s") as (app, _):
        assert READING.url in text(app)
        assert ("paragraphs 2, 4" in text(app)) is bool(cite)
        assert "tutor source kim FILE" in text(app)
        assert "scroll" not in text(app)


async def test_a_passage_that_cannot_be_read_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_: FakeSitting) -> Passage:
        raise TutorError("article.txt: no such file")

    monkeypatch.setattr(FakeSitting, "passage", gone)
    async with running(FakeDesk(prompts=(CHOICE,)), "b", "s") as (app, _):
        assert "article.txt: no such file" in text(app)


async def test_interrupting_the_passage_commits_the_verdict_under_it() -> None:
    desk = FakeDesk(prompts=(CHOICE, TYPED))
    async with running(desk, "b", "s", "ctrl+c") as (app, _):
        assert app.return_value == Exit.OK
        assert desk.sittings[0].actions[-1] == Quit()
        assert len(desk.sittings[0].session.outcomes) == 1

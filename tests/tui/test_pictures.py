"""The history screen shows one picture at a time, each read when it is first shown, each with its twin in words."""

from typing import get_args

import pytest

from tests.tui.fakedecks import BEARER, FakeBrowser, FakeDecks
from tests.tui.fakes import FakeDesk
from tests.tui.pictures import DECKS, HARD, FakeFigures
from tests.tui.screens import painted, press, running, send, text
from tests.tui.test_study import HOSTILE, OBEYED
from tutor.desk.scope import Scope
from tutor.errors import TutorError
from tutor.study.picture import Hardest, PictureName
from tutor.study.pictures.words import words
from tutor.tui.browse import BrowseScreen
from tutor.tui.history import HistoryScreen
from tutor.tui.home import HomeScreen
from tutor.tui.study import StudyScreen
from tutor.tui.tabs import PAGES, tabs

NAMES: tuple[PictureName, ...] = get_args(PictureName)


def test_every_picture_has_a_page_and_a_key_and_the_sessions_are_the_last() -> None:
    assert tuple(PAGES) == (*NAMES, "sessions")
    assert len(PAGES) == 10


@pytest.mark.parametrize("width", range(56, 131))
def test_all_tabs_fit_and_the_page_that_is_shown_is_pointed_at(width: int) -> None:
    for page, title in PAGES.items():
        lines = [line.plain.rstrip() for line in tabs(page, width)]
        assert max(map(len, lines)) <= width
        assert f"\u203a {title}" in "\n".join(lines)
        assert sum(line.count("\u203a") for line in lines) == 1
        assert all(other in " ".join(lines) for other in PAGES.values())


@pytest.mark.parametrize("place", range(9))
async def test_a_digit_shows_the_picture_with_its_sentences(place: int) -> None:
    async with running(FakeDesk(), "h", str(place + 1), start="home") as (app, _):
        shown = " ".join(text(app).split())
        caption = FakeFigures("90 days", "", DECKS, []).picture(NAMES[place]).caption
        assert f"\u203a {PAGES[NAMES[place]]}" in shown
        assert caption.title in shown
        assert caption.says in shown
        assert caption.counts in shown


async def test_the_arrows_lead_round() -> None:
    async with running(FakeDesk(), "h", "left", start="home") as (app, pilot):
        assert "Past sessions" in text(app)
        await press(pilot, "right")
        assert "\u203a Score" in text(app)
        await press(pilot, *["right"] * 9)
        assert "Past sessions" in text(app)


async def test_a_picture_is_read_when_it_is_first_shown_and_no_other_before() -> None:
    desk = FakeDesk()
    async with running(desk, "h", start="home") as (_, pilot):
        assert desk.pictures == ["score"]
        await press(pilot, "2", "1", "2", "0", "2")
        assert desk.pictures == ["score", "year"]
        await press(pilot, "r", "4", "r", "1")
        assert desk.pictures == ["score", "year", "coming"]


async def test_until_a_picture_is_read_the_screen_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(HistoryScreen, "_fill", lambda _: None)
    async with running(FakeDesk(), "h", "3", start="home") as (app, _):
        assert "\u203a Recall" in text(app)
        assert "Reading ..." in text(app)


@pytest.mark.parametrize(("calm", "key", "told"), [(0.0, "2", True), (60.0, "2", False), (60.0, "8", True)])
async def test_before_a_slow_reading_the_screen_says_so_and_a_quick_one_never_blinks(
    calm: float, key: str, told: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Below `calm` seconds a reading is quick."""
    honest, drawn = HistoryScreen._heading, set()

    def watched(self: HistoryScreen, width: int) -> object:
        drawn.add((self.view.page, self.view.picture is None))
        return honest(self, width)

    monkeypatch.setattr("tutor.tui.history.CALM", calm)
    monkeypatch.setattr(HistoryScreen, "_heading", watched)
    async with running(FakeDesk(), "h", key, start="home"):
        assert ("score", True) in drawn
        assert ((NAMES[int(key) - 1], True) in drawn) is told


async def test_the_range_and_the_deck_change_what_is_shown() -> None:
    desk = FakeDesk()
    async with running(desk, "h", start="home") as (app, pilot):
        seen = []
        for _ in range(5):
            seen.append(text(app))
            await press(pilot, "r")
        for said, shown in zip(("90 days", "a year", "all time", "30 days", "90 days"), seen, strict=True):
            assert f"all decks, {said}" in shown
        assert seen[0] == seen[4]
        assert len(set(seen)) == 4
        await press(pilot, "d")
        assert "How to study, a year" in text(app)
        await press(pilot, "d")
        assert "Kim Jong Un\u2019s road to Russia, a year" in text(app)
        await press(pilot, "d", "D", "D", "D")
        assert "all decks, a year" in text(app)


async def test_only_what_can_change_is_offered() -> None:
    async with running(FakeDesk(remembered=DECKS[:1]), "h", "2", "r", "d", start="home") as (app, _):
        foot = text(app).rstrip().splitlines()[-1]
        assert foot.split("   ")[1:] == ["← → pages", "t in words", "? help", "q home"]


@pytest.mark.parametrize("place", range(9))
async def test_the_twin_tells_all_in_words(place: int) -> None:
    picture = FakeFigures("90 days", "", DECKS, []).picture(NAMES[place])
    async with running(FakeDesk(), "h", str(place + 1), "t", start="home", size=(120, 50)) as (app, pilot):
        shown = text(app)
        while "scroll" in shown.splitlines()[-2] and picture.caption.counts[-30:] not in " ".join(shown.split()):
            before = shown
            await press(pilot, "pagedown")
            shown += text(app)
            assert not shown.endswith(before)
        plain = " ".join(shown.split())
        assert picture.caption.says in plain
        for line in words(picture)[1:]:
            assert " ".join(line.split()) in plain
        drawing = text(app)
        await press(pilot, "t")
        assert text(app) != drawing


async def test_a_long_page_scrolls_by_keys_that_its_foot_names() -> None:
    async with running(FakeDesk(), "h", "8", start="home") as (app, pilot):
        assert "\u2191\u2193 scroll" in text(app)
        before = text(app)
        await press(pilot, "down", "pagedown", "pagedown", "pagedown")
        assert "Deck" in text(app)
        await press(pilot, "up", "pageup", "pageup", "pageup")
        assert text(app) == before


async def test_clicks_on_tabs_and_rows_do_what_keys_do() -> None:
    async with running(FakeDesk(), "h", start="home") as (app, pilot):
        row, line = next((at, line) for at, line in enumerate(text(app).splitlines()) if "9 Hardest" in line)
        await pilot.click(offset=(line.index("Hardest"), row))
        await painted(pilot)
        row = next(at for at, line in enumerate(text(app).splitlines()) if "The ____ treaty" in line)
        await pilot.click(offset=(20, row))
        await painted(pilot)
        assert "\u203a The ____ treaty" in text(app)


async def test_a_hard_card_is_opened_and_the_way_back_leads_to_the_list() -> None:
    desk = FakeDecks()
    async with running(desk, "h", "9", "enter", start="home") as (app, pilot):
        screen = app.screen
        assert isinstance(screen, BrowseScreen)
        assert screen.view.mode == "opened"
        assert screen.view.row is not None
        assert screen.view.row.card == HARD[0].card == BEARER.card
        asked = len(desk.pictures)
        await press(pilot, "escape", "q")
        assert isinstance(app.screen, HistoryScreen)
        assert "\u203a Hardest" in text(app)
        assert desk.pictures[asked:] == ["hardest"]
        await press(pilot, "q")
        assert isinstance(app.screen, HomeScreen)


async def test_a_card_that_cannot_be_shown_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object) -> FakeBrowser:
        raise TutorError("no deck is called kim", hint="It was moved.")

    monkeypatch.setattr(FakeDecks, "browse", gone)
    async with running(FakeDecks(), "h", "9", "enter", start="home") as (app, _):
        assert isinstance(app.screen, HistoryScreen)
        assert "no deck is called kim" in text(app)


@pytest.mark.parametrize(("key", "cards"), [("p", HARD), ("o", HARD[1:2])])
async def test_hard_cards_are_practised_all_or_one(key: str, cards: tuple[object, ...]) -> None:
    desk = FakeDesk()
    async with running(desk, "h", "9", "down", key, start="home") as (app, _):
        assert desk.scopes == [Scope(cards=tuple(card.card for card in cards), practice=True)]
        assert isinstance(app.screen, StudyScreen)


async def test_in_words_there_is_no_pointer_and_nothing_to_open() -> None:
    desk = FakeDecks()
    async with running(desk, "h", "9", "t", "enter", "p", "o", start="home") as (app, _):
        assert isinstance(app.screen, HistoryScreen)
        assert desk.scopes == []


async def test_without_history_the_screen_says_what_to_do_next() -> None:
    desk = FakeDesk(remembered=())
    async with running(desk, "h", "2", "right", "t", "r", "d", start="home") as (app, pilot):
        assert "Study a deck" in text(app)
        assert desk.pictures == []
        assert "pages" not in text(app)
        await press(pilot, "q")
        assert isinstance(app.screen, HomeScreen)


async def test_what_goes_wrong_while_reading_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> None:
        raise TutorError("the log cannot be read", hint="tutor doctor looks into it.")

    monkeypatch.setattr(FakeFigures, "picture", failing)
    async with running(FakeDesk(), "h", start="home") as (app, pilot):
        assert "the log cannot be read" in text(app)
        await press(pilot, "0")
        assert "Past sessions" in text(app)
        assert "the log cannot be read" not in text(app)


async def test_no_title_of_a_deck_and_no_words_of_a_card_command_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    honest = FakeFigures.picture

    def hostile(self: FakeFigures, name: PictureName) -> object:
        picture = honest(self, name)
        if isinstance(picture, Hardest):
            picture = picture._replace(cards=tuple(card._replace(words=HOSTILE) for card in picture.cards))
        return picture._replace(caption=picture.caption._replace(says=HOSTILE))

    monkeypatch.setattr(FakeFigures, "picture", hostile)
    async with running(FakeDesk(remembered=(("kim", HOSTILE), *DECKS)), "h", start="home") as (app, pilot):
        for key in "d23456789t":
            await press(pilot, key)
            assert not OBEYED.search(text(app).replace("\n", ""))
            assert "[@click=app.quit]" in text(app)


async def test_keys_held_down_turn_page_after_page() -> None:
    async with running(FakeDesk(), "h", start="home") as (app, pilot):
        for _ in range(5):
            send(pilot, "right")
            await painted(pilot)
        assert "\u203a Growth" in text(app)


async def test_a_wider_terminal_gives_the_picture_more_room() -> None:
    async with running(FakeDesk(), "h", "3", start="home") as (app, pilot):
        small = text(app)
        await pilot.resize_terminal(120, 40)
        await painted(pilot)
        assert text(app).count("\u254c") > small.count("\u254c")
        await pilot.resize_terminal(80, 24)
        await painted(pilot)
        assert text(app) == small

"""The browse screen turns keys into deeds of the browser, and shows what that then tells."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tui.fakedecks import BEARER, ROWS, TRAIN, FakeBrowser, FakeDecks
from tests.tui.fakes import TODAY
from tests.tui.screens import press, running, text
from tests.tui.test_study import HOSTILE, OBEYED
from tutor.desk.browse import CardRow, Given
from tutor.errors import Exit, TutorError
from tutor.tui.app import TutorApp
from tutor.tui.browse import BrowseScreen
from tutor.tui.browsing import Browsing, first_shown
from tutor.tui.cardleaf import card_page
from tutor.tui.cardlist import card_lines, pointed
from tutor.tui.deckkeys import BROWSE
from tutor.tui.moment import Fact

FIRST, SECOND, THIRD, FOURTH = (row.card for row in ROWS[:4])

CASES: list[tuple[str, str, list[tuple[object, ...]]]] = [
    ("suspending", "z", [("suspend", True, FIRST)]),
    ("resuming", "j j j z", [("suspend", False, FOURTH)]),
    ("a flag", "f", [("flag", True, FIRST)]),
    ("a flag taken away", "j j f", [("flag", False, THIRD)]),
    ("a reset asks once", "r", []),
    ("a reset", "r r", [("reset", FIRST)]),
    ("a reset asked about another card", "r j r", []),
    ("nothing done, nothing to undo", "u", []),
    ("undoing", "f u", [("flag", True, FIRST), ("undo",)]),
    ("undoing no more than was done here", "f u u", [("flag", True, FIRST), ("undo",)]),
    ("the pointer stops at both ends", "up up k down down down down down j up f", [("flag", False, THIRD)]),
    ("by screens and to the ends", "pagedown f home z", [("flag", True, FOURTH), ("suspend", True, FIRST)]),
    ("an archived card is only looked at", "slash i s colon a r c h i v e d enter z f r r e p s u enter z f", []),
    ("what is found is acted upon", "slash h a n o i enter z", [("suspend", False, FOURTH)]),
    ("letters are text while words are typed", "slash z f r e p q enter", []),
    ("in a card", "enter z right f", [("suspend", True, FIRST), ("flag", True, SECOND)]),
    ("splitting, of leeches only", "enter s s", []),
    ("splitting says how before it edits", "j j enter s", []),
    ("splitting", "j j enter s s", [("edit", THIRD), ("refresh",)]),
    ("editing", "e", [("edit", FIRST), ("refresh",)]),
]


@pytest.mark.parametrize(("keys", "deeds"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
async def test_keys_become_deeds(keys: str, deeds: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch) -> None:
    desk = FakeDecks()
    async with running(desk, start="browse") as (_, pilot):
        monkeypatch.setattr(TutorApp, "on_page_editing", lambda app: app.screen.edited())
        await press(pilot, *keys.split())
        assert desk.browser.deeds == deeds


def _view(app: object) -> Browsing:
    screen = app.screen  # type: ignore[attr-defined]  # the app of a test
    assert isinstance(screen, BrowseScreen)
    return screen.view


async def test_cards_are_found_as_words_are_typed_the_first_of_them_pointed_at() -> None:
    async with running(FakeDecks(), "j", "j", "slash", start="browse") as (app, pilot):
        for key, found in (("t", 4), ("h", 3), ("e", 2), ("space", 2), ("d", 1), ("x", 0), ("backspace", 1)):
            await press(pilot, key)
            assert len(_view(app).cards) == found, key
        await press(pilot, "enter", "slash", "down", "escape")
        assert (_view(app).mode, _view(app).words, len(_view(app).cards)) == ("listing", "", 4)


async def test_escape_first_shows_all_cards_and_then_leaves() -> None:
    async with running(FakeDecks(), "slash", *"hanoi", "enter", "escape", start="browse") as (app, pilot):
        assert _view(app).row == ROWS[3]
        await press(pilot, "escape")
        assert app.return_value == Exit.OK


async def test_a_card_that_is_open_stays_though_it_no_longer_fits() -> None:
    keys = ("slash", *"is", "colon", *"suspended", "enter", "enter", "z")
    async with running(FakeDecks(), *keys, start="browse") as (app, pilot):
        assert (_view(app).row.card, _view(app).mode) == (FOURTH, "opened")
        await press(pilot, "escape")
        assert (_view(app).cards, _view(app).row, _view(app).mode) == ((), None, "listing")


async def test_a_word_that_means_nothing_yet_narrows_nothing() -> None:
    async with running(FakeDecks(), "slash", *"is", "colon", "d", start="browse") as (app, pilot):
        assert len(_view(app).cards) == 4
        await press(pilot, *"ue")
        assert _view(app).cards == (THIRD,)


async def test_a_click_points_and_a_second_one_opens() -> None:
    async with running(FakeDecks(), start="browse") as (app, pilot):
        row = next(at for at, line in enumerate(text(app).splitlines()) if "Place on" in line)
        for mode in ("listing", "opened"):
            await pilot.click(offset=(8, row))
            await press(pilot)
            assert (_view(app).row, _view(app).mode) == (TRAIN, mode)


async def test_trouble_is_said_and_nothing_is_lost() -> None:
    desk = FakeDecks()
    desk.browser.failure = TutorError("The log is full.", hint="Make room.")
    async with running(desk, "z", start="browse") as (app, pilot):
        assert "The log is full. Make room." in text(app)
        await press(pilot, "e")
        assert "The log is full. Make room." in text(app)
        assert _view(app).done == 0


async def test_from_home_to_the_cards_and_back() -> None:
    async with running(FakeDecks(), "b", start="home") as (app, pilot):
        assert _view(app).title in text(app)
        await press(pilot, "enter", "escape", "q")
        assert "Today" in text(app)
        await press(pilot, "b", "ctrl+c")
        assert app.return_value == Exit.OK


async def test_a_preview_opens_at_the_card_and_leads_back_to_it() -> None:
    async with running(FakeDecks(), "p", start="browse") as (app, pilot):
        assert "way 1 of 3" in text(app)
        await press(pilot, "q")
        assert _view(app).row == BEARER


FACTS: list[frozenset[Fact]] = [
    frozenset({mode, words, "past", *card})
    for mode, words, card in product(
        ("listing", "searching", "opened"),
        ("narrowed", "whole"),
        ((), ("card",), ("card", "live", "active", "leech"), ("card", "live", "suspended")),
    )
]


@pytest.mark.parametrize("now", FACTS, ids=lambda now: "+".join(sorted(now)))
def test_no_key_means_two_things_and_no_letter_is_a_key_while_words_are_typed(now: frozenset[Fact]) -> None:
    names = [name for key in BROWSE if key.holds(now) for name in key.keys.split(",")]
    assert len(names) == len(set(names))
    if "searching" in now:
        assert not [name for name in names if len(name) == 1 or name in {"slash", "space", "question_mark"}]


@settings(deadline=None)
@given(st.integers(0, 500), st.integers(0, 500), st.integers(1, 60))
def test_the_pointer_is_always_among_what_is_shown(pointer: int, count: int, height: int) -> None:
    pointer = min(pointer, max(count - 1, 0))
    first = first_shown(pointer, count, height)
    assert 0 <= first <= pointer < first + height
    assert first + height <= max(count, height)


BAD = Given(0, TODAY, "typed", HOSTILE, HOSTILE, HOSTILE, "wrong", 0.0, True, 1, True)


@pytest.mark.parametrize("width", [20, 54, 74, 120])
def test_no_text_of_a_deck_commands_the_terminal_and_no_line_is_too_wide(width: int) -> None:
    row = CardRow("d/n/a", HOSTILE, HOSTILE * 3, HOSTILE, (HOSTILE,), 3, "known", 0.5, 9.0, TODAY, 5, 9, True, last=BAD)
    view = Browsing(HOSTILE, 1, TODAY, ("d/n/a",), mode="opened", row=row, course=(BAD, BAD))
    for lines in (card_lines([row], 0, view, width), pointed(view, width), card_page(view, width)):
        for line in lines:
            assert not OBEYED.search(line.plain)
            assert line.cell_length <= max(width, 40)


async def test_a_long_list_is_drawn_on_demand() -> None:
    rows = tuple(CardRow(f"d/n{n}/answer", "fact", f"Question {n}?", "x") for n in range(3_000))
    asked: list[int] = []

    class Counting(FakeBrowser):
        def rows(self, cards: tuple[str, ...]) -> list[CardRow]:
            asked.append(len(cards))
            return super().rows(cards)

    async with running(FakeDecks(browser=Counting(rows)), "end", "up", start="browse") as (app, _):
        assert "Question 2998?" in text(app)
        assert max(asked) <= 24

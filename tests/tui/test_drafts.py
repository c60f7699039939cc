"""The drafts screen: one key decides, the file follows, and what was done can be taken back."""

from pathlib import Path

import pytest

from tests.conftest import Clock, put
from tests.desk.test_drafting import ARTICLE, DRAFTS
from tests.tui.fakedrafts import TEXT, FakeDrafting, FakeDrafts
from tests.tui.screens import press, running, text
from tests.tui.test_study import HOSTILE, OBEYED
from tutor.deck.parse import parse
from tutor.deck.write import quoted
from tutor.desk.desk import Desk
from tutor.desk.scope import Scope
from tutor.errors import Exit, TutorError
from tutor.tui.app import TutorApp
from tutor.tui.deckkeys import DRAFTS as KEYS
from tutor.tui.drafts import DraftsScreen
from tutor.tui.draftview import Drafts
from tutor.tui.lines import POINTER

IDS = ("titan", "huygens", "enceladus-first", "triton")


def _view(app: object) -> Drafts:
    screen = app.screen  # type: ignore[attr-defined]  # the app of a test
    assert isinstance(screen, DraftsScreen)
    return screen.view


DECIDED = [
    ("y", "huygens", ["titan"], []),
    ("n", "huygens", [], ["titan"]),
    ("y n", "enceladus-first", ["titan"], ["huygens"]),
    ("right y", "enceladus-first", ["huygens"], []),
    ("right right right right y", "enceladus-first", ["triton"], []),
    ("left left n", "huygens", [], ["titan"]),
    ("y y y y", None, list(IDS), []),
    ("y u", "titan", [], []),
    ("y n u", "huygens", ["titan"], []),
    ("y n u u u", "titan", [], []),
    ("right y left u", "huygens", [], []),
    ("a", "titan", [], []),
    ("a a", "huygens", ["titan", "triton"], []),
    ("a right a", "huygens", [], []),
    ("a a u", "titan", [], []),
    ("d y", None, ["titan"], []),
    ("d d a a", "enceladus-first", ["huygens"], []),
    ("d d d a a", None, ["titan", "triton"], []),
    ("d d d y d", "huygens", ["titan"], []),
    ("d d d d y d", "titan", ["huygens"], []),
    ("p y", "huygens", ["titan"], []),
    ("w escape y", "huygens", ["titan"], []),
]


@pytest.mark.parametrize(("keys", "at", "accepted", "rejected"), DECIDED, ids=[case[0] for case in DECIDED])
async def test_keys_decide_and_the_next_draft_comes_up(
    keys: str, at: str | None, accepted: list[str], rejected: list[str]
) -> None:
    desk = FakeDrafts()
    async with running(desk, *keys.split(), start="drafts") as (app, _):
        deck = parse(desk.held.text)
        assert [note.id for note in deck.notes if not note.draft and note.id != "io"] == accepted
        assert list(deck.rejected) == rejected
        shown = _view(app).draft
        assert (shown.id if shown else None) == at
        if not accepted and not rejected:
            assert desk.held.text == TEXT


REWORDED = [
    (("s", *" or so", "enter"), 'ask = "Which planet does Titan go round? or so"'),
    (("w", "ctrl+u", *"Rhea", "enter"), 'answer = "Rhea"'),
    (("o", *"; Mars", "enter"), 'wrong = ["Jupiter", "Neptune", "Mars"]'),
    (("o", "ctrl+u", "enter"), "wrong = []"),
    (("right", "o", "enter"), 'wrong = ["3 March 2005", "27 March 2005", "4 October 2004", "27 November 2004"]'),
    (("right", "w", "ctrl+u", *"2005", "enter"), 'when = "2005"'),
    (("right", "right", "w", "!", "enter"), 'claim = "The next landing should be on Enceladus.!"'),
    (("right", "right", "s", "!", "enter"), 'text = "Water from below can be gathered at the surface.!"'),
    (("right", "right", "down", "down", "w", "!", "enter"), 'a nearer moon takes longer to build.!"'),
]


@pytest.mark.parametrize(("keys", "line"), REWORDED, ids=[case[1] for case in REWORDED])
async def test_words_are_changed_in_place_and_put_back(keys: tuple[str, ...], line: str) -> None:
    desk = FakeDrafts()
    async with running(desk, *keys, start="drafts") as (app, pilot):
        assert line in desk.held.text
        assert [note.id for note in parse(desk.held.text).notes if note.draft] == list(IDS)
        assert _view(app).look == "told"
        await press(pilot, "u")
        assert desk.held.text == TEXT


async def test_letters_are_text_while_words_are_typed_and_words_that_do_not_fit_stay() -> None:
    desk = FakeDrafts()
    async with running(desk, "o", "ctrl+u", *"saturn", "enter", start="drafts") as (app, pilot):
        assert desk.held.text == TEXT
        assert "that does not fit: " in text(app)
        assert f"{POINTER} saturn" in text(app)
        await press(pilot, *" qyn", "enter")
        assert 'wrong = ["saturn qyn"]' in desk.held.text


async def test_a_deck_of_one_kind_without_doubt_has_nothing_to_filter() -> None:
    held = FakeDrafting('format = 1\ntitle = "T"\n[[fact]]\nid = "n"\nask = "x"\nanswer = "y"\nstatus = "draft"\n')
    async with running(FakeDrafts(held=held), "d", start="drafts") as (app, _):
        assert "All drafts are of one kind" in text(app)


async def test_a_file_changed_meanwhile_is_shown_before_anything_is_decided() -> None:
    desk = FakeDrafts()
    async with running(desk, start="drafts") as (app, pilot):
        desk.held.text = TEXT.replace("Titan go round", "Titan circle")
        await press(pilot, "y")
        assert "titan was changed in the file meanwhile" in text(app)
        assert "Which planet does Titan circle?" in text(app)
        await press(pilot, "y")
        assert [draft.id for draft in _view(app).drafts] == list(IDS[1:])


async def test_a_broken_file_is_shown_with_what_is_wrong_until_it_is_mended(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = FakeDrafts()
    monkeypatch.setattr(TutorApp, "on_page_editing", lambda app: app.screen.edited())
    async with running(desk, start="drafts") as (app, pilot):
        broken = desk.held.text = TEXT.replace("ask", "aks")
        await press(pilot, "y", "n", "a", "a")
        assert "moons.toml:7:1: unknown key `aks`" in text(app)
        assert desk.held.text == broken
        desk.held.text = TEXT.replace("Saturn", "the ringed one")
        await press(pilot, "e")
        assert "unknown key" not in text(app)
        assert "the ringed one" in text(app)


async def test_trouble_is_said_and_leaving_ends() -> None:
    desk = FakeDrafts()
    async with running(desk, start="drafts") as (app, pilot):
        desk.held.failure = TutorError("No editor is set.", hint="Set EDITOR.")
        await press(pilot, "e")
        assert "No editor is set. Set EDITOR." in text(app)
        await press(pilot, "q")
        assert app.return_value == Exit.OK
        assert desk.held.closed == 1


async def test_no_text_of_a_draft_commands_the_terminal() -> None:
    hostile = quoted(HOSTILE)[1:-1]
    words = TEXT.replace("Saturn", hostile).replace("Titan may", hostile).replace("It is the largest", hostile)
    async with running(FakeDrafts(held=FakeDrafting(words)), start="drafts", size=(80, 60)) as (app, pilot):
        for key in ("", "p", "p", "w"):
            await press(pilot, *filter(None, [key]))
            assert not OBEYED.search(text(app).replace("\n", ""))
            assert "[@click=app.quit]" in text(app)


def test_no_key_means_two_things() -> None:
    """Of the keys that work at one moment each does one thing."""
    looks = ({"told"}, {"met"}, {"rewording"})
    every = frozenset({"draft", "drafts", "asked", "faces", "past", "stem", "answer", "options"})
    for look in looks:
        for more in (frozenset({"left"}), frozenset({"done"})):
            now = frozenset(look) | (every | more if "rewording" not in look else frozenset())
            names = [name for key in KEYS if key.holds(now) for name in key.keys.split(",")]
            assert len(names) == len(set(names))


async def test_from_home_through_the_drafts_to_what_was_accepted(home: Path, clock: Clock) -> None:
    """The whole way with a real deck: what is accepted is studied, what is rejected or undecided is not."""
    put(home / "decks" / "moons.txt", ARTICLE)
    put(home / "decks" / "moons.toml", DRAFTS)
    with Desk() as desk:
        async with running(desk, start="home") as (app, pilot):
            assert "3 drafts wait for you to decide: d" in text(app)
            await press(pilot, "d", "y", "n")
            assert "1 left" in text(app)
            await press(pilot, "q")
            assert "1 draft waits for you to decide: d" in text(app)
            await press(pilot, "d", "n", "enter")
            assert "Which planet does Io go round?" in text(app)
            assert "1 of 2" in text(app)
            await press(pilot, "escape")
        assert desk.study(Scope(new=9)).session.total == 2
    saved = parse((home / "decks" / "moons.toml").read_text())
    assert ([note.id for note in saved.notes], saved.rejected) == (["io", "titan"], ("landing", "triton"))


async def test_enter_at_home_opens_the_drafts_of_a_deck_that_has_nothing_else(home: Path, clock: Clock) -> None:
    put(home / "decks" / "moons.toml", DRAFTS.replace('answer = "Jupiter"\n', 'answer = "Jupiter"\nstatus = "draft"\n'))
    with Desk() as desk:
        async with running(desk, "enter", start="home") as (app, _):
            assert [draft.id for draft in _view(app).drafts] == ["io", "titan", "landing", "triton"]

"""The preview screen shows every card in every form, and keeps its place while the file changes."""

import pytest

from tests.tui.fakedecks import CARDS, PROBLEMS, FakeDecks, FakePreviewer
from tests.tui.screens import press, running, text
from tests.tui.test_study import HOSTILE, OBEYED
from tutor.errors import Exit, TutorError
from tutor.tui.app import TutorApp
from tutor.tui.deckkeys import PREVIEW
from tutor.tui.facelines import problem_lines
from tutor.tui.preview import Preview, PreviewScreen


def _view(app: object) -> Preview:
    screen = app.screen  # type: ignore[attr-defined]  # the app of a test
    assert isinstance(screen, PreviewScreen)
    return screen.view


@pytest.mark.parametrize(
    ("keys", "place", "face"),
    [
        ("", 0, 0),
        ("right", 1, 0),
        ("right right right", 1, 0),
        ("right left left", 0, 0),
        ("end", 1, 0),
        ("end home", 0, 0),
        ("down", 0, 1),
        ("down down down down", 0, 2),
        ("down up up", 0, 0),
        ("down right", 1, 0),
        ("j k", 0, 0),
    ],
)
async def test_left_and_right_go_through_the_cards_up_and_down_through_their_forms(
    keys: str, place: int, face: int
) -> None:
    async with running(FakeDecks(), *keys.split(), start="preview") as (app, _):
        assert (_view(app).place, _view(app).face) == (place, face)
        assert f"card {place + 1} of 2" in text(app)


async def test_a_change_of_the_file_keeps_the_card_and_its_form() -> None:
    first, second = CARDS
    desk = FakeDecks()
    async with running(desk, "down", start="preview") as (app, pilot):
        desk.previewer.hold(second, first)
        await press(pilot, "r")
        assert (_view(app).card, _view(app).place, _view(app).face) == (first.id, 1, 1)
        desk.previewer.hold(second)
        await press(pilot, "r")
        assert (_view(app).card, _view(app).face) == (second.id, 1)
        desk.previewer.hold()
        await press(pilot, "r")
        assert "no cards" in text(app)
        desk.previewer.hold(first)
        await press(pilot, "r")
        assert _view(app).card == first.id


async def test_problems_come_and_go_in_their_place() -> None:
    desk = FakeDecks()
    async with running(desk, start="preview") as (app, pilot):
        assert desk.previewer.reloaded == 1
        desk.previewer.problems = PROBLEMS
        await press(pilot, "r")
        assert "kim.toml:14:1: unknown key `answr`" in text(app)
        assert "card 1 of 2" in text(app)
        desk.previewer.problems = ()
        await press(pilot, "r")
        assert "kim.toml:14" not in text(app)


async def test_trouble_is_said_and_leaving_ends() -> None:
    desk = FakeDecks()
    async with running(desk, start="preview") as (app, pilot):
        desk.previewer.failure = TutorError("No editor is set.", hint="Set EDITOR.")
        await press(pilot, "e")
        assert "No editor is set. Set EDITOR." in text(app)
        await press(pilot, "r", "q")
        assert app.return_value == Exit.OK


async def test_an_edit_is_shown_when_the_editor_has_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = FakeDecks()
    async with running(desk, start="preview") as (_, pilot):
        monkeypatch.setattr(TutorApp, "on_page_editing", lambda app: app.screen.edited())
        await press(pilot, "e")
        assert desk.previewer.reloaded == 2


async def test_no_text_of_a_deck_commands_the_terminal() -> None:
    card = CARDS[0]
    forms = tuple(form._replace(stem=HOSTILE, answer=HOSTILE, accept=(HOSTILE,)) for form in card.forms)
    hostile = card._replace(forms=forms, explain=HOSTILE, quote=HOSTILE)
    desk = FakeDecks(previewer=FakePreviewer(((1, 1, HOSTILE, HOSTILE),), (hostile,)))
    async with running(desk, "down", start="preview", size=(80, 50)) as (app, _):
        assert not OBEYED.search(text(app).replace("\n", ""))
        assert text(app).count("[@click=app.quit]") >= 4


def test_no_key_means_two_things() -> None:
    names = [name for key in PREVIEW for name in key.keys.split(",")]
    assert len(names) == len(set(names))


def test_of_many_problems_the_first_are_shown_and_the_rest_counted() -> None:
    problems = tuple((line, 1, f"no answer {line}", "") for line in range(1, 6))
    for count, told in ((3, ""), (4, "and 1 more: `tutor check` lists them all"), (5, "and 2 more")):
        *first, last = (line.plain for line in problem_lines("kim.toml", problems[:count], 70))
        assert sum("no answer" in line for line in (*first, last)) == 3
        assert told in last

"""One table says which keys there are; bindings, footer and help follow from it and never contradict each other."""

from itertools import product

import pytest
from textual.content import Content

from tests.tui.scenes import SCENES
from tests.tui.screens import running
from tutor.tui.browse import BrowseScreen
from tutor.tui.deckkeys import BROWSE, PREVIEW
from tutor.tui.footer import footer
from tutor.tui.history import HistoryScreen
from tutor.tui.home import HomeScreen
from tutor.tui.key import LETTERS, Key, allowed, bindings, lettered
from tutor.tui.keys import EVERYWHERE, HOME, MANUAL, PASSAGE, RESULT, STUDY
from tutor.tui.leaf import help_lines
from tutor.tui.manual import ManualScreen
from tutor.tui.moment import ENTERING, Fact
from tutor.tui.page import Page
from tutor.tui.passage import PassageScreen
from tutor.tui.pastkeys import HISTORY
from tutor.tui.preview import PreviewScreen
from tutor.tui.result import ResultScreen
from tutor.tui.study import StudyScreen

SCREENS = [
    (HomeScreen, HOME),
    (StudyScreen, STUDY),
    (ResultScreen, RESULT),
    (PassageScreen, PASSAGE),
    (HistoryScreen, HISTORY),
    (ManualScreen, MANUAL),
    (BrowseScreen, BROWSE),
    (PreviewScreen, PREVIEW),
]
MOMENTS: tuple[Fact, ...] = (
    "choosing",
    "typing",
    "writing",
    "placing",
    "ticking",
    "grading",
    "judged",
    "retyping",
)
WITH: tuple[frozenset[Fact], ...] = tuple(
    frozenset({*pair, "past", "hint"}) for pair in product(MOMENTS, ("credited", "missed"))
)


HISTORIES = [
    name for name in SCENES if name.startswith("history-") and not name.endswith(("-help", "-narrow", "-wide"))
]


@pytest.mark.parametrize("name", HISTORIES)
async def test_no_key_of_the_history_means_two_things_at_once(name: str) -> None:
    scene = SCENES[name]
    async with running(scene.desk(), *scene.keys, start=scene.start, size=scene.size) as (app, _):
        page = app.screen
        assert isinstance(page, HistoryScreen)
        names = [name for key in HISTORY if key.holds(page.facts) for name in key.keys.split(",")]
        assert len(names) == len(set(names))


@pytest.mark.parametrize(("screen", "table"), SCREENS)
def test_every_key_has_an_action_and_a_sentence(screen: type[Page], table: tuple[Key, ...]) -> None:
    for key in table:
        name = key.action.partition("(")[0]
        assert name.startswith("app.") or callable(getattr(screen, f"action_{name}", None)), key
        assert key.help.endswith("."), key


@pytest.mark.parametrize("now", WITH, ids=lambda now: "+".join(sorted(now)))
def test_no_key_means_two_things_at_one_moment(now: frozenset[Fact]) -> None:
    names = [name for key in STUDY if key.holds(now) for name in key.keys.split(",")]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("now", WITH, ids=lambda now: "+".join(sorted(now)))
def test_while_text_is_entered_no_letter_is_a_key(now: frozenset[Fact]) -> None:
    keys = [name for key in STUDY if key.holds(now) for name in key.keys.split(",")]
    printing = [name for name in keys if len(name) == 1 or name in {"space", "minus", "question_mark"}]
    assert bool(printing) is not bool(now & ENTERING)


@pytest.mark.parametrize("now", WITH, ids=lambda now: "+".join(sorted(now)))
@pytest.mark.parametrize("width", [40, 56, 74, 84])
def test_the_footer_shows_only_keys_that_work_and_always_help_and_the_way_out(now: frozenset[Fact], width: int) -> None:
    line = footer(STUDY, now, width)
    assert line.cell_length <= width
    shown = line.plain.split("   ")
    working = {f"{key.shown} {key.label}" for key in STUDY if key.holds(now)}
    assert set(shown) <= working
    assert {"quit", "help"} <= {part.split()[-1] for part in shown}


def test_help_names_every_key_once_and_those_that_work_first() -> None:
    now: frozenset[Fact] = frozenset({"judged", "missed"})
    plain = [line.plain for line in help_lines(STUDY, now, 300)]
    other = plain.index("At other moments")
    for key in (*STUDY, *EVERYWHERE):
        place = next(
            at for at, line in enumerate(plain) if line.startswith(f"{key.shown} ") and line.endswith(key.help)
        )
        assert (place < other) is (key.holds(now) or key in EVERYWHERE)


def test_an_action_outside_the_table_is_not_the_tables_business() -> None:
    assert allowed(STUDY, "scroll_up", frozenset())
    assert not allowed(STUDY, "rate", frozenset({"choosing"}))


def test_numbered_keys_pass_their_place() -> None:
    grades = {binding.key: binding.action for binding in bindings(STUDY) if "grade" in binding.action}
    assert grades == {"r": "grade(0)", "c": "grade(1)", "p": "grade(2)", "w": "grade(3)"}


@pytest.mark.parametrize(("count", "shown"), [(2, "a b"), (4, "a b c d"), (6, "a\u2013f"), (len(LETTERS), "a\u2013l")])
def test_letters_are_as_many_as_there_are_things(count: int, shown: str) -> None:
    assert lettered(STUDY, count)[0].shown == shown


@pytest.mark.parametrize(
    "name",
    [
        "choice",
        "choice-right",
        "typed",
        "place",
        "recall-grading",
        "result",
        "home-done",
        "browse",
        "preview",
        *HISTORIES,
    ],
)
async def test_each_footer_on_the_screen_tells_the_truth(name: str) -> None:
    """What the footer names is allowed by the screen itself, by the same check that its keys go through."""
    scene = SCENES[name]
    async with running(scene.desk(), *scene.keys, start=scene.start, size=scene.size) as (app, _):
        page = app.screen
        if isinstance(page, Page):
            line: Content = footer(page.table, page.facts, 400)
            for key in page.table:
                if key.label and f"{key.shown} {key.label}" in line.plain and not key.action.startswith("app."):
                    parameters = (0,) if key.numbered else ()
                    assert page.check_action(key.action, parameters)

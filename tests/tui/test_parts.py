"""Keys and clicks pick, put in order and match, and nothing filled in is lost on the way."""

import pytest
from textual.pilot import Pilot

from tests.tui.fakes import CHOICE, LIST, FakeDesk
from tests.tui.many import MATCH, NUMBER, ORDER, SEVERAL
from tests.tui.screens import painted, running, text
from tutor.study.action import Action, Answer, Hint, Reveal
from tutor.study.prompt import Prompt
from tutor.study.response import Matched, Ordered, Several, Ticked, Typed, Unknown

BOTH = Several(frozenset({1, 3}))

CASES: list[tuple[str, Prompt, str, list[Action]]] = [
    ("picking by letters", SEVERAL, "b d enter", [Answer(BOTH)]),
    ("picking by pointer", SEVERAL, "down down space down down space enter", [Answer(BOTH)]),
    ("a pick taken away", SEVERAL, "a b a d enter", [Answer(BOTH)]),
    ("nothing picked is no answer yet", SEVERAL, "enter b d enter", [Answer(BOTH)]),
    ("a letter without an option", SEVERAL, "k b d enter", [Answer(BOTH)]),
    ("sure picks", SEVERAL, "exclamation_mark b d enter", [Answer(BOTH, sure=True)]),
    ("not knowing which", SEVERAL, "b x", [Answer(Unknown())]),
    ("a hint keeps the picks", SEVERAL, "b d tab enter", [Hint(), Answer(BOTH)]),
    ("an order by letters", ORDER, "b a c enter", [Answer(Ordered((1, 0, 2)))]),
    ("the last place follows", ORDER, "b a enter", [Answer(Ordered((1, 0, 2)))]),
    ("an order half given is no answer yet", ORDER, "b enter a enter", [Answer(Ordered((1, 0, 2)))]),
    ("a place taken back", ORDER, "c backspace b a enter", [Answer(Ordered((1, 0, 2)))]),
    ("a place taken out of the middle", ORDER, "b c c a enter", [Answer(Ordered((1, 0, 2)))]),
    ("an order by pointer", ORDER, "down down space up space enter", [Answer(Ordered((1, 0, 2)))]),
    ("a sure order", ORDER, "b exclamation_mark a enter", [Answer(Ordered((1, 0, 2)), sure=True)]),
    ("not knowing the order", ORDER, "x", [Answer(Unknown())]),
    ("a match by letters", MATCH, "b a c enter", [Answer(Matched((1, 0, 2)))]),
    ("the last pair follows", MATCH, "b a enter", [Answer(Matched((1, 0, 2)))]),
    ("a match half given", MATCH, "b enter", [Answer(Matched((1, -1, -1)))]),
    ("nothing matched is no answer yet", MATCH, "enter b a enter", [Answer(Matched((1, 0, 2)))]),
    ("a letter moves to another part", MATCH, "a a enter", [Answer(Matched((-1, 0, -1)))]),
    ("a letter twice takes the pair back", MATCH, "b up b a enter", [Answer(Matched((0, -1, -1)))]),
    ("a pair taken back", MATCH, "b up backspace down a enter", [Answer(Matched((-1, 0, -1)))]),
    ("a match from below", MATCH, "down down c b enter", [Answer(Matched((1, 0, 2)))]),
    ("a sure match", MATCH, "b a exclamation_mark enter", [Answer(Matched((1, 0, 2)), sure=True)]),
    ("a number", NUMBER, "9 0 0 0 enter", [Answer(Typed("9000"))]),
]


@pytest.mark.parametrize(("prompt", "keys", "actions"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
async def test_keys_become_actions(prompt: Prompt, keys: str, actions: list[Action]) -> None:
    desk = FakeDesk(prompts=(prompt, CHOICE._replace(card="kim/other/answer")))
    async with running(desk, *keys.split()):
        assert desk.sittings[0].actions == actions


@pytest.mark.parametrize(
    ("prompt", "where", "keys", "action"),
    [
        (SEVERAL, ("Vladimir Putin", "Dmitri Medvedev"), ("enter",), Answer(BOTH)),
        (ORDER, ("The Soviet Union", "Kim Jong Il"), ("enter",), Answer(Ordered((1, 0, 2)))),
        (MATCH, ("a Russian", "a matter of courtesy"), ("enter",), Answer(Matched((-1, -1, 2)))),
    ],
)
async def test_clicks_do_what_letters_do(
    prompt: Prompt, where: tuple[str, ...], keys: tuple[str, ...], action: Action
) -> None:
    desk = FakeDesk(prompts=(prompt, CHOICE._replace(card="kim/other/answer")))
    async with running(desk) as (app, pilot):
        for words in where:
            await _click(pilot, words)
        await pilot.press(*keys)
        await painted(pilot)
        assert desk.sittings[0].actions == [action]
        assert "enter next" in text(app)


async def test_what_is_missing_is_said() -> None:
    for prompt, said in ((SEVERAL, "Tick what is right first"), (ORDER, "Give each"), (MATCH, "Match at least one")):
        async with running(FakeDesk(prompts=(prompt,)), "enter") as (app, _):
            assert said in text(app)


async def test_items_found_in_what_was_written_are_ticked_and_the_learner_confirms() -> None:
    desk = FakeDesk(prompts=(LIST, CHOICE._replace(card="kim/other/answer")))
    draft = "moscow not pyongyang has pressed for the meeting"
    keys = ["space" if letter == " " else letter for letter in draft]
    async with running(desk, *keys, "enter") as (app, _):
        assert "b [x] Moscow" in text(app)
        assert "a [ ]" in text(app)
    desk = FakeDesk(prompts=(LIST, CHOICE._replace(card="kim/other/answer")))
    async with running(desk, *keys, "enter", "a", "enter"):
        assert desk.sittings[0].actions == [Reveal(draft), Answer(Ticked(frozenset({0, 1}), draft))]


async def _click(pilot: Pilot[int], words: str) -> None:
    """Click where the words stand."""
    for y, line in enumerate(text(pilot.app).splitlines()):  # type: ignore[arg-type] # the only app there is
        if words in line and "?" not in line.split(words)[0]:
            await pilot.click(offset=(line.index(words) + 1, y))
            await painted(pilot)
            return
    raise AssertionError(f"{words} is not on the screen")

"""The study screen turns keys and clicks into the actions they name, and into no others."""

import re

import pytest
from textual import events
from textual.pilot import Pilot

from tests.tui.fakes import CHOICE, CLOZE, LIST, PLACE, RECALL, TRUTH, TYPED, FakeDesk, FakeSitting
from tests.tui.screens import painted, press, running, send, text
from tutor.deck.cards import Card
from tutor.errors import Exit, TutorError
from tutor.study.action import Action, Answer, Hint, Mark, Quit, Rate, Retype, Reveal, SetAside, TakeBack, Turn
from tutor.study.prompt import Part, Prompt, Rating
from tutor.study.response import Chosen, Placed, Recalled, Ticked, Typed, Unknown
from tutor.study.stage import Asking, Judged, Retyping

_SURE_ONCE: list[Action] = [Answer(Chosen(0), sure=True), TakeBack()]

CASES: list[tuple[str, Prompt, str, list[Action]]] = [
    ("a letter chooses", CHOICE, "b", [Answer(Chosen(1))]),
    ("a capital is sure", CHOICE, "B", [Answer(Chosen(1), sure=True)]),
    ("a letter without an option", CHOICE, "d", []),
    ("enter without a pointer", CHOICE, "enter", []),
    ("the pointer", CHOICE, "down down enter", [Answer(Chosen(1))]),
    ("the pointer from below, and no further than the top", CHOICE, "up up up up enter", [Answer(Chosen(0))]),
    ("not knowing", CHOICE, "x", [Answer(Unknown())]),
    ("a hint, once", CHOICE, "tab tab", [Hint()]),
    ("a statement", TRUTH, "a", [Answer(Chosen(0))]),
    ("a third option of two", TRUTH, "c", []),
    ("a text", TYPED, "l a v enter", [Answer(Typed("lav"))]),
    ("a sure text", TYPED, "l alt+enter", [Answer(Typed("l"), sure=True)]),
    ("nothing typed", TYPED, "enter", [Answer(Unknown())]),
    ("only blanks typed", TYPED, "space enter", [Answer(Unknown())]),
    ("nothing is never sure", TYPED, "alt+enter", [Answer(Unknown())]),
    ("letters are text", TYPED, "q u x e s o 1 question_mark enter", [Answer(Typed("quxeso1?"))]),
    ("a hint while typing", TYPED, "l tab a enter", [Hint(), Answer(Typed("la"))]),
    ("a gap", CLOZE, "1 9 6 1 enter", [Answer(Typed("1961"))]),
    ("a place by letter", PLACE, "d", [Answer(Placed(3))]),
    ("a place by pointer", PLACE, "down down down enter", [Answer(Placed(2))]),
    ("a list", LIST, "h i enter a c enter", [Reveal("hi"), Answer(Ticked(frozenset({0, 2}), "hi"))]),
    ("a tick taken away", LIST, "enter a down space a enter", [Reveal(), Answer(Ticked(frozenset({1})))]),
    ("a list of which nothing was there", LIST, "enter enter", [Reveal(), Answer(Ticked(frozenset()))]),
    ("a recall", RECALL, "h i enter p", [Reveal("hi"), Answer(Recalled("partly", "hi"))]),
    ("a grade by pointer", RECALL, "enter down down enter", [Reveal(), Answer(Recalled("close"))]),
    ("the proposed rating", CHOICE, "b enter", [Answer(Chosen(1)), Rate()]),
    ("another rating", CHOICE, "b 4", [Answer(Chosen(1)), Rate(Rating.EASY)]),
    ("an overrule", CHOICE, "a o", [Answer(Chosen(0)), Turn()]),
    ("taking back", CHOICE, "a u", [Answer(Chosen(0)), TakeBack()]),
    ("closing the model answer again", RECALL, "h i enter u", [Reveal("hi"), TakeBack()]),
    ("nothing to take back", CHOICE, "u", []),
    ("setting aside", CHOICE, "minus", [SetAside("bury")]),
    ("suspending", CHOICE, "z", [SetAside("suspend")]),
    ("a flag", CHOICE, "b f", [Answer(Chosen(1)), Mark()]),
    ("sure of what is chosen next", CHOICE, "exclamation_mark a", [Answer(Chosen(0), sure=True)]),
    ("sure of what the pointer is at", CHOICE, "down exclamation_mark enter", [Answer(Chosen(0), sure=True)]),
    ("sure of a place", PLACE, "exclamation_mark d", [Answer(Placed(3), sure=True)]),
    ("no longer sure", CHOICE, "exclamation_mark exclamation_mark a", [Answer(Chosen(0))]),
    ("sure, and then a hint", CHOICE, "exclamation_mark tab a", [Hint(), Answer(Chosen(0), sure=True)]),
    ("nobody is sure of not knowing", CHOICE, "exclamation_mark x", [Answer(Unknown())]),
    ("sure of one answer only", CHOICE, "exclamation_mark a u a", [*_SURE_ONCE, Answer(Chosen(0))]),
    ("leaving", CHOICE, "q", [Quit()]),
    ("leaving a text", TYPED, "l escape", [Quit()]),
    ("interrupting a text", TYPED, "l ctrl+c", [Quit()]),
    ("typing it once more", TYPED, "enter enter l enter", [Answer(Unknown()), Rate(), Retype("l")]),
    ("taking back in a text", TYPED, "enter enter ctrl+z", [Answer(Unknown()), Rate(), TakeBack()]),
]


@pytest.mark.parametrize(("prompt", "keys", "actions"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
async def test_keys_become_actions(prompt: Prompt, keys: str, actions: list[Action]) -> None:
    desk = FakeDesk(prompts=(prompt, CHOICE._replace(card="kim/other/answer")))
    async with running(desk, *keys.split()):
        assert desk.sittings[0].actions == actions


async def _together(pilot: Pilot[int], *keys: str) -> None:
    """Send keys so fast that all arrive before anything is drawn."""
    for key in keys:
        send(pilot, key)
    await painted(pilot)


def _sitting(desk: FakeDesk) -> FakeSitting:
    return desk.sittings[-1]


@pytest.mark.parametrize("ahead", ["enter", "4", "o", "space"])
async def test_a_key_typed_ahead_of_the_verdict_does_not_rate_it(ahead: str) -> None:
    desk = FakeDesk(prompts=(CHOICE, TYPED))
    async with running(desk) as (_, pilot):
        await press(pilot)
        await _together(pilot, "b", ahead)
        assert _sitting(desk).actions == [Answer(Chosen(1))]
        await press(pilot, "enter")
        assert _sitting(desk).actions[1:] == [Rate()]


async def test_a_key_typed_ahead_of_the_next_prompt_does_not_answer_it() -> None:
    desk = FakeDesk(prompts=(CHOICE, CHOICE._replace(card="kim/other/answer")))
    async with running(desk, "b") as (_, pilot):
        await _together(pilot, "enter", "a")
        assert isinstance(_sitting(desk).session.stage, Asking)


async def test_enter_held_down_takes_one_step() -> None:
    desk = FakeDesk(prompts=(TYPED, CLOZE, RECALL))
    async with running(desk, *"lavrov", held=0.1) as (_, pilot):
        start = events.Key("enter", None).time
        for repeat in range(8):
            key = events.Key("enter", None)
            key.time = start + 0.03 * repeat
            pilot.app.post_message(key)
            await painted(pilot)
        assert _sitting(desk).actions == [Answer(Typed("lavrov"))]


async def test_clicks_choose_rate_and_act() -> None:
    desk = FakeDesk(prompts=(CHOICE, TYPED))
    async with running(desk) as (app, pilot):
        await press(pilot)
        await _click(pilot, "Sergei")
        assert _sitting(desk).actions == [Answer(Chosen(1))]
        await _click(pilot, "I was wrong")
        await _click(pilot, "Hard")
        assert _sitting(desk).actions[1:] == [Turn(), Rate(Rating.HARD)]
        assert "S\u2026 L\u2026" in text(app)


async def _click(pilot: Pilot[int], word: str) -> None:
    lines = text(pilot.app).splitlines()
    row = next(at for at, line in enumerate(lines) if word in line)
    await pilot.click(offset=(lines[row].index(word) + 1, row))
    await press(pilot)


async def test_undo_goes_back_as_often_as_there_was_something_done() -> None:
    desk = FakeDesk(prompts=(CHOICE, TRUTH, PLACE))
    async with running(desk, "b", "enter", "b", "enter") as (app, pilot):
        await press(pilot, "u", "u", "u", "u")
        assert _sitting(desk).session.outcomes == ()
        assert "1 of 3" in text(app)


async def test_a_draft_is_still_there_when_the_question_is_opened_again() -> None:
    desk = FakeDesk(prompts=(RECALL,))
    async with running(desk, *"since", "enter", "r", "u") as (app, _):
        assert "\u203a since" in text(app)


async def test_what_a_key_did_is_said_when_the_screen_does_not_show_it() -> None:
    async with running(FakeDesk(prompts=(CHOICE, TYPED), opening="Three cards are new.")) as (app, pilot):
        assert "Three cards are new." in text(app)
        await press(pilot, "b", "f")
        assert "Flagged." in text(app)
        assert "Three cards are new." not in text(app)


async def test_a_session_ends_in_its_result_and_the_sitting_is_closed() -> None:
    desk = FakeDesk(prompts=(CHOICE, TRUTH))
    async with running(desk, "b", "enter", "a", "enter", "b", "enter") as (app, _):
        assert "What slipped" in text(app)
        assert "50 %" in text(app)
        assert _sitting(desk).closed


async def test_leaving_at_a_verdict_commits_it() -> None:
    desk = FakeDesk(prompts=(CHOICE, TRUTH))
    async with running(desk, "b", "q") as (app, _):
        assert [outcome.rating for outcome in _sitting(desk).session.outcomes] == [Rating.GOOD]
        assert "1 answered" in text(app)


async def test_leaving_before_anything_was_answered_ends_the_program() -> None:
    async with running(FakeDesk(prompts=(CHOICE,)), "q") as (app, _):
        assert app.return_value == Exit.OK


async def test_no_editor_is_said_and_the_session_goes_on() -> None:
    desk = FakeDesk(prompts=(CHOICE, TYPED))
    async with running(desk, "b") as (app, pilot):
        _sitting(desk).failure = TutorError("no editor is set", hint="Set EDITOR.")
        await press(pilot, "e")
        assert "no editor is set. Set EDITOR." in text(app)
        assert isinstance(_sitting(desk).session.stage, Judged)


async def test_a_log_that_cannot_be_written_ends_the_program_with_its_error() -> None:
    desk = FakeDesk(prompts=(CHOICE,))

    async def answering() -> None:
        async with running(desk) as (_, pilot):
            _sitting(desk).failure = TutorError("the log is full", code=Exit.IO)
            await press(pilot, "b")

    with pytest.raises(TutorError, match="the log is full"):
        await answering()


async def test_on_a_terminal_that_is_too_small_only_leaving_works() -> None:
    desk = FakeDesk(prompts=(CHOICE,))
    async with running(desk, "b", size=(80, 19)) as (app, pilot):
        assert "too small" in text(app)
        assert "Lavrov" not in text(app)
        assert _sitting(desk).actions == []
        await press(pilot, "q")
        assert _sitting(desk).actions == [Quit()]


async def test_a_terminal_made_large_enough_shows_the_question() -> None:
    async with running(FakeDesk(prompts=(CHOICE,)), size=(40, 10)) as (app, pilot):
        await pilot.resize_terminal(60, 20)
        await press(pilot)
        assert "Lavrov" in text(app)


LONG = " ".join(f"word{number}" for number in range(400))


async def test_a_long_question_and_its_footer_fit_and_scroll() -> None:
    prompt = CHOICE._replace(stem=LONG)
    async with running(FakeDesk(prompts=(prompt,))) as (app, pilot):
        assert {"word0", "Lavrov", "quit"} <= set(text(app).split())
        assert "word399" not in text(app)
        await press(pilot, *["pagedown"] * 12)
        assert {"word399", "Lavrov", "quit"} <= set(text(app).split())


async def test_a_long_explanation_scrolls_under_a_question_that_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    card = FakeSitting((CHOICE,)).card
    assert card is not None
    monkeypatch.setattr(FakeSitting, "card", property(lambda _: card._replace(explain=LONG)))
    async with running(FakeDesk(prompts=(CHOICE,)), "b") as (app, pilot):
        before = text(app).splitlines().index(f"   {CHOICE.stem}")
        await press(pilot, *["pagedown"] * 12)
        assert text(app).splitlines().index(f"   {CHOICE.stem}") == before
        assert "word399" in text(app)
        assert "[3 Good 4 days]" in text(app)


async def test_the_question_stays_on_its_line_from_prompt_to_retyping() -> None:
    async with running(FakeDesk(prompts=(TYPED,))) as (app, pilot):
        lines = [text(app).splitlines().index(f"   {TYPED.stem}")]
        for _ in range(2):
            await press(pilot, "enter")
            lines.append(text(app).splitlines().index(f"   {TYPED.stem}"))
        assert len(set(lines)) == 1


HOSTILE = "\x1b]52;c;aGk=\x07\x9b31m\u202egnp\u2066[@click=app.quit]x[/] [/y]"
OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@pytest.mark.parametrize("prompt", [CHOICE, TYPED, PLACE, LIST, RECALL], ids=lambda prompt: prompt.form)
async def test_no_text_of_a_deck_commands_the_terminal(prompt: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    hostile = prompt._replace(
        stem=HOSTILE,
        answer=HOSTILE,
        cue=HOSTILE,
        hint=HOSTILE,
        options=tuple(HOSTILE for _ in prompt.options),
        parts=tuple(Part(HOSTILE, when=HOSTILE) for _ in prompt.parts),
    )
    card = Card(prompt.card, "kim", "n", "a", "fact", (), "h", explain=HOSTILE, cite=(1,), quote=HOSTILE)
    monkeypatch.setattr(FakeSitting, "card", property(lambda _: card))
    monkeypatch.setattr(FakeSitting, "title", property(lambda _: HOSTILE))
    async with running(FakeDesk(prompts=(hostile,), opening=HOSTILE)) as (app, pilot):
        shown = text(app)
        for key in ("tab", "x", "enter", "a", "r", "enter", "s", "escape", "enter", "q"):
            await press(pilot, key)
            shown += text(app)
        assert not OBEYED.search(shown.replace("\n", ""))
        assert "[@click=app.quit]" in shown


async def test_a_paste_commands_nothing_either() -> None:
    desk = FakeDesk(prompts=(TYPED,))
    async with running(desk) as (app, pilot):
        await press(pilot)
        app.post_message(events.Paste(HOSTILE))
        await press(pilot)
        assert not OBEYED.search(text(app).replace("\n", ""))
        assert "\u241b" in text(app)


async def test_a_missed_text_is_retyped_and_the_card_comes_back() -> None:
    desk = FakeDesk(prompts=(TYPED,))
    async with running(desk, "enter", "enter") as (app, pilot):
        assert isinstance(_sitting(desk).session.stage, Retyping)
        await press(pilot, *"lavrov", "enter")
        assert isinstance(_sitting(desk).session.stage, Asking)
        assert "1 of 1" in text(app)

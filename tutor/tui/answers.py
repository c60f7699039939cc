"""How the place for the answer is drawn: options, gaps of a timeline, items to tick, or what was typed."""

from typing import assert_never

from textual.content import Content

from tutor.study.prompt import (
    PARTED,
    Chosen,
    Matched,
    Ordered,
    Placed,
    Prompt,
    Recalled,
    Response,
    Several,
    Ticked,
    Typed,
    Unknown,
)
from tutor.study.stage import Asking, Judged, Retyping
from tutor.tui import parts
from tutor.tui.key import LETTERS
from tutor.tui.lines import ACCENT, DIM, POINTER, RIGHT, STRONG, WRONG, clickable, hanging, marked, safe, wrapped
from tutor.tui.moment import moment
from tutor.tui.view import GRADES, View

_DIFFERING = "bold underline $error"


def answers(view: View, width: int) -> list[Content]:
    """Return the lines between the stem and the feedback."""
    match view.session.stage:
        case Asking() as asking:
            sure = [Content(), Content.styled("! sure", f"{STRONG} {ACCENT}")] if view.sure else []
            return [*_asked(asking, view, width), *sure]
        case (Judged() as judged) | Retyping(judged=judged):
            from tutor.study.difference import marks

            return _given(judged.asked.prompt, judged.response, marks(judged), width)
        case _:
            return []


def _asked(asking: Asking, view: View, width: int) -> list[Content]:
    prompt = asking.prompt
    match moment(asking):
        case "choosing":
            return [
                line
                for index, option in enumerate(prompt.options)
                for line in _lettered(index, safe(option), view.pointer, width, action="pick")
            ]
        case "placing":
            return _gaps(prompt, view.pointer, width)
        case "ticking":
            texts = tuple(part.text for part in prompt.parts)
            return [*_draft(asking.draft, width), *parts.ticks(view, texts, "Tick what you had.", width)]
        case "picking":
            return parts.ticks(view, prompt.options, "Tick all that are right.", width)
        case "ordering":
            return parts.ordering(view, prompt, width)
        case "matching":
            return parts.matching(view, prompt, width)
        case "grading":
            return [*_draft(asking.draft, width), *_model(prompt, width), Content(), *_grades(view.pointer, width)]
        case _:
            return []


def _given(prompt: Prompt, response: Response, differing: tuple[tuple[int, int], ...], width: int) -> list[Content]:
    match response:
        case Chosen(index):
            return _options_judged(prompt, index, width)
        case Placed(before):
            return _timeline(prompt, before, width)
        case Ticked(had, text):
            return [*_draft(text, width), *_items_judged(prompt, had, width)]
        case Recalled(text=text):
            return [*_draft(text, width), *_model(prompt, width)]
        case Typed(text):
            return hanging(Content.styled(f"{POINTER} ", DIM), marked(text, differing, _DIFFERING), width)
        case Unknown() if prompt.form == "place":
            return _timeline(prompt, prompt.right, width)
        case Unknown() if prompt.form in PARTED and prompt.form != "list":
            return parts.judged(prompt, response, width)
        case Unknown() if prompt.options:
            return _options_judged(prompt, -1, width)
        case Unknown():
            return [Content.styled(f"{POINTER} I don\u2019t know", DIM)]
        case Several() | Ordered() | Matched():
            return parts.judged(prompt, response, width)
        case never:
            assert_never(never)


def _lettered(index: int, text: Content, pointer: int, width: int, *, action: str) -> list[Content]:
    here = index == pointer
    lead = Content.assemble(
        (f"{POINTER} " if here else "  ", f"{STRONG} {ACCENT}"), (LETTERS[index], f"{STRONG} {ACCENT}"), "  "
    )
    lines = hanging(lead, text.stylize(STRONG) if here else text, width)
    return [clickable(line, f"screen.{action}({index})") for line in lines]


def _options_judged(prompt: Prompt, chosen: int, width: int) -> list[Content]:
    lines: list[Content] = []
    for index, option in enumerate(prompt.options):
        if index == prompt.right:
            lead, style = Content.styled(f"{RIGHT} {LETTERS[index]}  ", "$success bold"), "bold"
        elif index == chosen:
            lead, style = Content.styled(f"{WRONG} {LETTERS[index]}  ", "$error bold"), ""
        else:
            lead, style = Content.styled(f"  {LETTERS[index]}  ", DIM), DIM
        lines += hanging(lead, safe(option, style), width)
    return lines


def _gaps(prompt: Prompt, pointer: int, width: int) -> list[Content]:
    lines: list[Content] = []
    for index in range(len(prompt.parts) + 1):
        here = index == pointer
        text = Content.styled("\u2500\u2500 here" if here else "\u2500\u2500", f"{STRONG} {ACCENT}" if here else DIM)
        lines += _lettered(index, text, pointer, width, action="pick")
        if index < len(prompt.parts):
            lines += hanging(Content("       "), safe(prompt.parts[index].text), width)
    return lines


def _timeline(prompt: Prompt, before: int, width: int) -> list[Content]:
    """Draw the events with their dates, the asked one where it belongs, and where it was put instead."""
    column = max(safe(when).cell_length for when in (prompt.answer, *(part.when for part in prompt.parts)))
    lines: list[Content] = []
    for index in range(len(prompt.parts) + 1):
        if index == prompt.right:
            lead = Content.assemble((f"{RIGHT} ", "$success bold"), _dated(prompt.answer, column, STRONG))
            lines += hanging(lead, Content.styled("here", STRONG), width)
        elif index == before:
            lines.append(Content.assemble((f"{WRONG} ", "$error bold"), ("\u2500\u2500 you put it here", DIM)))
        if index < len(prompt.parts):
            part = prompt.parts[index]
            lines += hanging(Content("  ") + _dated(part.when, column, DIM), safe(part.text), width)
    return lines


def _dated(when: str, column: int, style: str) -> Content:
    date = safe(when, style)
    return date.pad_right(column + 2 - date.cell_length)


def _draft(text: str, width: int) -> list[Content]:
    if not text:
        return []
    return [*hanging(Content.styled(f"{POINTER} ", DIM), safe(text, DIM), width), Content()]


def _model(prompt: Prompt, width: int) -> list[Content]:
    return [Content.styled("A model answer", DIM), *wrapped(safe(prompt.answer), width)]


def _items_judged(prompt: Prompt, had: frozenset[int], width: int) -> list[Content]:
    lines: list[Content] = []
    for index, part in enumerate(prompt.parts):
        sign = (f"{RIGHT} ", "$success bold") if index in had else (f"{WRONG} ", "$error bold")
        lines += hanging(Content.assemble(sign), safe(part.text), width)
    return lines


def _grades(pointer: int, width: int) -> list[Content]:
    lines = [Content.styled("What was yours worth?", DIM)]
    for index, grade in enumerate(GRADES):
        lead = Content.assemble(
            (f"{POINTER} " if index == pointer else "  ", f"{STRONG} {ACCENT}"), (grade[0], f"{STRONG} {ACCENT}"), "  "
        )
        lines.append(clickable((lead + Content(grade)).truncate(width), f"screen.grade({index})"))
    return lines

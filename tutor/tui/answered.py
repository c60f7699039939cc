"""How a response is drawn once it is judged: what was given, and what was right beside it."""

from typing import assert_never

from textual.content import Content

from tutor.study.difference import marks
from tutor.study.prompt import PARTED, Prompt
from tutor.study.response import Chosen, Matched, Ordered, Placed, Recalled, Several, Ticked, Typed, Unknown
from tutor.study.stage import Judged
from tutor.tui.answers import draft, model
from tutor.tui.key import LETTERS
from tutor.tui.lines import DIM, POINTER, RIGHT, STRONG, WRONG, hanging, marked, safe
from tutor.tui.parts import letter

LONGEST_NOTE = 32
"""The most characters of what was given instead."""

_DIFFERING = "bold underline $error"
_GOOD, _BAD = "$success bold", "$error bold"


def answered(judged: Judged, width: int) -> list[Content]:
    """Return the lines between the stem and the verdict: the response, and what was right beside it."""
    prompt, response = judged.asked.prompt, judged.response
    match response:
        case Chosen(index):
            return _options_judged(prompt, index, width)
        case Placed(before):
            return _timeline(prompt, before, width)
        case Ticked(had, text):
            return [*draft(text, width), *_items_judged(prompt, had, width)]
        case Recalled(text=text):
            return [*draft(text, width), *model(prompt, width)]
        case Typed(text):
            return hanging(Content.styled(f"{POINTER} ", DIM), marked(text, marks(judged), _DIFFERING), width)
        case Unknown() if prompt.form == "place":
            return _timeline(prompt, prompt.right, width)
        case Unknown() if prompt.form in PARTED and prompt.form != "list":
            return _parted(prompt, response, width)
        case Unknown() if prompt.options:
            return _options_judged(prompt, -1, width)
        case Unknown():
            return [Content.styled(f"{POINTER} I don\u2019t know", DIM)]
        case Several() | Ordered() | Matched():
            return _parted(prompt, response, width)
        case never:
            assert_never(never)


def _options_judged(prompt: Prompt, chosen: int, width: int) -> list[Content]:
    lines: list[Content] = []
    for index, option in enumerate(prompt.options):
        if index == prompt.right:
            lead, style = Content.styled(f"{RIGHT} {LETTERS[index]}  ", _GOOD), "bold"
        elif index == chosen:
            lead, style = Content.styled(f"{WRONG} {LETTERS[index]}  ", _BAD), ""
        else:
            lead, style = Content.styled(f"  {LETTERS[index]}  ", DIM), DIM
        lines += hanging(lead, safe(option, style), width)
    return lines


def _timeline(prompt: Prompt, before: int, width: int) -> list[Content]:
    """Draw the events with their dates, the asked one where it belongs, and where it was put instead."""
    column = max(safe(when).cell_length for when in (prompt.answer, *(part.when for part in prompt.parts)))
    lines: list[Content] = []
    for index in range(len(prompt.parts) + 1):
        if index == prompt.right:
            lead = Content.assemble((f"{RIGHT} ", _GOOD), _dated(prompt.answer, column, STRONG))
            lines += hanging(lead, Content.styled("here", STRONG), width)
        elif index == before:
            lines.append(Content.assemble((f"{WRONG} ", _BAD), ("\u2500\u2500 you put it here", DIM)))
        if index < len(prompt.parts):
            part = prompt.parts[index]
            lines += hanging(Content("  ") + _dated(part.when, column, DIM), safe(part.text), width)
    return lines


def _dated(when: str, column: int, style: str) -> Content:
    date = safe(when, style)
    return date.pad_right(column + 2 - date.cell_length)


def _items_judged(prompt: Prompt, had: frozenset[int], width: int) -> list[Content]:
    lines: list[Content] = []
    for index, part in enumerate(prompt.parts):
        sign = (f"{RIGHT} ", _GOOD) if index in had else (f"{WRONG} ", _BAD)
        lines += hanging(Content.assemble(sign), safe(part.text), width)
    return lines


def _parted(prompt: Prompt, response: Several | Ordered | Matched | Unknown, width: int) -> list[Content]:
    """Return the right answer part by part, each with a sign for whether it was given, and what was given instead."""
    match response:
        case Unknown():
            return _nothing(prompt, width)
        case Several(indices):
            return [line for at in range(len(prompt.options)) for line in _option(prompt, at, indices, width)]
        case Ordered(order):
            return _order(prompt, order, width)
        case Matched(pairs):
            return _pairs(prompt, pairs, width)
        case never:
            assert_never(never)


def _nothing(prompt: Prompt, width: int) -> list[Content]:
    match prompt.form:
        case "order":
            return _order(prompt, (), width)
        case "match":
            return _pairs(prompt, (-1,) * len(prompt.parts), width)
        case _:
            return _parted(prompt, Several(frozenset()), width)


def _option(prompt: Prompt, index: int, picked: frozenset[int], width: int) -> list[Content]:
    right, had = index in prompt.solution, index in picked
    if right:
        sign, style, note = (RIGHT, _GOOD, "" if had else "missed")
    else:
        sign, style, note = (WRONG, _BAD, "not this one") if had else (" ", DIM, "")
    lead = Content.styled(f"{sign} {letter(index)}  ", style)
    return hanging(lead, _noted(safe(prompt.options[index], STRONG if right else DIM), note), width)


def _order(prompt: Prompt, order: tuple[int, ...], width: int) -> list[Content]:
    lines: list[Content] = []
    column = len(str(len(prompt.given) + len(prompt.parts)))
    for at, part in enumerate(prompt.solution):
        place = len(prompt.given) + at + 1
        had = order[at] == part if order else False
        note = f"you: {len(prompt.given) + order.index(part) + 1}" if order and not had else ""
        lead = Content.styled(f"{RIGHT if had else WRONG} {place:>{column}}  ", _GOOD if had else _BAD)
        lines += hanging(lead, _noted(safe(prompt.parts[part].text), note), width)
    return lines


def _pairs(prompt: Prompt, pairs: tuple[int, ...], width: int) -> list[Content]:
    lines: list[Content] = []
    for part, right, given in zip(prompt.parts, prompt.solution, pairs, strict=True):
        had = given == right
        note = f"you: {_short(prompt.options[given])}" if given >= 0 and not had else ""
        lead = Content.styled(f"{RIGHT if had else WRONG} ", _GOOD if had else _BAD)
        pair = safe(part.text) + Content.styled(" \u2013 ", DIM) + safe(prompt.options[right], STRONG)
        lines += hanging(lead, _noted(pair, note), width)
    return lines


def _noted(text: Content, note: str) -> Content:
    return text + Content("   ") + safe(note, DIM) if note else text


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_NOTE else f"{text[: LONGEST_NOTE - 1].rstrip()}\u2026"

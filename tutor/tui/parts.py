"""How an answer of many parts is drawn: what is picked, put in order or matched, and what of it was right."""

from typing import assert_never

from textual.content import Content

from tutor.study.prompt import Matched, Ordered, Prompt, Several, Unknown
from tutor.tui.key import LETTERS
from tutor.tui.lines import ACCENT, DIM, POINTER, RIGHT, STRONG, WRONG, clickable, hanging, safe
from tutor.tui.view import View

LONGEST_NOTE = 32
"""The most characters of what was given instead."""

_KEYED = f"{STRONG} {ACCENT}"
_GOOD, _BAD = "$success bold", "$error bold"


def ticks(view: View, texts: tuple[str, ...], heading: str, width: int) -> list[Content]:
    """Return the texts with a box before each, and a cross in those that are ticked."""
    boxes = ["[x]" if at in view.ticked else "[ ]" for at in range(len(texts))]
    return [Content.styled(heading, DIM), *_boxed(view, texts, boxes, width)]


def ordering(view: View, prompt: Prompt, width: int) -> list[Content]:
    """Return the items, each with the number of the place it was given."""
    first = len(prompt.given) + 1
    places = {part: str(at) for at, part in enumerate(view.arranged, start=first)}
    column = len(str(len(prompt.given) + len(prompt.parts)))
    boxes = [f"[{places.get(at, '').rjust(column)}]" for at in range(len(prompt.parts))]
    heading = "Press their letters in order." if column < 2 else "Press their letters in order, or space on each."
    return [Content.styled(heading, DIM), *_boxed(view, tuple(part.text for part in prompt.parts), boxes, width)]


def matching(view: View, prompt: Prompt, width: int) -> list[Content]:
    """Return the left sides, each with what was given to it, and under them what there is to give."""
    lines = [Content.styled("Press the letter that goes with the one pointed at.", DIM)]
    for index, (part, option) in enumerate(zip(prompt.parts, view.pairs, strict=True)):
        here = index == view.pointer
        lead = Content.assemble((f"{POINTER} " if here else "  ", _KEYED))
        left = safe(part.text, STRONG if here else "")
        given = safe(prompt.options[option], ACCENT) if option >= 0 else Content.styled("?", DIM)
        line = hanging(lead, left + Content.styled(" \u2013 ", DIM) + given, width)
        lines += [clickable(each, f"screen.point({index})") for each in line]
    lines.append(Content())
    for index, text in enumerate(prompt.options):
        used = index in view.pairs
        lead = Content.assemble("  ", (_letter(index), DIM if used else _KEYED), "  ")
        shown = hanging(lead, safe(text, DIM if used else ""), width)
        lines += [clickable(line, f"screen.tick({index})") for line in shown]
    return lines


def judged(prompt: Prompt, response: Several | Ordered | Matched | Unknown, width: int) -> list[Content]:
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
            return judged(prompt, Several(frozenset()), width)


def _boxed(view: View, texts: tuple[str, ...], boxes: list[str], width: int) -> list[Content]:
    lines: list[Content] = []
    for index, (text, box) in enumerate(zip(texts, boxes, strict=True)):
        filled = box.strip("[ ]") != ""
        lead = Content.assemble(
            (f"{POINTER} " if index == view.pointer else "  ", _KEYED),
            (_letter(index), _KEYED),
            " ",
            (f"{box} ", _KEYED if filled else DIM),
        )
        lines += [clickable(line, f"screen.tick({index})") for line in hanging(lead, safe(text), width)]
    return lines


def _option(prompt: Prompt, index: int, picked: frozenset[int], width: int) -> list[Content]:
    right, had = index in prompt.solution, index in picked
    if right:
        sign, style, note = (RIGHT, _GOOD, "" if had else "missed")
    else:
        sign, style, note = (WRONG, _BAD, "not this one") if had else (" ", DIM, "")
    lead = Content.styled(f"{sign} {_letter(index)}  ", style)
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


def _letter(index: int) -> str:
    return LETTERS[index] if index < len(LETTERS) else " "

"""How an answer of many parts is given: what is picked, put in order or matched so far."""

from textual.content import Content

from tutor.study.prompt import Prompt
from tutor.tui.key import LETTERS
from tutor.tui.lines import ACCENT, DIM, POINTER, STRONG, clickable, hanging, safe
from tutor.tui.view import View

_KEYED = f"{STRONG} {ACCENT}"


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
        lead = Content.assemble("  ", (letter(index), DIM if used else _KEYED), "  ")
        shown = hanging(lead, safe(text, DIM if used else ""), width)
        lines += [clickable(line, f"screen.tick({index})") for line in shown]
    return lines


def _boxed(view: View, texts: tuple[str, ...], boxes: list[str], width: int) -> list[Content]:
    lines: list[Content] = []
    for index, (text, box) in enumerate(zip(texts, boxes, strict=True)):
        filled = box.strip("[ ]") != ""
        lead = Content.assemble(
            (f"{POINTER} " if index == view.pointer else "  ", _KEYED),
            (letter(index), _KEYED),
            " ",
            (f"{box} ", _KEYED if filled else DIM),
        )
        lines += [clickable(line, f"screen.tick({index})") for line in hanging(lead, safe(text), width)]
    return lines


def letter(index: int) -> str:
    """Return the letter of an option or item, or a blank beyond the last."""
    return LETTERS[index] if index < len(LETTERS) else " "

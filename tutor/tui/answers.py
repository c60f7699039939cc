"""How the place for the answer is drawn: options, gaps of a timeline, items to tick, or what was typed."""

from textual.content import Content

from tutor.study.prompt import Prompt
from tutor.study.stage import Asking, Judged, Retyping
from tutor.tui import parts
from tutor.tui.key import LETTERS
from tutor.tui.lines import ACCENT, DIM, POINTER, STRONG, clickable, hanging, safe, wrapped
from tutor.tui.moment import moment
from tutor.tui.view import GRADES, View


def answers(view: View, width: int) -> list[Content]:
    """Return the lines between the stem and the feedback."""
    match view.session.stage:
        case Asking() as asking:
            sure = [Content(), Content.styled("! sure", f"{STRONG} {ACCENT}")] if view.sure else []
            return [*_asked(asking, view, width), *sure]
        case (Judged() as judged) | Retyping(judged=judged):
            from tutor.tui.answered import answered

            return answered(judged, width)
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
            return [*draft(asking.draft, width), *parts.ticks(view, texts, "Tick what you had.", width)]
        case "picking":
            return parts.ticks(view, prompt.options, "Tick all that are right.", width)
        case "ordering":
            return parts.ordering(view, prompt, width)
        case "matching":
            return parts.matching(view, prompt, width)
        case "grading":
            return [*draft(asking.draft, width), *model(prompt, width), Content(), *_grades(view.pointer, width)]
        case _:
            return []


def _lettered(index: int, text: Content, pointer: int, width: int, *, action: str) -> list[Content]:
    here = index == pointer
    lead = Content.assemble(
        (f"{POINTER} " if here else "  ", f"{STRONG} {ACCENT}"), (LETTERS[index], f"{STRONG} {ACCENT}"), "  "
    )
    lines = hanging(lead, text.stylize(STRONG) if here else text, width)
    return [clickable(line, f"screen.{action}({index})") for line in lines]


def _gaps(prompt: Prompt, pointer: int, width: int) -> list[Content]:
    lines: list[Content] = []
    for index in range(len(prompt.parts) + 1):
        here = index == pointer
        text = Content.styled("\u2500\u2500 here" if here else "\u2500\u2500", f"{STRONG} {ACCENT}" if here else DIM)
        lines += _lettered(index, text, pointer, width, action="pick")
        if index < len(prompt.parts):
            lines += hanging(Content("       "), safe(prompt.parts[index].text), width)
    return lines


def draft(text: str, width: int) -> list[Content]:
    """Return what the learner had written before the model answer was opened, and room under it."""
    if not text:
        return []
    return [*hanging(Content.styled(f"{POINTER} ", DIM), safe(text, DIM), width), Content()]


def model(prompt: Prompt, width: int) -> list[Content]:
    """Return the model answer under its heading."""
    return [Content.styled("A model answer", DIM), *wrapped(safe(prompt.answer), width)]


def _grades(pointer: int, width: int) -> list[Content]:
    lines = [Content.styled("What was yours worth?", DIM)]
    for index, grade in enumerate(GRADES):
        lead = Content.assemble(
            (f"{POINTER} " if index == pointer else "  ", f"{STRONG} {ACCENT}"), (grade[0], f"{STRONG} {ACCENT}"), "  "
        )
        lines.append(clickable((lead + Content(grade)).truncate(width), f"screen.grade({index})"))
    return lines

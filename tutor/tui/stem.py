"""How a question is drawn: its stem, the cue of its rung, and the hint if it was asked for."""

from textual.content import Content

from tutor.study.prompt import Prompt
from tutor.study.stage import Asking, Judged, Retyping, Stage
from tutor.tui.lines import ACCENT, DIM, RIGHT, STRONG, hanging, safe, wrapped


def stem(stage: Stage, width: int) -> list[Content]:
    """Return the lines of the question, which are the same before and after the verdict."""
    match stage:
        case Asking(prompt=prompt, hints=hints):
            return _question(prompt, hints, width)
        case Judged(asked=asked) | Retyping(judged=Judged(asked=asked)):
            return _question(asked.prompt, asked.hints, width)
        case _:
            return []


def _question(prompt: Prompt, hints: int, width: int) -> list[Content]:
    lines = wrapped(safe(prompt.stem, STRONG), width)
    for place, text in enumerate(prompt.given, start=1):
        lead = f"{place}  " if prompt.form == "order" else f"{RIGHT} "
        lines += hanging(Content.styled(lead, DIM), safe(text, DIM), width)
    if prompt.cue:
        lines += wrapped(safe(prompt.cue, DIM), width)
    if hints:
        lines += hanging(Content.styled("Hint  ", ACCENT), safe(prompt.hint), width)
    return lines

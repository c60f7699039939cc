"""How a card is drawn in the preview: as a learner meets it, answered rightly, and what is not seen while studying."""

from collections.abc import Sequence

from textual.content import Content

from tutor.desk.preview import Face
from tutor.tui.answers import answers
from tutor.tui.feedback import feedback
from tutor.tui.lines import ACCENT, DIM, STRONG, WRONG, hanging, safe_line, spread, wrapped
from tutor.tui.stem import stem
from tutor.tui.view import NOTHING

RUNGS = {"choose": "with things to choose from", "cued": "with a cue", "free": "without help"}

_MOST_PROBLEMS = 3
"""More would leave no room for the card; it is mended from above anyway."""


def title_line(title: str, place: int, total: int, width: int) -> Content:
    """Return the deck's title and which of its cards is shown, counted from 0."""
    count = f"card {place + 1:,} of {total:,}" if total else "no cards"
    return spread(safe_line(title, STRONG), Content.styled(count, DIM), width)


def problem_lines(name: str, problems: tuple[tuple[int, int, str, str], ...], width: int) -> list[Content]:
    """Return the first things that are wrong with the file, each at its line and column with the way out."""
    lines: list[Content] = []
    for line, column, message, hint in problems[:_MOST_PROBLEMS]:
        lead = Content.styled(f"{WRONG} ", "$error bold")
        lines += hanging(lead, safe_line(f"{name}:{line}:{column}: ", DIM) + safe_line(message), width)
        if hint:
            lines += hanging(Content("  "), safe_line(hint, DIM), width)
    if (more := len(problems) - _MOST_PROBLEMS) > 0:
        lines += hanging(Content("  "), safe_line(f"and {more:,} more: `tutor check` lists them all", DIM), width)
    return lines


def way_line(face: Face, at: int, count: int, width: int) -> Content:
    """Return in which form and on which rung the card is shown, the way `at` of so many, counted from 0."""
    left = Content.assemble((face.prompt.form, ACCENT), (f", {RUNGS[face.rung]}", DIM))
    return spread(left, Content.styled(f"way {at + 1} of {count}" if count > 1 else "the only way", DIM), width)


def face_at(at: int, faces: Sequence[Face]) -> int:
    """Return the place of a face as near to `at` as there is one, 0 where there is none."""
    return min(max(at, 0), max(len(faces) - 1, 0))


def face_lines(face: Face, width: int) -> list[Content]:
    """Return the question, the right answer in its place, the explanation, and what else is accepted."""
    view = NOTHING._replace(session=NOTHING.session._replace(stage=face.judged), card=face.card)
    drawn = answers(view, width)
    lines = [*stem(face.judged, width), Content(), *drawn, *([Content()] if drawn else []), *feedback(view, width)]
    if face.card.quote:
        lines += [Content(), *wrapped(safe_line(f"\u201c{face.card.quote}\u201d", DIM), width)]
    if face.prompt.accept:
        lines += [Content(), *_named("Also accepted", face.prompt.accept, width)]
    if face.prompt.form in {"typed", "cloze", "number", "date"} and face.prompt.rivals:
        lines += [Content(), *_named("Rivals", face.prompt.rivals, width)]
    return [*lines, Content(), *wrapped(safe_line(f"{face.card.id}, line {face.card.line}", DIM), width)]


def _named(what: str, texts: tuple[str, ...], width: int) -> list[Content]:
    return hanging(Content.styled(f"{what}  ", DIM), safe_line("; ".join(texts)), width)

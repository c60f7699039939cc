"""How a problem of a file is laid out: for a reader, for an editor, for a forge."""

from rich.cells import cell_len

from tutor.deck.problems import Problem
from tutor.deck.visible import visible, visible_line
from tutor.lint.catalogue import severity_of

_BEFORE, _AFTER = 50, 70
"""How many characters of a long line are shown before and after the place."""

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def full(path: str, problem: Problem, line: str) -> str:
    """Return the problem in one line, then the line of the file with a mark under the place, then the way out."""
    told = [problem.at(path)]
    gutter = f"{problem.line:>4} | "
    if line.strip():
        shown, before, width = _excerpt(line.rstrip("\r\n"), problem.column - 1, problem.width)
        told += [f"{gutter}{shown}", f"{' ' * (len(gutter) - 2)}| {' ' * before}{'^' * width}"]
    if problem.hint:
        told.append(f"{' ' * (len(gutter) - 2)}help: {problem.hint}")
    return "\n".join(told)


def github(path: str, problem: Problem) -> str:
    """Return the problem as a workflow command, which a forge shows beside the line."""
    level = _LEVELS[severity_of(problem.code)]
    place = f"line={problem.line},col={problem.column}"
    if problem.width:
        place += f",endColumn={problem.column + problem.width}"
    message = f"{problem.message}; {problem.hint.removesuffix('.')}" if problem.hint else problem.message
    return f"::{level} file={_property(path)},{place},title={problem.code}::{_escaped(message)}"


def _excerpt(line: str, at: int, width: int) -> tuple[str, int, int]:
    """Return what is shown of a line, and the cells before the place and of it; controls are shown as marks."""
    at = min(at, len(line))
    start = 0 if at <= _BEFORE else at - _BEFORE
    end = min(len(line), at + _AFTER)
    place = line[at : min(end, at + (width or _word(line, at)))]
    before = ("\u2026" if start else "") + visible_line(line[start:at])
    shown = before + visible_line(line[at:end]) + ("\u2026" if end < len(line) else "")
    return shown, cell_len(before), max(1, cell_len(visible_line(place)))


def _word(line: str, at: int) -> int:
    """Return the length of the word, of the brackets, or of the quoted text, that begin at the place."""
    if line[at : at + 1] in ('"', "'") and (close := line.find(line[at], at + 1)) > 0:
        return close + 1 - at
    end = at
    while end < len(line) and (line[end].isalnum() or line[end] in "_-[]"):
        end += 1
    return max(1, end - at)


def _escaped(text: str) -> str:
    return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")

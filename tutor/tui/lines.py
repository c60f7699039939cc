"""Lines of styled text, laid out for a width in cells. All text that is not ours passes through `safe`."""

from collections.abc import Iterable

from textual.content import Content

from tutor.deck.visible import visible, visible_line

DIM = "$dim"
ACCENT = "$accent"
STRONG = "bold"

POINTER = "\u203a"
RIGHT, WRONG = "\u2713", "\u2717"


def safe(text: str, style: str = "") -> Content:
    """Return the text as content that can neither be markup nor command a terminal; newlines stay."""
    return Content.styled(visible(text), style)


def safe_line(text: str, style: str = "") -> Content:
    """Return the safe text on one line."""
    return Content.styled(visible_line(text), style)


def marked(text: str, spans: Iterable[tuple[int, int]], style: str) -> Content:
    """Return the safe text with stretches of it, given by where they begin and end, in order, in a style."""
    parts, done = [], 0
    for begin, end in spans:
        parts += [safe(text[done:begin]), safe(text[begin:end], style)]
        done = end
    return Content().join([*parts, safe(text[done:])])


def wrapped(content: Content, width: int) -> list[Content]:
    """Return the content in lines of at most `width` cells, broken between words where that is possible."""
    return content.wrap(max(width, 2)) if content.plain else [content]


def hanging(lead: Content, content: Content, width: int) -> list[Content]:
    """Return the content wrapped beside its lead, later lines indented by as much."""
    indent = lead.cell_length
    first, *rest = wrapped(content, width - indent)
    return [lead + first, *(line.pad_left(indent) for line in rest)]


def spread(left: Content, right: Content, width: int) -> Content:
    """Return one line with `right` at its end; `left` gives way where both do not fit."""
    room = width - right.cell_length
    fitted = cut(left, max(room - 2, 0))
    return fitted + Content(" " * max(room - fitted.cell_length, 0)) + right


def cut(line: Content, room: int) -> Content:
    """Return the line in at most `room` cells, cut after a word unless that would lose half of it."""
    cut = line.truncate(room, ellipsis=True)
    words = cut.plain[:-1].rpartition(" ")[0].rstrip()
    return cut if cut.plain == line.plain or len(words) * 2 < room else line[: len(words)] + cut[-1:]


def columns(parts: Iterable[Content], width: int, *, gap: int, least: int = 2) -> list[Content]:
    """Return the parts side by side, `gap` cells apart or down to `least`, on as few lines as hold them."""
    row = list(parts)
    length = sum(part.cell_length for part in row)
    spaces = len(row) - 1
    while gap > least and length + gap * spaces > width:
        gap -= 1
    lines: list[Content] = []
    for part in row:
        if lines and lines[-1].cell_length + gap + part.cell_length <= width:
            lines[-1] = lines[-1] + Content(" " * gap) + part
        else:
            lines.append(part)
    return lines


def clickable(content: Content, action: str) -> Content:
    """Return the content so that a click on it runs the action."""
    from textual.style import Style

    return content.stylize(Style.from_meta({"@click": action}))

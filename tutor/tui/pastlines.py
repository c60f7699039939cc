"""How past sessions are drawn: one line each, and one of them answer by answer."""

from collections.abc import Sequence

from textual.content import Content

from tutor.desk.browse import Given
from tutor.desk.past import Past
from tutor.study.count import counted, minutes
from tutor.study.share import percent
from tutor.study.trend import points
from tutor.tui.cardlist import SIGNS
from tutor.tui.days import duration
from tutor.tui.lines import ACCENT, DIM, POINTER, STRONG, clickable, hanging, safe_line, spread, wrapped

WIDE = 84
"""From so many cells on there is room for the change against the five sessions before, in points of a hundred."""

_STYLES = {"right": "$success bold", "close": "$warning bold", "partly": "$warning bold", "wrong": "$error bold"}


def heading(session: Past, width: int) -> list[Content]:
    """Return the heading of a session that is opened."""
    figures = [counted(session.cards, "card"), duration(session.took_ms)]
    if session.score is not None:
        figures.insert(1, percent(session.score))
    if session.self_judged:
        figures.append(f"{session.self_judged} judged by yourself")
    return [
        *wrapped(safe_line(f"{session.begun}  {_titles(session)}", STRONG), width),
        *wrapped(Content.styled(", ".join(figures), DIM), width),
    ]


def columns(width: int) -> list[Content]:
    """Return the heads of the columns."""
    heads = _figures("cards", "score ", "change", "time", width)
    return [spread(Content.styled("  Session", DIM), Content.styled(heads, DIM), width)]


def session_lines(sessions: Sequence[Past], pointer: int, width: int, height: int) -> list[Content]:
    """Return one line for each session, as many as fit, the pointer in sight; or that there are none to show."""
    if not sessions:
        return wrapped(Content.styled("No sessions here: look over more days, or at another deck.", DIM), width)
    first = max(min(pointer - height // 2, len(sessions) - height), 0)
    shown = enumerate(sessions[first : first + height], start=first)
    return [clickable(_session(each, at == pointer, width), f"screen.point({at})") for at, each in shown]


def answer_lines(answers: Sequence[Given], session: int, width: int) -> list[Content]:
    """Return each answer of a session with its question, and what would have been right.

    `session` is its number among all, by which the command line knows it.
    """
    lines: list[Content] = []
    for number, given in enumerate(answers, start=1):
        lead = f"{number:>3}  "
        lines += [*hanging(Content.styled(lead, DIM), safe_line(given.stem, STRONG), width)]
        lines += [*_answer(given, len(lead), width), Content()]
    if answers:
        command = f"tutor history {session} --why {len(answers)}"
        lines += wrapped(Content.styled(f"{command}  explains a verdict step by step.", DIM), width)
    return lines


def _session(session: Past, here: bool, width: int) -> Content:
    lead = Content.styled(f"{POINTER} " if here else "  ", f"{STRONG} {ACCENT}")
    text = Content.styled(f"{session.begun}  ", DIM) + safe_line(_titles(session), STRONG if here else "")
    score = "" if session.score is None else percent(session.score) + ("*" if session.self_judged else " ")
    took = f"{minutes(session.took_ms)} min"
    figures = _figures(str(session.cards), score, points(session.change), took, width)
    return spread(lead + text, Content(figures), width)


def _figures(cards: str, score: str, change: str, time: str, width: int) -> str:
    return f"{cards:>5}  {score:>6}{f'  {change:>6}' if width >= WIDE else ''}  {time:>7}"


def _titles(session: Past) -> str:
    return ", ".join(session.titles) + (" (practice)" if session.practice else "")


def _answer(given: Given, indent: int, width: int) -> list[Content]:
    sign = Content.styled(f"{SIGNS[given.verdict]} ", _STYLES[given.verdict]).pad_left(indent)
    text = safe_line(given.response) if given.response else Content.styled("no answer", DIM)
    if given.overruled:
        text += Content.styled(f"  {given.verdict}, overruled", DIM)
    lines = hanging(sign, text, width)
    if given.credit < 1 and given.answer:
        lines += hanging(Content.styled("\u2192 ", DIM).pad_left(indent), safe_line(given.answer), width)
    return lines

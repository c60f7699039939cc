"""Rules silenced by the deck's author: `# tutor: ignore CODE`, on or above the line it is about.

On the line of a key the comment holds for that key's value, on a table's header for that note or point, and on a line
of the head, before the first table, for the whole file. Errors cannot be silenced.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from tutor.deck.lines import Entry, scan, tokens
from tutor.deck.names import nearest
from tutor.lint.rule import Remark, Rule

_COMMENT = re.compile(r"#\s*tutor:\s*ignore(?:\s+([\w-]+(?:\s*,\s*[\w-]+)*)|(?=\s*(?:$|\()))", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Silence:
    """One code silenced from offset `start` to before `end`; `at` is where the comment names it, or should."""

    code: str
    start: int
    end: int
    at: tuple[int, int]


def silences(text: str) -> tuple[Silence, ...]:
    """Return what the comments of a sound text silence."""
    if "ignore" not in text:
        return ()
    comments = [found for start, end in tokens(text) if (found := _COMMENT.match(text, start, end))]
    if not comments:
        return ()
    entries = tuple(scan(text))
    first = min((entry.start for entry in entries if entry.header), default=len(text))
    made: list[Silence] = []
    for comment in comments:
        start, end = _reach(text, comment.start(), entries, first)
        if comment[1] is None:
            made.append(Silence("", start, end, comment.span()))
            continue
        codes = re.finditer(r"[\w-]+", comment[1])
        made += (
            Silence(code[0], start, end, (comment.start(1) + code.start(), comment.start(1) + code.end()))
            for code in codes
        )
    return tuple(made)


def _reach(text: str, comment: int, entries: Iterable[Entry], first: int) -> tuple[int, int]:
    """Return the offsets between which a comment holds."""
    start = text.rfind("\n", 0, comment) + 1
    if not text[start:comment].strip():
        start = _next_content(text, start)
    stop = text.find("\n", start)
    stop = stop if stop >= 0 else len(text)
    within = [entry for entry in entries if start <= entry.start <= stop and entry.start < len(text)]
    if not within:
        within = [entry for entry in entries if entry.start < start < entry.end]
        chosen = max(within, key=lambda entry: entry.start, default=None)
    else:
        chosen = min(within, key=lambda entry: (entry.start, -entry.end))
    if chosen is None:
        return start, stop
    if chosen.start < first:
        return 0, len(text) + 1
    if not chosen.header:
        return chosen.start, chosen.end
    after = (other.start for other in entries if other.header and other.start > chosen.start)
    inner = {entry.start for entry in entries if entry.header and entry.path[: len(chosen.path)] == chosen.path}
    return chosen.start, min((at for at in after if at not in inner), default=len(text) + 1)


def _next_content(text: str, start: int) -> int:
    while start < len(text):
        stop = text.find("\n", start)
        line = text[start : stop if stop >= 0 else len(text)].strip()
        if line and not line.startswith("#"):
            return start
        if stop < 0:
            return len(text)
        start = stop + 1
    return len(text)


def complaints(
    found: Iterable[Silence], used: Collection[Silence], ran: Collection[str], known: Collection[str]
) -> Iterator[tuple[Rule, Remark]]:
    """Return what is wrong with the comments: a code that no rule has, or one that silenced nothing.

    `ran` holds the codes that were looked for, `known` all that can be silenced.
    """
    for silence in found:
        if not silence.code:
            hint = "name the rules behind it: # tutor: ignore no-explain"
            yield UNKNOWN, Remark((), "no rule is named here, so none is silenced", hint, at=silence.at)
        elif silence.code not in known:
            like = nearest(silence.code, known)
            hint = f"did you mean {like}?" if like else "errors cannot be; the page `rules` lists what can"
            yield UNKNOWN, Remark((), f"no rule that can be silenced is called {silence.code}", hint, at=silence.at)
        elif silence.code in ran and silence not in used:
            yield UNUSED, Remark((), f"there is no {silence.code} here to silence", "remove the comment", at=silence.at)


UNKNOWN = Rule(
    code="unknown-rule",
    severity="warning",
    what="A comment that silences a rule names one that exists.",
    why="A misspelt code silences nothing, and its author believes it does.",
    bad="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "Titan is the largest of Saturn's moons."  # tutor: ignore long-steam
""",
    good="""
[[fact]]  # tutor: ignore no-explain
ask = "Which planet does Titan go round?"
answer = "Saturn"
""",
)
UNUSED = Rule(
    code="unused-ignore",
    severity="warning",
    what="A comment that silences a rule has something to silence.",
    why="When the note is mended the comment should go with the flaw, or it will hide the next one.",
    bad="""
[[fact]]  # tutor: ignore no-explain
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "Titan is the largest of Saturn's moons."
""",
    good="""
[[fact]]  # tutor: ignore no-explain
ask = "Which planet does Titan go round?"
answer = "Saturn"
""",
    whole=True,
)
RULES = (UNKNOWN, UNUSED)
"""The rules of this module."""

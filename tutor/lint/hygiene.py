"""Rules about the file itself: characters nobody sees, ids that are not written down."""

import re
from collections.abc import Iterator

from tutor.deck.lines import tokens
from tutor.deck.tables import points
from tutor.deck.visible import visible
from tutor.lint.case import Case
from tutor.lint.rule import Remark, Rule

_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u2028-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
    "|(?<=[\x20-\x7e])[\u200c-\u200f]+(?=[\x20-\x7e])"  # joiners and marks that only other scripts need
)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([ebf])|.)", re.DOTALL)
_SHORT = {"e": 0x1B, "b": 0x08, "f": 0x0C}


def _hidden(case: Case) -> Iterator[Remark]:
    for found in _HIDDEN.finditer(case.text):
        yield _hiding(found[0], found.span())
    if "\\" in case.text:
        for start, end in tokens(case.text):
            if case.text[start] == '"':
                yield from _escaped(case.text, start, end)


def _escaped(text: str, start: int, end: int) -> Iterator[Remark]:
    for found in _ESCAPE.finditer(text, start, end):
        digits = found[1] or found[2] or found[3]
        code = int(digits, 16) if digits else _SHORT.get(found[4] or "", 0x20)
        if code < 0x110000 and _HIDDEN.fullmatch(chr(code)):
            yield _hiding(chr(code), found.span())


def _hiding(character: str, at: tuple[int, int]) -> Remark:
    code = " ".join(f"U+{ord(each):04X}" for each in character)
    obeyed = visible(character) != character
    what = "that a terminal could obey" if obeyed else "that nobody sees"
    return Remark((), f"a character {what}: {code}", "remove it", at=at, instead="")


def _unpinned(case: Case) -> Iterator[Remark]:
    loose = [path for note, path in case.notes if not note.pinned]
    loose += [place for note, path in case.notes for point, place in points(note, path) if not point.pinned]
    if loose:
        count = len(loose)
        yield Remark(
            loose[0],
            f"{count} id{' is' if count == 1 else 's are'} not written down, so rewording would lose progress",
            "`tutor pin` writes them, and so does `tutor check --fix`",
        )


RULES = (
    Rule(
        code="hidden-character",
        severity="warning",
        what="The file holds no character that nobody sees, or that a terminal could obey.",
        why="Such a character can turn the order of the letters round, hide a word, or make an answer that looks right "
        "be judged wrong. It comes in with copied text. Joiners that a script needs are left alone.",
        bad="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Sat\\u200burn"
explain = "Titan is the largest of Saturn's moons."
""",
        good="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "Titan is the largest of Saturn's moons."
""",
        find=_hidden,
        fixable=True,
    ),
    Rule(
        code="unpinned-id",
        severity="info",
        what="Every note, reason and objection has its id written down.",
        why="While it is missing, the id comes from the wording, and rewording the note would begin its progress anew. "
        "While drafting that does no harm.",
        bad="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "Titan is the largest of Saturn's moons."
""",
        good="""
[[fact]]
id = "titan"
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "Titan is the largest of Saturn's moons."
""",
        find=_unpinned,
        fixable=True,
    ),
)
"""The rules of this module; those about the silencing of rules are in `silence`."""

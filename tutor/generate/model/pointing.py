"""Words that point out of what a model says, which is shown alone: "It", "this rigidity", "Otherwise"."""

import re
from collections.abc import Iterator

from tutor.deck.notes import AnyNote, Argument, Event

POINTING = "a word of it points to what it does not name, and it is shown alone"
"""Why a text is sent back; it is kept if it comes no better."""

_THOSE = r"those(?! (?:who|that|which|whose|of|in|with|from|near|at|on|for|under|behind|outside|without|\w+ing)\b)"
_FIRST = re.compile(
    r"(?:He|She|They|Their|His|Her|Its|This|These|That|Otherwise|Instead|However|Therefore|Thus|Also|Then|Here|But|And"
    r"|So|It(?![\u2019']s\b| (?:is|was|would be|will be|may be|might be|can be|may become|has been|seems|appears|takes"
    r"|took|follows)\b)"
    r"|It (?:is|was) (?=(?:nothing|just|only|simply|also|now|then|the|an?)\b(?!.* (?:that|who|to) ))"
    rf"|Such(?! as\b)|(?i:{_THOSE})|Both(?!(?: \S+){{1,6}} and\b)"
    r"|There(?![\u2019']s\b| (?:is|are|was|were|will|would|may|might|can|could|should|has|have|must)\b))\b"
)
_THIS = re.compile(rf"(?<!\w)(?:this|these|{_THOSE}) ([a-z]\w+)")


def pointing(text: str) -> str:
    """Return the first words of a statement that point out of it, or nothing.

    A noun that the statement has named itself may come again as "this".
    """
    if found := _FIRST.match(text):
        return found[0].strip()
    for found in _THIS.finditer(text):
        if found[1].rstrip("s") not in text[: found.start()].casefold():
            return found[0]
    return ""


def hanging(note: AnyNote) -> Iterator[tuple[str, str, str]]:
    """Yield what of a note points out of it: what it is called, its text, and the words that point."""
    for part, said in _statements(note):
        if word := pointing(said):
            yield part, said, word


def _statements(note: AnyNote) -> Iterator[tuple[str, str]]:
    if isinstance(note, Event):
        yield "event", note.what
    elif isinstance(note, Argument):
        yield "argument", note.claim
        yield from (("reason", point.text) for point in note.because)
        for point in note.against:
            yield from (("objection", point.text), ("reply", point.reply))

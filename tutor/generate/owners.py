"""Whose something is, where its owner stands before it in the same text: "his", and not his name once more."""

import re
from dataclasses import replace

from tutor.deck.notes import AnyNote, Argument, Event, Fact, Question
from tutor.generate.proposal import Proposal

_OWNER = re.compile(r"\[([^\]]+?)(?:['\u2019]s|['\u2019])\]")
_WHOSE = re.compile(r"\b(?:his|her|its|their)\b", re.IGNORECASE)


def owned(proposal: Proposal) -> Proposal:
    """Return a proposal that says "What did Mara say about her book?", and not "about [Mara\u2019s] book"."""
    note: AnyNote = proposal.note
    match note:
        case Fact() | Question():
            note = replace(note, ask=_told(note.ask, note.quote))
        case Event():
            note = replace(note, what=_told(note.what, note.quote))
        case Argument():
            note = replace(note, claim=_told(note.claim, note.quote))
    return proposal if note is proposal.note else replace(proposal, note=note)


def _told(text: str, quote: str) -> str:
    """Return a text with the one "his", "her", "its" or "their" of its quote behind the name of the owner."""
    whose = {one.casefold() for one in _WHOSE.findall(quote)}
    found = _OWNER.search(text)
    if found is None or len(whose) != 1:
        return text
    before, name = text[: found.start()], str(found[1])
    last = name.rsplit(maxsplit=1)[-1]
    if not re.search(rf"\b{re.escape(last)}\b(?!['\u2019])", before):
        return text
    if name not in before and before.count(last) == 1:
        before = before.replace(last, f"[{name}]")
    return f"{before}{whose.pop()}{text[found.end() :]}"

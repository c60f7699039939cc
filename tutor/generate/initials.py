"""Names shortened to initials: what "KLA" stands for, said in full where a card has only the letters."""

import re
from collections.abc import Iterable
from dataclasses import replace

from tutor.deck.notes import Event, Fact, Question
from tutor.generate.proposal import Proposal, answers

_GIVEN = re.compile(r"\(([A-Z][A-Za-z]?[A-Z]{1,4})\)")
_WORD = re.compile(r"[\w\u2019'-]+")
_FAMILIAR = frozenset(
    "US USA UK UN EU AI TV DNA RNA HIV AIDS NATO NASA FBI CIA GDP CEO GPS BBC SUV IQ PC IT WHO UAE USSR IMF".split()
)
_ASKED = re.compile(r"\b(?:stand for|mean|called|known|abbreviat)")
_MORE = 5
_LITTLE = frozenset("the a an and of for in on or to".split())


def long_forms(texts: Iterable[str], title: str = "") -> dict[str, str]:
    """Return what the initials in brackets behind a name stand for, by the beginnings of the words before them.

    Those of the title are known.
    """
    found: dict[str, str] = {}
    for text in texts:
        for given in _GIVEN.finditer(text):
            full = _matched(given[1], text[: given.start()].rstrip())
            if full and given[1] not in _FAMILIAR and given[1] not in title.split():
                found.setdefault(given[1], full)
    return found


def _matched(short: str, before: str) -> str:
    """Return the fewest last words whose beginnings give the letters of a shortening, in order, or nothing."""
    words = list(_WORD.finditer(before))[-len(short) - _MORE :]
    for at in range(len(words) - 2, -1, -1):
        own = [part for word in words[at:] for part in re.split(r"[-\u2010]", word[0]) if part]
        letters = "".join(part[0] for part in own if part.casefold() not in _LITTLE).casefold()
        if letters[:1] == short[0].casefold() and _in_order(short.casefold(), letters):
            return before[words[at].start() :].rstrip("\"\u201d\u2019'")
        if "." in before[words[at].start() : words[at + 1].start()]:
            return ""
    return ""


def _in_order(short: str, letters: str) -> bool:
    rest = iter(letters)
    return all(letter in rest for letter in short)


def spelled(full: dict[str, str], proposal: Proposal) -> Proposal:
    """Return a proposal whose question says in full what stands only in letters in it, in brackets as put in."""
    note = proposal.note
    match note:
        case Event():
            return replace(proposal, note=replace(note, what=_told(full, note.what, "")))
        case Fact() | Question() if not _ASKED.search(note.ask):
            return replace(proposal, note=replace(note, ask=_told(full, note.ask, " ".join(answers(note)))))
    return proposal


def _told(full: dict[str, str], text: str, answer: str) -> str:
    """Return a text with the long forms of its initials, but of none that the answer gives or that are asked for."""
    for short, name in full.items():
        found = re.search(rf"\b(?:([Aa])n? )?{short}\b(?![-\u2013\u2019'\]])", text)
        given = {word.casefold() for word in _WORD.findall(name)} & {word.casefold() for word in _WORD.findall(answer)}
        bare = re.match(rf"(?:What|Who) (?:is|are|was|were) (?:an? |the )?{short}\?", text)
        if found is None or bare or given - _LITTLE or name in text:
            continue
        article = f"{found[1]}{'n' if name[0] in 'AEIOaeiou' else ''} " if found[1] else ""
        text = f"{text[: found.start()]}{article}[{name}]{text[found.end() :]}"
    return text

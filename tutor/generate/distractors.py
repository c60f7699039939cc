"""Wrong options: other names of the article, of the same kind as the right one, and the roles of its other people."""

from collections.abc import Sequence
from dataclasses import replace

from tutor.deck.notes import Term
from tutor.generate.entities import may_be_same
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.tagging import words

_MOST = 3
_FEWEST = 2


def rivals(reading: Reading, name: str, sentence: str) -> tuple[str, ...]:
    """Return two or three names of the same kind that the sentence does not mention, or none at all.

    A name that may stand for the right one, or for another option, is none.
    """
    kind = reading.entities.kind(name)
    found: list[str] = []
    if kind == "name":
        return ()
    names = {word for word in words(sentence) if word[0].isupper()}
    for other in reading.entities.of_kind(kind):
        if (
            may_be_same(other, name)
            or other in sentence
            or other.split()[-1] in words(sentence)
            or other.split()[0] in names
        ):
            continue
        if kind == "person" and " " in reading.entities.full(name) and " " not in other:
            continue
        if (kind == "body" and " " not in other) or any(may_be_same(other, one) for one in found):
            continue
        found.append(other)
        if len(found) == _MOST:
            break
    return tuple(found) if len(found) >= _FEWEST else ()


def with_options(proposals: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """Return the proposals, each person with two or three others and their roles as wrong options, or with none."""
    roles = [proposal.note for proposal in proposals if proposal.kind == "role" and isinstance(proposal.note, Term)]
    return tuple(_with_options(proposal, roles) for proposal in proposals)


def _with_options(proposal: Proposal, roles: Sequence[Term]) -> Proposal:
    note = proposal.note
    if proposal.kind != "role" or not isinstance(note, Term):
        return proposal
    others = [
        other
        for other in roles
        if other.term != note.term
        and not may_be_same(other.meaning, note.meaning)
        and not may_be_same(other.term, note.term)
    ][:_MOST]
    if len(others) < _FEWEST:
        return proposal
    wrong_term = tuple(dict.fromkeys(other.term for other in others))
    wrong_meaning = tuple(dict.fromkeys(other.meaning for other in others))
    if len(wrong_meaning) < _FEWEST:
        return proposal
    return replace(proposal, note=replace(note, wrong_term=wrong_term, wrong_meaning=wrong_meaning))

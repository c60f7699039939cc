"""Wrong options for people and their roles: those of the other people of the article."""

from collections.abc import Sequence
from dataclasses import replace

from tutor.deck.notes import Term
from tutor.generate.entities import same_thing
from tutor.generate.proposal import Proposal

_MOST = 3
_FEWEST = 2


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
        and not same_thing(other.meaning, note.meaning)
        and not same_thing(other.term, note.term)
    ][:_MOST]
    if len(others) < _FEWEST:
        return proposal
    wrong_term = tuple(dict.fromkeys(other.term for other in others))
    wrong_meaning = tuple(dict.fromkeys(other.meaning for other in others))
    if len(wrong_meaning) < _FEWEST:
        return proposal
    return replace(proposal, note=replace(note, wrong_term=wrong_term, wrong_meaning=wrong_meaning))

"""Claims with what is said for and against them, in one sentence or in neighbours."""

from collections.abc import Iterator
from dataclasses import replace

from tutor.deck.notes import Argument
from tutor.generate.kinds.backing import backing
from tutor.generate.kinds.claims import argues, expounds
from tutor.generate.kinds.colons import colons
from tutor.generate.kinds.forms import AUTHOR
from tutor.generate.kinds.grounds import grounds
from tutor.generate.kinds.linking import linking
from tutor.generate.kinds.objections import objections
from tutor.generate.kinds.theses import theses
from tutor.generate.kinds.turnings import turnings
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller

_FEW = 2


def arguments(teller: Teller) -> Iterator[Proposal]:
    """Yield claims with their reasons, and claims and views with objections and replies."""
    by = AUTHOR if argues(teller) else ""
    found = _linked(teller, by)
    if by:
        told = {one.places for one in found}
        found += [one for one in _linked(teller.comparing, by) if one.places not in told]
    if by and len(found) < _FEW:
        found += theses(teller.comparing, by)
    yield from map(_unowned, found) if expounds(teller) else found


def _unowned(proposal: Proposal) -> Proposal:
    """Leave the author out of a claim."""
    note = proposal.note
    return (
        replace(proposal, note=replace(note, by="")) if isinstance(note, Argument) and note.by == AUTHOR else proposal
    )


def _linked(teller: Teller, by: str) -> list[Proposal]:
    return [
        *grounds(teller, by),
        *turnings(teller, by),
        *colons(teller, by),
        *linking(teller, by),
        *backing(teller, by),
        *objections(teller, by),
    ]

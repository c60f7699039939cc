"""Claims with what is said for and against them, in one sentence or in neighbours."""

from collections.abc import Iterator

from tutor.generate.kinds.claims import argues
from tutor.generate.kinds.colons import colons
from tutor.generate.kinds.forms import AUTHOR
from tutor.generate.kinds.grounds import grounds
from tutor.generate.kinds.linking import linking
from tutor.generate.kinds.objections import objections
from tutor.generate.kinds.theses import theses
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
    yield from found
    if by and len(found) < _FEW:
        yield from theses(teller.comparing, by)


def _linked(teller: Teller, by: str) -> list[Proposal]:
    return [*grounds(teller, by), *colons(teller, by), *linking(teller, by), *objections(teller, by)]

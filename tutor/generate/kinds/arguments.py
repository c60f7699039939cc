"""Claims with what is said for and against them, in one sentence or in neighbours."""

from collections.abc import Iterator

from tutor.deck.notes import Argument
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
    found = [*grounds(teller, by), *colons(teller, by), *linking(teller, by), *objections(teller, by)]
    yield from found
    if by and sum(isinstance(one.note, Argument) for one in found) < _FEW:
        yield from theses(teller, by)

"""Arguments that belong together: the same claim with several points, a view and the author's answer to it."""

from collections.abc import Sequence
from dataclasses import replace

from tutor.deck.notes import Argument, Point
from tutor.deck.shape import key
from tutor.generate.notes.points import AUTHOR
from tutor.generate.proposal import Proposal

_NEAR = 4
_ANSWERING = frozenset({"objection", "contrast"})


def joined(proposals: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """Return the proposals with those of one claim made one, and opposite views given one issue."""
    return _opposed(_merged(proposals))


def _merged(proposals: Sequence[Proposal]) -> list[Proposal]:
    found: list[Proposal] = []
    at: dict[tuple[str, str], int] = {}
    for proposal in proposals:
        note = proposal.note
        if not isinstance(note, Argument):
            found.append(proposal)
            continue
        same = (key(note.claim), note.by)
        if same not in at:
            at[same] = len(found)
            found.append(proposal)
            continue
        first = found[at[same]]
        if not isinstance(first.note, Argument):
            continue
        whole = replace(
            first.note,
            because=_points(first.note.because, note.because),
            against=_points(first.note.against, note.against),
            issue=first.note.issue or note.issue,
        )
        doubt = first.doubt or proposal.doubt
        places = tuple(dict.fromkeys(first.places + proposal.places))
        found[at[same]] = Proposal(first.kind, whole, places, max(first.weight, proposal.weight), doubt)
    return found


def _points(one: Sequence[Point], other: Sequence[Point]) -> tuple[Point, ...]:
    return tuple(
        {key(point.text): point for point in (*other, *one)}[name]
        for name in dict.fromkeys(key(p.text) for p in (*one, *other))
    )


def _opposed(proposals: list[Proposal]) -> tuple[Proposal, ...]:
    """Let a reported view and the author's answer soon after it share an issue, so that they are asked as positions."""
    for at, proposal in enumerate(proposals):
        note = proposal.note
        if not isinstance(note, Argument) or note.by == AUTHOR or note.issue:
            continue
        for other_at, other in enumerate(proposals):
            answer = other.note
            near = 0 < other.places[0] - proposal.places[0] <= _NEAR
            if (
                near
                and other.kind in _ANSWERING
                and isinstance(answer, Argument)
                and answer.by == AUTHOR
                and not answer.issue
            ):
                issue = f"Is it right that {_small(note.claim)}?"
                proposals[at] = replace(proposal, note=replace(note, issue=issue))
                proposals[other_at] = replace(other, note=replace(answer, issue=issue))
                break
    return tuple(proposals)


def _small(claim: str) -> str:
    first = claim.split(maxsplit=1)[0]
    return (
        claim[0].lower() + claim[1:]
        if first in ("The", "A", "An", "It", "There", "This", "All", "Some", "No")
        else claim
    )

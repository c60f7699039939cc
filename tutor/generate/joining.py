"""Arguments that belong together: the same claim with several points, a view and the author's answer to it."""

from collections.abc import Sequence
from dataclasses import replace

from tutor.deck.notes import Argument, Point, Question
from tutor.deck.shape import key
from tutor.generate.notes.holders import AUTHOR
from tutor.generate.proposal import Proposal, answers
from tutor.generate.reading import Reading
from tutor.lint.english import telling

_NEAR = 3
_ANSWERING = frozenset({"objection", "contrast"})


def joined(reading: Reading, proposals: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """Return the proposals with those of one claim, or one question, made one, and opposite views given one issue."""
    return _unheld(_opposed(reading, _once(_merged(proposals))))


def _unheld(proposals: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """Leave the author out where nobody else holds anything: who holds a claim is then no question."""
    arguments = [each.note for each in proposals if isinstance(each.note, Argument)]
    if any(note.by != AUTHOR for note in arguments):
        return tuple(proposals)
    return tuple(
        replace(each, note=replace(each.note, by="")) if isinstance(each.note, Argument) else each for each in proposals
    )


def _merged(proposals: Sequence[Proposal]) -> list[Proposal]:
    found: list[Proposal] = []
    at: dict[tuple[str, str], int] = {}
    asked: dict[str, int] = {}
    for proposal in proposals:
        note = proposal.note
        if isinstance(note, Question):
            here = asked.setdefault(key(note.ask), len(found))
            if here == len(found):
                found.append(proposal)
            elif len("".join(note.answer)) < len("".join(answers(found[here].note))):
                found[here] = proposal
            continue
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


def _once(proposals: list[Proposal]) -> list[Proposal]:
    """Leave out the question for a claim that stands with its reasons or objections."""
    linked = {
        key(one.note.claim)
        for one in proposals
        if isinstance(one.note, Argument) and (one.note.because or one.note.against)
    }
    return [one for one in proposals if not (one.kind == "claim" and linked & set(map(key, answers(one.note))))]


def _points(one: Sequence[Point], other: Sequence[Point]) -> tuple[Point, ...]:
    return tuple(
        {key(point.text): point for point in (*other, *one)}[name]
        for name in dict.fromkeys(key(p.text) for p in (*one, *other))
    )


def _opposed(reading: Reading, proposals: list[Proposal]) -> tuple[Proposal, ...]:
    """Let a reported view and the author's answer soon after it share an issue, so that they are asked as positions."""
    for at, proposal in enumerate(proposals):
        note = proposal.note
        if not isinstance(note, Argument) or note.by == AUTHOR or note.issue or note.against:
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
                if not telling(note.claim) & telling(answer.claim):
                    continue
                issue = f"Is it right that {_small(reading, note.claim)}?"
                proposals[at] = replace(proposal, note=replace(note, issue=issue))
                proposals[other_at] = replace(other, note=replace(answer, issue=issue))
                break
    return tuple(proposals)


def _small(reading: Reading, claim: str) -> str:
    """Return a claim as it goes on within a sentence."""
    first = claim.split(maxsplit=1)[0]
    named = any(name.split()[0] == first for name in reading.entities.counts)
    return claim if named or not first[1:].islower() else claim[0].lower() + claim[1:]

"""Sending notes back to a model, once, and putting together what both replies gave."""

from dataclasses import replace

from tutor.deck.notes import Argument
from tutor.generate.draft import UNJOINED
from tutor.generate.model.gathering import Failure, Gathered, Heard
from tutor.generate.model.merging import joined
from tutor.lint.english import telling

_MUCH = 0.4
_WHOLE = frozenset({"note", "argument", "fact", "cloze", "event", "term"})


def complaint(found: Gathered) -> str:
    """Return what to tell a model about its reply, or nothing when all of it can stand."""
    failing = found.failing
    if not failing:
        return ""
    lines = [f"Of the {len(found.notes)} notes {len(failing)} cannot be kept as they are:"]
    for heard in failing:
        text = f' ("{heard.text}")' if heard.text else ""
        lines.append(f"- note {heard.number}{text}: {'; '.join(map(_told, heard.failures))}")
    lines.append(
        "Send each of these again, whole and mended, in this order, and none of the others. Leave out what the "
        "paragraphs do not say."
    )
    return "\n".join(lines)


def _told(failure: Failure) -> str:
    drop = failure.drop
    part = "" if drop.kind in _WHOLE else f'the {drop.kind} "{drop.text}": '
    detail = f" ({failure.detail})" if failure.detail else ""
    return "; ".join((f"{part}{drop.why}{detail}", *failure.more))


def mended(first: Gathered, second: Gathered) -> Gathered:
    """Return what two replies about one chunk gave together, the second to a complaint about the first.

    A note that came again takes the place of the one that was sent back. Of parts that were sent back as many count as
    dropped as the second reply did not make good.
    """
    pairs = _paired(first.failing, second.notes)
    notes: list[Heard] = []
    good = 0
    for heard in first.notes:
        if not heard.failing:
            notes.append(heard)
            continue
        again = pairs.get(heard.number)
        settled = _settled(heard, again)
        good += again is not None and settled.proposal is not None and not settled.failing
        notes.append(settled)
    came = {id(heard) for heard in pairs.values()}
    new = [heard for heard in second.notes if id(heard) not in came]
    return Gathered(
        (*notes, *(replace(heard, failures=_lasting(heard.failures)) for heard in new)),
        proposed=first.proposed + len(new),
        returned=len(first.failing),
        mended=good,
    )


def closed(found: Gathered) -> Gathered:
    """Return what replies gave once nothing is sent back any more: what was kept for now is for the draft to judge."""
    return replace(found, notes=tuple(replace(heard, failures=_lasting(heard.failures)) for heard in found.notes))


def _settled(heard: Heard, again: Heard | None) -> Heard:
    """Return the one note that a note sent back and what came again for it give."""
    failures = _lasting(heard.failures)
    if again is None:
        return replace(heard, failures=failures)
    if again.proposal is None:
        return replace(heard, failures=failures if heard.proposal else _lasting(again.failures))
    if heard.proposal is None:
        return replace(heard, text=again.text, proposal=again.proposal, failures=_lasting(again.failures))
    proposal = replace(joined(again.proposal, heard.proposal), doubt=again.proposal.doubt)
    before, after = heard.proposal.note, proposal.note
    if isinstance(before, Argument) and isinstance(after, Argument):
        won = _size(after) - _size(before)
        still = _lasting(again.failures)
        return replace(
            heard, proposal=proposal, failures=(*still, *failures[: max(0, len(failures) - len(still) - won)])
        )
    return replace(heard, proposal=again.proposal, failures=_lasting(again.failures))


def _size(note: Argument) -> int:
    """Return how many parts an argument has that could be lacking."""
    return len((*note.because, *note.against)) + sum(bool(point.reply) for point in note.against) + bool(note.issue)


def _lasting(failures: tuple[Failure, ...]) -> tuple[Failure, ...]:
    return tuple(failure for failure in failures if not failure.mild)


def _paired(sent: tuple[Heard, ...], came: tuple[Heard, ...]) -> dict[int, Heard]:
    """Return which note came again for which number: those that share most words, and what is left in its order.

    The place of a note that is kept is taken by none but one much like it.
    """
    pairs: dict[int, Heard] = {}
    left = list(came)
    likeness = sorted(
        ((_likeness(one, other), -one.number, -other.number, one, other) for one in sent for other in came),
        key=lambda row: row[:3],
        reverse=True,
    )
    for share, _, _, one, other in likeness:
        if share > (_MUCH if _is_kept(one) else 0) and one.number not in pairs and other in left:
            pairs[one.number] = other
            left.remove(other)
    for one in sent:
        if one.number not in pairs and left and not _is_kept(one):
            pairs[one.number] = left.pop(0)
    return pairs


def _is_kept(heard: Heard) -> bool:
    """Tell whether a note stands, though a part of it does not, or only points out of it."""
    return heard.proposal is not None and not any(failure.drop.why == UNJOINED for failure in heard.failures)


def _likeness(one: Heard, other: Heard) -> float:
    first, second = telling(one.text), telling(other.text)
    return len(first & second) / max(len(first | second), 1)

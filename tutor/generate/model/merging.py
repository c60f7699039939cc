"""Notes that say the same: two chunks overlap by a paragraph, and a model asked again words things anew."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tutor.deck.notes import AnyNote, Argument, Deck, Point
from tutor.deck.shape import key, words
from tutor.generate.proposal import Proposal, answers
from tutor.lint.english import telling

OVERLAP = 0.5
"""Two quotes that share at least so much of the shorter one's words are taken for the same evidence."""

_SAME_CLAIM = 0.75


def alike(one: AnyNote, other: AnyNote) -> bool:
    """Tell whether two notes say the same: of one evidence the same answer, or of one holder the same claim."""
    if isinstance(one, Argument) and isinstance(other, Argument):
        if key(one.by) != key(other.by):
            return False
        first, second = telling(one.claim), telling(other.claim)
        same = key(one.claim) == key(other.claim)
        return same or len(first & second) >= _SAME_CLAIM * max(len(first), len(second), 1)
    if type(one) is not type(other) or {*map(key, answers(one))} != {*map(key, answers(other))}:
        return False
    shorter, longer = sorted((words(one.quote).split(), words(other.quote).split()), key=len)
    return sum((Counter(shorter) & Counter(longer)).values()) >= OVERLAP * max(len(shorter), 1)


def unlike(notes: Iterable[AnyNote], deck: Deck) -> Iterator[AnyNote]:
    """Yield the notes that say nothing which a note of the deck says already, and ask nothing that was rejected.

    Of a rejected note there is the id alone, which begins with its wording.
    """
    rejected = {_wording(name) for name in deck.rejected}
    for note in notes:
        if _wording(note.id) not in rejected and not any(alike(note, other) for other in deck.notes):
            yield note


def _wording(name: str) -> str:
    return name.rpartition("-")[0] or name


def merged(proposals: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """Return the proposals, each thing said once; arguments for one claim become one with the points of all."""
    found: list[Proposal] = []
    for proposal in proposals:
        at = next((at for at, other in enumerate(found) if alike(other.note, proposal.note)), None)
        if at is None:
            found.append(proposal)
        else:
            found[at] = joined(found[at], proposal)
    return tuple(found)


def joined(first: Proposal, second: Proposal) -> Proposal:
    """Return the first of two proposals; of two arguments with the points that only the second has."""
    one, other = first.note, second.note
    if not isinstance(one, Argument) or not isinstance(other, Argument):
        return first
    points = (*one.because, *one.against)
    taken = {key(text) for point in points for text in (point.text, point.quote)} | {key(one.claim)}
    note = replace(
        one,
        because=(*one.because, *_new(other.because, taken)),
        against=(*one.against, *_new(other.against, taken)),
        issue=one.issue or other.issue,
    )
    places = tuple(dict.fromkeys(first.places + second.places))
    return replace(first, note=note, places=places, doubt=first.doubt or second.doubt)


def _new(points: Iterable[Point], taken: set[str]) -> tuple[Point, ...]:
    """Return the points that neither say nor rest on what is taken: a model asked again words them anew."""
    return tuple(point for point in points if not taken & {key(point.text), key(point.quote)})

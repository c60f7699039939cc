"""Arguments that rest on each other: a ground `@other-argument` must exist, and no claim may rest on itself."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tutor.deck.identity import referred
from tutor.deck.models import ArgumentTable
from tutor.deck.names import nearest
from tutor.deck.problems import Finding, Path

_MOST_GUESSED = 1_000
"""Among more arguments than this nobody is told what they may have meant: it would take too long."""


@dataclass(frozen=True, slots=True)
class Standing:
    """An argument with its id and its path in the document."""

    id: str
    table: ArgumentTable
    path: Path


def check_grounds(standings: Sequence[Standing], elsewhere: frozenset[str]) -> Iterator[Finding]:
    """Return a finding for each reference to no argument, and for each reason that closes a circle.

    `elsewhere` holds the ids of arguments that have problems of their own.
    """
    known = {standing.id for standing in standings} | elsewhere
    edges: dict[str, list[tuple[str, Path]]] = {}
    for standing in standings:
        for key, points in (("because", standing.table.because), ("against", standing.table.against)):
            for index, point in enumerate(points):
                path = (*standing.path, key, index)
                other = referred(point.text)
                if other and other not in known:
                    guess = nearest(other, known) if len(known) <= _MOST_GUESSED else None
                    hint = f"did you mean @{guess}?" if guess else "after @ stands the id of an argument of this deck"
                    yield Finding(path, "no-such-argument", f"there is no argument {other}", hint)
                elif other and key == "because":
                    edges.setdefault(standing.id, []).append((other, path))
    yield from _circles(edges)


def _circles(edges: Mapping[str, list[tuple[str, Path]]]) -> Iterator[Finding]:
    done: set[str] = set()
    for root in edges:
        trail: dict[str, Iterator[tuple[str, Path]]] = {}
        if root not in done:
            trail[root] = iter(edges[root])
        while trail:
            top = next(reversed(trail))
            step = next(trail[top], None)
            if step is None:
                done.add(top)
                del trail[top]
            elif step[0] in trail:
                message = f"this reason closes a circle: {top} rests on {step[0]}, which rests on it"
                yield Finding(step[1], "circle", message, "an argument needs a reason of its own")
            elif step[0] not in done and step[0] in edges:
                trail[step[0]] = iter(edges[step[0]])

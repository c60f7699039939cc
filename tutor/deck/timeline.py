"""Events in order of time: which others an event can fairly be placed among."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from tutor.deck.notes import Event

MOST = 8
"""How many neighbours are kept with an event; a prompt shows a few of them."""

FEWEST = 2


class Timeline:
    """The dated events of one deck. Events whose spans overlap are never compared.

    Going back from an event, the next neighbour is the one that begins last among those over by then, and forward
    the one that is over first among those not begun: this finds the most neighbours, each in two bisections' time.
    """

    def __init__(self, events: Sequence[Event]) -> None:
        self._by_end = sorted(events, key=lambda event: (event.when.last, event.when.first))
        self._ends = [event.when.last for event in self._by_end]
        self._latest_begun = _running_best(self._by_end, lambda event: event.when.first)
        self._by_start = sorted(events, key=lambda event: (event.when.first, event.when.last), reverse=True)
        self._starts = [-event.when.first for event in self._by_start]
        self._soonest_over = _running_best(self._by_start, lambda event: -event.when.last)

    def around(self, event: Event) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
        """Return the event's neighbours before and after it, each in order of time, MOST in all at most.

        None overlaps another or the event. Both are empty when there are fewer than FEWEST.
        """
        before, after = self._back_from(event), self._forward_from(event)
        if len(before) + len(after) < FEWEST:
            return (), ()
        earlier = before[: max(MOST // 2, MOST - len(after))]
        return tuple(reversed(earlier)), tuple(after[: MOST - len(earlier)])

    def _back_from(self, event: Event) -> list[Event]:
        found: list[Event] = []
        bound = event.when.first
        while len(found) < MOST and (count := bisect_left(self._ends, bound)):
            found.append(self._latest_begun[count - 1])
            bound = found[-1].when.first
        return found

    def _forward_from(self, event: Event) -> list[Event]:
        found: list[Event] = []
        bound = event.when.last
        while len(found) < MOST and (count := bisect_left(self._starts, -bound)):
            found.append(self._soonest_over[count - 1])
            bound = found[-1].when.last
        return found


def _running_best(events: Iterable[Event], worth: Callable[[Event], int]) -> list[Event]:
    """Return for each place the event of most worth among those up to it, the earliest of equals."""
    best: list[Event] = []
    for event in events:
        best.append(best[-1] if best and worth(best[-1]) >= worth(event) else event)
    return best

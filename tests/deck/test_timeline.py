"""Which events an event is placed among."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.texts import spans
from tutor.deck.notes import Event
from tutor.deck.timeline import FEWEST, MOST, Timeline
from tutor.deck.when import read


def events(*dates: str) -> list[Event]:
    return [Event(id=f"e{at}", when=read(when), what=f"something in {when}") for at, when in enumerate(dates)]


def words(found: tuple[Event, ...]) -> list[str]:
    return [str(event.when) for event in found]


@given(st.lists(spans(), min_size=1, max_size=25))
@settings(max_examples=80, deadline=None)
def test_neighbours_are_in_order_of_time_and_no_two_share_a_day(several: list[object]) -> None:
    made = [Event(id=f"e{at}", when=span, what=f"event {at}") for at, span in enumerate(several)]  # type: ignore[arg-type] # spans
    timeline = Timeline(made)
    for event in made:
        before, after = timeline.around(event)
        row = [*before, event, *after] if before or after else []
        assert len(row) == 0 or FEWEST < len(row) <= MOST + 1
        assert all(one.when.before(later.when) for one, later in pairwise(row))


@given(st.lists(spans(), min_size=1, max_size=7))
@settings(max_examples=80, deadline=None)
def test_as_many_neighbours_are_found_as_there_are(several: list[object]) -> None:
    made = [Event(id=f"e{at}", when=span, what=f"event {at}") for at, span in enumerate(several)]  # type: ignore[arg-type] # spans
    for event in made:
        before, after = Timeline(made).around(event)
        most = longest([other for other in made if other.when.before(event.when)]) + longest(
            [other for other in made if event.when.before(other.when)]
        )
        assert len(before) + len(after) == (most if most >= FEWEST else 0)


def longest(row: list[Event]) -> int:
    """The most events of which no two overlap, by trying them all."""
    return max(
        (1 + longest([later for later in row if event.when.before(later.when)]) for event in row),
        default=0,
    )


def test_the_nearest_are_kept() -> None:
    made = events(*(str(year) for year in range(1900, 1950)))
    before, after = Timeline(made).around(made[20])
    assert words(before) == ["1916", "1917", "1918", "1919"]
    assert words(after) == ["1921", "1922", "1923", "1924"]


def test_at_an_end_all_neighbours_are_on_one_side() -> None:
    made = events(*(str(year) for year in range(1900, 1950)))
    before, after = Timeline(made).around(made[-1])
    assert words(before) == [str(year) for year in range(1941, 1949)]
    assert after == ()


def test_an_overlapping_event_is_never_a_neighbour() -> None:
    made = events("1990s", "1995", "1980", "1970")
    before, after = Timeline(made).around(made[0])
    assert (words(before), words(after)) == (["1970", "1980"], [])


def test_too_few_neighbours_are_none() -> None:
    made = events("1990", "1995", "1995")
    assert Timeline(made).around(made[1]) == ((), ())

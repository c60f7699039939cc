"""Which cards are mixed up follows from the reviews that stand, under the ids their cards have now."""

import pytest

from tests.study.logs import review
from tutor.store.mixups import WINDOW
from tutor.store.store import Store
from tutor.study.log import Entry, Overrule, Rename, Undo

ONE, OTHER = "d/a/answer", "d/b/answer"
MISTAKE = review(ONE, 1, mixed_with=OTHER)
BACK = review(OTHER, 1, mixed_with=ONE)


def write(store: Store, *entries: Entry, day: int = 100) -> None:
    store.append(entries, day * 86_400_000, 0, day)


@pytest.mark.parametrize(
    ("told", "pairs"),
    [
        ((MISTAKE,), ()),
        ((MISTAKE, MISTAKE), ((ONE, OTHER),)),
        ((MISTAKE, BACK), ((ONE, OTHER),)),
        ((MISTAKE, BACK, Undo("")), ()),
        ((MISTAKE, BACK, Overrule("", OTHER, 1.0)), ()),
        ((MISTAKE, BACK, Overrule("", OTHER, 0.0)), ((ONE, OTHER),)),
        ((MISTAKE, BACK, Rename("d/b", "d/c")), ((ONE, "d/c/answer"),)),
        ((review(ONE, 1), review(ONE, 1)), ()),
    ],
)
def test_two_mistakes_that_stand_make_a_pair(
    store: Store, told: tuple[Entry, ...], pairs: tuple[tuple[str, str], ...]
) -> None:
    for entry in told:
        write(store, entry)
    assert store.mixed_up(101) == pairs
    store.rebuild()
    assert store.mixed_up(101) == pairs


def test_mistakes_of_long_ago_are_forgotten(store: Store) -> None:
    write(store, MISTAKE, BACK)
    assert store.mixed_up(100 + WINDOW - 1) != ()
    assert store.mixed_up(100 + WINDOW) == ()


def test_both_cards_passed_later_are_told_apart(store: Store) -> None:
    write(store, MISTAKE, BACK)
    write(store, review(ONE, 3), day=103)
    assert store.mixed_up(103) == ((ONE, OTHER),)
    write(store, review(OTHER, 3), day=103)
    assert store.mixed_up(103) == ()

"""What the log says of single cards is what its events say, read one by one."""

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.learner import answer, on, roster
from tests.study.logs import CARDS, logs
from tests.study.slow_fold import live, now_called
from tutor.store.records import Trait
from tutor.store.store import Store, open_store
from tutor.study import codec
from tutor.study.log import Bury, Event, Flag, Overrule, Rename, Reset, Resume, Review, Suspend, Undo
from tutor.study.memory import LEECH

ABC = ("d/a/answer", "d/b/answer", "d/c/answer")


@settings(deadline=None, max_examples=60)
@given(logs(), st.randoms(use_true_random=False))
def test_the_course_of_a_card_is_its_live_reviews_and_the_latest_is_its_end(
    events: list[Event], chance: Random
) -> None:
    shuffled = events.copy()
    chance.shuffle(shuffled)
    held = live(events)
    with TemporaryDirectory() as folder, open_store(Path(folder) / "log.db") as store:
        store.merge(shuffled)
        everything = {now_called(card, held) for card in CARDS}
        latest = store.records.latest(everything)
        for card in everything:
            reviews = [
                event.id
                for event in held
                if isinstance(codec.read(event), Review) and now_called(event.body["card"], held) == card
            ]
            course = store.records.course(card)
            assert [answer.event.id for answer in course] == reviews
            assert {answer.review.card for answer in course} <= {card}
            assert (latest[card].event.id if card in latest else None) == (reviews[-1] if reviews else None)


def test_an_overrule_is_the_credit_and_an_undo_takes_the_answer_away(store: Store) -> None:
    answer(store, 100, ABC[0], 3)
    answer(store, 101, ABC[0], 1)
    on(store, 101, Overrule("", ABC[0], 1.0))
    assert [(each.review.rating, each.credit) for each in store.records.course(ABC[0])] == [(3, 1.0), (1, 1.0)]
    on(store, 101, Undo(""))
    assert store.records.latest(ABC)[ABC[0]].review.rating == 3


def test_answers_are_found_under_the_id_the_card_has_now_and_stay_after_a_reset(store: Store) -> None:
    answer(store, 100, ABC[0])
    on(store, 100, Rename("d/a", "d/z"))
    answer(store, 101, "d/z/answer")
    on(store, 102, Reset("d/z/answer"))
    assert [each.event.day for each in store.records.course("d/z/answer")] == [100, 101]
    assert store.records.course(ABC[0]) == []


TRAITS: list[tuple[Trait, tuple[object, ...], bool]] = [
    ("asked", (), True),
    ("due", (), True),
    ("due", (Suspend(ABC[0]),), False),
    ("due", (Bury(ABC[0]),), False),
    ("suspended", (Suspend(ABC[0]),), True),
    ("suspended", (Suspend(ABC[0]), Resume(ABC[0])), False),
    ("flagged", (Flag(ABC[0]),), True),
    ("flagged", (Flag(ABC[0]), Flag(ABC[0], on=False)), False),
    ("leech", (), False),
    ("asked", (Reset(ABC[0]),), False),
]


@pytest.mark.parametrize(("trait", "entries", "holds"), TRAITS)
def test_what_is_so_of_a_card(store: Store, trait: Trait, entries: tuple[object, ...], holds: bool) -> None:
    store.rosters.sync("d", "1", roster(*ABC))
    answer(store, 100, ABC[0], 1)
    on(store, 100, *entries)
    assert store.records.such("d", trait, 100) == ({ABC[0]} if holds else set())
    assert store.records.such("e", trait, 100) == set()


def test_a_card_forgotten_often_enough_is_a_leech(store: Store) -> None:
    store.rosters.sync("d", "1", roster(*ABC))
    for day in range(100, 100 + LEECH):
        answer(store, day, ABC[0], 1)
        assert store.records.such("d", "leech", day) == set()
    answer(store, 100 + LEECH, ABC[0], 1)
    assert store.records.such("d", "leech", 100 + LEECH) == {ABC[0]}


def test_what_the_deck_no_longer_holds_is_archived_if_it_is_remembered(store: Store) -> None:
    store.rosters.sync("d", "1", roster(*ABC))
    answer(store, 100, ABC[0], 1)
    store.rosters.sync("d", "2", roster(ABC[2]))
    assert store.records.archived("d") == [ABC[0]]
    assert store.records.such("d", "due", 100) == set()
    ((memory, due),) = store.records.memories(ABC).values()
    assert (memory.card, due) == (ABC[0], 100)

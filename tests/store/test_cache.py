"""Whatever arrives in whatever order, what the store keeps is what the fold says."""

import random
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.learner import answer, on, roster
from tests.study.logs import CARDS, logs, review
from tests.study.slow_fold import slow_fold
from tests.study.slow_sessions import slow_sessions
from tutor.store import cache
from tutor.store.store import Store, open_store
from tutor.study import codec, fold, schedule
from tutor.study.log import (
    Bury,
    Entry,
    Event,
    Overrule,
    Parameters,
    PlanChange,
    Rename,
    Reset,
    Resume,
    Review,
    Suspend,
    Undo,
)  # fmt: skip
from tutor.study.memory import Memory

EVERYTHING = (
    *CARDS,
    *(f"{deck}/{note}/{aspect}" for deck in "def" for note in "ab" for aspect in ("answer", "reasons")),
)


def agrees(store: Store) -> None:
    """Compare all that is derived with the fold of the events, and with the slow fold."""
    events = list(store.events())
    folded = fold.fold(events)
    memories, _, _ = slow_fold(events)
    cards = {*EVERYTHING, *folded.memories}
    assert store.memories(cards) == folded.memories
    assert {card: memory._asdict() for card, memory in store.memories(cards).items()} == memories
    assert (store.plan(), store.parameters()) == (folded.plan, folded.parameters)
    for memory in folded.memories.values():
        assert store.due(memory.card) == schedule.due_day(memory, folded.plan, folded.parameters, known(memory.card))
    assert store.history.sessions() == list(reversed(slow_sessions(events)))
    # These logs rename cards that their decks go on holding, which is told and is no damage.
    assert [found for found in store.check().findings if "renamed away" not in found.what] == []


def known(card: str) -> str | None:
    return "c1" if card in CARDS else None


def with_decks(store: Store) -> None:
    for deck in ("d", "e"):
        store.rosters.sync(deck, "1", roster(*(card for card in CARDS if card.startswith(deck))))


@settings(deadline=None, max_examples=60)
@given(logs(), st.randoms(use_true_random=False), st.integers(1, 6), st.booleans())
def test_arrivals_in_any_order_and_in_any_parts(events: list[Event], chance: Random, size: int, at_once: bool) -> None:
    shuffled = events.copy()
    chance.shuffle(shuffled)
    with TemporaryDirectory() as folder, open_store(Path(folder) / "log.db") as store:
        with_decks(store)
        many, cache.MANY = cache.MANY, 0 if at_once else cache.MANY
        try:
            arrived = sum(store.merge(shuffled[n : n + size]) for n in range(0, len(shuffled), size))
            assert store.merge(shuffled) == 0
        finally:
            cache.MANY = many
        assert arrived == len(events)
        assert list(store.events()) == events
        agrees(store)


answers = st.builds(
    review,
    st.sampled_from(CARDS),
    st.integers(1, 4),
    practice=st.sampled_from([False, False, True]),
    items=st.just((False,)),
    parts=st.just(("because.x",)),
)

actions = st.one_of(
    answers,
    st.just(Undo("")),
    st.builds(Overrule, st.just(""), st.sampled_from(CARDS), st.sampled_from([0.0, 1.0])),
    st.builds(Suspend, st.sampled_from(CARDS)),
    st.builds(Resume, st.sampled_from(CARDS)),
    st.builds(Bury, st.sampled_from(CARDS)),
    st.builds(Reset, st.sampled_from(CARDS)),
    st.sampled_from([Rename("d/b", "d/c"), Rename("d", "e"), Rename("d/c", "d/b")]),
    st.builds(lambda exam: PlanChange({"exam": exam}), st.sampled_from([None, 104, 120])),
    st.just(Parameters((0.5, *schedule.DEFAULTS[1:]))),
)  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.tuples(st.integers(100, 105), st.lists(actions, min_size=1, max_size=3)), max_size=10), logs(max_size=4)
)
def test_a_learner_at_work_while_other_devices_come_in(
    days: list[tuple[int, list[Entry]]], foreign: list[Event]
) -> None:
    with TemporaryDirectory() as folder, open_store(Path(folder) / "log.db") as store:
        with_decks(store)
        for n, (day, entries) in enumerate(days):
            on(store, day, *entries)
            store.merge(foreign[n : n + 1])
        store.merge(foreign)
        agrees(store)
        store.rebuild()
        agrees(store)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.integers(100, 103), st.sampled_from(CARDS), st.integers(1, 4)), min_size=1, max_size=8))
def test_taking_everything_back_leaves_nothing(answers: list[tuple[int, str, int]]) -> None:
    with TemporaryDirectory() as folder, open_store(Path(folder) / "log.db") as store:
        with_decks(store)
        fresh = store.counts(["d", "e"], 103)
        for day, card, rating in answers:
            answer(store, day, card, rating)
        on(store, 103, *[Undo("")] * (len(answers) + 2))
        assert store.memories(CARDS) == {}
        assert store.counts(["d", "e"], 103) == fresh
        assert (store.history.sessions(), store.has_reviews(), store.last_live_action()) == ([], False, None)


def test_an_undo_takes_back_the_last_action_of_this_device_only(store: Store) -> None:
    own = answer(store, 100, "d/b/answer")
    v, body = codec.body_of(review("d/a/reasons"))
    foreign = Event("ffffffff-ffff-7fff-bfff-fffffffffff0", v, "review", "far", 1, 0, 0, 100, body)
    store.merge([foreign])
    (undo,) = on(store, 100, Undo(""))
    assert undo.body == {"target": own.id}
    assert on(store, 100, Undo("")) == []


def test_an_overrule_without_a_review_means_the_latest_of_its_card(store: Store) -> None:
    answer(store, 100, "d/b/answer", 1)
    second, overrule = on(store, 100, review("d/b/answer", 1), Overrule("", "d/b/answer", 1.0))
    assert overrule.body["review"] == second.id
    assert [credit for _, _, credit in store.history.answers("s1")] == [0.0, 1.0]
    on(store, 100, Undo(""))
    assert [credit for _, _, credit in store.history.answers("s1")] == [0.0]
    assert on(store, 100, Overrule("", "d/x/answer", 1.0)) == []


def test_an_append_that_fails_halfway_leaves_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(store, 100, "d/b/answer")
    before = store.memory("d/b/answer")

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("tutor.store.attempts.write", fail)
        with pytest.raises(KeyboardInterrupt):
            on(store, 101, Suspend("d/a/reasons"), review("d/b/answer"))
    assert store.memory("d/b/answer") == before
    assert store.memory("d/a/reasons") is None
    assert answer(store, 101, "d/b/answer").seq == 2
    agrees(store)


def test_a_scheduler_that_thinks_otherwise_folds_the_log_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(path) as store:
        answer(store, 100, "d/b/answer")
    for name in ("review", "_reviewed"):
        monkeypatch.setattr(f"tutor.study.schedule.{name}", lambda *_: (12.5, 5.0))
    with open_store(path) as store:
        store.warm()
        assert store.memory("d/b/answer") == Memory(
            "d/b/answer", 12.5, 5.0, 100, 100, 1, rung=2, latest_day=100, content="c1", tries=1
        )


def test_ids_rise_even_when_the_clock_goes_back_and_two_tutors_write(path: Path) -> None:
    with open_store(path) as one, open_store(path) as other:
        made = [answer(random.choice([one, other]), day, "d/b/answer") for day in (100, 90, 90, 101, 80)]  # noqa: S311 - not for secrets
        assert [event.id for event in made] == sorted(event.id for event in made)
        assert [event.seq for event in made] == [1, 2, 3, 4, 5]
        on(one, 101, PlanChange({"exam": 130}))
        assert other.plan().exam == 130
        answer(other, 120, "d/b/answer", 4)
        assert other.due("d/b/answer") == 129
        agrees(other)


def test_every_field_of_a_review_is_kept_even_text_that_is_no_unicode(store: Store) -> None:
    given_ = Review(
        "s", "d/b/answer", "list", 2, 2**62, 2, 1, "partly", 0.5, "\udcff\x00é", "stem?", "a; b", "c1", "because",
        ("x", "y"), (True, False), ("because.x", ""), 2, True, 1234, False, False,
    )  # fmt: skip
    on(store, 100, given_)
    ((event, read, credit),) = store.history.answers("s")
    assert (read, credit, event.day) == (given_, 0.5, 100)

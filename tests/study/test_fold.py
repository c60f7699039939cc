"""The fold is a pure function of the set of events, and agrees with one written from the design alone."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.study.logs import logs, review
from tests.study.slow_fold import slow_fold
from tutor.study import codec, fold, rename
from tutor.study.log import (
    Bury,
    Entry,
    Event,
    Flag,
    Parameters,
    PlanChange,
    Rename,
    Reset,
    Resume,
    Review,
    Suspend,
    Undo,
)
from tutor.study.memory import Memory
from tutor.study.plan import Plan
from tutor.study.schedule import DEFAULTS

CARD = "d/b/answer"


def log_of(*told: tuple[int, Entry]) -> list[Event]:
    """Entries of given days as events in order."""
    events = []
    for n, (day, entry) in enumerate(told):
        v, body = codec.body_of(entry)
        events.append(Event(f"{n:08x}", v, entry.kind, "a", n + 1, 0, 0, day, body))
    return events


def memory_of(*told: tuple[int, Entry], card: str = CARD) -> Memory:
    return fold.fold(log_of(*told)).memories[card]


@settings(deadline=None, max_examples=150)
@given(logs())
def test_the_fold_agrees_with_the_slow_one(events: list[Event]) -> None:
    memories, plan, parameters = slow_fold(events)
    folded = fold.fold(events)
    assert {card: memory._asdict() for card, memory in folded.memories.items()} == memories
    assert folded.plan == Plan(**plan)
    assert list(folded.parameters) == parameters


@settings(deadline=None, max_examples=60)
@given(logs(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter_nor_does_arriving_twice(events: list[Event], chance: Random) -> None:
    shuffled = [*events, *events[:3]]
    chance.shuffle(shuffled)
    assert fold.fold(shuffled) == fold.fold(events)


@settings(deadline=None, max_examples=80)
@given(logs())
def test_a_step_gives_what_the_fold_gives_or_says_that_it_cannot(events: list[Event]) -> None:
    known = [(event, entry) for event in events if (entry := codec.read(event)) is not None]
    memories: dict[str, Memory] = {}
    so_far: dict[str, list[fold.Told]] = {}
    for event, entry in known:
        for card in fold.touches(entry):
            told = fold.Told(event, entry)
            so_far.setdefault(card, []).append(told)
            stepped = fold.step(memories.get(card, Memory(card)), told, DEFAULTS)
            whole = fold.fold_card(card, so_far[card], DEFAULTS)
            memories[card] = whole.memory
            if stepped is None:
                assert event.day < (whole.memory.last_day or 0)
            else:
                ends = [each for each in (*whole.attempts, *whole.losses) if each.event == event.id]
                assert stepped.memory == whole.memory
                assert [each for each in stepped[1:] if each is not None] == ends


@settings(deadline=None, max_examples=60)
@given(logs())
def test_undoing_everything_leaves_nothing(events: list[Event]) -> None:
    v, kind = 1, Undo.kind
    undoes = [
        Event(f"ffffffff-{n:04x}", v, kind, "a", n, 0, 0, 100, codec.body_of(Undo(event.id))[1])
        for n, event in enumerate(events)
    ]
    assert fold.fold([*undoes, *events]) == fold.Folded({}, Plan(), DEFAULTS)


def test_only_the_first_attempt_of_a_study_day_moves_the_memory() -> None:
    once = memory_of((100, review(rating=1)))
    twice = memory_of((100, review(rating=1)), (100, review(rating=4)))
    assert (twice.stability, twice.attempts, twice.rung) == (once.stability, 1, once.rung)
    assert (once.missed, twice.missed, twice.tries) == (True, False, 2)


def test_after_an_undo_the_second_attempt_is_the_first() -> None:
    events = log_of((100, review(rating=1)), (100, review(rating=4)), (100, Undo("00000000")))
    assert fold.fold(events).memories == fold.fold(events[1:2]).memories


def test_practice_moves_nothing_but_the_count_of_tries() -> None:
    once = memory_of((100, review(rating=3)))
    assert memory_of((100, review(rating=3)), (103, review(rating=1, practice=True))) == Memory(
        **once._asdict() | {"tries": 2}
    )


def test_a_clock_set_back_counts_no_days_and_the_last_day_stays() -> None:
    memory = memory_of((100, review()), (95, review()))
    assert (memory.first_day, memory.last_day, memory.latest_day, memory.attempts) == (95, 100, 95, 2)


@pytest.mark.parametrize(("rating", "rung", "then"), [
    (1, 0, 0), (1, 1, 0), (1, 2, 1), (2, 1, 1), (3, 0, 1), (3, 2, 2), (4, 1, 2),
])  # fmt: skip
def test_the_ladder_follows_the_rung_that_was_asked(rating: int, rung: int, then: int) -> None:
    assert memory_of((100, review(rating=rating, rung=rung))).rung == then


def test_a_lapse_is_a_miss_of_a_card_asked_on_an_earlier_day() -> None:
    assert memory_of((100, review(rating=1))).lapses == 0
    assert memory_of((100, review()), (105, review(rating=1)), (105, review(rating=1))).lapses == 1


def test_a_missed_list_asks_for_the_cards_of_its_missed_parts() -> None:
    listed = review("d/a/reasons", 1, items=(True, False, False), parts=("because.x", "because.y", ""))
    memories = fold.fold(log_of((100, listed))).memories
    assert memories.keys() == {"d/a/reasons", "d/a/because.y"}
    assert memories["d/a/because.y"] == Memory("d/a/because.y", recalled_day=100)


def test_the_last_word_holds_on_suspending_and_flags_and_the_latest_day_on_burying() -> None:
    memory = memory_of(
        (100, Suspend(CARD)), (100, Resume(CARD)), (100, Flag(CARD)), (104, Bury(CARD)), (102, Bury(CARD))
    )
    assert (memory.suspended, memory.flagged, memory.buried_day) == (False, True, 104)


def test_a_reset_starts_the_memory_anew_and_leaves_what_the_learner_decided() -> None:
    before = ((100, review()), (105, review(rating=1)), (105, Flag(CARD)), (106, Suspend(CARD)), (106, Bury(CARD)))
    anew = memory_of(*before, (107, Reset(CARD)))
    assert anew == Memory(CARD, suspended=True, buried_day=106, flagged=True, tries=2)
    again = memory_of(*before, (107, Reset(CARD)), (107, review()))
    assert (again.attempts, again.lapses, again.first_day) == (1, 0, 107)
    assert again.stability == memory_of((107, review())).stability


def test_after_a_reset_an_attempt_on_the_same_day_is_a_first_one() -> None:
    told = [
        fold.Told(event, entry)
        for event in log_of((100, review()), (100, Reset(CARD)), (100, review(rating=4)))
        if (entry := codec.read(event))
    ]
    course = fold.fold_card(CARD, told, DEFAULTS)
    assert course.memory.attempts == 1
    assert [(attempt.moved, attempt.first) for attempt in course.attempts] == [(True, True), (True, True)]
    assert [loss.event for loss in course.losses] == [told[1].event.id]


def test_renames_carry_history_over_in_their_order_and_circles_do_no_harm() -> None:
    events = log_of((100, review("d/b/answer")), (101, Rename("d/b", "d/c")), (102, Rename("d", "e")))
    assert fold.fold(events).memories.keys() == {"e/c/answer"}
    back = log_of((100, review("d/b/answer")), (101, Rename("d/b", "d/c")), (102, Rename("d/c", "d/b")))
    assert fold.fold(back).memories.keys() == {"d/b/answer"}
    undone = [*events, *log_of(*[(103, Undo("00000001"))] * 4)[3:]]
    assert fold.fold(undone).memories.keys() == {"e/b/answer"}


def test_renames_are_applied_by_the_ids_of_their_events() -> None:
    pairs = [("2", Rename("d", "e")), ("1", Rename("c", "d"))]
    assert rename.present("c/a/x", rename.in_order(pairs)) == "e/a/x"


names = st.sampled_from(["d", "e", "d/a", "d/b", "e/a"])


@settings(deadline=None, max_examples=100)
@given(st.lists(st.tuples(names, names).filter(lambda pair: pair[0].count("/") == pair[1].count("/")), max_size=5))
def test_origins_are_exactly_the_ids_that_have_become_this_one(pairs: list[tuple[str, str]]) -> None:
    renames = tuple(pairs)
    everything = [f"{deck}/{note}/x" for deck in "defg" for note in "abc"]
    for card in everything:
        assert {name for name in everything if rename.present(name, renames) == card} == rename.origins(card, renames)


@pytest.mark.parametrize("changes", [
    {"recall": 0.99}, {"recall": "high"}, {"new": -1}, {"new": True}, {"exam": 1.5}, {"rung": "any"}, {"wishes": 3},
])  # fmt: skip
def test_an_aim_out_of_its_range_changes_nothing(changes: dict[str, object]) -> None:
    assert fold.fold(log_of((100, PlanChange({"new": 7})), (100, PlanChange(changes)))).plan == Plan(new=7)


def test_parameters_that_the_scheduler_refuses_are_passed_over() -> None:
    good = (0.5, *DEFAULTS[1:])
    folded = fold.fold(log_of((100, Parameters(good)), (100, Parameters((-1.0, *DEFAULTS[1:])))))
    assert folded.parameters == good


@settings(deadline=None, max_examples=100)
@given(logs(max_size=6))
def test_a_body_read_again_gives_the_entry_and_the_same_body(events: list[Event]) -> None:
    for event in events:
        entry = codec.entry_of(event.kind, 1, event.body)
        assert entry is not None
        assert codec.body_of(entry) == (1, event.body)


@pytest.mark.parametrize("change", [
    {"card": "d/b"}, {"card": 7}, {"rating": 5}, {"rating": True}, {"rung": -1}, {"took_ms": -5}, {"share": 2},
    {"items": [1]}, {"parts": "ab"}, {"card": "d/b/\udcff"}, {"form": "\udcff"}, {"session": "\ud800"},
])  # fmt: skip
def test_a_body_that_is_not_sound_is_not_folded(change: dict[str, object]) -> None:
    v, body = codec.body_of(review())
    assert isinstance(codec.entry_of(Review.kind, v, {**body, "later": 1}), Review)
    assert codec.entry_of(Review.kind, v, {**body, **change}) is None
    assert codec.entry_of(Review.kind, v + 1, body) is None
    assert codec.entry_of("dream", v, body) is None

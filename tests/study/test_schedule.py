"""The schedule agrees with the fsrs package, and what it promises on the keys is what happens."""

from datetime import UTC, datetime, timedelta

import fsrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.study.logs import review
from tutor.deck.cards import Card
from tutor.study import fold, schedule
from tutor.study.codec import body_of
from tutor.study.log import Event
from tutor.study.memory import Memory
from tutor.study.plan import Plan
from tutor.study.prompt import Rating

NOON = datetime(2020, 1, 1, 12, tzinfo=UTC)
CARD = Card("d/b/answer", "d", "b", "answer", "fact", (), "c1")

stabilities = st.floats(0.001, 40_000)
recalls = st.floats(0.70, 0.97)
memories = st.builds(
    Memory,
    card=st.just(CARD.id),
    stability=stabilities,
    difficulty=st.floats(1, 10),
    first_day=st.just(90),
    last_day=st.integers(90, 110),
    attempts=st.integers(1, 20),
    latest_day=st.integers(90, 110),
    missed=st.booleans(),
    recalled_day=st.none() | st.integers(85, 120),
    confident_day=st.none() | st.integers(85, 115),
    content=st.sampled_from(["c1", "c2"]),
)
plans = st.builds(Plan, recall=recalls, exam=st.none() | st.integers(80, 400))


def test_the_parameters_are_those_of_the_package() -> None:
    assert fsrs.Scheduler().parameters == schedule.DEFAULTS


@settings(deadline=None, max_examples=200)
@given(stabilities, recalls, st.integers(0, 5000))
def test_interval_and_retrievability_are_those_of_the_package(stability: float, recall: float, elapsed: int) -> None:
    scheduler = fsrs.Scheduler(desired_retention=recall, learning_steps=[], relearning_steps=[], enable_fuzzing=False)
    card = fsrs.Card(card_id=1, state=fsrs.State.Review, stability=stability, difficulty=5, due=NOON, last_review=NOON)
    later = NOON + timedelta(days=elapsed)
    expected = scheduler.get_card_retrievability(card, later)
    assert schedule.retrievability(elapsed, stability) == pytest.approx(expected, rel=1e-9)
    after, _ = scheduler.review_card(card, fsrs.Rating.Good, later)
    assert after.stability is not None
    assert schedule.interval(after.stability, recall) == (after.due - later).days


@given(st.floats(0.5, 30_000))
def test_at_nine_tenths_the_interval_is_the_stability(stability: float) -> None:
    assert schedule.interval(stability, 0.9) == max(1, round(stability))


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 400)), min_size=1, max_size=8))
def test_reviews_are_those_of_the_package_over_whole_days(course: list[tuple[int, int]]) -> None:
    scheduler = fsrs.Scheduler(learning_steps=[], relearning_steps=[], enable_fuzzing=False)
    card, now, state = fsrs.Card(card_id=1, due=NOON), NOON, None
    for rating, elapsed in course:
        now += timedelta(days=elapsed)
        card, _ = scheduler.review_card(card, fsrs.Rating(rating), now)
        state = schedule.review(state, rating, elapsed)
    assert state == (card.stability, card.difficulty)


@given(st.integers(1, 36_000), st.integers(0, 500), st.text(max_size=8), st.integers(0, 99))
def test_spreading_is_small_repeatable_and_keeps_the_order(days: int, more: int, card: str, attempts: int) -> None:
    spread = schedule.spread(days, card, attempts)
    assert spread == schedule.spread(days, card, attempts)
    assert abs(spread - days) <= (0 if days < 3 else 2 + 0.15 * days)
    assert spread <= schedule.spread(days + more, card, attempts)


def test_cards_learned_together_do_not_all_come_back_together() -> None:
    assert {schedule.spread(30, f"d/n{n}/answer", 3) for n in range(200)} == set(range(27, 34))


@settings(deadline=None, max_examples=200)
@given(memories, plans, st.integers(90, 130), st.integers(1, 4))
def test_what_the_keys_promise_is_what_happens(memory: Memory, plan: Plan, today: int, rating: int) -> None:
    assume(memory.last_day is not None and today >= memory.last_day)
    promised = schedule.outcomes(memory, today, plan, schedule.DEFAULTS, CARD)[Rating(rating)]
    v, body = body_of(review(CARD.id, rating, content=CARD.content))
    told = fold.Told(Event("1", v, "review", "a", 1, 0, 0, today, body), review(CARD.id, rating, content=CARD.content))
    stepped = fold.step(memory, told, schedule.DEFAULTS)
    assert stepped is not None
    due = schedule.due_day(stepped[0], plan, schedule.DEFAULTS, CARD.content)
    assert due is not None
    assert promised == max(0, due - today)
    assert (rating != Rating.AGAIN) or promised == 0


@settings(deadline=None, max_examples=100)
@given(plans, st.integers(90, 130))
def test_a_better_rating_never_comes_back_sooner(plan: Plan, today: int) -> None:
    days = schedule.outcomes(None, today, plan, schedule.DEFAULTS, CARD)
    assert days[Rating.AGAIN] == 0 < days[Rating.HARD] <= days[Rating.GOOD] <= days[Rating.EASY]


def test_practice_promises_what_stands_and_nothing_of_a_card_never_asked() -> None:
    memory = Memory(CARD.id, 10.0, 5.0, 90, 90, 1, content="c1")
    due = schedule.due_day(memory, Plan())
    assert due is not None
    days = schedule.outcomes(memory, 92, Plan(), schedule.DEFAULTS, CARD, practice=True)
    assert days == dict.fromkeys(Rating, due - 92)
    assert schedule.outcomes(None, 92, Plan(), schedule.DEFAULTS, CARD, practice=True) == {}


LEARNED = Memory(CARD.id, 40.0, 5.0, 90, 100, 3, latest_day=100, content="c1")


@pytest.mark.parametrize(("change", "plan", "content", "due"), [
    ({}, Plan(), "c1", 100 + schedule.spread(40, CARD.id, 3)),
    ({"last_day": None}, Plan(), "c1", None),
    ({}, Plan(), "c2", 100),
    ({"missed": True}, Plan(), "c1", 100),
    ({"missed": True, "latest_day": 99}, Plan(), "c1", 99),
    ({"recalled_day": 105}, Plan(), "c1", 105),
    ({"recalled_day": 100}, Plan(), "c1", 100 + schedule.spread(40, CARD.id, 3)),
    ({}, Plan(exam=120), "c1", 119),
    ({}, Plan(exam=101), "c1", 101),
    ({}, Plan(exam=100), "c1", 100 + schedule.spread(40, CARD.id, 3)),
    ({"recalled_day": 105}, Plan(exam=104), "c1", 103),
    ({"confident_day": 100}, Plan(), "c1", 101),
    ({"confident_day": 99}, Plan(), "c1", 100 + schedule.spread(40, CARD.id, 3)),
    ({"confident_day": 100, "missed": True}, Plan(), "c1", 100),
    ({"confident_day": 100, "recalled_day": 101}, Plan(exam=101), "c1", 101),
])  # fmt: skip
def test_when_a_card_falls_due(change: dict[str, object], plan: Plan, content: str, due: int | None) -> None:
    assert schedule.due_day(LEARNED._replace(**change), plan, schedule.DEFAULTS, content) == due


def test_the_proof_changes_with_what_the_scheduler_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    proof = schedule.proof()
    assert proof == schedule.proof() != schedule.proof((0.3, *schedule.DEFAULTS[1:]))
    monkeypatch.setattr(fsrs.Scheduler, "_next_difficulty", lambda *_, **__: 5.0)
    assert schedule.proof() != proof

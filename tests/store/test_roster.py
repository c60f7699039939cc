"""What decks hold, what that means for progress, and what today holds of it."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.learner import CONTENT, answer, on, roster
from tests.study.logs import review
from tutor.store.rows import Changes, DayCounts, DeckCounts, RosterRow
from tutor.store.store import Store, open_store
from tutor.study.log import Bury, PlanChange, Rename, Reset, Resume, Suspend, Undo
from tutor.study.queue import LOST_RATIO
from tutor.study.schedule import retrievability

ABC = ("d/a/answer", "d/b/answer", "d/c/answer")


def test_a_first_reading_adds_and_a_second_one_keeps(store: Store) -> None:
    assert store.rosters.fingerprint("d") is None
    assert store.rosters.sync("d", "1", roster(*ABC)) == Changes("d", added=3)
    answer(store, 100, ABC[0])
    assert store.rosters.sync("d", "2", roster(*ABC)) == Changes("d", kept=1)
    assert store.rosters.fingerprint("d") == "2"
    assert store.rosters.news(["d"]) == []


def test_another_answer_is_asked_again_at_once(store: Store) -> None:
    store.rosters.sync("d", "1", roster(*ABC))
    answer(store, 100, ABC[0], 4)
    assert store.counts(["d"], 101)[0].due == 0
    rows = [*roster(ABC[0], content="c2"), *roster(*ABC)[1:]]
    assert store.rosters.sync("d", "2", rows) == Changes("d", changed=1)
    assert store.counts(["d"], 101)[0].due == 1
    answer(store, 101, ABC[0], 4, content="c2")
    assert store.counts(["d"], 102)[0].due == 0


def test_a_card_that_vanishes_is_archived_and_comes_back_with_its_memory(store: Store) -> None:
    store.rosters.sync("d", "1", roster(*ABC))
    answer(store, 100, ABC[0], 1)
    memory = store.memory(ABC[0])
    assert store.rosters.sync("d", "2", roster(*ABC[1:])) == Changes("d", gone=1)
    assert store.counts(["d"], 100) == [DeckCounts("d", cards=2, new=2)]
    assert store.candidates(["d"], 100, reviews=9, new=9)[0].card == ABC[1]
    assert store.memory(ABC[0]) == memory
    assert store.rosters.sync("d", "3", roster(*ABC)) == Changes("d", kept=1, back=1)
    assert store.counts(["d"], 100) == [DeckCounts("d", cards=3, due=1, new=2)]


def test_a_card_that_was_reset_is_new_again_until_that_is_undone(store: Store) -> None:
    store.rosters.sync("d", "1", roster(*ABC))
    answer(store, 100, ABC[0], 1)
    learned = store.memory(ABC[0])
    (event,) = on(store, 101, Reset(ABC[0]))
    assert store.counts(["d"], 101) == [DeckCounts("d", cards=3, new=3)]
    assert store.candidates(["d"], 101, reviews=9, new=9)[0].card == ABC[0]
    assert store.last_live_action() == event
    on(store, 101, Undo(""))
    assert store.memory(ABC[0]) == learned
    assert store.counts(["d"], 101) == [DeckCounts("d", cards=3, due=1, new=2)]


def test_the_news_of_edits_add_up_until_they_are_shown(store: Store) -> None:
    store.rosters.sync("d", "1", roster(*ABC[:2]))
    answer(store, 100, ABC[0])
    assert store.rosters.news(["d"]) == []
    store.rosters.sync("d", "2", roster(*ABC))
    store.rosters.sync("d", "3", roster(*ABC[1:]))
    assert store.rosters.news(["d", "e"]) == [Changes("d", added=1, gone=1)]
    store.rosters.news_shown(["d"])
    assert store.rosters.news(["d"]) == []


def test_a_renamed_note_keeps_its_history_once_the_deck_says_so_too(store: Store) -> None:
    store.rosters.sync("d", "1", roster(*ABC))
    answer(store, 100, ABC[0])
    on(store, 100, Rename("d/a", "d/z"))
    assert store.rosters.sync("d", "2", roster("d/z/answer", *ABC[1:])) == Changes("d", kept=1)
    assert store.counts(["d"], 100)[0].new == 2
    answer(store, 110, "d/z/answer")
    memory = store.memory("d/z/answer")
    assert memory is not None
    assert (memory.attempts, store.memory(ABC[0])) == (2, None)


def test_counts_leave_out_what_is_set_aside(store: Store) -> None:
    store.rosters.sync("d", "1", roster(*ABC, "d/e/answer"))
    answer(store, 100, ABC[0], 1)
    answer(store, 100, ABC[1], 1)
    assert store.counts(["d", "none"], 100) == [DeckCounts("d", cards=4, due=2, new=2), DeckCounts("none")]
    on(store, 100, Bury(ABC[0]), Suspend(ABC[2]))
    assert store.counts(["d"], 100) == [DeckCounts("d", cards=2, due=1, new=1, next_due=101)]
    assert [each.card for each in store.candidates(["d"], 100, reviews=9, new=9)] == [ABC[1], "d/e/answer"]
    assert [each.card for each in store.candidates(["d"], 101, reviews=9, new=0)] == [ABC[0], ABC[1]]
    assert store.counts(["d"], 101) == [DeckCounts("d", cards=3, due=2, new=1)]
    on(store, 100, Suspend(ABC[0]), Resume(ABC[2]), Bury("d/e/answer"))
    assert store.counts(["d"], 100) == [DeckCounts("d", cards=2, due=1, new=1)]
    assert [each.card for each in store.candidates(["d"], 100, reviews=9, new=9)] == [ABC[1], ABC[2]]


def test_what_is_known_is_the_sum_of_the_chances_of_recalling(store: Store) -> None:
    store.rosters.sync("d", "1", roster(*ABC))
    answer(store, 100, ABC[0])
    answer(store, 90, ABC[1], 4)
    on(store, 100, Suspend(ABC[2]))
    chances = [retrievability(112 - day, stability) for day, stability in ((100, 2.3065), (90, 8.2956))]
    assert store.counts(["d"], 112, known=True)[0].known == pytest.approx(sum(chances))


def test_a_day_counts_cards_met_and_cards_reviewed_once_each(store: Store) -> None:
    answer(store, 100, ABC[0], 1, took_ms=1000)
    answer(store, 100, ABC[0], 3, took_ms=1000)
    answer(store, 100, ABC[1], practice=True, took_ms=500)
    answer(store, 105, ABC[0], took_ms=2000)
    answer(store, 105, ABC[1], took_ms=4000)
    assert store.day_counts(100) == DayCounts(new=1, took_ms=2500)
    assert store.day_counts(105) == DayCounts(new=1, reviews=1, took_ms=6000)
    on(store, 105, Undo(""))
    assert store.day_counts(105) == DayCounts(reviews=1, took_ms=2000)
    assert store.pace_ms() == 1125


def test_an_exam_ahead_moves_due_days_and_giving_it_up_moves_them_back(store: Store) -> None:
    store.rosters.sync("d", "1", roster(*ABC))
    answer(store, 100, ABC[0], 4)
    due = store.due(ABC[0])
    on(store, 100, PlanChange({"exam": 104}))
    assert store.due(ABC[0]) == 103
    assert (store.falling_due(["d", "d"], 102, 103), store.falling_due(["d"], 104, 200)) == (1, 0)
    on(store, 100, PlanChange({"exam": None}))
    assert store.due(ABC[0]) == due


def test_a_streak_waits_for_today_and_forgives_a_missed_day(store: Store) -> None:
    assert store.streak(100) == 0
    for day in (95, 97, 98, 99):
        answer(store, day, ABC[0])
    assert [store.streak(day) for day in (98, 99, 100, 101, 102)] == [3, 4, 4, 3, 0]


@settings(deadline=None, max_examples=25)
@given(st.lists(st.tuples(st.sampled_from(range(12)), st.integers(80, 100), st.integers(1, 4)), max_size=14), st.data())
def test_due_cards_come_nearest_to_lost_first_but_the_lost_last(
    answers: list[tuple[int, int, int]], data: st.DataObject
) -> None:
    with TemporaryDirectory() as folder, open_store(Path(folder) / "log.db") as store:
        cards = [f"d/n{n}/answer" for n in range(12)]
        store.rosters.sync("d", "1", roster(*cards))
        for n, day, rating in sorted(answers, key=lambda each: each[1]):
            answer(store, day, cards[n], rating)
        (counts,) = store.counts(["d"], 100)
        found = store.candidates(["d"], 100, reviews=99, new=99)
        due = [each for each in found if each.due is not None]
        others = [each for each in due if not each.again]
        assert (len(due), len(found) - len(due)) == (counts.due, counts.new)
        assert {each.card for each in due if each.again} == {
            card for card, memory in store.memories(cards).items() if memory.missed and memory.latest_day == 100
        }
        assert [each.ratio > LOST_RATIO for each in others] == sorted(each.ratio > LOST_RATIO for each in others)
        savable = [each.ratio for each in others if each.ratio <= LOST_RATIO]
        assert savable == sorted(savable, reverse=True)
        limit = data.draw(st.integers(0, 5))
        first = store.candidates(["d"], 100, reviews=limit, new=limit)
        assert first == [*due[: len(due) - len(others)], *others[:limit], *found[len(due) :][:limit]]


ARGUMENT = ("d/arg/reasons", "d/arg/because.x", "d/arg/because.y", "d/arg/against.z", "d/arg/reply.z", "d/f/answer")


def test_links_of_an_argument_come_on_later_days_two_a_day(store: Store) -> None:
    store.rosters.sync("d", "1", roster(*ARGUMENT))

    def new(day: int) -> list[str]:
        return [each.card for each in store.candidates(["d"], day, reviews=0, new=9) if each.due is None]

    assert new(100) == ["d/arg/reasons", "d/f/answer"]
    answer(store, 100, "d/arg/reasons")
    assert new(100) == ["d/f/answer"]
    assert new(101) == ["d/arg/because.x", "d/arg/because.y", "d/f/answer"]
    answer(store, 101, "d/arg/because.x")
    assert new(101) == ["d/arg/because.y", "d/f/answer"]
    answer(store, 101, "d/arg/against.z")
    assert new(101) == ["d/f/answer"]
    assert new(102) == ["d/arg/because.y", "d/arg/reply.z", "d/f/answer"]


def test_links_need_not_wait_for_reasons_that_are_suspended(store: Store) -> None:
    store.rosters.sync("d", "1", roster(*ARGUMENT))
    on(store, 100, Suspend("d/arg/reasons"))
    assert [each.card for each in store.candidates(["d"], 100, reviews=0, new=9)] == [*ARGUMENT[1:3], ARGUMENT[5]]


def test_practice_takes_the_named_the_shakiest_or_the_least_tried(store: Store) -> None:
    store.rosters.sync("d", "1", roster(*ABC, "d/e/answer"))
    answer(store, 100, ABC[0], 4)
    answer(store, 100, ABC[1], 1)
    answer(store, 100, ABC[2], practice=True)
    on(store, 100, Suspend("d/e/answer"))

    def practise(**given: object) -> list[str]:
        return [each.card for each in store.practice_candidates(["d"], 104, **given)]

    assert practise(cards=(ABC[2], "d/e/answer", ABC[0], "d/gone/answer")) == [ABC[2], ABC[0]]
    assert practise(weak=True) == [ABC[1], ABC[0]]
    assert practise(limit=1) == [ABC[2]]
    assert set(practise()) == set(ABC)


def test_a_session_is_listed_with_its_score(store: Store) -> None:
    on(store, 100, review("d/a/answer", 1, session="s1"), review("d/a/answer", 3, session="s1", first=False))
    on(store, 101, review("e/a/answer", 3, session="s2", form="recall"))
    listed = [(each.session, each.day, each.decks, each.answered, each.score) for each in store.history.sessions()]
    assert listed == [("s2", 101, ("e",), 1, 1.0), ("s1", 100, ("d",), 1, 0.0)]
    assert [each.session for each in store.history.sessions(limit=1)] == ["s2"]
    assert [each.session for each in store.history.sessions(deck="d")] == ["s1"]
    assert [each.session for each in store.history.sessions(since_day=101)] == ["s2"]


@settings(deadline=None, max_examples=25)
@given(
    st.lists(
        st.lists(st.tuples(st.integers(0, 5), st.sampled_from([CONTENT, "c2"])), unique_by=lambda x: x[0]), max_size=4
    )
)
def test_a_roster_holds_what_the_deck_held_last(readings: list[list[tuple[int, str]]]) -> None:
    with TemporaryDirectory() as folder, open_store(Path(folder) / "log.db") as store:
        for n, reading in enumerate(readings):
            rows = [
                RosterRow(f"d/n{card}/answer", f"n{card}", "answer", order, content)
                for order, (card, content) in enumerate(reading)
            ]
            changes = store.rosters.sync("d", str(n), rows)
            asked = store.memories([row.card for row in rows])
            assert changes.kept + changes.changed == len(asked)
            assert store.counts(["d"], 100)[0].cards == len(rows)
            new = [each.card for each in store.candidates(["d"], 100, reviews=0, new=9) if each.due is None]
            assert new == [row.card for row in rows if row.card not in asked]
            for row in rows[:2]:
                answer(store, 100 + n, row.card, content=row.content)
        assert store.check().findings == ()

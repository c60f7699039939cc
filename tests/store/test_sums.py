"""The sums of days and sessions: what their words say of the log, over any split of it, however it came about."""

import sqlite3
from collections.abc import Callable
from itertools import product
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.learner import answer, on
from tests.store.test_file import readonly, sql
from tests.study.logs import courses, logs, review
from tests.study.slow_figures import slow_guesses, slow_reviews, slow_tallies, slow_turns
from tests.study.slow_sessions import slow_sessions
from tutor.store.cardsums import CardSum
from tutor.store.history import History, Stock
from tutor.store.store import Store, open_store
from tutor.study.log import Event, Overrule, Rename, Reset, SessionStart, Undo
from tutor.study.tally import Tally

ALWAYS = (0, 1_000_000)

A, B = "d/a/answer", "e/b/date"


@settings(deadline=None, max_examples=60)
@given(st.one_of(logs(last_day=220), courses()), st.randoms(use_true_random=False), st.integers(1, 6))
def test_the_sums_are_what_their_words_say_however_the_log_arrived(
    events: list[Event], chance: Random, size: int
) -> None:
    shuffled = events.copy()
    chance.shuffle(shuffled)
    with TemporaryDirectory() as folder, open_store(Path(folder) / "log.db") as store:
        for n in range(0, len(shuffled), size):
            store.merge(shuffled[n : n + size])
            if chance.random() < 0.5:
                store.history.first_day()
        history = store.history
        assert history.tallies(*ALWAYS) == slow_tallies(events)
        assert history.guesses(*ALWAYS) == slow_guesses(events)
        assert history.turns(*ALWAYS) == slow_turns(events)
        for deck in "def":
            assert history.sessions(deck=deck) == list(reversed(slow_sessions(events, deck)))
        for first in (0, 100, 150):
            assert store.records.by_card(first, 999) == slow_cards(events, first)
        assert store.check().findings == ()


def slow_cards(events: list[Event], first: int) -> list[CardSum]:
    """What was done with each card from a study day on."""
    reviews = [each for each in slow_reviews(events) if each.event.day >= first]
    found = []
    for card in sorted({each.card for each in reviews}):
        mine = [each for each in reviews if each.card == card]
        recall = [each for each in mine if each.counts_for_recall]
        found.append(
            CardSum(
                card,
                len(mine),
                sum(each.event.body.get("took_ms", 0) for each in mine),
                sum(each.opens for each in mine),
                sum(round(each.credit * 1_000_000) for each in mine if each.opens),
                len(recall),
                sum(each.recalled for each in recall),
            )
        )
    return found


KEYS = ("day", "deck", "kind", "form", "rung")


@settings(deadline=None, max_examples=30)
@given(logs(max_size=20, last_day=160), st.integers(99, 161))
def test_any_split_of_the_log_adds_up_to_the_whole(events: list[Event], day: int) -> None:
    """By day and by deck, for every figure that is a sum; what is summed over is the sum of what is kept apart."""
    with TemporaryDirectory() as folder, open_store(Path(folder) / "log.db") as store:
        store.merge(events)
        history, decks = store.history, store.history.decks()
        whole = history.tallies(0, 999)
        assert history.tallies(0, day) + history.tallies(day + 1, 999) == whole
        assert sorted(row for deck in decks for row in history.tallies(0, 999, deck)) == whole
        for chosen in product((False, True), repeat=len(KEYS)):
            by = {key for key, taken in zip(KEYS, chosen, strict=True) if taken}
            found = history.tallies(0, 999, by=by)
            assert len({row[:5] for row in found}) == len(found)
            assert sums(found) == sums(whole)
        assert history.answers_by_day(0, 999) == {row.day: row.answers for row in history.tallies(0, 999, by=("day",))}
        turns = history.turns(0, 999)
        assert history.stock(day) == Stock(
            sum(turn.learned for turn in turns if turn.day < day), sum(turn.mature for turn in turns if turn.day < day)
        )
        assert [sum(column) for column in zip(*(history.stock(day, deck) for deck in decks), strict=True)] in (
            [],
            list(history.stock(day)),
        )
        expected = sum(guess.expected for guess in history.guesses(0, 999))
        assert [guess.expected for guess in history.guesses(0, 999, by=())] in ([], [expected])
        for session in history.sessions():
            parts = [part for deck in decks for part in history.sessions(deck=deck) if part.session == session.session]
            for name in ("cards", "answered", "self_judged", "took_ms"):
                assert sum(getattr(part, name) for part in parts) == getattr(session, name)
            assert sorted(deck for part in parts for deck in part.decks) == sorted(session.decks)


def sums(rows: list[Tally]) -> list[int]:
    return [sum(column) for column in zip(*(row[5:] for row in rows), strict=True)]


@settings(deadline=None, max_examples=25)
@given(logs(max_size=10, last_day=120), logs(max_size=10, last_day=120))
def test_logs_of_different_cards_add_up_when_they_are_merged(one: list[Event], other: list[Event]) -> None:
    """As long as neither renames, fits parameters or overrules what is the other's."""
    kinds = {"review", "reset", "undo", "session-start"}
    mine = [event for event in one if event.kind in kinds and about(event, "d")]
    yours = [event for event in other if event.kind in kinds and about(event, "e")]
    found = []
    for events in (mine, yours, [*mine, *yours]):
        with TemporaryDirectory() as folder, open_store(Path(folder) / "log.db") as store:
            store.merge(events)
            found.append((store.history.tallies(*ALWAYS), store.history.turns(*ALWAYS)))
    assert [sorted(one + two) for one, two in zip(found[0], found[1], strict=True)] == list(found[2])


def about(event: Event, deck: str) -> bool:
    return str(event.body.get("card", deck)).startswith(deck)


def test_a_reset_takes_a_card_out_of_what_is_learned_and_keeps_its_answers(store: Store) -> None:
    answer(store, 100, A, 4)
    answer(store, 108, A, 4)
    assert [turn[2:] for turn in store.history.turns(*ALWAYS)] == [(1, 0), (0, 1)]
    reset, _ = on(store, 120, Reset(A), Reset(B))
    assert (store.history.stock(120), store.history.stock(121)) == (Stock(1, 1), Stock(0, 0))
    assert store.history.turns(120, 120) == [(120, "d", -1, -1)]
    assert store.history.answers_by_day(*ALWAYS) == {100: 1, 108: 1}
    on(store, 121, Undo(reset.id))
    assert store.history.stock(121) == Stock(1, 1)


def test_a_rename_and_its_undo_move_all_figures_to_the_deck_that_is_meant_now(store: Store) -> None:
    answer(store, 100, A)
    assert (store.history.decks(), store.history.first_day("d")) == (["d"], 100)
    (renamed,) = on(store, 101, Rename("d", "z"))
    assert (store.history.decks(), store.history.first_day("d"), store.history.first_day("z")) == (["z"], None, 100)
    assert [tally.deck for tally in store.history.tallies(*ALWAYS)] == ["z"]
    on(store, 102, Undo(renamed.id))
    assert store.history.decks() == ["d"]


def test_an_overrule_and_its_undo_change_the_score_of_their_session_and_day(store: Store) -> None:
    answer(store, 100, A, 1)
    scores = [store.history.sessions()[0].score]
    (overrule,) = on(store, 100, Overrule("", A, 1 / 3))
    scores.append(store.history.sessions()[0].score)
    assert [tally.credit for tally in store.history.tallies(*ALWAYS)] == [333_333]
    on(store, 100, Undo(overrule.id))
    scores.append(store.history.sessions()[0].score)
    assert [tally.credit for tally in store.history.tallies(*ALWAYS)] == [0]
    assert scores == [0.0, 0.333333, 0.0]


def test_a_start_that_comes_late_or_is_undone_moves_the_beginning_of_its_session(store: Store) -> None:
    early, late = Event("0" * 8 + "-0000-7000-8000-000000000001", 1, "session-start", "far", 1, 77, 0, 90, {
        "session": "s1", "decks": ["d"],
    }), answer(store, 100, A)  # fmt: skip
    assert [(each.at_ms, each.day) for each in store.history.sessions()] == [(late.at_ms, 100)]
    store.merge([early])
    assert [(each.at_ms, each.day) for each in store.history.sessions()] == [(77, 90)]
    assert store.history.sessions(since_day=91) == store.history.sessions(until_day=89) == []
    on(store, 100, Undo(early.id))
    assert [each.day for each in store.history.sessions()] == [100]


def test_sessions_are_told_by_number_by_range_and_by_id(store: Store) -> None:
    for day in range(100, 110):
        answer(store, day, A if day % 2 else B, session=f"s{day}")
    history = store.history
    assert [each.day for each in history.sessions(limit=2)] == [109, 108]
    assert [each.day for each in history.sessions(limit=2, deck="e", until_day=107)] == [106, 104]
    assert [each.day for each in history.sessions(since_day=103, until_day=104)] == [104, 103]
    assert (history.count(), history.count(since_day=105, deck="d")) == (10, 3)
    assert history.session("s104") == history.sessions(since_day=104, until_day=104)[0]
    assert (history.session("s1"), history.session("")) == (None, None)


def test_a_review_costs_the_sums_nothing_but_the_first_mark(store: Store, path: Path) -> None:
    """Further answers of a session and day find the mark there and write nothing for it."""
    answer(store, 100, A)
    with sqlite3.connect(path) as database:
        marks = "SELECT session, day, stale FROM session_day"
        assert database.execute(marks).fetchall() == [("s1", 100, 1)]
        answer(store, 100, B)
        assert database.execute(marks).fetchall() == [("s1", 100, 1)]
        store.history.sessions()
        assert database.execute(marks).fetchall() == [("s1", 100, 0)]
    answer(store, 100, B)
    assert [each.cards for each in store.history.sessions()] == [2]


FIGURES: list[Callable[[History], object]] = [
    lambda history: history.sessions(),
    lambda history: history.tallies(*ALWAYS),
    lambda history: history.turns(*ALWAYS),
    lambda history: (history.decks(), history.count(), history.first_day("d"), history.session("s1")),
]


def test_sums_that_are_behind_are_read_right_from_a_log_that_cannot_be_written(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(path) as store:
        answer(store, 100, A)
        store.history.sessions()
        answer(store, 101, A, 1)
        answer(store, 101, B, session="s2")
        events = list(store.events())
    before = path.read_bytes()
    readonly(monkeypatch)
    with open_store(path) as store:
        assert store.readonly
        for _ in range(2):
            assert store.history.sessions() == list(reversed(slow_sessions(events)))
            assert store.history.tallies(*ALWAYS) == slow_tallies(events)
            assert store.history.turns(*ALWAYS) == slow_turns(events)
        assert store.check().findings == ()
    assert path.read_bytes() == before


def test_sums_that_are_behind_are_read_right_while_another_program_writes(path: Path) -> None:
    with open_store(path) as store, sqlite3.connect(path, isolation_level=None) as other:
        answer(store, 100, A)
        store.history.sessions()
        answer(store, 101, A, 1)
        other.execute("BEGIN IMMEDIATE")
        found = [read(store.history) for read in FIGURES]
        other.execute("COMMIT")
        answer(store, 101, B)
        assert [each.cards for each in store.history.sessions()] == [2]
        on(store, 101, Undo(""))
        assert [read(store.history) for read in FIGURES] == found


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE tally SET answers = answers + 1",
        "DELETE FROM turn",
        "UPDATE guess SET band = 0",
        "DELETE FROM session",
        "UPDATE session_deck SET credit = 7",
        "DELETE FROM session_day",
        "INSERT INTO session_day VALUES ('s1', 99, 0)",
        "INSERT INTO turn VALUES (99, 'd', 1, 0)",
        "UPDATE card_sum SET took_ms = took_ms + 1",
        "DELETE FROM card_sum WHERE card = 'd/a/answer'",
    ],
)
def test_sums_that_were_changed_behind_our_back_are_found_and_mended(path: Path, statement: str) -> None:
    with open_store(path) as store:
        on(store, 100, SessionStart("s1", ("d",)), review(A, 4), review(B, 4))
        answer(store, 105, A)
        store.history.sessions()
        before = [read(store.history) for read in FIGURES]
    sql(path, statement)
    with open_store(path) as store:
        assert any("the sums of" in finding.what for finding in store.check().findings)
        store.rebuild()
        assert store.check().findings == ()
        assert [read(store.history) for read in FIGURES] == before

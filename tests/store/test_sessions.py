"""The score history: the same whatever order the log arrives in, and true after undo, overrule and rename."""

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.store.store import open_store
from tutor.study.codec import body_of
from tutor.study.history import SessionSummary
from tutor.study.log import Bury, Entry, Event, Overrule, Rename, Review, SessionEnd, SessionStart, Undo


def event(place: int, entry: Entry) -> Event:
    v, body = body_of(entry)
    return Event(number(place), v, entry.kind, "dev", place + 1, 1_000 * place, 0, 20_000 + place // 10, body)


def log(*entries: Entry) -> list[Event]:
    return [event(place, entry) for place, entry in enumerate(entries)]


def review(card: str = "d/a/answer", verdict: str = "right", session: str = "s", **more: object) -> Review:
    share = more.pop("share", 1.0 if verdict == "right" else 0.0)
    fields = {
        "form": "typed", "rung": 0, "seed": 1, "rating": 3, "proposed": 3, "response": "", "stem": "?",
        "answer": "!", "content": "c", "took_ms": 100,
    }  # fmt: skip
    return Review(session=session, card=card, verdict=verdict, share=share, **{**fields, **more})


def number(index: int) -> str:
    """The id of the event at this place of a log."""
    return f"{index:08x}-0000-7000-8000-000000000000"


def sessions(events: Iterable[Event]) -> tuple[SessionSummary, ...]:
    """The sessions that a log with these events tells, the earliest first."""
    with TemporaryDirectory() as folder, open_store(Path(folder) / "log.db") as store:
        store.merge(events)
        return tuple(reversed(store.history.sessions()))


def test_a_session_is_told_by_its_first_attempts():
    events = log(
        SessionStart("s", ("d", "e")),
        review("d/a/answer", "wrong", rating=1),
        review("e/b/reasons", "partly", share=0.75, form="list"),
        review("d/a/answer", "right", first=False),
        SessionEnd("s", "done"),
    )
    assert sessions(events) == (
        SessionSummary(
            "s", 0, 20_000, ("d", "e"), cards=2, answered=2, score=0.375, self_judged=1, took_ms=300, practice=False
        ),
    )


@pytest.mark.parametrize(
    ("entries", "answered", "score"),
    [
        ([review(), review("d/b/answer", "wrong")], 2, 0.5),
        ([review(verdict="close")], 1, 1.0),
        ([review(verdict="wrong"), Overrule(number(0), "d/a/answer", 1.0)], 1, 1.0),
        ([review(verdict="wrong"), Overrule(number(0), "d/a/answer", 1.0), Undo(number(1))], 1, 0.0),
        ([review(), Overrule(number(0), "d/a/answer", 0.0), Overrule(number(0), "d/a/answer", 0.5)], 1, 0.5),
        ([review(), review("d/b/answer", "wrong"), Undo(number(1))], 1, 1.0),
        ([review(verdict="wrong"), Overrule(number(0), "d/a/answer", 1.0), Undo(number(0)), review("d/b/x")], 1, 1.0),
        ([review(verdict="wrong"), review(first=False), Undo(number(0))], 0, None),
        ([review(), Bury("d/b/answer")], 1, 1.0),
    ],
)
def test_the_score_is_what_stands(entries, answered, score):
    [summary] = sessions(log(*entries))
    assert (summary.answered, summary.score) == (answered, score)


def test_a_session_without_an_answer_that_stands_is_not_listed():
    assert sessions(log(SessionStart("s", ("d",)), SessionEnd("s"))) == ()
    assert sessions(log(SessionStart("s", ("d",)), review(), Undo(number(1)))) == ()


def test_practice_is_marked_and_sessions_stand_in_the_order_they_began():
    events = log(
        SessionStart("z", ("d",), practice=True),
        SessionStart("a", ("d",)),
        review(session="a"),
        review(session="z", practice=True),
    )
    assert [(each.session, each.practice) for each in sessions(events)] == [("z", True), ("a", False)]


def test_a_session_whose_start_is_missing_begins_with_its_first_review():
    [summary] = sessions(log(SessionStart("other", ("d",)), review(session="s"))[1:])
    assert summary.at_ms == 1_000


def test_decks_are_listed_under_the_ids_they_have_now():
    [summary] = sessions(log(review("old/a/answer"), review("old/a/answer", first=False), Rename("old", "new")))
    assert summary.decks == ("new",)


entries = st.one_of(
    st.builds(
        review,
        st.sampled_from(["d/a/answer", "d/b/answer", "e/a/date"]),
        st.sampled_from(["right", "wrong", "close"]),
        session=st.sampled_from("st"),
        first=st.booleans(),
        practice=st.booleans(),
    ),
    st.builds(Overrule, st.integers(0, 20).map(number), st.just("d/a/answer"), st.sampled_from([0.0, 0.5, 1.0])),
    st.builds(Undo, st.integers(0, 20).map(number)),
    st.builds(SessionStart, st.sampled_from("st"), st.just(("d",))),
    st.builds(Rename, st.sampled_from("de"), st.sampled_from("def")),
)


@settings(deadline=None, max_examples=50)
@given(st.lists(entries, max_size=20), st.randoms(use_true_random=False))
def test_the_history_is_a_function_of_the_set_of_events(found, chance):
    """Order of arrival and events given twice change nothing."""
    events = log(*found)
    shuffled = [*events, *events[::3]]
    chance.shuffle(shuffled)
    assert sessions(shuffled) == sessions(events)


@settings(deadline=None, max_examples=50)
@given(st.lists(entries, max_size=20))
def test_what_was_undone_might_never_have_been(found):
    events = log(*found)
    gone = targets(found)
    kept = [each for each in events if each.id not in gone or each.kind == "undo"]
    assert sessions(events) == sessions(kept)


def targets(found: Iterable[Entry]) -> set[str]:
    return {entry.target for entry in found if isinstance(entry, Undo)}

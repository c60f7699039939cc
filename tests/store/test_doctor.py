"""Whatever is wrong with the file is found, and what is derived is mended."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.learner import answer, on, roster
from tests.store.test_file import sql
from tutor.errors import TutorError
from tutor.store.store import Store, open_store
from tutor.study.log import Event, Flag, Rename, Undo

CARDS = [f"d/n{n}/answer" for n in range(6)]


@pytest.fixture
def log(path: Path) -> Path:
    """A log of some answers, closed."""
    with open_store(path) as store:
        store.rosters.sync("d", "1", roster(*CARDS))
        for n, card in enumerate(CARDS[:4]):
            answer(store, 100 + n, card, n % 4 + 1)
        on(store, 103, Flag(CARDS[0]), Undo(""))
    return path


def findings(path: Path) -> list[str]:
    with open_store(path) as store:
        return [finding.what for finding in store.check().findings]


def test_a_sound_log_has_no_findings(log: Path) -> None:
    with open_store(log) as store:
        told: list[tuple[int, int]] = []
        health = store.check(lambda done, of: told.append((done, of)))
    assert (health.events, health.unknown, health.findings) == (6, {}, ())
    assert told[-1] == (6, 6)


def test_what_another_tutor_writes_meanwhile_is_no_damage(log: Path) -> None:
    with open_store(log) as store, open_store(log) as other:

        def study(done: int, of: int) -> None:
            if done == 0:
                answer(other, 104, CARDS[5], 3)

        assert store.check(study).findings == ()
        health = store.check()
    assert (health.events, health.findings) == (7, ())


def test_every_flipped_bit_of_an_event_is_found(log: Path) -> None:
    chance = random.Random(5)  # noqa: S311 - not for secrets
    with closing(sqlite3.connect(log, isolation_level=None)) as database:
        rows = database.execute("SELECT n, body FROM event").fetchall()
    for _ in range(25):
        n, body = chance.choice(rows)
        data = bytearray(body.encode())
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        with closing(sqlite3.connect(log, isolation_level=None)) as database:
            database.execute("UPDATE event SET body = CAST(? AS TEXT) WHERE n = ?", (bytes(data), n))
        assert "an event does not match its sum" in findings(log)
        with closing(sqlite3.connect(log, isolation_level=None)) as database:
            database.execute("UPDATE event SET body = ? WHERE n = ?", (body, n))
    assert findings(log) == []


@pytest.mark.parametrize("column", ["v = 2", "kind = 'bury'", "device = 'x'", "seq = 9", "at_ms = 1", "day = 1"])
def test_every_column_is_covered_by_the_sum(log: Path, column: str) -> None:
    sql(log, f"UPDATE event SET {column} WHERE n = 2")  # noqa: S608 - a test's own
    assert "an event does not match its sum" in findings(log)


@pytest.mark.parametrize(("statement", "what"), [
    ("DELETE FROM event WHERE n = 2", "missing"),
    ("DELETE FROM event WHERE n = 6", "memories differ"),
    ("UPDATE memory SET stability = stability + 1", "memories differ"),
    ("DELETE FROM memory", "memories differ"),
    ("UPDATE memory SET due = due + 1", "due days differ"),
    ("DELETE FROM attempt WHERE event = 1", "counts of reviews"),
    ("DELETE FROM touch WHERE event = 1", "list of each card's events"),
    ("UPDATE roster SET asked = 0", "never asked"),
    ("UPDATE deck SET asked = 9", "never asked"),
    ("DELETE FROM undone", "taken back"),
])  # fmt: skip
def test_what_was_lost_or_changed_behind_our_back_is_found(log: Path, statement: str, what: str) -> None:
    sql(log, statement)
    assert any(what in found for found in findings(log))


def test_what_is_derived_is_made_anew(log: Path) -> None:
    sql(
        log,
        "DELETE FROM memory",
        "DELETE FROM touch",
        "DELETE FROM undone",
        "UPDATE deck SET asked = 0",
        "UPDATE attempt SET credit = 0.5, day = 7",
    )
    with open_store(log) as store:
        store.rebuild()
        assert store.check().findings == ()


def test_events_of_a_newer_tutor_are_kept_and_counted(store: Store) -> None:
    known = answer(store, 100, CARDS[0])
    newer = [
        Event(known.id[:-4] + "fff0", 1, "dream", "far", 1, 0, 0, 100, {"deep": [1, {"x": None}]}),
        Event(known.id[:-4] + "fff1", 2, "review", "far", 2, 0, 0, 100, known.body),
    ]
    assert store.merge(newer) == 2
    assert store.check().unknown == {"dream": 1, "review v2": 1}
    assert [event for event in store.events() if event.device == "far"] == newer
    memory = store.memory(CARDS[0])
    assert memory is not None
    assert memory.tries == 1


def test_a_gap_in_the_events_of_a_device_is_told(store: Store) -> None:
    store.merge([Event("00000000-0000-7000-8000-000000000001", 1, "flag", "far", 3, 0, 0, 100, {"card": CARDS[0]})])
    assert [found.what for found in store.check().findings] == [
        "device far: 2 of 3 events are missing, the first is number 1"
    ]


def test_a_damaged_event_stops_what_needs_it_with_words(log: Path) -> None:
    sql(log, "UPDATE event SET body = '{' WHERE n = 4")
    with open_store(log) as store:
        with pytest.raises(TutorError, match="damaged"):
            store.last_live_action()
        with pytest.raises(TutorError, match="damaged"):
            list(store.events())


def test_an_id_used_again_after_its_rename_is_told(store: Store) -> None:
    answer(store, 100, CARDS[0])
    store.rosters.sync("d", "1", roster(*CARDS))
    deck, note, _ = CARDS[0].split("/")
    store.append([Rename(f"{deck}/{note}", f"{deck}/elsewhere")], 0, 0, 100)
    (found,) = store.check().findings
    assert f"give the note of {CARDS[0]} another id" in found.what

"""However the file is damaged, what is asked of it is answered or refused in words, and doctor tells."""

import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.store.learner import answer, on, roster
from tests.store.test_file import sql
from tutor.errors import Exit, TutorError
from tutor.store.connection import Guard
from tutor.store.rows import RosterRow
from tutor.store.store import Store, open_store
from tutor.study.log import Event, Flag, Undo

CARDS = [f"d/n{n}/answer" for n in range(40)]

PAGE = 4096

SEEDS = 25


@pytest.fixture
def log(path: Path) -> Path:
    """A log of some answers, closed, all of it in one file."""
    with open_store(path) as store:
        store.rosters.sync("d", "1", roster(*CARDS))
        for n, card in enumerate(CARDS[:30]):
            answer(store, 100 + n % 5, card, n % 4 + 1)
        on(store, 104, Flag(CARDS[0]), Undo(""))
    return path


def swapped(data: bytearray, chance: random.Random) -> None:
    first, second = (chance.randrange(len(data) // PAGE) * PAGE for _ in range(2))
    one, two = data[first : first + PAGE], data[second : second + PAGE]
    data[first : first + PAGE], data[second : second + PAGE] = two, one


def flipped(data: bytearray, chance: random.Random) -> None:
    for _ in range(8):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def blanked(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) // 512) * 512
    data[start : start + 512] = bytes(512)


def shortened(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def ask(store: Store) -> None:
    """Want everything of the log that a screen wants, each by itself."""
    wanted: list[Callable[[], object]] = [
        lambda: store.counts(["d"], 105, known=True),
        lambda: store.candidates(["d"], 105, reviews=60, new=10),
        lambda: store.practice_candidates(["d"], 105, weak=True),
        lambda: store.mixed_up(105),
        lambda: store.streak(105),
        store.history.sessions,
        lambda: store.history.tallies(0, 200),
        lambda: store.history.turns(0, 200),
        lambda: store.history.answers("s1"),
        lambda: store.due_by_day(["d"], 105, 120),
        lambda: (store.records.standing("d"), store.records.hardest(["d"], 9), store.records.by_card(0, 200)),
        lambda: store.memories(CARDS),
        lambda: store.records.latest(CARDS),
        store.last_live_action,
        lambda: list(store.events()),
        lambda: on(store, 105, Undo("")),
        lambda: answer(store, 105, CARDS[0]),
        store.rebuild,
    ]
    for want in wanted:
        with suppress(TutorError):
            want()


@pytest.mark.parametrize("damage", [swapped, flipped, blanked, shortened])
def test_damage_is_told_and_never_passed_over(log: Path, damage: Callable[[bytearray, random.Random], None]) -> None:
    """Nothing is raised but words, and where doctor finds nothing every event is still there."""
    sound = log.read_bytes()
    with open_store(log) as store:
        events: list[Event] = list(store.events())
    for seed in range(SEEDS):
        data = bytearray(sound)
        damage(data, random.Random(seed))  # noqa: S311 - not for secrets
        log.write_bytes(data)
        for name in ("-wal", "-shm"):
            log.with_name(log.name + name).unlink(missing_ok=True)
        with suppress(TutorError), open_store(log) as store:
            if not store.check().findings:
                assert list(store.events()) == events
            ask(store)


@pytest.mark.parametrize("damaged", [False, True])
def test_what_else_goes_wrong_over_a_damaged_file_is_the_damage(log: Path, damaged: bool) -> None:
    """A bug over a sound one, even if it lacks events of another device, stays a bug."""
    broken = (RosterRow("d/n1/answer", "n1", "answer", 1 // order, "c") for order in (1, 0))
    if damaged:
        sql(log, "UPDATE memory SET card = 'd/x/answer' WHERE n = 3")
    with open_store(log) as store:
        if damaged:
            with pytest.raises(TutorError, match="damaged") as told:
                store.rosters.sync("d", "2", broken)
            assert told.value.code == Exit.BAD_DATA
        else:
            store.merge([Event("00000000-0000-7000-8000-000000000001", 1, "flag", "far", 3, 0, 0, 9, {"card": "x"})])
            with pytest.raises(ZeroDivisionError):
                store.rosters.sync("d", "2", broken)


@pytest.mark.parametrize(("free", "said"), [(0, "is full"), (1 << 30, "the disk failed")])
def test_a_disk_too_full_to_read_on_is_called_full(
    path: Path, monkeypatch: pytest.MonkeyPatch, free: int, said: str
) -> None:
    """SQLite calls it a failed one when even its index of the log finds no room."""
    failed = sqlite3.OperationalError("disk I/O error")
    failed.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    real = os.statvfs(".")
    disk = os.statvfs_result((real[0], 1, *real[2:4], free, *real[5:]))
    monkeypatch.setattr("tutor.store.connection.os.statvfs", lambda _: disk)
    with pytest.raises(TutorError, match=said) as told, Guard(path):
        raise failed
    assert (told.value.code, bool(told.value.hint)) == (Exit.IO, True)


def test_a_copy_that_is_cut_short_leaves_nothing(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "copies").mkdir()
    with open_store(path) as store:
        answer(store, 100, CARDS[0])
        with monkeypatch.context() as patch:
            patch.setattr(Path, "hardlink_to", full)
            patch.setattr(Path, "replace", full)
            with pytest.raises(TutorError):
                store.backup(tmp_path / "copies" / "copy.db")
        assert list((tmp_path / "copies").iterdir()) == []

"""The file: made privately, refused when it is not ours, told about in words when it fails."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.learner import answer, on, roster
from tests.study.logs import review
from tutor.errors import Exit, TutorError
from tutor.store import connection, schema
from tutor.store.ids import after, fresh_id, new_device
from tutor.store.store import Store, open_store
from tutor.study.log import Event, Undo

CARD = "d/a/answer"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_file_is_its_owners_alone(path: Path) -> None:
    with open_store(path) as store:
        answer(store, 100, CARD)
        assert {file.name: mode(file) for file in path.parent.iterdir()} == {
            "log.db": 0o600, "log.db-wal": 0o600, "log.db-shm": 0o600,
        }  # fmt: skip
    assert mode(path.parent) == 0o700


def test_a_commit_waits_for_the_disk(store: Store) -> None:
    (journal,) = store._connection.execute("PRAGMA journal_mode").fetchone()
    (synchronous,) = store._connection.execute("PRAGMA synchronous").fetchone()
    assert (journal, synchronous) == ("wal", 2)


def test_what_was_answered_is_there_after_opening_again(path: Path) -> None:
    with open_store(path) as store:
        store.rosters.sync("d", "1", roster(CARD))
        event = answer(store, 100, CARD)
    with open_store(path) as store:
        assert list(store.events()) == [event]
        assert store.last_live_action() == event
        on(store, 100, Undo(""))
        assert store.memory(CARD) is None


def test_every_answer_is_in_the_file_when_append_returns(path: Path) -> None:
    """A process killed at once afterwards has lost nothing."""
    code = (
        "import os, sys; from pathlib import Path; from tests.study.logs import review;"
        "from tutor.store.store import open_store; store = open_store(Path(sys.argv[1]));"
        "[store.append([review(f'd/n{n}/answer')], n, 0, 100) for n in range(5)]; os.kill(os.getpid(), 9)"
    )
    root = Path(__file__).parents[2]
    ended = subprocess.run([sys.executable, "-c", code, path], cwd=root, check=False)
    assert ended.returncode == -9
    with open_store(path) as store:
        assert [event.body["card"] for event in store.events()] == [f"d/n{n}/answer" for n in range(5)]
        assert store.check().findings == ()


@pytest.mark.parametrize(("make", "code"), [
    (lambda path: path.write_bytes(b"nonsense" * 1000), Exit.BAD_DATA),
    (lambda path: path.mkdir(), Exit.CANNOT_CREATE),
    (lambda path: path.symlink_to("nowhere"), Exit.CANNOT_CREATE),
    (lambda path: sql(path, "CREATE TABLE theirs (x)"), Exit.BAD_DATA),
    (lambda path: sql(path, f"PRAGMA application_id = {schema.APPLICATION}", "PRAGMA user_version = 99"), Exit.NEWER),
])  # fmt: skip
def test_what_is_no_log_of_ours_is_refused_and_left_alone(
    path: Path, make: Callable[[Path], object], code: Exit
) -> None:
    path.parent.mkdir()
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(TutorError) as refused:
        open_store(path)
    assert refused.value.code == code
    assert before is None or len(path.read_bytes()) == len(before)


def sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for statement in statements:
            database.execute(statement)


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(TutorError) as refused:
        open_store(tmp_path / "file" / "log.db")
    assert refused.value.code == Exit.CANNOT_CREATE


def test_many_first_openings_at_once_all_succeed(path: Path) -> None:
    failures: list[BaseException] = []

    def work(n: int) -> None:
        try:
            with open_store(path) as store:
                answer(store, 100, f"d/n{n}/answer")
        except BaseException as error:  # noqa: BLE001 - whatever it is fails the test below
            failures.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with open_store(path) as store:
        assert sorted(event.seq for event in store.events()) == list(range(1, 9))
        assert store.check().findings == ()


def test_a_first_opening_between_two_looks_of_another_is_no_other_program(path: Path) -> None:
    first, _ = connection.connect(path)
    second, _ = connection.connect(path)
    seen: list[str] = []

    def overtake(statement: str) -> None:
        if "sqlite_schema" in statement and not seen:
            seen.append(statement)
            schema.migrate(second, str(path))

    with closing(first), closing(second):
        first.set_trace_callback(overtake)
        schema.migrate(first, str(path))
        assert seen
        assert first.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)


def test_a_log_that_stays_locked_says_who_and_writes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_store(path).close()
    monkeypatch.setattr(connection, "PATIENCE_MS", 20)
    with open_store(path) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        store.warm()
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(TutorError, match="in use") as told:
            answer(store, 100, CARD)
        assert told.value.code == Exit.IO
        other.execute("ROLLBACK")
        assert answer(store, 100, CARD).seq == 1


def test_a_full_disk_says_so_and_loses_nothing(store: Store) -> None:
    answer(store, 100, CARD)
    store._connection.execute("PRAGMA max_page_count = 1")
    with pytest.raises(TutorError, match="full") as told:
        on(store, 100, *[review(CARD, response="x" * 2000) for _ in range(50)])
    assert told.value.code == Exit.IO
    assert len(list(store.events())) == 1


def test_a_log_that_cannot_be_written_can_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(path) as store:
        store.rosters.sync("d", "1", roster(CARD))
        answer(store, 100, CARD, 1)
    readonly(monkeypatch)
    with open_store(path) as store:
        assert store.readonly
        assert store.counts(["d"], 100)[0].due == 1
        for write in (lambda: answer(store, 100, CARD), lambda: store.rosters.sync("d", "2", []), store.rebuild):
            with pytest.raises(TutorError) as told:
                write()
            assert told.value.code == Exit.NO_PERMISSION


def test_a_log_that_cannot_be_written_is_read_with_what_another_tutor_has_just_written(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(path) as store:
        answer(store, 100, CARD, 1)
    with open_store(path) as writer:
        answer(writer, 101, CARD)
        with monkeypatch.context() as patched:
            readonly(patched)
            with open_store(path) as reader:
                assert reader.readonly
                assert reader.memory(CARD) == writer.memory(CARD)
                assert reader.history.answers_by_day(100, 101) == {100: 1, 101: 1}
                answer(writer, 102, CARD)
                assert len(list(reader.events())) == 3


def test_a_log_of_an_older_fold_that_cannot_be_written_is_folded_in_memory(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(path) as store:
        answer(store, 100, CARD, 1)
        memory = store.memory(CARD)
    sql(path, "UPDATE meta SET value = '0' WHERE name = 'fold'", "DELETE FROM memory")
    before = path.read_bytes()
    readonly(monkeypatch)
    with open_store(path) as store:
        assert store.memory(CARD) == memory
    assert path.read_bytes() == before


def readonly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let opening for writing fail, as on a medium that cannot be written."""
    real = os.open

    def refuse(path: str, flags: int, *rest: int) -> int:
        if flags & os.O_RDWR:
            raise OSError(30, "Read-only file system")
        return real(path, flags, *rest)

    monkeypatch.setattr(connection.os, "open", refuse)


def test_an_older_fold_is_made_anew_when_the_log_is_opened(path: Path) -> None:
    with open_store(path) as store:
        answer(store, 100, CARD, 1)
        memory = store.memory(CARD)
    sql(path, "UPDATE meta SET value = '0' WHERE name = 'fold'", "UPDATE memory SET stability = 9")
    told: list[tuple[int, int]] = []
    with open_store(path, progress=lambda done, of: told.append((done, of))) as store:
        assert store.memory(CARD) == memory
    assert told[-1] == (1, 1)


def test_a_restored_copy_is_a_new_device_that_cannot_undo_for_the_old_one(path: Path, tmp_path: Path) -> None:
    with open_store(path) as store:
        answer(store, 100, CARD)
        device = store.device
        store.backup(tmp_path / "backup.db")
        assert mode(tmp_path / "backup.db") == 0o600
        with pytest.raises(TutorError) as refused:
            store.backup(tmp_path / "backup.db")
        assert refused.value.code == Exit.CANNOT_CREATE
    with closing(sqlite3.connect(tmp_path / "backup.db")) as database:
        assert database.execute("SELECT count(*) FROM meta WHERE name IN ('device', 'inode')").fetchone() == (0,)
    shutil.copy(path, tmp_path / "copied.db")
    with open_store(tmp_path / "copied.db") as copied:
        assert copied.device != device
    with open_store(path) as again:
        assert again.device == device
    with open_store(tmp_path / "backup.db") as copy:
        assert copy.device != device
        assert copy.last_live_action() is None
        assert len(list(copy.events())) == 1
        assert copy.check().findings == ()
        assert answer(copy, 101, CARD).seq == 1


def test_an_id_that_is_none_is_refused_from_afar(store: Store) -> None:
    with pytest.raises(TutorError):
        store.merge([Event("../../etc", 1, "review", "far", 1, 0, 0, 100, {})])


def test_an_id_is_a_uuid_of_version_7_that_tells_the_moment() -> None:
    last = ""
    for moment in (1_700_000_000_000, 1_700_000_000_000, 5, 0, 1_800_000_000_000):
        last, earlier = after(last, moment), last
        assert last > earlier
        assert (last[14], last[19] in "89ab", len(last)) == ("7", True, 36)
    assert int(last.replace("-", "")[:12], 16) == 1_800_000_000_000
    assert fresh_id(7) != fresh_id(7)
    assert new_device() != new_device()

"""Whatever of a damaged log can still be read is brought into a new one, and nothing else ever is."""

import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from shutil import copyfile

import pytest

from tests.store.learner import answer, on
from tests.store.test_damage import PAGE, blanked, flipped, log, shortened, swapped
from tests.store.test_file import sql
from tutor.errors import Exit, TutorError
from tutor.store.salvage import salvage
from tutor.store.store import Store, open_store
from tutor.study.log import Event, Flag

__all__ = ["log"]

LONG = "a long response " * 1_000


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return tmp_path / "new.db"


def events_of(path: Path) -> dict[str, Event]:
    with open_store(path) as store:
        return {event.id: event for event in store.events()}


def salvaged(path: Path, new: Path) -> dict[str, Event]:
    """What is brought out of a file; nothing where no event can be read."""
    new.unlink(missing_ok=True)
    with suppress(TutorError):
        salvage(path, new)
    return events_of(new) if new.exists() else {}


def test_a_sound_log_is_copied_whole(log: Path, new: Path) -> None:
    held = events_of(log)
    health = salvage(log, new)
    assert (health.events, health.findings) == (len(held), ())
    assert events_of(new) == held
    with open_store(log) as one, open_store(new) as other:
        assert other.memories(f"d/n{n}/answer" for n in range(40)) == one.memories(f"d/n{n}/answer" for n in range(40))
        assert other.device != one.device
    assert new.stat().st_mode & 0o777 == 0o600
    assert {file.name for file in new.parent.iterdir()} == {"data", "new.db"}


def test_what_was_only_written_ahead_is_there_too(path: Path, store: Store, new: Path, tmp_path: Path) -> None:
    for n in range(200):
        answer(store, 100, f"d/n{n}/answer", 3, response=LONG if n % 20 == 0 else "x")
    held = {event.id: event for event in store.events()}
    copy = tmp_path / "copy.db"
    for end in ("", "-wal"):
        copyfile(f"{path}{end}", f"{copy}{end}")
    assert salvaged(copy, new) == held
    copyfile(path, copy)
    Path(f"{copy}-wal").unlink()
    assert salvaged(copy, new).items() < held.items()


def test_an_answer_longer_than_a_page_is_read_from_all_its_pages(path: Path, new: Path) -> None:
    with open_store(path) as store:
        for n in range(4):
            answer(store, 100, f"d/n{n}/answer", 3, response=f"{n} {LONG}")
    held = events_of(path)
    assert salvaged(path, new) == held
    data = bytearray(path.read_bytes())
    at = data.find(b"2 a long response") + PAGE
    data[at] ^= 1
    path.write_bytes(data)
    assert len(salvaged(path, new)) == 3


@pytest.mark.parametrize("damage", [swapped, flipped, blanked, shortened], ids=lambda damage: damage.__name__)
def test_nothing_is_invented_and_nothing_on_a_whole_page_is_lost(
    log: Path, new: Path, damage: Callable[[bytearray, random.Random], None]
) -> None:
    held = events_of(log)
    whole = log.read_bytes()
    for seed in range(12):
        data = bytearray(whole)
        damage(data, random.Random(seed))  # noqa: S311 - not for secrets
        log.write_bytes(data)
        found = salvaged(log, new)
        assert found.items() <= held.items()
        untouched = [
            data[at : at + PAGE] for at in range(0, len(whole), PAGE) if data[at : at + PAGE] == whole[at : at + PAGE]
        ]
        for name, event in held.items():
            pages = [
                whole[at : at + PAGE] for at in range(0, len(whole), PAGE) if name.encode() in whole[at : at + PAGE]
            ]
            if all(page in untouched for page in pages):
                assert found.get(name) == event
        assert log.read_bytes() == data


def test_tables_are_not_needed(log: Path, new: Path) -> None:
    """Where every page but the leaves of the events is lost, header and index among them, all events are found."""
    held = events_of(log)
    data = bytearray(log.read_bytes())
    leaves = {at for at in range(0, len(data), PAGE) if data[at] == 13 and b'"verdict"' in data[at : at + PAGE]}
    for at in range(0, len(data), PAGE):
        if at not in leaves:
            data[at : at + PAGE] = bytes(PAGE)
    log.write_bytes(data)
    found = salvaged(log, new)
    assert found.items() <= held.items()
    assert sum(event.kind == "review" for event in found.values()) == 30


def test_what_is_lost_of_each_device_is_told(log: Path, new: Path) -> None:
    device = next(iter(events_of(log).values())).device
    sql(log, "UPDATE event SET day = day + 1 WHERE seq IN (3, 4)")
    health = salvage(log, new)
    assert [finding.what for finding in health.findings] == [
        f"device {device}: 2 of 32 events are missing, the first is number 3"
    ]


def test_a_log_of_events_from_a_newer_tutor_keeps_them(path: Path, new: Path) -> None:
    with open_store(path) as store:
        on(store, 100, Flag("d/n/answer"))
        store.merge(
            [Event("01890000-0000-7000-8000-000000000000", 9, "dreamt", "aaaaaaaaaaaa", 1, 5, 0, 0, {"a": [1]})]
        )
    assert salvaged(path, new) == events_of(path)


def test_a_file_that_exists_is_never_written_over(log: Path, new: Path) -> None:
    new.write_text("mine")
    with pytest.raises(TutorError) as caught:
        salvage(log, new)
    assert (caught.value.code, new.read_text()) == (Exit.CANNOT_CREATE, "mine")


@pytest.mark.parametrize(
    ("content", "code"), [(None, Exit.NO_INPUT), (b"", Exit.BAD_DATA), (b"x" * 9999, Exit.BAD_DATA)]
)
def test_where_there_is_nothing_to_read_no_file_is_made(
    tmp_path: Path, new: Path, content: bytes | None, code: Exit
) -> None:
    if content is not None:
        (tmp_path / "log.db").write_bytes(content)
    with pytest.raises(TutorError) as caught:
        salvage(tmp_path / "log.db", new)
    assert (caught.value.code, new.exists()) == (code, False)

"""Files are read whole within bounds, and written whole or not at all."""

import errno
import os
import stat
from pathlib import Path

import pytest

from tutor.errors import Exit, TutorError
from tutor.library import files
from tutor.library.files import LARGEST, read_bytes, write_whole

NO_FILES: list[tuple[str, Exit]] = [
    ("missing", Exit.NO_INPUT),
    ("folder", Exit.NO_INPUT),
    ("pipe", Exit.NO_INPUT),
    ("loop", Exit.IO),
    ("file/below", Exit.IO),
    ("huge", Exit.BAD_DATA),
]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """One of each thing that is not a readable file."""
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "file").write_text("here")
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(LARGEST + 1)
    return tmp_path


@pytest.mark.parametrize(("name", "code"), NO_FILES)
def test_what_is_no_readable_file_is_refused(place: Path, name: str, code: Exit) -> None:
    with pytest.raises(TutorError) as caught:
        read_bytes(place / name)
    assert caught.value.code == code
    assert str(place / name) in caught.value.message


def test_a_device_is_refused() -> None:
    with pytest.raises(TutorError) as caught:
        read_bytes(Path("/dev/zero"))
    assert caught.value.code == Exit.NO_INPUT


def test_a_file_is_read_through_a_link(place: Path) -> None:
    (place / "link").symlink_to("file")
    assert read_bytes(place / "link") == b"here"


@pytest.mark.parametrize("name", ["folder", "pipe"])
def test_only_a_plain_file_is_replaced(place: Path, name: str) -> None:
    with pytest.raises(TutorError) as caught:
        write_whole(place / name, "text")
    assert caught.value.code == Exit.CANNOT_CREATE
    assert not (place / name).is_file()


def test_a_device_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "null").symlink_to("/dev/null")
    with pytest.raises(TutorError):
        write_whole(tmp_path / "null", "text")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_a_file_cannot_be_made_below_a_file(place: Path) -> None:
    with pytest.raises(TutorError) as caught:
        write_whole(place / "file" / "below", "text")
    assert caught.value.code == Exit.CANNOT_CREATE
    assert (place / "file").read_text() == "here"


def test_writing_into_a_loop_of_links_is_refused(place: Path) -> None:
    with pytest.raises(TutorError):
        write_whole(place / "loop", "text")


def test_a_new_file_is_made_with_its_folders_and_exactly_its_text(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "new.toml"
    write_whole(path, "\ufeffline\r\nline\n")
    assert path.read_bytes() == "\ufeffline\r\nline\n".encode()
    assert [entry.name for entry in path.parent.iterdir()] == ["new.toml"]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_the_mode_is_kept(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "deck.toml"
    path.write_text("old")
    path.chmod(mode)
    write_whole(path, "new")
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_a_link_stays_and_the_file_it_names_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real.toml").write_text("old")
    link = tmp_path / "link.toml"
    link.symlink_to("real.toml")
    write_whole(link, "new")
    assert link.is_symlink()
    assert (tmp_path / "real.toml").read_text() == "new"


def _fail(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("step", ["fsync", "fchmod"])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "deck.toml"
    path.write_text("old")
    monkeypatch.setattr(files.os, step, _fail)
    with pytest.raises(TutorError) as caught:
        write_whole(path, "new")
    assert caught.value.code == Exit.IO
    assert "the disk is full" in caught.value.message
    assert "Make room" in caught.value.hint
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_may_only_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(files.os, "fsync", refuse)
    with pytest.raises(TutorError, match="may only be read") as caught:
        write_whole(tmp_path / "deck.toml", "new")
    assert caught.value.code == Exit.NO_PERMISSION


def test_a_kill_before_the_last_step_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "deck.toml"
    path.write_text("old")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_refusal_of_the_system_is_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "deck.toml"
    path.write_text("old")

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    monkeypatch.setattr(Path, "replace", refuse)
    for act in (lambda: read_bytes(path), lambda: write_whole(path, "new")):
        with pytest.raises(TutorError) as caught:
            act()
        assert caught.value.code == Exit.NO_PERMISSION
    assert path.read_text() == "old"


@pytest.mark.parametrize("links", [True, False], ids=["links", "no links"])
def test_a_fresh_file_takes_the_place_of_nothing(place: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    """Where the file system has no links, too."""
    if not links:
        monkeypatch.setattr(Path, "hardlink_to", lambda *_: (_ for _ in ()).throw(OSError(errno.EPERM, "no links")))
    (place / "dangling").symlink_to("nowhere")
    write_whole(place / "new", "words", fresh=True)
    assert (place / "new").read_text() == "words"
    for name in ("new", "file", "folder", "dangling", "loop"):
        with pytest.raises(TutorError) as caught:
            write_whole(place / name, "other", fresh=True)
        assert caught.value.code == Exit.CANNOT_CREATE
    assert [(place / name).read_text() for name in ("new", "file")] == ["words", "here"]
    assert not (place / "nowhere").exists()
    assert [path for path in place.iterdir() if path.name.startswith(".")] == []

"""The settings file: every key, and every mistake in it told with the file and the key."""

import os
from pathlib import Path

import pytest

from tutor.errors import Exit, TutorError
from tutor.settings.settings import LONGEST, Settings, read_settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_without_a_file_everything_has_a_default(path: Path) -> None:
    assert read_settings(path) == Settings((), 240, "auto", "")


def test_an_empty_file_says_nothing(path: Path) -> None:
    path.write_text("# later\n")
    assert read_settings(path) == Settings()


def test_every_key_is_read(path: Path) -> None:
    path.write_text('decks = ["more", "/all/decks"]\nday_starts = "03:30"\ntheme = "dark"\neditor = "vim -u NONE"\n')
    assert read_settings(path) == Settings(
        decks=(path.parent / "more", Path("/all/decks")), day_starts_min=210, theme="dark", editor="vim -u NONE"
    )


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ('day_starts = "00:00"', 0),
        ('day_starts = "4:05"', 245),
        ('day_starts = "23:59"', 1439),
        ("day_starts = 04:30:00", 270),
    ],
)
def test_a_day_starts_at_a_time_in_words_or_in_toml(path: Path, line: str, minutes: int) -> None:
    path.write_text(line)
    assert read_settings(path).day_starts_min == minutes


def test_one_folder_needs_no_list_and_a_tilde_is_the_users_home(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/me")
    path.write_text('decks = "~/decks"')
    assert read_settings(path).decks == (Path("/home/me/decks"),)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("deck = []", "deck"),
        ("decks = 3", "decks"),
        ("decks = [3]", "decks"),
        ('decks = [""]', "decks"),
        ('decks = ["a\\u0000b"]', "decks"),
        ("decks = { a = 1 }", "decks"),
        ('theme = "pink"', "theme"),
        ("theme = ['dark']", "theme"),
        ("editor = 3", "editor"),
        ("editor = ['vim']", "editor"),
        ("day_starts = 4", "day_starts"),
        ("day_starts = true", "day_starts"),
        ('day_starts = "24:00"', "day_starts"),
        ('day_starts = "04:60"', "day_starts"),
        ('day_starts = "-1:00"', "day_starts"),
        ('day_starts = "04:00 pm"', "day_starts"),
        ('day_starts = "0\u0664:00"', "day_starts"),
        ("day_starts = 2026-11-24", "day_starts"),
    ],
)
def test_a_mistake_names_file_and_key(path: Path, text: str, key: str) -> None:
    path.write_text(text)
    with pytest.raises(TutorError) as caught:
        read_settings(path)
    assert str(path) in caught.value.message
    assert key in caught.value.message
    assert caught.value.code == Exit.BAD_DATA


def test_an_unknown_key_lists_the_known_ones(path: Path) -> None:
    path.write_text('colour = "red"')
    with pytest.raises(TutorError) as caught:
        read_settings(path)
    assert caught.value.hint == "Settings are: day_starts, decks, editor, theme."


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"theme = \n", ":1:9:"),
        (b"a = 1\na = 2\n", ":2:"),
        (b"editor = '\xff'", ""),
        (b"x = " + b"9" * 5000, ""),
        (b"x = " + b"[" * 9000, ""),
        (b"#" * (LONGEST + 1), ""),
    ],
)
def test_what_is_no_toml_is_bad_data(path: Path, data: bytes, place: str) -> None:
    path.write_bytes(data)
    with pytest.raises(TutorError) as caught:
        read_settings(path)
    assert str(path) + place in caught.value.message
    assert caught.value.code == Exit.BAD_DATA


def test_a_folder_in_its_place_is_told(path: Path) -> None:
    path.mkdir()
    with pytest.raises(TutorError) as caught:
        read_settings(path)
    assert caught.value.code == Exit.IO


def test_a_pipe_in_its_place_does_not_block(path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(TutorError) as caught:
        read_settings(path)
    assert caught.value.code == Exit.IO


def test_a_file_that_may_not_be_read_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text("")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(TutorError) as caught:
        read_settings(path)
    assert caught.value.code == Exit.NO_PERMISSION

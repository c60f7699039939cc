"""Where everything of one learner is kept."""

from pathlib import Path

import pytest

from tutor.errors import TutorError
from tutor.settings.places import APP, places


def test_tutor_home_holds_everything() -> None:
    kept = places({"TUTOR_HOME": "/somewhere"})
    root = Path("/somewhere")
    assert kept.log == root / "log.db"
    assert kept.decks == root / "decks"
    assert kept.cache == root / "cache" / "decks.db"
    assert kept.settings == root / "settings.toml"


def test_a_relative_home_becomes_absolute_and_a_tilde_is_the_users_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "me"))
    assert places({"TUTOR_HOME": "here"}).log == tmp_path / "here" / "log.db"
    assert places({"TUTOR_HOME": "~/here"}).log == tmp_path / "me" / "here" / "log.db"


def test_a_tilde_of_nobody_is_only_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert places({"TUTOR_HOME": "~no-such-person/x"}).log == tmp_path / "~no-such-person" / "x" / "log.db"


def test_without_a_home_the_xdg_folders_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "CACHE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    kept = places({"TUTOR_HOME": ""})
    assert kept.log == tmp_path / "DATA" / APP / "log.db"
    assert kept.decks == tmp_path / "DATA" / APP / "decks"
    assert kept.cache == tmp_path / "CACHE" / APP / "decks.db"
    assert kept.settings == tmp_path / "CONFIG" / APP / "settings.toml"


def test_asking_makes_nothing(tmp_path: Path) -> None:
    places({"TUTOR_HOME": str(tmp_path / "new")})
    assert not (tmp_path / "new").exists()


def test_a_user_without_a_home_is_told_how_to_name_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.path.expanduser", str)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    with pytest.raises(TutorError) as told:
        places({})
    assert "TUTOR_HOME" in told.value.hint

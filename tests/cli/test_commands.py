"""Every command does what it says: data on stdout, talk on stderr, and one object of JSON where it is asked for."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import MOONS, Clock, Ran, put
from tutor import __version__
from tutor.cli.commands import COMMANDS

Tutor = Callable[..., Ran]

TITAN = "moons/titan/answer"


@pytest.fixture(autouse=True)
def _ready(moons: Path, clock: Clock) -> None:
    """A home with a small deck, at noon."""


def test_help_names_every_command(tutor: Tutor) -> None:
    for word in ("-h", "--help"):
        ran = tutor(word)
        assert ran.code == 0
        assert ran.err == ""
        for name, (_, line) in COMMANDS.items():
            assert f"  {name} " in ran.out
            assert line in ran.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(tutor: Tutor, name: str) -> None:
    ran = tutor(name, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"Usage: tutor {name}")


def test_version(tutor: Tutor) -> None:
    assert tutor("--version").out == tutor("-V").out == f"tutor {__version__}\n"


def test_due_says_what_today_holds(tutor: Tutor) -> None:
    assert tutor("due") == Ran(0, "0 to review, 3 new, about 1 minute\n", "")
    assert tutor("due", "--prompt") == Ran(0, "tutor: 0 due, 3 new\n", "")


def test_due_says_when_nothing_is(tutor: Tutor) -> None:
    tutor("plan", "--new", "0")
    assert tutor("due") == Ran(0, "Nothing is due today.\n", "")
    assert tutor("due", "--prompt") == Ran(0, "", "")


def test_decks_lists_them(tutor: Tutor, home: Path) -> None:
    put(home / "decks" / "bad.toml", "format = 1\n")
    put(home / "decks" / "sub" / "moons.toml", MOONS)
    ran = tutor("decks")
    assert (ran.code, ran.err) == (0, "")
    head, *rows = ran.out.splitlines()
    assert head.split() == ["deck", "title", "review", "new", "unseen", "known", "next", "due"]
    assert rows[0].split(maxsplit=2) == ["bad", "bad", f"1 problem: tutor check {home}/decks/bad.toml"]
    assert rows[1] == "moons  Moons       0    3       3    0 %"
    assert rows[2].endswith(f"{home}/decks/sub/moons.toml is shadowed by {home}/decks/moons.toml")


def test_decks_takes_further_paths(tutor: Tutor, tmp_path: Path) -> None:
    put(tmp_path / "more" / "suns.toml", MOONS.replace('"moons"', '"suns"'))
    assert [row["id"] for row in json.loads(tutor("decks", "more", "--json").out)["decks"]] == ["suns", "moons"]


def test_cards_shows_what_notes_become(tutor: Tutor) -> None:
    shown = tutor("cards", "moons").out
    assert shown.startswith(
        f"{TITAN}\n  choice: Which planet does Titan go round?\n    = Saturn\n    x Jupiter\n    x Neptune\n  typed: "
    )
    (first, *_) = json.loads(tutor("cards", "moons", "--json").out)["cards"]
    assert first["id"] == TITAN
    assert first["forms"] == ["choice", "typed"]
    assert (first["note"], first["aspect"], first["kind"], first["cite"], first["line"]) == (
        "titan",
        "answer",
        "fact",
        [2],
        5,
    )
    assert (first["stem"], first["answer"], first["options"]) == (
        "Which planet does Titan go round?",
        "Saturn",
        ["Jupiter", "Neptune"],
    )


def test_cards_of_a_file(tutor: Tutor, tmp_path: Path) -> None:
    put(tmp_path / "suns.toml", MOONS.replace('"moons"', '"suns"'))
    assert tutor("cards", "suns.toml").out.startswith("suns/titan/answer\n")


def test_study_takes_ids_files_and_folders(tutor: Tutor, tmp_path: Path) -> None:
    put(tmp_path / "more" / "suns.toml", MOONS.replace('"moons"', '"suns"').replace("Moons", "Suns"))
    put(tmp_path / "more" / "bad.toml", "no")
    for word in ("more/suns.toml", "./more", "more/", tmp_path / "more"):
        ran = tutor("study", "--plain", word)
        assert "\nSuns, 0 of 3 done\n" in ran.out
        assert ran.code == 0
    assert "0 of 6 done" in tutor("study", "--plain", "more/", "moons").out
    assert "\nMoons, 0 of 3 done\n" in tutor("study", "--plain", "moons").out


def test_study_with_limits(tutor: Tutor) -> None:
    assert "0 of 1 done" in tutor("study", "--plain", "--new", "1").out
    assert "0 of 2 done" in tutor("study", "--plain", "--limit", "2").out
    assert "0 of 3 done" in tutor("study", "--plain", "--practice", "--mix", "--minutes", "0").out
    shaky = tutor("study", "--plain", "--practice", "--weak")
    assert shaky == Ran(0, "Nothing was asked yet, so nothing is shaky.\n", "")


def test_history_lists_sessions_the_latest_first(tutor: Tutor, clock: Clock) -> None:
    assert tutor("history") == Ran(0, "", "No sessions yet. `tutor study` begins one.\n")
    assert json.loads(tutor("history", "--json").out) == {"version": 1, "sessions": [], "more": 0}
    tutor("study", "--plain", "--limit", "1", typed="saturn\n\n")
    clock.forward(days=1)
    tutor("study", "--plain", typed="\n\n")
    ran = tutor("history")
    assert ran.out.splitlines()[0].split() == ["#", "session", "decks", "cards", "score", "change", "time"]
    assert [line.split()[3:] for line in ran.out.splitlines()[1:]] == [
        ["Moons", "1", "0", "%", "-100", "1", "min"],
        ["Moons", "1", "100", "%", "1", "min"],
    ]
    latest, first = json.loads(tutor("history", "--json").out)["sessions"]
    assert (latest["score"], first["score"]) == (0.0, 1.0)
    assert (first["decks"], first["cards"], first["answered"], first["day"]) == (["moons"], 1, 1, "2026-11-24")
    assert first["at"] == "2026-11-24T12:00:00+00:00"
    assert len(json.loads(tutor("history", "--json", "--limit", "1").out)["sessions"]) == 1


def test_undo_is_said_and_repeatable(tutor: Tutor) -> None:
    tutor("study", "--plain", typed="saturn\n\n")
    ran = tutor("undo")
    assert ran == Ran(0, "", f'Took back the answer to "Which planet does Titan go round?" ({TITAN}).\n')
    assert tutor("undo") == Ran(0, "", "There is nothing to undo.\n")


def test_suspend_resume_bury_and_flag(tutor: Tutor) -> None:
    for command, said, new in (
        (("suspend",), f"{TITAN} is suspended. `tutor resume {TITAN}` asks it again.", 2),
        (("resume",), f"{TITAN} is asked again.", 3),
        (("bury",), f"{TITAN} waits until tomorrow.", 2),
        (("flag",), f"{TITAN} is flagged.", 2),
        (("flag", "--off"), f"{TITAN} is no longer flagged.", 2),
    ):
        name, *options = command
        assert tutor(name, *options, TITAN) == Ran(0, "", said + "\n")
        assert json.loads(tutor("due", "--json").out)["new"] == new


def test_plan_shows_and_changes_the_aims(tutor: Tutor) -> None:
    shown = tutor("plan")
    assert shown.err == ""
    assert shown.out.splitlines()[1] == "new       10     new cards a day"
    ran = tutor(
        *("plan", "--recall", "0.95", "--new", "5", "--reviews", "40", "--minutes", "0"),
        *("--exam", "2027-01-20", "--rung", "cued", "--json"),
    )
    assert json.loads(ran.out) == {
        "version": 1,
        "recall": 0.95,
        "new": 5,
        "reviews": 40,
        "minutes": 0,
        "exam": "2027-01-20",
        "rung": "cued",
    }
    assert "minutes   none" in tutor("plan").out
    changed = tutor("plan", "--exam", "none")
    assert "exam      none" in changed.out
    assert changed.err == "Changed.\n"


def test_where_names_every_place(tutor: Tutor, home: Path, tmp_path: Path) -> None:
    put(home / "settings.toml", 'decks = ["more"]\n')
    lines = dict(line.split(maxsplit=1) for line in tutor("where").out.splitlines()[:5])
    assert lines["log"] == str(home / "log.db")
    assert set(lines) == {"log", "decks", "shipped", "settings", "cache"}
    found = json.loads(tutor("where", "--json").out)
    assert found["more_decks"] == [str(home / "more")]
    assert found["decks"] == str(home / "decks")


def test_backup_writes_a_whole_copy_and_never_over_a_file(tutor: Tutor, tmp_path: Path, home: Path) -> None:
    tutor("study", "--plain", typed="saturn\n\n")
    copy = tmp_path / "copy.db"
    ran = tutor("backup", copy)
    assert (ran.code, ran.out) == (0, "")
    assert str(home / "log.db") in ran.err
    assert copy.stat().st_mode & 0o77 == 0
    db = sqlite3.connect(copy)
    assert db.execute("SELECT count(*) FROM event WHERE kind = 'review'").fetchone() == (1,)
    db.close()
    before = copy.read_bytes()
    assert tutor("backup", copy).code == 73
    assert copy.read_bytes() == before


def test_source_prints_and_attaches_the_article(tutor: Tutor, tmp_path: Path, moons: Path) -> None:
    ran = tutor("source", "moons")
    assert (ran.code, ran.out) == (0, "moons names no source.\n")
    assert "`tutor source moons FILE` attaches your copy of it." in ran.err
    put(tmp_path / "page.txt", "Moons\n\nTitan goes\nround Saturn.\n")
    ran = tutor("source", "moons", "page.txt")
    assert ran.out.endswith("\n   1  Moons\n\n   2  Titan goes\n      round Saturn.\n")
    assert str(moons.with_suffix(".txt")) in ran.err
    found = json.loads(tutor("source", "moons", "--json").out)
    assert found["paragraphs"] == ["Moons", "Titan goes\nround Saturn."]
    assert found["file"] == str(moons.with_suffix(".txt"))


def test_pin_writes_the_missing_ids(tutor: Tutor, tmp_path: Path) -> None:
    path = put(tmp_path / "loose.toml", MOONS.replace('id = "io"\n', ""))
    ran = tutor("pin", "loose.toml")
    assert (ran.code, ran.out) == (0, "which-planet-does-io-go-round\n")
    assert ran.err == f"{path}: 1 id written\n"
    assert 'id = "which-planet-does-io-go-round"' in path.read_text()
    assert tutor("pin", "loose.toml") == Ran(0, "", "moons: nothing to pin\n")


def test_studying_a_loose_deck_offers_to_pin_it(tutor: Tutor, tmp_path: Path) -> None:
    path = put(tmp_path / "loose.toml", MOONS.replace('id = "io"\n', ""))
    assert "`tutor pin moons` adds them." in tutor("study", "--plain", path).err
    assert tutor("study", "--plain", "--no-pin", path).err == ""
    assert tutor("study", "--plain", "--pin", path).err == "1 id written.\n"
    assert 'id = "which-planet-does-io-go-round"' in path.read_text()


def test_rename_id_carries_the_history(tutor: Tutor, moons: Path) -> None:
    tutor("study", "--plain", typed="saturn\n\n")
    ran = tutor("rename-id", "moons/titan", "moons/largest")
    assert (ran.code, ran.out) == (0, "")
    assert 'id = "largest"' in moons.read_text()
    assert json.loads(tutor("due", "--json").out)["new"] == 2
    assert tutor("rename-id", "moons", "satellites").code == 0
    assert json.loads(tutor("history", "--json").out)["sessions"][0]["decks"] == ["satellites"]


def test_the_manual_is_read_page_by_page(tutor: Tutor) -> None:
    ran = tutor("manual")
    pages = [line.split()[0] for line in ran.out.splitlines()]
    assert {"start", "decks", "reference"} <= set(pages)
    for page in pages:
        assert tutor("manual", page).out.startswith("# ")


JSON = [
    ("due",),
    ("decks",),
    ("cards", "moons"),
    ("history",),
    ("plan",),
    ("check", "--ignore", "no-explain"),
    ("source", "moons"),
    ("where",),
    ("doctor",),
]


@pytest.mark.parametrize("command", JSON)
def test_json_is_one_object_with_its_version_in_plain_ascii(tutor: Tutor, command: tuple[str, ...]) -> None:
    ran = tutor(*command, "--json")
    assert ran.code == 0
    assert ran.err == ""
    found = json.loads(ran.out)
    assert next(iter(found)) == "version"
    assert found["version"] == 1
    assert ran.out.isascii()

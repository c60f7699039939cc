"""`tutor check`: every problem of every file at its place, and an exit code that a script can use."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import MOONS, Ran, put
from tutor.errors import Exit

Tutor = Callable[..., Ran]

BAD = MOONS.replace('answer = "Saturn"', 'anwser = "Saturn"').replace(
    'wrong = ["Mars", "Venus"]', 'wrong = ["Jupiter"]'
)

FILES: dict[str, tuple[str | bytes, Exit]] = {
    "good": (MOONS, Exit.OK),
    "findings": (BAD, Exit.FINDINGS),
    "not-toml": ("format = 1\ntitle = Moons\n", Exit.BAD_DATA),
    "not-utf-8": (b'format = 1\ntitle = "M\xff"\n', Exit.BAD_DATA),
    "empty": ("", Exit.FINDINGS),
    "newer": ("format = 2\nfuture = true\n", Exit.NEWER),
}


@pytest.fixture
def files(home: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    for name, (text, _) in FILES.items():
        path = put(folder / f"{name}.toml", "")
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


@pytest.mark.parametrize("name", FILES)
def test_the_exit_code_tells_the_kind_of_trouble(tutor: Tutor, files: Path, name: str) -> None:
    ran = tutor("check", files / f"{name}.toml")
    assert ran.code == FILES[name][1]
    assert (ran.out == "") == (ran.code == 0)
    assert "Traceback" not in ran.err


def test_each_problem_has_its_place_and_a_way_out(tutor: Tutor, files: Path) -> None:
    ran = tutor("check", files / "findings.toml")
    path = files / "findings.toml"
    lines = ran.out.splitlines()
    assert lines[0].startswith(f"{path}:8:1: ")
    assert "anwser" in lines[0]
    assert lines[1].startswith("    help: ")
    assert "answer" in lines[1]
    assert lines[2].startswith(f"{path}:23:10: ")
    assert ran.err == "2 problems in 1 file\n"


def test_a_folder_is_checked_file_by_file_and_the_worst_code_wins(tutor: Tutor, files: Path) -> None:
    ran = tutor("check", files)
    assert ran.code == Exit.NEWER
    assert {line.partition(":")[0].rpartition("/")[2] for line in ran.out.splitlines() if line[0] == "/"} == {
        "findings.toml",
        "not-toml.toml",
        "not-utf-8.toml",
        "empty.toml",
        "newer.toml",
    }
    assert ran.err.endswith(" in 6 files\n")


def test_json_lists_files_and_problems(tutor: Tutor, files: Path) -> None:
    ran = tutor("check", "--json", files / "good.toml", files / "findings.toml")
    assert ran.code == Exit.FINDINGS
    found = json.loads(ran.out)
    assert found["files"] == [str(files / "good.toml"), str(files / "findings.toml")]
    assert {problem["line"] for problem in found["problems"]} == {8, 23}
    assert all(set(problem) == {"file", "line", "column", "code", "message", "hint"} for problem in found["problems"])


def test_without_paths_every_deck_found_is_checked(tutor: Tutor, home: Path, shipped: Path) -> None:
    put(home / "decks" / "a.toml", MOONS)
    put(shipped / "b.toml", BAD)
    ran = tutor("check")
    assert ran.code == Exit.FINDINGS
    assert str(shipped / "b.toml") in ran.out
    assert tutor("check", home / "decks") == Ran(0, "", "1 file checked, no problems\n")


def test_the_cache_is_never_believed(tutor: Tutor, home: Path) -> None:
    path = put(home / "decks" / "a.toml", MOONS)
    tutor("due")
    status = path.stat()
    path.write_text(MOONS.replace('id = "moons"', 'id = "Moons"'))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert tutor("check").code == Exit.FINDINGS


def test_one_file_that_cannot_be_read_hides_nothing(tutor: Tutor, files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.read_bytes

    def refuse(self: Path) -> bytes:
        if self.name == "good.toml":
            raise PermissionError(13, "Permission denied")
        return real(self)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    ran = tutor("check", files / "good.toml", files / "findings.toml")
    assert ran.code == Exit.NO_PERMISSION
    assert "good.toml: no permission to read it" in ran.out
    assert "findings.toml:8:1" in ran.out


def test_what_is_no_file_is_no_input(tutor: Tutor, files: Path) -> None:
    os.mkfifo(files / "pipe")
    for path in (files / "pipe", "/dev/zero"):
        ran = tutor("check", path)
        assert ran.code == Exit.NO_INPUT
        assert "is not a plain file" in ran.out


def test_quotes_and_citations_are_proved_by_the_article(tutor: Tutor, home: Path) -> None:
    head, first, *rest = MOONS.split("[[fact]]")
    quoted = first.replace("cite = [2]", 'cite = [2]\nquote = "Titan goes round Saturn"')
    path = put(home / "decks" / "a.toml", "[[fact]]".join([head + '[source]\nfile = "a.txt"\n\n', quoted, *rest]))
    missing = tutor("check")
    assert missing.code == Exit.FINDINGS
    assert f"{path}:6:" in missing.out
    assert "the source cannot be read" in missing.out
    put(home / "decks" / "a.txt", "Moons\n\nTitan goes round Saturn, slowly.\n")
    assert tutor("check").code == 0
    put(home / "decks" / "a.txt", "Moons\n\nTitan circles Saturn.\n")
    ran = tutor("check")
    assert ran.code == Exit.FINDINGS
    assert ran.out.startswith(f"{path}:15:")
    put(home / "decks" / "a.txt", "Titan goes round Saturn\n")
    assert tutor("check").code == Exit.FINDINGS

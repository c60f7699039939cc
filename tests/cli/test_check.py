"""`tutor check`: every problem of every file at its place, and an exit code that a script can use."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import MOONS, Ran, put
from tutor.errors import Exit

Tutor = Callable[..., Ran]

SOUND = MOONS.replace('wrong = ["Uranus", "Saturn"]', 'wrong = ["Uranus", "Saturn"]\nexplain = "It goes backwards."')
SOUND = SOUND.replace('wrong = ["Mars", "Venus"]', 'wrong = ["Mars", "Venus"]\nexplain = "It has volcanoes."')

BAD = SOUND.replace('answer = "Saturn"', 'anwser = "Saturn"').replace(
    'wrong = ["Mars", "Venus"]', 'wrong = ["Jupiter"]'
)

FILES: dict[str, tuple[str | bytes, Exit]] = {
    "good": (SOUND, Exit.OK),
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
    assert lines[1:3] == ['   8 | anwser = "Saturn"', "     | ^^^^^^"]
    assert lines[3].startswith("     help: ")
    assert "answer" in lines[3]
    assert lines[4].startswith(f"{path}:24:10: ")
    assert lines[5:7] == ['  24 | wrong = ["Jupiter"]', "     |          ^^^^^^^^^"]
    assert ran.err == "2 errors in 1 file\n"


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
    assert {problem["line"] for problem in found["problems"]} == {8, 24}
    keys = {"file", "line", "column", "width", "severity", "code", "message", "hint"}
    assert all(set(problem) == keys for problem in found["problems"])
    assert {problem["severity"] for problem in found["problems"]} == {"error"}


def test_without_paths_every_deck_found_is_checked(tutor: Tutor, home: Path, shipped: Path) -> None:
    put(home / "decks" / "a.toml", SOUND)
    put(shipped / "b.toml", BAD)
    ran = tutor("check")
    assert ran.code == Exit.FINDINGS
    assert str(shipped / "b.toml") in ran.out
    assert tutor("check", home / "decks") == Ran(0, "", "1 file checked, no problems\n")


def test_the_cache_is_never_believed(tutor: Tutor, home: Path) -> None:
    path = put(home / "decks" / "a.toml", SOUND)
    tutor("due")
    status = path.stat()
    path.write_text(SOUND.replace('id = "moons"', 'id = "Moons"'))
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
    head, first, *rest = SOUND.split("[[fact]]")
    quoted = first.replace("cite = [2]", 'cite = [2]\nquote = "Titan goes round Saturn"')
    path = put(home / "decks" / "a.toml", "[[fact]]".join([head + '[source]\nfile = "a.txt"\n\n', quoted, *rest]))
    missing = tutor("check", "--ignore", "no-cite")
    assert missing.code == Exit.FINDINGS
    assert f"{path}:6:" in missing.out
    assert "the source cannot be read" in missing.out
    put(home / "decks" / "a.txt", "Moons\n\nTitan goes round Saturn, slowly.\n")
    assert tutor("check", "--ignore", "no-cite").code == 0
    put(home / "decks" / "a.txt", "Moons\n\nTitan circles Saturn.\n")
    ran = tutor("check", "--ignore", "no-cite")
    assert ran.code == Exit.FINDINGS
    assert ran.out.startswith(f"{path}:15:")
    put(home / "decks" / "a.txt", "Titan goes round Saturn\n")
    assert tutor("check", "--ignore", "no-cite").code == Exit.FINDINGS


def test_a_way_out_names_the_deck_as_a_command_takes_it(tutor: Tutor, home: Path) -> None:
    text = SOUND.replace("[[fact]]", '[source]\nfile = "a.txt"\n\n[[fact]]', 1)
    for folder, name in ((home / "decks", "moons"), (home, str(home / "a.toml"))):
        put(folder / "a.txt", "Moons\n\nTitan goes round Saturn.\n")
        path = put(folder / "a.toml", text)
        assert f"`tutor source {name}` prints the paragraphs" in tutor("check", path).out
        assert tutor("source", name).code == 0


FLAWED = """\
format = 1
id = "flawed"
title = "Flawed"
language = "en"

[[fact]]
ask = "Which of these planets is not a giant?"
answer = "Mars"
wrong = ["Jupiter", "none of the above"]
explain = "It is smaller than the Earth."
"""


@pytest.fixture
def flawed(home: Path) -> Path:
    return put(home / "decks" / "flawed.toml", FLAWED)


def test_a_warning_is_laid_out_with_its_line_a_mark_and_help(tutor: Tutor, flawed: Path) -> None:
    ran = tutor("check", flawed)
    assert ran.code == Exit.FINDINGS
    assert (
        ran.out
        == f"""\
{flawed}:6:1: unpinned-id 1 id is not written down, so rewording would lose progress
   6 | [[fact]]
     | ^^^^^^^^
     help: `tutor pin` writes them, and so does `tutor check --fix`
{flawed}:7:34: unmarked-negative \u201cnot\u201d turns the question round and is easily overlooked
   7 | ask = "Which of these planets is not a giant?"
     |                                  ^^^
     help: write NOT, or ask for what is so
{flawed}:9:21: all-of-the-above \u201cnone of the above\u201d is no option of its own
   9 | wrong = ["Jupiter", "none of the above"]
     |                     ^^^^^^^^^^^^^^^^^^^
     help: name a further option, or leave it out
"""
    )
    assert ran.err == "2 warnings, 1 info in 1 file\n2 can be mended with --fix\n"


def test_concise_is_one_line_a_problem_and_github_one_command(tutor: Tutor, flawed: Path) -> None:
    concise = tutor("check", flawed, "--output-format", "concise").out.splitlines()
    assert [line.split()[:2] for line in concise] == [
        [f"{flawed}:6:1:", "unpinned-id"],
        [f"{flawed}:7:34:", "unmarked-negative"],
        [f"{flawed}:9:21:", "all-of-the-above"],
    ]
    github = tutor("check", flawed, "--output-format", "github").out.splitlines()
    assert github[0].startswith(f"::notice file={flawed},line=6,col=1,endColumn=9,title=unpinned-id::1 id is not")
    assert github[1].startswith(f"::warning file={flawed},line=7,col=34,endColumn=37,title=unmarked-negative::")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("--select", "unmarked-negative"), ["unmarked-negative"]),
        (("--select", "unmarked-negative,unpinned-id"), ["unpinned-id", "unmarked-negative"]),
        (("--ignore", "unmarked-negative", "--ignore", "unpinned-id"), ["all-of-the-above"]),
        (("--select", "unpinned-id", "--ignore", "unpinned-id"), []),
    ],
)
def test_rules_are_selected_and_left_out(tutor: Tutor, flawed: Path, given: tuple[str, ...], told: list[str]) -> None:
    found = json.loads(tutor("check", flawed, "--json", *given).out)
    assert [problem["code"] for problem in found["problems"]] == told


def test_errors_are_told_whatever_is_selected(tutor: Tutor, files: Path) -> None:
    ran = tutor("check", files / "findings.toml", "--select", "long-stem", "--ignore", "unknown-key")
    assert "unknown-key" in ran.out


def test_an_info_alone_fails_nothing(tutor: Tutor, flawed: Path) -> None:
    ran = tutor("check", flawed, "--select", "unpinned-id")
    assert (ran.code, ran.err) == (0, "1 info in 1 file\n1 can be mended with --fix\n")


def test_a_code_that_no_rule_has_is_told_the_nearest(tutor: Tutor, home: Path) -> None:
    for option in ("--select", "--ignore", "--explain"):
        ran = tutor("check", option, "long-steam")
        assert ran.code == Exit.USAGE
        assert 'Did you mean "long-stem"?' in ran.err


def test_explain_tells_what_why_and_shows_either_side(tutor: Tutor, home: Path) -> None:
    ran = tutor("check", "--explain", "long-stem")
    assert ran.code == 0
    assert ran.out.startswith("long-stem (warning)\n\nA stem has at most 32 words.\n")
    assert ran.out.count("    [[fact]]\n") == 2
    assert json.loads(tutor("check", "--explain", "long-stem", "--json").out)["severity"] == "warning"


def test_fix_mends_what_is_safe_and_tells_the_rest(tutor: Tutor, flawed: Path) -> None:
    ran = tutor("check", "--fix", flawed)
    assert ran.err == "2 problems mended\n1 warning in 1 file\n"
    pinned = FLAWED.replace("[[fact]]\n", '[[fact]]\nid = "which-of-these-planets-is-not-a-giant"\n')
    assert flawed.read_text() == pinned.replace(" not ", " NOT ")
    assert tutor("check", "--fix", flawed).err == "1 warning in 1 file\n"


def test_fix_never_writes_a_shipped_deck(tutor: Tutor, home: Path, shipped: Path) -> None:
    path = put(shipped / "flawed.toml", FLAWED)
    for words in ((), (path,), ("flawed",)):
        tutor("check", "--fix", *words)
        assert path.read_text() == FLAWED


def test_a_deck_is_named_by_its_id_too(tutor: Tutor, flawed: Path) -> None:
    assert tutor("check", "flawed") == tutor("check", flawed)


def test_a_shadowed_file_is_told_who_shadows_it(tutor: Tutor, home: Path, shipped: Path) -> None:
    winner = put(home / "decks" / "a.toml", SOUND)
    put(shipped / "b.toml", SOUND)
    ran = tutor("check")
    assert ran.code == Exit.FINDINGS
    assert f"b.toml:2:1: shadowed-deck this deck is never asked: {winner} has the same id" in ran.out


def test_the_sound_notes_of_a_broken_deck_are_told_their_warnings_in_the_same_run(tutor: Tutor, home: Path) -> None:
    path = put(home / "decks" / "broken.toml", FLAWED + '\n[[fact]]\nask = "Which has rings?"\nanwser = "Saturn"\n')
    ran = tutor("check", path, "--output-format", "concise")
    assert ran.code == Exit.FINDINGS
    assert [line.split(" ")[1] for line in ran.out.splitlines()] == [
        "unpinned-id",
        "unmarked-negative",
        "all-of-the-above",
        "unknown-key",
    ]
    assert ran.err == "1 error, 2 warnings, 1 info in 1 file\n"
    assert "unmarked" not in tutor("check", path, "--ignore", "unmarked-negative").out
    assert tutor("check", "--fix", path).code == Exit.FINDINGS

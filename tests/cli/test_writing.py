"""`tutor new`, `tutor fmt` and `tutor schema`: the tools of somebody who writes decks."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import MOONS, SHIPPED, Clock, Ran, put
from tests.deck.test_schema import complaints
from tutor.deck.keys import SCHEMA_FILE
from tutor.deck.parse import parse
from tutor.errors import Exit

Tutor = Callable[..., Ran]

MUDDLED = MOONS.replace('id = "titan"\nask = "Which planet does Titan go round?"\n', 'ask = "Titan?"\nid = "titan"\n')
NEAT = MUDDLED.replace('ask = "Titan?"\nid = "titan"\n', 'id = "titan"\nask = "Titan?"\n')


@pytest.mark.parametrize("source", [(), ("--source", "article.txt")], ids=["", "with a source"])
def test_a_new_deck_is_clean_and_can_be_studied(tutor: Tutor, home: Path, source: tuple[str, ...]) -> None:
    put(home.parent / "article.txt", "A tour of the moons\n\nTitan is large.\n")
    ran = tutor("new", "Moons of Jupiter", *source)
    assert (ran.code, ran.out) == (0, f"{home}/decks/moons-of-jupiter.toml\n")
    assert "`tutor study moons-of-jupiter`" in ran.err
    text = (home / "decks" / "moons-of-jupiter.toml").read_text()
    assert complaints(text) == []
    for path in ((), ("moons-of-jupiter",), (ran.out.strip(),)):
        assert tutor("study", "--plain", *path).code == 0
    checked = tutor("check", ran.out.strip())
    assert (checked.code, checked.out) == (0, "")
    assert tutor("fmt", "--check").code == 0


def test_new_goes_where_it_is_told(tutor: Tutor, home: Path) -> None:
    assert tutor("new", "moons.toml", "--here").out == "moons.toml\n"
    assert tutor("new", "Moons", "-o", "sub/x.toml").out == "sub/x.toml\n"
    here = home.parent
    assert parse((here / "moons.toml").read_text()).title == "moons"
    assert {path.name for path in (here / "sub").iterdir()} == {"x.toml", SCHEMA_FILE}
    assert tutor("new", "Moons", "--here").code == Exit.CANNOT_CREATE


@pytest.mark.parametrize(
    "words", [(" ",), ("x", "--here", "-o", "y.toml"), ("x", "-o", "y.txt"), ("x", "-o", ".y.toml")], ids=str
)
def test_new_says_what_it_cannot_make(tutor: Tutor, home: Path, words: tuple[str, ...]) -> None:
    assert tutor("new", *words).code == Exit.USAGE
    assert list(home.parent.glob("*y.t*")) == []


def test_fmt_formats_the_files_it_is_given_and_says_which(tutor: Tutor, home: Path) -> None:
    path, other = put(home.parent / "a.toml", MUDDLED), put(home.parent / "b.toml", MOONS)
    before = other.stat()
    assert tutor("fmt", "a.toml", "b.toml") == Ran(0, "a.toml\n", "1 file formatted, 1 file in order already\n")
    assert (path.read_text(), other.stat().st_mtime_ns) == (NEAT, before.st_mtime_ns)
    assert tutor("fmt", ".") == Ran(0, "", "2 files in order already\n")


def test_fmt_formats_the_learners_own_decks_and_never_those_that_ship(
    tutor: Tutor, home: Path, shipped: Path, tmp_path: Path
) -> None:
    own = put(home / "decks" / "deep" / "a.toml", MUDDLED)
    more = put(tmp_path / "more" / "b.toml", MUDDLED)
    theirs = put(shipped / "c.toml", MUDDLED)
    put(home / "settings.toml", f'decks = ["{more.parent}"]\n')
    assert tutor("fmt").out == f"{own}\n{more}\n"
    assert [path.read_text() for path in (own, more, theirs)] == [NEAT, NEAT, MUDDLED]


def test_fmt_never_writes_a_shipped_deck_even_when_it_is_named(tutor: Tutor, home: Path, shipped: Path) -> None:
    path = put(shipped / "moons.toml", MUDDLED)
    for word in ("moons", path):
        ran = tutor("fmt", word)
        assert (ran.code, ran.out) == (Exit.NO_PERMISSION, "")
        assert "never written" in ran.err
    assert tutor("fmt", "--check", "moons").out == f"{path}\n"
    assert path.read_text() == MUDDLED


def test_fmt_check_and_diff_write_nothing(tutor: Tutor, home: Path) -> None:
    path = put(home / "decks" / "a.toml", MUDDLED)
    assert tutor("fmt", "--check") == Ran(1, f"{path}\n", "1 file would change\n")
    ran = tutor("fmt", "--diff")
    assert ran.code == 1
    assert ran.out.splitlines() == [
        f"--- {path}",
        f"+++ {path}",
        "@@ -3,8 +3,8 @@",
        ' title = "Moons"',
        " ",
        " [[fact]]",
        '+id = "titan"',
        ' ask = "Titan?"',
        '-id = "titan"',
        ' answer = "Saturn"',
        ' wrong = ["Jupiter", "Neptune"]',
        ' explain = "Titan is the largest of Saturn\'s moons."',
    ]
    assert path.read_text() == MUDDLED


def test_fmt_leaves_what_is_not_sound_and_goes_on(tutor: Tutor, home: Path) -> None:
    put(home.parent / "a.toml", MOONS.replace("answer", "anwser"))
    put(home.parent / "b.toml", MUDDLED)
    put(home.parent / "c.toml", "format = 2\n")
    ran = tutor("fmt", "a.toml", "b.toml")
    assert (ran.code, ran.out) == (Exit.BAD_DATA, "b.toml\n")
    assert ran.err.startswith("a.toml:8:1: ")
    assert ran.err.endswith("\n1 file formatted, 1 file left alone\n")
    assert tutor("fmt", "c.toml").code == Exit.NEWER
    assert tutor("fmt", "d.toml").code == Exit.NO_INPUT


def test_fmt_without_decks_says_how_to_make_one(tutor: Tutor, home: Path) -> None:
    assert tutor("fmt") == Ran(0, "", "No decks were found. `tutor new NAME` makes one.\n")


def test_fmt_keeps_progress(tutor: Tutor, home: Path, clock: Clock) -> None:
    put(home / "decks" / "moons.toml", MUDDLED)
    tutor("study", "--plain", "--limit", "1", typed="saturn\n\n")
    tutor("fmt")
    assert [row["unseen"] for row in json.loads(tutor("decks", "--json").out)["decks"]] == [2]
    assert "was edited" not in tutor("study", "--plain").out


def test_schema_prints_what_lies_beside_the_decks(tutor: Tutor) -> None:
    assert tutor("schema").out == (SHIPPED / SCHEMA_FILE).read_text(encoding="utf-8")
    assert Path(tutor("schema", "--path").out.strip()).samefile(SHIPPED / SCHEMA_FILE)

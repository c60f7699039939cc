"""`tutor drafts` without a screen: line by line, and by verbs for scripts."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.test_plain import Typed, golden, lines_of
from tests.conftest import Clock, Ran, put
from tests.desk.test_drafting import ARTICLE, DRAFTS
from tutor.cli.main import run
from tutor.deck.parse import parse
from tutor.errors import Exit

Tutor = Callable[..., Ran]


@pytest.fixture
def deck(home: Path, clock: Clock) -> Path:
    put(home / "decks" / "moons.txt", ARTICLE)
    return put(home / "decks" / "moons.toml", DRAFTS)


def _waiting(deck: Path) -> list[str]:
    return [note.id for note in parse(deck.read_text()).notes if note.draft]


def test_drafts_are_decided_line_by_line(deck: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The golden text is a dialogue; what is typed in it is typed here."""
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdin", Typed(lines_of("drafts").replace("|", "\n")))
    monkeypatch.setattr(sys, "stdout", out)
    assert run(["drafts", "moons", "--plain"]) == 0
    assert out.getvalue() == golden("drafts")
    assert _waiting(deck) == ["triton"]
    assert parse(deck.read_text()).rejected == ("landing",)


def test_the_end_of_input_leaves_and_the_next_time_goes_on(tutor: Tutor, deck: Path) -> None:
    ran = tutor("drafts", "moons", typed="y\n")
    assert (ran.code, _waiting(deck)) == (0, ["landing", "triton"])
    assert ran.out.endswith("2 drafts left. `tutor drafts moons` goes on with them.\n")
    again = tutor("drafts", "moons", typed="y\ny\n")
    assert "Moons, draft 1 of 2\nlanding: argument\n" in again.out
    assert again.out.endswith("No draft is left. `tutor study moons` asks what you have accepted.\n")
    assert tutor("drafts", "moons").out == "No draft is left. `tutor study moons` asks what you have accepted.\n"


def test_a_deck_from_anywhere_is_called_by_its_path_to_the_end(tutor: Tutor, tmp_path: Path) -> None:
    """Its id is known to no other command."""
    path = put(tmp_path / "my decks" / "moons.toml", DRAFTS)
    ran = tutor("drafts", path, typed="edit question\ny\n")
    assert ran.out.endswith(f"2 drafts left. `tutor drafts '{path}'` goes on with them.\n")
    assert f"`tutor source '{path}' FILE` attaches" in ran.out
    assert "the question cannot be empty" in ran.out


VERBS = [
    (["--accept", "titan", "--accept", "moons/triton"], "titan\ntriton\n", ["landing"], ()),
    (["--reject", "titan", "--accept", "landing"], "landing\ntitan\n", ["triton"], ("titan",)),
    (["--accept-all"], "titan\nlanding\ntriton\n", [], ()),
    (["--accept-all", "--kind", "fact"], "titan\ntriton\n", ["landing"], ()),
    (["--accept-all", "--without-doubt"], "landing\ntriton\n", ["titan"], ()),
    (["--accept-all", "--doubtful"], "titan\n", ["landing", "triton"], ()),
    (["--accept-all", "--kind", "term"], "", ["titan", "landing", "triton"], ()),
]


@pytest.mark.parametrize(("verbs", "told", "left", "rejected"), VERBS, ids=[" ".join(case[0]) for case in VERBS])
def test_verbs_decide_several_at_once(
    tutor: Tutor, deck: Path, verbs: list[str], told: str, left: list[str], rejected: tuple[str, ...]
) -> None:
    ran = tutor("drafts", "moons", *verbs)
    assert (ran.code, ran.out) == (0, told)
    assert f"{len(left)} draft{'' if len(left) == 1 else 's'} left." in ran.err
    assert _waiting(deck) == left
    assert parse(deck.read_text()).rejected == rejected
    assert tutor("check", "moons", "--ignore", "no-explain").code != Exit.BAD_DATA


REFUSED = [
    (["moons", "--accept", "titan", "--reject", "trinton"], Exit.NO_INPUT, 'Did you mean "triton"?'),
    (["moons", "--accept", "io"], Exit.NO_INPUT, "accepted already"),
    (["moons", "--accept", "titan", "--reject", "titan"], Exit.USAGE, "both"),
    (["moons", "--accept-all", "--accept", "titan"], Exit.USAGE, "--accept-all"),
    (["moons", "--doubtful", "--without-doubt"], Exit.USAGE, "exclude"),
    (["--accept-all"], Exit.USAGE, "which deck"),
    (["mons"], Exit.NO_INPUT, 'Did you mean "moons"?'),
]


@pytest.mark.parametrize(("words", "code", "said"), REFUSED, ids=[" ".join(case[0]) for case in REFUSED])
def test_what_is_wrong_is_said_and_nothing_is_decided(
    tutor: Tutor, deck: Path, words: list[str], code: int, said: str
) -> None:
    ran = tutor("drafts", *words)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
    assert deck.read_text() == DRAFTS


def test_a_deck_that_cannot_be_loaded_is_said_at_its_place(tutor: Tutor, deck: Path) -> None:
    deck.write_text(DRAFTS.replace("ask", "aks", 1))
    ran = tutor("drafts", "moons", "--accept-all")
    assert (ran.code, ran.out) == (Exit.BAD_DATA, "")
    assert "moons.toml:11:1: " in ran.err


def test_json_lists_what_waits_or_what_was_done(tutor: Tutor, deck: Path) -> None:
    listed = json.loads(tutor("drafts", "moons", "--json", "--doubtful").out)
    assert (listed["version"], listed["deck"], listed["file"]) == (1, "moons", str(deck))
    (draft,) = listed["drafts"]
    assert {key: draft[key] for key in ("id", "kind", "line", "doubt", "cite", "quote")} == {
        "id": "titan",
        "kind": "fact",
        "line": 14,
        "doubt": "The name may be a ship's.",
        "cite": [2],
        "quote": "Titan goes round Saturn",
    }
    (asked,) = draft["asked"]
    assert (asked["forms"], asked["stem"]) == (["choice", "typed"], "Which planet does Titan go round?")
    assert (asked["answer"], asked["options"]) == ("Saturn", ["Jupiter", "Neptune"])
    done = json.loads(tutor("drafts", "moons", "--reject", "titan", "--json").out)
    assert done == {"version": 1, "deck": "moons", "accepted": [], "rejected": ["titan"], "left": 2}
    assert json.loads(tutor("drafts", "--json").out)["decks"] == [{"id": "moons", "title": "Moons", "drafts": 2}]


def test_without_a_deck_those_with_drafts_are_listed(tutor: Tutor, deck: Path) -> None:
    assert tutor("drafts").out == "deck   title  drafts\nmoons  Moons       3\n"
    tutor("drafts", "moons", "--accept-all")
    ran = tutor("drafts")
    assert (ran.out, ran.code) == ("", 0)
    assert "No deck has drafts." in ran.err


def test_accepted_notes_are_studied_and_nothing_else(tutor: Tutor, deck: Path) -> None:
    tutor("drafts", "moons", "--accept", "titan", "--reject", "triton")
    cards = json.loads(tutor("cards", "moons", "--json").out)["cards"]
    assert [card["id"] for card in cards] == ["moons/io/answer", "moons/titan/answer"]
    asked = tutor("study", "--plain", "moons", typed="Jupiter\n\nb\n").out
    assert "Moons, 1 of 2 done\nWhich planet does Titan go round?\n" in asked


def test_no_text_of_a_draft_commands_the_terminal(tutor: Tutor, home: Path, deck: Path) -> None:
    hostile = "\\u001b]52;c;eA==\\u0007\\u202ex"
    put(deck, DRAFTS.replace("Saturn", hostile).replace("The name", hostile))
    for words in (("--plain",), ("--json",)):
        out = tutor("drafts", "moons", *words, typed=f"edit answer \x1b[2J{chr(0x9B)}x\n").out
        assert not set(out) & {"\x1b", "\x07", "\u202e", chr(0x9B)}
    assert "\x1b" not in deck.read_text()

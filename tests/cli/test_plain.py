"""Whole sessions line by line, read against texts that were read and approved.

In the golden texts a line that begins with "> " is what the learner typed. They are never written by a test.
"""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Clock, Ran, put
from tutor.cli import plain
from tutor.cli.main import run
from tutor.desk.desk import Desk

HERE = Path(__file__).parent
FORMS = (HERE / "forms.toml").read_text()

Tutor = Callable[..., Ran]


class Typed(io.StringIO):
    """What the learner types; every line also shows in the output, as on a terminal."""

    def readline(self, size: int | None = -1, /) -> str:
        line = super().readline(-1)
        if line:
            sys.stdout.write(f"> {line}")
        return line

    def reconfigure(self, **_: object) -> None:
        """Text as it is."""


@pytest.fixture
def typed(home: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Run a plain session over the deck of every form; what a terminal would show of it."""
    put(home / "decks" / "forms.toml", FORMS)

    def typed(lines: str, *arguments: str) -> str:
        """A session in which these lines are typed, each ended by "|"."""
        out = io.StringIO()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", Typed(lines.replace("|", "\n")))
            patch.setattr(sys, "stdout", out)
            assert run(["study", "--plain", *arguments]) == 0
        return out.getvalue()

    return typed


def golden(name: str) -> str:
    return (HERE / "golden" / f"{name}.txt").read_text()


def lines_of(name: str) -> str:
    """What was typed in a golden text."""
    return "".join(line[2:] + "|" for line in golden(name).splitlines() if line.startswith("> "))


SESSIONS = {
    "choosing": ("--new", "30"),
    "producing": ("--new", "30", "--rung", "free"),
    "cued": ("--limit", "4", "--rung", "cued"),
    "commands": ("--limit", "6"),
}


@pytest.mark.parametrize("name", SESSIONS)
def test_a_session_reads_as_approved(typed: Callable[..., str], name: str) -> None:
    assert typed(lines_of(name), *SESSIONS[name]) == golden(name)


def test_the_next_day_asks_the_links_of_an_argument(typed: Callable[..., str], clock: Clock) -> None:
    typed(lines_of("choosing"), *SESSIONS["choosing"])
    clock.forward(days=1)
    assert typed(lines_of("links")) == golden("links")


def test_the_end_of_input_quits_and_keeps_everything(typed: Callable[..., str], tutor: Tutor) -> None:
    assert "100 % of 2 cards" in typed("saturn||a|")  # the verdict on the screen is committed as proposed
    assert '"answered": 2' in tutor("history", "--json").out


def test_nothing_typed_leaves_no_trace(typed: Callable[..., str], tutor: Tutor) -> None:
    assert typed("").endswith("\nNothing was answered.\n")
    assert '"sessions": []' in tutor("history", "--json").out


def test_a_line_may_end_in_carriage_return_and_have_blanks(typed: Callable[..., str]) -> None:
    assert "Right. The answer: Saturn" in typed("  SaTurn \r||")


def test_a_colon_is_doubled_to_be_typed(typed: Callable[..., str]) -> None:
    typed("::saturn||", "--limit", "1", "--rung", "free")
    with Desk() as desk:
        assert [event.body["response"] for event in desk.store.events() if event.kind == "review"] == [":saturn"]


def test_suspend_and_bury_hold_and_undo_takes_them_back(typed: Callable[..., str]) -> None:
    shown = typed(":suspend|:undo|:bury|:undo|saturn||:quit|")
    assert "The card is no longer suspended." in shown
    assert "The card is back in today's portion." in shown
    assert shown.count("Which planet does Titan go round?") == 3


def test_undo_goes_back_over_the_start_of_the_question(typed: Callable[..., str]) -> None:
    shown = typed("saturn||:undo|:undo|jupiter||:quit|")
    assert "The rating is taken back." in shown
    assert "The question is open again." in shown
    assert "0 % of 1 card" in shown


def test_a_list_longer_than_the_alphabet_is_ticked_by_numbers(home: Path, tutor: Tutor) -> None:
    items = ", ".join(f'"item {number}"' for number in range(1, 31))
    put(
        home / "decks" / "l.toml",
        f'format = 1\nid = "l"\ntitle = "L"\n[[question]]\nid = "q"\nform = "list"\nask = "All?"\nitems = [{items}]\n',
    )
    ran = tutor(
        "study", "--plain", "--rung", "free", typed="\nzz\n31\n" + " ".join(map(str, range(1, 28))) + ", 28,29 30\n\n"
    )
    assert "  30  item 30\n" in ran.out
    assert ran.out.count("Numbers from 1 to 30, please, or Enter for none.") == 2
    assert "100 % of 1 card, 1 of them self-judged" in ran.out


def test_a_letter_means_the_option_beside_it_even_where_an_option_reads_like_it(home: Path, tutor: Tutor) -> None:
    """Blood groups: the letter a is the first option, whatever that says."""
    deck = 'format = 1\nid = "b"\ntitle = "B"\n[[fact]]\nid = "q"\nask = "Which?"\nanswer = "A"\nwrong = ["B", "C"]\n'
    put(home / "decks" / "b.toml", deck)
    asked = tutor("study", "--plain", typed="").out
    place = next(line for line in asked.splitlines() if line.endswith("  A")).strip()[0]
    assert "Right." in tutor("study", "--plain", typed=f"{place}\n\n").out


def test_bytes_that_are_no_text_do_no_harm(home: Path, tutor: Tutor) -> None:
    put(home / "decks" / "forms.toml", FORMS)
    ran = tutor("study", "--plain", typed=b"\xff\xfe\nsaturn\n\n\x80saturn\n\xed\xa0\x80\n:qu\xffit\n")
    assert ran.code == 0
    assert "A letter from a to c, please" in ran.out
    assert "100 % of 1 card" in ran.out


def test_what_is_typed_never_reaches_the_screen_as_a_command(home: Path, tutor: Tutor) -> None:
    put(home / "decks" / "forms.toml", FORMS)
    ran = tutor("study", "--plain", "--rung", "free", typed="\x1b]52;c;AAAA\x07\u202e\n\n\n:\x1b[2J\n")
    assert ran.code == 0
    assert not set(ran.out) & set("\x1b\x07\u202e")


def test_nothing_due_says_when(typed: Callable[..., str], tutor: Tutor) -> None:
    typed(lines_of("choosing"), *SESSIONS["choosing"])
    tutor("plan", "--new", "0")
    ran = tutor("study", "--plain")
    assert ran.code == 0
    assert "Nothing is due today. The next card comes tomorrow.\n" in ran.out
    assert "`tutor study --practice` asks any cards now and moves no memory." in ran.out


def test_without_decks_it_says_where_to_put_them(home: Path, tutor: Tutor) -> None:
    ran = tutor("study", "--plain")
    assert (ran.code, ran.out) == (0, "There is nothing to study. `tutor where` says where decks are looked for.\n")


def test_practice_is_called_practice(typed: Callable[..., str], tutor: Tutor) -> None:
    shown = typed("saturn||", "--practice", "--limit", "1")
    assert "\nEnter to go on.\n" in shown
    assert "Practice: 100 % of 1 card" in shown
    assert " practice " in tutor("history").out


@pytest.mark.parametrize("end", ["\n", ""])
def test_a_line_too_long_to_type_is_not_taken(moons: Path, clock: Clock, tutor: Tutor, end: str) -> None:
    ran = tutor("study", "--plain", "moons", typed="a" * plain.LONGEST + "\n" + "a" * 1_000_000 + end)
    assert ran.out.count("that one was not taken") == 1
    assert ran.out.count("A letter from a to c, please") == 1
    assert ran.out.endswith("Nothing was answered.\n")

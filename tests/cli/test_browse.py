"""`tutor browse`, `tutor preview` and `tutor reset` on the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import MOONS, Clock, Ran, put
from tutor.errors import Exit
from tutor.study.memory import LEECH

Tutor = Callable[..., Ran]

TITAN = "moons/titan/answer"
GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(autouse=True)
def _ready(moons: Path, clock: Clock) -> None:
    """A home with a small deck, at noon."""


def _studied(tutor: Tutor) -> None:
    tutor("study", "--plain", typed="c\n\na\n\n:quit\n")
    tutor("suspend", "moons/io/answer")
    tutor("flag", TITAN)


def test_a_table_of_the_cards(tutor: Tutor) -> None:
    _studied(tutor)
    ran = tutor("browse", "moons")
    assert (ran.code, ran.err) == (0, "3 cards\n")
    assert ran.out == (GOLDEN / "browse.txt").read_text(encoding="utf-8")


def test_json_tells_everything_of_each_card(tutor: Tutor) -> None:
    _studied(tutor)
    ran = tutor("browse", "moons", "--json", "--filter", "is:flagged titan")
    told = json.loads(ran.out)
    assert {key: told[key] for key in ("version", "deck", "title", "filter")} == {
        "version": 1,
        "deck": "moons",
        "title": "Moons",
        "filter": "is:flagged titan",
    }
    (card,) = told["cards"]
    last = card.pop("last")
    stability = card.pop("stability")
    assert stability > 0
    assert card == {
        "id": TITAN,
        "deck": "moons",
        "note": "titan",
        "aspect": "answer",
        "kind": "fact",
        "tags": [],
        "line": 5,
        "stem": "Which planet does Titan go round?",
        "answer": "Saturn",
        "state": "learning",
        "recall": 1.0,
        "due": card["due"],
        "lapses": 0,
        "tries": 1,
        "leech": False,
        "slips": [],
        "flagged": True,
        "suspended": False,
        "archived": False,
    }
    assert last["at"] == "2026-11-24T12:00:00+00:00"
    assert last["verdict"] in {"right", "wrong"}


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        ("", 3),
        ("saturn", 1),
        ("WHICH planet", 3),
        ("is:new", 1),
        ("is:suspended", 1),
        ("is:flagged is:new", 0),
        ("is:archived", 0),
    ],
)
def test_a_filter_narrows(tutor: Tutor, text: str, cards: int) -> None:
    _studied(tutor)
    assert len(json.loads(tutor("browse", "moons", "--json", "--filter", text).out)["cards"]) == cards


def test_of_a_leech_it_is_told_what_was_answered_instead(tutor: Tutor, clock: Clock) -> None:
    for _ in range(LEECH + 1):
        tutor("study", "--plain", "moons", "--new", "1", "--rung", "free", typed="mars\n\n:quit\n")
        clock.forward(days=1)
    (card,) = json.loads(tutor("browse", "moons", "--json", "--filter", "is:leech").out)["cards"]
    assert (card["id"], card["lapses"]) == (TITAN, LEECH)
    assert card["slips"] == [{"response": "mars", "count": LEECH + 1}]


def test_what_is_archived_is_told_by_what_was_last_asked(tutor: Tutor, moons: Path) -> None:
    _studied(tutor)
    put(moons, MOONS.replace('id = "titan"', 'id = "titania"'), age_s=1800)
    (card,) = json.loads(tutor("browse", "moons", "--json", "--filter", "is:archived titan").out)["cards"]
    assert (card["id"], card["stem"], card["archived"]) == (TITAN, "Which planet does Titan go round?", True)


def test_a_filter_that_means_nothing_is_refused(tutor: Tutor) -> None:
    ran = tutor("browse", "moons", "--filter", "is:dead")
    assert (ran.code, ran.out) == (Exit.USAGE, "")
    assert 'the filter does not know "is:dead"' in ran.err
    assert "is:due" in ran.err


def test_nothing_found_is_said(tutor: Tutor) -> None:
    assert tutor("browse", "moons", "--filter", "zzz") == Ran(0, "", "No card fits.\n")
    assert tutor("browse", "mons").code == Exit.NO_INPUT


def test_a_reset_lets_a_card_be_new_again(tutor: Tutor) -> None:
    _studied(tutor)
    ran = tutor("reset", TITAN)
    assert ran == Ran(0, "", f"{TITAN} starts anew. `tutor undo` takes that back.\n")
    assert TITAN in tutor("browse", "moons", "--filter", "is:new").out
    assert tutor("undo").err == f"Took back the reset of {TITAN}.\n"
    assert TITAN not in tutor("browse", "moons", "--filter", "is:new").out


def test_a_preview_in_a_pipe_prints_every_card_in_every_form(tutor: Tutor) -> None:
    ran = tutor("preview", "moons")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.count("Which planet does") == 3 * 3
    assert tutor("preview", "moons", "--plain") == ran


@pytest.mark.parametrize("name", ["titan", "titan/answer", "moons/titan", TITAN])
def test_a_preview_of_one_card(tutor: Tutor, name: str) -> None:
    ran = tutor("preview", "moons", "--card", name)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (GOLDEN / "preview.txt").read_text(encoding="utf-8")


def test_a_preview_shows_every_form_in_the_sessions_own_words(tutor: Tutor) -> None:
    ran = tutor("preview", Path(__file__).with_name("forms.toml"))
    assert ran.code == 0
    assert ran.out == (GOLDEN / "preview-forms.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("mons",), Exit.NO_INPUT, 'Did you mean "moons"?'),
        (("nowhere.toml",), Exit.NO_INPUT, "no such file"),
        (("decks/",), Exit.NO_INPUT, "no such file"),
        (("moons", "--card", "titam/answer"), Exit.NO_INPUT, "no card is called"),
        (("broken.toml",), Exit.BAD_DATA, "tutor check"),
    ],
)
def test_what_cannot_be_previewed_is_said(
    tutor: Tutor, tmp_path: Path, arguments: tuple[str, ...], code: Exit, says: str
) -> None:
    put(tmp_path / "broken.toml", "format = 1\n[[fact]]\n")
    ran = tutor("preview", *arguments)
    assert (ran.code, ran.out) == (code, "")
    assert says in ran.err

"""`tutor report`: what it writes, where, and what it leaves out."""

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from tests.conftest import Clock, Ran
from tests.report.learner import OF_RIVERS, study_both
from tests.report.markup import Taken

Tutor = Callable[..., Ran]


@pytest.fixture
def studied(tutor: Tutor, home: Path, clock: Clock) -> Tutor:
    study_both(home, clock)
    return tutor


def outputs(tutor: Tutor, *options: str) -> tuple[str, ...]:
    """The report in each of its shapes."""
    ran = [tutor("report", *shape, *options) for shape in (("--html", "-"), ("--json",), ())]
    assert [each.code for each in ran] == [0, 0, 0], ran
    return tuple(each.out for each in ran)


def test_a_page_is_written_and_never_over_a_file_that_exists(studied: Tutor, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    ran = studied("report", "--html", file)
    assert (ran.code, ran.out, ran.err) == (0, "", f"{file}: written.\n")
    before = file.read_text(encoding="utf-8")
    assert before == studied("report", "--html", "-").out
    again = studied("report", "--html", file, "--name", "Ada")
    assert again.code == 73
    assert "exists" in again.err
    assert "--force" in again.err
    assert file.read_text(encoding="utf-8") == before
    assert studied("report", "--html", file, "--name", "Ada", "--force").code == 0
    assert "Ada" in file.read_text(encoding="utf-8")
    assert [each.name for each in tmp_path.glob("*report*")] == ["report.html"]


def test_a_link_that_leads_nowhere_and_a_folder_are_not_written_over(studied: Tutor, tmp_path: Path) -> None:
    link, folder = tmp_path / "link.html", tmp_path / "folder"
    link.symlink_to(tmp_path / "nowhere")
    folder.mkdir()
    assert studied("report", "--html", link).code == 73
    assert studied("report", "--html", folder, "--force").code == 73
    assert not (tmp_path / "nowhere").exists()


def test_the_same_log_on_the_same_day_gives_the_same_bytes(studied: Tutor) -> None:
    assert outputs(studied) == outputs(studied)


def test_the_json_is_what_the_printed_schema_says(studied: Tutor) -> None:
    schema = json.loads(studied("report", "--schema").out)
    for options in ((), ("--anonymous",), ("--deck", "moons", "--deck", "rivers-of-xanadu", "--name", "Ada")):
        found = json.loads(studied("report", "--json", *options).out)
        jsonschema.validate(found, schema, cls=jsonschema.Draft202012Validator)
        assert found["sessions"]


def test_page_and_json_may_be_made_at_once(studied: Tutor, tmp_path: Path) -> None:
    ran = studied("report", "--html", tmp_path / "a.html", "--json")
    assert json.loads(ran.out)["version"] == 1
    assert (tmp_path / "a.html").exists()


def test_a_report_of_one_deck_tells_nothing_of_another(studied: Tutor) -> None:
    whole = "".join(outputs(studied))
    assert {word for word in OF_RIVERS if word in whole} >= {"rivers-of-xanadu", "Xanadu", "zanzibar", "alph", "Alph"}
    for text in outputs(studied, "--deck", "moons"):
        assert [word for word in OF_RIVERS if word in text] == []
        assert "Which planet does" in text


def test_a_page_tells_the_words_of_decks_as_text(studied: Tutor) -> None:
    taken = Taken(outputs(studied, "--deck", "rivers-of-xanadu")[0])
    assert "b" not in taken.tags
    assert "Waters <b>Xanadu</b>" in "".join(taken.words)


def test_an_anonymous_report_tells_no_deck_card_tag_session_or_time_of_day(studied: Tutor) -> None:
    sessions = json.loads(studied("history", "--json").out)["sessions"]
    secrets = [
        *OF_RIVERS, "moons", "Moons", "titan", "Titan", "Triton", "Which planet", "Where did",
        *(each["session"] for each in sessions), *(each["at"][11:16] for each in sessions),
    ]  # fmt: skip
    for options in ((), ("--deck", "rivers-of-xanadu"), ("--deck", "moons", "--deck", "rivers-of-xanadu")):
        for text in outputs(studied, "--anonymous", *options):
            assert [word for word in secrets if word in text.replace("T00:00", "")] == []


def test_the_days_can_be_narrowed(studied: Tutor) -> None:
    found = json.loads(studied("report", "--json", "--since", "2026-11-20", "--until", "2026-11-21").out)
    assert (found["first"], found["last"]) == ("2026-11-20", "2026-11-21")
    assert {each["day"] for each in found["sessions"]} <= {"2026-11-20", "2026-11-21"}
    assert found["totals"]["sessions"] == len(found["sessions"]) > 0


def test_in_short_each_picture_says_its_sentence(studied: Tutor) -> None:
    ran = studied("report", "--name", "Ada")
    found = json.loads(studied("report", "--json").out)
    assert ran.out.startswith("Study report of Ada, 2026-11-12 to 2026-11-24: ")
    for picture in found["parts"][0]["pictures"]:
        assert f"{picture['title']}. " in ran.out
        assert picture["says"] in ran.out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--name", "Ada", "--anonymous"), "--anonymous leaves the name out"),
        (("--force",), "--force goes with --html FILE"),
        (("--html", "-", "--json"), "both print to stdout"),
        (("--since", "tomorrow's"), "names no days"),
    ],
)
def test_options_that_contradict_each_other_are_a_wrong_use(
    studied: Tutor, options: tuple[str, ...], said: str
) -> None:
    ran = studied("report", *options)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_an_unknown_deck_writes_nothing(studied: Tutor, tmp_path: Path) -> None:
    assert studied("report", "--html", tmp_path / "a.html", "--deck", "mons").code == 66
    assert not (tmp_path / "a.html").exists()


def test_before_the_first_answer_there_is_a_report_too(tutor: Tutor, moons: Path, clock: Clock) -> None:
    for text in outputs(tutor):
        assert "No day has been studied yet." in text


def test_a_name_cannot_act_on_a_terminal_or_a_page(studied: Tutor) -> None:
    page, json_text, short = outputs(studied, "--name", "A\x1b[2J</title><script>\u202e")
    assert "\x1b" not in page + json_text + short
    assert "\u202e" not in page + json_text + short
    assert "script" not in Taken(page).tags
    assert short.startswith("Study report of A\u241b[2J</title><script><U+202E>, ")

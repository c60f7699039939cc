"""The notes that were judged by hand, and what the manual says of them."""

import re
from pathlib import Path

import pytest

import tutor
from tests.benchmarks.generation import MAKERS, judged, main, verdicts
from tests.generate.drafting import TEXTS

MANUAL = Path(tutor.__file__).parent / "manual" / "generate.md"
POINTS = ("right", "self-contained", "one answer", "worth knowing", "not guessable", "options", "evidence", "wording")


VERDICT_WORDS = ("as is", "edit", "reject")


@pytest.mark.parametrize("maker", MAKERS)
def test_enough_notes_were_judged_each_on_every_point(maker: str) -> None:
    rows = judged(maker)
    assert len(rows) >= 60
    assert sum(row["second"] != "" for row in rows) >= 30
    for row in rows:
        assert row["verdict"] in VERDICT_WORDS
        assert (row["verdict"] == "as is") == all(row[point] == "1" for point in POINTS)
        assert row["false"] in ("0", "1")
        assert row["second"] in ("", *VERDICT_WORDS)


def test_a_false_note_is_not_usable_and_not_right() -> None:
    for row in judged():
        if row["false"] == "1":
            assert row["verdict"] != "as is"
            assert row["right"] == "0"


def test_the_manual_gives_the_figures_of_the_table() -> None:
    told = re.findall(r"^\| [^|]+ \| (\d+) \| (\d+) % \| (\d+) % \|$", MANUAL.read_text(encoding="utf-8"), re.MULTILINE)
    counted = re.findall(r"(\d+) +(\d+) % +(\d+) %$", verdicts(), re.MULTILINE)
    assert sorted(told) == sorted(counted)


def test_the_benchmark_tells_its_figures_and_finds_every_note_grounded(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(TEXTS / "harbour.txt"), str(TEXTS / "libraries.md")]) == 0
    assert capsys.readouterr().out.count("not grounded 0, given away 0") == 2

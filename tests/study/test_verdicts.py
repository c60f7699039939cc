"""The judge against the table of a fair examiner, which was written before it and is the law."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from tutor.study.judging.examiner import Ruling, rule

TABLE = Path(__file__).with_name("verdicts.csv")

AGREEMENT = 0.97
"""The least share of rows on which judge and examiner accept and reject alike."""

FALSE_ACCEPTANCES = 0.005
"""The share of all rows that may not be reached by what the judge accepts and the examiner does not."""

NEVER = frozenset(
    {"number", "number-word", "magnitude", "date", "period", "century", "bc", "negation", "prefix", "unit", "percent"}
)
"""Kinds in which nothing wrong may ever be accepted."""

CREDITED = frozenset({"right", "close"})

KNOWN = {
    ("Procter & Gamble", "Proctor and Gamble"): "proctor is a word of its own",
    ("carbon-14", "C-14"): "chemical symbols are not expanded: a card may ask for the symbol",
    ("seventeenth century", "seventeeth century"): "number words forgive no slip",
    ("acceleration due to gravity", "gravity acceleration"): "only of and at turn a phrase round",
    ("COVID-19", "COVID"): "a number may tell one thing from another",
}
"""Where the judge is stricter than the examiner, and why. This table may not grow."""

Row = dict[str, str]


def rows() -> list[Row]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def ruled(row: Row) -> Ruling:
    language = row["kind"].partition(":")[2] or "en"
    accept = tuple(text for text in row["accept"].split(" | ") if text)
    return rule(row["expected"], row["given"], accept, (), language)


ROWS = rows()
RULED = [(row, ruled(row)) for row in ROWS]
DIFFERENT = [(row, ruling) for row, ruling in RULED if (ruling.kind in CREDITED) != (row["verdict"] in CREDITED)]


def test_judge_and_examiner_accept_and_reject_alike() -> None:
    assert 1 - len(DIFFERENT) / len(ROWS) >= AGREEMENT


def test_hardly_anything_wrong_is_accepted() -> None:
    accepted = [row for row, ruling in DIFFERENT if ruling.kind in CREDITED]
    assert len(accepted) / len(ROWS) < FALSE_ACCEPTANCES, accepted


def test_no_number_date_or_negation_is_ever_taken_for_another() -> None:
    accepted = [row for row, ruling in DIFFERENT if ruling.kind in CREDITED and row["kind"] in NEVER]
    assert not accepted


def test_where_they_differ_is_known() -> None:
    found = {(row["expected"], row["given"]) for row, _ in DIFFERENT}
    assert found <= set(KNOWN), found - set(KNOWN)


def test_every_kind_is_judged_well() -> None:
    """No kind of answer hides behind the others: in each at most one row of ten is judged otherwise."""
    missed = Counter(row["kind"] for row, _ in DIFFERENT)
    total = Counter(row["kind"] for row in ROWS)
    assert all(missed[kind] <= max(1, total[kind] // 10) for kind in total), missed


@pytest.mark.parametrize("kind", ["right", "close"])
def test_right_and_close_are_told_apart_as_the_examiner_does(kind: str) -> None:
    """Close costs a rating, so at least nine in ten of what both accept is called the same."""
    both = [(row, ruling) for row, ruling in RULED if row["verdict"] == kind and ruling.kind in CREDITED]
    assert sum(ruling.kind == kind for _, ruling in both) / len(both) >= {"right": 0.97, "close": 0.8}[kind]


def test_the_last_step_is_the_verdict() -> None:
    for _, ruling in RULED:
        assert ruling.steps[-1] == f"{ruling.kind.capitalize()}. {ruling.reason}"
        assert len(ruling.reason) <= 100, ruling.reason

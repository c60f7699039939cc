"""The judge against examiners whose tables it was not written by: two more people, other subjects."""

import csv
from pathlib import Path

from tutor.study.judging.examiner import Ruling, rule
from tutor.study.prompt import CREDITED

TABLE = Path(__file__).with_name("heldout.csv")

Row = dict[str, str]


def ruled(row: Row) -> Ruling:
    language = row["kind"].partition(":")[2] or "en"
    accept = tuple(text for text in row["accept"].split(" | ") if text)
    return rule(row["expected"], row["given"], accept, (), language)


def test_the_judge_agrees_with_examiners_it_never_met() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    different = [row for row in rows if (ruled(row).kind in CREDITED) != (row["verdict"] in CREDITED)]
    accepted = [row for row in different if row["verdict"] not in CREDITED]
    assert 1 - len(different) / len(rows) >= 0.97, different
    assert len(accepted) / len(rows) < 0.005, accepted

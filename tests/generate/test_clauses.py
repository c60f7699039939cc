"""A sentence falls into main clauses that each say something whole."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.generate.clauses import CLOSE, OPEN, clause_with, clauses

CUT: list[tuple[str, list[str]]] = [
    ("The ferry sank near Orran, drowning two cows, and the town bought another boat.",
     ["The ferry sank near Orran", "the town bought another boat"]),
    ("Helmer Dahl, a smith from Bergen, opened the line, which still runs.",
     ["Helmer Dahl opened the line"]),
    ("Dahl built a boat and sold it to Norway.", ["Dahl built a boat", "Dahl sold it to Norway"]),
    ("Dahl built a boat, sold it to Norway, and bought a mill.",
     ["Dahl built a boat", "Dahl sold it to Norway", "Dahl bought a mill"]),
    ("The line serves Orran, Velmar, and Porto, because no road does.", ["The line serves Orran, Velmar, and Porto"]),
    ("The treaty was signed between Norway, Sweden and Denmark.",
     ["The treaty was signed between Norway, Sweden and Denmark"]),
    ("Dahl was born in Ulm, Germany, in a mill.", ["Dahl was born in Ulm, Germany in a mill"]),
    ("The boat \u2014 a wooden one, painted red \u2014 burned down in May; nobody died in the fire.",
     ["The boat burned down in May", "nobody died in the fire"]),
    ("The council elected by the farmers chose a mayor, a rich man.",
     ["The council elected by the farmers chose a mayor"]),
    ("Tar is a sticky, black and heavy liquid.", ["Tar is a sticky, black and heavy liquid"]),
    ("After losing his boat, Dahl moved to Velmar while his wife stayed at home.", ["Dahl moved to Velmar"]),
    ("Of the old bridge nothing.", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "wanted"), CUT, ids=lambda value: value if isinstance(value, str) else None)
def test_a_clause_keeps_what_it_needs_and_sheds_what_trails(sentence: str, wanted: list[str]) -> None:
    assert [clause.text for clause in clauses(sentence)] == wanted


def test_a_short_opening_is_kept_apart_and_a_long_one_is_left_out() -> None:
    (clause,) = clauses("In the north of Norway, ferries run all winter.")
    assert (clause.opening, clause.text) == ("In the north of Norway", "ferries run all winter")
    (clause,) = clauses("Because the lake never freezes, ferries run all winter.")
    assert (clause.opening, clause.whole) == ("", "ferries run all winter")


def test_what_trails_behind_a_clause_is_no_place_for_a_question() -> None:
    asked = f"{OPEN}forty guests{CLOSE}"
    found = clause_with(f"The ferry sank with {asked}, making the news.")
    assert found is not None
    assert found.text == f"The ferry sank with {asked}"
    assert clause_with(f"The ferry sank, drowning {asked} of the inn.") is None


WORDS = (
    "Dahl and but built sold the ferry , ; : which who by used said and, (a ) "
    "\u2014 \u201cb\u201d 1874 led to making then"
)


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from(WORDS.split(" ")), max_size=40).map(" ".join))
def test_any_words_at_all_fall_into_clauses_that_are_no_longer_than_they(text: str) -> None:
    for clause in clauses(text):
        assert 0 < len(clause.text) <= 2 * len(text)

"""Clauses: where they begin and end, whose they are, and what may be left out of them."""

import pytest

from tests.generate.kinds.reading import tree
from tutor.generate.clause import (
    circumstances,
    core,
    droppable,
    forgettable,
    main_clauses,
    relative,
    short_subject,
    shortened,
)

PARTED = [
    ("The council met in Lund, and the king went home.", ["The council met in Lund", "the king went home"]),
    ("However, the council met in Lund.", ["the council met in Lund"]),
    ("In fact, the king therefore left Lund.", ["the king left Lund"]),
    ("Perhaps the king left Lund.", ["Perhaps the king left Lund"]),
    ("The king built the port and sold it.", ["The king built the port", "sold it"]),
    ("The king (born in 1340) left Lund.", ["The king left Lund"]),
]


@pytest.mark.parametrize(("sentence", "clauses"), PARTED)
def test_a_sentence_is_parted_into_its_main_clauses_without_what_joins_them(sentence: str, clauses: list[str]) -> None:
    found = tree(sentence)
    assert [found.said(one.places).rstrip(".") for one in main_clauses(found)] == clauses


SHARED = [
    ("NASA built the probe and launched it.", True),
    ("Smith observed that the work was dull and offered no choice.", False),
    ("The charter was replaced by the new law and the courts began to work.", False),
]


@pytest.mark.parametrize(("sentence", "shares"), SHARED)
def test_a_later_verb_has_the_subject_of_an_earlier_one_only_where_that_is_sure(sentence: str, shares: bool) -> None:
    found = tree(sentence)
    assert any(one.shared and one.subject is not None for one in main_clauses(found)) == shares


RELATIVES = [
    ("Cassini, which flew past Saturn in 2004, carried a probe.", "Cassini", "flew past Saturn in 2004"),
    ("The king feared Anna Vogel, who led the council.", "Anna Vogel", "led the council"),
    ("The probe that flew past Saturn carried a camera.", "", ""),
    ("The senator often quarrels with his party, which shows his courage to voters.", "", ""),
    ("The roads and the port of Lund, where ships were built, decayed.", "", ""),
]


@pytest.mark.parametrize(("sentence", "who", "what"), RELATIVES)
def test_a_set_off_relative_clause_is_about_the_noun_before_it(sentence: str, who: str, what: str) -> None:
    found = tree(sentence)
    made = [one for word in found.words if (one := relative(found, word))]
    told = [(found.said(short_subject(one)), found.said(one.places)) for one in made]
    assert told == ([(who, what)] if who else [])


def test_a_clause_is_shortened_only_by_what_is_set_off() -> None:
    found = tree("The king, who feared the council, sold the old port of Lund, a ruin since 1340, to Danish traders.")
    (clause,) = main_clauses(found)
    assert found.said(core(clause, 12)).rstrip(".") == "The king sold the old port of Lund to Danish traders"
    assert core(clause, 40) == clause.places


def test_a_list_is_no_apposition() -> None:
    found = tree("The plague reached Greece, the islands, and Anatolia.")
    (clause,) = main_clauses(found)
    assert not list(droppable(clause))


CONDITIONS = [
    ("During the siege, the king sold the port.", True),
    ("Under this rule, the king sells the port.", False),
    ("During the siege, the king did not sell the port.", False),
    ("During the siege, the king was ill.", False),
]


@pytest.mark.parametrize(("sentence", "loose"), CONDITIONS)
def test_circumstances_are_left_out_only_of_deeds_of_the_past(sentence: str, loose: bool) -> None:
    (clause,) = main_clauses(tree(sentence))
    assert bool(list(forgettable(clause))) == loose


def test_what_is_kept_stays_in_every_shorter_form() -> None:
    found = tree("During the siege, the king, a rich man, sold the port of Lund, which was old, after the war.")
    (clause,) = main_clauses(found)
    forms = list(shortened(clause, clause.places, short_subject(clause)))
    assert forms[0] == clause.places
    assert len(forms) > 2
    assert all(short_subject(clause) <= form and form <= clause.places for form in forms)


def test_a_later_clause_shares_the_date_at_the_beginning() -> None:
    found = tree("In 1931 the bank bought the railway and closed its branch lines.")
    first, second = main_clauses(found)
    assert circumstances(first) == frozenset()
    assert found.said(circumstances(second)) == "In 1931"

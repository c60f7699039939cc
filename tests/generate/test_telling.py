"""Statements and questions out of clauses: order of words, forms of verbs, and what stays away."""

import pytest

from tests.generate.kinds.reading import teller
from tutor.generate.asking import third_person
from tutor.generate.clause import Clause, main_clauses
from tutor.generate.telling import Teller
from tutor.generate.tree import Word


def _parts(text: str) -> tuple[Teller, Clause, Word]:
    told = teller(text)
    clause = next(iter(main_clauses(told.parsed.trees[0])))
    thing = next(iter(clause.parts("dobj")), clause.verb)
    return told, clause, thing


ASKED = [
    ("Marie Keller founded the Bern Observatory.", "What did Marie Keller found?"),
    ("The Bern Observatory houses two old telescopes.", "What does the Bern Observatory house?"),
    ("Norland and Halden share a border.", "What do Norland and Halden share?"),
    ("Norland has signed the treaty.", "What has Norland signed?"),
    ("Norland can\u2019t sign the treaty.", "What can Norland not sign?"),
    ("Norland must sign the treaty.", "What must Norland sign?"),
    ("In 1931, Norland signed the treaty.", "What did Norland sign in 1931?"),
    ("When Halden fell, Norland signed the treaty.", "When Halden fell, what did Norland sign?"),
    ("Norland, a small kingdom, signed the treaty, which ended the war.", "What did Norland sign?"),
    (
        "The leader of Norland, Anna Vogel, signed the treaty.",
        "What did the leader of Norland, Anna Vogel, sign?",
    ),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_a_question_has_its_verb_before_its_subject_and_not_its_answer(text: str, question: str) -> None:
    told, clause, thing = _parts(text)
    found = told.question(0, clause, "What", without=clause.under(thing))
    assert found is not None
    assert found.text == question


UNASKED = [
    "They signed the treaty of Lund.",
    "There was a treaty of Lund.",
    "Judges can and do debate the treaty of Lund.",
    "Norland\u2014a small kingdom\u2014and its king signed the treaty.",
]


@pytest.mark.parametrize("text", UNASKED)
def test_no_question_is_made_of_what_cannot_stand_alone_or_be_turned(text: str) -> None:
    told, clause, thing = _parts(text)
    assert told.question(0, clause, "What", without=clause.under(thing)) is None


SUBJECTS = [
    ("Marie Keller founded the Bern Observatory.", "Who", "Who founded the Bern Observatory?"),
    ("High taxes weaken the economy of Norland.", "What", "What weakens the economy of Norland?"),
    ("Heavy rains were seen in Norland.", "What", "What was seen in Norland?"),
    ("Old customs have shaped the law of Norland.", "What", "What has shaped the law of Norland?"),
]


@pytest.mark.parametrize(("text", "asked", "question"), SUBJECTS)
def test_a_question_for_the_subject_is_in_the_singular(text: str, asked: str, question: str) -> None:
    told, clause, _ = _parts(text)
    found = told.subject_question(0, clause, asked)
    assert found is not None
    assert found.text == question


def test_a_statement_leaves_out_what_cannot_be_understood_alone() -> None:
    told, clause, _ = _parts("Norland signed the treaty of Lund, which they had drafted.")
    found = told.statement(0, clause)
    assert found is not None
    assert found.text == "Norland signed the treaty of Lund"


def test_a_phrase_does_not_end_in_the_middle() -> None:
    told, clause, thing = _parts("Norland signed the treaty of Lund.")
    own = clause.under(thing)
    whole = told.phrase(0, clause.tree, own)
    assert whole is not None
    assert whole.text == "the treaty of Lund"
    assert told.phrase(0, clause.tree, own - {max(own)}) is None


FORMS = [
    ("carry", "carries"),
    ("play", "plays"),
    ("pass", "passes"),
    ("have", "has"),
    ("go", "goes"),
    ("make", "makes"),
]


@pytest.mark.parametrize(("lemma", "form"), FORMS)
def test_the_third_person_is_spelt_as_english_spells_it(lemma: str, form: str) -> None:
    assert third_person(lemma) == form

"""A card that was cut out of its sentence still says all it needs, and nothing that only its neighbours explain."""

import pytest

from tests.generate.drafting import reading, shown
from tutor.deck.notes import Cloze, Fact, Term
from tutor.generate.clauses import clauses
from tutor.generate.notes.events import events
from tutor.generate.notes.facts import facts
from tutor.generate.notes.terms import terms
from tutor.generate.wording import bare


def said(text: str) -> list[str]:
    """Everything the rules for facts make of a text."""
    read = reading(text + "\n")
    return [shown(proposal.note) for rule in (events, terms, facts) for proposal in rule(read)]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The peace was broken in 1853 when Helmer Dahl, a smith, sailed into the bay.",
         "The peace was broken in 1853 when Helmer Dahl sailed into the bay"),
        ("It took 7 years for the tunnel, a tube of steel, to be dug.",
         "It took 7 years for the tunnel to be dug"),
        ("A council elected by the heads of families, the oldest of Orran, replaced the old board.",
         "A council elected by the heads of families replaced the old board"),
        ('Dahl called the tunnel "a hole, a grave, and a shame" in his letter.',
         'Dahl called the tunnel "a hole, a grave, and a shame" in his letter'),
    ],
)  # fmt: skip
def test_a_clause_goes_on_behind_what_is_put_into_it(text: str, whole: str) -> None:
    assert next(clauses(text)).text == whole


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("At the same time, the ferry sank.", "the ferry sank"),
        ("It should be noted that the ferry sank.", "the ferry sank"),
        ("Early Beginnings: The ferry sank.", "The ferry sank"),
        ("The ferry then sank near Orran.", "The ferry sank near Orran"),
        ("The ferry is also called a barge.", "The ferry is called a barge"),
        ("Since then the ferry is not only slow but also old.", "Since then the ferry is not only slow but also old"),
    ],
)
def test_words_that_only_join_a_sentence_to_its_neighbours_are_left_out(text: str, left: str) -> None:
    assert bare(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "Peter Dahl was a smith. She left Orran for Bergen in 1874.",
        "Nora Moe met Mary Lund in Bergen. He left Norway for Lisbon in 1874.",
        "Helmer Dahl studied at Bergen. Helmer Dahl took a degree from that school in 1874.",
        "Two boats sank at Orran. Helmer Dahl died in a similar wreck in 1874.",
        "The Orran tunnel was planned to be opened for the fair in 1874.",
        "A study of Orran with data from 1874 found that boats rust.",
    ],
)
def test_a_date_is_not_told_of_somebody_else_or_of_something_left_out(text: str) -> None:
    assert not any("1874" in line for line in said(text))


def test_a_second_word_for_the_same_person_stays_as_it_is() -> None:
    text = "Mary Lund\n\nMary Lund was a smith. She took her boat to Bergen in 1874."
    assert "[Mary Lund] took her boat to Bergen = 1874" in said(text)


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Norwegian president Kim Jong Il met the board.", ()),
        ("Norwegian president Wang Wenbin met the board. Wang smiled.", ("Wang",)),
        ("Norwegian president Martha Ohm met the board.", ("Ohm",)),
        ("Norwegian king Olaf of Orran met the board.", ("Olaf",)),
    ],
)
def test_part_of_a_name_is_right_only_where_it_is_the_family_s_or_the_article_s(
    text: str, short: tuple[str, ...]
) -> None:
    found = [one.note for one in terms(reading(text + "\n")) if isinstance(one.note, Term)]
    assert found
    assert found[0].accept_term == short


@pytest.mark.parametrize(
    "text",
    [
        "The United States (US) sent a boat.",
        "A letter came from Ragna Moe, spokeswoman of the Orran Institute.",
        "Orranism is a doctrine of those who love Orranists.",
        "Orran Hall is a place of history and of great legend.",
        "Helmer Dahl gave his books to Software in the Public Interest, Inc.",
    ],
)
def test_what_everybody_knows_and_what_tells_itself_is_no_card(text: str) -> None:
    assert said(text) == []


def test_a_number_that_is_only_a_bound_has_no_wrong_options() -> None:
    text = "The Orran ferry\n\nThe Orran ferry carries more than 41,000 passengers on a summer day."
    notes = [one.note for one in facts(reading(text + "\n"))]
    assert [note.gaps[0].wrong for note in notes if isinstance(note, Cloze)] == [()]
    assert not any(isinstance(note, Fact) for note in notes)

"""Titles that fit many people, schools and their members, and works cited in brackets."""

import pytest

from tests.generate.drafting import reading
from tutor.deck.notes import Argument
from tutor.generate.article import read_text
from tutor.generate.draft import draft
from tutor.generate.notes.bearers import of_many
from tutor.generate.notes.holders import belongs
from tutor.generate.wording import bare

MANY = [
    "American philosopher",
    "an American philosopher",
    "Chinese leader",
    "the former French scientist",
    "a Norwegian poet and painter",
]
FEW = [
    "Norwegian trade minister",
    "the German chancellor",
    "director of the Orran Institute",
    "a Norwegian poet of the lake school",
    "Danish architect who drew the tower",
    "Foreign Minister",
]
CITED = [
    ("Ferries are slow (Moe 2021).", "Ferries are slow"),
    ("Ferries are slow (see Moe and Dahl 2021, 17).", "Ferries are slow"),
    ("Ferries (1997, 107) are slow.", "Ferries are slow"),
    ("Ferries are slow (Moe et al., 2009; Dahl 2012).", "Ferries are slow"),
    ("Ferries are slow (p. 12), and cheap.", "Ferries are slow, and cheap"),
]
KEPT = [
    "The Orran ferry (1936) is slow",
    "Helmer Dahl (1840\u20131911) is forgotten",
    "The flood (May 1951) is remembered",
    "The Board (OFB) sets the fares",
]
SCHOOL = "Helga Krag founded the ferryists in Orran. The ferryists meet in May."


@pytest.mark.parametrize("role", MANY)
def test_a_people_and_a_profession_fit_many(role: str) -> None:
    assert of_many(role)


@pytest.mark.parametrize("role", FEW)
def test_an_office_and_a_role_of_its_own_do_not(role: str) -> None:
    assert not of_many(role)


@pytest.mark.parametrize(("text", "wanted"), CITED)
def test_a_work_cited_in_brackets_is_left_out(text: str, wanted: str) -> None:
    assert bare(text) == wanted


@pytest.mark.parametrize("text", KEPT)
def test_other_brackets_stay(text: str) -> None:
    assert bare(text) == text


def test_a_founder_belongs_to_the_school_and_a_stranger_does_not() -> None:
    read = reading(f"{SCHOOL} Ragna Moe sold the boat.\n")
    assert belongs(read, "Helga Krag", "ferryists")
    assert not belongs(read, "Ragna Moe", "ferryists")
    assert belongs(read, "Helga Krag", "Kragians")


@pytest.mark.parametrize(
    ("who", "wanted"), [("Helga Krag", {"Helga Krag"}), ("Ragna Moe", {"Ragna Moe", "the ferryists"})]
)
def test_a_school_and_its_founder_are_not_both_asked_for(who: str, wanted: set[str]) -> None:
    text = (
        f"The boats of the lake\n\n{SCHOOL}\n\n"
        f"{who} argues that a ferry is a gift because it deprives nobody of land.\n\n"
        "The ferryists argue that bridges are a burden because they take the best land of the poor.\n"
    )
    notes = draft(read_text(text)).notes
    assert {note.by for note in notes if isinstance(note, Argument) and note.by} == wanted

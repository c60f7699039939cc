"""The names told to a model are those of the article, in full, and no other capitals."""

import pytest

from tutor.generate.article import read_text
from tutor.generate.model.glossary import names
from tutor.generate.reading import Reading

REST = "Nobody in the old town could tell why the ferry had been sold to them at all."

NAMED = [
    ("Very few knew of Helmer Dahl. Coming home, he met Ida Moe.", {"Helmer Dahl", "Ida Moe"}),
    ("Later she taught at King's College London under John Randall.", {"King's College London", "John Randall"}),
    ("In France the party of Germany's AfD lost, as Germany had said.", {"France", "Germany", "AfD"}),
    (
        "They voted for Emmanuel Macron's En Marche and Marine le Pen.",
        {"Emmanuel Macron", "En Marche", "Marine le Pen"},
    ),
    ("Rosalind Elsie Franklin was born there.", set()),
    ("She took it: Photo 51 by Gosling, on a Monday in May.", {"Gosling"}),
    ("It was \u201cThe Ferry\u201d, said the U.S. press of Orran.", {"U.S.", "Orran"}),
    ("Then Bernie Sanders spoke, and they heard that Sanders won.", {"Bernie Sanders"}),
    ("Before the Court sat, no court had sat in Orran.", {"Orran"}),
    ("It was so that I, with Dr. Moe, met them.", {"Moe"}),
]


@pytest.mark.parametrize(("text", "known"), NAMED)
def test_names_within_sentences_are_told_in_full(text: str, known: set[str]) -> None:
    assert set(names(Reading(read_text(f"{text} {REST}\n")))) == known


def test_the_commonest_come_first_and_surnames_count_for_the_full_name() -> None:
    text = "We met Ida Moe in Orran, and in Orran we met Helmer Dahl. Then Dahl spoke, and we heard Dahl."
    assert names(Reading(read_text(f"{text} {REST}\n"))) == ("Helmer Dahl", "Orran", "Ida Moe")

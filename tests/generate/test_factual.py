"""Each rule for facts finds what it is for, in a whole sentence, and leaves alone what only looks like it."""

import pytest

from tests.generate.drafting import reading, shown
from tutor.deck.notes import Question
from tutor.generate.notes.events import events
from tutor.generate.notes.facts import facts
from tutor.generate.notes.terms import terms


def said(text: str) -> list[str]:
    """Everything the rules for facts make of a text, each note in one line; a list by its members."""
    read = reading(text + "\n")
    notes = [proposal.note for rule in (events, terms, facts) for proposal in rule(read)]
    return [
        f"{note.ask} = {'; '.join(note.items)}" if isinstance(note, Question) and note.items else shown(note)
        for note in notes
    ]


FOUND: list[tuple[str, str]] = [
    ("Elected to the council of Velmar in 1874, Helmer Dahl opened a school.",
     "Helmer Dahl was elected to the council of Velmar = 1874"),
    ("In 1874, Helmer Dahl sold a mill, bought a boat, and left Velmar.", "Helmer Dahl sold a mill = 1874"),
    ("Helmer Dahl opened a line in 1874 and sold it to Norway in 1902.", "Helmer Dahl sold it to Norway = 1902"),
    ("The earliest record of the Orran ferry dates to the 14th century.",
     "The earliest record of the Orran ferry dates to the {{c1::14th century}}"),
    ("Lake Orran is the deepest lake in the north of Norway, with three islands.",
     "What is the deepest lake in the north of Norway? = Lake Orran"),
    ("The deepest lake of Norway is Lake Orran, which never freezes.",
     "What is the deepest lake of Norway? = Lake Orran"),
    ("The three goods of Orran are cheese, wool, and tar.",
     "What are the three goods of Orran? = cheese; wool; tar"),
    ("The Orran fleet consists of two ferries, a tug and a dredger.",
     "What does the Orran fleet consist of? = two ferries; tug; dredger"),
    ("The fish of Lake Orran include trout, perch, and pike.",
     "Which three complete this: \u201cThe fish of Lake Orran include ...\u201d? = trout; perch; pike"),
    ("The study of Lake Orran is called orrology.", "What is the study of Lake Orran called? = Orrology"),
    ("The long boats of Orran are known as keels.", "The long boats of Orran are known as {{c1::keels}}"),
    ("The bell of Orran is used to warn boats of fog.", "What is the bell of Orran used for? = To warn boats of fog"),
    ("The name Orran comes from an old word for ice.", "Where does the name Orran come from? = An old word for ice"),
    ("The nets of Orran are stored in dry sheds.", "What are the nets of Orran stored in? = Dry sheds"),
    ("Orran House lies between the lake and the old Velmar road.",
     "Where does Orran House lie? = Between the lake and the old Velmar road"),
    ("Minister Ragna Moe closed the Orran yard in May 1931 for good.",
     "Who closed the Orran yard in May 1931 for good? = Ragna Moe"),
    ("Critics praised Velmar, the oldest town in Norway, for its bridge.", "Velmar = the oldest town in Norway"),
    ("The crew spoke with Foreign Minister Ragna Moe at noon.", "Ragna Moe = Foreign Minister"),
    ("Helmer Dahl\n\nHelmer Dahl was a smith. Dahl studied law at the Royal Institute in Bergen before the flood.",
     "Dahl studied law at the Royal Institute in {{c1::Bergen}} before the flood"),
]  # fmt: skip

LEFT: list[str] = [
    "Born by the lake in 1874 to a poor family, he had no school.",
    "The man who left Velmar when the war began in 1940 was Dahl.",
    "It is the deepest lake in the north of the country.",
    "The three of them are tired, cold, and hungry.",
    "Others include the trout, the perch, and the pike.",
    "It consists of two ferries, a tug and a dredger.",
    "The reason for the delay is called a scandal.",
    "The term ferry is used to mean any boat.",
    "It depends on the depth of the lake.",
    "The nature of the matter depends on it.",
    "Harald Brekke visited, the first step to peace, and left.",
    "The word is derived from ice.",
    "The boats were not made of oak.",
    "She lived in Bergen and in Velmar and in Porto.",
    "Some boats lie between the lake and the road.",
]


@pytest.mark.parametrize(("text", "wanted"), FOUND, ids=lambda value: value[:40])
def test_a_fact_is_asked_by_a_whole_sentence(text: str, wanted: str) -> None:
    assert wanted in said(text)


@pytest.mark.parametrize("text", LEFT, ids=lambda value: value[:40])
def test_what_does_not_stand_alone_is_not_asked(text: str) -> None:
    assert said(text) == []


def test_he_is_the_one_whose_subject_goes_on() -> None:
    found = said("Helmer Dahl met Ragna Moe in Bergen. Dahl was a smith. He left Norway for Lisbon in 1874.")
    assert "[Helmer Dahl] left Norway for Lisbon = 1874" in found


def test_he_is_nobody_when_a_relative_stands_between() -> None:
    found = said("Helmer Dahl was a smith of Velmar. His father was rich. He left Norway for Lisbon in 1874.")
    assert not any(text.endswith("= 1874") for text in found)


def test_it_is_what_the_article_is_about() -> None:
    text = "The Orran ferry\n\nThe Orran ferry is old. It was sold to Norway in 1931."
    assert "[the Orran ferry] was sold to Norway = 1931" in [line.replace("[The", "[the") for line in said(text)]

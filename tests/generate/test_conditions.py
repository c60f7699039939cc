"""A question made of a clause keeps the condition and the time before it, or is not asked."""

import pytest

from tests.generate.drafting import reading, shown
from tutor.generate.clauses import unconditional
from tutor.generate.notes.facts import facts
from tutor.generate.notes.workings import workings

FOUND: list[tuple[str, str]] = [
    ("The nets of Orran are stored in dry sheds.", "What are the nets of Orran stored in? = Dry sheds"),
    ("Although the lake is cold, the nets of Orran are stored in dry sheds.",
     "What are the nets of Orran stored in? = Dry sheds"),
    ("A cable ferry can cross the lake by pulling itself along a rope.",
     "How can a cable ferry cross the lake? = By pulling itself along a rope"),
    ("The ice of Lake Orran melts when the south wind reaches the northern shore.",
     "When does the ice of Lake Orran melt? = When the south wind reaches the northern shore"),
    ("Until 1905, a cable ferry could cross the lake by pulling itself along a rope.",
     "Until 1905, how could a cable ferry cross the lake? = By pulling itself along a rope"),
]  # fmt: skip

LEFT: list[str] = [
    "When construction began in 1994, the nets of Orran were stored in dry sheds.",
    "Before 700 BCE, the nets of Orran were stored in dry sheds.",
    "If the lake freezes early, the bell of Orran is used to warn boats of fog.",
    "Before the war, the bell of Orran was used to warn boats of fog.",
    "The ice of Lake Orran melts only if the wind turns to the south, or if the springs of the shore run warm.",
    "The public of Orran views shifted when the south wind reached the northern shore.",
    "The keels of Orran or (in short) boats are defined as hulls without a deck.",
]

UNCONDITIONAL: list[tuple[str, bool, list[str]]] = [
    ("In 1874, the boats were sold.", False, []),
    ("In 1874, the boats were sold.", True, ["the boats were sold"]),
    ("After the flood, the boats were sold.", True, []),
    ("In Orran, the boats were sold.", False, ["the boats were sold"]),
    ("The boats were sold after the flood.", False, ["The boats were sold after the flood"]),
]


@pytest.mark.parametrize(("text", "wanted"), FOUND, ids=lambda value: value[:40])
def test_a_clause_without_a_condition_is_asked(text: str, wanted: str) -> None:
    assert wanted in [shown(proposal.note) for rule in (facts, workings) for proposal in rule(reading(text + "\n"))]


@pytest.mark.parametrize("text", LEFT, ids=lambda value: value[:40])
def test_a_clause_that_would_lose_its_condition_is_not_asked(text: str) -> None:
    assert [shown(proposal.note) for rule in (facts, workings) for proposal in rule(reading(text + "\n"))] == []


@pytest.mark.parametrize(("text", "dated", "wanted"), UNCONDITIONAL)
def test_only_clauses_that_hold_without_what_leads_to_them_are_unconditional(
    text: str, dated: bool, wanted: list[str]
) -> None:
    assert [clause.text for clause in unconditional(text, dated=dated)] == wanted

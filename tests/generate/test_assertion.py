"""Only what the article plainly asserts is given as its word."""

import pytest

from tests.generate.drafting import shown
from tutor.generate.article import read_text
from tutor.generate.draft import draft

ASSERTED: list[tuple[str, str]] = [
    ("If the lake freezes early, the ferry needs a second boat to break the ice. The harbour pays for it.",
     "what follows if the lake freezes early"),
    ("High tolls on the bridge lead to longer queues at the ferry. The crews know it well.",
     "What do high tolls on the bridge lead to"),
    ("Without the right of the long rope, the ferry is a burden to the town in every winter.",
     "what happens without the right of the long rope"),
    ("The ferry deserves any supposed privilege because it deprives nobody of land. The town is glad of it.",
     "The ferry deserves any supposed privilege because"),
    ("The ferry is not a relic of poor times. Rather, it is the cheapest road across the lake.",
     "The article says: \u201cThe ferry is not a relic of poor times.\u201d"),
    ("Lorries gain an hour by the bridge. However, they pay for it with higher tolls.",
     "set against this statement: \u201cLorries gain an hour by the bridge\u201d"),
    ("Commuters prefer the ferry because the bridge is closed by storms in winter. The town is glad of it.",
     "Commuters prefer the ferry"),
]  # fmt: skip

NOT_ASSERTED: list[str] = [
    "If the lake freezes early, critics say, the ferry needs a second boat to break the ice.",
    "Without the so-called right of the long rope, the ferry is a burden to the town in every winter.",
    "If the lake freezes early, the ferry supposedly needs a second boat to break the ice.",
    "If the lake freezes early, the ferry needs a second boat to break the ice. This is simply wrong.",
    "If the lake freezes early, the ferry needs a second boat to break the ice. But that claim is a myth.",
    "Commuters prefer the ferry because the bridge is closed by storms in winter. Not so.",
    "We are told that commuters prefer the ferry because the bridge is closed by storms in winter.",
    "Commuters supposedly prefer the ferry because the bridge is closed by storms in winter.",
    "In their view, commuters prefer the ferry because the bridge is closed by storms in winter.",
]


def said(text: str) -> str:
    """All notes of a text that is long enough to be one of English, each in one line."""
    return "\n".join(shown(note) for note in draft(read_text(f"The ferry and the bridge\n\n{text}\n")).notes)


@pytest.mark.parametrize(("text", "wanted"), ASSERTED, ids=lambda value: value[:40])
def test_a_plain_assertion_is_given_as_the_word_of_the_article(text: str, wanted: str) -> None:
    assert wanted in said(text)


@pytest.mark.parametrize("text", NOT_ASSERTED, ids=lambda value: value[:60])
def test_what_is_reported_mocked_or_taken_back_is_not(text: str) -> None:
    assert said(text) == ""


def test_a_view_is_told_as_that_of_its_holder() -> None:
    text = (
        "Ragna Moe argued that the ferry is not a relic of poor times. Rather, it is the cheapest road across the lake."
    )
    assert "what did Ragna Moe argue" in said(text)
    assert "The article says" not in said(text)

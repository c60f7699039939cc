"""What is not worth asking, whatever found it."""

import pytest

from tests.generate.kinds.reading import teller
from tutor.generate.hollow import is_hollow
from tutor.generate.kinds.forms import recalled

TEXT = """# The rhinos of Norland

The club struck a simple bargain with Halden, which sells rechargeable batteries. Rechargeable batteries are cheap."""


CARDS = [
    ("What did the club of Halden strike?", "A simple bargain", True),
    ("What did Halden see in 1931?", "Signs of hope", True),
    ("What recorded the songs of Mara Lind?", "A variety of artists", True),
    ("What did Halden have in 1931?", "A plan", True),
    ("What do [we] propose about Halden?", "A law that frees the mines of Halden", True),
    ("What are new laws vital to?", "The recovery of wild rhinos in all the world", True),
    ("What do poachers kill?", "The rhinos", True),
    ("What do the people of Halden protect?", "The rhinos of Norland", True),
    ("What would the new law of Halden end?", "The status quo", True),
    ("What does the fall of Halden lead to?", "The issue of what a war would mean for Lund", True),
    ("What did the lack of support reveal?", "A growing gap between owners and fans", True),
    ("What did the lack of rhinos reveal?", "A growing gap between owners and fans", False),
    ("What does Halden sell?", "Rechargeable batteries", False),
    ("What did Halden strike in 1931?", "The simple bargain", False),
    ("What did the club of Halden see?", "A simple bargain between owners and fans", False),
    ("Where do the rhinos of Norland live?", "In the forests of Norland", False),
    ("What does Halden protect?", "The last rhinos of Norland in Lund", False),
]


@pytest.mark.parametrize(("ask", "answer", "hollow"), CARDS)
def test_an_empty_answer_and_the_subject_of_the_article_are_not_asked_for(ask: str, answer: str, hollow: bool) -> None:
    parsed = teller(TEXT).parsed
    sentence = next(one for one in parsed.sentences if "simple" in one.text)
    assert is_hollow(parsed, recalled("working", sentence, ask, answer, weight=0.7)) is hollow


def test_a_short_meaning_of_a_term_may_stand() -> None:
    parsed = teller(TEXT).parsed
    sentence = next(one for one in parsed.sentences if "simple" in one.text)
    assert not is_hollow(parsed, recalled("identity", sentence, "What is an apse?", "A small chapel", weight=0.7))

"""Sentences that tell how a thing works are turned into questions, and those that cannot be are left alone."""

import pytest

from tests.generate.drafting import reading, shown
from tutor.generate.notes.workings import workings

FOUND: list[tuple[str, str]] = [
    ("Icebreakers open the harbour by crushing the ice under their bows.",
     "How do icebreakers open the harbour? = By crushing the ice under their bows"),
    ("A cable ferry can cross the lake by pulling itself along a rope.",
     "How can a cable ferry cross the lake? = By pulling itself along a rope"),
    ("The nets of Orran are dried by hanging them in the wind.",
     "How are the nets of Orran dried? = By hanging them in the wind"),
    ("The ferrymen of Orran use long poles to measure the depth of the channel.",
     "What do the ferrymen of Orran use long poles for? = To measure the depth of the channel"),
    ("A deep keel allows the Orran ferry to hold its course in a storm.",
     "What does a deep keel allow the Orran ferry to do? = Hold its course in a storm"),
    ("A steam engine converts the heat of burning coal into the motion of a wheel.",
     "Into what does a steam engine convert the heat of burning coal? = The motion of a wheel"),
    ("Eels live in the deep water near the dam.", "Where do eels live? = In the deep water near the dam"),
    ("Lake trout spawn in autumn, and old nets are found in the reeds along the northern shore.",
     "Where are old nets found? = In the reeds along the northern shore"),
    ("The ice of Lake Orran melts when the south wind reaches the northern shore.",
     "When does the ice of Lake Orran melt? = When the south wind reaches the northern shore"),
    ("The price of a crossing depends on the weight of the load.",
     "What does the price of a crossing depend on? = The weight of the load"),
    ("The hulls of Orran are vulnerable to the shipworm of warm harbours.",
     "What are the hulls of Orran vulnerable to? = The shipworm of warm harbours"),
    ("Thick ice reflects most of the light of the low sun, and tar protects wooden hulls from rot.",
     "What does tar protect wooden hulls from? = Rot"),
    ("The goods of Orran can be grouped into tar, wool and cheese.",
     "What can the goods of Orran be grouped into? = Tar, wool and cheese"),
    ("The hulls of Orran must be protected against the worms of the south.",
     "What must the hulls of Orran be protected against? = The worms of the south"),
    ("The fleets of Orran tend to follow the northern shore of the lake.",
     "What do the fleets of Orran tend to do? = Follow the northern shore of the lake"),
    ("High tolls of the bridge lead to longer queues at the ferry.",
     "What do high tolls of the bridge lead to? = Longer queues at the ferry"),
    ("A coat of tar protects the hulls of Orran from the worms of the south.",
     "What does a coat of tar protect the hulls of Orran from? = The worms of the south"),
    ("The fares of Orran are closely tied to the price of grain.",
     "What are the fares of Orran closely tied to? = The price of grain"),
]  # fmt: skip

LEFT: list[str] = [
    "It opens the harbour by crushing the ice under its bow.",
    "The harbour was opened by Ragna Moe in the spring.",
    "The poles used include long ones and short ones.",
    "The breeding season varies with the place, but normally takes long in autumn.",
    "Ferries do not live in the deep water near the dam.",
    "The ice broke when the south wind reached the lake.",
    "An example of a strong boat depends on the weight of the load.",
    "Three ferries depend on the weight of the load.",
    "Old hulls reflect several of them and a few others.",
    "The number of boats affected is known to the board.",
    "The hulls of Orran are assumed to sink sooner than steel.",
    "The bell of Orran was covered with tar from Bergen.",
    "The noise the engines make is known to the board.",
    "The road of Orran connects it to the harbour.",
    "The boats of Orran cause a delay to the others.",
    "Tar serves as a coat that only Orran, of all towns, has.",
    "Dahl held that a deep calm of the mind, as he said, can be won by sailing alone.",
    "Could the bell be a warning when the fog lies on the lake?",
    "Orran forces began to leave the deep water near the dam.",
    "Such boats live in the deep water near the dam.",
]


@pytest.mark.parametrize(("text", "wanted"), FOUND, ids=lambda value: value[:40])
def test_a_clause_that_tells_a_working_is_turned_into_its_question(text: str, wanted: str) -> None:
    assert wanted in [shown(proposal.note) for proposal in workings(reading(text + "\n"))]


@pytest.mark.parametrize("text", LEFT, ids=lambda value: value[:40])
def test_a_clause_that_points_elsewhere_or_says_too_little_is_left(text: str) -> None:
    assert [shown(proposal.note) for proposal in workings(reading(text + "\n"))] == []


def test_what_two_sentences_answer_apart_is_asked_of_neither() -> None:
    text = "Tar protects the wooden hulls.\n\nTar protects the long rope."
    assert list(workings(reading(text + "\n"))) == []

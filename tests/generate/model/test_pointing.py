"""What points out of a text that is shown alone is sent back once, and kept if it comes no better."""

import pytest

from tests.generate.model.replies import ARGUMENT, READING, Part, found
from tutor.deck.notes import Argument
from tutor.generate.model.drafting import LOOSE, drafted
from tutor.generate.model.mending import complaint, mended
from tutor.generate.model.pointing import POINTING, pointing

OUT = [
    ("It could even give the council control of the port", "It"),
    ("They still stand on sound rock", "They"),
    ("This rigidity makes ferries dear", "This"),
    ("That the towers stand shows care", "That"),
    ("Otherwise nobody would pay", "Otherwise"),
    ("Both kinds of survey failed", "Both"),
    ("Such plans have failed before", "Such"),
    ("It is nothing but greed", "It is"),
    ("The town suffers when those ferries fail", "those ferries"),
]
ALONE = [
    "It is hard to keep a bridge that rusts",
    "It was Lindqvist who drew the station",
    "It seems that the piers are sound",
    "[The old towers] still stand on sound rock",
    "Those who cross by ferry pay more",
    "Both the bridge and the station are hers",
    "Such as it is, the bridge serves the town",
    "There is no room for a second pier",
    "There should be no toll",
    "It\u2019s important for towns to keep a ferry",
    "Those near the harbour pay less, and those seeking work pay nothing",
    "Ferries are slow, and these ferries are dear too",
    "Towns that lose their bridge lose their market",
    "Thistles grow on the piers",
]


@pytest.mark.parametrize(("text", "word"), OUT)
def test_a_word_that_points_out_is_found(text: str, word: str) -> None:
    assert pointing(text) == word


@pytest.mark.parametrize("text", ALONE)
def test_what_names_all_it_speaks_of_points_nowhere(text: str) -> None:
    assert pointing(text) == ""


NAMED: Part = {
    "text": "[The old towers] still stand on sound rock",
    "quote": "because they still stand on sound rock",
    "paragraph": 7,
}
HANGING: Part = {**ARGUMENT, "because": [{**NAMED, "text": "They are still standing on sound rock"}]}


def test_a_reason_that_points_out_is_sent_back_and_named() -> None:
    told = complaint(found(HANGING))
    assert POINTING in told
    assert "\u201cThey\u201d" in told
    both = mended(found(HANGING), found({**ARGUMENT, "because": [NAMED]}))
    (proposal,) = both.proposals
    assert isinstance(proposal.note, Argument)
    assert [point.text for point in proposal.note.because] == [NAMED["text"]]
    assert both.mended == 1


def test_a_reason_that_comes_no_better_is_kept_and_not_counted_as_dropped() -> None:
    made = drafted(READING, [mended(found(HANGING), found(HANGING))], maker="m")
    (note,) = made.notes
    assert note.doubt.endswith(LOOSE.format("\u201cThey\u201d"))
    assert made.account.dropped == ()

"""Wrong options stay unless they are right by the quote, silly, or of another kind than the answer."""

import pytest

from tests.generate.model.replies import FACT, found
from tutor.deck.notes import Fact
from tutor.generate.model.mending import complaint
from tutor.generate.model.options import options
from tutor.generate.model.screening import clean

JUDGED = [
    ("its words are in the quote", "one", "two", "two of the towers, one of which leans", "How many lean?", ""),
    (
        "a misconception the quote names",
        "all inhabitants",
        "free men",
        "Free men voted, not all inhabitants.",
        "Who?",
        "",
    ),
    ("a name with a year", "the Judiciary Act of 1789", "the Constitution", "It was the Constitution.", "What?", ""),
    ("a name with a number", "RNA", "Photo 51", "It was Photo 51.", "What led to it?", ""),
    ("a longer phrase", "a convergent plate boundary", "a hot spot", "It is a hot spot.", "What is it?", ""),
    ("words of the question", "the hot spot", "the plate", "The plate moves.", "What moves over the hot spot?", ""),
    ("the answer", "The Plate", "the plate", "The plate moves.", "What moves?", "what the answer says"),
    ("more than the answer", "8 billion euros", "8 billion", "It is 8 billion.", "How much?", "what the answer says"),
    ("less than the answer", "the plate", "the plate above", "The plate above.", "What moves?", "what the answer says"),
    ("one of two", "Sofie Krag", "Ida Dahl", "Sofie Krag and Ida Dahl drew it.", "Who drew it?", "true too"),
    ("one of many", "wet sand", "salt", "It eats salt, dry mud and wet sand.", "What does it eat?", "true too"),
    ("the next of many", "the mud", "salt", "It eats salt and the mud of the sea.", "What does it eat?", "true too"),
    ("denied beside", "slaves", "free men", "It was free men, not slaves.", "Who voted?", ""),
    ("a name among names", "Ida Moe", "Ida Dahl", "Ida Dahl, Bo Ek, and Ida Moe drew it.", "Who drew it?", "true too"),
    ("named besides", "Sofie Krag", "Ida Dahl", "Ida Dahl, whom Sofie Krag beat, drew it.", "Who drew it?", ""),
    ("a date beside a name", "1974", "Ida Dahl", "Ida Dahl drew it.", "Who drew it?", "another kind"),
    ("a number beside words", "about 12", "the plate", "The plate moves.", "What moves?", "another kind"),
    ("words beside a date", "in the summer", "1974", "It was 1974.", "When?", "another kind"),
    ("no name beside a name", "some architect", "Ida Dahl", "Ida Dahl drew it.", "Who drew it?", "another kind"),
    ("a name of the question", "Ida Dahl", "Sofie Krag", "Sofie Krag won.", "Who beat Ida Dahl?", "in the question"),
    ("holding the answer's letters", "FreeBSD", "BSD", "It was BSD.", "What was it?", ""),
    ("its letters in the answer", "BSD", "FreeBSD", "It was FreeBSD.", "What was it?", ""),
    ("a capital for its country", "Moscow", "Russia", "It was Russia.", "Who?", "what the answer says"),
    ("initials", "EU", "European Union", "It was the European Union.", "Who?", "what the answer says"),
    ("no option", "none of the above", "the plate", "The plate moves.", "What moves?", "no plain option"),
    ("no word", "...", "the plate", "The plate moves.", "What moves?", "no plain option"),
    ("an address", "www.evil.example", "the plate", "The plate moves.", "What moves?", "no plain option"),
    ("brackets", "[the mud]", "the plate", "The plate moves.", "What moves?", "no plain option"),
]


OTHERS = {"1974": ("1931", "1932"), "8 billion": ("5 billion", "6 billion")}
"""Options beside the one that is judged, of the kind of these answers."""


@pytest.mark.parametrize(
    ("option", "answer", "quote", "stem", "why"), [row[1:] for row in JUDGED], ids=[row[0] for row in JUDGED]
)
def test_an_option_is_kept_or_refused_for_what_it_says(
    option: str, answer: str, quote: str, stem: str, why: str
) -> None:
    others = OTHERS.get(answer, ("Some Other Thing", "Some Third Thing"))
    found = options([option, *others], answer, quote, stem)
    assert found.kept == (others if why else (option, *others))
    assert len(found.refused) == bool(why)
    assert why in "".join(reason for _, reason in found.refused)


COUNTED: list[tuple[list[str], tuple[str, ...], list[str]]] = [
    (["Sofie Krag", "Harald Brekke"], ("Sofie Krag", "Harald Brekke"), []),
    (
        ["Sofie Krag", "Harald Brekke", "Pedro Salgado", "Ines Okafor"],
        ("Sofie Krag", "Harald Brekke", "Pedro Salgado"),
        ["Ines Okafor"],
    ),
    (["Sofie Krag", "Lindqvist", "Harald Brekke"], ("Sofie Krag", "Harald Brekke"), ["Lindqvist"]),
    (["Sofie Krag", "the Sofie Krag", "Brekke"], ("Sofie Krag", "Brekke"), ["the Sofie Krag"]),
    (["Sofie Krag", "Sofie Krag Brekke"], ("Sofie Krag", "Sofie Krag Brekke"), []),
    (["BSD", "FreeBSD", "NetBSD"], ("BSD", "FreeBSD", "NetBSD"), []),
    (["Sofie Krag", "sofie krag", "The Sofie Krag"], (), []),
    (["Lindqvist", "Sofie Krag"], (), []),
    (["Sofie Krag", "in 1951"], (), []),
    (["Sofie Krag", "Harald Brekke\x1b[2J", "www.evil.example"], (), []),
    (["Sofie Krag"], (), []),
    ([], (), []),
]


@pytest.mark.parametrize(("wrong", "kept", "lost"), COUNTED)
def test_two_or_three_options_stand_or_none_and_each_loss_is_counted(
    wrong: list[str], kept: tuple[str, ...], lost: list[str]
) -> None:
    gave = found({**FACT, "wrong": wrong})
    (proposal,) = gave.proposals
    assert isinstance(proposal.note, Fact)
    assert proposal.note.wrong == kept
    told = [(failure.drop.kind, failure.drop.text) for failure in gave.failures]
    none_left = [("wrong options", " / ".join(map(clean, wrong)))] if wrong and not kept else []
    assert told == none_left + [("wrong option", option) for option in lost]


def test_one_option_among_enough_is_no_reason_to_ask_again() -> None:
    assert complaint(found({**FACT, "wrong": ["Sofie Krag", "Lindqvist", "Harald Brekke"]})) == ""


def test_the_model_is_told_what_is_wrong_with_each_option() -> None:
    (failure,) = found({**FACT, "wrong": ["Lindqvist", "in 1951"]}).failures
    assert failure.drop.text == "Lindqvist / in 1951"
    assert "\u201cLindqvist\u201d says what the answer says" in failure.detail
    assert "\u201cin 1951\u201d is of another kind" in failure.detail

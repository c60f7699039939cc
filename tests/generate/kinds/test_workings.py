"""What things do, need and are for: what is asked about a clause, and what is left alone."""

import pytest

from tests.generate.kinds.reading import cards, teller
from tutor.deck.notes import Fact
from tutor.generate.kinds.lessons import lessons
from tutor.generate.kinds.workings import questions, workings

AGAIN = """

Who has heard of Keller\u2019s theorem and the Treaty of Lund?

Who knows the Halden Council, the Halden Institute and the Halden probe?

Who has seen Marie Keller, Erich Baum, Anna Vogel and the city of Lund?

Who trusts the Bank of Norland, the Lund Observatory and the Norland constitution?

Who thinks of deserts, of bacteria, of governments and of corporations, of liberal democracies and of senators?

Who has a main purpose?"""
"""What an article comes back to; a question gives no card."""

ASKED = [
    (
        "In physics, Keller\u2019s theorem explains the link between symmetry and conservation laws.",
        "What does Keller\u2019s theorem explain in physics? = The link between symmetry and conservation laws",
    ),
    (
        "Deserts are defined by the small amount of yearly rain.",
        "What are deserts defined by? = The small amount of yearly rain",
    ),
    (
        "Bacteria use restriction enzymes to cut up the genes of invading viruses.",
        "What do bacteria use restriction enzymes for? = To cut up the genes of invading viruses",
    ),
    (
        "Governments restrict the use of firearms through licences and regular inspections.",
        "How do governments restrict the use of firearms? = Through licences and regular inspections",
    ),
    (
        "The main purpose of the Halden Institute is to train engineers for Danish railways.",
        "What is the main purpose of the Halden Institute? = To train engineers for Danish railways",
    ),
    (
        "Corporations are considered to be legal persons distinct from their owners.",
        "What are corporations considered to be? = Legal persons distinct from their owners",
    ),
    (
        "Senator Anna Vogel wants to phase out coal power plants by 2040.",
        "What does Senator Anna Vogel want to do? = Phase out coal power plants by 2040",
    ),
    (
        "The Norland constitution allows King Erik to dissolve the upper chamber of parliament.",
        "What does the Norland constitution allow King Erik to do? = Dissolve the upper chamber of parliament",
    ),
    (
        "The city of Lund arose in the fertile plains of southern Norland.",
        "Where did the city of Lund arise? = In the fertile plains of southern Norland",
    ),
    (
        "In 1931 the Bank of Norland bought the Halden Railway and closed its northern branch lines.",
        "What did the Bank of Norland buy in 1931? = The Halden Railway",
    ),
]


@pytest.mark.parametrize(("text", "card"), ASKED)
def test_a_clear_clause_is_asked_about(text: str, card: str) -> None:
    assert card in cards(questions, text + AGAIN)


SILENT = [
    "It was cold.",
    "This allows them to do so.",
    "He studied mathematics.",
    "The senators did not support the treaty of the Halden Council.",
    "If Norland leaves the union, the Halden Council loses its right to a veto.",
    "Perhaps Marie Keller feared an open conflict with the Halden Council.",
    "Did the Halden Council protect the rights of religious minorities?",
    "\u201cThe Halden Council protects the rights of religious minorities.",
    "The Halden Council is shaped not only by the kings of Norland but also by the senators of Lund.",
    "The Halden Council must authenticate all users of the Lund Observatory, protect data, keep records and pay.",
    "Senators should benefit from the Treaty of Lund and by the work of the Halden Council.",
    "Pericles links the Halden Council to the Bank of Norland in the Treaty of Lund.",
    "The Halden Council identified the Lund Observatory as a danger to the senators of Norland in 1931.",
    "The Halden Council demanded new taxes on the Bank of Norland before leaving Lund in 1931.",
    "The surrounding wall of the Halden Institute protects the Lund Observatory from the winter storms of Norland.",
    "The Halden Council is to appoint a new governor of the Bank of Norland.",
    "The Lund Observatory is mostly wood peppered with the shells of the Norland coast.",
    "Each toe bears a large, robust nail which is somewhat flattened and shovel-like in bacteria of the desert.",
    "The Halden probe returned to the city of Lund in the spring of 1968.",
    "Some experts support the new treaty with the Halden Council.",
    "The Halden Council is raising the price of its railway tickets.",
    "Marie Keller met Erich Baum.",
    "The Halden Council took place.",
    "A man sold his old car to a friend of the Halden Council.",
    "Only the Halden Council supports the treaty of 1712 with Denmark.",
    "Erich Baum thinks that the council failed and left the workers no choice.",
]


@pytest.mark.parametrize("text", SILENT)
def test_nothing_is_asked_about_what_says_too_little_or_is_not_asserted(text: str) -> None:
    assert cards(questions, text + AGAIN) == []


def test_a_short_answer_is_typed_with_its_article_and_accepted_without() -> None:
    text = "After its flight past Pluto, the Halden probe explored the Kuiper Belt in 2017."
    (found,) = questions(teller(text + AGAIN))
    assert isinstance(found.note, Fact)
    assert (found.note.answer, found.note.accept) == ("The Kuiper Belt", ("Kuiper Belt",))


TAUGHT = [
    "The Treaty of Lund guaranteed the free passage of Danish ships in 1712.",
    "The Halden Institute plays a central role in the training of Norland's engineers.",
    "Marie Keller argued that liberal democracies protect the rights of religious minorities.",
    "The Lund Observatory, which houses the largest telescope in Norland, lies north of Halden.",
]


@pytest.mark.parametrize("text", TAUGHT)
def test_what_a_lesson_asks_is_not_asked_again(text: str) -> None:
    assert cards(lessons, text + AGAIN)
    assert cards(questions, text + AGAIN)
    assert cards(workings, text + AGAIN) == []


def test_of_what_is_named_once_no_story_is_asked() -> None:
    assert cards(questions, "The Treaty of Lund guaranteed the free passage of Danish ships in 1712.") == []

"""Questions for all that a sentence says of a term of the article."""

import pytest

from tests.generate.kinds.reading import cards
from tutor.generate.kinds.lessons import lessons

ASKED = [
    (
        (
            "Photosynthesis feeds nearly all life. Photosynthesis converts carbon dioxide into sugar. In green plants, "
            "photosynthesis requires light, water and a pigment that absorbs energy from the sun."
        ),
        "What does photosynthesis require in green plants?",
        "Light, water and a pigment that absorbs energy from the sun",
    ),
    (
        (
            "Ethical egoism is a theory of conduct. Ethical egoism holds that people ought to act only in their own "
            "interest. Critics of ethical egoism disagree."
        ),
        "What does ethical egoism hold?",
        "People ought to act only in their own interest",
    ),
    (
        (
            "Many camels live in the desert. Wild camels are rare. Wild camels feed on sweet grasses that grow in "
            "cool valleys of the north."
        ),
        "What do wild camels feed on?",
        "Sweet grasses that grow in cool valleys of the north",
    ),
    (
        "Tidal power is a young industry. Tidal power depends on the difference between high and low water.",
        "What does tidal power depend on?",
        "The difference between high and low water",
    ),
    (
        (
            "Glaciers form where snow lasts. Glaciers carve deep valleys, carry huge rocks and release fresh water in "
            "summer. Glaciers shrink in a warm climate."
        ),
        "What do glaciers do?",
        "Carve deep valleys, carry huge rocks and release fresh water in summer",
    ),
    (
        (
            "Search engines are firms. Search engines must register users, protect data, keep records of their work "
            "and remove false content."
        ),
        "What must search engines do?",
        "Register users, protect data, keep records of their work and remove false content",
    ),
    (
        "Mountain glaciers are old. Mountain glaciers shape deep valleys by grinding rocks and carrying sand away.",
        "How do mountain glaciers shape deep valleys?",
        "By grinding rocks and carrying sand away",
    ),
    (
        "Modal logic is odd. Modal logic changes the old definitions of truth and of mathematical proof completely.",
        "What does modal logic change completely?",
        "The old definitions of truth and of mathematical proof",
    ),
    (
        "Open borders are rare. Open borders provide everybody an opportunity to become a better citizen of the world.",
        "What do open borders provide everybody?",
        "An opportunity to become a better citizen of the world",
    ),
    (
        (
            "Communist rule is strict. Communist rule owns the means of production, sets wages, regulates production, "
            "and controls prices."
        ),
        "What does communist rule do?",
        "Own the means of production, set wages, regulate production, and control prices",
    ),
    (
        (
            "Many fish live in coral reefs. Coral reefs use calcium from the sea to build hard skeletons around their "
            "soft bodies."
        ),
        "What do coral reefs use calcium from the sea to do?",
        "Build hard skeletons around their soft bodies",
    ),
    (
        (
            "Sea walls guard many towns. Sea walls play an important role in the protection of low coasts from winter "
            "storms."
        ),
        "What do sea walls play an important role in?",
        "The protection of low coasts from winter storms",
    ),
]
"""A text, a question that must be asked about it, and its answer."""

NOT_ASKED = [
    "Many people want cheaper bread. Some researchers study the old recipes of village bakers in the north.",
    "The study shows that bread contains salt. The report describes the old recipes of village bakers.",
    "Fungi live in soil. Fungi do not produce sugar from light and water as green plants do.",
    "The minister visited the village. The minister opened a new school with a large garden for the children.",
    "Do glaciers carve deep valleys and carry huge rocks? Glaciers are large.",
    "Glaciers form where snow lasts. Glaciers cover about half of the cold island in the north.",
    "Glaciers form where snow lasts. Glaciers face problems. Glaciers have a long and varied history.",
    "Many dunes move. Tall dunes shelter rare plants from the sea wind but bury old roads under loose sand.",
    "\u201cGlaciers are vast. Glaciers carve deep valleys and carry huge rocks to the sea,\u201d says Baum.",
    "Lenders may set a limit. Lenders refuse weak firms or demand a higher rate of interest from them.",
]
"""Texts of which nothing must be asked."""


@pytest.mark.parametrize(("text", "ask", "answer"), ASKED)
def test_all_that_is_said_of_a_term_is_the_answer(text: str, ask: str, answer: str) -> None:
    assert any(ask in card and answer in card for card in cards(lessons, text))


@pytest.mark.parametrize("text", NOT_ASKED)
def test_nothing_is_asked_of_what_is_vague_denied_or_thin(text: str) -> None:
    assert cards(lessons, text) == []


def test_a_question_with_two_answers_is_not_asked() -> None:
    text = (
        "Tidal power needs high waves that come twice a day. Tidal power needs strong turbines made of clean steel. "
        "Tidal power is young."
    )
    assert cards(lessons, text) == []


def test_an_answer_keeps_its_condition() -> None:
    text = (
        "Dry stone walls last long. Dry stone walls protect young trees against cold wind only if they are tall enough."
    )
    (card,) = cards(lessons, text)
    assert card.endswith("only if they are tall enough")

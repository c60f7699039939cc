"""What cannot stand is sent back once, with its words and the rule; what then is good takes the place of the first."""

import pytest

from tests.generate.drafting import shown
from tests.generate.model.replies import ARGUMENT, CLOZE, EVENT, FACT, READING, TERM, Part, found
from tutor.deck.notes import Argument, Fact
from tutor.generate.draft import UNJOINED
from tutor.generate.gate import NOT_FOUND, NOT_PROVED
from tutor.generate.model.drafting import drafted
from tutor.generate.model.gathering import Gathered
from tutor.generate.model.mending import complaint, mended
from tutor.generate.model.options import LEFT

BAD = {**FACT, "quote": "The bridge was drawn by Marta Lindqvist"}
REASON: Part = {
    "text": "The old towers still stand on sound rock",
    "quote": "they still stand on sound rock",
    "paragraph": 7,
}
LOST: Part = {"text": "The society wants to keep them", "quote": "the society wants them", "paragraph": 7}
FOUND = {**LOST, "quote": "The Velmar Heritage Society (VHS) wants to keep the old bridge."}
ALONE = {**ARGUMENT, "because": []}


def drops(gave: Gathered) -> list[tuple[str, str]]:
    """What the report counts as dropped."""
    account = drafted(READING, [gave], maker="m").account
    return [(drop.kind, drop.why) for drop in account.dropped]


def test_a_complaint_names_each_note_that_failed_and_why() -> None:
    said = complaint(found(EVENT, BAD, TERM))
    assert "Of the 3 notes 1 cannot" in said
    assert "note 2" in said
    assert NOT_FOUND in said
    assert "note 1" not in said


def test_one_failure_among_any_number_of_notes_is_told_and_none_is_nothing() -> None:
    good = [{**EVENT, "what": f"Harald Brekke visits place {chr(97 + number)}"} for number in range(19)]
    assert complaint(found(*good)) == ""
    assert "note 20" in complaint(found(*good, BAD))


PARTS = [
    ({**ARGUMENT, "because": [REASON, LOST]}, ('the reason "The society wants to keep them"', NOT_FOUND)),
    ({**ARGUMENT, "against": [LOST]}, ('the objection "The society wants to keep them"', NOT_FOUND)),
    ({**FACT, "wrong": ["Lindqvist"]}, ('the wrong options "Lindqvist"', LEFT, "says what the answer says")),
    ({**FACT, "answer": "Sofie Krag"}, (NOT_PROVED.format("the answer"), "\u201cSofie\u201d")),
    ({**TERM, "meaning": "head of the Velmar Fund"}, (NOT_PROVED.format("the meaning"), "\u201cVelmar\u201d")),
    (ALONE, (UNJOINED,)),
]


@pytest.mark.parametrize(("part", "words"), PARTS)
def test_a_complaint_names_the_part_its_words_and_the_rule_it_breaks(part: Part, words: tuple[str, ...]) -> None:
    said = complaint(found(part))
    for word in words:
        assert word in said


MANY: list[tuple[str, Part, tuple[str, ...]]] = [
    (
        "an order and a bad bracket in a reason",
        {**ARGUMENT, "claim": "Visit the towers", "because": [{**REASON, "text": "[Rome] stands on sound rock"}]},
        ("\u201cVisit the towers\u201d in the claim", 'the reason "[Rome] stands on sound rock"', "\u201c[Rome]\u201d"),
    ),
    (
        "a quote in other words, a strange name and a bad option",
        {**BAD, "question": "Who met Churchill?", "answer": "Sofie Krag", "wrong": ["Krag"]},
        (NOT_FOUND, "\u201cChurchill\u201d", NOT_PROVED.format("the answer"), "\u201cSofie\u201d", LEFT),
    ),
    (
        "an unreadable date and brackets of nothing",
        {**EVENT, "when": "one day", "what": "[Rome] opens"},
        ("\u201cone day\u201d", "[Rome]"),
    ),
    (
        "two names and a number that the quote does not have",
        {**TERM, "meaning": "head of the Velmar Fund, 40"},
        ("\u201cVelmar\u201d", "\u201cFund\u201d", "\u201c40\u201d"),
    ),
    (
        "a reason without its quote, its words and its brackets",
        {**ARGUMENT, "because": [REASON, {**LOST, "text": "[Rome] pays 7 times"}]},
        (NOT_FOUND, "\u201c[Rome]\u201d", "\u201c7\u201d"),
    ),
    (
        "a reply of two faults",
        {**ARGUMENT, "against": [{**FOUND, "reply": "[Rome] **pays**"}]},
        ("\u201c[Rome]\u201d", "\u201c**pays**\u201d"),
    ),
    (
        "a gap that is not there, and an address",
        {**CLOZE, "sentence": "See www.evil.example"},
        ("does not hold the answer", "www.evil.example"),
    ),
]


@pytest.mark.parametrize(("part", "words"), [row[1:] for row in MANY], ids=[row[0] for row in MANY])
def test_a_complaint_tells_all_that_is_wrong_with_a_note_at_once(part: Part, words: tuple[str, ...]) -> None:
    gave = found(part)
    said = complaint(gave)
    for word in words:
        assert word in said
    assert len(gave.failures) == 1


def test_of_the_notes_sent_back_those_that_were_mended_are_not_counted() -> None:
    first = found(EVENT, BAD, {**TERM, "quote": "no such words at all"})
    both = mended(first, found(FACT))
    assert [shown(proposal.note) for proposal in both.proposals][1:] == [shown(found(FACT).proposals[0].note)]
    assert [failure.drop.kind for failure in both.failures] == ["term"]
    assert (both.proposed, both.returned, both.mended) == (3, 2, 1)
    assert len(mended(first, Gathered()).failures) == 2


def test_a_note_that_fails_again_is_counted_once() -> None:
    both = mended(found(BAD), found({**BAD, "question": "Who drew the bridge of Velmar?"}))
    assert drops(both) == [("fact", NOT_FOUND)]


def test_an_argument_that_comes_again_keeps_what_it_had_and_wins_what_it_lacked() -> None:
    both = mended(found({**ARGUMENT, "because": [REASON, LOST]}), found({**ARGUMENT, "because": [FOUND]}))
    (proposal,) = both.proposals
    assert isinstance(proposal.note, Argument)
    assert {point.text for point in proposal.note.because} == {str(REASON["text"]), str(LOST["text"])}
    assert (both.failures, both.mended) == ((), 1)


AGAIN = [
    ("without the reason", [{**ARGUMENT, "because": [REASON]}]),
    ("with the reason as bad as before", [{**ARGUMENT, "because": [REASON, LOST]}]),
    ("as a note that cannot stand", [{**ARGUMENT, "quote": "no such words at all"}]),
    ("not at all", []),
]


@pytest.mark.parametrize("again", [row[1] for row in AGAIN], ids=[row[0] for row in AGAIN])
def test_a_part_that_is_not_mended_counts_as_dropped_and_the_note_is_kept(again: list[Part]) -> None:
    both = mended(found({**ARGUMENT, "because": [REASON, LOST]}), found(*again))
    assert len(drafted(READING, [both], maker="m").notes) == 1
    assert drops(both) == [("reason", NOT_FOUND)]
    assert both.mended == 0


def test_the_options_that_come_again_take_the_place_of_those_that_could_not_stand() -> None:
    both = mended(found({**FACT, "wrong": ["Lindqvist"]}), found(FACT))
    (proposal,) = both.proposals
    assert isinstance(proposal.note, Fact)
    assert proposal.note.wrong == ("Sofie Krag", "Harald Brekke")
    assert drops(both) == []


def test_a_bare_claim_is_sent_back_and_dropped_once_if_nothing_joins_it() -> None:
    first = found(ALONE)
    assert drops(first) == [("argument", UNJOINED)]
    assert drops(mended(first, found(ALONE))) == [("argument", UNJOINED)]
    assert drops(mended(first, found(ARGUMENT))) == []


HOLDERS = ("the Velmar Heritage Society", "Pedro Salgado", "the author")
CLAIMS = ("The old towers could be kept", "The bridge needs no pier", "Ferries are cheaper")


def test_bare_claims_of_three_holders_are_good_as_they_are() -> None:
    claims = [{**ALONE, "issue": "", "by": by, "claim": claim} for by, claim in zip(HOLDERS, CLAIMS, strict=True)]
    assert complaint(found(*claims)) == ""
    assert "too few holders" in complaint(found(*claims[:2]))


def test_a_note_that_is_kept_does_not_give_way_to_another() -> None:
    both = mended(found({**FACT, "wrong": ["Lindqvist"]}), found(EVENT))
    assert [type(proposal.note).__name__ for proposal in both.proposals] == ["Fact", "Event"]
    assert drops(both) == [("wrong options", LEFT)]


def test_a_bare_claim_that_comes_again_as_a_fact_gives_way_to_it() -> None:
    ask = "What, according to the Velmar Heritage Society, could be done with the old towers?"
    fact = {**FACT, "question": ask, "answer": "keep them", "wrong": [], "paragraph": 7, "quote": ALONE["quote"]}
    both = mended(found(ALONE), found(fact))
    assert [type(proposal.note).__name__ for proposal in both.proposals] == ["Fact"]
    assert (drops(both), both.mended) == ([], 1)


def test_a_note_that_is_mended_under_another_number_is_known_by_its_words() -> None:
    first = found(BAD, {**TERM, "quote": "no such words at all"})
    both = mended(first, found(TERM, FACT))
    assert [type(proposal.note).__name__ for proposal in both.proposals] == ["Fact", "Term"]
    assert both.mended == 2


def test_a_point_that_comes_again_in_other_words_is_one() -> None:
    weak = {**REASON, "text": "[It] stands on sound rock"}
    first = found({**ARGUMENT, "because": [REASON, {**weak, "quote": "not in the article at all"}]})
    second = found({**ARGUMENT, "because": [{**REASON, "text": "They are standing on sound rock"}]})
    (proposal,) = mended(first, second).proposals
    assert isinstance(proposal.note, Argument)
    assert [point.text for point in proposal.note.because] == ["They are standing on sound rock"]

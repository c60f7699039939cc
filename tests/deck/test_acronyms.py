"""An acronym that a deck's terms spell out is as good as its words, in every answer of the deck."""

import pytest

from tutor.deck.acronyms import Acronyms
from tutor.deck.cards import Card
from tutor.deck.expand import expand
from tutor.deck.initials import spells
from tutor.deck.notes import AnyNote, Cloze, Deck, Fact, Gap, Question, Term

EDC = Term(id="edc", term="EDC", meaning="European Defence Community")


def cards(*notes: AnyNote) -> dict[str, Card]:
    """The cards of a deck of these notes, by id without the deck's."""
    return {f"{card.note}/{card.aspect}": card for card in expand(Deck(id="d", title="D", notes=notes))}


def fact(answer: str, ask: str = "What failed in 1954?", **fields: tuple[str, ...]) -> Fact:
    return Fact(id="f", ask=ask, answer=answer, **fields)


@pytest.mark.parametrize(
    ("term", "meaning"),
    [
        ("EDC", "European Defence Community"),
        ("European Defence Community", "EDC"),
        ("E.D.C.", "the European Defence Community"),
        ("EDC", "European Defence Community: a plan for a common army"),
        ("European Defence Community (EDC)", "a plan for a common army"),
        ("Pleven plan", "EDC (European Defence Community)"),
    ],
)
def test_a_term_tells_what_its_acronym_stands_for(term: str, meaning: str) -> None:
    acronyms = Acronyms([Term(id="t", term=term, meaning=meaning)])
    assert acronyms.others("the failure of the EDC") == ("the failure of the European Defence Community",)
    assert acronyms.others("the European defence community's failure") == ("the EDC's failure",)


@pytest.mark.parametrize(
    ("term", "meaning"),
    [
        ("EDC", "a plan for a common army"),
        ("EDC", "European Coal Community"),
        ("Edc", "European Defence Community"),
        ("army", "a real mass, yes"),
        ("A", "army"),
        ("TB", "tuberculosis"),
    ],
)
def test_nothing_else_is_an_acronym(term: str, meaning: str) -> None:
    assert not Acronyms([Term(id="t", term=term, meaning=meaning)])


def test_what_is_accepted_beside_a_meaning_counts_too() -> None:
    note = Term(id="t", term="EDC", meaning="a plan", accept_meaning=("European Defence Community",))
    assert Acronyms([note]).others("EDC") == ("European Defence Community",)


def test_an_acronym_of_two_things_stands_for_neither() -> None:
    other = Term(id="other", term="EDC", meaning="Economic Development Council")
    assert not Acronyms([EDC, other])
    assert Acronyms([EDC, Term(id="again", term="the european defence community", meaning="EDC")])


def test_only_whole_words_are_exchanged() -> None:
    acronyms = Acronyms([EDC])
    assert acronyms.others("edc") == acronyms.others("MEDCO") == acronyms.others("a European defence policy") == ()


def test_several_acronyms_are_exchanged_at_once() -> None:
    acronyms = Acronyms([EDC, Term(id="w", term="WEU", meaning="Western European Union")])
    assert acronyms.others("EDC, then Western European Union") == (
        "European Defence Community, then Western European Union",
        "EDC, then WEU",
    )


@pytest.mark.parametrize(
    ("note", "card"),
    [
        (fact("the end of the EDC"), "f/answer"),
        (fact("the fall of it", accept=("the end of the EDC",)), "f/answer"),
        (Cloze(id="f", text="1954 saw {{c1::the end of the EDC}}.", gaps=(Gap("c1", "the end of the EDC"),)), "f/c1"),
    ],
)
def test_either_is_accepted_for_the_other_in_any_card_of_the_deck(note: AnyNote, card: str) -> None:
    assert "the end of the European Defence Community" in cards(EDC, note)[card].forms[-1].accept
    assert "the end of the European Defence Community" not in cards(note)[card].forms[-1].accept


def test_the_parts_of_a_list_may_be_said_either_way() -> None:
    note = Question(id="q", form="list", ask="Why?", items=("The EDC was dead", "Time was short"))
    one, other = cards(EDC, note)["q/answer"].forms[-1].items
    assert one.accept == ("The European Defence Community was dead",)
    assert other.accept == ()


def test_what_the_question_says_is_no_answer_to_it() -> None:
    asked = cards(EDC, fact("European Defence Community", "What does EDC stand for?"))
    assert [asked[name].forms[-1].accept for name in ("edc/term", "edc/meaning", "f/answer")] == [(), (), ()]


def test_what_the_author_calls_wrong_stays_wrong() -> None:
    note = fact("EDC", wrong=("European Defence Community", "NATO"))
    assert all(form.accept == () for form in cards(EDC, note)["f/answer"].forms)


def test_the_same_thing_in_other_words_is_no_wrong_option() -> None:
    asked = [
        Fact(id=f"f{at}", ask=f"Which body came {at}.?", answer=answer)
        for at, answer in enumerate(("EDC", "European Defence Community", "WEU", "OEEC"))
    ]
    choice = cards(EDC, *asked)["f0/answer"].forms[0]
    assert choice.name == "choice"
    assert choice.wrong == ("WEU", "OEEC")


@pytest.mark.parametrize(
    ("letters", "text", "fit"),
    [
        ("USA", "United States of America", True),
        ("BoE", "Bank of England", True),
        ("HTML", "HyperText Markup Language", True),
        ("UNCF", "United Nations Children's Fund", True),
        ("USA", "United States of Mexico", False),
        ("US", "United States of America", False),
        ("USOAX", "United States of America", False),
    ],
)
def test_initials_may_leave_out_small_words_only(letters: str, text: str, fit: bool) -> None:
    assert spells(letters, text) is fit

"""What each kind of note becomes."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from tests.deck.strategies import decks
from tutor.deck.cards import Card, FormName, from_json, to_json
from tutor.deck.expand import expand
from tutor.deck.notes import AnyNote, Cloze, Deck, Event, Fact, Gap, Question, Term
from tutor.deck.shape import key
from tutor.deck.when import read


def cards(*notes: AnyNote, **fields: object) -> dict[str, Card]:
    """The cards of a deck of these notes, by id without the deck's."""
    deck = replace(Deck(id="moons", title="Moons", notes=notes), **fields)  # type: ignore[arg-type] # a table's fields
    return {card.id.removeprefix("moons/"): card for card in expand(deck)}


def names(card: Card) -> tuple[str, ...]:
    return tuple(form.name for form in card.forms)


LAVROV = Fact(id="bearer", ask="Who came?", answer="Sergei Lavrov", accept=("Lavrov",), wrong=("Morgulov", "Biegun"))
LONG = "because the treaty had lapsed and nobody in the Kremlin wished to renew it"


@given(decks())
@settings(max_examples=50, deadline=None)
def test_every_accepted_note_becomes_cards_in_order_and_no_draft_does(deck: Deck) -> None:
    made = expand(deck)
    order = [note.id for note in deck.notes if not note.draft]
    places = [order.index(card.note) for card in made]
    assert places == sorted(places)
    assert len({card.id for card in made}) == len(made)
    asked = {note.id for note in deck.notes if not note.draft}
    silent = {note.id for note in deck.notes if getattr(note, "claim", "") and not (note.because or note.against)}  # type: ignore[union-attr] # an argument
    assert asked - silent <= {card.note for card in made} <= asked


@given(decks())
@settings(max_examples=50, deadline=None)
def test_every_card_can_be_asked_and_cached(deck: Deck) -> None:
    assert expand(deck) == expand(deck)
    for card in expand(deck):
        assert card.forms
        assert card.id == f"{deck.id}/{card.note}/{card.aspect}"
        assert from_json(to_json(card)) == card
        for form in card.forms:
            assert form.stem
            assert form.answer
            assert bool(form.items) or form.name not in {"several", "order", "match", "list", "place"}
            if form.name == "choice":
                assert form.wrong
                assert {key(text) for text in form.wrong} - {key(form.answer)}


@given(decks())
@settings(max_examples=40, deadline=None)
def test_the_content_ignores_the_wording_of_the_question(deck: Deck) -> None:
    reworded = replace(
        deck, title="Another", notes=tuple(replace(note, explain="More.", hint="Psst.", tags=()) for note in deck.notes)
    )
    assert [card.content for card in expand(deck)] == [card.content for card in expand(reworded)]


@pytest.mark.parametrize(
    ("changed", "same"),
    [
        (replace(LAVROV, ask="Which minister came?"), True),
        (replace(LAVROV, wrong=()), True),
        (replace(LAVROV, accept=("L.",)), True),
        (replace(LAVROV, explain="He did."), True),
        (replace(LAVROV, answer="Sergei Lavrow"), False),
    ],
)
def test_the_content_changes_exactly_when_the_answer_does(changed: Fact, same: bool) -> None:
    before, after = cards(LAVROV)["bearer/answer"], cards(changed)["bearer/answer"]
    assert (before.content == after.content) == same


@pytest.mark.parametrize(
    ("note", "forms"),
    [
        (LAVROV, ("choice", "typed")),
        (replace(LAVROV, wrong=()), ("typed",)),
        (replace(LAVROV, answer=LONG), ("choice", "recall")),
        (replace(LAVROV, answer=LONG, wrong=()), ("recall",)),
        (replace(LAVROV, answer="1961", wrong=()), ("choice", "typed")),
        (replace(LAVROV, answer="25 years", wrong=()), ("typed",)),
        (replace(LAVROV, forms=("choice",)), ("choice",)),
        (replace(LAVROV, forms=("recall",)), ("recall",)),
        (replace(LAVROV, forms=("number",)), ("typed",)),
        (replace(LAVROV, answer=LONG, forms=("typed", "choice")), ("choice", "typed")),
        (replace(LAVROV, forms=("order",), wrong=()), ("recall",)),
        (replace(LAVROV, forms=("truth",)), ("choice", "typed")),
    ],
)
def test_the_forms_of_a_fact(note: Fact, forms: tuple[str, ...]) -> None:
    assert names(cards(note)["bearer/answer"]) == forms


def test_a_fact_keeps_what_its_note_and_deck_say() -> None:
    note = replace(
        LAVROV,
        line=12,
        tags=("people",),
        explain="He flew.",
        cite=(2,),
        quote="Lavrov came",
        hint="A minister.",
        distinct=(("Lavrov", "Larov"),),
        answer_language="ru",
    )
    card = cards(note, tags=("east", "people"), language="en")["bearer/answer"]
    assert (card.line, card.kind, card.note, card.aspect) == (12, "fact", "bearer", "answer")
    assert (card.tags, card.language, card.distinct) == (("east", "people"), "ru", (("Lavrov", "Larov"),))
    assert (card.explain, card.cite, card.quote) == ("He flew.", (2,), "Lavrov came")
    assert {form.hint for form in card.forms} == {"A minister."}


def test_a_cloze_has_a_card_for_each_gap_with_the_other_filled() -> None:
    note = Cloze(
        id="pact",
        text="In {{c1::1961}} it promised {{c2::help::two words}}.",
        gaps=(Gap("c1", "1961"), Gap("c2", "help", "two words", ("aid",), ("money", "arms"))),
    )
    made = cards(note)
    assert list(made) == ["pact/c1", "pact/c2"]
    assert [form.stem for form in made["pact/c1"].forms] == ["In ____ it promised help."] * 2
    assert made["pact/c2"].forms[-1].stem == "In 1961 it promised ____ [two words]."
    assert names(made["pact/c2"]) == ("choice", "cloze")
    assert made["pact/c2"].forms[1].accept == ("aid",)


def event(at: int, when: str, **fields: object) -> Event:
    return replace(Event(id=f"e{at}", when=read(when), what=f"Thing {at} happens"), **fields)  # type: ignore[arg-type] # a table's fields


def test_an_event_is_asked_for_its_date_and_its_place() -> None:
    made = cards(event(0, "1961"), event(1, "2001"), event(2, "1945"))
    assert list(made) == ["e0/date", "e0/place", "e1/date", "e1/place", "e2/date", "e2/place"]
    choice, date = made["e0/date"].forms
    assert (choice.name, date.name, date.answer) == ("choice", "date", "1961")
    assert len(choice.wrong) == 4
    (place,) = made["e0/place"].forms
    assert [(item.text, item.when) for item in place.items] == [
        ("Thing 2 happens", "1945"),
        ("Thing 1 happens", "2001"),
    ]
    assert place.position == 1


def test_too_few_events_are_not_placed() -> None:
    assert list(cards(event(0, "1961"), event(1, "2001"))) == ["e0/date", "e1/date"]


@pytest.mark.parametrize(
    ("forms", "aspects"),
    [
        (("date",), ["date"]),
        (("choice", "date"), ["date"]),
        (("place",), ["place"]),
        (("date", "place"), ["date", "place"]),
        ((), ["date", "place"]),
    ],
)
def test_the_forms_of_an_event_choose_its_cards(forms: tuple[FormName, ...], aspects: list[str]) -> None:
    made = cards(event(0, "1961", forms=forms), event(1, "2001"), event(2, "1945"))
    assert [card.aspect for card in made.values() if card.note == "e0"] == aspects


def test_an_author_who_wants_only_a_place_that_cannot_be_gets_the_date() -> None:
    assert list(cards(event(0, "1961", forms=("place",)))) == ["e0/date"]


def test_the_authors_wrong_dates_are_used_unless_they_share_a_day() -> None:
    made = cards(event(0, "1961", wrong=(read("1951"), read("May 1961"), read("1971"))))
    assert made["e0/date"].forms[0].wrong == ("1951", "1971")


TERM = Term(
    id="belt",
    term="belt",
    meaning="a ring of friends",
    accept_term=("ring",),
    wrong_term=("arc", "wall"),
    wrong_meaning=("a row of foes", "a sea of strangers"),
)


def test_a_term_is_asked_both_ways_or_one() -> None:
    made = cards(TERM)
    assert list(made) == ["belt/term", "belt/meaning"]
    assert made["belt/term"].forms[0].stem == "Which term means this? a ring of friends"
    assert made["belt/meaning"].forms[0].stem == "What is meant by \u201cbelt\u201d?"
    assert list(cards(replace(TERM, ask="term"))) == ["belt/term"]
    assert list(cards(replace(TERM, ask="meaning"))) == ["belt/meaning"]
    person = cards(replace(TERM, term="Sergei Lavrov", meaning="foreign minister"))
    assert person["belt/term"].forms[0].stem == "Who or what is this? foreign minister"
    assert person["belt/meaning"].forms[0].stem == "Who or what is Sergei Lavrov?"


@pytest.mark.parametrize(("length", "form"), [(40, "typed"), (41, "recall")])
def test_a_long_meaning_is_judged_by_the_learner(length: int, form: str) -> None:
    made = cards(replace(TERM, meaning="x" * length))
    assert names(made["belt/meaning"]) == ("choice", form)


def question(form: FormName, **fields: object) -> Question:
    return replace(Question(id="q", form=form, ask="What?"), **fields)  # type: ignore[arg-type] # a table's fields


@pytest.mark.parametrize(
    ("note", "forms", "answer", "items"),
    [
        (question("choice", answer=("a",), wrong=("b", "c")), ("choice",), "a", []),
        (question("truth", answer=("false",)), ("truth",), "false", []),
        (question("typed", answer=("a",)), ("typed",), "a", []),
        (question("typed", answer=("a",), wrong=("b", "c")), ("choice", "typed"), "a", []),
        (question("typed", answer=("a",), forms=("recall",)), ("recall",), "a", []),
        (question("number", answer=("12.5",), unit="km"), ("number",), "12.5 km", []),
        (question("date", answer=("2001-08",)), ("date",), "August 2001", []),
        (question("date", answer=("2001",), wrong=("1999", "2005")), ("choice", "date"), "2001", []),
        (question("recall", answer=("Because.",)), ("recall",), "Because.", []),
        (question("list", items=("a", "b")), ("list",), "a; b", ["a", "b"]),
        (question("number", answer=("5",), wrong=("6", "7")), ("choice", "number"), "5", []),
        (question("list", items=("a", "b"), wrong=("c", "d")), ("several", "list"), "a; b", ["a", "b"]),
        (question("list", items=("a", "b"), wrong=("c",)), ("list",), "a; b", ["a", "b"]),
        (question("several", answer=("a", "b"), wrong=("c",)), ("several",), "a; b", ["a", "b"]),
        (
            question("several", answer=("a", "b"), wrong=("c",), forms=("several", "list")),
            ("several", "list"),
            "a; b",
            ["a", "b"],
        ),
        (question("order", items=("a", "b")), ("order",), "1 a; 2 b", ["a", "b"]),
        (question("order", items=("a", "b"), forms=("recall",)), ("recall",), "1 a; 2 b", ["a", "b"]),
        (question("match", pairs=(("a", "x"), ("b", "y"))), ("match",), "a: x; b: y", ["a", "b"]),
    ],
)
def test_a_free_question_has_the_form_it_says_and_a_ramp_to_it(
    note: Question, forms: tuple[str, ...], answer: str, items: list[str]
) -> None:
    card = cards(note)["q/answer"]
    assert names(card) == forms
    assert card.forms[-1].answer == answer
    assert [item.text for item in card.forms[-1].items] == items


def test_a_number_carries_its_unit_and_tolerance_and_so_do_its_wrong_options() -> None:
    note = question("number", answer=("12.5",), unit="km", tolerance=0.5, wrong=("13", "14 km"))
    choice, number = cards(note)["q/answer"].forms
    assert (number.unit, number.tolerance) == ("km", 0.5)
    assert choice.wrong == ("13 km", "14 km")


def test_a_pair_is_known_by_both_its_sides() -> None:
    pairs = (("a", "x"), ("b", "y"))
    one, other = (cards(question("match", pairs=each))["q/answer"] for each in (pairs, (("a", "y"), ("b", "x"))))
    assert one.content != other.content

"""Wrong options borrowed from the deck: of the same kind, never right, and only when there are two."""

import pytest

from tutor.deck.notes import AnyNote, Cloze, Fact, Gap, Term
from tutor.deck.pool import Pool
from tutor.deck.shape import asked_for, date_in, is_name, key, number_in


def fact(at: int, ask: str, answer: str, *accept: str) -> Fact:
    return Fact(id=f"n{at}", ask=ask, answer=answer, accept=accept)


def facts(*pairs: tuple[str, ...]) -> list[AnyNote]:
    return [fact(at, *pair) for at, pair in enumerate(pairs)]


def rivals(notes: list[AnyNote], aspect: str = "answer") -> tuple[str, ...]:
    """The rivals of the first note."""
    return Pool(notes).rivals("n0", aspect)


def test_names_stand_with_names_that_were_asked_for_alike() -> None:
    notes = facts(
        ("Who came?", "Sergei Lavrov"),
        ("Who left?", "Igor Morgulov"),
        ("Where was it?", "Pyongyang"),
        ("Whom did he meet?", "Steve Biegun"),
        ("Who is it?", "a man of no name at all"),
    )
    assert rivals(notes) == ("Igor Morgulov", "Steve Biegun")


def test_one_rival_is_none() -> None:
    assert rivals(facts(("Who came?", "Sergei Lavrov"), ("Who left?", "Igor Morgulov"))) == ()


def test_an_answer_of_no_certain_kind_has_no_rivals() -> None:
    assert rivals(facts(*((f"What did he do on day {at}?", f"He ran {'on ' * at}") for at in range(5)))) == ()


@pytest.mark.parametrize(
    ("ask", "answer", "accept", "shut_out"),
    [
        ("Who came?", "Sergei Lavrov", ("Igor Morgulov",), "Igor Morgulov"),
        ("Who came with Igor Morgulov?", "Sergei Lavrov", (), "Igor Morgulov"),
        ("Who came?", "Lavrov", (), "Sergei Lavrov"),
        ("Who came?", "Sergei Lavrov", (), "Lavrov"),
        ("Who came?", "The Beatles", (), "Beatles"),
        ("Who came?", "Søren É", (), "Søren E"),
        ("Who came?", "Sergei Lavrov", (), "SERGEI LAVROV"),
    ],
)
def test_a_rival_is_never_right_too_nor_named_in_the_question(
    ask: str, answer: str, accept: tuple[str, ...], shut_out: str
) -> None:
    others = facts(("", ""), ("Who left?", shut_out), ("Who slept?", "Anna Bell"), ("Who sang?", "Carl Dorn"))[1:]
    assert rivals([fact(0, ask, answer, *accept), *others]) == ("Anna Bell", "Carl Dorn")


def test_who_is_accepted_elsewhere_under_the_same_name_is_no_rival() -> None:
    others = facts(
        ("", ""), ("Who left?", "Old Nick", "Sergei Lavrov"), ("Who slept?", "Anna Bell"), ("Who sang?", "Carl Dorn")
    )
    assert rivals([fact(0, "Who came?", "Sergei Lavrov"), *others[1:]]) == ("Anna Bell", "Carl Dorn")


def test_two_questions_with_the_same_words_do_not_lend_to_each_other() -> None:
    notes = facts(
        ("Who came?", "Sergei Lavrov"), ("Who came?", "Anna Bell"), ("Who left?", "Carl Dorn"), ("Who ate?", "Eva Fox")
    )
    assert rivals(notes) == ("Carl Dorn", "Eva Fox")


def test_numbers_stand_with_numbers_of_the_same_unit_and_a_like_size() -> None:
    counts = ("25 years", "10 years", "40 years", "900 years", "25 months", "30 %", "25.0 years")
    notes = facts(*((f"How long did thing {at} last?", count) for at, count in enumerate(counts)))
    assert rivals(notes) == ("10 years", "40 years")


def test_years_come_from_the_deck_first_and_then_from_near_the_year() -> None:
    notes = facts(("When was it?", "1961"), ("When was that?", "1953"), ("When was this?", "1861"))
    first, *rest = rivals(notes)
    assert first == "1953"
    assert len(rest) == 3
    assert all(1951 <= int(year) <= 1971 and year != "1961" for year in rest)


def test_a_year_that_is_accepted_is_no_rival() -> None:
    for accepted in ("1951", "1956", "1959", "1960", "1962", "1963", "1966", "1971"):
        assert accepted not in rivals([fact(0, "When?", "1961", accepted)])


def test_a_decade_keeps_the_way_it_was_written() -> None:
    assert {rival[-5:] for rival in rivals(facts(("When?", "1930s")))} <= {"1910s", "1920s", "1940s", "1950s", "1960s"}
    assert all(rival[0].isdigit() for rival in rivals(facts(("When?", "1930s"))))
    assert all(rival.startswith("the ") for rival in rivals(facts(("When?", "the 1930s"))))


def test_a_date_said_in_a_way_of_its_own_has_no_made_up_rivals() -> None:
    assert rivals(facts(("When?", "2001-08"))) == ()


def test_gaps_lend_to_gaps_with_the_same_hint() -> None:
    notes: list[AnyNote] = [
        Cloze(id=f"n{at}", text=f"{{{{c1::{name}::a town}}}} lies at {at}.", gaps=(Gap("c1", name, "a town"),))
        for at, name in enumerate(("Rome", "Oslo", "Bern"))
    ]
    assert rivals(notes, "c1") == ("Oslo", "Bern")
    bare: list[AnyNote] = [
        Cloze(id=f"n{at}", text=f"{{{{c1::{name}}}}} lies at {at}.", gaps=(Gap("c1", name),))
        for at, name in enumerate(("Rome", "Oslo", "Bern"))
    ]
    assert rivals(bare, "c1") == ()


def test_terms_stand_with_terms_and_meanings_with_meanings_of_like_length() -> None:
    notes: list[AnyNote] = [
        Term(id=f"n{at}", term=term, meaning=meaning)
        for at, (term, meaning) in enumerate(
            [
                ("spacing", "study on several days"),
                ("cramming", "study in a single night"),
                ("Sergei Lavrov", "minister of foreign things"),
                ("recall", "bringing something back from memory"),
                ("blocking", "one kind of problem after the other until all of that kind are done and known"),
                ("fluency", "ease"),
                ("spaced practice", "spacing"),
            ]
        )
    ]
    assert rivals(notes, "term") == ("cramming", "recall", "blocking", "fluency")
    assert rivals(notes, "meaning") == ("study in a single night", "bringing something back from memory")


def test_a_deck_always_gives_the_same_rivals() -> None:
    notes = facts(*((f"Who did {at}?", f"Anna {chr(65 + at)}") for at in range(20)))
    assert Pool(notes).rivals("n7", "answer") == Pool(notes).rivals("n7", "answer")
    assert len(Pool(notes).rivals("n7", "answer")) == 4


@pytest.mark.parametrize(
    ("ask", "asked"),
    [
        ("Who came?", "who"),
        ("By whom was it said?", "who"),
        ("In which country was it?", "country"),
        ("What year was it?", "year"),
        ("What is it?", ""),
        ("How many came?", "how many"),
        ("How did they come?", ""),
        ("Where was it?", "where"),
        ("Name the river.", ""),
    ],
)
def test_what_a_question_asks_for(ask: str, asked: str) -> None:
    assert asked_for(ask) == asked


@pytest.mark.parametrize(
    ("answer", "named"),
    [
        ("Sergei Lavrov", True),
        ("Otto von Bismarck", True),
        ("The Treaty of Versailles", True),
        ("Pyongyang", True),
        ("a military crisis", False),
        ("It dismissed them", False),
        ("iPhone", False),
        ("漢字", False),
        ("", False),
    ],
)
def test_what_looks_like_a_name(answer: str, named: bool) -> None:
    assert is_name(answer) == named


def test_what_looks_like_a_number_or_a_date() -> None:
    assert number_in("about 1,350 people") == ("about", 1350.0, "people")
    assert number_in("from 3 to 5") is None
    assert number_in("none") is None
    assert str(date_in("Aug 2001")) == "August 2001"
    assert date_in("11 months") is None
    assert date_in("1961 " + "x" * 60) is None


def test_keys_of_texts_too_alike_for_two_options() -> None:
    assert key("The U.S.") == key("us")
    assert key("e-mail") == key("email")
    assert key("a") != key("the")
    assert key("?") != key("!")

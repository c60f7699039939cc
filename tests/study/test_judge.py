"""What a response is worth."""

import pytest

from tutor.deck.cards import FormName
from tutor.study.judge import judge, proposed
from tutor.study.prompt import Part, Prompt, Rating, Rung
from tutor.study.response import Chosen, Placed, Recalled, Response, Ticked, Typed, Unknown
from tutor.study.verdict import Verdict


def prompt(form: FormName, answer: str, **fields: object) -> Prompt:
    return Prompt("deck/note/answer", form, Rung.FREE, 1, "A stem?", answer, **fields)  # type: ignore[arg-type] # a table's fields


TEXTS = [
    ("the answer", prompt("typed", "Sergei Lavrov"), "sergei lavrov", "right", ""),
    ("an alternative", prompt("typed", "Sergei Lavrov", accept=("Lavrov",)), "Lavrov!", "right", ""),
    ("part of it", prompt("typed", "Sergei Lavrov"), "Sergei", "wrong", ""),
    ("blank", prompt("typed", "Sergei Lavrov"), " \t", "wrong", ""),
    ("another year", prompt("cloze", "1961"), "1951", "wrong", ""),
    ("a negation", prompt("typed", "It did."), "It did not.", "wrong", ""),
    ("something else", prompt("typed", "Lavrov"), "x" * 80, "wrong", ""),
    (
        "a control character",
        prompt("date", "1961"),
        "\x1b[2J",
        "wrong",
        "No date can be read from \u201c\u241b[2J\u201d.",
    ),
    (
        "a word told apart",
        prompt("typed", "Polish", distinct=(("Polish", "polish"),)),
        "polish",
        "wrong",
        "\u201cpolish\u201d means something else here.",
    ),
    (
        "a wrong option that differs by an accent",
        prompt("typed", "résumé", rivals=("resume",)),
        "resume",
        "wrong",
        "That means resume here, or may.",
    ),
    (
        "an accent forgotten",
        prompt("typed", "résumé", rivals=("letter",)),
        "Resume",
        "close",
        "The accents are missing, but the word is clear.",
    ),
    ("an article", prompt("typed", "the author", language="en"), "author", "right", ""),
    ("an abbreviation", prompt("typed", "European Defence Community", language="en"), "EDC", "right", ""),
    (
        "an abbreviation that the question names",
        prompt("typed", "European Defence Community", language="en")._replace(stem="What is meant by \u201cEDC\u201d?"),
        "edc",
        "wrong",
        "The question says that already.",
    ),
]


@pytest.mark.parametrize(("asked", "text", "kind", "reason"), [row[1:] for row in TEXTS], ids=[row[0] for row in TEXTS])
def test_typed_text(asked: Prompt, text: str, kind: str, reason: str) -> None:
    verdict = judge(asked, Typed(text))
    assert (verdict.kind, verdict.reason) == (kind, reason)


DATES = [
    ("1961", "1961", "right"),
    ("1961", "in 1961", "right"),
    ("1961", "1951", "wrong"),
    ("1961", "May 1961", "right"),
    ("1961", "1960s", "wrong"),
    ("1961", "about 1962", "wrong"),
    ("1961", "1961-1962", "wrong"),
    ("August 2001", "2001-08", "right"),
    ("August 2001", "aug 2001", "right"),
    ("August 2001", "4 August 2001", "right"),
    ("August 2001", "2001", "close"),
    ("August 2001", "May 2001", "wrong"),
    ("August 2001", "August 2002", "wrong"),
    ("6 July 2015", "July 6, 2015", "right"),
    ("6 July 2015", "2015-07-06", "right"),
    ("6 July 2015", "July 2015", "close"),
    ("6 July 2015", "2015", "close"),
    ("6 July 2015", "7 July 2015", "wrong"),
    ("6 July 2015", "the 2010s", "wrong"),
    ("1993\u20131994", "1993-1994", "right"),
    ("1993\u20131994", "1993", "partly"),
    ("1993\u20131994", "1990s", "wrong"),
    ("1993\u20131994", "1993-1995", "wrong"),
    ("1993\u20131994", "1992", "wrong"),
    ("the 1930s", "1930s", "right"),
    ("the 1930s", "1930-1939", "right"),
    ("the 1930s", "1935", "close"),
    ("the 1930s", "1940", "wrong"),
    ("the 1930s", "20th century", "wrong"),
    ("the early 1990s", "1990s", "close"),
    ("the early 1990s", "early 1990s", "right"),
    ("the early 1990s", "1991", "close"),
    ("the early 1990s", "late 1990s", "wrong"),
    ("about 1990", "1990", "right"),
    ("about 1990", "c. 1990", "right"),
    ("about 1990", "1991", "close"),
    ("about 1990", "about 1991", "close"),
    ("about 1990", "1995", "wrong"),
    ("44 BC", "44 BCE", "right"),
    ("44 BC", "AD 44", "wrong"),
    ("1961", "sixty-one", "wrong"),
    ("1961", "", "wrong"),
]


@pytest.mark.parametrize(("answer", "text", "kind"), DATES)
def test_typed_date(answer: str, text: str, kind: str) -> None:
    assert judge(prompt("date", answer), Typed(text)).kind == kind


@pytest.mark.parametrize(
    ("answer", "text", "reason"),
    [
        ("August 2001", "2001", "Right year, no month: August 2001."),
        ("August 2001", "May 2001", "Right year, wrong month: August 2001."),
        ("6 July 2015", "7 July 2015", "Right month, wrong day: 6 July 2015."),
        ("6 July 2015", "July 2015", "Right month, no day: 6 July 2015."),
        ("27 July 1794", "July 27", "Only the year is missing: 27 July 1794."),
        ("27 July 1794", "the 27th of July", "Only the year is missing: 27 July 1794."),
        ("15 March 44 BC", "15 March", "Only the year is missing: 15 March 44 BC."),
        ("July 1794", "July", "Only the year is missing: July 1794."),
        ("27 July 1794", "July 1794", "Right month, no day: 27 July 1794."),
        ("27 July 1794", "28 July", ""),
        ("1961", "1951", ""),
        ("1961", "1960s", "That is not exact enough: 1961."),
        ("1961", "then", "No date can be read from \u201cthen\u201d."),
        ("2002\u20132003", "2002", "Only a part of 2002\u20132003."),
    ],
)
def test_the_reason_says_what_differs_in_a_date(answer: str, text: str, reason: str) -> None:
    assert judge(prompt("date", answer), Typed(text)).reason == reason


def test_a_date_may_be_accepted_in_other_words() -> None:
    asked = prompt("date", "1918", accept=("the end of the Great War", "1919"))
    assert judge(asked, Typed("end of the great war")).kind == "right"
    assert judge(asked, Typed("1919")).kind == "right"
    assert judge(asked, Typed("1920")).kind == "wrong"


TIMELINE = prompt("place", "2001", parts=(Part("the treaty", when="1961"), Part("the summit", when="2018")), right=1)


@pytest.mark.parametrize(
    ("before", "kind", "reason"),
    [
        (0, "wrong", "It comes after \u201cthe treaty\u201d."),
        (1, "right", ""),
        (2, "wrong", "It comes before \u201cthe summit\u201d."),
    ],
)
def test_placed(before: int, kind: str, reason: str) -> None:
    verdict = judge(TIMELINE, Placed(before))
    assert (verdict.kind, verdict.reason) == (kind, reason)


LIST = prompt("list", "a; b; c", parts=(Part("a"), Part("b"), Part("c")))


@pytest.mark.parametrize(
    ("had", "kind", "share", "items"),
    [
        (frozenset({0, 1, 2}), "right", 1.0, (True, True, True)),
        (frozenset({0, 2}), "partly", 2 / 3, (True, False, True)),
        (frozenset({1}), "partly", 1 / 3, (False, True, False)),
        (frozenset(), "wrong", 0.0, (False, False, False)),
        (frozenset({7}), "wrong", 0.0, (False, False, False)),
    ],
)
def test_ticked(had: frozenset[int], kind: str, share: float, items: tuple[bool, ...]) -> None:
    assert judge(LIST, Ticked(had)) == Verdict(kind, share, items=items)  # type: ignore[arg-type] # from the table


def test_not_knowing_a_list_misses_every_item() -> None:
    assert judge(LIST, Unknown()).items == (False, False, False)
    assert judge(LIST, Unknown()).kind == "wrong"


@pytest.mark.parametrize("form", ["typed", "cloze", "date", "recall"])
def test_not_knowing_is_wrong(form: FormName) -> None:
    assert judge(prompt(form, "1961"), Unknown()) == Verdict("wrong", 0.0)


CHOICE = prompt("choice", "b", options=("a", "b", "c"), right=1)


@pytest.mark.parametrize(("index", "kind"), [(0, "wrong"), (1, "right"), (2, "wrong"), (3, "wrong"), (-1, "wrong")])
def test_chosen(index: int, kind: str) -> None:
    assert judge(CHOICE, Chosen(index)).kind == kind


def test_an_index_is_never_right_where_there_are_no_options() -> None:
    assert judge(prompt("typed", "a"), Chosen(-1)).kind == "wrong"


@pytest.mark.parametrize(("grade", "credit"), [("right", 1.0), ("close", 1.0), ("partly", 0.5), ("wrong", 0.0)])
def test_recalled_is_the_learners_own_word(grade: str, credit: float) -> None:
    verdict = judge(prompt("recall", "because"), Recalled(grade))  # type: ignore[arg-type] # from the table
    assert (verdict.kind, verdict.credit) == (grade, credit)


RATINGS: list[tuple[Prompt, Response, int, Rating]] = [
    (CHOICE, Chosen(1), 0, Rating.GOOD),
    (CHOICE, Chosen(1), 1, Rating.HARD),
    (CHOICE, Chosen(0), 0, Rating.AGAIN),
    (prompt("date", "August 2001"), Typed("2001"), 0, Rating.HARD),
    (prompt("date", "August 2001"), Typed("2001"), 2, Rating.HARD),
    (LIST, Ticked(frozenset({0, 1})), 0, Rating.HARD),
    (LIST, Ticked(frozenset({0})), 0, Rating.AGAIN),
    (LIST, Ticked(frozenset({0, 1, 2})), 0, Rating.GOOD),
    (prompt("recall", "x"), Recalled("partly"), 0, Rating.AGAIN),
]


@pytest.mark.parametrize(("asked", "response", "hints", "rating"), RATINGS)
def test_the_rating_a_verdict_stands_for(asked: Prompt, response: Response, hints: int, rating: Rating) -> None:
    assert proposed(judge(asked, response), hints) is rating


@pytest.mark.parametrize("count", range(1, 40))
def test_two_thirds_of_any_list_are_enough_and_fewer_are_not(count: int) -> None:
    for had in range(1, count):
        verdict = Verdict("partly", had / count)
        assert (proposed(verdict, 0) is Rating.HARD) == (3 * had >= 2 * count)

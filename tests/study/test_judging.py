"""What the examiners of one kind of thing each know: numbers, units, dates, words, names, slips."""

from fractions import Fraction
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.study.judge import judge
from tutor.study.judging import examiner
from tutor.study.judging.acronyms import same_initials
from tutor.study.judging.amounts import read_amounts
from tutor.study.judging.dates import reads_as_date
from tutor.study.judging.examiner import rule
from tutor.study.judging.listing import items_of
from tutor.study.judging.numerals import cardinal, fraction, roman
from tutor.study.judging.people import weigh_people
from tutor.study.judging.plurals import singular
from tutor.study.judging.quantities import read_quantities
from tutor.study.judging.remarks import core, is_no_answer, offers_choice
from tutor.study.judging.slips import slips
from tutor.study.judging.spelling import one_spelling
from tutor.study.judging.symbols import is_symbolic
from tutor.study.judging.tables import words
from tutor.study.judging.tidying import legible, tidy
from tutor.study.judging.transliteration import same_name
from tutor.study.judging.units import read_unit
from tutor.study.prompt import Prompt, Rung
from tutor.study.response import Typed


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,250,000", 1_250_000),
        ("1 250 000", 1_250_000),
        ("6.022e23", 6022 * 10**20),
        ("6 * 10^9", 6 * 10**9),
        ("2^10", 1024),
        ("1 1/2", Fraction(3, 2)),
        ("3/4", Fraction(3, 4)),
        ("three quarters", Fraction(3, 4)),
        ("half a million", 500_000),
        ("one hundred and five", 105),
        ("six thousand million", 6 * 10**9),
        ("two and a half", Fraction(5, 2)),
        ("three point one four", Fraction(314, 100)),
        ("minus five", -5),
        ("10 out of 100", Fraction(1, 10)),
        ("2 dozen", 24),
        ("XIV", 14),
    ],
)
def test_an_amount_is_read_from_digits_and_from_words(text: str, value: Fraction) -> None:
    assert next(read_amounts(text)).value == value


@pytest.mark.parametrize("text", ["", "x", "3:1", "the", "and", "C", "point five apples"])
def test_what_is_no_amount_is_none(text: str) -> None:
    assert not list(read_amounts(text))


def test_number_words_end_where_the_number_does() -> None:
    assert cardinal(words("twenty one years")) == (21, 2)
    assert cardinal(words("one two")) == (1, 1)
    assert cardinal(words("years")) == (0, 0)
    assert fraction(words("one in four")) == (Fraction(1, 4), 3)
    assert (roman("MCMXCIX"), roman("mix"), roman("IIII")) == (1999, 1009, None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("km/h", "kilometres per hour"),
        ("m s^-2", "m/s^2"),
        ("kg", "KG"),
        ("square km", "km^2"),
        ("\u00b0C", "degrees Celsius"),
        ("kWh", "kilowatt hours"),
        ("\u03a9", "ohms"),
        ("ft", "feet"),
        ("%", "per cent"),
    ],
)
def test_a_unit_is_the_same_in_signs_and_in_words(one: str, other: str) -> None:
    assert read_unit(one) == read_unit(other) is not None


@pytest.mark.parametrize(("one", "other"), [("mW", "MW"), ("Mb", "MB"), ("m/s", "m/s^2"), ("kW", "kWh"), ("N", "J")])
def test_another_unit_is_another(one: str, other: str) -> None:
    assert read_unit(one) != read_unit(other)


def test_a_quantity_knows_its_bound_its_range_and_what_is_counted() -> None:
    (least,) = read_quantities("18 or more people")[:1] or read_quantities("at least 18 people")
    assert (least.number, least.bound, least.rest) == (18, "at least", ("people",))
    assert (read_quantities("between 10 and 15")[0].number, read_quantities("between 10 and 15")[0].upper) == (10, 15)
    assert read_quantities("2 hours 30 minutes")[0].base() == read_quantities("150 min")[0].base()
    assert not read_quantities("1961 or 1962")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("14.7.1789", "14 July 1789"),
        ("the fourth of July 1776", "4 July 1776"),
        ("the nineties", "the 1990s"),
        ("XVI century", "the 16th century"),
        ("1800s", "the 19th century"),
        ("300s BC", "the 4th century BC"),
        ("end of the 18th century", "the late 18th century"),
        ("nineteen sixty-nine", "1969"),
        ("490 before Christ", "490 BC"),
        ("1300-1399", "the 14th century"),
    ],
)
def test_a_date_is_read_as_people_type_it(text: str, named: str) -> None:
    assert str(reads_as_date(text)[0]) == named


def test_a_date_in_digits_may_be_meant_in_two_ways() -> None:
    assert {str(span) for span in reads_as_date("4/7/1776")} == {"4 July 1776", "7 April 1776"}
    assert [str(span) for span in reads_as_date("3. Oktober 1990", "de")] == ["3 October 1990"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("colour", "color"), ("organisation", "organization"), ("haemoglobin", "hemoglobin"), ("centre", "center"),
     ("travelled", "traveled"), ("defence", "defense"), ("grey", "gray"), ("sulphur", "sulfur")],
)  # fmt: skip
def test_british_and_american_spelling_are_one(one: str, other: str) -> None:
    assert one_spelling(one) == one_spelling(other)


@pytest.mark.parametrize(("one", "other"), [("four", "for"), ("hour", "hor"), ("aesthetic", "anaesthetic")])
def test_other_words_stay_apart_in_spelling(one: str, other: str) -> None:
    assert one_spelling(one) != one_spelling(other)


def test_plurals() -> None:
    plurals = words("mitochondria leaves bacteria nuclei analyses monasteries boxes churches wolves tariffs")
    single = words("mitochondrion leaf bacterium nucleus analysis monastery box church wolf tariff")
    assert tuple(map(singular, plurals)) == single
    assert all(singular(word) == word for word in words("species news economics glasses paris gas his bus class"))


@pytest.mark.parametrize(
    ("expected", "given", "count"),
    [
        ("photosynthesis", "photosynthesys", 1),
        ("mississippi", "missisipi", 2),
        ("egypt", "egpyt", 1),
        ("volcano", "volcanno", 1),
        ("peru", "pery", 0),
        ("proton", "photon", 0),
        ("nitrate", "nitrite", 0),
        ("hypertension", "hypotension", 0),
        ("legal", "illegal", 0),
        ("communism", "communist", 0),
        ("austria", "australia", 0),
        ("causal", "casual", 0),
        ("1789a", "1798a", 0),
        ("thirteen", "thirtean", 0),
        ("photosynthesis", "fotosintesys", 0),
    ],
)
def test_a_slip_is_forgiven_in_long_words_and_never_into_another(expected: str, given: str, count: int) -> None:
    assert slips(expected, given) == count


@pytest.mark.parametrize(
    ("expected", "given", "right"),
    [
        ("Charles Darwin", "Darwin, Charles", True),
        ("Charles Darwin", "C. Darwin", True),
        ("Charles Darwin", "Erasmus Darwin", False),
        ("Johann Sebastian Bach", "C. P. E. Bach", False),
        ("John Adams", "John Quincy Adams", False),
        ("Henry VIII", "Henry the Eighth", True),
        ("Henry VIII", "Henry VII", False),
        ("Duke of Wellington", "Wellington", True),
        ("Darwin", "Charles Darwin", True),
        ("Antoine de Saint-Exup\u00e9ry", "Saint Exupery", True),
    ],
)
def test_a_person_is_known_by_surname_initials_and_number(expected: str, given: str, right: bool) -> None:
    found = weigh_people(expected, given)
    assert found is not None
    assert found.credited == right


@pytest.mark.parametrize("text", ["New Zealand", "Supreme Court", "supply and demand", "World War II", "The Hague"])
def test_what_is_no_person_is_left_to_others(text: str) -> None:
    assert weigh_people(text, text.rpartition(" ")[2]) is None


def test_names_are_written_over_in_several_ways() -> None:
    assert same_name("tchaikovsky", "chaikovsky")
    assert same_name("lyapunov", "liapunov")
    assert not same_name("qing", "qin")
    assert not same_name("shaanxi", "shanxi")


def test_abbreviations_stand_for_their_words() -> None:
    assert same_initials("WHO", "World Health Organisation")
    assert same_initials("research and development", "R & D")
    assert not same_initials("NASA", "National Security Agency")
    assert not same_initials("NATO", "North American Trade Organization")


def test_remarks_around_an_answer() -> None:
    assert (core("I think Paris").text, core("I think Paris").unsure) == ("Paris", True)
    assert core("the answer is oxygen").text == "oxygen"
    assert core("copyright").text == "copyright"
    assert all(map(is_no_answer, ["idk", "?", "  ", "the", "N/A."]))
    assert offers_choice("1961", "1961 or 1962")
    assert not offers_choice("heads or tails", "tails or heads")


def test_lists_and_formulas_are_known_by_their_look() -> None:
    assert items_of("red, green and blue") == ("red", "green", "blue")
    assert items_of("photosynthesis") == ()
    assert all(map(is_symbolic, ["a + b", "x != y", "C++", "E = mc^2", "{}", "-x"]))
    assert not any(map(is_symbolic, ["supply + demand", "TCP/IP", "3/4", "Paris"]))


NUMBERS = [
    ("206", "", 0.0, "206", "right"),
    ("206", "bones", 0.0, "206 bones", "right"),
    ("206", "", 0.0, "207", "wrong"),
    ("9.81", "m/s^2", 0.0, "9.81 m/s^2", "right"),
    ("9.81", "m/s^2", 0.0, "9.81", "right"),
    ("9.81", "m/s^2", 0.0, "9.81 m/s", "wrong"),
    ("9.81", "m/s^2", 0.05, "9.78", "right"),
    ("9.81", "m/s^2", 0.05, "9.7", "wrong"),
    ("384400", "km", 400.0, "384,000 km", "right"),
    ("384400", "km", 400.0, "384 000 000 m", "right"),
    ("384400", "km", 400.0, "384,000 miles", "wrong"),
    ("384400", "km", 400.0, "more than 384,000 km", "wrong"),
    ("384400", "km", 400.0, "380,000 - 390,000 km", "wrong"),
]


@pytest.mark.parametrize(("answer", "unit", "tolerance", "text", "kind"), NUMBERS)
def test_a_number_is_right_within_its_tolerance_and_in_any_unit_of_its_kind(
    answer: str, unit: str, tolerance: float, text: str, kind: str
) -> None:
    asked = Prompt("deck/note/answer", "number", Rung.FREE, 1, "How much?", answer, unit=unit, tolerance=tolerance)
    assert judge(asked, Typed(text)).kind == kind


@pytest.mark.parametrize(
    ("expected", "given", "kind"),
    [
        ("Albert Einstein", "A. Einstein", "right"),
        ("Albert Einstein", "a Einstein or a Bohr", "wrong"),
        ("palaeontology", "paleontology", "right"),
        ("9 kcal per gram", "9 kcal/g", "right"),
        ("9 kcal per gram", "9 kcal/kg", "wrong"),
        ("3 teaspoons", "3 tsp", "right"),
        ("3 teaspoons", "3 tbsp", "wrong"),
        ("Paris", "Paris/London", "wrong"),
    ],
)
def test_a_stroke_between_units_an_initial_and_a_kitchen_measure_are_read(expected: str, given: str, kind: str) -> None:
    assert rule(expected, given).kind == kind


@settings(deadline=None)
@given(st.text() | st.text("a\ufdfa\u3300"), st.integers(0, 60))
def test_a_text_is_cut_by_how_long_it_is_once_it_is_read(text: str, longest: int) -> None:
    kept = legible(text, longest)
    assert text.startswith(kept)
    assert sum(len(normalize("NFKC", letter)) for letter in kept) <= longest
    following = text[len(kept) : len(kept) + 1]
    assert kept == text or sum(len(normalize("NFKC", letter)) for letter in kept + following) > longest


def test_letters_that_stand_for_many_are_no_longer_to_read_than_others(monkeypatch: pytest.MonkeyPatch) -> None:
    lengths: list[int] = []

    def measured(text: str) -> str:
        lengths.append(len(tidy(text)))
        return tidy(text)

    monkeypatch.setattr(examiner, "tidy", measured)
    assert rule("Sergei Lavrov", "\ufdfa" * 2000).kind == "wrong"
    assert max(lengths) <= 2000

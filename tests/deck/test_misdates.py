"""Dates made up to stand beside a right one: of its kind, surely wrong, and as far off as suits the deck."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.strategies import spans
from tutor.deck.misdates import Era, era_of, near
from tutor.deck.notes import AnyNote, Cloze, Deck, Event, Fact, Gap, Question, Source
from tutor.deck.span import Span
from tutor.deck.when import read

YEAR = 365


@settings(deadline=None, max_examples=200)
@given(spans(), st.builds(Era, st.integers(0, 2_000_000), st.integers(0, 800_000)))
def test_near_dates_are_of_the_same_kind_and_surely_wrong(span: Span, era: Era) -> None:
    wrong = near(span, era)
    assert wrong == near(span, era)
    assert len(set(wrong)) == len(wrong) >= 2
    assert all(other.precision == span.precision and not other.overlaps(span) for other in wrong)
    assert all(read(other.words) == other for other in wrong)


def test_the_right_date_is_not_always_in_the_middle_of_the_nearest_ones() -> None:
    places = [sum(other.before(span) for other in near(span)[:2]) for span in map(read, range(1900, 2000))]
    assert all(places.count(place) > 15 for place in (0, 1, 2))


@pytest.mark.parametrize(
    ("right", "years", "made"),
    [
        ("1815", 0, "1798 1803 1807 1810 1820 1823 1827 1832"),
        ("1815", 3, "1808 1810 1812 1813 1817 1818 1820 1822"),
        ("1815", 30, "1805 1808 1810 1812 1818 1820 1822 1825"),
        ("1815", 100, "1781 1791 1799 1805 1825 1831 1839 1849"),
        ("1815", 3000, "1730 1755 1775 1790 1840 1855 1875 1900"),
        ("c. 1990", 0, "about 1956|about 1966|about 1974|about 1980|about 2000|about 2006|about 2014|about 2024"),
        ("the 1930s", 0, "the 1910s|the 1920s|the 1940s|the 1950s|the 1960s"),
        (
            "July 1794",
            0,
            "May 1793|September 1793|January 1794|March 1794|November 1794|January 1795|May 1795|September 1795",
        ),
        (
            "18th century",
            500,
            "the 15th century|the 16th century|the 17th century|the 19th century|the 20th century|the 21st century",
        ),
    ],
)
def test_a_made_up_date_is_as_far_off_as_suits_the_deck(right: str, years: int, made: str) -> None:
    found = sorted(near(read(right), Era(years * YEAR)), key=lambda span: span.first)
    assert [other.words for other in found] == made.split("|" if "|" in made else " ")


def test_nothing_made_up_is_later_than_the_source() -> None:
    until = read("2019-04-07").first
    assert {other.year for other in near(read("2018"), Era(30 * YEAR, until))} == {2015, 2013, 2011, 2008}
    assert any(other.year > 2019 for other in near(read("2025"), Era(30 * YEAR, until)))


def test_the_dates_of_a_deck_tell_its_era() -> None:
    notes: list[AnyNote] = [
        Event(id="a", when=read("44 BC"), what="A"),
        Fact(id="b", ask="When?", answer="1990"),
        Cloze(id="c", text="In {{c1::1995}}", gaps=(Gap("c1", "1995"),)),
        Question(id="d", form="date", ask="When?", answer=("2000",)),
        Fact(id="e", ask="Who?", answer="Ada Lovelace"),
    ]
    deck = Deck(id="d", title="D", notes=(), source=Source("S", date=date(2019, 4, 7)))
    assert era_of(deck, notes) == Era(2 * (read("1995").first - read("1990").first), read("2019-04-07").first)
    assert era_of(Deck(id="d", title="D", notes=()), notes[1:3]).days == read("1995").first - read("1990").first
    assert era_of(Deck(id="d", title="D", notes=()), notes[:1]) == Era()

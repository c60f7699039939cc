from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.texts import spans
from tutor.deck.calendar import day_number
from tutor.deck.span import Span
from tutor.deck.when import read

READ = [
    (2001, "2001", "year"),
    ("2001", "2001", "year"),
    (" the 2001 ", "2001", "year"),
    ("2001-08", "August 2001", "month"),
    ("2001-08-04", "4 August 2001", "day"),
    (date(2001, 8, 4), "4 August 2001", "day"),
    ("August 2001", "August 2001", "month"),
    ("Aug. 2001", "August 2001", "month"),
    ("sept 2001", "September 2001", "month"),
    ("in August of 2001", "August 2001", "month"),
    ("4 August 2001", "4 August 2001", "day"),
    ("4th of August, 2001", "4 August 2001", "day"),
    ("August 4, 2001", "4 August 2001", "day"),
    ("4-6 August 2001", "4\u20136 August 2001", "days"),
    ("August 4 to 6, 2001", "4\u20136 August 2001", "days"),
    ("August - September 2001", "August\u2013September 2001", "months"),
    ("1993-1994", "1993\u20131994", "years"),
    ("1993\u201394", "1993\u20131994", "years"),
    ("1993-94", "1993\u20131994", "years"),
    ("1993/94", "1993\u20131994", "years"),
    ("from 1993 to 1994", "1993\u20131994", "years"),
    ("between 1993 and 1994", "1993\u20131994", "years"),
    ("2001\u201308", "2001\u20132008", "years"),
    ("1990s", "the 1990s", "decade"),
    ("1990's", "the 1990s", "decade"),
    ("2000s", "the 2000s", "decade"),
    ("early 1990s", "the early 1990s", "part of decade"),
    ("in the mid 1990s", "the mid-1990s", "part of decade"),
    ("late 1990s", "the late 1990s", "part of decade"),
    ("early 1990", "early 1990", "part of year"),
    ("late in 1990", "late 1990", "part of year"),
    ("c. 1990", "about 1990", "about"),
    ("circa 1990", "about 1990", "about"),
    ("around 1990", "about 1990", "about"),
    ("~1990", "about 1990", "about"),
    ("19th century", "the 19th century", "century"),
    ("the 1800s", "the 19th century", "century"),
    ("late 19th century", "the late 19th century", "part of century"),
    ("5th century BC", "the 5th century BC", "century"),
    ("44 BC", "44 BC", "year"),
    ("44 B.C.E.", "44 BC", "year"),
    ("15 March 44 BC", "15 March 44 BC", "day"),
    ("500-490 BC", "500\u2013490 BC", "years"),
    ("AD 90", "AD 90", "year"),
    ("90 CE", "AD 90", "year"),
    ("476", "476", "year"),
]


@pytest.mark.parametrize(("written", "words", "precision"), READ)
def test_a_date_is_read_as_people_write_it(written: str | int | date, words: str, precision: str) -> None:
    span = read(written)
    assert (span.words, span.precision) == (words, precision)


REFUSED = [
    "",
    "soon",
    "90",
    "90s",
    "12-14",
    "0",
    "30 February 2001",
    "2001-00",
    "2001-02-30",
    "1994-1993",
    "8/4/2001",
    "0th century",
    "1990s BC",
    "20O1",
    "99999",
    "x" * 10_000,
    "-44",
    44,
    -44,
    True,
    10**30,
    datetime(2001, 8, 4, tzinfo=UTC),
]


@pytest.mark.parametrize("written", REFUSED, ids=lambda written: str(written)[:20])
def test_what_is_no_date_is_refused(written: str | int | date) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read(written)


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=30) | st.from_regex(r"(early |c\. )?[0-9]{1,4}(s|-[0-9]{2}| BC|th century)?"))
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        span = read(text)
    except ValueError:
        return
    assert span.first <= span.last


@settings(deadline=None, max_examples=200)
@given(spans())
def test_the_words_of_a_span_name_it(span: Span) -> None:
    assert read(span.words) == span
    assert read(f"  {span.words.upper()} ") == span


@settings(deadline=None, max_examples=200)
@given(spans(), spans())
def test_two_spans_overlap_unless_one_is_before_the_other(one: Span, other: Span) -> None:
    assert one.overlaps(other) == other.overlaps(one) == (not one.before(other) and not other.before(one))
    assert not one.contains(other) or one.overlaps(other)
    assert one.contains(one)
    assert one.same_days(one)


def test_spans_have_the_days_they_say() -> None:
    assert (read("44 BC").first, read("44 BC").last) == (day_number(-43, 1, 1), day_number(-43, 12, 31))
    assert read("19th century").contains(read("1900"))
    assert not read("19th century").overlaps(read("1800"))
    assert read("5th century BC").contains(read("401 BC"))
    assert not read("5th century BC").overlaps(read("400 BC"))
    assert read("c. 1990").contains(read("1988-1992"))
    assert not read("c. 1990").overlaps(read("1993"))
    assert read("early 1990s").before(read("late 1990s"))
    assert read("early 1990s").overlaps(read("mid 1990s"))
    assert read("1 BC").before(read("AD 1"))

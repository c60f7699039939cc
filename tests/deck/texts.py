"""Random words, ids and spans: what random decks are made of."""

from hypothesis import strategies as st

from tutor.deck.identity import referred
from tutor.deck.span import (
    Span,
    a_century,
    a_day,
    a_decade,
    a_month,
    a_year,
    about,
    part_of_year,
    some_days,
    some_months,
    some_years,
)
from tutor.deck.visible import visible

LETTERS = "abcdefgh ABC 0123456789 éßñ漢д 😀\u200d \"'\\#[]=,.-@"
PARTS = ("early", "mid", "late")


def texts(max_size: int = 30, extra: str = "\n{}") -> st.SearchStrategy[str]:
    """Clean, non-empty texts full of what TOML finds special."""
    made = st.text(alphabet=LETTERS + extra, min_size=1, max_size=max_size)
    return made.map(lambda text: visible(text).strip()).filter(lambda text: text and not referred(text))


def hostile_texts() -> st.SearchStrategy[str]:
    """Texts with controls, overrides and surrogates in them."""
    return st.text(st.characters(), max_size=20) | st.text(
        "a\x1b\x9b\u202e\ud800\r\n\t\x7f\ufeff\U000e0041", max_size=8
    )


def optional(strategy: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.just("") | strategy


def ids() -> st.SearchStrategy[str]:
    return st.from_regex(r"\A[a-z0-9][a-z0-9._-]{0,8}\Z")


def years() -> st.SearchStrategy[int]:
    return st.integers(-3000, 2100)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Spans of every precision."""
    year, month = draw(years()), draw(st.integers(1, 12))
    part = draw(st.sampled_from(PARTS))
    first = draw(st.integers(1, 27))
    tens = draw(st.integers(101, 209).filter(lambda n: n % 10 or n >= 200)) * 10
    century = draw(st.integers(-30, 20)) * 100 + 1
    later = draw(st.integers(1, 90))
    return draw(
        st.sampled_from(
            [
                a_day(year, month, first),
                some_days(year, month, first, first + 1),
                a_month(year, month),
                some_months(year, 2, max(3, month)),
                a_year(year),
                some_years(year, year + later if year > 0 else min(0, year + later)) if year else a_year(1),
                part_of_year(part, year),
                about(year),
                a_decade(tens),
                a_decade(tens, part),
                a_century(century),
                a_century(century, part),
            ]
        )
    )

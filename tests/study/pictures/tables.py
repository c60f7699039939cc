"""Random sums of study days, as the tables behind the pictures hold them."""

from hypothesis import strategies as st

from tutor.study.picture import Span
from tutor.study.tally import MILLION, Guess, Tally, Turn

TODAY = 20_781
"""24 November 2026, a Tuesday."""

MONTH = Span(TODAY - 29, TODAY)

days = st.integers(TODAY - 60, TODAY + 2)
decks = st.sampled_from(["moons", "rivers"])


def tally(
    day: int = TODAY, deck: str = "moons", kind: str = "fact", form: str = "typed", rung: int = 2, /, **given: int
) -> Tally:
    """A tally of which only what matters is said; every first attempt was answered and took ten seconds."""
    sums = {"answers": max(given.get("first", 0), given.get("reviews", 0))}
    sums |= {"took_ms": 10_000 * sums["answers"]}
    return Tally(day, deck, kind, form, rung, **sums | given)


@st.composite
def tallies(draw: st.DrawFn) -> Tally:
    answers = draw(st.integers(1, 40))
    first, reviews = draw(st.integers(0, answers)), draw(st.integers(0, answers))
    recalled, mature = draw(st.integers(0, reviews)), draw(st.integers(0, reviews))
    return Tally(
        draw(days),
        draw(decks),
        draw(st.sampled_from(["fact", "event", "term", "argument"])),
        draw(st.sampled_from(["choice", "typed", "recall"])),
        draw(st.integers(0, 2)),
        answers=answers,
        took_ms=draw(st.integers(0, 100_000)),
        first=first,
        credit=draw(st.integers(0, first * MILLION)),
        self_judged=draw(st.integers(0, first)),
        reviews=reviews,
        recalled=recalled,
        mature=mature,
        mature_recalled=draw(st.integers(max(0, mature - reviews + recalled), min(mature, recalled))),
    )


@st.composite
def guesses(draw: st.DrawFn) -> Guess:
    band, cases = draw(st.integers(0, 9)), draw(st.integers(1, 30))
    expected = draw(st.integers(cases * band * MILLION // 10, cases * (band + 1) * MILLION // 10))
    return Guess(draw(days), draw(decks), band, cases, expected, draw(st.integers(0, cases)))


turns = st.builds(Turn, days, decks, st.integers(-3, 5), st.integers(-3, 5))

"""Expected and actual recall stand side by side, with the number of cases."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.study.pictures.tables import MONTH, TODAY, guesses
from tutor.study.picture import Band
from tutor.study.pictures.calibration import calibration
from tutor.study.tally import MILLION, Guess


@settings(deadline=None)
@given(st.lists(guesses(), max_size=20))
def test_bands_hold_all_cases_of_the_span_and_no_others(held: list[Guess]) -> None:
    inside = [each for each in held if MONTH.first <= each.day <= MONTH.last]
    bands = calibration(MONTH, held).bands
    assert sum(band.cases for band in bands) == sum(each.cases for each in inside)
    assert sum(band.happened * band.cases for band in bands) == pytest.approx(sum(each.recalled for each in inside))
    assert sum(band.expected * band.cases for band in bands) == pytest.approx(
        sum(each.expected for each in inside) / MILLION
    )
    assert list(bands) == sorted(bands)
    for band in bands:
        assert band.low - 1e-9 <= band.expected <= band.high + 1e-9


def test_guesses_of_one_band_become_one_mean() -> None:
    held = [Guess(TODAY, "moons", 9, 2, 1_900_000, 2), Guess(TODAY - 1, "rivers", 9, 2, 1_860_000, 1)]
    assert calibration(MONTH, held).bands == (Band(0.9, 1.0, 4, 0.94, 0.75),)


@pytest.mark.parametrize(
    ("cases", "recalled", "says"),
    [
        (0, 0, "No learned card was reviewed in these 30 days, so there is nothing to compare."),
        (1, 0, "1 review is too few to tell."),
        (3, 3, "3 reviews are too few to tell."),
        (100, 91, "you recalled 91 %: its estimates fit you."),
        (100, 99, "you recalled 99 %: you remember better than it expects."),
        (100, 80, "you recalled 80 %: you remember less well than it expects."),
    ],
)  # fmt: skip
def test_calibration_is_said_in_a_sentence(cases: int, recalled: int, says: str) -> None:
    held = [Guess(TODAY, "moons", 9, cases, cases * 900_000, recalled)] if cases else []
    expected = "The scheduler expected you to recall 90 % of 100 reviews, and "
    assert calibration(MONTH, held).caption.says.removeprefix(expected) == says

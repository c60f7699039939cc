"""What the scheduler expected to be recalled, against what was."""

from collections.abc import Iterable

from tutor.study.count import counted
from tutor.study.picture import Band, Calibration, Caption, Span
from tutor.study.pictures.phrases import too_few, within
from tutor.study.share import ENOUGH, differs, percent
from tutor.study.tally import MILLION, Guess

COUNTS = (
    "Before each review the scheduler estimates your chance of recalling the card. Reviews with similar estimates form "
    "a band, which shows their mean estimate and the share you recalled. Only the first attempt of a study day counts."
)


def calibration(span: Span, guesses: Iterable[Guess]) -> Calibration:
    """Return expected against actual recall for each band with a case; guesses outside the span do not count."""
    sums: dict[int, tuple[int, int, int]] = {}
    for guess in guesses:
        if span.first <= guess.day <= span.last:
            cases, expected, recalled = sums.get(guess.band, (0, 0, 0))
            sums[guess.band] = cases + guess.cases, expected + guess.expected, recalled + guess.recalled
    bands = tuple(
        Band(band / 10, (band + 1) / 10, cases, expected / MILLION / cases, recalled / cases)
        for band, (cases, expected, recalled) in sorted(sums.items())
        if cases
    )
    return Calibration(Caption("calibration", "Calibration", _says(span, bands), COUNTS), bands)


def _says(span: Span, bands: tuple[Band, ...]) -> str:
    cases = sum(band.cases for band in bands)
    if not cases:
        return f"No learned card was reviewed {within(span)}, so there is nothing to compare."
    if cases < ENOUGH:
        return f"{too_few(cases)}."
    expected = sum(band.expected * band.cases for band in bands) / cases
    happened = sum(band.happened * band.cases for band in bands) / cases
    said = (
        f"The scheduler expected you to recall {percent(expected)} of {counted(cases, 'review')}, and you recalled "
        f"{percent(happened)}"
    )
    match differs(happened, expected, cases):
        case 1:
            return f"{said}: you remember better than it expects."
        case -1:
            return f"{said}: you remember less well than it expects."
        case _:
            return f"{said}: its estimates fit you."

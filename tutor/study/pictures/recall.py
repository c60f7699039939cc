"""How much of what was learned is recalled when it is asked, against what the learner wants."""

from bisect import bisect_right
from collections.abc import Iterable

from tutor.study.count import counted
from tutor.study.picture import Caption, Course, Line, Point, Span
from tutor.study.pictures.period import periods
from tutor.study.pictures.phrases import MATURE_MEANS, too_few, within
from tutor.study.share import ENOUGH, differs, percent
from tutor.study.tally import Tally

COUNTS = (
    "Recall is the share of reviews that were not rated Again. A review is the first attempt of a study day at a card "
    f"already learned; practice does not count. A card is {MATURE_MEANS}."
)


def recall(span: Span, tallies: Iterable[Tally], aim: float) -> Course:
    """Return the share recalled in each period of the span, against the aim; tallies outside it do not count."""
    cut = periods(span)
    starts = [first for first, _ in cut]
    recalled, cases = [0] * len(cut), [0] * len(cut)
    mature = mature_recalled = 0
    for tally in tallies:
        if span.first <= tally.day <= span.last:
            place = bisect_right(starts, tally.day) - 1
            recalled[place] += tally.recalled
            cases[place] += tally.reviews
            mature += tally.mature
            mature_recalled += tally.mature_recalled
    points = tuple(
        Point(first, last, right / number if number else None, number)
        for (first, last), right, number in zip(cut, recalled, cases, strict=True)
    )
    says = _says(span, sum(cases), sum(recalled), aim) + _by_age(sum(cases), sum(recalled), mature, mature_recalled)
    return Course(Caption("recall", "Recall", says, COUNTS), "share", (Line("recall", points),), aim)


def _says(span: Span, cases: int, recalled: int, aim: float) -> str:
    wanted = f"the {percent(aim)} you aim for"
    if not cases:
        return f"No learned card was reviewed {within(span)}, so nothing can be said yet about {wanted}."
    if cases < ENOUGH:
        return f"You recalled {recalled} of {cases}; {too_few(cases)}. You aim for {percent(aim)}."
    said = f"You recalled {percent(recalled / cases)} of {counted(cases, 'review')} {within(span)}"
    match differs(recalled / cases, aim, cases):
        case 1:
            return f"{said}, more than {wanted}."
        case -1:
            return f"{said}, less than {wanted}."
        case _:
            return f"{said}, which agrees with {wanted}."


def _by_age(cases: int, recalled: int, mature: int, mature_recalled: int) -> str:
    young = cases - mature
    if not young or not mature:
        return ""
    return (
        f" You recalled mature cards in {percent(mature_recalled / mature)} of {counted(mature, 'review')}, "
        f"young ones in {percent((recalled - mature_recalled) / young)} of {young:,}."
    )

"""How well sessions went over time: the mean credit of their first attempts."""

from bisect import bisect_right
from collections.abc import Iterable

from tutor.study.count import counted
from tutor.study.picture import Caption, Course, Line, Point, Span
from tutor.study.pictures.period import periods
from tutor.study.pictures.phrases import too_few, within
from tutor.study.share import ENOUGH, apart, percent
from tutor.study.tally import MILLION, Tally

COUNTS = (
    "The score is the mean credit of each card's first attempt in a session: right and close answers earn 1, partly "
    "right ones their share, wrong ones 0. Your overrules apply; practice does not count."
)


def score(span: Span, tallies: Iterable[Tally]) -> Course:
    """Return the mean credit of first attempts in each period of the span; tallies outside it do not count."""
    cut = periods(span)
    starts = [first for first, _ in cut]
    credit, cases, own = [0] * len(cut), [0] * len(cut), 0
    for tally in tallies:
        if span.first <= tally.day <= span.last:
            place = bisect_right(starts, tally.day) - 1
            credit[place] += tally.credit
            cases[place] += tally.first
            own += tally.self_judged
    points = tuple(
        Point(first, last, gained / MILLION / number if number else None, number)
        for (first, last), gained, number in zip(cut, credit, cases, strict=True)
    )
    says = _says(span, points) + (f" You judged {own:,} of the first attempts yourself." if own else "")
    return Course(Caption("score", "Score", says, COUNTS), "share", (Line("score", points),))


def mean(points: Iterable[Point]) -> tuple[float, int]:
    """Return the mean of some points, weighed by their cases, and how many cases they have; 0.0 without any."""
    held = [(point.value, point.cases) for point in points if point.value is not None]
    cases = sum(number for _, number in held)
    return (sum(value * number for value, number in held) / cases if cases else 0.0), cases


def _says(span: Span, points: tuple[Point, ...]) -> str:
    whole, cases = mean(points)
    if not cases:
        return f"Nothing was scored {within(span)}."
    if cases < ENOUGH:
        return f"The score was {percent(whole)}; {too_few(cases, 'first attempt')}."
    said = f"The score was {percent(whole)} over {counted(cases, 'first attempt')} {within(span)}"
    half = len(points) // 2
    (early, before), (late, since) = mean(points[:half]), mean(points[half:])
    if before < ENOUGH or since < ENOUGH:
        return f"{said}."
    course = {1: "up", -1: "down"}.get(apart(late, since, early, before))
    if course is None:
        return f"{said}, about the same in both halves."
    return f"{said}, {course} from {percent(early)} in the first half to {percent(late)} in the second."

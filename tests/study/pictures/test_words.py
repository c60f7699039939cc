"""The twin of a picture in words holds every figure that the picture shows."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.study.pictures.tables import MONTH, TODAY, guesses, tallies, turns
from tutor.study.day import iso
from tutor.study.picture import Caption, Compared, Hard, Picture, Span
from tutor.study.pictures.calibration import calibration
from tutor.study.pictures.coming import coming
from tutor.study.pictures.compared import compared
from tutor.study.pictures.fields import fields
from tutor.study.pictures.growth import growth
from tutor.study.pictures.hardest import hardest
from tutor.study.pictures.known import Stand, known
from tutor.study.pictures.recall import recall
from tutor.study.pictures.score import score
from tutor.study.pictures.words import words
from tutor.study.pictures.year import year
from tutor.study.share import percent
from tutor.study.tally import Guess, Tally, Turn

spans = st.builds(lambda days: Span(TODAY - days, TODAY), st.integers(0, 70))
some = st.lists(tallies(), max_size=12)


def test_it_begins_with_what_the_picture_says_and_ends_with_how_that_is_counted() -> None:
    for picture in (score(MONTH, []), year(TODAY, {}), coming(TODAY, {}, 1), calibration(MONTH, []), hardest([])):
        first, *_, last = words(picture)
        assert first == f"{picture.caption.title}. {picture.caption.says}"
        assert last == picture.caption.counts


@settings(deadline=None, max_examples=60)
@given(spans, some)
def test_every_point_of_a_share_is_told_with_its_cases(span: Span, held: list[Tally]) -> None:
    for picture in (score(span, held), recall(span, held, 0.9)):
        told = words(picture)
        for point in picture.lines[0].points:
            lines = [line for line in told if line.startswith(f"{iso(point.first)}")]
            if point.value is None:
                assert not lines
            else:
                (line,) = lines
                assert line.endswith(f": {percent(point.value)} of {point.cases:,}")
    assert "Aim: 90 %" in words(recall(span, held, 0.9))


@settings(deadline=None, max_examples=60)
@given(spans, st.lists(turns, max_size=12))
def test_the_last_line_told_before_a_day_is_what_was_learned_then(span: Span, held: list[Turn]) -> None:
    picture = growth(span, (3, 1), held)
    told = ""
    lines = {line[:10]: line for line in words(picture)[1:-1]}
    for learned, mature in zip(*(line.points for line in picture.lines), strict=True):
        told = lines.pop(iso(learned.first), told)
        assert told.endswith(f": {learned.cases:,} learned, {mature.cases:,} mature")
    assert set(lines) <= {"Nothing ch"}


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(st.integers(TODAY - 380, TODAY), st.integers(1, 3000), max_size=30))
def test_every_week_with_an_answer_is_told_day_by_day(answers: dict[int, int]) -> None:
    picture = year(TODAY, answers)
    told = words(picture)
    assert f"Streak: {picture.streak} day" in told[1]
    for start in range(0, len(picture.answers), 7):
        week = picture.answers[start : start + 7]
        lines = [line for line in told if line.startswith(f"Week of Monday {iso(picture.first + start)}: ")]
        assert lines == (
            [f"Week of Monday {iso(picture.first + start)}: {', '.join(f'{each:,}' for each in week)} answers a day"]
            if any(week)
            else []
        )


@settings(deadline=None, max_examples=60)
@given(st.lists(guesses(), max_size=12))
def test_every_band_is_told_with_its_cases(held: list[Guess]) -> None:
    picture = calibration(MONTH, held)
    for band, line in zip(picture.bands, words(picture)[1:-1], strict=True):
        for figure in (band.low, band.high, band.expected, band.happened):
            assert percent(figure) in line
        assert f"{band.cases:,} review" in line


@settings(deadline=None, max_examples=60)
@given(some)
def test_every_row_of_a_comparison_is_told(held: list[Tally]) -> None:
    picture = compared(MONTH, held, {})
    for row, line in zip(picture.rows, words(picture)[1:-1], strict=True):
        assert line.startswith(f"{row.group} {row.name}: ")
        assert (row.recall is None) == ("recalled" not in line)
        assert (row.score is None) == ("score" not in line)
        assert (row.took_ms is None) == ("seconds" not in line)


@pytest.mark.parametrize(
    ("picture", "lines"),
    [
        (coming(TODAY, {TODAY: 1, TODAY + 1: 2000}, 1_000), ["today: 1 card, about 1 minute",
         "tomorrow: 2,000 cards, about 34 minutes", "Thu 26 Nov: 0 cards"]),
        (known([Stand("Moons", 4, 2.0, 3, 1)]), ["Moons: 50 %, 3 of 4 learned, 1 mature"]),
        (hardest([Hard("m/a/answer", "m", "Who?", 1, 7.25, 2, 1)]), [("1. Who? (m/a/answer): forgotten once, 2 "
         "attempts, 1 recalled, difficulty 7.2 of 10")]),
        (compared(MONTH, [], {})._replace(rows=(Compared("form", "typed", 2, 0.5, 1, 1.0, 12_340),)), [("form typed: "
         "recalled 50 % of 2 reviews, score 100 % of 1 first attempt, 12.3 seconds an answer")]),
    ],
)  # fmt: skip
def test_figures_are_told_as_one_would_say_them(picture: Picture, lines: list[str]) -> None:
    assert list(words(picture)[1 : len(lines) + 1]) == lines


def leaves(value: object) -> Iterator[object]:
    """Every value in a picture that is no tuple and no caption."""
    if isinstance(value, tuple) and not isinstance(value, Caption):
        for each in value:
            yield from leaves(each)
    elif not isinstance(value, Caption):
        yield value


def plain_leaves(value: object) -> Iterator[object]:
    if isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from plain_leaves(each)
    else:
        yield value


@settings(deadline=None, max_examples=30)
@given(spans, some, st.lists(guesses(), max_size=5))
def test_plain_values_hold_every_figure_with_days_as_dates(span: Span, held: list[Tally], told: list[Guess]) -> None:
    for picture in (score(span, held), year(TODAY, {TODAY: 1}), calibration(span, told), compared(span, held, {})):
        plain = fields(picture)
        caption = picture.caption
        assert [plain.pop(name) for name in ("name", "title", "says", "counts")] == list(caption)
        dates = {iso(day) for day in range(TODAY - 400, TODAY + 1)}
        days = [each for each in plain_leaves(plain) if each in dates]
        assert len(list(plain_leaves(plain))) == len(list(leaves(picture)))
        if picture.caption.name in {"calibration", "compared"}:
            assert not days
        elif picture.caption.name == "year":
            assert len(days) == 1
        else:
            assert days[0] == iso(span.first)
            assert days[-1] == iso(span.last)

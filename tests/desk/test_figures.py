"""The pictures at the desk: what they show is what the log says, reckoned slowly, for any span and any deck."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import MOONS, NOON, TODAY, Clock, put
from tests.desk.learner import go_through, right, seated, wrong_once
from tests.study.logs import logs, review
from tests.study.slow_figures import Seen, slow_reviews, slow_turns
from tutor.desk.desk import Desk
from tutor.desk.figures import NAMES, Figures, deck_meant
from tutor.errors import TutorError
from tutor.study.log import Event, PlanChange, Suspend
from tutor.study.picture import Bars, Calibration, Comparison, Course, Hardest, Line, Year


def at_day(day: int) -> Clock:
    return Clock(ms=NOON + (day - TODAY) * 86_400_000)


@settings(deadline=None, max_examples=40)
@given(logs(), st.integers(98, 107), st.integers(0, 9), st.sampled_from(["", "d", "e"]))
def test_pictures_of_any_span_and_deck_are_what_the_log_says(
    events: list[Event], first: int, more: int, deck: str
) -> None:
    last = first + more
    with TemporaryDirectory() as folder, Desk(environ={"TUTOR_HOME": folder}, clock=at_day(110)) as desk:
        desk.store.merge(reversed(events))
        if deck and deck not in desk.store.history.decks():
            return
        figures = Figures(desk, deck, first, last)
        seen = [
            each for each in slow_reviews(events) if first <= each.event.day <= last and (not deck or each.deck == deck)
        ]
        agree_on_shares(figures, seen)
        agree_on_growth(figures, events)
        year = figures.picture("year")
        assert isinstance(year, Year)
        studied = {each.event.day for each in slow_reviews(events) if not deck or each.deck == deck}
        assert {day for day, number in enumerate(year.answers, year.first) if number} == studied


def agree_on_shares(figures: Figures, seen: list[Seen]) -> None:
    """Score, recall and calibration agree with the reviews seen in the span."""
    first = [each for each in seen if each.opens]
    for point in line(figures, "score").points:
        mine = [each.credit for each in first if each.event.day == point.first == point.last]
        assert (point.cases, point.value) == (len(mine), pytest.approx(sum(mine) / len(mine)) if mine else None)
    recall = [each for each in seen if each.counts_for_recall]
    for point in line(figures, "recall").points:
        mine = [each.recalled for each in recall if each.event.day == point.first]
        assert (point.cases, point.value) == (len(mine), pytest.approx(sum(mine) / len(mine)) if mine else None)
    bands = figures.picture("calibration")
    assert isinstance(bands, Calibration)
    expected = [each.expected for each in seen if each.expected is not None]
    assert sum(band.cases for band in bands.bands) == len(expected)
    assert sum(band.cases * band.expected for band in bands.bands) == pytest.approx(sum(expected), abs=1e-4)


def agree_on_growth(figures: Figures, events: list[Event]) -> None:
    """What is learned and mature on each day is the sum of all turns up to it."""
    turns = [each for each in slow_turns(events) if figures.deck in ("", each.deck)]
    growth = figures.picture("growth")
    assert isinstance(growth, Course)
    for name, points in ((each.name, each.points) for each in growth.lines):
        for point in points:
            assert point.cases == sum(getattr(each, name) for each in turns if each.day <= point.last)


def line(figures: Figures, name: str) -> Line:
    (course,) = [figures.picture(each) for each in NAMES if each == name]
    assert isinstance(course, Course)
    return course.lines[0]


def test_an_empty_history_has_every_picture(desk: Desk) -> None:
    figures = Figures(desk)
    assert figures.span == (TODAY, TODAY, "")
    assert (figures.has_history, figures.decks) == (False, ())
    for name in figures.names:
        picture = figures.picture(name)
        assert picture.caption.name == name
        assert figures.picture(name) is picture
        assert figures.words(name)[0].startswith(picture.caption.title)


@pytest.fixture
def studied(moons: Path, home: Path, clock: Clock) -> None:
    """Three cards learned twelve days ago, missed once each on the day after, and one card of a deck that is gone."""
    clock.forward(days=-12)
    with Desk() as desk:
        desk.write([review("gone/n/answer", session="gone", took_ms=1_000)])
    for habit in (right, wrong_once()):
        with seated() as (_, sitting):
            go_through(sitting, habit)
        clock.forward(days=4)
    clock.ms = NOON


def test_a_range_ends_today_and_all_begins_with_the_first_answer(studied: None, desk: Desk) -> None:
    assert Figures.over(desk, "all").span == (TODAY - 12, TODAY, "")
    assert Figures.over(desk, "30 days", "moons").span == (TODAY - 29, TODAY, "moons")
    assert Figures(desk, last=TODAY - 20).span == (TODAY - 20, TODAY - 20, "")
    assert Figures(desk, first=TODAY - 3, last=TODAY - 2).span == (TODAY - 3, TODAY - 2, "")


def test_answers_given_before_the_clock_was_set_back_count(studied: None, clock: Clock, home: Path) -> None:
    clock.forward(days=-10)
    with Desk(clock=clock) as desk:
        whole, month = Figures(desk), Figures.over(desk, "30 days")
        assert (whole.today, whole.span.last, month.span.last) == (TODAY - 10, TODAY - 8, TODAY - 10)
        assert Figures(desk, last=TODAY + 400).span.last == TODAY - 8
        assert sum(point.cases for point in line(whole, "recall").points) == 3
        assert sum(point.cases for point in line(month, "recall").points) == 0


def test_decks_with_a_history_are_told_those_that_are_gone_too(studied: None, desk: Desk, home: Path) -> None:
    put(home / "decks" / "new.toml", MOONS.replace('"moons"', '"new"'))
    assert Figures(desk).decks == (("gone", "gone"), ("moons", "Moons"))
    assert Figures(desk, "new").has_history is False
    assert Figures(desk, "gone").has_history
    with pytest.raises(TutorError, match='no deck is called "moon"') as error:
        Figures(desk, "moon")
    assert error.value.hint == 'Did you mean "moons"?'
    with pytest.raises(TutorError) as error:
        deck_meant(desk, "quite other")
    assert error.value.hint == "`tutor decks` lists the decks that were found."


def test_the_decks_add_up_to_the_whole(studied: None, desk: Desk) -> None:
    for name in ("score", "recall"):
        whole, *parts = (line(Figures(desk, deck, TODAY - 29), name).points for deck in ("", "gone", "moons"))
        assert [point.cases for point in whole] == [
            sum(point.cases for point in each) for each in zip(*parts, strict=True)
        ]
        assert sum(point.cases for point in whole) > 0


def test_what_is_known_and_coming_is_told_of_cards_that_can_be_asked(studied: None, desk: Desk) -> None:
    with_all = Figures(desk)
    known, coming = with_all.picture("known"), with_all.picture("coming")
    assert isinstance(known, Bars)
    assert isinstance(coming, Bars)
    assert [(bar.label, bar.note) for bar in known.bars] == [("Moons", "3 of 3 learned, 0 mature")]
    assert sum(bar.value for bar in coming.bars) == 3
    desk.write([Suspend("moons/io/answer")])
    known, coming = Figures(desk).picture("known"), Figures(desk).picture("coming")
    assert isinstance(known, Bars)
    assert isinstance(coming, Bars)
    assert [bar.note for bar in known.bars] == ["2 of 2 learned, 0 mature"]
    assert sum(bar.value for bar in coming.bars) == 2
    gone = Figures(desk, "gone").picture("known")
    assert isinstance(gone, Bars)
    assert gone.bars == ()


def test_the_share_known_is_that_of_the_list_of_decks(studied: None, desk: Desk) -> None:
    known = Figures(desk, "moons").picture("known")
    assert isinstance(known, Bars)
    (row,) = desk.overview().rows
    assert known.bars[0].value == pytest.approx(row.known)


def test_the_hardest_cards_are_told_in_their_own_words(studied: None, desk: Desk) -> None:
    hardest = Figures(desk).picture("hardest")
    assert isinstance(hardest, Hardest)
    assert {card.card for card in hardest.cards} == {f"moons/{name}/answer" for name in ("titan", "triton", "io")}
    assert {card.lapses for card in hardest.cards} == {1}
    assert "Which planet does Titan go round?" in {card.words for card in hardest.cards}


def test_the_aim_is_that_of_the_plan(studied: None, desk: Desk) -> None:
    desk.write([PlanChange({"recall": 0.8})])
    recall = Figures(desk).picture("recall")
    assert isinstance(recall, Course)
    assert recall.aim == 0.8


def test_cards_count_for_each_of_their_tags(moons: Path, home: Path, clock: Clock) -> None:
    tagged = MOONS.replace('title = "Moons"', 'title = "Moons"\ntags = ["sky"]').replace(
        'id = "io"', 'id = "io"\ntags = ["lava", "sky"]'
    )
    put(home / "decks" / "moons.toml", tagged)
    with seated() as (desk, sitting):
        go_through(sitting)
        compared = Figures(desk).picture("compared")
    assert isinstance(compared, Comparison)
    tags = {row.name: (row.first, row.score) for row in compared.rows if row.group == "tag"}
    assert tags == {"sky": (3, 1.0), "lava": (1, 1.0)}

"""Past sessions at the desk, as the screens list them."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import NOON, TODAY, Clock
from tests.study.logs import logs, review
from tutor.desk.desk import Desk
from tutor.desk.sessions import sessions
from tutor.study.log import Event


def test_the_list_of_the_screens_tells_each_change(moons: Path, clock: Clock) -> None:
    for number, rating in enumerate([3, 1, 3]):
        with Desk() as desk:
            desk.write([review("moons/titan/answer", rating, session=f"s{number}", practice=number == 1)])
        clock.forward(days=1)
    with Desk() as desk:
        told = desk.history().sessions
        assert [(each.session, each.score, each.change) for each in told] == [
            ("s2", 1.0, 0.0), ("s1", 0.0, None), ("s0", 1.0, None),
        ]  # fmt: skip
        assert told[0].titles == ("Moons",)


def test_changes_are_found_behind_many_practice_sessions(moons: Path, clock: Clock) -> None:
    """However many sessions lie between that have no share in it."""
    with Desk() as desk:
        for number in range(60):
            practice = 5 <= number < 59
            rating = 3 if number % 2 else 1
            desk.write([review("moons/titan/answer", rating, session=f"s{number:02}", practice=practice)])
            clock.forward(minutes=1)
        (latest,) = sessions(desk, limit=1).listed
        assert latest.number == 1
        assert latest.change == 1.0 - 2 / 5
        assert sessions(desk, limit=1).more == 59
        assert sessions(desk).more == 0


def test_a_session_after_the_clock_was_set_back_pushes_none_out_of_its_days(moons: Path, clock: Clock) -> None:
    with Desk() as desk:
        desk.write([review("moons/titan/answer", 3, session="ahead")])
        clock.forward(days=-1)
        desk.write([review("moons/titan/answer", 1, session="back")])
        (told,) = sessions(desk, since=TODAY).listed
        assert (told.number, told.summary.session, told.change) == (2, "ahead", None)
        (told,) = sessions(desk, until=TODAY - 1).listed
        assert (told.number, told.summary.session, told.change) == (1, "back", -1.0)


days = st.none() | st.integers(99, 107)


@settings(deadline=None, max_examples=20)
@given(logs(), days, days, st.integers(1, 3), st.sampled_from(["", "d", "e"]))
def test_days_and_limits_take_from_the_list_of_all_and_change_nothing_in_it(
    events: list[Event], since: int | None, until: int | None, limit: int, deck: str
) -> None:
    """Whatever the clock did: sessions that come later in the log may have an earlier day."""
    clock = Clock(ms=NOON + (110 - TODAY) * 86_400_000)
    with TemporaryDirectory() as folder, Desk(environ={"TUTOR_HOME": folder}, clock=clock) as desk:
        desk.store.merge(events)
        fitting = [
            each
            for each in sessions(desk, deck=deck).listed
            if (since is None or since <= each.summary.day) and (until is None or each.summary.day <= until)
        ]
        told = sessions(desk, deck=deck, since=since, until=until, limit=limit)
        assert told.listed == tuple(fitting[:limit])
        assert told.more == max(len(fitting) - limit, 0)

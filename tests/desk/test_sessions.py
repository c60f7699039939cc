"""Past sessions at the desk, as the screens list them."""

from pathlib import Path

from tests.conftest import Clock
from tests.study.logs import review
from tutor.desk.desk import Desk
from tutor.desk.sessions import sessions


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

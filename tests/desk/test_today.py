"""The numbers of home, of a list of decks and of a session are the same numbers."""

from pathlib import Path

import pytest

from tests.conftest import MOONS, TODAY, Clock, put
from tests.desk.learner import go_through, right, seated, settle, study_days, wrong
from tutor.desk.desk import Desk
from tutor.desk.scope import Scope
from tutor.desk.today import minutes
from tutor.study.log import PlanChange


def many(name: str, count: int) -> str:
    """A deck of so many facts."""
    notes = "".join(
        f'[[fact]]\nid = "n{at}"\nask = "Number {at} of {name}?"\nanswer = "{at}"\n' for at in range(1, count + 1)
    )
    return f'format = 1\nid = "{name}"\ntitle = "The {name}"\n{notes}'


def agree(desk: Desk) -> None:
    """The sum over all decks is what a session asks, and each row is what a session over its deck asks."""
    overview = desk.overview()
    sitting = desk.study()
    assert overview.reviews + overview.new == sitting.session.total
    for row in overview.rows:
        assert row.reviews + row.new == desk.study(Scope(decks=(row.id,))).session.total
    assert overview.reviews <= sum(row.reviews for row in overview.rows)
    assert overview.minutes == minutes(desk, sitting.session.total)


def test_the_numbers_agree_day_after_day(moons: Path, home: Path, clock: Clock) -> None:
    put(home / "decks" / "b.toml", many("b", 25))
    for day in range(6):
        with Desk() as desk:
            agree(desk)
        with seated() as (desk, sitting):
            for _ in range(4):
                settle(sitting, wrong if day % 2 else right)
                agree(desk)
        with seated() as (desk, sitting):
            go_through(sitting)
            agree(desk)
            assert sitting.result().left == desk.overview().reviews + desk.overview().new == 0
        clock.forward(days=1 + day % 3)


def test_the_first_run_shows_what_there_is(moons: Path, desk: Desk) -> None:
    overview = desk.overview()
    (row,) = overview.rows
    assert overview.first_run
    assert (row.id, row.title, row.cards, row.reviews, row.new, row.unseen, row.known) == (
        "moons",
        "Moons",
        3,
        0,
        3,
        3,
        0.0,
    )
    assert (overview.reviews, overview.new, overview.streak, overview.sentence) == (0, 3, 0, "")
    assert overview.next_due is None
    go_through(desk.study())
    after = desk.overview()
    assert not after.first_run
    assert after.streak == 1
    assert (after.reviews, after.new, after.rows[0].unseen) == (0, 0, 0)
    assert after.rows[0].known == pytest.approx(1, abs=0.05)
    assert after.next_due == after.rows[0].next_due
    assert after.next_due is not None
    assert after.next_due > TODAY


def test_ten_new_cards_a_day_over_all_decks(home: Path, clock: Clock) -> None:
    for name in ("a", "b"):
        put(home / "decks" / f"{name}.toml", many(name, 8))
    with seated() as (desk, sitting):
        assert sitting.session.total == 10
        go_through(sitting)
        assert desk.overview().new == 0
        assert desk.study(Scope(new=3)).session.total == 3  # asked for outright
    clock.forward(days=1)
    with Desk() as desk:
        assert desk.overview().new == 6


def test_the_plan_shapes_the_day(home: Path, desk: Desk) -> None:
    put(home / "decks" / "a.toml", many("a", 30))
    assert desk.overview().new == 10
    desk.write([PlanChange({"new": 4})])
    assert desk.overview().new == 4
    desk.write([PlanChange({"new": 0})])
    assert desk.study().session.total == 0


def test_an_absence_is_spread_and_one_sentence_says_until_when(home: Path, clock: Clock) -> None:
    put(home / "decks" / "a.toml", many("a", 90))
    with Desk() as desk:
        desk.write([PlanChange({"new": 40})])
    study_days(clock, 2)
    with Desk() as desk:
        desk.write([PlanChange({"new": 10, "reviews": 20})])
    clock.forward(days=60)
    with seated() as (desk, sitting):
        overview = desk.overview()
        assert (overview.reviews, overview.new) == (20, 0)
        assert overview.sentence == sitting.opening
        assert overview.sentence.startswith("80 cards waited for you. 20 today, the rest by ")
        agree(desk)
        go_through(sitting)
        assert desk.overview().sentence.startswith("Today's share is done. 60 more cards wait")


def test_broken_and_shadowed_decks_are_rows_without_cards(moons: Path, home: Path, shipped: Path, desk: Desk) -> None:
    put(home / "decks" / "bad.toml", "format = 1\ntitle = 3\n")
    put(shipped / "moons.toml", MOONS)
    rows = {row.path: row for row in desk.overview().rows}
    assert rows[str(home / "decks" / "bad.toml")].problems == 1
    assert rows[str(shipped / "moons.toml")].shadowed_by == str(moons)
    assert rows[str(shipped / "moons.toml")].shipped
    assert [row.cards for row in rows.values()].count(3) == 1
    assert desk.overview().new == 3


def test_drafts_are_counted_and_never_asked(home: Path, desk: Desk) -> None:
    put(home / "decks" / "m.toml", MOONS.replace('id = "io"', 'id = "io"\nstatus = "draft"'))
    (row,) = desk.overview().rows
    assert (row.drafts, row.cards, row.new) == (1, 2, 2)


def test_settings_name_further_shelves(home: Path, tmp_path: Path, desk: Desk) -> None:
    put(tmp_path / "course" / "m.toml", MOONS)
    put(home / "settings.toml", f'decks = ["{tmp_path / "course"}"]\n')
    assert desk.overview().new == 3


def test_a_given_path_goes_before_all(moons: Path, tmp_path: Path, clock: Clock) -> None:
    put(tmp_path / "given.toml", MOONS.replace('answer = "Saturn"', 'answer = "the planet Saturn"'))
    with Desk([Path("given.toml")]) as desk:
        assert desk.library.deck("moons").path == tmp_path / "given.toml"
        card = desk.library.card("moons", "moons/titan/answer")
        assert card is not None
        assert card.forms[0].answer == "the planet Saturn"


def test_where_the_article_can_be_read(home: Path, desk: Desk) -> None:
    source = '[source]\ntitle = "T"\nauthor = "A"\nurl = "https://example.org"\ndate = 2024-03-01\nfile = "t.txt"\n'
    put(home / "decks" / "m.toml", MOONS.replace("[[fact]]", f"{source}\n[[fact]]", 1))
    reading = desk.reading("moons")
    assert (reading.title, reading.author, reading.url, reading.date) == ("T", "A", "https://example.org", "2024-03-01")
    assert reading.file == ""
    put(home / "decks" / "t.txt", "one\n\ntwo\n")
    assert desk.reading("moons").file == str(home / "decks" / "t.txt")


@pytest.mark.parametrize(("cards", "pace", "told"), [(3, 0, 1), (3, 1_000, 1), (61, 1_000, 2), (0, 1_000, 0)])
def test_any_card_takes_a_minute(desk: Desk, monkeypatch: pytest.MonkeyPatch, cards: int, pace: int, told: int) -> None:
    """Even for one who answers at once."""
    monkeypatch.setattr(desk.store, "pace_ms", lambda: pace)
    assert minutes(desk, cards) == told

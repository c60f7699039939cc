"""Looking through a deck: a card is shown exactly if it fits, and as it stands."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import MOONS, TODAY, Clock, put
from tests.desk.learner import go_through, right, seated, settle, wrong
from tests.study.logs import review
from tutor.deck.shape import words
from tutor.desk.browse import Browser, CardRow, said
from tutor.desk.desk import Desk
from tutor.desk.filter import STATES, Filter, StateName, parsed
from tutor.errors import TutorError
from tutor.study.log import Bury, Entry, Flag, Reset, Suspend
from tutor.study.memory import LEECH

TITAN, TRITON, IO = (f"moons/{name}/answer" for name in ("titan", "triton", "io"))


def row(browser: Browser, card: str = TITAN) -> CardRow:
    (found,) = browser.rows([card])
    return found


def fits(each: CardRow, state: StateName) -> bool:
    """What an is: word says, read off the row."""
    match state:
        case "due":
            return not each.archived and not each.suspended and each.due is not None and each.due <= TODAY
        case "new":
            return each.state == "new"
        case "suspended":
            return each.suspended
        case "flagged":
            return each.flagged
        case "leech":
            return each.leech
        case "archived":
            return each.archived


def test_a_new_card_stands_as_its_deck_has_it(moons: Path, desk: Desk) -> None:
    assert row(desk.browse("moons")) == CardRow(
        card=TITAN, kind="fact", stem="Which planet does Titan go round?", answer="Saturn", line=5
    )


def test_what_was_answered_shows_in_the_memory_and_the_last_answer(moons: Path, clock: Clock) -> None:
    with seated() as (_, sitting):
        settle(sitting, right)
        settle(sitting, wrong)
    with Desk() as desk:
        browser = desk.browse("moons")
        titan, triton = browser.rows([TITAN, TRITON])
        assert titan.last is not None
        assert (titan.last.verdict, titan.last.response, titan.last.day) == ("right", "Saturn", TODAY)
        assert (titan.state, titan.recall, titan.tries) == ("learning", 1.0, 1)
        assert (triton.state, triton.due, browser.course(IO)) == ("learning", TODAY, ())
    clock.forward(days=60)
    with Desk() as desk:
        titan = row(desk.browse("moons"))
        assert 0 < (titan.recall or 0) < 0.9


def _reviews(card: str, ratings: str) -> list[Entry]:
    return [review(card, int(rating), response=f"r{rating}") for rating in ratings]


ENTRIES = st.one_of(
    st.builds(review, st.sampled_from([TITAN, TRITON, IO]), st.integers(1, 4)),
    st.builds(Suspend, st.sampled_from([TITAN, TRITON])),
    st.builds(Flag, st.sampled_from([TITAN, IO]), st.booleans()),
    st.builds(Reset, st.sampled_from([TITAN, IO])),
)


@settings(deadline=None, max_examples=40)
@given(
    days=st.lists(st.tuples(st.integers(TODAY - 30, TODAY), st.lists(ENTRIES, max_size=4)), max_size=12),
    states=st.frozensets(st.sampled_from(STATES), max_size=2),
    wanted=st.lists(st.sampled_from(["titan", "moons", "Saturn!", "which PLANET", "answer", "zzz", "io"]), max_size=2),
    without=st.sampled_from([(), (TITAN,), (TITAN, IO)]),
)
def test_a_card_is_found_exactly_if_its_row_fits(
    tmp_path_factory: Any, days: Any, states: frozenset[StateName], wanted: list[str], without: tuple[str, ...]
) -> None:
    folder = tmp_path_factory.mktemp("home")
    put(folder / "decks" / "moons.toml", MOONS)
    with Desk(environ={"TUTOR_HOME": str(folder)}, clock=Clock()) as desk:
        desk.decks()
        for day, entries in sorted(days, key=lambda pair: pair[0]):
            desk.store.append(entries, day * 86_400_000, 0, day)
        left = "\n[[fact]]".join(
            part for part in MOONS.split("\n[[fact]]") if not any(f'"{card.split("/")[1]}"' in part for card in without)
        )
        put(folder / "decks" / "moons.toml", left, age_s=1800)
        desk.rescan()
        browser = desk.browse("moons")
        archived = browser.found(Filter(states=frozenset({"archived"})))
        rows = browser.rows([*browser.found(Filter()), *archived])
        assert all(each.archived is (each.card in archived) for each in rows)
        text = " ".join([*wanted, *(f"is:{state}" for state in states)])
        expected = [
            each.card
            for each in rows
            if each.archived is ("archived" in states)
            and all(fits(each, state) for state in states)
            and all(words(word).strip() in words(_text(each)) for phrase in wanted for word in phrase.split())
        ]
        assert list(browser.found(parsed(text))) == expected


def _text(each: CardRow) -> str:
    """The words of a row; one that is archived says no more than its last answer."""
    return f"{each.card} {each.stem} {each.answer} {' '.join(each.tags)}"


def test_what_is_buried_today_is_not_due_today(moons: Path, desk: Desk, clock: Clock) -> None:
    browser = desk.browse("moons")
    desk.write([review(TITAN, 1), Bury(TITAN)])
    assert desk.browse("moons").found(parsed("is:due")) == ()
    assert browser.total == 3


def test_a_leech_is_one_forgotten_often(moons: Path, desk: Desk) -> None:
    desk.decks()
    for day in range(LEECH + 1):
        desk.store.append(_reviews(TITAN, "1"), 0, 0, TODAY - 20 + day)
    browser = desk.browse("moons")
    assert browser.found(parsed("is:leech")) == (TITAN,)
    assert (row(browser).lapses, row(browser).leech, len(browser.course(TITAN))) == (LEECH, True, LEECH + 1)


def test_deeds_show_at_once_and_are_taken_back(moons: Path, desk: Desk) -> None:
    browser = desk.browse("moons")
    desk.write([review(TITAN)])
    assert browser.suspend(TITAN, on=True).startswith("Suspended")
    assert browser.found(parsed("is:suspended")) == (TITAN,)
    browser.flag(TITAN, on=True)
    browser.reset(TITAN)
    assert (row(browser).suspended, row(browser).flagged, row(browser).state) == (True, True, "new")
    assert browser.undo() == f"Took back the reset of {TITAN}."
    assert row(browser).state == "learning"
    browser.suspend(TITAN, on=False)
    browser.flag(TITAN, on=False)
    assert (row(browser).suspended, row(browser).flagged) == (False, False)


def test_an_edit_shows_after_a_refresh_and_a_broken_file_says_so(moons: Path, desk: Desk) -> None:
    browser = desk.browse("moons")
    with seated() as (_, sitting):
        go_through(sitting)
    put(moons, MOONS.replace("Titan go", "Titan really go"), age_s=1800)
    browser.refresh()
    assert row(browser).stem == "Which planet does Titan really go round?"
    put(moons, MOONS + "\n[[fact]]\nask = 3\n", age_s=900)
    browser.refresh()
    assert browser.problem.startswith("moons.toml:")
    assert browser.total == 3
    with pytest.raises(TutorError):
        browser.suspend(TITAN, on=True)
    moons.unlink()
    browser.refresh()
    assert browser.problem == "The file of this deck is gone."


def test_the_editor_opens_at_the_line(moons: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = desk.browse("moons")
    with pytest.raises(TutorError, match="no editor"):
        browser.editor(TITAN)
    monkeypatch.setenv("EDITOR", "vim")
    assert browser.editor(TRITON) == ["vim", "+13", str(moons)]
    assert browser.editor("moons/gone/answer") == []


def test_there_is_no_deck_of_that_name(moons: Path, desk: Desk) -> None:
    with pytest.raises(TutorError, match="mons"):
        desk.browse("mons")


def test_an_answer_in_parts_is_said_part_by_part(real_home: Path, clock: Clock) -> None:
    with Desk() as desk:
        for file in desk.decks():
            for card in desk.library.cards(file.id):
                for form in card.forms:
                    assert said(form)

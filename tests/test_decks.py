"""The decks that ship are sound, and each is answered to its end through the real desk."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import SHIPPED, Clock, Ran
from tests.desk.learner import go_through, right, seated, study_days, wrong_once
from tutor.deck.article import paragraphs, unfounded
from tutor.deck.cards import Card
from tutor.deck.expand import expand
from tutor.deck.notes import Argument, Cloze, Deck, Event, Fact, Question, Term
from tutor.deck.parse import parse
from tutor.desk.desk import Desk
from tutor.desk.scope import Scope
from tutor.study.log import PlanChange
from tutor.study.prompt import SELF_JUDGED

NAMES = ("how-to-study", "kim-russia-visit")
RUNGS = ("choose", "cued", "free")


def read(name: str) -> Deck:
    return parse((SHIPPED / f"{name}.toml").read_text(encoding="utf-8"), stem=name)


@pytest.fixture(scope="module")
def decks() -> dict[str, tuple[Deck, tuple[Card, ...]]]:
    return {name: (deck, expand(deck)) for name in NAMES for deck in [read(name)]}


def test_every_deck_in_the_folder_is_proved_here() -> None:
    assert {path.stem for path in SHIPPED.glob("*.toml")} == set(NAMES)


def test_every_deck_passes_the_check(tutor: Callable[..., Ran]) -> None:
    ran = tutor("check")
    assert ran.out == ""
    assert (ran.code, ran.err) == (0, "2 files checked, no problems\n")


@pytest.mark.parametrize("name", NAMES)
def test_every_id_is_pinned_and_no_note_is_a_draft(decks: dict[str, tuple[Deck, tuple[Card, ...]]], name: str) -> None:
    deck, _ = decks[name]
    assert deck.pinned
    loose = [note.id for note in deck.notes if not note.pinned or note.draft]
    loose += [
        f"{note.id}/{point.id}"
        for note in deck.notes
        if isinstance(note, Argument)
        for point in (*note.because, *note.against)
        if not point.pinned
    ]
    assert loose == []


@pytest.mark.parametrize("name", NAMES)
def test_every_note_explains_and_cites(decks: dict[str, tuple[Deck, tuple[Card, ...]]], name: str) -> None:
    deck, _ = decks[name]
    assert [note.id for note in deck.notes if not (note.explain and note.cite)] == []


@pytest.mark.parametrize("name", NAMES)
def test_options_are_the_authors_own_where_one_chooses(
    decks: dict[str, tuple[Deck, tuple[Card, ...]]], name: str
) -> None:
    deck, _ = decks[name]
    bare = [note.id for note in deck.notes if isinstance(note, Fact) and len(note.wrong) < 2]
    bare += [note.id for note in deck.notes if isinstance(note, Cloze) for gap in note.gaps if len(gap.wrong) < 2]
    bare += [
        note.id for note in deck.notes if isinstance(note, Question) and note.form == "choice" and len(note.wrong) < 2
    ]
    assert bare == []


def test_the_articles_deck_is_worth_a_seminar(decks: dict[str, tuple[Deck, tuple[Card, ...]]]) -> None:
    deck, cards = decks["kim-russia-visit"]
    kinds = Counter(type(note) for note in deck.notes)
    assert 60 <= len(deck.notes) <= 80
    assert kinds[Event] >= 14
    assert kinds[Argument] >= 14
    recalled = [card.id for card in cards if {form.name for form in card.forms} == {"recall"}]
    assert len(recalled) <= 0.15 * len(cards)
    issues = Counter(note.issue for note in deck.notes if isinstance(note, Argument) and note.issue)
    assert max(issues.values()) >= 2, "no issue has several positions"
    assert any(point.reply for note in deck.notes if isinstance(note, Argument) for point in note.against)


def test_the_model_deck_shows_every_kind_of_note_and_proves_every_quote(
    decks: dict[str, tuple[Deck, tuple[Card, ...]]],
) -> None:
    deck, _ = decks["how-to-study"]
    assert {type(note) for note in deck.notes} == {Fact, Cloze, Event, Term, Argument, Question}
    assert all(note.quote for note in deck.notes if not isinstance(note, Argument))
    article = (SHIPPED / deck.source.file).read_text(encoding="utf-8")
    assert list(unfounded(deck, paragraphs(article))) == []


@pytest.mark.parametrize("first", ["right", "wrong"])
@pytest.mark.parametrize("rung", RUNGS)
@pytest.mark.parametrize("name", NAMES)
def test_every_card_is_answered_on_every_rung(real_home: Path, clock: Clock, name: str, rung: str, first: str) -> None:
    """What the deck calls right is judged right, and what is surely wrong is judged wrong."""
    scope = Scope(decks=(name,), practice=True, limit=9999, minutes=0, rung=rung)  # type: ignore[arg-type]  # of RUNGS
    with seated(scope) as (desk, sitting):
        every = [row[0] for row in desk.library.roster(name)]
        assert sitting.session.total == len(every)
        verdicts = go_through(sitting, right if first == "right" else wrong_once())
        last = {judged.asked.prompt.card: judged.verdict.kind for judged in verdicts}
        assert {card: kind for card, kind in last.items() if kind != "right"} == {}
        assert set(last) == set(every)
        if first == "wrong":
            assert len(verdicts) == 2 * len(every)
            assert {judged.credit for judged in verdicts if judged.asked.first} == {0.0}


@pytest.mark.parametrize("name", NAMES)
def test_no_card_is_out_of_reach(real_home: Path, clock: Clock, name: str) -> None:
    """A learner who studies every day meets every card within two weeks."""
    with Desk() as desk:
        desk.write([PlanChange({"new": 60, "reviews": 500, "minutes": 0})])
    study_days(clock, 14, right, Scope(decks=(name,)))
    with Desk() as desk:
        every = [row[0] for row in desk.library.roster(name)]
        memories = desk.store.memories(every)
        assert [card for card in every if card not in memories or memories[card].attempts == 0] == []
        assert [row.unseen for row in desk.overview().rows if row.id == name] == [0]
        assert desk.store.check().findings == ()


def test_a_day_of_misses_ends_and_comes_back(real_home: Path, clock: Clock) -> None:
    """Someone who knows nothing yet is not held for ever: each miss returns until it is right once."""
    with seated() as (desk, sitting):
        verdicts = go_through(sitting, wrong_once())
        assert sitting.result().score == 0.0
        assert sum(judged.asked.first for judged in verdicts) == sitting.session.total
        self_judged = sum(judged.asked.prompt.form in SELF_JUDGED for judged in verdicts if judged.asked.first)
        assert sitting.result().self_judged == self_judged
        assert {slip.back for slip in sitting.result().slips} == {desk.today() + 1}

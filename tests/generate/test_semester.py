"""A semester with one's own articles: generated, decided, and studied until every card was answered.

The texts of this room are gone through, and those of a folder that the environment variable TUTOR_ARTICLES names.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Clock, Ran
from tests.desk.learner import go_through, right, seated, study_days
from tests.generate.drafting import TEXTS
from tests.tui.screens import press, running
from tutor.deck.notes import Deck
from tutor.deck.parse import parse
from tutor.desk.desk import Desk
from tutor.desk.scope import Scope
from tutor.study.log import Review

Tutor = Callable[..., Ran]

OTHERS = os.environ.get("TUTOR_ARTICLES", "")
ARTICLES = sorted(
    path
    for folder in (TEXTS, *([Path(OTHERS)] if OTHERS else []))
    for path in folder.iterdir()
    if path.suffix in (".txt", ".md") and path.stem.islower()
)
DAYS = 21


def _deck(path: Path) -> Deck:
    return parse(path.read_text(encoding="utf-8"), stem=path.stem)


def _answered(desk: Desk) -> set[str]:
    """The cards that the log has an answer of, whatever deck they are of."""
    return {str(event.body["card"]) for event in desk.store.events() if event.kind == Review.kind}


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.name)
def test_what_is_accepted_is_answered_and_nothing_else_is_asked(
    tutor: Tutor, home: Path, clock: Clock, article: Path
) -> None:
    assert tutor("generate", article).code == 0
    path = home / "decks" / f"{article.stem}.toml"
    drafts = [note.id for note in _deck(path).notes]
    assert drafts
    accepted = drafts[:-2] or drafts[:1]
    rejected, left = drafts[len(accepted) :][:1], drafts[len(accepted) + 1 :]
    chosen = [word for name in accepted for word in ("--accept", name)]
    chosen += [word for name in rejected for word in ("--reject", name)]
    assert tutor("drafts", article.stem, *chosen).code == 0
    study_days(clock, DAYS, right, Scope(new=9999, limit=9999, minutes=0))
    deck = _deck(path)
    assert deck.rejected == tuple(rejected)
    assert [note.id for note in deck.notes if note.draft] == left
    with Desk() as desk:
        cards = {row[0] for row in desk.library.roster(deck.id)}
        assert cards
        assert _answered(desk) == cards
        assert {card.split("/")[1] for card in cards} <= set(accepted)
        assert desk.store.check().findings == ()


async def test_what_is_accepted_on_the_screen_is_what_is_asked(tutor: Tutor, home: Path, clock: Clock) -> None:
    assert tutor("generate", TEXTS / "libraries.md").code == 0
    first, second, *_ = (note.id for note in _deck(home / "decks" / "libraries.toml").notes)
    with Desk() as desk:
        async with running(desk, start="home") as (_, pilot):
            await press(pilot, "d", "n", "y", "q", "q")
    with seated(Scope(new=9999, limit=9999, minutes=0)) as (desk, sitting):
        asked = {judged.asked.prompt.card.split("/")[1] for judged in go_through(sitting)}
        assert asked == {second}
        assert {card.split("/")[1] for card in _answered(desk)} == {second}
    assert _deck(home / "decks" / "libraries.toml").rejected == (first,)

"""A preview shows every prompt a learner can meet, rightly answered, and touches nothing."""

from pathlib import Path

import pytest

from tests.conftest import MOONS, SHIPPED, Clock, put
from tutor.desk.desk import Desk
from tutor.desk.preview import RUNGS
from tutor.errors import TutorError
from tutor.study.ask import ask, seed_of
from tutor.study.judge import judge
from tutor.study.plan import Plan

FORMS = Path(__file__).parents[1] / "cli"

TITAN = "moons/titan/answer"


@pytest.fixture
def every_deck(home: Path) -> list[str]:
    """The shipped decks, and two that between them have every form."""
    paths = [*sorted(SHIPPED.glob("*.toml")), FORMS / "forms.toml", FORMS / "parts.toml"]
    for path in paths:
        put(home / "decks" / path.name, path.read_text(encoding="utf-8"))
    with Desk() as desk:
        decks = [file.id for file in desk.decks()]
    assert len(decks) == len(paths)
    return decks


def test_every_prompt_that_can_be_met_is_shown_and_no_other(every_deck: list[str], desk: Desk) -> None:
    """Over many attempts on each rung, a session asks the card in exactly the ways that the preview shows."""
    shown_forms = set()
    for deck in every_deck:
        previewer = desk.preview(deck)
        for card in desk.library.cards(deck):
            faces = previewer.faces(card.id)
            shown = [(face.prompt.form, face.prompt.stem, face.prompt.rung) for face in faces]
            met = {
                (prompt.form, prompt.stem, prompt.rung)
                for rung in RUNGS
                for turn in range(7)
                for prompt in (ask(card, None, Plan(rung=rung), seed_of(card.id, turn)),)
            }
            assert set(shown) == met
            assert len(shown) == len(met)
            assert [face.prompt.rung for face in faces] == sorted(face.prompt.rung for face in faces)
            shown_forms |= {form for form, _, _ in shown}
    assert len(shown_forms) == 12


def test_what_is_given_as_the_answer_is_judged_right(every_deck: list[str], desk: Desk) -> None:
    for deck in every_deck:
        previewer = desk.preview(deck)
        for card in previewer.cards:
            for face in previewer.faces(card):
                assert judge(face.prompt, face.judged.response).kind == "right", (card, face.prompt)


def test_nothing_is_written_but_the_cache(moons: Path, home: Path, desk: Desk) -> None:
    previewer = desk.preview("moons")
    assert [face.prompt.form for face in previewer.faces(TITAN)] == ["choice", "typed", "typed"]
    put(moons, MOONS.replace("Saturn", "Kronos"), age_s=900)
    previewer.reload()
    assert previewer.faces(TITAN)[0].prompt.answer == "Kronos"
    assert not (home / "log.db").exists()


def test_problems_are_told_and_the_cards_stay_until_they_are_mended(moons: Path, desk: Desk) -> None:
    previewer = desk.preview("moons")
    put(moons, MOONS.replace('answer = "Saturn"', 'answr = "Saturn"'), age_s=900)
    previewer.reload()
    ((line, column, message, hint),) = previewer.problems
    assert (line, column, message, hint) == (8, 1, "unknown key `answr`", "did you mean `answer`?")
    assert len(previewer.cards) == 3
    assert previewer.faces(TITAN)
    put(moons, MOONS + '\n[[fact]]\nid = "new"\nask = "Which?"\nanswer = "This"\n', age_s=800)
    previewer.reload()
    assert (previewer.problems, len(previewer.cards)) == ((), 4)


def test_a_file_that_goes_or_changes_its_id_is_followed(moons: Path, desk: Desk) -> None:
    previewer = desk.preview("moons")
    moons.unlink()
    previewer.reload()
    assert previewer.problems[0][2] == "the file is gone"
    assert len(previewer.cards) == 3
    put(moons, MOONS.replace('id = "moons"', 'id = "satellites"'), age_s=900)
    previewer.reload()
    assert (previewer.deck, previewer.problems) == ("satellites", ())
    assert previewer.cards[0] == "satellites/titan/answer"


def test_a_deck_whose_id_is_taken_says_by_which_file(moons: Path, home: Path, clock: Clock) -> None:
    other = put(home / "decks" / "z.toml", MOONS.replace('id = "moons"', 'id = "other"'))
    with Desk() as desk:
        previewer = desk.preview("other")
        put(other, MOONS, age_s=900)
        previewer.reload()
        assert str(moons) in previewer.problems[0][2]


def test_a_broken_deck_can_be_previewed_until_it_is_whole(home: Path, desk: Desk) -> None:
    path = put(home / "decks" / "young.toml", "format = 1\n[[fact]]\n")
    previewer = desk.preview("young")
    assert previewer.problems
    assert previewer.cards == ()
    put(path, MOONS, age_s=900)
    previewer.reload()
    assert (previewer.title, len(previewer.cards)) == ("Moons", 3)


def test_the_editor_opens_at_the_card_or_at_what_is_wrong(
    moons: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", "vim")
    previewer = desk.preview("moons")
    assert previewer.editor("moons/triton/answer") == ["vim", "+13", str(moons)]
    put(moons, MOONS.replace('answer = "Saturn"', 'answr = "Saturn"'), age_s=900)
    previewer.reload()
    assert previewer.editor("moons/triton/answer") == ["vim", "+8", str(moons)]


def test_there_is_no_deck_of_that_name(moons: Path, desk: Desk) -> None:
    with pytest.raises(TutorError, match="mons"):
        desk.preview("mons")

"""The learner's own hand on a deck: edits between and during sessions, the editor, pins, renames, the article."""

from pathlib import Path

import pytest

from tests.conftest import MOONS, Clock, put
from tests.desk.learner import Habit, answer, go_through, right, seated, settle, wrong
from tests.store.learner import answers_of
from tutor.desk import editing
from tutor.desk.desk import Desk
from tutor.desk.passage import paragraphs_of
from tutor.errors import Exit, TutorError
from tutor.library.library import DeckFile
from tutor.study.stage import Asking, Ended, Judged

TITAN = "moons/titan/answer"
LOOSE = MOONS.replace('id = "titan"\n', "").replace('id = "io"\n', "")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    put(path, text.replace(old, new, 1))


def note(text: str, name: str) -> str:
    """The table of one note."""
    return next(part for part in text.split("\n[[fact]]\n") if f'id = "{name}"' in part)


def without(path: Path, name: str) -> str:
    """Take one note out of the file; what stood there."""
    gone = f"\n[[fact]]\n{note(path.read_text(), name)}"
    edit(path, gone, "")
    return gone


def test_an_edit_is_told_once_at_the_next_session(moons: Path, clock: Clock) -> None:
    with seated() as (_, sitting):
        assert sitting.opening == ""
        go_through(sitting)
    edit(moons, 'answer = "Saturn"', 'answer = "the planet Saturn"')
    edit(moons, "Which planet does Triton go round?", "Round which planet does Triton go?")
    gone = without(moons, "io")
    put(moons, moons.read_text() + '\n[[fact]]\nid = "charon"\nask = "Charon?"\nanswer = "Pluto"\n')
    with Desk() as desk:
        overview = desk.overview()
        assert (overview.reviews, overview.new) == (1, 1)
    with seated() as (_, sitting):
        assert sitting.opening == (
            "Moons was edited: of its cards 1 keeps its progress, 1 has a new answer and comes again soon,"
            " 1 is new, 1 is gone, its history kept."
        )
        assert {judged.asked.prompt.card for judged in go_through(sitting)} == {TITAN, "moons/charon/answer"}
    with seated() as (_, sitting):
        assert sitting.opening == ""
    put(moons, moons.read_text() + gone)
    with seated() as (desk, sitting):
        assert "1 is back with its history" in sitting.opening
        memory = desk.store.memory("moons/io/answer")
        assert memory is not None
        assert memory.attempts == 1
        assert sitting.session.total == 0


def test_a_changed_card_goes_on_in_the_middle_of_a_session(moons: Path, desk: Desk) -> None:
    sitting = desk.study()
    edit(moons, "Which planet does Titan go round?", "Round which planet does Titan go?")
    assert sitting.refresh() == "The card was changed; its progress is kept."
    stage = sitting.session.stage
    assert isinstance(stage, Asking)
    assert stage.prompt.stem == "Round which planet does Titan go?"
    assert len(go_through(sitting)) == 3


def test_a_changed_answer_is_judged_anew(moons: Path, desk: Desk) -> None:
    sitting = desk.study()
    judged = answer(sitting, right)
    edit(moons, 'answer = "Saturn"\nwrong = ["Jupiter"', 'answer = "Uranus"\nwrong = ["Jupiter"')
    assert sitting.refresh() == "The answer changed, so the card is asked again soon."
    stage = sitting.session.stage
    prompt = stage.prompt if isinstance(stage, Asking) else judged.asked.prompt
    assert prompt.answer == "Uranus"
    go_through(sitting)
    reviews = [review for _, review, _ in desk.store.history.answers(sitting.session.id)]
    assert [review.answer for review in reviews if review.card == TITAN] == ["Uranus"]


def test_an_explanation_that_changed_stands_under_the_verdict(moons: Path, desk: Desk) -> None:
    sitting = desk.study()
    before = answer(sitting, right)
    edit(moons, "Titan is the largest of Saturn's moons.", "It has air.")
    sitting.refresh()
    assert isinstance(sitting.session.stage, Judged)
    assert sitting.session.stage.verdict == before.verdict
    assert sitting.card is not None
    assert sitting.card.explain == "It has air."


def test_a_card_that_is_gone_is_passed_over(moons: Path, desk: Desk) -> None:
    sitting = desk.study()
    without(moons, "titan")
    without(moons, "io")
    assert sitting.refresh() == "The card is gone; its history is kept in case its id returns."
    assert [judged.asked.prompt.card for judged in go_through(sitting)] == ["moons/triton/answer"]
    assert sitting.result().answered == 1


@pytest.mark.parametrize("habit", [right, wrong])
def test_a_card_that_is_gone_keeps_the_answer_just_given(moons: Path, desk: Desk, habit: Habit) -> None:
    sitting = desk.study()
    answer(sitting, habit)
    without(moons, "titan")
    assert "The card is gone" in sitting.refresh()
    assert answers_of(desk.store) == 1
    assert [judged.asked.prompt.card for judged in go_through(sitting)] == ["moons/triton/answer", "moons/io/answer"]
    assert sitting.result().answered == 3


def test_the_last_card_that_is_gone_ends_the_session(moons: Path, desk: Desk) -> None:
    sitting = desk.study()
    settle(sitting, right)
    for name in ("triton", "io"):
        without(moons, name)
    sitting.refresh()
    assert isinstance(sitting.session.stage, Ended)
    assert sitting.card is None


def test_a_deck_that_breaks_is_asked_as_it_was(moons: Path, desk: Desk) -> None:
    sitting = desk.study()
    edit(moons, 'answer = "Saturn"', "answer = Saturn")
    said = sitting.refresh()
    assert said.startswith("moons.toml:8:10: ")
    assert said.endswith("The deck is asked as it was until that is mended.")
    assert sitting.title == "Moons"
    assert len(go_through(sitting)) == 3
    memory = desk.store.memory(TITAN)
    assert memory is not None
    assert memory.attempts == 1


def test_a_deck_that_broke_can_be_opened_to_mend_it(moons: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "vi")
    sitting = desk.study()
    edit(moons, 'answer = "Saturn"', "answer = Saturn")
    sitting.refresh()
    assert sitting.editor() == ["vi", "+8", str(moons)]


def test_nothing_changed(moons: Path, desk: Desk) -> None:
    sitting = desk.study()
    before = sitting.session
    assert sitting.refresh() == "Nothing changed for this card."
    assert sitting.session == before
    sitting.close()
    assert sitting.refresh() == ""


@pytest.mark.parametrize(
    ("words", "before"),
    [
        ("vim", ["vim", "+5"]),
        ("/usr/bin/nano -w", ["/usr/bin/nano", "-w", "+5"]),
        ("emacsclient -t", ["emacsclient", "-t", "+5"]),
        ("ed", ["ed"]),
        ("'/opt/my editor/vi' -x", ["/opt/my editor/vi", "-x", "+5"]),
    ],
)
def test_the_editor_is_told_the_line(
    moons: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch, words: str, before: list[str]
) -> None:
    monkeypatch.setenv("EDITOR", words)
    assert desk.study().editor() == [*before, str(moons)]


@pytest.mark.parametrize(("words", "before"), [("hx", ["hx"]), ("code -n", ["code", "-n", "--wait", "--goto"])])
def test_some_editors_take_file_and_line_as_one(
    moons: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch, words: str, before: list[str]
) -> None:
    monkeypatch.setenv("VISUAL", words)
    monkeypatch.setenv("EDITOR", "vi")
    assert desk.study().editor() == [*before, f"{moons}:5"]


def test_settings_name_the_editor_first(moons: Path, home: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    put(home / "settings.toml", 'editor = "kak"\n')
    monkeypatch.setenv("VISUAL", "vi")
    with Desk() as desk:
        assert desk.study().editor()[0] == "kak"


@pytest.mark.parametrize("words", ["", " ", "'vi"])
def test_without_an_editor_that_is_told(moons: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    monkeypatch.setenv("EDITOR", words)
    with pytest.raises(TutorError) as caught:
        desk.study().editor()
    assert caught.value.code == Exit.USAGE


@pytest.fixture
def shipped_moons(home: Path, shipped: Path) -> Path:
    put(shipped / "moons.txt", "Moons\n\nTitan goes round Saturn.\n")
    return put(shipped / "moons.toml", LOOSE.replace("[[fact]]", '[source]\nfile = "moons.txt"\n\n[[fact]]', 1))


def held(desk: Desk) -> DeckFile:
    return desk.library.deck("moons")


def test_the_first_edit_of_a_shipped_deck_copies_it(
    shipped_moons: Path, home: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = shipped_moons.read_text()
    monkeypatch.setenv("EDITOR", "ed")
    sitting = desk.study()
    settle(sitting, right)
    copy = home / "decks" / "moons.toml"
    assert sitting.editor() == ["ed", str(copy)]
    assert copy.read_text() == before
    assert (home / "decks" / "moons.txt").exists()
    assert held(desk).path == copy
    edit(copy, 'answer = "Neptune"', 'answer = "the planet Neptune"')
    sitting.refresh()
    go_through(sitting)
    assert shipped_moons.read_text() == before
    assert desk.study().session.total == 0


def test_pinning_a_shipped_deck_moves_no_progress(shipped_moons: Path, home: Path, clock: Clock) -> None:
    with seated() as (desk, sitting):
        assert not held(desk).pinned
        go_through(sitting)
    with Desk() as desk:
        pinned = editing.pin(desk, "moons")
        assert pinned.path == home / "decks" / "moons.toml"
        assert pinned.copied
        assert len(pinned.ids) == 2
        assert held(desk).pinned
        assert editing.pin(desk, "moons") == editing.Pinned(pinned.path, False, ())
        assert desk.overview().new == 0


def test_an_article_is_attached_beside_the_deck(moons: Path, tmp_path: Path, desk: Desk) -> None:
    article = put(tmp_path / "downloads" / "page.txt", "Moons\n\nTitan goes round Saturn.\n")
    assert editing.attach(desk, "moons", article) == moons.with_suffix(".txt")
    assert paragraphs_of(desk.reading("moons")) == ("Moons", "Titan goes round Saturn.")
    assert editing.attach(desk, "moons", article) == moons.with_suffix(".txt")
    assert editing.attach(desk, "moons", moons.with_suffix(".txt")) == moons.with_suffix(".txt")
    other = put(tmp_path / "other.txt", "Something else\n")
    with pytest.raises(TutorError) as caught:
        editing.attach(desk, "moons", other)
    assert caught.value.code == Exit.CANNOT_CREATE
    assert moons.with_suffix(".txt").read_text() == article.read_text()


def test_a_deck_without_its_article_has_no_paragraphs(moons: Path, desk: Desk) -> None:
    assert paragraphs_of(desk.reading("moons")) == ()

"""Decisions about drafts reach the file at once and whole, and each can be taken back."""

from pathlib import Path

import pytest

from tests.conftest import put
from tutor.deck.parse import parse
from tutor.desk.desk import Desk
from tutor.desk.drafting import Drafting
from tutor.desk.proposal import asked
from tutor.desk.scope import Scope
from tutor.errors import Exit, TutorError

DRAFTS = """\
format = 1
id = "moons"
title = "Moons"

[source]
file = "moons.txt"

# kept
[[fact]]
id = "io"
ask = "Which planet does Io go round?"
answer = "Jupiter"

[[fact]]
id = "titan"
ask = "Which planet does Titan go round?"
answer = "Saturn"
wrong = ["Jupiter", "Neptune"]
explain = "It is the largest of Saturn's moons."
cite = [2]
quote = "Titan goes round Saturn"
status = "draft"
doubt = "The name may be a ship's."

[[argument]]
id = "landing"
claim = "The next probe should land on Enceladus."
because = ["Its water can be gathered.", "Its ocean is warm."]
cite = [3]
quote = "land on Enceladus"
status = "draft"

[[fact]]
id = "triton"
ask = "Which planet does Triton go round?"
answer = "Neptune"
status = "draft"
"""

ARTICLE = "The moons\n\nTitan goes round\nSaturn, and is large.\n\nThe next probe should land on Enceladus.\n"


@pytest.fixture
def deck(home: Path) -> Path:
    put(home / "decks" / "moons.txt", ARTICLE)
    return put(home / "decks" / "moons.toml", DRAFTS)


@pytest.fixture
def drafting(desk: Desk, deck: Path) -> Drafting:
    return desk.drafting("moons")


def test_a_proposal_is_shown_as_if_it_were_accepted_beside_its_paragraph(drafting: Drafting) -> None:
    assert [(draft.id, draft.kind, bool(draft.doubt)) for draft in drafting.drafts] == [
        ("titan", "fact", True),
        ("landing", "argument", False),
        ("triton", "fact", False),
    ]
    proposal = drafting.proposal("titan")
    assert [form.name for card in proposal.cards for form in card.forms] == ["choice", "typed"]
    (paragraph,) = proposal.passage(0).paragraphs
    assert paragraph.number == 2
    assert paragraph.mark is not None
    assert " ".join(paragraph.text[slice(*paragraph.mark)].split()) == "Titan goes round Saturn"
    assert drafting.proposal("landing").cards[0].aspect == "reasons"


def test_what_is_accepted_is_studied_and_nothing_else(desk: Desk, drafting: Drafting, deck: Path) -> None:
    assert drafting.accept(["titan"]) == "Accepted titan."
    assert drafting.reject(["triton"]) == "Rejected triton."
    drafting.close()
    assert desk.study(Scope(new=100)).session.total == 2
    assert [card for card, _ in desk.library.words("moons")] == ["moons/io/answer", "moons/titan/answer"]
    saved = parse(deck.read_text())
    assert saved.rejected == ("triton",)
    assert [note.id for note in saved.notes if note.draft] == ["landing"]
    assert "# kept\n" in deck.read_text()


def test_undo_puts_back_what_was_there_step_by_step(drafting: Drafting, deck: Path) -> None:
    texts = [deck.read_text()]
    for decide in (
        lambda: drafting.change(asked(drafting.proposal("titan"))[0], "answer", ["the planet Saturn"]),
        lambda: drafting.accept(["titan", "triton"]),
        lambda: drafting.reject(["landing"]),
    ):
        assert decide()
        texts.append(deck.read_text())
    assert len(set(texts)) == 4
    assert drafting.decided == 4
    for text, said, note in zip(
        reversed(texts[:-1]),
        ("rejected landing", "accepted 2 drafts", "changed the answer of titan"),
        ("landing", "titan", "titan"),
        strict=True,
    ):
        assert drafting.undo() == (f"Took back: {said}.", note)
        assert deck.read_text() == text
    assert (drafting.changes, drafting.decided) == (0, 1)
    with pytest.raises(TutorError, match="nothing to take back"):
        drafting.undo()


def test_leaving_and_coming_back_goes_on_with_what_is_undecided(desk: Desk, drafting: Drafting) -> None:
    drafting.accept(["titan"])
    drafting.close()
    again = desk.drafting("moons")
    assert [draft.id for draft in again.drafts] == ["landing", "triton"]
    assert again.decided == 2


def test_an_edit_meanwhile_is_kept_and_told_if_it_is_about_the_note(drafting: Drafting, deck: Path) -> None:
    deck.write_text(DRAFTS.replace("Io go round", "Io circle"))
    drafting.accept(["titan"])
    assert "Io circle" in deck.read_text()
    deck.write_text(deck.read_text().replace("Triton go round", "Triton circle"))
    with pytest.raises(TutorError, match="triton was changed in the file meanwhile"):
        drafting.accept(["triton"])
    assert drafting.proposal("triton").cards[0].forms[0].stem == "Which planet does Triton circle?"
    drafting.accept(["triton"])
    deck.write_text(deck.read_text() + "# mine\n")
    with pytest.raises(TutorError, match="changed by something else"):
        drafting.undo()
    assert deck.read_text().endswith("# mine\n")


def test_a_file_that_is_broken_meanwhile_is_not_written(drafting: Drafting, deck: Path) -> None:
    broken = DRAFTS.replace('answer = "Neptune"\n', "")
    deck.write_text(broken)
    with pytest.raises(TutorError, match=r"moons\.toml:\d+:1: "):
        drafting.accept(["titan"])
    assert deck.read_text() == broken
    assert len(drafting.problems) == 1
    deck.write_text(DRAFTS)
    assert drafting.edited("triton") == "Nothing was changed."
    assert drafting.problems == ()
    deck.unlink()
    with pytest.raises(TutorError):
        drafting.accept(["titan"])
    drafting.reload()
    assert "no such file" in drafting.problems[0][2]


def test_what_the_editor_did_can_be_taken_back(drafting: Drafting, deck: Path) -> None:
    drafting._desk.environ = {**drafting._desk.environ, "EDITOR": "vi"}
    assert drafting.editor("triton") == ["vi", "+33", str(deck)]
    deck.write_text(DRAFTS.replace("Neptune", "Pluto"))
    assert drafting.edited("triton") == "The deck was read again."
    assert drafting.undo() == ("Took back: what was done in the editor.", "triton")
    assert deck.read_text() == DRAFTS


def test_what_the_editor_broke_can_be_taken_back(drafting: Drafting, deck: Path) -> None:
    deck.write_text(DRAFTS.replace("answer = ", "answer ", 1))
    assert "u puts it back as it was" in drafting.edited("triton")
    assert drafting.undo() == ("Took back: what was done in the editor.", "triton")
    assert (deck.read_text(), drafting.problems) == (DRAFTS, ())


def test_what_mends_a_broken_file_is_one_change_with_what_broke_it(drafting: Drafting, deck: Path) -> None:
    drafting.accept(["titan"])
    before = deck.read_text()
    for text in (before.replace("answer = ", "answer ", 1), "x", before.replace("Neptune", "Pluto")):
        deck.write_text(text)
        drafting.edited("triton")
    assert drafting.changes == 2
    drafting.undo()
    assert deck.read_text() == before
    deck.write_text("x")
    drafting.edited("triton")
    deck.write_text(before)
    assert (drafting.edited("triton"), drafting.changes) == ("Nothing was changed.", 1)


@pytest.mark.parametrize("decide", [Drafting.accept, Drafting.reject])
def test_several_are_decided_together_or_not_at_all(drafting: Drafting, deck: Path, decide) -> None:
    for notes in (["titan", "trinton"], ["titan", "io"]):
        with pytest.raises(TutorError) as refused:
            decide(drafting, notes)
        assert refused.value.code == Exit.NO_INPUT
    assert deck.read_text() == DRAFTS


def test_a_write_that_fails_leaves_file_and_state_as_they_were(
    drafting: Drafting, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(path: Path, text: str) -> None:
        raise TutorError(f"{path}: no space", code=Exit.IO)

    with monkeypatch.context() as patch:
        patch.setattr("tutor.desk.drafting.write_whole", fails)
        with pytest.raises(TutorError, match="no space"):
            drafting.accept(["titan"])
    assert deck.read_text() == DRAFTS
    assert [draft.id for draft in drafting.drafts] == ["titan", "landing", "triton"]
    assert drafting.changes == 0
    drafting.accept(["titan"])
    assert drafting.changes == 1


def test_a_shipped_deck_is_copied_first(home: Path, shipped: Path, desk: Desk) -> None:
    put(shipped / "moons.txt", ARTICLE)
    there = put(shipped / "moons.toml", DRAFTS)
    drafting = desk.drafting("moons")
    copy = home / "decks" / "moons.toml"
    assert drafting.accept(["titan"]) == f"Accepted titan. The deck was first copied to {copy}."
    assert drafting.accept(["triton"]) == "Accepted triton."
    assert there.read_text() == DRAFTS
    assert [note.id for note in parse(copy.read_text()).notes if note.draft] == ["landing"]
    assert drafting.proposal("landing").passage(0).reading.file == str(home / "decks" / "moons.txt")
    assert drafting.undo() == ("Took back: accepted triton.", "triton")
    assert drafting.path == copy


def test_without_its_article_a_draft_is_shown_with_its_quote_alone(home: Path, desk: Desk) -> None:
    put(home / "decks" / "moons.toml", DRAFTS)
    passage = desk.drafting("moons").proposal("titan").passage(0)
    assert (passage.paragraphs, passage.cite, passage.quote) == ((), (2,), "Titan goes round Saturn")


def test_an_article_that_cannot_be_read_is_no_obstacle(drafting: Drafting, home: Path) -> None:
    (home / "decks" / "moons.txt").write_bytes(b"\xff\xfe\xfa")
    assert drafting.proposal("titan").passage(0).paragraphs == ()


def test_a_note_without_cards_is_shown_all_the_same(home: Path, desk: Desk) -> None:
    text = 'format = 1\nid = "m"\ntitle = "M"\n[[argument]]\nid = "a"\nclaim = "A claim."\nby = "B"\nstatus = "draft"\n'
    put(home / "decks" / "m.toml", text)
    proposal = desk.drafting("m").proposal("a")
    assert (proposal.cards, proposal.faces(), proposal.passage(0).paragraphs) == ((), (), ())

"""A shipped deck is copied to the learner's folder before its first edit, and nothing there is ever replaced."""

from pathlib import Path

import pytest

from tests.conftest import MOONS, put
from tutor.deck.keys import SCHEMA_FILE, SCHEMA_TITLE
from tutor.errors import Exit, TutorError
from tutor.library.library import DeckFile
from tutor.library.owning import lay_schema, own, rewrite, schema_file
from tutor.library.presence import beside


def file(path: Path, *, shipped: bool, article: str = "") -> DeckFile:
    source = {"file": article} if article else {}
    return DeckFile(path, shipped, "", "moons", "Moons", "", 3, 0, True, source, ())


def test_a_deck_of_the_learner_is_edited_where_it_is(tmp_path: Path) -> None:
    path = put(tmp_path / "moons.toml", MOONS)
    owned = own(file(path, shipped=False), tmp_path / "mine")
    assert owned.path == path
    assert owned.copied_from is None
    assert not (tmp_path / "mine").exists()


def test_a_shipped_deck_is_copied_with_its_article(tmp_path: Path) -> None:
    path = put(tmp_path / "shipped" / "moons.toml", MOONS)
    put(tmp_path / "shipped" / "moons.txt", "About moons.\n")
    owned = own(file(path, shipped=True, article="moons.txt"), tmp_path / "mine")
    assert owned.path == tmp_path / "mine" / "moons.toml"
    assert owned.copied_from == path
    assert owned.path.read_text() == MOONS
    assert (tmp_path / "mine" / "moons.txt").read_text() == "About moons.\n"


def test_a_file_in_the_way_is_never_replaced(tmp_path: Path) -> None:
    path = put(tmp_path / "shipped" / "moons.toml", MOONS)
    mine = put(tmp_path / "mine" / "moons.toml", "mine")
    with pytest.raises(TutorError) as caught:
        own(file(path, shipped=True), tmp_path / "mine")
    assert caught.value.code == Exit.CANNOT_CREATE
    assert mine.read_text() == "mine"


def test_an_article_in_the_way_is_kept(tmp_path: Path) -> None:
    path = put(tmp_path / "shipped" / "moons.toml", MOONS)
    put(tmp_path / "shipped" / "moons.txt", "theirs")
    put(tmp_path / "mine" / "moons.txt", "mine")
    own(file(path, shipped=True, article="moons.txt"), tmp_path / "mine")
    assert (tmp_path / "mine" / "moons.txt").read_text() == "mine"


def test_a_deck_whose_article_is_missing_is_copied_all_the_same(tmp_path: Path) -> None:
    path = put(tmp_path / "shipped" / "moons.toml", MOONS)
    assert own(file(path, shipped=True, article="moons.txt"), tmp_path / "mine").path.read_text() == MOONS


def test_an_edit_that_changes_nothing_writes_nothing(tmp_path: Path) -> None:
    path = put(tmp_path / "moons.toml", MOONS)
    before = path.stat()
    assert rewrite(path, lambda text: text) is False
    assert path.stat().st_ino == before.st_ino
    assert rewrite(path, lambda text: text + "# more\n") is True
    assert path.read_text() == MOONS + "# more\n"


def test_an_edit_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = put(tmp_path / "moons.toml", MOONS)

    def edit(_: str) -> str:
        raise TutorError("no")

    with pytest.raises(TutorError):
        rewrite(path, edit)
    assert path.read_text() == MOONS


def test_the_schema_lies_beside_a_copied_deck(tmp_path: Path) -> None:
    path = put(tmp_path / "shipped" / "moons.toml", MOONS)
    own(file(path, shipped=True), tmp_path / "mine")
    assert (tmp_path / "mine" / SCHEMA_FILE).read_bytes() == schema_file().read_bytes()


@pytest.mark.parametrize(
    ("there", "laid"),
    [("", False), ("not ours", False), (f'{{"title": "{SCHEMA_TITLE}"}}', True), (None, True), ("same", False)],
)
def test_an_older_schema_is_brought_up_to_date_and_nothing_else_replaced(
    tmp_path: Path, there: str | None, laid: bool
) -> None:
    given = schema_file().read_text(encoding="utf-8") if there == "same" else there
    if given is not None:
        put(tmp_path / SCHEMA_FILE, given)
    assert lay_schema(tmp_path) is laid
    now = (tmp_path / SCHEMA_FILE).read_text(encoding="utf-8")
    assert now == (schema_file().read_text(encoding="utf-8") if laid else given)


def test_a_link_that_leads_out_of_the_decks_folder_is_no_article(tmp_path: Path) -> None:
    secret = tmp_path / "elsewhere" / "secret.txt"
    secret.parent.mkdir()
    secret.write_text("not for a deck")
    deck = tmp_path / "decks" / "moons.toml"
    deck.parent.mkdir()
    (deck.parent / "moons.txt").symlink_to(secret)
    (deck.parent / "near.txt").write_text("an article")
    (deck.parent / "link.txt").symlink_to("near.txt")
    assert beside(deck, "moons.txt") is None
    assert beside(deck, "near.txt") == deck.parent / "near.txt"
    assert beside(deck, "link.txt") == deck.parent / "link.txt"
    assert beside(deck, "") is None
    assert beside(deck, "missing.txt") is None

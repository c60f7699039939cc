"""A new deck never takes the place of anything, and its id is nobody's."""

from pathlib import Path

import pytest

from tests.conftest import MOONS, put
from tutor.deck.keys import SCHEMA_FILE
from tutor.deck.parse import parse
from tutor.desk.creating import create
from tutor.desk.desk import Desk
from tutor.errors import Exit, TutorError


def test_a_deck_goes_into_the_learners_folder_and_is_found_there(desk: Desk) -> None:
    created = create(desk, "  Moons\tof \x1b Jupiter ")
    assert created.path == desk.places.decks / "moons-of-jupiter.toml"
    file = desk.library.deck(created.id)
    assert (file.path, file.id, file.title) == (created.path, "moons-of-jupiter", "Moons of ␛ Jupiter")
    assert (created.path.parent / SCHEMA_FILE).exists()


def test_a_name_in_another_script_names_the_file(desk: Desk) -> None:
    created = create(desk, "木星の衛星")
    assert created.path.name == "木星の衛星.toml"
    assert desk.library.deck(created.id).title == "木星の衛星"


def test_the_id_is_free(desk: Desk, shipped: Path) -> None:
    put(shipped / "moons.toml", MOONS)
    assert create(desk, "Moons").id == "moons-2"
    assert create(desk, "moons!", path=desk.places.decks / "other.toml").id == "moons-3"


def test_nothing_is_overwritten(desk: Desk, tmp_path: Path) -> None:
    taken = put(tmp_path / "moons.toml", "mine")
    article = put(tmp_path / "article.txt", "A tour of the moons\n")
    link = tmp_path / "link.toml"
    link.symlink_to(tmp_path / "nowhere.toml")
    for path in (taken, link):
        with pytest.raises(TutorError) as caught:
            create(desk, "Moons", path=path, source=article)
        assert caught.value.code == Exit.CANNOT_CREATE
    beside = put(tmp_path / "suns.txt", "Another text.\n")
    with pytest.raises(TutorError) as caught:
        create(desk, "Suns", path=tmp_path / "suns.toml", source=article)
    assert caught.value.code == Exit.CANNOT_CREATE
    assert (taken.read_text(), beside.read_text()) == ("mine", "Another text.\n")
    assert sorted(path.name for path in tmp_path.glob("*.t*")) == ["article.txt", "link.toml", "moons.toml", "suns.txt"]
    assert not (tmp_path / "nowhere.toml").exists()


def test_the_article_is_copied_beside_and_named(desk: Desk, tmp_path: Path) -> None:
    article = put(tmp_path / "article.md", "# A tour of the moons\n\nTitan is large.\n")
    created = create(desk, "Moons", path=tmp_path / "new" / "moons.toml", source=article)
    assert created.article == tmp_path / "new" / "moons.txt"
    assert created.article.read_text() == article.read_text()
    source = parse(created.path.read_text()).source
    assert (source.title, source.file) == ("A tour of the moons", "moons.txt")


def test_an_article_that_lies_there_already_is_taken_as_it_is(desk: Desk, tmp_path: Path) -> None:
    article = put(tmp_path / "moons.txt", "A tour\r\nof the moons\n")
    created = create(desk, "Moons", path=tmp_path / "moons.toml", source=article)
    assert article.read_bytes() == b"A tour\r\nof the moons\n"
    assert parse(created.path.read_text()).source.title == "A tour"


@pytest.mark.parametrize(("text", "code"), [(None, Exit.NO_INPUT), (b" \n\n", Exit.BAD_DATA), (b"\xff", Exit.BAD_DATA)])
def test_what_is_no_article_leaves_nothing_behind(desk: Desk, tmp_path: Path, text: bytes | None, code: Exit) -> None:
    if text is not None:
        (tmp_path / "article.txt").write_bytes(text)
    with pytest.raises(TutorError) as caught:
        create(desk, "Moons", path=tmp_path / "moons.toml", source=tmp_path / "article.txt")
    assert caught.value.code == code
    assert not (tmp_path / "moons.toml").exists()
    assert not (tmp_path / "moons.txt").exists()

"""Decks are found on shelves in a settled order."""

import os
from pathlib import Path

import pytest

from tests.conftest import SHIPPED, put
from tutor.library.shelf import DEEPEST, Shelf, find, shipped_shelf


def names(root: Path, *shelves: Shelf) -> list[str]:
    return [str(found.path.relative_to(root)) for found in find(shelves)]


def test_a_shelf_gives_its_decks_by_path_and_looks_into_folders(tmp_path: Path) -> None:
    for name in ("b.toml", "a.toml", "sub/c.toml", "notes.txt", ".hidden.toml", ".git/d.toml", "e.toml.bak"):
        put(tmp_path / name, "")
    assert names(tmp_path, Shelf(tmp_path)) == ["a.toml", "b.toml", "sub/c.toml"]


def test_shelves_follow_each_other_and_a_file_is_found_once(tmp_path: Path) -> None:
    for name in ("one/z.toml", "two/a.toml"):
        put(tmp_path / name, "")
    shelves = (Shelf(tmp_path / "one"), Shelf(tmp_path / "two", shipped=True), Shelf(tmp_path))
    assert names(tmp_path, *shelves) == ["one/z.toml", "two/a.toml"]
    assert [found.shipped for found in find(shelves)] == [False, True]


def test_a_file_may_be_a_shelf_whatever_its_name(tmp_path: Path) -> None:
    put(tmp_path / "deck", "")
    assert names(tmp_path, Shelf(tmp_path / "deck")) == ["deck"]


def test_a_missing_folder_holds_nothing(tmp_path: Path) -> None:
    assert find([Shelf(tmp_path / "nowhere")]) == ()


def test_links_to_decks_are_found_and_loops_end(tmp_path: Path) -> None:
    put(tmp_path / "elsewhere" / "deck", "")
    (tmp_path / "shelf").mkdir()
    (tmp_path / "shelf" / "a.toml").symlink_to(tmp_path / "elsewhere" / "deck")
    (tmp_path / "shelf" / "round").symlink_to(tmp_path / "shelf")
    (tmp_path / "shelf" / "dangling.toml").symlink_to(tmp_path / "nowhere")
    assert names(tmp_path, Shelf(tmp_path / "shelf")) == ["shelf/a.toml"]


def test_pipes_and_folders_that_are_called_like_decks_are_passed_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    (tmp_path / "folder.toml").mkdir()
    assert find([Shelf(tmp_path)]) == ()


@pytest.mark.parametrize(("depth", "found"), [(DEEPEST, 1), (DEEPEST + 1, 0)])
def test_folders_are_looked_into_only_so_deep(tmp_path: Path, depth: int, found: int) -> None:
    put(tmp_path.joinpath(*"abcdefgh"[:depth], "deck.toml"), "")
    assert len(find([Shelf(tmp_path)])) == found


def test_the_stamp_changes_with_the_file(tmp_path: Path) -> None:
    path = put(tmp_path / "deck.toml", "one")
    (before,) = find([Shelf(tmp_path)])
    put(path, "other")
    (after,) = find([Shelf(tmp_path)])
    assert before.stamp != after.stamp


def test_the_shipped_decks_are_found() -> None:
    shelf = shipped_shelf()
    assert shelf.path == SHIPPED
    assert shelf.shipped
    assert {found.path.name for found in find([shelf])} == {"how-to-study.toml", "kim-russia-visit.toml"}

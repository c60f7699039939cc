"""All decks by id: which file wins, what is shadowed, what a broken one does, and what is read again."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import MOONS, put
from tutor.errors import Exit, TutorError
from tutor.library import load as loading
from tutor.library.cache import YOUNG_NS
from tutor.library.library import Library
from tutor.library.shelf import Found, Shelf, Stamp

BROKEN = 'format = 1\nid = "moons"\ntitle = "Moons"\n[[fact]]\nask = "No answer?"\n'


def deck(name: str, answer: str = "yes", title: str = "") -> str:
    head = f'format = 1\nid = "{name}"\ntitle = "{title or name}"\n'
    return f'{head}[[fact]]\nid = "a"\nask = "Which?"\nanswer = "{answer}"\nwrong = ["no", "perhaps"]\n'


class Shop:
    """A library over three shelves, with a clock and a count of the files that were parsed."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.shelves = (Shelf(root / "given"), Shelf(root / "mine"), Shelf(root / "shipped", shipped=True))
        self.cache = root / "cache" / "decks.db"
        self.now_ns = 0
        self.parsed: list[str] = []
        self.opened: list[Library] = []
        real = loading.load
        monkeypatch.setattr(loading, "load", lambda path, *rest: self.parsed.append(path.name) or real(path, *rest))

    def put(self, name: str, text: str, *, age_s: float = 3600) -> Path:
        path = put(self.root / name, text, age_s=age_s)
        self.now_ns = path.stat().st_ctime_ns + 1
        return path

    def open(self) -> Library:
        self.parsed.clear()
        library = Library(self.shelves, self.cache, lambda: self.now_ns)
        self.opened.append(library)
        library.scan()
        return library


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    shop = Shop(tmp_path, monkeypatch)
    yield shop
    for library in shop.opened:
        library.close()


def test_the_first_shelf_wins_an_id_and_the_losers_are_listed(shop: Shop) -> None:
    given = shop.put("given/x.toml", deck("moons", "given"))
    mine = shop.put("mine/moons.toml", deck("moons", "mine"))
    shipped = shop.put("shipped/moons.toml", deck("moons", "shipped"))
    library = shop.open()
    assert library.deck("moons").path == given
    assert [card.forms[0].answer for card in library.cards("moons")] == ["given"]
    assert {file.path: file.shadowed_by for file in library.files} == {given: None, mine: given, shipped: given}
    given.unlink()
    library.scan()
    assert library.deck("moons").path == mine
    mine.unlink()
    library.scan()
    assert library.deck("moons").path == shipped
    assert library.deck("moons").shipped


def test_a_broken_deck_leaves_the_others_alone(shop: Shop) -> None:
    shop.put("mine/a.toml", deck("a"))
    shop.put("mine/b.toml", "no toml")
    shop.put("mine/c.toml", deck("c"))
    library = shop.open()
    assert [file.id for file in library.files if file.sound] == ["a", "c"]
    with pytest.raises(TutorError) as caught:
        library.deck("b")
    assert caught.value.code == Exit.BAD_DATA
    assert "b.toml:1:4: " in caught.value.message


def test_a_deck_of_a_newer_format_says_so_by_its_code(shop: Shop) -> None:
    shop.put("mine/b.toml", "format = 2\n")
    with pytest.raises(TutorError, match="newer") as caught:
        shop.open().deck("b")
    assert caught.value.code == Exit.NEWER


def test_a_deck_that_broke_keeps_its_id_and_its_cards(shop: Shop) -> None:
    """No shadowed deck slips into its place while it is being mended."""
    path = shop.put("mine/anything.toml", MOONS)
    shop.put("shipped/moons.toml", deck("moons", "other"))
    shop.open().close()
    shop.put("mine/anything.toml", BROKEN)
    for _ in range(2):  # once read, once from the cache
        library = shop.open()
        file = library.find("moons")
        assert file is not None
        assert file.path == path
        assert file.problems
        assert file.title == "Moons"
        card = library.card("moons", "moons/titan/answer")
        assert card is not None
        assert card.forms[0].answer == "Saturn"
        with pytest.raises(TutorError):
            library.deck("moons")
    shop.put("mine/anything.toml", deck("moons", "mended"))
    library = shop.open()
    assert [card.forms[0].answer for card in library.cards("moons")] == ["mended"]


def test_a_warm_scan_parses_nothing(shop: Shop) -> None:
    shop.put("mine/a.toml", deck("a"))
    shop.put("mine/bad.toml", BROKEN)
    shop.open()
    assert sorted(shop.parsed) == ["a.toml", "bad.toml"]
    library = shop.open()
    assert shop.parsed == []
    assert library.roster("a") == [("a/a/answer", "a", "answer", 0, library.roster("a")[0][4])]
    assert [len(file.problems) for file in library.files] == [0, 1]


def test_a_warm_scan_brings_in_neither_parser_nor_models(shop: Shop) -> None:
    shop.put("mine/moons.toml", MOONS)
    shop.open().close()
    script = (
        "import sys; from pathlib import Path; from tutor.library.library import Library;"
        "from tutor.library.shelf import Shelf;"
        f"library = Library([Shelf(Path({str(shop.root / 'mine')!r}))], Path({str(shop.cache)!r}), lambda: 0);"
        "library.scan(); assert library.card('moons', 'moons/io/answer').forms;"
        "print(*{'tomli', 'pydantic', 'tutor.deck.parse', 'tutor.library.load'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_a_touched_file_with_the_same_bytes_is_not_parsed_again(shop: Shop) -> None:
    path = shop.put("mine/a.toml", deck("a"))
    shop.open()
    shop.put("mine/a.toml", deck("a"), age_s=10)
    shop.open()
    assert shop.parsed == []
    os.utime(path)
    shop.now_ns = path.stat().st_ctime_ns
    assert shop.open().deck("a").cards == 1
    assert shop.parsed == []


@pytest.mark.parametrize(("age_ns", "answer"), [(YOUNG_NS, "yea"), (YOUNG_NS + 1, "yes")])
def test_a_young_file_is_looked_at_again_even_with_the_same_stamp(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, age_ns: int, answer: str
) -> None:
    """Within one tick of the clock a file may change without its stamp changing; later it cannot."""
    path = shop.put("mine/a.toml", deck("a", "yes"))
    stamp = Stamp(100, 10**18, 10**18, 1)
    monkeypatch.setattr("tutor.library.library.find", lambda _: (Found(path, stamp, shipped=False),))
    shop.now_ns = 10**18 + age_ns
    shop.open()
    path.write_text(deck("a", "yea"))
    assert next(shop.open().cards("a")).forms[0].answer == answer


@pytest.mark.parametrize("now_ns", [2**70, -(2**70)])
def test_a_clock_gone_astray_keeps_no_deck_from_being_read(shop: Shop, now_ns: int) -> None:
    shop.put("mine/a.toml", deck("a"))
    shop.now_ns = now_ns
    assert shop.open().deck("a").cards == 1
    shop.put("mine/a.toml", deck("a"), age_s=10)
    shop.now_ns = now_ns
    assert shop.open().deck("a").cards == 1


def test_a_changed_file_is_read_again(shop: Shop) -> None:
    shop.put("mine/a.toml", deck("a", title="Old"))
    shop.put("mine/b.toml", deck("b"))
    shop.open()
    shop.put("mine/a.toml", deck("a", title="New"))
    library = shop.open()
    assert shop.parsed == ["a.toml"]
    assert library.deck_title("a") == "New"


def test_a_file_that_is_gone_is_forgotten(shop: Shop) -> None:
    path = shop.put("mine/a.toml", deck("a"))
    library = shop.open()
    path.unlink()
    assert library.scan() == ()
    assert library.card("a", "a/a/answer") is None
    assert shop.open().files == ()


def test_a_file_that_cannot_be_read_is_listed(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.put("mine/a.toml", deck("a"))
    path = shop.put("mine/b.toml", deck("b"))
    real = Path.read_bytes

    def refuse(self: Path) -> bytes:
        if self == path:
            raise PermissionError(13, "Permission denied")
        return real(self)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    library = shop.open()
    assert [(file.id, file.sound) for file in library.files] == [("a", True), ("b", False)]
    assert "no permission" in library.files[1].problems[0][3]
    monkeypatch.undo()
    library.scan()
    assert library.deck("b").cards == 1


def test_an_unknown_deck_gets_the_nearest_name(shop: Shop) -> None:
    shop.put("mine/moons.toml", MOONS)
    with pytest.raises(TutorError) as caught:
        shop.open().deck("moon")
    assert caught.value.code == Exit.NO_INPUT
    assert caught.value.hint == 'Did you mean "moons"?'


def test_a_deck_without_an_id_is_called_after_its_file(shop: Shop) -> None:
    shop.put("mine/Jupiter's Moons.toml", MOONS.replace('id = "moons"\n', ""))
    library = shop.open()
    assert library.deck("jupiters-moons").pinned is False


def test_a_file_name_that_is_no_utf_8_harms_nothing(shop: Shop) -> None:
    folder = os.fsencode(shop.root / "mine")
    shop.put("mine/a.toml", deck("a"))
    with open(folder + b"/bad\xff.toml", "wb") as file:  # noqa: PTH123 - a path of bytes
        file.write(deck("b").encode())
    with open(folder + b"/worse\xff.toml", "wb") as file:  # noqa: PTH123 - a path of bytes
        file.write(b"no toml")
    for _ in range(2):
        library = shop.open()
        assert library.deck("b").cards == 1
        assert library.deck("a").cards == 1


def test_progress_is_told_file_by_file(shop: Shop) -> None:
    for name in "abc":
        shop.put(f"mine/{name}.toml", deck(name))
    library = Library(shop.shelves, shop.cache, lambda: shop.now_ns)
    shop.opened.append(library)
    told: list[tuple[int, int]] = []
    library.scan(lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_one_large_deck_is_told_by_its_megabytes(shop: Shop) -> None:
    """A job of one part shows no bar, and a large deck is read for seconds."""
    shop.put("mine/large.toml", deck("large") + "#" * 3_000_000)
    library = Library(shop.shelves, shop.cache, lambda: shop.now_ns)
    shop.opened.append(library)
    told: list[tuple[int, int]] = []
    library.scan(lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (3, 3)]

"""`tutor generate` on the command line: what it writes, what it leaves, and what it refuses."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Ran, put
from tests.generate.drafting import TEXTS
from tutor.deck.format import formatted
from tutor.deck.parse import parse
from tutor.desk import generating
from tutor.errors import Exit, TutorError
from tutor.library import files

Tutor = Callable[..., Ran]

ARTICLE = (TEXTS / "harbour.txt").read_text(encoding="utf-8")

pytestmark = pytest.mark.usefixtures("home")


def test_the_deck_goes_into_the_learner_s_folder_with_its_article(tutor: Tutor, home: Path, tmp_path: Path) -> None:
    ran = tutor("generate", put(tmp_path / "harbour.txt", ARTICLE))
    path = home / "decks" / "harbour.toml"
    assert (ran.code, ran.out) == (0, f"{path}\n")
    deck = parse(path.read_text(encoding="utf-8"))
    assert deck.source.file == "harbour.txt"
    assert (path.parent / "harbour.txt").read_text(encoding="utf-8") == ARTICLE
    assert "of 5 paragraphs covered" in ran.err
    assert "tutor drafts harbour" in ran.err
    assert (path.parent / "deck.schema.json").exists()


def test_the_deck_is_sound_formatted_and_asks_nothing_yet(tutor: Tutor, home: Path, tmp_path: Path) -> None:
    tutor("generate", put(tmp_path / "harbour.txt", ARTICLE))
    path = home / "decks" / "harbour.toml"
    text = path.read_text(encoding="utf-8")
    assert formatted(text) == text
    assert not [
        code for code in json.loads(tutor("check", "--json", path).out)["problems"] if code["severity"] == "error"
    ]
    assert tutor("cards", "harbour", "--json").code == 0
    assert "0 " in tutor("due").out or "Nothing" in tutor("due").out


def test_generating_again_leaves_the_file_as_it_was(tutor: Tutor, home: Path, tmp_path: Path) -> None:
    source = put(tmp_path / "harbour.txt", ARTICLE)
    tutor("generate", source)
    path = home / "decks" / "harbour.toml"
    mine = path.read_text(encoding="utf-8").replace('status = "draft"\n', "", 1) + "# mine\n"
    path.write_text(mine, encoding="utf-8")
    ran = tutor("generate", source)
    assert ran.code == 0
    assert path.read_text(encoding="utf-8") == mine
    assert "0 drafts added, 0 marked stale" in ran.err


def test_a_changed_article_takes_the_place_of_the_old_one_which_is_kept(
    tutor: Tutor, home: Path, tmp_path: Path
) -> None:
    source = put(tmp_path / "harbour.txt", ARTICLE)
    tutor("generate", source)
    put(source, ARTICLE.replace("In 1952 she", "In 1953 she"))
    report = json.loads(tutor("generate", source, "--json").out)
    assert (report["again"], len(report["stale"])) == (True, 1)
    assert (home / "decks" / "harbour.1.txt").read_text(encoding="utf-8") == ARTICLE
    assert "In 1953 she" in (home / "decks" / "harbour.txt").read_text(encoding="utf-8")


def test_a_deck_of_another_article_is_left_alone(tutor: Tutor, home: Path, tmp_path: Path) -> None:
    tutor("generate", put(tmp_path / "harbour.txt", ARTICLE))
    other = put(tmp_path / "essay.md", (TEXTS / "libraries.md").read_text(encoding="utf-8"))
    before = (home / "decks" / "harbour.toml").read_bytes()
    ran = tutor("generate", other, "-o", home / "decks" / "harbour.toml")
    assert ran.code == 73
    assert "another article" in ran.err
    assert (home / "decks" / "harbour.toml").read_bytes() == before


def test_a_text_in_the_way_is_left_alone(tutor: Tutor, home: Path, tmp_path: Path) -> None:
    mine = put(home / "decks" / "harbour.txt", "My own notes.")
    assert tutor("generate", put(tmp_path / "harbour.txt", ARTICLE)).code == 73
    assert mine.read_text(encoding="utf-8") == "My own notes."
    assert not (home / "decks" / "harbour.toml").exists()


def test_a_dash_reads_from_standard_input_and_prints_to_standard_output(tutor: Tutor, home: Path) -> None:
    ran = tutor("generate", "-", "-o", "-", typed=ARTICLE)
    assert ran.code == 0
    deck = parse(ran.out)
    assert deck.title == "Old harbour bridge of Velmar to be replaced by 2031"
    assert all(note.draft for note in deck.notes)
    assert not (home / "decks").exists()


def test_the_report_as_json_tells_everything(tutor: Tutor, tmp_path: Path) -> None:
    report = json.loads(tutor("generate", put(tmp_path / "harbour.txt", ARTICLE), "--json").out)
    assert report["version"] == 1
    assert sum(report["kinds"].values()) == len(report["added"])
    assert set(report) >= {"deck", "path", "article", "covered", "uncovered", "skipped", "dropped", "words", "stale"}


def test_a_title_given_names_the_deck(tutor: Tutor, tmp_path: Path) -> None:
    ran = tutor("generate", put(tmp_path / "a.txt", ARTICLE), "-o", "-", "--title", "The\x1b[31m bridge")
    assert parse(ran.out).title == "The\u241b[31m bridge"


@pytest.mark.parametrize(
    ("name", "data", "code", "told"),
    [
        ("a.txt", b"", 65, "holds no text"),
        ("a.txt", b"\x00\x01\x02", 65, "is no text"),
        (
            "a.txt",
            "Die alte Br\u00fccke wird ersetzt, weil sie breite Risse hat.".encode(),
            65,
            "does not look like English",
        ),
        ("a.txt", b"x" * (4 * 1024 * 1024 + 1), 65, "larger than"),
    ],
)
def test_what_cannot_be_drafted_from_is_said(
    tutor: Tutor, tmp_path: Path, name: str, data: bytes, code: int, told: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    ran = tutor("generate", path)
    assert ran.code == code
    assert told in ran.err


def test_a_missing_article_and_an_empty_input_are_said(tutor: Tutor) -> None:
    assert tutor("generate", "nowhere.txt").code == 66
    assert tutor("generate", "-").code == 66
    assert tutor("generate", "a.txt", "-o", "deck.txt").code == 2


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_old_encodings_are_read(tutor: Tutor, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "harbour.txt"
    path.write_bytes(ARTICLE.replace("Lisbon", "Lisb\u00f3n").encode(encoding))
    assert "Lisb\u00f3n" in tutor("generate", path, "-o", "-").out


PAGE = "<!doctype html><html><body><p>In 1952 she left.</p></body></html>"


def test_a_web_page_without_trafilatura_says_what_to_install(
    tutor: Tutor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    ran = tutor("generate", put(tmp_path / "page.html", PAGE))
    assert ran.code == 2
    assert "tutor-study[html]" in ran.err


def test_a_web_page_is_read_through_trafilatura(tutor: Tutor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it finds is Markdown and some facts; both are used."""

    class Found:
        title, author, sitename, date, url = (
            "The bridge",
            "I. Okafor",
            "Velmar Post",
            "2024-03-12",
            "https://v.example/a",
        )

    class Fake:
        @staticmethod
        def extract(html: str, **options: object) -> str:
            assert (html, options["output_format"]) == (PAGE, "markdown")
            return "# The bridge\n\n" + ARTICLE.split("\n\n", 3)[3]

        @staticmethod
        def extract_metadata(html: str) -> Found:
            assert html == PAGE
            return Found()

    monkeypatch.setitem(sys.modules, "trafilatura", Fake)
    deck = parse(tutor("generate", put(tmp_path / "page.txt", PAGE), "-o", "-").out)
    assert (deck.source.author, deck.source.publisher, deck.source.url) == (
        "I. Okafor", "Velmar Post", "https://v.example/a",
    )  # fmt: skip
    assert deck.notes


def test_a_deck_that_is_not_looked_for_is_called_by_its_path(tutor: Tutor, tmp_path: Path) -> None:
    path = tmp_path / "my decks" / "bridge.toml"
    ran = tutor("generate", put(tmp_path / "harbour.txt", ARTICLE), "-o", path)
    assert f"`tutor drafts '{path}'`" in ran.err
    assert json.loads(tutor("drafts", path, "--json").out)["drafts"]


def test_no_drafts_are_offered_where_none_wait(tutor: Tutor, tmp_path: Path) -> None:
    source = put(tmp_path / "harbour.txt", ARTICLE)
    tutor("generate", source)
    assert "Go through what waits with `tutor drafts harbour`." in tutor("generate", source).err
    tutor("drafts", "harbour", "--accept-all")
    assert "tutor drafts" not in tutor("generate", source).err


def test_where_the_deck_cannot_be_written_no_text_is_left_behind(
    tutor: Tutor, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, text: str, *, fresh: bool = False) -> None:
        if path.suffix == ".toml":
            raise TutorError(f"{path}: No space left on device", code=Exit.IO)
        files.write_whole(path, text, fresh=fresh)

    monkeypatch.setattr(generating, "write_whole", full)
    assert tutor("generate", put(tmp_path / "harbour.txt", ARTICLE)).code == 74
    assert not list((home / "decks").iterdir())


def test_a_deck_without_notes_is_not_taken_over_by_another_article(tutor: Tutor, tmp_path: Path) -> None:
    shopping = put(
        tmp_path / "shopping" / "notes.txt",
        "Shopping\n\n- bread\n- salt\n\nIt is the way that it is, and that is all there is to it in the end.\n",
    )
    assert tutor("generate", shopping).code == 0
    ran = tutor("generate", put(tmp_path / "harbour" / "notes.txt", ARTICLE))
    assert (ran.code, "is a deck of another article" in ran.err) == (73, True)


def test_the_text_of_a_deck_that_another_run_made_meanwhile_stays(
    tutor: Tutor, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def overtaken(path: Path, text: str, *, fresh: bool = False) -> None:
        files.write_whole(path, text, fresh=fresh)
        if path.suffix == ".toml":
            raise KeyboardInterrupt

    monkeypatch.setattr(generating, "write_whole", overtaken)
    assert tutor("generate", put(tmp_path / "harbour.txt", ARTICLE)).code == 130
    assert {path.name for path in (home / "decks").iterdir()} >= {"harbour.toml", "harbour.txt"}


def test_a_deck_without_its_schema_is_a_deck(tutor: Tutor, home: Path, tmp_path: Path) -> None:
    put(home / "decks" / "deck.schema.json" / "in the way", "")
    ran = tutor("generate", put(tmp_path / "harbour.txt", ARTICLE))
    assert (ran.code, ran.out) == (0, f"{home / 'decks' / 'harbour.toml'}\n")


def test_a_long_list_of_paragraphs_is_cut_but_whole_as_json(tutor: Tutor, tmp_path: Path) -> None:
    plain = "\n\n".join(["What they like about it is what they like.", "A heading"] * 30)
    source = put(tmp_path / "harbour.txt", f"{ARTICLE}\n\n{plain}\n")
    told = tutor("generate", source, "-o", "-").err
    without = next(line for line in told.splitlines() if line.startswith("Without a note"))
    assert without.count(",") == 19
    report = json.loads(tutor("generate", source, "--json").out)
    spans = [part.split("-") for part in without.partition("paragraphs ")[2].partition(" and ")[0].split(", ")]
    named = {number for span in spans for number in range(int(span[0]), int(span[-1]) + 1)}
    assert named < set(report["uncovered"])
    assert without.endswith(f" and {len(report['uncovered']) - len(named)} more.")


def test_a_text_in_one_paragraph_says_how_to_get_more(tutor: Tutor, tmp_path: Path) -> None:
    path = put(tmp_path / "one.txt", " ".join(ARTICLE.split()))
    assert "All of it is one paragraph" in tutor("generate", path, "-o", "-").err
    assert "All of it" not in tutor("generate", put(tmp_path / "harbour.txt", ARTICLE), "-o", "-").err


def test_what_moved_and_what_strayed_is_told(tutor: Tutor, tmp_path: Path) -> None:
    source = put(tmp_path / "harbour.txt", ARTICLE)
    tutor("generate", source)
    first = json.loads(tutor("drafts", "harbour", "--json").out)["drafts"][0]["id"]
    tutor("drafts", "harbour", "--accept", first)
    put(source, f"A foreword that says nothing.\n\n{ARTICLE}")
    told = tutor("generate", source).err
    assert "followed to another paragraph" in told
    assert "The words of 1 note of yours are no longer in the paragraph cited: `tutor check harbour`" in told

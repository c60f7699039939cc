"""Whatever is drafted is grounded, sound, worth its place, and always the same."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.generate.drafting import TEXTS, article, drafted, shown
from tutor.deck.article import quoted
from tutor.deck.names import is_id
from tutor.deck.notes import Argument, Deck, Source
from tutor.deck.parse import parse
from tutor.deck.write import write
from tutor.generate.article import read_text
from tutor.generate.draft import draft, is_english
from tutor.generate.select import FEWEST, PER_PARAGRAPH

NAMES = ("harbour.txt", "libraries.md")
WHOLE = "\n\n".join((TEXTS / name).read_text(encoding="utf-8") for name in NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_quote_stands_word_for_word_in_its_paragraph(name: str) -> None:
    blocks = article(name).blocks
    notes = drafted(name).notes
    assert notes
    for note in notes:
        assert quoted(blocks[note.cite[0] - 1], note.quote)
        points = (*note.because, *note.against) if isinstance(note, Argument) else ()
        for point in points:
            assert quoted(blocks[point.cite[0] - 1], point.quote)


@pytest.mark.parametrize("name", NAMES)
def test_every_note_is_a_pinned_draft_that_is_explained(name: str) -> None:
    notes = drafted(name).notes
    assert all(note.draft and note.pinned and note.explain and is_id(note.id) for note in notes)
    assert len({note.id for note in notes}) == len(notes)


@pytest.mark.parametrize("name", NAMES)
def test_the_deck_of_a_draft_reads_back_as_it_was(name: str) -> None:
    notes = drafted(name).notes
    deck = parse(write(Deck(id="a", title="A", notes=notes, language="en", source=Source(title="A"))))
    assert [note.id for note in deck.notes] == [note.id for note in notes]


def test_the_news_gives_its_dates_people_and_both_schools() -> None:
    found = {shown(note) for note in drafted("harbour.txt").notes}
    assert "[Marta Lindqvist] left Velmar for Lisbon = 1952" in found
    assert "Pedro Salgado = director of the Port Authority" in found
    held = "The article reports that some historians hold: \u201cThe old bridge is the finest work of its period.\u201d"
    assert any(text.startswith(f"{held} What do other historians hold instead? = ") for text in found)


def test_two_schools_answer_one_question() -> None:
    text = "Ragna Moe argues that ferries waste much fuel, while Helmer Dahl holds that bridges waste good land."
    by = {note.by: note.issue for note in draft(read_text(f"{text}\n")).notes if isinstance(note, Argument)}
    assert by["Ragna Moe"] == by["Helmer Dahl"] != ""


def test_a_disputed_view_and_the_answer_to_it_share_an_issue_and_keep_their_holders() -> None:
    text = (
        "Several critics claim that the new bridge emptied the ferry. To be fair, the bridge may have taken some "
        "commuters from the ferry. But to claim that the bridge is the cause of the empty ferry misses ten years of "
        "rising fares."
    )
    held = {note.by: note.issue for note in draft(read_text(f"{text}\n")).notes if isinstance(note, Argument)}
    assert held.keys() == {"several critics", "the author"}
    assert held["several critics"] == held["the author"] != ""


def test_the_essay_gives_its_arguments_with_their_reasons_and_objections() -> None:
    found = {shown(note) for note in drafted("libraries.md").notes}
    assert (
        ": Closing a library saves less than councils expect "
        "against A town with little money must choose what it pays for"
    ) in found
    assert ": The saving is small because The building still has to be heated" in found


@pytest.mark.parametrize("name", NAMES)
def test_the_report_accounts_for_every_paragraph(name: str) -> None:
    made = drafted(name)
    account = made.account
    numbers = [*account.prose, *(number for number, _ in account.skipped)]
    assert sorted(numbers) == list(range(1, len(article(name).blocks) + 1))
    assert set(account.covered) | set(account.uncovered) == set(account.prose)
    assert account.notes == len(made.notes)
    assert sum(count for _, count in account.reasons) == len(account.dropped)


def test_lists_code_and_headings_give_no_notes() -> None:
    account = drafted("harbour.txt").account
    assert {role for _, role in account.skipped} == {"heading", "list"}
    assert "1978: strengthened" not in " ".join(map(shown, drafted("harbour.txt").notes))


def test_no_paragraph_is_milked() -> None:
    sentence = "In {year} the Orran ferry of Helmer Dahl was sold to a company of Norway for {count} million kroner."
    text = " ".join(sentence.format(year=1900 + 7 * count, count=count + 3) for count in range(12))
    notes = draft(read_text(text + "\n")).notes
    assert 0 < len(notes) <= min(PER_PARAGRAPH, FEWEST)


def test_the_same_article_gives_the_same_bytes_under_any_hash_seed() -> None:
    script = (
        "from tests.generate.drafting import drafted\n"
        "from tutor.deck.write import note_text\n"
        "print('\\n'.join(note_text(n) for name in ('harbour.txt', 'libraries.md') for n in drafted(name).notes))\n"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(TEXTS.parents[2])},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(WHOLE.replace("\n", " \n ").split(" ")), max_size=120).map(" ".join))
def test_shuffled_words_never_break_the_grounding(text: str) -> None:
    if not text.strip():
        return
    read = read_text(text)
    for note in draft(read).notes:
        assert quoted(read.blocks[note.cite[0] - 1], note.quote)


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=300))
def test_any_text_at_all_is_borne(text: str) -> None:
    try:
        read = read_text(text)
    except ValueError:
        return
    draft(read)


SUNK = (
    "In 1951 the Orran ferry sank near {} with forty guests of Helmer Dahl and the papers of the old harbour board.\n"
)


@pytest.mark.parametrize(
    "place",
    [
        "ignore previous instructions",
        "{{c1::Bergen}}",
        "https://evil.example/x",
        "www.evil.example",
        "<b>Bergen</b>",
        "\x07Bergen",
    ],
)
def test_orders_marks_addresses_and_controls_become_no_note(place: str) -> None:
    assert draft(read_text(SUNK.format("Bergen"))).notes
    assert draft(read_text(SUNK.format(place))).notes == ()


def test_english_is_told_from_other_languages() -> None:
    assert is_english(article("harbour.txt"))
    assert not is_english(read_text("Die Stadt hat beschlossen, die alte Br\u00fccke am Hafen bald zu ersetzen.\n"))

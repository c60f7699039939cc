"""What is recognised of an article, and what of its layout is not prose."""

import datetime as dt
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.generate.drafting import article, reading
from tutor.deck.article import paragraphs
from tutor.generate.article import LONGEST, read_text
from tutor.generate.markdown import plain
from tutor.generate.segment import role_of, segment


def test_title_author_and_date_are_read_from_the_first_lines() -> None:
    read = article("harbour.txt")
    assert read.title == "Old harbour bridge of Velmar to be replaced by 2031"
    assert (read.author, read.date) == ("Ines Okafor", dt.date(2024, 3, 12))


def test_front_matter_is_read_and_is_no_paragraph() -> None:
    read = article("libraries.md")
    assert (read.title, read.author, read.date) == (
        "Why towns should keep their libraries",
        "Tomas Heller",
        dt.date(2023, 10, 5),
    )
    assert read.blocks[0] == "Why towns should keep their libraries"
    assert "author:" not in read.text


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The harbour bridge\n\nIt was opened in 1932.", "The harbour bridge"),
        ("The harbour bridge\nBy Ann Writer\n\nIt was opened.", "The harbour bridge"),
        ("The old harbour bridge of Velmar\nwas opened in 1932 and is a\nlarge thing of steel.\n\nIt is old.", ""),
    ],
)
def test_the_first_line_of_a_paragraph_broken_by_hand_is_no_title(text: str, title: str) -> None:
    assert read_text(text).title == title


HEADS = [
    ("THE BRIDGE\nBY ANN WRITER", ("THE BRIDGE", "ANN WRITER", None, "")),
    ("The bridge\n\nBy Ann Writer | 3 May 2019", ("The bridge", "Ann Writer", dt.date(2019, 5, 3), "")),
    ("The bridge\n\nBy Ann Writer | Velmar\nMay 3, 2019", ("The bridge", "Ann Writer", dt.date(2019, 5, 3), "")),
    (
        "The bridge\n\nBy Ann van der Laan and \u00c9lodie O'Neil",
        ("The bridge", "Ann van der Laan and \u00c9lodie O'Neil", None, ""),
    ),
    ("Title: The bridge\nAuthor: Ann Writer\nDate: 2019-05-03", ("The bridge", "Ann Writer", dt.date(2019, 5, 3), "")),
    ("The bridge\nUpdated 3 May 2019 10:30 GMT", ("The bridge", "", dt.date(2019, 5, 3), "")),
    ("https://v.example/a\n\nThe bridge", ("The bridge", "", None, "https://v.example/a")),
    (
        "By the time it was opened, the bridge was famous",
        ("By the time it was opened, the bridge was famous", "", None, ""),
    ),
]


@pytest.mark.parametrize(("head", "wanted"), HEADS)
def test_the_head_of_an_article_is_read_however_it_is_set(head: str, wanted: tuple[object, ...]) -> None:
    read = read_text(f"{head}\n\nThe bridge was opened in 1932 by the premier. It is old.\n")
    assert (read.title, read.author, read.date, read.url) == wanted


@pytest.mark.parametrize("piece", ["[", "![", "[x](", "<!--", "**a ", "[^", "-|-", "|", "a|b\n", "`a``b", "    a\n\n"])
def test_marks_without_their_end_cost_no_more_than_any_text(piece: str) -> None:
    """A mark that looks for its end again from each place takes minutes here."""
    before = time.process_time()
    plain(piece * (200_000 // len(piece)))
    assert time.process_time() - before < 20


def test_an_address_is_taken_from_front_matter_only_if_it_is_one() -> None:
    front = "---\nsource: Velmar Post\nimage: https://v.example/a.png\n---\n"
    assert read_text(f"{front}The bridge was opened.").url == ""


def test_a_date_at_the_head_of_the_first_paragraph_is_the_article_s() -> None:
    read = read_text("date 2019-04-07 The council has met again today.\n\nIt met again.\n")
    assert read.date == dt.date(2019, 4, 7)
    assert [sentence.text for part in segment(read.blocks[:1]) for sentence in part.sentences] == [
        "The council has met again today."
    ]


def test_markdown_loses_its_marks_code_and_tables() -> None:
    text = article("libraries.md").text
    assert "Aldport" in text
    assert not any(mark in text for mark in ("**", "| ---", "print(", "```", "##"))


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("A [link](https://x.example/a_b) here.", "A link here.\n"),
        ("Snake_case_names and 2 * 3 * 4 stay.", "Snake_case_names and 2 * 3 * 4 stay.\n"),
        ("> Quoted *words* of `code`.", "Quoted words of code.\n"),
        ("<b>Bold</b> and ![picture](a.png)text.", "Bold and text.\n"),
        (r"A \[mark\] and a \*star\* of snake\_case.", "A [mark] and a *star* of snake_case.\n"),
        ("Year | Cars\n---- | ----\n1932 | 11,000\n\nText.", "Text.\n"),
        ("One.\n\n    x = 1\n\n    y = 2\n\nTwo. It ends.\n\nThree.", "One.\n\nTwo. It ends.\n\nThree.\n"),
        ("- item\n\n    more of it\n\nEnd.", "- item\n\n    more of it\n\nEnd.\n"),
        ("    All of it\n\n    is set in.", "    All of it\n\n    is set in.\n"),
    ],
)
def test_markdown_says_the_same_without_its_marks(given: str, wanted: str) -> None:
    assert plain(given) == wanted


@pytest.mark.parametrize(
    ("block", "role"),
    [
        ("The council met on Tuesday, and nobody came.", "prose"),
        ("What the council wants", "heading"),
        ("- one thing\n- another thing", "list"),
        ("1. Open the lid of the box.\n2. Close it.", "list"),
        ("def bridge(x): return {x: y for y in z}; a = b[0] <= c", "debris"),
        ("Photograph: city archive", "heading"),
    ],
)
def test_a_block_is_told_for_what_it_is(block: str, role: str) -> None:
    assert role_of(block) == role


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dr. Moe came. She left.", 2),
        ("It costs approx. 5 km of rope in the U.S. Senate hall.", 1),
        ("J. B. Hale wrote it. \u201cWhy?\u201d he asked later in life.", 2),
        ("She said (it was 1951. Nobody knew.) that all was well. Then she left.", 2),
        ("The price is 3.5 million. It fell.[2] Nobody minded the loss.", 3),
    ],
)
def test_sentences_end_where_they_end(text: str, count: int) -> None:
    assert len(reading(text + "\n").sentences) == count


@settings(deadline=None, max_examples=60)
@given(st.text(st.sampled_from("Ab c.!?\u201d\n(1) "), max_size=200))
def test_every_sentence_stands_where_it_says(text: str) -> None:
    for part in segment(paragraphs(text)):
        for sentence in part.sentences:
            assert part.text[sentence.start : sentence.end] == sentence.text
            assert sentence.text.strip() == sentence.text != ""


def test_a_sentence_without_end_is_left_out() -> None:
    """Else the time a rule takes over it would grow with its square."""
    read = reading("The ferry " + "and the ferry " * 200 + "sank. Nobody saw the ferry again.\n")
    assert [sentence.text for sentence in read.sentences] == ["Nobody saw the ferry again."]


def test_what_is_too_long_or_empty_is_refused() -> None:
    with pytest.raises(ValueError, match="more than"):
        read_text("a" * (LONGEST + 1))
    with pytest.raises(ValueError, match="no text"):
        read_text("\ufeff \n\n")


@pytest.mark.parametrize("mark", ["\f", "\v", "\x85", "\u2028", "\u2029", "\r"])
def test_pages_and_lines_of_other_programs_end_lines(mark: str) -> None:
    read = read_text(f"The bridge\n\nIt was opened in 1936.{mark}It carries the road.\n")
    assert [sentence.text for sentence in segment(read.blocks)[1].sentences] == [
        "It was opened in 1936.",
        "It carries the road.",
    ]


def test_a_long_run_of_full_stops_is_read_to_its_end() -> None:
    assert segment((f"It goes on{'.' * 60_000} and on.",))

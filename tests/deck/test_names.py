import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.deck.names import file_stem, is_id, nearest, slug

IDS = [
    ("a", True),
    ("0", True),
    ("kim-russia_visit.2", True),
    ("a" * 80, True),
    ("a" * 81, False),
    ("", False),
    ("-a", False),
    (".hidden", False),
    ("A", False),
    ("a/b", False),
    ("a\n", False),
    ("é", False),
]


@pytest.mark.parametrize(("text", "sound"), IDS)
def test_an_id_is_small_letters_digits_and_three_marks(text: str, sound: bool) -> None:
    assert is_id(text) is sound


SLUGS = [
    ("Kim Jong Un's road to Russia", "kim-jong-uns-road-to-russia"),
    ("  What?!  Why...  ", "what-why"),
    ("Łódź, Ångström & straße", "lodz-angstrom-strasse"),
    ("İstanbul ①", "istanbul-1"),
    ("word " * 20, "word-word-word-word-word-word-word-word-word-word-word-word"),
    ("x" * 70, "x" * 60),
]


@pytest.mark.parametrize(("wording", "expected"), SLUGS)
def test_a_slug_keeps_the_words_that_ascii_can_say(wording: str, expected: str) -> None:
    assert slug(wording) == expected


@settings(deadline=None)
@given(st.text(st.characters(), max_size=90))
def test_a_slug_is_an_id_of_at_most_sixty_characters_and_its_own_slug(wording: str) -> None:
    made = slug(wording)
    assert is_id(made)
    assert len(made) <= 60
    assert slug(made) == made


def test_wordings_without_latin_letters_have_different_slugs() -> None:
    assert slug("мир") != slug("война")


STEMS = [
    ("Café & Moons!", "cafe-moons"),
    ("木星の衛星 2", "木星の衛星-2"),
    ("Физика: 101", "физика-101"),
    ("हिन्दी पाठ", "हिन्दी-पाठ"),
    ("أقمار المشتري", "أقمار-المشتري"),
    ("../../etc/passwd", "etc-passwd"),
    ("月/../\x1b[31m😀", "月-31m"),
]


@pytest.mark.parametrize(("wording", "expected"), STEMS)
def test_a_file_is_named_in_the_script_of_its_title(wording: str, expected: str) -> None:
    assert file_stem(wording) == expected


@settings(deadline=None)
@given(st.text(st.characters(), max_size=90))
def test_a_file_name_is_plain_and_short_enough_for_any_file_system(wording: str) -> None:
    made = file_stem(wording)
    assert 0 < len(made.encode()) <= 180
    assert not set(made) & set("/\\:. \n\0")
    assert made.isprintable()


def test_the_nearest_word_is_found_whatever_its_case() -> None:
    assert nearest("Anser", ["ask", "answer", "accept"]) == "answer"
    assert nearest("zzz", ["ask", "answer"]) is None

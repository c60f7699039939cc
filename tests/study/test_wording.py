"""What a fair examiner overlooks, and what never."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.study.wording import confused, keys, plain, same

SAME = [
    ("case", "Sergei Lavrov", "sergei LAVROV", "und"),
    ("spaces", "Sergei Lavrov", "  Sergei   Lavrov ", "und"),
    ("a full stop", "U.S.", "US", "und"),
    ("a hyphen or a space", "law-enforcement", "law enforcement", "und"),
    ("a hyphen or nothing", "e-mail", "email", "und"),
    ("a hyphen before a number", "F-16", "F16", "und"),
    ("a dash between years", "1993\u20131994", "1993-1994", "und"),
    ("curly quotes", "Kim\u2019s \u201croad\u201d", 'Kim\'s "road"', "und"),
    ("Latin accents", "Ångström", "angstrom", "und"),
    ("letters that do not decompose", "Søren Łukasz", "Soren Lukasz", "und"),
    ("Greek accents", "Ἀθῆναι", "αθηναι", "und"),
    ("sharp s", "Straße", "strasse", "und"),
    ("ligatures and width", "\ufb01le \uff21", "file A", "und"),
    ("thousands with commas", "1,350", "1350", "und"),
    ("thousands with spaces", "12 000 000", "12000000", "und"),
    ("other digits", "\u0663\u0664", "34", "und"),
    ("a bare point", ".5", "0.5", "und"),
    ("a minus sign", "\u22125", "-5", "und"),
    ("a space before a sign", "50 %", "50%", "und"),
    ("an index of a letter", "H\u2082O", "h2o", "und"),
    ("a fraction", "5\u00bd", "5 1/2", "und"),
    ("the English article", "the first box", "first box", "en"),
    ("the other English articles", "an explanation", "explanation", "en-GB"),
    ("the, in no language", "the first box", "first box", "und"),
    ("German articles", "der Kasten", "Kasten", "de"),
    ("an elided article", "l'étranger", "étranger", "fr"),
    (
        "a zero-width non-joiner or a space",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0645\u06cc \u062e\u0648\u0627\u0647\u0645",
        "fa",
    ),
]

DIFFERENT = [
    ("a digit", "1961", "1951", "en"),
    ("a decimal point", "3.5", "35", "en"),
    ("a decimal comma", "3,5", "35", "en"),
    ("a bare point", ".5", "5", "en"),
    ("a sign", "-5", "5", "en"),
    ("a power", "10\u00b2", "102", "en"),
    ("a base", "10\u2082", "102", "en"),
    ("a fraction", "5\u00bd", "51/2", "en"),
    ("a fraction bar", "1/2", "12", "en"),
    ("a range", "19-93", "1993", "en"),
    ("a time", "5:30", "530", "en"),
    ("a symbol", "C++", "C", "en"),
    ("a sharp", "C#", "C", "en"),
    ("a unit", "50%", "50", "en"),
    ("a negation", "is not right", "is right", "en"),
    ("a joined word", "in sane", "insane", "en"),
    ("an article of another language", "der Kasten", "Kasten", "en"),
    ("an l that is no article", "l'étranger", "étranger", "en"),
    ("an article that is all there is", "the", "a", "en"),
    ("voicing in kana", "が", "か", "ja"),
    ("a Cyrillic letter", "й", "и", "ru"),
    ("marks alone", "?", "!", "und"),
    ("a letter more", "Lavrov", "Lavrova", "en"),
]


@pytest.mark.parametrize(("one", "other", "language"), [row[1:] for row in SAME], ids=[row[0] for row in SAME])
def test_overlooked(one: str, other: str, language: str) -> None:
    assert same(one, other, language)
    assert same(other, one, language)


@pytest.mark.parametrize(
    ("one", "other", "language"), [row[1:] for row in DIFFERENT], ids=[row[0] for row in DIFFERENT]
)
def test_never_overlooked(one: str, other: str, language: str) -> None:
    assert not same(one, other, language)


@given(st.text(min_size=1), st.sampled_from(["und", "en", "de", "fr"]))
@settings(max_examples=200, deadline=None)
def test_any_text_is_the_same_as_itself_in_capitals_or_not(text: str, language: str) -> None:
    assert keys(text, language)
    assert same(text, text, language)
    assert same(text, plain(text), language)


@given(st.integers(min_value=0, max_value=10**9), st.integers(min_value=0, max_value=10**9))
@settings(max_examples=100, deadline=None)
def test_two_numbers_are_the_same_only_if_they_are(one: int, other: int) -> None:
    assert same(f"{one} people", f"{other} people") == (one == other)
    assert same(f"{one:,}", str(one))


def test_a_power_is_another_option_than_its_digits() -> None:
    assert plain("10\u00b2") != plain("102")
    assert plain("E\u0301  a") == plain("\u00e9 A")


@pytest.mark.parametrize(
    ("response", "target", "distinct", "word"),
    [
        ("polish", "Polish", (("Polish", "polish"),), "polish"),
        ("Polish", "Polish", (("Polish", "polish"),), ""),
        ("el ano", "el año", (("año", "ano"),), "ano"),
        ("EL AÑO", "el año", (("año", "ano"),), ""),
        ("Resume", "résumé", (("resume", "résumé"),), "resume"),
        ("anode", "año", (("año", "ano"),), ""),
        ("interweaving", "interleaving", (("interweaving",),), "interweaving"),
        ("interleaving", "interleaving", (("interweaving",),), ""),
    ],
)
def test_words_told_apart(response: str, target: str, distinct: tuple[tuple[str, ...], ...], word: str) -> None:
    assert confused(response, target, distinct) == word

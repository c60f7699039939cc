import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.texts import hostile_texts
from tutor.deck.visible import visible, visible_line

OBEYED = {*range(0x0A), *range(0x0B, 0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)}

SEEN = [
    ("escape", "\x1b[31mred", "\u241b[31mred"),
    ("bell", "\x07", "\u2407"),
    ("delete", "\x7f", "\u2421"),
    ("carriage return", "a\rb", "a\u240db"),
    ("tab", "a\tb", "a b"),
    ("newline stays", "a\nb", "a\nb"),
    ("C1", "\x9b31m", "<U+009B>31m"),
    ("right-to-left override", "\u202eabc", "<U+202E>abc"),
    ("isolate", "\u2066", "<U+2066>"),
    ("Arabic letter mark", "\u061c", "<U+061C>"),
    ("line separator", "\u2028", "<U+2028>"),
    ("byte order mark", "\ufeff", "<U+FEFF>"),
    ("tag", "\U000e0041", "<U+E0041>"),
    ("lone surrogate", "\ud800", "<U+D800>"),
    ("joiners and marks stay", "\u200d\u200c\u200e\u200f\ufe0f", "\u200d\u200c\u200e\u200f\ufe0f"),
    ("clean text stays", "Łódź, 漢字, привет 😀", "Łódź, 漢字, привет 😀"),
]


@pytest.mark.parametrize(("text", "shown"), [case[1:] for case in SEEN], ids=[case[0] for case in SEEN])
def test_what_a_terminal_could_obey_is_a_mark(text: str, shown: str) -> None:
    assert visible(text) == shown


@settings(deadline=None)
@given(hostile_texts())
def test_nothing_is_left_to_obey_and_twice_is_once(text: str) -> None:
    shown = visible(text)
    assert not OBEYED & set(map(ord, shown))
    assert not any(unicodedata.category(char) in {"Cs", "Zl", "Zp"} for char in shown)
    assert visible(shown) == shown
    shown.encode("utf-8")


@given(st.text("ab\n\x1b"))
def test_a_line_has_no_line_end(text: str) -> None:
    assert visible_line(text) == visible(text.replace("\n", " "))

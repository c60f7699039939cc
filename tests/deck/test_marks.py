import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.deck.marks import MarkError, filled, gaps, marks, stem

STEMS = [
    ("The {{c1::1961}} treaty", "c1", "The ____ treaty"),
    ("The {{c1::1961}} {{c2::treaty}}", "c1", "The ____ treaty"),
    ("The {{c1::1961}} {{c2::treaty::a pact}}", "c2", "The 1961 ____ [a pact]"),
    ("{{c1::A}} and {{c1::B::second}}", "c1", "____ and ____ [second]"),
    ("{{c1::A::which: one}}", "c1", "____ [which: one]"),
    ("{{c10::A}} {{c1::B}}", "c10", "____ B"),
    ("f({{c1::{x}}})", "c1", "f(____)"),
    ("{{not a mark}} {{c1::A}}", "c1", "{{not a mark}} ____"),
]


@pytest.mark.parametrize(("text", "name", "shown"), STEMS)
def test_the_named_gap_is_open_and_the_others_are_filled(text: str, name: str, shown: str) -> None:
    assert stem(text, name) == shown


REFUSED = [
    ("a {{c1::b", 2, "not closed"),
    ("a {{c1::}}", 2, "hides nothing"),
    ("a {{c1:: ::hint}}", 2, "hides nothing"),
    ("{{c1::a}} {{c0::b}}", 10, "numbered from c1"),
    ("{{c1::a {{c2::b}} c}}", 0, "inside another"),
    ("{{c1:a}}", 0, "is written"),
    ("x {{1::a}}", 2, "is written"),
    ("{{ c1::a}}", 0, "is written"),
    ("{{C1::a}}", 0, "is written"),
    ("{{c1::a}} b}}", 11, "closes nothing"),
]


@pytest.mark.parametrize(("text", "offset", "message"), REFUSED)
def test_a_mark_that_cannot_be_read_is_told_with_its_place(text: str, offset: int, message: str) -> None:
    with pytest.raises(MarkError, match=message) as caught:
        marks(text)
    assert caught.value.offset == offset


def test_one_number_is_one_gap_with_all_its_texts() -> None:
    assert [(gap.name, gap.answer, gap.hint) for gap in gaps("{{c2::B}} {{c1::A}} {{c2::C::h}} {{c2::B}}")] == [
        ("c1", "A", ""),
        ("c2", "B, C", "h"),
    ]


words = st.text("ab é.", min_size=1, max_size=8).filter(str.strip)


@settings(deadline=None)
@given(st.lists(st.tuples(words, st.integers(1, 99), words, st.just("") | words), max_size=4), words)
def test_filling_every_gap_gives_the_sentence(pieces: list[tuple[str, int, str, str]], end: str) -> None:
    text = "".join(
        f"{before}{{{{c{number}::{hidden}{'::' + hint if hint else ''}}}}}" for before, number, hidden, hint in pieces
    )
    assert filled(text + end) == "".join(before + hidden.strip() for before, _, hidden, _ in pieces) + end
    assert {gap.name for gap in gaps(text + end)} == {f"c{number}" for _, number, _, _ in pieces}
    assert all(text[mark.start : mark.end].startswith("{{c") for mark in marks(text))


@settings(deadline=None)
@given(st.text("{}c1:: a", max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = marks(text)
    except MarkError as error:
        offset = error.offset
    else:
        assert all(mark.answer for mark in found)
        return
    assert 0 <= offset <= len(text)

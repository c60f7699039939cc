"""The cards that were forgotten most often come first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.study.picture import Hard
from tutor.study.pictures.hardest import hardest


def hard(card: str, lapses: int, difficulty: float = 5.0, attempts: int = 9) -> Hard:
    return Hard(card, "moons", f"Who is {card}?", lapses, difficulty, attempts, attempts - lapses)


cards = st.builds(hard, st.sampled_from("abcdef"), st.integers(0, 3), st.sampled_from([1.0, 9.0]), st.integers(3, 4))


def test_lapses_come_before_difficulty_and_attempts() -> None:
    held = [hard("d", 1, 9.0), hard("c", 2, 5.0), hard("b", 2, 8.0), hard("a", 2, 5.0, 10), hard("e", 0, 9.9)]
    assert [card.card for card in hardest(held).cards] == ["b", "a", "c", "d"]


@given(st.lists(cards, unique_by=lambda card: card.card), st.randoms(use_true_random=False))
def test_the_order_in_which_cards_come_does_not_matter(held: list[Hard], chance: "st.random.Random") -> None:
    mixed = list(held)
    chance.shuffle(mixed)
    assert hardest(mixed) == hardest(held)


@pytest.mark.parametrize(
    ("words", "quoted"),
    [("Why? " * 100, '"Why? '), ("\u9577" * 500, '"\u9577')],
)
def test_a_long_question_does_not_fill_the_page(words: str, quoted: str) -> None:
    found = hardest([hard("a", 2)._replace(words=words)])
    assert found.caption.says.startswith(quoted)
    assert len(found.caption.says) < 140
    assert found.cards[0].words == words


@pytest.mark.parametrize(
    ("held", "says"),
    [
        ([], "You have not forgotten a learned card so far."),
        ([hard("a", 0)], "You have not forgotten a learned card so far."),
        ([hard("a", 1), hard("b", 3)], '"Who is b?" was forgotten 3 times, in 9 attempts.'),
        (
            [hard("a", 4), hard("b", 6)],
            (
                '"Who is b?" was forgotten 6 times, in 9 attempts; 2 cards here were forgotten 4 times or more, and '
                "rewording them would help."
            ),
        ),
    ],
)
def test_the_hardest_is_said_in_a_sentence(held: list[Hard], says: str) -> None:
    assert hardest(held).caption.says == says


def test_the_words_of_a_card_cannot_move_the_terminal() -> None:
    bad = hard("a", 1)._replace(words="\x1b]52;c;x\x07")
    found = hardest([bad])
    assert "\x1b" not in found.caption.says + found.cards[0].words

"""What is known of each deck, and of all together."""

import pytest

from tutor.study.pictures.known import Stand, known

MOONS = Stand("Moons", 40, 20.2, 30, 10)
RIVERS = Stand("Rivers", 10, 9.8, 10, 0)


@pytest.mark.parametrize(
    ("stands", "says", "labels"),
    [
        ([], "There are no cards yet.", []),
        ([Stand("Empty", 0, 0.0, 0, 0)], "There are no cards yet.", []),
        ([Stand("New", 5, 0.0, 0, 0)], "None of the 5 cards has been learned yet.", ["New"]),
        ([Stand("One", 9, 1.0, 1, 1)], "You know about 11 % of 9 cards: 1 is learned and mature.", ["One"]),
        ([MOONS], "You know about 50 % of 40 cards: 30 are learned, 10 of them mature.", ["Moons"]),
        (
            [MOONS, RIVERS],
            "You know about 60 % of 50 cards in 2 decks: 40 are learned, 10 of them mature.",
            ["all decks", "Moons", "Rivers"],
        ),
    ],
)
def test_decks_are_told_after_all_of_them(stands: list[Stand], says: str, labels: list[str]) -> None:
    found = known(stands)
    assert found.caption.says == says
    assert [bar.label for bar in found.bars] == labels


def test_a_bar_is_the_share_known_with_the_cards_beside_it() -> None:
    whole, moons, _ = known([MOONS, RIVERS]).bars
    assert (whole.value, moons.value) == (pytest.approx(0.6), pytest.approx(0.505))
    assert moons.note == "30 of 40 learned, 10 mature"


def test_a_title_cannot_move_the_terminal() -> None:
    (bar,) = known([Stand("a\x1b[2Jb\n\u202ec", 1, 1.0, 1, 0)]).bars
    assert bar.label == "a\u241b[2Jb <U+202E>c"

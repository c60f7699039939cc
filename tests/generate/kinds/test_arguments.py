"""Claims with what is said for and against them: linked where the text links them, left alone elsewhere."""

import pytest

from tests.generate.kinds.reading import cards, teller
from tutor.generate.kinds.arguments import arguments
from tutor.generate.kinds.claims import argues

_TITLE = "Toll, Railway, Copper, Glass, Yeast and Freedom\n\n"
"""What every text is about."""

GROUNDED = [
    (
        "The Halden Railway should be sold because it loses money.",
        "the author: The Halden Railway should be sold because [The Halden Railway] loses money",
    ),
    (
        "Anna Vogel argues that the Halden Railway should be sold because it loses money every year.",
        "Anna Vogel: The Halden Railway should be sold because [The Halden Railway] loses money every year",
    ),
    (
        "I believe that capital punishment should be abolished. It should be abolished because it is ineffective.",
        "the author: [Capital punishment] should be abolished because [Capital punishment] is ineffective",
    ),
    (
        "Tolls keep lorries off the Femern Tunnel. Therefore, tolls should be abolished in Norland.",
        "the author: Tolls should be abolished in Norland because Tolls keep lorries off the Femern Tunnel",
    ),
    (
        "Tolls are unfair. After all, tolls hit poor families hardest.",
        ": Tolls are unfair because Tolls hit poor families hardest",
    ),
    (
        "Nuclear power is dangerous: reactors can melt down, and mines can leak.",
        "the author: Nuclear power is dangerous because Reactors can melt down because Mines can leak",
    ),
    (
        "The fact that tolls keep lorries away shows that tolls are harmful to trade.",
        "the author: Tolls are harmful to trade because Tolls keep lorries away",
    ),
    (
        (
            "There are good reasons for a toll, and tolls should stay. First, tolls pay for repairs. "
            "Second, tolls keep lorries away."
        ),
        "the author: Tolls should stay because Tolls pay for repairs because Tolls keep lorries away",
    ),
    (
        "Hume holds that freedom and necessity are compatible by asserting that freedom requires necessity.",
        "Hume: Freedom and necessity are compatible because Freedom requires necessity",
    ),
    (
        "Norland does not need tolls to gain the support of Sudland. Norland already has it.",
        (
            "the author: Norland does not need tolls to gain the support of Sudland because "
            "Norland already has [the support of Sudland]"
        ),
    ),
    (
        "We need open roads. Managers prefer old trains, because they give them more power over drivers.",
        ("the author: Managers prefer old trains because [Old trains] give [managers] more power over drivers"),
    ),
    (
        "Norlanders can sing long songs because they have learned them from their mothers.",
        "the author: Norlanders can sing long songs because [Norlanders] have learned [long songs] from their mothers",
    ),
    (
        "Tolls are awful. They try to keep traffic away and fail so badly that they ruin whole towns.",
        (
            "the author: Tolls are awful because [Tolls] try to keep traffic away and fail so badly that they ruin "
            "whole towns"
        ),
    ),
    (
        "We need open roads. Freedom of trade is not a luxury. It keeps lonely people in touch.",
        ("the author: Freedom of trade is not a luxury because [Freedom of trade] keeps lonely people in touch"),
    ),
    (
        "Striving for a perfect toll is not only foolish, but harmful. There is no perfect toll.",
        "the author: Striving for a perfect toll is not only foolish, but harmful because There is no perfect toll",
    ),
    (
        "Every town with a toll bridge needs to repair its bridge. Old bridges will hurt the trade of every town.",
        (
            "the author: Every town with a toll bridge needs to repair its bridge because "
            "Old bridges will hurt the trade of every town"
        ),
    ),
    (
        "There are many ways to build a railway; the idea that there is one perfect railway to build is mistaken.",
        (
            "the author: The idea that there is one perfect railway to build is mistaken because "
            "There are many ways to build a railway"
        ),
    ),
    (
        "We need open roads. The reason most tolls fail is that lorries avoid the toll roads.",
        "the author: Most tolls fail because Lorries avoid the toll roads",
    ),
    (
        "We need open roads. Tolls make short trips dear. Which means it is worth walking to the market.",
        "the author: It is worth walking to the market because Tolls make short trips dear",
    ),
]

OPPOSED = [
    (
        "We often worry that tolls are ruining trade, but perhaps trade suffers from bad harvests.",
        ": We often worry that tolls are ruining trade against Perhaps trade suffers from bad harvests",
    ),
    (
        "Anna Vogel and other bankers claim they are fighting tolls for the poor, but their interest seems selfish.",
        (
            "Anna Vogel and other bankers: [Anna Vogel and other bankers] are fighting tolls for the poor "
            "against [Anna Vogel and other bankers\u2019] interest seems selfish"
        ),
    ),
    (
        (
            "Anna Vogel argues that railways make small towns richer. However, railways drive young people out of "
            "small towns."
        ),
        "Anna Vogel: Railways make small towns richer against Railways drive young people out of small towns",
    ),
    (
        "While some argue that tolls are necessary for safe roads, others warn that tolls hit poor families.",
        ": Some argue that tolls are necessary for safe roads against Tolls hit poor families",
    ),
    (
        "To be fair, tolls may have given Norland better roads. But tolls must be abolished in Norland.",
        "the author: Tolls must be abolished in Norland against Tolls may have given Norland better roads",
    ),
    (
        "Although tolls pay for roads, tolls are unfair to poor families.",
        "the author: Tolls are unfair to poor families against Tolls pay for roads",
    ),
    (
        (
            "Of course tolls may keep roads empty. But to claim that tolls are the cause of poverty ignores a century "
            "of bad harvests."
        ),
        (
            "the author: It is mistaken to claim that tolls are the cause of poverty because "
            "To claim so ignores a century of bad harvests against Tolls may keep roads empty"
        ),
    ),
    (
        "Effective altruists claim that freedom does not matter. Freedom matters to everybody who gives.",
        "effective altruists: Freedom does not matter against Freedom matters to everybody who gives",
    ),
]

LEFT_ALONE = [
    "The Halden Railway was not sold because it lost money.",
    "The Halden Railway should be sold (mainly because it loses money).",
    "Tolls are unfair. Instead, tolls should be free because tolls hit the poor.",  # instead of what?
    "Tolls are not fair because these lorries pay them.",  # for another reason, perhaps
    "As tolls rise, mainly because banks want more money, many towns must close a bridge.",  # the rise's reason
    "Should the Halden Railway be sold because it loses money?",
    "Tolls are unfair. This view is popular. It should be noted because many hold it.",
    "As any student can tell you, tolls are bad. This is because tolls are a tax.",
    "The bridge fell in 1911. Therefore the town built another bridge in 1912.",
    "Many do not think that tolls are unfair, while others think that tolls hit families.",
]


@pytest.mark.parametrize(("text", "card"), GROUNDED)
def test_a_claim_comes_with_its_reasons(text: str, card: str) -> None:
    assert card in cards(arguments, _TITLE + text)


@pytest.mark.parametrize(("text", "card"), OPPOSED)
def test_a_claim_comes_with_what_is_said_against_it(text: str, card: str) -> None:
    assert card in cards(arguments, _TITLE + text)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_gives_no_reason_is_no_argument(text: str) -> None:
    assert cards(arguments, _TITLE + text) == []


def test_the_title_s_thesis_is_borne_out_by_what_judges_its_subject_alike() -> None:
    text = (
        "Tolls should be abolished in Norland\n\nTolls cover every road of Norland. "
        "Tolls are unfair to poor families. Some drivers can pay. Tolls can be useful to a rich town.\n"
    )
    assert cards(arguments, text) == [
        "the author: Tolls should be abolished in Norland because Tolls are unfair to poor families"
    ]


def test_a_story_does_not_argue() -> None:
    assert not argues(teller("Marie Keller founded a school. She moved to Bern in 1911. The school burned down."))
    assert argues(teller("Tolls should be abolished. Tolls are unfair to poor families. We need open roads."))

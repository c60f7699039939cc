"""Whose something is: the owner is not named twice."""

import pytest

from tutor.deck.span import a_year
from tutor.generate.kinds.forms import argument, dated, recalled
from tutor.generate.owners import owned
from tutor.generate.proposal import stems
from tutor.generate.segment import Sentence

TOLD = [
    (
        "What has Mara Lind claimed about [Mara Lind\u2019s] book?",
        "Mara Lind has claimed that her book is a novel.",
        "What has Mara Lind claimed about her book?",
    ),
    (
        "What did Lind and [Erik Lind's] brothers face?",
        "Lind and his brothers faced charges of murder.",
        "What did [Erik Lind] and his brothers face?",
    ),
    (
        "What have the rulers of Halden claimed about [the rulers of Halden\u2019] power?",
        "The rulers of Halden have claimed that their power is from God.",
        "What have the rulers of Halden claimed about their power?",
    ),
    ("What is [Mara Lind\u2019s] aim?", "Her aim is peace.", "What is [Mara Lind\u2019s] aim?"),
    (
        "What did Mara Lind say of [Erik Baum\u2019s] book?",
        "Mara Lind said that his book was bad.",
        "What did Mara Lind say of [Erik Baum\u2019s] book?",
    ),
    (
        "What did Mara Lind say of [Mara Lind\u2019s] book?",
        "Mara Lind said to his face that her book was good.",
        "What did Mara Lind say of [Mara Lind\u2019s] book?",
    ),
]


@pytest.mark.parametrize(("ask", "quote", "told"), TOLD)
def test_an_owner_who_stands_before_is_not_named_again(ask: str, quote: str, told: str) -> None:
    sentence = Sentence(0, 1, 0, len(quote), quote)
    for made in (
        recalled("view", sentence, ask, "A novel of her own", weight=0.7),
        dated("event", sentence, a_year(1931), ask, weight=0.7),
        argument("view", sentence, ask, weight=0.7),
    ):
        assert next(stems(owned(made).note)) == told

"""What can stand alone, what is put in for words that cannot, and what keeps words from a card."""

import pytest

from tests.generate.kinds.reading import teller
from tutor.generate.tree import Tree

STANDING = [
    ("The heart pumps blood through the body.", "The heart pumps blood through the body"),
    ("Iceland covers an area of 103,000 square kilometres.", "Iceland covers an area of 103,000 square kilometres"),
    ("It is hard to learn Greek.", "It is hard to learn Greek"),
    ("It was Newton who discovered gravity.", "It was Newton who discovered gravity"),
    ("When bees find food, they dance for other bees.", "When bees find food, they dance for other bees"),
    ("Apple said that the company had lost money.", "Apple said that the company had lost money"),
    ("Voters in Chile blame the current president of the senate.", "Voters in Chile blame the president of the senate"),
    ("Japan had invaded China six years ago.", "Japan had invaded China"),
    ("Japan invaded China in the intervening years.", "Japan invaded China"),
    ("Japan had invaded China in June.", "Japan had invaded China"),
    ("In India heavy rains begin in June.", "In India heavy rains begin in June"),
    ("Most parents love their children dearly.", "Most parents love their children dearly"),
    ("Because Kenya lacks oil, it imports fuel.", "Because Kenya lacks oil, it imports fuel"),
    (
        "The more mass there is, the greater the force of gravity.",
        "The more mass there is, the greater the force of gravity",
    ),
    ("Iron is heavier than aluminium.", "Iron is heavier than aluminium"),
    ("Tokyo is now the capital of Japan.", "Tokyo is the capital of Japan"),
    ("Two years later, Germany invaded Poland.", "Germany invaded Poland"),
    ("The solar system contains eight planets.", "The solar system contains eight planets"),
    ("LONDON \u2014 The Bank of England raised rates on Thursday.", "The Bank of England raised rates"),
]
"""A sentence and how it stands alone by itself."""

POINTING = [
    "This law changed everything in France.",
    "The disease spread through Europe.",
    "She moved to Paris in 1947.",
    "It was a turning point for Europe.",
    "In 1956 the three men received the Nobel Prize.",
    "Both were born in Vienna.",
    "Most became soldiers in the army of the sultan.",
    "Germany then built more exotic cars.",
    "The following year, Japan invaded China.",
    "Oregon passed a similar law.",
    "We will discuss the causes of the war in Europe.",
    "The first section describes Europe.",
    "The name comes from Greece.",
    "Later that year Paris did the same.",
    "Another reason is the climate of Spain.",
    "Doctors in Spain prescribe much lower doses.",
    "The most important was certainly the Hagia Sophia.",
    "Several hospitals in Spain had closed by that time.",
    "The names of the letters A, B, and C are the same in both languages.",
    "The simple answer surprised everybody in Spain.",
    "There, farmers grow rice and wheat.",
    "The Veldhoven-based company sells machines to China.",
    "The estimated cost is six million dollars.",
    "A furnace with pipes heated two rooms.",
    "A switch could harm Labour.",
    "The salt of the Atlantic varies with latitude, current systems, and season.",
    "The Nord Pipe connects the fields with Italy.",
    "The special court was set up for crimes.",
    "Lise Meitner directed the institute with Otto Hahn.",
    "Prices in Spain have risen after a fall to four percent in February.",
    "The marines practised on a beach for an exercise in June with Japan.",
    "The first investigations used radar from Japan.",
    "The resident animals of the house live in Kenya.",
    "Japan made the largest study of the question to date.",
    "Observers in Chile named a tendency for the conversation to gravitate toward football.",
]
"""Sentences that point out of themselves."""

PUT_IN = [
    ("Lise Meitner was born in Vienna. She studied physics.", "[Lise Meitner] studied physics"),
    ("Lise Meitner was born in Vienna. Her father was a lawyer.", "[Lise Meitner\u2019s] father was a lawyer"),
    (
        "Emmy Noether lived in Erlangen. After finishing her thesis, she taught algebra without pay.",
        "After finishing her thesis, [Emmy Noether] taught algebra without pay",
    ),
    ("Marie Curie met Lise Meitner in Berlin. She was impressed.", None),
    (
        "Albert Einstein met Marie Curie in Brussels. She admired his work.",
        "[Marie Curie] admired [Albert Einstein\u2019s] work",
    ),
    ("The Suez Canal joins two seas. It opened in 1869.", "[the Suez Canal] opened in 1869"),
    ("The Suez Canal joins two seas. Egypt seized the canal in 1956.", "Egypt seized [the Suez Canal] in 1956"),
    ("The Suez Canal and the Panama Canal join seas. Engineers widened the canal.", None),
    ("Judicial review protects rights. It is controversial.", "[judicial review] is controversial"),
    ("The king gave the queen a ring. It was made of gold.", None),
    ("Spain has an election law and a tax law. The law targets banks.", None),
    ("Apple sued Intel Corporation. Apple and Intel Corporation said that the company had lost money.", None),
    ("The Red Cross founded the Leeds Hospital in Yorkshire. It stands in a park.", None),
    (
        "Slippery slope arguments are common. These arguments persuade voters.",
        "[slippery slope arguments] persuade voters",
    ),
    ("Critics say that gravity is weak. It gets weaker with distance.", None),
    ("Moral relativism has many forms. Relativists defend this relativism.", "Relativists defend [moral relativism]"),
    ("Rubidium and caesium are metals. They discovered caesium in water.", None),
    ("Belisarius served Justinian. He took Rome in 536.", None),
    ("Aruj and Hayreddin were brothers. The sultan gave him an army.", None),
    ("The Suez Canal is long. Egypt dug a canal in the south. Ships avoid the canal.", None),
    (
        "Peter Kropotkin wrote books. As he put it, anarchy means order.",
        "As [Peter Kropotkin] put it, anarchy means order",
    ),
    ("The Aral Sea is shrinking. Its water is salty.", "[the Aral Sea\u2019s] water is salty"),
    ("Nobody likes emissions cuts. They argue that taxes hurt.", None),
    (
        "Karl von Frisch studied bees. In 1919 Frisch marked bees with paint.",
        "In 1919 [Karl von Frisch] marked bees with paint",
    ),
    (
        "Two firms built it. The Bank of England lent money. The Bank raised rates.",
        "[the Bank of England] raised rates",
    ),
]
"""A text and how its last sentence stands alone; None where it may not."""


def _last(text: str) -> str | None:
    told = teller(text)
    tree: Tree = told.parsed.trees[-1]
    places = frozenset(word.at for word in tree.words if word.text != ".")
    settled = told.alone.settled(len(told.parsed.trees) - 1, places)
    return None if settled is None else tree.said(places, settled.swaps)


@pytest.mark.parametrize(("sentence", "told"), STANDING)
def test_a_sentence_stands_alone_with_what_it_says_itself(sentence: str, told: str) -> None:
    assert _last(sentence) == told


@pytest.mark.parametrize("sentence", POINTING)
def test_what_points_out_of_itself_is_kept_from_a_card(sentence: str) -> None:
    assert _last(sentence) is None


@pytest.mark.parametrize(("text", "told"), PUT_IN)
def test_what_is_meant_is_put_in_where_only_one_thing_can_be(text: str, told: str | None) -> None:
    assert _last(text) == told

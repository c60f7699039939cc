"""Who and what things are: which sentences say it, and how it is asked for."""

import pytest

from tests.generate.kinds.reading import cards
from tutor.generate.kinds.identities import identities

DEFINED = [
    (
        "Halden Plague\n\nThe Halden Plague was a disease that killed half of Norland.",
        "What was the Halden Plague? = A disease that killed half of Norland",
    ),
    (
        "Anna Vogel was a German mathematician known for her work on prime numbers.",
        "Who was Anna Vogel? = A German mathematician known for her work on prime numbers",
    ),
    (
        "Osmosis is the movement of water through a thin wall of a cell.",
        "What is osmosis? = The movement of water through a thin wall of a cell",
    ),
    (
        "Shareholders are individuals who own a share of a corporation.",
        "What are shareholders? = Individuals who own a share of a corporation",
    ),
    (
        "Jan Oort was a scholar in the Norland Empire whose writings are our key source for many events.",
        "Who was Jan Oort? = A scholar in the Norland Empire",
    ),
    (
        "Zoning\n\nZoning is a rule that forbids houses with many flats \u2014 meaning towers are not allowed.",
        "What is Zoning? = A rule that forbids houses with many flats",
    ),
    (
        "The aardvark\n\nThe aardvark is a nocturnal mammal that feeds on ants and termites.",
        "What is the aardvark? = A nocturnal mammal that feeds on ants and termites",
    ),
]


@pytest.mark.parametrize(("text", "card"), DEFINED)
def test_what_somebody_or_something_is_is_asked_for(text: str, card: str) -> None:
    assert cards(identities, text) == [card]


ALONE = [
    (
        "Chile is the second largest producer of lithium in the world.",
        "Which country is the second largest producer of lithium in the world? = Chile",
    ),
    (
        "Halden became the first large city to ban cars in 1998.",
        "What was the first large city to ban cars? = Halden",
    ),
    (
        "In the north lies Norland. Norland is the most sparsely populated country in Europe.",
        "What is the most sparsely populated country in Europe? = Norland",
    ),
    (
        "Anna Vogel was the first person from Norland to fly in space in 1980.",
        "Who was the first person from Norland to fly in space? = Anna Vogel",
    ),
    (
        "In 1900, London was the largest city in the world.",
        "What was the largest city in the world in 1900? = London",
    ),
    (
        "Anna Vogel became the first woman to teach at the University of Halden.",
        "Who was the first woman to teach at the University of Halden? = Anna Vogel",
    ),
    (
        "Mount Vogel, the highest mountain of northern Norland, was first climbed in 1871.",
        "What is the highest mountain of northern Norland? = Mount Vogel",
    ),
    (
        "Norland produces the largest amount of copper in the world.",
        "What produces the largest amount of copper in the world? = Norland",
    ),
    (
        "Anna Vogel, author of The Halden Papers, lived in London.",
        "Who is the author of The Halden Papers? = Anna Vogel",
    ),
]


@pytest.mark.parametrize(("text", "card"), ALONE)
def test_what_alone_fits_a_description_is_asked_for_by_it(text: str, card: str) -> None:
    assert cards(identities, text) == [card]


NOUNS = [
    (
        "The main goal of the Halden Treaty was to end the war between Norland and Britain.",
        "What was the main goal of the Halden Treaty? = To end the war between Norland and Britain",
    ),
    (
        "The most serious problem of the Halden Dam is that its walls are too thin.",
        "What is the most serious problem of the Halden Dam? = Its walls are too thin",
    ),
]


@pytest.mark.parametrize(("text", "card"), NOUNS)
def test_what_the_goal_of_something_is_is_asked_for(text: str, card: str) -> None:
    assert cards(identities, text) == [card]


BESIDE = [
    (
        "Ships sail through the Culebra Cut, a deep channel through the mountains of Panama.",
        "What is the Culebra Cut? = A deep channel through the mountains of Panama",
    ),
    (
        "The answers came from Apollo, the god of prophecy among the Greeks. People feared Apollo. Apollo knew it.",
        "Who was Apollo? = The god of prophecy among the Greeks",
    ),
    (
        "Herders lived in the Halden Steppe, a band of grassland that runs from Norland to the sea.",
        "What is the Halden Steppe? = A band of grassland that runs from Norland to the sea",
    ),
    (
        "In 1921, Ask Halden, a paper to which people could send questions of law, had many readers.",
        "What is Ask Halden? = A paper to which people could send questions of law",
    ),
    (
        (
            "There was a Greek presence in the region, notably at Massalia (present-day Marseille), a Greek colony "
            "founded about 600 BC."
        ),
        "What is Massalia? = A Greek colony founded about 600 BC",
    ),
    (
        "Reefs are made of coral polyps, which are tiny animals that live in warm seas.",
        "What are coral polyps? = Tiny animals that live in warm seas",
    ),
    (
        "The aphelia (points farthest from the Sun) of comets were measured.",
        "What are aphelia? = Points farthest from the Sun",
    ),
    (
        "The emperor built a large hippodrome (a stadium for horse and chariot racing).",
        "What is a hippodrome? = A stadium for horse and chariot racing",
    ),
]


@pytest.mark.parametrize(("text", "card"), BESIDE)
def test_what_stands_beside_a_name_says_what_it_is(text: str, card: str) -> None:
    assert cards(identities, text) == [card]


UNASKED = [
    "Limiting warming to two degrees is the goal of the Paris Climate Accord.",
    "Student loans are a poor proxy for the income of a household in Norland.",
    "The status of corporations is a hotly debated topic in the United States.",
    "Anna Vogel was the daughter of an officer in the army of Norland.",
    "Norland may be the largest producer of lithium in the world.",
    "Norland is not the largest producer of lithium in the world.",
    "Norland was once the largest producer of lithium in the world, perhaps.",
    "According to the bank, Norland is the largest producer of lithium in the world.",
    "The Halden Bank is one of the reasons why the people of Norland are poor.",
    "They could smell the leaves, the cold air of autumn, and the smoke of the fires.",
    "The Halden Canal, a marvel of modern engineering, was opened in 1899.",
    "It is a slab of white marble that was found on an island.",
    "The Halden mold (Penicillium notatum) grew on the plate.",
    "The king fought against hunger, a task that never ended, and against cold.",
    "She spoke during her address to a meeting of Congress, an appearance arranged by the leaders of Norland.",
    (
        "Halden grew from a two-man startup to a darling when the Halden II, the first computer for regular people to "
        "really catch on, sent Norland Corp. and others scrambling to get their own machines to market."
    ),
    "She chose the highest-frequency radar antennae (the parts of the system that receive pulses).",
    "Books such as Eros (1986), Red Horse (1998), The Beauty of the Husband (2001) and Nox (2010) sell well.",
    "\u201cThe oil is still there,\u201d says Anna Vogel, a biologist at the University of Halden.",
    "He drove for the owner of Halden Cargo, a contractor of the post office in Norland.",
    "Commercial construction is a $7 billion industry in the towns of Norland.",
    "Anna Vogel\u2019s point is that our laws come from an old book.",
    "The test looks at sensitivity (many false negatives) and specificity (few false positives) in turn.",
    "Very high densities (algal blooms of summer) of these plants colour the water of the lake.",
    "The plant is industrial (solar farms of the south) or built on the roofs of houses.",
    "Among the oilseeds of Norland, sesame had the greatest amount of taxation in the world.",
    "The work is marked by increased productivity, the replacement of people by machines, lower prices, and waste.",
    "Alaska is the largest state in the union at 663,268 square miles.",
    "Anna Vogel also joined the school. She was the only woman among the six students in the art section.",
    "Is Norland the largest producer of lithium in the world?",
]


@pytest.mark.parametrize("text", UNASKED)
def test_judgements_doubts_and_kinships_are_not_asked_for(text: str) -> None:
    assert cards(identities, text) == []

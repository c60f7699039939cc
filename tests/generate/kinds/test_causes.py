"""Why, what for and by what means: which sentences give a reason, and how it is asked for."""

import pytest

from tests.generate.kinds.reading import cards
from tutor.generate.kinds.causes import causes

REASONS = [
    (
        "Anna Vogel left Norland because the Halden Bank had closed.",
        "Why did Anna Vogel leave Norland? = Because the Halden Bank had closed",
    ),
    (
        "The Halden Bank closed because its owners had lost their money and because nobody trusted it.",
        "Why did the Halden Bank close? = Because its owners had lost their money and because nobody trusted it",
    ),
    (
        "Norland was famous, partly because the Halden Dam was so high.",
        "Why was Norland famous? = Partly because the Halden Dam was so high",
    ),
    (
        "The Norland Navy could not sail because the harbour of Halden was frozen.",
        "Why could the Norland Navy not sail? = Because the harbour of Halden was frozen",
    ),
    (
        "Since whales are mammals, they must come to the surface to breathe.",
        "Why must whales come to the surface to breathe? = Because whales are mammals",
    ),
    (
        "Norland bears are hard to see, as they are extremely shy animals.",
        "Why are Norland bears hard to see? = Because they are extremely shy animals",
    ),
    (
        "The Halden Bridge collapsed due to a fault in its northern pillar.",
        "Why did the Halden Bridge collapse? = Due to a fault in its northern pillar",
    ),
    (
        "In response to the Halden riots, Norland closed its borders.",
        "Why did Norland close its borders? = In response to the Halden riots",
    ),
    (
        "Halden air makes clouds hard to form, so places such as Norland can be dry.",
        "Why can places such as Norland be dry? = Because Halden air makes clouds hard to form",
    ),
    (
        "Anna Vogel was praised for her work on the Halden Dam.",
        "Why was Anna Vogel praised? = For her work on the Halden Dam",
    ),
    (
        "The treaty of Halden was vetoed by Norland, so the Halden War went on.",
        "Why did the Halden War go on? = Because the treaty of Halden was vetoed by Norland",
    ),
    (
        "Fearing a revolt, Gustav Holm fled to Norland.",
        "Why did Gustav Holm flee to Norland? = Because he feared a revolt",
    ),
    (
        "The main cause of the Halden War was a quarrel over fishing rights.",
        "What was the main cause of the Halden War? = A quarrel over fishing rights",
    ),
    (
        "The tides of the Halden Sea are due to the pull of the Moon.",
        "What are the tides of the Halden Sea due to? = The pull of the Moon",
    ),
    (
        "Without the Halden Dam, the city of Norland would be flooded every spring.",
        "What would happen without the Halden Dam? = The city of Norland would be flooded every spring",
    ),
    (
        "After the crops of Norland failed because of the Halden drought, thousands of people left.",
        "Why did the crops of Norland fail? = Because of the Halden drought",
    ),
]

PURPOSES = [
    (
        "Anna Vogel sailed to Norland to study the whales of the Halden Sea.",
        "Why did Anna Vogel sail to Norland? = To study the whales of the Halden Sea",
    ),
    (
        "Norland built the Halden Dam in order to protect its cities from floods.",
        "Why did Norland build the Halden Dam? = In order to protect its cities from floods",
    ),
    (
        "The Halden Treaty was signed so that the ships of Norland could pass the Strait of Halden.",
        "Why was the Halden Treaty signed? = So that the ships of Norland could pass the Strait of Halden",
    ),
    (
        "Norland closed its mines in an effort to save the forests of Halden.",
        "Why did Norland close its mines? = In an effort to save the forests of Halden",
    ),
    (
        "The Halden Dam was designed to protect farmers from floods.",
        "What was the Halden Dam designed to do? = Protect farmers from floods",
    ),
    (
        "The Halden Code aimed to collect the laws of Norland.",
        "What did the Halden Code aim to do? = Collect the laws of Norland",
    ),
    (
        "Norland protected its farmers by taxing foreign corn.",
        "How did Norland protect its farmers? = By taxing foreign corn",
    ),
]

HELD = [
    (
        "Anna Vogel argues that Norland is rich because it trades with the Halden Islands.",
        "According to Anna Vogel, why is Norland rich? = Because it trades with the Halden Islands",
    ),
    (
        "For Anna Vogel, the Norland forests have value because they feed the Halden rivers.",
        "According to Anna Vogel, why do the Norland forests have value? = Because they feed the Halden rivers",
    ),
]


@pytest.mark.parametrize(("text", "card"), [*REASONS, *PURPOSES, *HELD])
def test_a_reason_a_purpose_or_a_means_is_asked_for_of_the_one_who_gives_it(text: str, card: str) -> None:
    assert cards(causes, text) == [card]


NOTHING = [
    "Chemists of the Halden Mill can change yeast to brew a stronger beer.",  # what for, not why they can
    "The Halden Dam did not break because it rained.",  # it broke, or did not, for another reason
    "The Halden Dam was not built because of the war.",
    "Norland has changed since the king left Halden.",  # a time
    "He left because he was ill.",
    "Norland went to war because of this.",
    "A lot of people left Norland because they were hungry.",  # who?
    "Did Norland fall because of the Halden plague?",
    "Norland was not praised, but only tolerated, because of its ships.",
    "Norland expressed concern with the trend it observed toward long wars in order to save money.",
    "Anna Vogel goes on to state that Norland has a duty to its forests, because people need clean air.",
    "Since anti-realism is a form of doubt, it can lead to despair.",  # the parser parts "anti-realism"
    "By the account of Gustav Holm, the main cause of the Halden War was a quarrel over fishing rights.",
    "Gustav Holm arranged the kings of Norland in order of age.",
    "Various laws of Norland were changed because the king had died.",
    "Norland used a camera that filmed Halden in colour only, using a tube.",  # the camera, or Norland?
    "Many people left Norland because the king had died.",
    "The law was changed because the Norland king had died.",  # which law?
    "Norland lived to regret the Halden War.",
    "Norland seemed to like the Halden Treaty.",
    '"However, Norland has taken steps, because its enemies are near."',
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_sure_reason_or_cannot_stand_alone_gives_nothing(text: str) -> None:
    assert cards(causes, text) == []

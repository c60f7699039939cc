"""Prompts whose answers have parts or a unit, to show and to answer."""

from tests.tui.fakes import TYPED
from tutor.study.prompt import Part, Prompt, Rung

SEVERAL = Prompt(
    card="kim/present/answer",
    form="several",
    rung=Rung.CHOOSE,
    seed=1,
    stem="Which of these met Kim Jong Il in Russia?",
    answer="Vladimir Putin; Dmitri Medvedev",
    options=("Boris Yeltsin", "Vladimir Putin", "Sergei Lavrov", "Dmitri Medvedev"),
    parts=(Part("Vladimir Putin"), Part("Dmitri Medvedev")),
    solution=(1, 3),
    hint="It is not this: Boris Yeltsin",
)
ORDER = Prompt(
    card="kim/order/answer",
    form="order",
    rung=Rung.CUED,
    seed=1,
    stem="Put these in order, the earliest first.",
    answer="1 The treaty; 2 The recognition; 3 The train; 4 The invitation",
    parts=(
        Part("Kim Jong Il travels to Moscow by train"),
        Part("The Soviet Union recognises South Korea"),
        Part("Kim Jong Un receives an invitation to Russia"),
    ),
    given=("A treaty obliges Moscow to come to the DPRK\u2019s aid",),
    solution=(1, 0, 2),
    hint="Last comes this: Kim Jong Un receives an invitation to Russia",
)
MATCH = Prompt(
    card="kim/holders/positions",
    form="match",
    rung=Rung.CUED,
    seed=1,
    stem="Who takes which position on this question? Why would Kim Jong Un go to Russia?",
    answer="",
    parts=(Part("several analysts"), Part("the author"), Part("a Russian official")),
    options=(
        "It rests on a long history, and had been likely for years before the two sides ever met in Hanoi",
        "It is an answer to Hanoi",
        "It is a matter of courtesy",
    ),
    given=("the press: It is a riddle",),
    solution=(1, 0, 2),
)
NUMBER = TYPED._replace(
    card="kim/distance/answer",
    form="number",
    stem="How far is it by rail from Moscow to Pyongyang?",
    cue="in km",
    answer="9,000 km",
    unit="km",
    accept=(),
)

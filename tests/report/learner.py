"""A learner with two decks of their own, who studied them for some days and knew half of the answers."""

from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.conftest import MOONS, Clock, put
from tests.desk.learner import go_through, right, seated, wrong
from tutor.desk.scope import Scope
from tutor.study.prompt import Prompt
from tutor.study.response import Response

RIVERS = """\
format = 1
id = "rivers-of-xanadu"
title = "Waters <b>Xanadu</b>"
tags = ["zanzibar"]

[[fact]]
id = "alph-course"
ask = "Where did Alph run?"
answer = "Quibbletown"
wrong = ["Mostar", "Lemberg"]

[[event]]
id = "frobnication"
when = 1797
what = "Porlockian frobnication"
"""

OF_RIVERS = ("rivers-of-xanadu", "Waters", "Xanadu", "zanzibar", "alph", "Alph", "Quibbletown", "robnication", "1797")
"""What only the deck of rivers knows."""


def habit(chance: Random, clock: Clock) -> Callable[[Prompt], Response]:
    def answered(prompt: Prompt) -> Response:
        clock.forward(seconds=chance.randint(3, 30))
        return right(prompt) if chance.random() < 0.5 else wrong(prompt)

    return answered


def study_both(home: Path, clock: Clock, days: int = 12) -> None:
    """Study both decks day by day, now and then only one of them or to practise, until the day of the clock."""
    put(home / "decks" / "moons.toml", MOONS)
    put(home / "decks" / "rivers.toml", RIVERS)
    chance = Random(7)  # noqa: S311 - the same each time
    now = clock.ms
    for day in range(days, -1, -1):
        clock.ms = now - day * 86_400_000
        decks: tuple[str, ...] = [(), (), ("moons",), ("rivers-of-xanadu",)][chance.randrange(4)]
        with seated(Scope(decks=decks, practice=day % 3 == 1)) as (_, sitting):
            go_through(sitting, habit(chance, clock))
    clock.ms = now

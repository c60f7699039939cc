"""What a session is asked to hold."""

from typing import NamedTuple

from tutor.study.plan import RungName


class Scope(NamedTuple):
    """Which cards to ask; None leaves a limit to the plan.

    `decks` are deck ids, empty for all; `cards` narrows to the cards named (to practise what slipped), empty for all.
    `practice` moves no memory and asks any card; `weak` then takes the shakiest first. `mix` mixes the decks.
    """

    decks: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    practice: bool = False
    weak: bool = False
    mix: bool = False
    new: int | None = None
    limit: int | None = None
    minutes: int | None = None
    rung: RungName | None = None


EVERYTHING = Scope()
"""What today holds, over all decks, within the plan."""

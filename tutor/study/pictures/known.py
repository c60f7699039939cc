"""How much of each deck is in the head today."""

from collections.abc import Sequence
from typing import NamedTuple

from tutor.deck.visible import visible_line
from tutor.study.count import counted
from tutor.study.picture import Bar, Bars, Caption
from tutor.study.pictures.phrases import MATURE_MEANS, are_learned
from tutor.study.share import percent

COUNTS = (
    "Known is how much of a deck you would probably recall if all of it were asked today. Learned cards were asked at "
    f"least once. A card is {MATURE_MEANS}. Suspended and archived cards are left out."
)


class Stand(NamedTuple):
    """How a deck stands today.

    `cards` counts all that may be asked, `known` is how many of them one expects to be recalled, `learned` and
    `mature` count those asked at least once and those whose stability is `MATURE` days or more.
    """

    title: str
    cards: int
    known: float
    learned: int
    mature: int


def known(stands: Sequence[Stand]) -> Bars:
    """Return the share known of each deck that has cards, after that of all where there are several."""
    held = [stand for stand in stands if stand.cards]
    whole = (
        Stand("all decks", *(sum(values) for values in zip(*(stand[1:] for stand in held), strict=True)))
        if held
        else None
    )
    bars = tuple(_bar(stand) for stand in ([whole] if whole and len(held) > 1 else []) + held)
    return Bars(Caption("known", "Known", _says(held, whole), COUNTS), "share", bars, 1.0)


def _bar(stand: Stand) -> Bar:
    share = min(max(stand.known / stand.cards, 0.0), 1.0)
    return Bar(
        visible_line(stand.title), share, f"{stand.learned:,} of {stand.cards:,} learned, {stand.mature:,} mature"
    )


def _says(held: list[Stand], whole: Stand | None) -> str:
    if whole is None:
        return "There are no cards yet."
    if not whole.learned:
        return (
            f"None of the {whole.cards:,} cards has been learned yet."
            if whole.cards > 1
            else "No card has been learned yet."
        )
    said = f"You know about {percent(min(whole.known / whole.cards, 1.0))} of {counted(whole.cards, 'card')}"
    decks = f" in {counted(len(held), 'deck')}" if len(held) > 1 else ""
    return f"{said}{decks}: {whole.learned:,} {are_learned(whole.learned, whole.mature)}."

"""Write so many reviews into the log of the learner's folder, spread over the past year."""

import sys

from tutor.desk.desk import Desk
from tutor.study.log import Review

DAYS = 365
EACH = 5
"""How often each card is asked."""


def main(reviews: int) -> None:
    """Ask the first cards of the deck, each on several days; every seventh answer is wrong."""
    with Desk() as desk:
        (deck, *_) = desk.decks()
        roster = [(card, content) for card, _, _, _, content in desk.library.roster(deck.id)]
        asked = roster[: -(-reviews // EACH)]
        today, now = desk.today(), desk.clock.now_ms()
        for past in range(DAYS, 0, -1):
            portion = range(reviews * (DAYS - past) // DAYS, reviews * (DAYS - past + 1) // DAYS)
            entries = [review(f"session-{past}", *asked[n % len(asked)], right=n % 7 > 0) for n in portion]
            desk.store.append(entries, now - past * 86_400_000, 0, today - past)


def review(session: str, card: str, content: str, *, right: bool = True) -> Review:
    """Return one response to a card."""
    return Review(
        session=session,
        card=card,
        form="choice",
        rung=0,
        seed=7,
        rating=3 if right else 1,
        proposed=3 if right else 1,
        verdict="right" if right else "wrong",
        share=1.0 if right else 0.0,
        response="Willow of the 12th row",
        stem="Which tree stands at crossing number 12?",
        answer="Willow of the 12th row",
        content=content,
        options=("Willow of the 12th row", "Poplar of the 12th row", "Rowan of the 12th row"),
        took_ms=4_000,
    )


if __name__ == "__main__":
    main(int(sys.argv[1]))

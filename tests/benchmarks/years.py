"""Write a log of so many reviews over ten years of study, two sittings a day, into the learner's folder."""

import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import count, cycle

from tests.benchmarks.reviews import review
from tutor.desk.desk import Desk
from tutor.store import events, ids
from tutor.study.codec import body_of
from tutor.study.log import Entry, Event, SessionEnd, SessionStart

DAYS = 3_650

GAPS = (1, 2, 5, 9, 16, 30, 55, 90, 150, 240)
"""Days between the attempts at a card, over and over: in these years at least as often as `home.EACH` says."""

FORMS = ("choice", "typed", "cloze", "number")


def main(reviews: int) -> None:
    """Write the events down in one go and have them folded as a whole."""
    with Desk() as desk:
        roster = [(card, content) for deck in desk.decks() for card, _, _, _, content in desk.library.roster(deck.id)]
        today, now, store = desk.today(), desk.clock.now_ms(), desk.store
        with sqlite3.connect(store.path) as log:
            last = ""
            for seq, (ago, entry) in enumerate(_told(roster, reviews), 1):
                moment = now - ago * 86_400_000
                last = ids.after(last, moment)
                v, body = body_of(entry)
                events.insert(log, Event(last, v, entry.kind, store.device, seq, moment, 60, today - ago, body))
        store.rebuild()


def _told(roster: list[tuple[str, str]], reviews: int) -> Iterator[tuple[int, Entry]]:
    """Give what was said on each study day, with how many days ago that was."""
    planned = _planned(len(roster), reviews)
    for ago in range(DAYS, 0, -1):
        asked = planned.get(DAYS - ago, [])
        half = (len(asked) + 1) // 2
        for part, portion in enumerate((asked[:half], asked[half:])):
            session = f"{ago:08x}-0000-4000-8000-{part:012x}"
            if not portion:
                continue
            yield ago, SessionStart(session, ())
            for card, turn in portion:
                right = (card % 5 + turn) % 8 > 0
                yield (
                    ago,
                    replace(review(session, *roster[card], right=right), form=FORMS[turn % len(FORMS)], rung=turn % 3),
                )
            yield ago, SessionEnd(session, "done")


def _planned(cards: int, reviews: int) -> dict[int, list[tuple[int, int]]]:
    """Return by day which cards are asked, each with how often it was asked before."""
    planned: dict[int, list[tuple[int, int]]] = {}
    for card in range(cards):
        day = card * 37 % 700
        turns = cycle(GAPS)
        for turn in count():
            day += next(turns)
            if day >= DAYS:
                break
            if not reviews:
                return planned
            planned.setdefault(day, []).append((card, turn))
            reviews -= 1
    return planned


if __name__ == "__main__":
    main(int(sys.argv[1]))

"""What it costs to have a review safely in the log, against the least that SQLite can do for one row."""

import sqlite3
import time
from collections.abc import Callable
from itertools import count

from tests.benchmarks.figure import Figure, ratio
from tests.benchmarks.home import Homes, Sizes
from tests.benchmarks.reviews import review
from tutor.desk.desk import Desk

WARMING = 20
"""How many commits go before the ones that count."""


def measure(homes: Homes, sizes: Sizes) -> list[Figure]:
    """Write both in turn, into the same folder, to a log that holds many reviews."""
    home = homes.copy(homes.home(sizes.many, sizes.reviews), "commit")
    bare = sqlite3.connect(home / "bare.db", isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute("CREATE TABLE bare (n INTEGER PRIMARY KEY, body TEXT NOT NULL)")
    body = "x" * 600
    with Desk(environ={"TUTOR_HOME": str(home)}) as desk:
        (deck, *_) = desk.decks()
        roster = [(card, content) for card, _, _, _, content in desk.library.roster(deck.id)]
        desk.store.warm()
        places = count()
        ours, least = [], []
        for _ in range(WARMING + sizes.keys):
            entries = [review("session", *roster[next(places) % len(roster)])]
            least.append(_took(bare.execute, "INSERT INTO bare (body) VALUES (?)", (body,)))
            ours.append(_took(desk.write, entries))
    bare.close()
    return [ratio("a review's commit", ours[WARMING:], least[WARMING:], 1.5)]


def _took(work: Callable[..., object], *given: object) -> float:
    start = time.perf_counter()
    work(*given)
    return (time.perf_counter() - start) * 1000

"""The cards that may be asked, read as light rows: what is due, what is new, what can be practised."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence

from tutor.study.queue import Candidate, gate, is_link

_DUE = """
    SELECT n, due, max(0, :today - last_day) AS elapsed, stability FROM memory
    WHERE deck IN (SELECT value FROM json_each(:decks)) AND live = 1 AND suspended = 0 AND due IS NOT NULL
    AND due <= :today AND buried_day IS NOT :today
"""

_AGAIN = f"{_DUE} AND missed = 1 AND latest_day = :today"

_NEAREST_TO_LOST = f"""{_DUE} AND NOT (missed = 1 AND latest_day = :today)
    ORDER BY elapsed > :worth * stability,
        CASE WHEN elapsed > :worth * stability THEN elapsed / stability ELSE -elapsed / stability END, n
    LIMIT :limit
"""

_PLACE = """
    SELECT card, roster.deck, note, aspect, ord FROM memory JOIN roster USING (card) WHERE memory.n = ?
"""

_NEW = "SELECT card, note, aspect, ord FROM roster WHERE deck = ? AND live = 1 AND asked = 0 ORDER BY ord"

_ASIDE = """
    SELECT card FROM memory
    WHERE deck = ? AND live = 1 AND (suspended = 1 OR buried_day IS NOT NULL) AND (suspended = 1 OR buried_day = ?)
"""

_REASONS = """
    SELECT first_day FROM roster LEFT JOIN memory USING (card)
    WHERE card = ? AND roster.live = 1 AND coalesce(suspended, 0) = 0
"""

_MET = "SELECT card FROM memory WHERE card > ? AND card < ? AND first_day = ?"

_MET_TODAY = "SELECT card FROM attempt WHERE day = ? AND met = 1"

_ANY = """
    SELECT card, roster.deck, note, aspect, ord, due, max(0, :today - last_day), coalesce(stability, 0),
        coalesce(missed = 1 AND latest_day = :today, 0)
    FROM roster LEFT JOIN memory USING (card)
    WHERE roster.live = 1 AND coalesce(suspended, 0) = 0 AND buried_day IS NOT :today
"""

_OF_DECKS = f"{_ANY} AND roster.deck IN (SELECT value FROM json_each(:decks))"  # noqa: S608 - constants

_WEAK = f"{_OF_DECKS} AND last_day IS NOT NULL ORDER BY (:today - last_day) / stability DESC, lapses DESC LIMIT :limit"

_LEAST_TRIED = f"{_OF_DECKS} ORDER BY coalesce(tries, 0), last_day, roster.deck, ord LIMIT :limit"

_NAMED = f"{_ANY} AND card IN (SELECT value FROM json_each(:cards))"  # noqa: S608 - constants


def due(
    connection: sqlite3.Connection, decks: Sequence[str], today: int, *, limit: int, worth: float
) -> list[Candidate]:
    """Return every card missed today, then at most `limit` others that are due, nearest to lost first."""
    given = {"decks": json.dumps(list(decks)), "today": today, "limit": limit, "worth": worth}
    rows = [(row, True) for row in connection.execute(_AGAIN, given)]
    rows += [(row, False) for row in connection.execute(_NEAREST_TO_LOST, given)]
    found = []
    for (n, day, elapsed, stability), again in rows:
        card, deck, note, aspect, order = connection.execute(_PLACE, (n,)).fetchone()
        found.append(Candidate(card, deck, note, aspect, order, day, elapsed, stability, again))
    return found


def new(connection: sqlite3.Connection, decks: Sequence[str], today: int, *, limit: int) -> list[Candidate]:
    """Return cards never asked that may be met today, enough to choose `limit` from, deck by deck in order of lines.

    Enough of a deck is `limit` notes that meet their first card, with the other cards found on the way: a second new
    card of a note waits while there are other notes to open. Enough decks are `limit` of them, for each has its share.
    """
    found: list[Candidate] = []
    givers = 0
    for deck in decks:
        if givers >= limit:
            break
        opened: set[str] = set()
        before = len(found)
        for candidate in _new_of(connection, deck, today):
            found.append(candidate)
            if not candidate.met:
                opened.add(candidate.note)
            if len(opened) >= limit:
                break
        givers += len(found) > before
    return found


def practice(
    connection: sqlite3.Connection, decks: Sequence[str], today: int, *, weak: bool, limit: int, cards: Sequence[str]
) -> list[Candidate]:
    """Return cards to practise: those named, in their order; else the shakiest, or those least often tried."""
    given = {"decks": json.dumps(list(decks)), "today": today, "limit": limit, "cards": json.dumps(list(cards))}
    query = _NAMED if cards else _WEAK if weak else _LEAST_TRIED
    found = [
        Candidate(card, deck, note, aspect, order, day, elapsed or 0, stability, bool(again))
        for card, deck, note, aspect, order, day, elapsed, stability, again in connection.execute(query, given)
    ]
    if cards:
        places = {card: place for place, card in reversed(list(enumerate(cards)))}
        found.sort(key=lambda candidate: places[candidate.card])
    return found


def _new_of(connection: sqlite3.Connection, deck: str, today: int) -> Iterator[Candidate]:
    aside = {card for (card,) in connection.execute(_ASIDE, (deck, today))}
    asked = (card.split("/") for (card,) in connection.execute(_MET_TODAY, (today,)))
    met = {note for of, note, _ in asked if of == deck}
    gates: dict[str, int] = {}
    links: Counter[str] = Counter()
    for card, note, aspect, order in connection.execute(_NEW, (deck,)):
        if card in aside:
            continue
        if not is_link(aspect):
            yield Candidate(card, deck, note, aspect, order, met=note in met)
            continue
        if note not in gates:
            gates[note] = _gate(connection, f"{deck}/{note}", today)
        if links[note] < gates[note]:
            links[note] += 1
            yield Candidate(card, deck, note, aspect, order, gate=gates[note], met=note in met)


def _gate(connection: sqlite3.Connection, note: str, today: int) -> int:
    """Return how many links of an argument that were never asked may still be met today."""
    reasons = connection.execute(_REASONS, (f"{note}/reasons",)).fetchone()
    met = connection.execute(_MET, (f"{note}/", f"{note}0", today))
    return gate(
        reasons=reasons is not None,
        asked=None if reasons is None else reasons[0],
        met=sum(is_link(card.rpartition("/")[2]) for (card,) in met),
        today=today,
    )

"""Writing: entries become events of this device, and events of other devices are taken in."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from tutor.errors import TutorError
from tutor.store import attempts, events, ids, meta
from tutor.store.cache import Arrival, follow, settle
from tutor.store.connection import Transaction
from tutor.store.memories import LiveTerms
from tutor.store.place import Place
from tutor.store.replay import rebuild
from tutor.study import codec, schedule
from tutor.study.log import Entry, Event, Overrule, Undo


class Ledger:
    """The log opened for writing, by one device."""

    def __init__(self, connection: sqlite3.Connection, device: str, terms: LiveTerms, path: Path) -> None:
        self._connection = connection
        self._device = device
        self._terms = terms
        self._place = Place(path, connection)
        self._proven = False
        self._ends = (0, "")
        self._reading = -1

    def prove(self) -> None:
        """Make sure that the memories were made by the scheduler that goes on with them; else fold anew."""
        if self._proven:
            return
        proof = schedule.proof(self._terms.get().parameters)
        if meta.get(self._connection, "proof") != proof:
            with Transaction(self._connection):
                if events.count(self._connection):
                    rebuild(self._connection)
                else:
                    meta.put(self._connection, "proof", proof)
            self._terms.forget()
        self._proven = True

    def append(self, entries: Iterable[Entry], at_ms: int, offset_min: int, day: int) -> list[Event]:
        """Write the entries down, all or none, with all that follows from them."""
        self._place.check()
        self.prove()
        connection, made, late = self._connection, list[Event](), list[Arrival]()
        with Transaction(connection):
            terms = self._terms.get()
            seq, last = self._ends if self._terms.reading == self._reading else self._read_ends()
            for given in entries:
                entry = self._filled(given)
                if entry is None:
                    continue
                seq, last = seq + 1, ids.after(last, at_ms)
                written, body = codec.body_of(entry)
                event = Event(last, written, entry.kind, self._device, seq, at_ms, offset_min, day, body)
                n = events.insert(connection, event)
                if n is None:
                    raise AssertionError("a new id was held already")
                made.append(event)
                arrival = Arrival(n, event, entry)
                if not follow(connection, arrival, terms):
                    attempts.note(connection, n, entry)
                    late.append(arrival)
            if late:
                settle(connection, late, terms)
        self._ends, self._reading = (seq, last), self._terms.reading
        if late:
            self._terms.forget()
        return made

    def merge(self, given: Iterable[Event]) -> int:
        """Take in the events that are not held yet, all or none, and return how many those were."""
        self._place.check()
        self.prove()
        connection, arrivals = self._connection, list[Arrival]()
        with Transaction(connection):
            for event in given:
                if not events.is_id(event.id):
                    raise TutorError(f"{event.id!a} is no id of an event")
                n = events.insert(connection, event)
                if n is not None:
                    arrivals.append(Arrival(n, event, codec.read(event)))
            if arrivals:
                settle(connection, arrivals, self._terms.get())
                self._terms.forget()
        return len(arrivals)

    def _read_ends(self) -> tuple[int, str]:
        """Return this device's last number and the last id held."""
        row = self._connection.execute(
            "SELECT seq FROM event WHERE device = ? ORDER BY n DESC LIMIT 1", (self._device,)
        ).fetchone()
        (last,) = self._connection.execute("SELECT max(id) FROM event").fetchone()
        return 0 if row is None else row[0], last or ""

    def _filled(self, entry: Entry) -> Entry | None:
        """Return the entry with the event it means, or None if there is none to mean."""
        match entry:
            case Undo(target=""):
                action = events.last_action(self._connection, self._device)
                return None if action is None else Undo(action.id)
            case Overrule(review="", card=card):
                review = events.last_review(self._connection, self._device, card)
                return None if review is None else replace(entry, review=review)
        return entry

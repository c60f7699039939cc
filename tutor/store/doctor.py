"""Is the file sound? Every row against its sum, every device against gaps, everything derived against the log."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator

from tutor.errors import TutorError
from tutor.store import cardsums, events, memories, sums
from tutor.store.connection import Snapshot
from tutor.store.health import Finding, Health
from tutor.store.meta import Progress
from tutor.store.replay import Replay, replay_of
from tutor.study import codec, fold, rename
from tutor.study.codec import KINDS

SHOWN = 20
"""So many findings of one sort are listed; more are only counted."""


def check(connection: sqlite3.Connection, progress: Progress | None = None) -> Health:
    """Read the whole file, as it stands now, and return what is wrong with it; changes nothing."""
    factory, connection.text_factory = connection.text_factory, _decoded
    try:
        with Snapshot(connection):
            return _check(connection, progress)
    finally:
        connection.text_factory = factory


def is_damaged(connection: sqlite3.Connection) -> bool:
    """Tell whether what was written can no longer be read as it was; events that never arrived are no damage."""
    try:
        return any(_integrity(connection)) or any(finding.damage for finding in check(connection).findings)
    except (sqlite3.DatabaseError, TutorError):
        return True


def _decoded(data: bytes) -> str:
    """Read text even where flipped bits have made it no UTF-8; its sum then tells."""
    return data.decode(errors="surrogateescape")


def _check(connection: sqlite3.Connection, progress: Progress | None) -> Health:
    findings = list(_integrity(connection))
    seen: defaultdict[str, set[int]] = defaultdict(set)
    unknown: Counter[str] = Counter()
    damaged: list[Finding] = []
    counted: dict[tuple[int, int], tuple[object, ...]] = {}
    touched: set[tuple[str, int]] = set()
    total = events.count(connection)
    numbers = 0
    replay = _replay(connection, findings)
    for done, (n, total_sum, row) in enumerate(events.in_order(connection)):
        if progress is not None and done % 1000 == 0:
            progress(done, total)
        numbers = max(numbers, n)
        if events.sum_of(row) != total_sum:
            damaged.append(Finding("an event does not match its sum", row[0] if _is_id(row[0]) else f"number {n}"))
            continue
        seen[row[3]].add(row[4])
        event = events.event_of(row)
        entry = codec.read(event)
        if entry is None:
            unknown[event.kind if event.kind not in KINDS else f"{event.kind} v{event.v}"] += 1
        elif replay is not None:
            touched.update((card, n) for card in fold.touches(entry))
            answer = replay.take(n, event, entry)
            if answer is not None:
                counted[answer[:2]] = answer
    findings += _shortened(damaged, "events are damaged")
    if numbers != total:
        findings.append(Finding(f"{numbers - total} events that were written are missing"))
    findings += _gaps(seen)
    findings += _reused(connection)
    if replay is not None and not damaged:
        findings += _stale(connection, replay, counted, touched)
    if progress is not None:
        progress(total, total)
    return Health(total, dict(unknown), tuple(findings))


def _integrity(connection: sqlite3.Connection) -> Iterator[Finding]:
    for (line,) in connection.execute("PRAGMA integrity_check(20)"):
        if line != "ok":
            yield Finding(f"SQLite: {line}")


def _replay(connection: sqlite3.Connection, findings: list[Finding]) -> Replay | None:
    try:
        return replay_of(connection)
    except TutorError as error:
        findings.append(Finding(error.message))
        return None


def _is_id(text: object) -> bool:
    return isinstance(text, str) and events.is_id(text)


def _gaps(seen: dict[str, set[int]]) -> Iterator[Finding]:
    for device, held in sorted(seen.items()):
        missing = max(held) - len(held)
        if missing > 0:
            first = next(number for number in range(1, max(held)) if number not in held)
            yield Finding(
                f"device {device}: {missing} of {max(held)} events are missing, the first is number {first}",
                damage=False,
            )


def _reused(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Find cards whose id was renamed away and is used again: what is answered on them counts for the other id."""
    names = memories.terms(connection).renames
    if not names:
        return
    live = [card for (card,) in connection.execute("SELECT card FROM roster WHERE live = 1 ORDER BY card")]
    reused = [card for card in live if rename.present(card, names) != card]
    if reused:
        yield Finding(
            f"{len(reused)} cards have an id that was renamed away, so their answers count for"
            f" {rename.present(reused[0], names)}; give the note of {reused[0]} another id",
            damage=False,
        )


def _stale(
    connection: sqlite3.Connection,
    replay: Replay,
    counted: dict[tuple[int, int], tuple[object, ...]],
    touched: set[tuple[str, int]],
) -> Iterator[Finding]:
    """Compare what is derived with what it should be; all of this is mended by making it anew."""
    mend = "; `tutor doctor --rebuild` mends it"
    wanted = {card: course.memory for card, course in replay.courses.items()}
    held = memories.read_all(connection)
    wrong = sorted(card for card in wanted.keys() | held.keys() if wanted.get(card) != held.get(card))
    if wrong:
        yield Finding(f"{len(wrong)} memories differ from the log, the first is {wrong[0]}{mend}")
    if memories.terms(connection) != replay.terms:
        yield Finding(f"the aims kept differ from the log{mend}")
    rows = {row[:2]: row for row in connection.execute("SELECT * FROM attempt")}
    if rows != counted:
        yield Finding(f"the counts of reviews differ from the log{mend}")
    if set(connection.execute("SELECT * FROM reset")) != set(replay.losses):
        yield Finding(f"the list of resets differs from the log{mend}")
    if not cardsums.are_right(connection):
        yield Finding(f"the sums of cards differ from their reviews{mend}")
    unlike = list(sums.wrong(connection, replay.terms.renames))
    if unlike:
        yield Finding(f"the sums of {len(unlike)} days and sessions differ, the first is {unlike[0]}{mend}")
    if {target for (target,) in connection.execute("SELECT target FROM undone")} != replay.undone:
        yield Finding(f"what was taken back differs from the log{mend}")
    if set(connection.execute("SELECT card, event FROM touch")) != touched:
        yield Finding(f"the list of each card's events differs from the log{mend}")
    if memories.stale_due(connection, replay.terms):
        yield Finding(f"due days differ from the memories they follow from{mend}")
    asked = connection.execute(
        "SELECT 1 FROM roster WHERE live = 1 AND asked <> EXISTS "
        "(SELECT 1 FROM memory WHERE memory.card = roster.card AND last_day IS NOT NULL)"
    ).fetchone()
    decks = connection.execute(
        "SELECT 1 FROM deck WHERE (cards, asked) <> "
        "(SELECT count(*), coalesce(sum(asked), 0) FROM roster WHERE roster.deck = deck.deck AND live = 1)"
    ).fetchone()
    if asked or decks:
        yield Finding(f"the counts of cards never asked differ from the memories{mend}")


def _shortened(found: list[Finding], what: str) -> list[Finding]:
    more = len(found) - SHOWN
    return found if more <= 0 else [*found[:SHOWN], Finding(f"{more} more {what}")]

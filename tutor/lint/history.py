"""Rules about a deck and what the log and the other files know of it: ids that vanish, return, or are taken."""

from collections import defaultdict
from collections.abc import Iterator

from tutor.deck.names import nearest
from tutor.deck.problems import Path
from tutor.lint.case import Case
from tutor.lint.rule import Remark, Rule
from tutor.study.rename import present

_MOST_GUESSED = 1_000


def _vanished(case: Case) -> Iterator[Remark]:
    """Tell of a note whose cards are gone; where a new note knows the same, it was surely meant to be that one."""
    here = {card.id for card in case.cards}
    gone: dict[str, list[str]] = defaultdict(list)
    for card in case.past.asked:
        if card not in here:
            gone[card.split("/")[1]].append(card)
    kept = {card.note for card in case.cards}
    for note in sorted(gone.keys() - kept):
        heir = _heir(case, gone[note])
        if heir:
            new, path = heir
            yield Remark(
                (*path, "id"),
                f"this note has another id than before: the progress of {note} is left behind",
                f"`tutor rename-id {case.deck.id}/{note} {case.deck.id}/{new}` carries it over",
            )
        elif not case.past.archived.issuperset(gone[note]):
            like = nearest(note, kept) if len(kept) <= _MOST_GUESSED else None
            yield Remark(
                ("id",),
                f"the note {note} is gone, and {len(gone[note])} of its cards had progress",
                f"was it renamed to {like}? `tutor rename-id` carries progress over"
                if like
                else "nothing is lost: the history stays, and comes back with the id",
            )


def _heir(case: Case, cards: list[str]) -> tuple[str, Path] | None:
    """Return the id and path of a note never asked that has, aspect by aspect, what the vanished cards had."""
    lost = {(card.split("/")[2], case.past.asked[card]) for card in cards if case.past.asked[card]}
    for card in case.cards:
        if (card.aspect, card.content) in lost and card.id not in case.past.asked:
            return next((note.id, path) for note, path in case.notes if note.id == card.note)
    return None


def _reused(case: Case) -> Iterator[Remark]:
    ids = {f"{case.deck.id}/{note.id}": (*path, "id") for note, path in case.notes} | {case.deck.id: ("id",)}
    for name, path in ids.items() if case.past.renames else ():
        meant = present(name, case.past.renames)
        if meant != name:
            yield Remark(
                path,
                f"{name} was renamed to {meant}, so what is answered here counts for that one",
                "choose an id that was never used",
            )


def _shadowed(case: Case) -> Iterator[Remark]:
    if case.past.shadowed_by:
        yield Remark(
            ("id",),
            f"this deck is never asked: {case.past.shadowed_by} has the same id and comes first",
            "give one of the two another id, or move it away",
        )


RULES = (
    Rule(
        code="vanished-id",
        severity="warning",
        what="No note that has progress changes its id or goes away unnoticed.",
        why="Progress hangs on ids. Under a new id a known card is asked as if it were new; `tutor rename-id OLD NEW` "
        "carries its history over. A note taken out on purpose is told once, before its cards are archived.",
        find=_vanished,
        whole=True,
    ),
    Rule(
        code="reused-id",
        severity="warning",
        what="An id that was renamed away is not used again.",
        why="Devices that have not heard of the renaming still write under the old id, so whatever is answered under "
        "it counts for the new one.",
        find=_reused,
    ),
    Rule(
        code="shadowed-deck",
        severity="warning",
        what="No other file has the deck's id and comes before it.",
        why="Of two files with one id, a path given beats the learner's folder, and that beats the shipped decks. The "
        "other file is never asked.",
        find=_shadowed,
    ),
)
"""The rules of this module."""

"""A new id for a deck or a note: the file is rewritten and history comes along."""

from pathlib import Path
from typing import TYPE_CHECKING

from tutor.desk.editing import owned
from tutor.errors import Exit, TutorError

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.library.library import DeckFile


def rename(desk: "Desk", old: str, new: str) -> Path:
    """Rename a deck (`deck`) or a note (`deck/note`) in its file, and carry its history over to the new id.

    Where the file was renamed by hand already, only the history is carried over. Raises TutorError when the old id
    does not exist, the new one is taken, or is no id.
    """
    from tutor.study.log import Rename

    _same_kind(old, new)
    by_hand = _renamed_by_hand(desk, old, new)
    if by_hand is not None:
        desk.write([Rename(old, new)])
    path = _rewritten(desk, old, new) if by_hand is None else by_hand.path
    desk.rescan()
    if desk.library.find(old) is None and "/" not in old:
        desk.store.rosters.sync(old, "", ())  # or its cards would count as ids that are used again
    return path


def _same_kind(old: str, new: str) -> None:
    old_deck, _, old_note = old.partition("/")
    new_deck, _, new_note = new.partition("/")
    if bool(old_note) != bool(new_note) or (old_note and old_deck != new_deck):
        raise TutorError(
            f"{old} and {new} are not ids of one kind",
            hint="Rename a deck as OLD NEW, or a note as DECK/OLD DECK/NEW.",
            code=Exit.USAGE,
        )


def _renamed_by_hand(desk: "Desk", old: str, new: str) -> "DeckFile | None":
    """The deck that holds the new id and not the old one, while only the old one has a history; or None."""
    deck = new.partition("/")[0]
    file = desk.library.find(deck)
    if file is None or file.problems:
        return None
    if "/" in new:
        held = {f"{deck}/{row[1]}" for row in desk.library.roster(deck)}
        moved = new in held and old not in held
    else:
        moved = desk.library.find(old) is None
    asked = desk.store.records.asked(old.partition("/")[0])
    known = any(card.startswith(f"{old}/") for card in asked)
    return file if moved and known else None


def _rewritten(desk: "Desk", old: str, new: str) -> Path:
    from tutor.deck.edit import rename as renamed
    from tutor.deck.parse import decode
    from tutor.library.files import read_bytes, write_whole
    from tutor.study.log import Rename, Undo

    if "/" not in old and any(file.id == new for file in desk.library.files):
        raise TutorError(f'a deck called "{new}" exists already', hint="Choose another id.", code=Exit.CANNOT_CREATE)
    path = owned(desk, desk.library.deck(old.partition("/")[0]))
    edited = renamed(decode(read_bytes(path)), old, new, stem=path.stem)
    # The log goes first: a rename that stands there alone is carried out by asking for it again.
    (event,) = desk.write([Rename(old, new)])
    try:
        write_whole(path, edited)
    except TutorError:
        desk.write([Undo(event.id)])
        raise
    return path

"""What the learner does outside a session: undo, suspend, resume, bury, flag, reset."""

from typing import TYPE_CHECKING

from tutor.deck.cards import Card
from tutor.errors import Exit, TutorError
from tutor.study.log import Bury, Entry, Event, Flag, Reset, Resume, Suspend, Undo

if TYPE_CHECKING:
    from tutor.desk.desk import Desk

_DONE = {
    "review": "the answer to",
    "suspend": "the suspension of",
    "resume": "the resumption of",
    "bury": "the burying of",
    "flag": "the flag of",
    "reset": "the reset of",
}


def undo(desk: "Desk") -> str:
    """Take back this device's last action and say in one sentence what it was, or that there is none."""
    event = desk.store.last_live_action()
    if event is None:
        return "There is nothing to undo."
    desk.write([Undo(event.id)])
    return f"Took back {_DONE[event.kind]} {_named(event)}."


def card_named(desk: "Desk", card_id: str) -> Card:
    """The card with this id. Raises TutorError when no deck holds it."""
    deck = card_id.partition("/")[0]
    desk.library.deck(deck)
    card = desk.library.card(deck, card_id)
    if card is None:
        from tutor.deck.names import nearest

        like = nearest(card_id, [row[0] for row in desk.library.roster(deck)])
        hint = f'Did you mean "{like}"?' if like else f"`tutor cards {deck}` lists them."
        raise TutorError(f'no card is called "{card_id}"', hint=hint, code=Exit.NO_INPUT)
    return card


def suspend(desk: "Desk", card: str) -> None:
    """Stop asking a card until it is resumed."""
    _deed(desk, Suspend(card), card)


def resume(desk: "Desk", card: str) -> None:
    """Ask a suspended card again."""
    _deed(desk, Resume(card), card)


def bury(desk: "Desk", card: str) -> None:
    """Leave a card until the next study day."""
    _deed(desk, Bury(card), card)


def flag(desk: "Desk", card: str, *, on: bool) -> None:
    """Mark a card that wants attention, or take the mark away."""
    _deed(desk, Flag(card, on), card)


def reset(desk: "Desk", card: str) -> None:
    """Let the memory of a card start anew, as if it had never been asked; its history stays."""
    _deed(desk, Reset(card), card)


def _deed(desk: "Desk", entry: Entry, card: str) -> None:
    desk.decks()
    card_named(desk, card)
    desk.write([entry])


def _named(event: Event) -> str:
    stem = event.body.get("stem")
    card = event.body.get("card", "")
    return f'"{stem}" ({card})' if stem else str(card)

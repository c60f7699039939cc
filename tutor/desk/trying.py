"""A response tried against a card of the decks: judged as in a session, with its steps, and nothing written down."""

from typing import TYPE_CHECKING

from tutor.errors import Exit, TutorError

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.study.judging.examiner import Ruling
    from tutor.study.prompt import Prompt


def try_card(desk: "Desk", card_id: str, text: str) -> tuple["Prompt", "Ruling"]:
    """Return the card's prompt on the free rung and the ruling on a typed response to it.

    Raises TutorError when there is no such deck or card, or the deck cannot be loaded.
    """
    from tutor.study.ask import ask, seed_of
    from tutor.study.plan import Plan
    from tutor.study.written import ruling

    deck = desk.library.deck(card_id.partition("/")[0])
    card = desk.library.card(deck.id, card_id)
    if card is None:
        from tutor.deck.names import nearest

        like = nearest(card_id, (row[0] for row in desk.library.roster(deck.id)))
        hint = f'Did you mean "{like}"?' if like else f"`tutor cards {deck.id}` lists them."
        raise TutorError(f'no card is called "{card_id}"', hint=hint, code=Exit.NO_INPUT)
    prompt = ask(card, None, Plan(rung="free"), seed_of(card.id, 0))
    return prompt, ruling(prompt, text)

"""Whose answer a wrong response was: the other card of the deck that the learner took this one for."""

from dataclasses import replace

from tutor.deck.cards import Card
from tutor.library.library import Library
from tutor.study.judge import judge
from tutor.study.log import Entry, Review
from tutor.study.prompt import CREDITED, Prompt
from tutor.study.response import Chosen, Response, Typed
from tutor.study.stage import Judged


def with_mistake(library: Library, card: Card, judged: Judged, entry: Entry) -> Entry:
    """Return the entry, a wrong review with the card whose answer was given instead of this one's, if that is sure."""
    if not isinstance(entry, Review) or entry.verdict != "wrong" or judged.overruled:
        return entry
    for text in _said(judged.asked.prompt, judged.response):
        others = [row for row in library.answered(card.deck, text) if row[1] != card.note]
        alike = [row for row in others if row[2] == card.aspect] or others
        if len(alike) == 1:
            return replace(entry, mixed_with=alike[0][0])
    return entry


def _said(prompt: Prompt, response: Response) -> list[str]:
    """Return what was said: the response, and the rivals of the answer that it stands for."""
    match response:
        case Chosen(index) if prompt.form == "choice":
            return [prompt.options[index]]
        case Typed(text):
            bare = prompt._replace(accept=(), rivals=())
            return [
                text,
                *(each for each in prompt.rivals if judge(bare._replace(answer=each), response).kind in CREDITED),
            ]
        case _:
            return []

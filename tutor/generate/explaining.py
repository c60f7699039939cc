"""What a proposal says besides its question: the sentence it rests on, and why it is uncertain."""

from dataclasses import replace

from tutor.deck.notes import AnyNote, Argument
from tutor.generate.proposal import Proposal, said
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence

DOUBTFUL = 0.65
"""Kinds that proved no better than this say so."""

_LONGEST = 600


def explained(reading: Reading, proposal: Proposal) -> AnyNote:
    """Return the note with `explain` in the article's words and `doubt` where there is any."""
    note = proposal.note
    sentence = reading.sentences[proposal.places[0]]
    doubts = [proposal.doubt] if proposal.doubt else []
    if not doubts and proposal.weight <= DOUBTFUL:
        doubts.append("drafts like this one often need a small change")
    if _inserted(note):
        doubts.append("what stands in brackets was put in for a pronoun")
    return replace(note, explain=_explanation(reading, note, sentence), doubt="; ".join(doubts))


def _inserted(note: AnyNote) -> bool:
    return any("[" in text for text in said(note))


def _explanation(reading: Reading, note: AnyNote, sentence: Sentence) -> str:
    where = f"Paragraph {sentence.paragraph}"
    if not isinstance(note, Argument) and len(note.quote) < 0.8 * len(sentence.text):
        return _cut(f"{where} says: \u201c{sentence.text}\u201d")
    following = reading.after(sentence)
    quotes = (
        [note.quote, *(point.quote for point in (*note.because, *note.against))]
        if isinstance(note, Argument)
        else [note.quote]
    )
    if following is not None and not any(following.text in quote for quote in quotes):
        return _cut(f"{where} goes on: \u201c{following.text}\u201d")
    before = reading.before(sentence, 1)
    if before and not any(before[0].text in quote for quote in quotes):
        return _cut(f"{where} says just before: \u201c{before[0].text}\u201d")
    return _cut(f"{where} says: \u201c{sentence.text}\u201d")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: text.rfind(" ", 0, _LONGEST)] + " ...\u201d"

"""The notes that a kind makes of what it finds."""

from collections.abc import Sequence

from tutor.deck.marks import gaps
from tutor.deck.notes import AnyNote, Argument, Cloze, Event, Fact, Gap, Point, Question
from tutor.deck.span import Span
from tutor.generate.lettering import capital
from tutor.generate.proposal import Proposal
from tutor.generate.segment import Sentence

AUTHOR = "the author"
"""The holder of what the article itself claims."""


def proposed(
    kind: str, sentence: Sentence, note: AnyNote, weight: float, *, others: Sequence[Sentence] = ()
) -> Proposal:
    """Return a proposal that rests on a sentence, and on others."""
    return Proposal(kind, note, (sentence.place, *(other.place for other in others)), weight)


def typed(
    kind: str,
    sentence: Sentence,
    ask: str,
    answer: str,
    *,
    weight: float,
    accept: tuple[str, ...] = (),
    quote: str = "",
    others: Sequence[Sentence] = (),
) -> Proposal:
    """Return a question whose answer is short enough to be typed."""
    note = Fact(
        ask=ask,
        answer=capital(answer),
        accept=accept,
        cite=(sentence.paragraph,),
        quote=quote or sentence.text,
        draft=True,
        id="",
    )
    return proposed(kind, sentence, note, weight, others=others)


def recalled(
    kind: str,
    sentence: Sentence,
    ask: str,
    answer: str,
    *,
    weight: float,
    quote: str = "",
    others: Sequence[Sentence] = (),
) -> Proposal:
    """Return a question whose answer, a statement or a phrase, is called to mind and not typed."""
    note = Question(
        id="",
        form="recall",
        ask=ask,
        answer=(capital(answer),),
        cite=(sentence.paragraph,),
        quote=quote or sentence.text,
        draft=True,
    )
    return proposed(kind, sentence, note, weight, others=others)


def dated(kind: str, sentence: Sentence, when: Span, what: str, *, weight: float) -> Proposal:
    """Return an event and when it happened."""
    note = Event(when=when, what=what, cite=(sentence.paragraph,), quote=sentence.text, draft=True, id="")
    return proposed(kind, sentence, note, weight)


def gapped(kind: str, sentence: Sentence, text: str, *, weight: float) -> Proposal:
    """Return a sentence with a gap."""
    parts = tuple(Gap(mark.name, mark.answer) for mark in gaps(text))
    note = Cloze(text=text, gaps=parts, cite=(sentence.paragraph,), quote=sentence.text, draft=True, id="")
    return proposed(kind, sentence, note, weight)


def point(sentence: Sentence, text: str, reply: str = "") -> Point:
    """Return a reason or an objection that a sentence gives."""
    return Point(id="", text=capital(text), reply=reply, cite=(sentence.paragraph,), quote=sentence.text)


def argument(
    kind: str,
    sentence: Sentence,
    claim: str,
    *,
    by: str = AUTHOR,
    because: Sequence[Point] = (),
    against: Sequence[Point] = (),
    weight: float,
    others: Sequence[Sentence] = (),
) -> Proposal:
    """Return a claim with its reasons and objections."""
    note = Argument(
        id="",
        claim=claim,
        by=by,
        because=tuple(because),
        against=tuple(against),
        cite=(sentence.paragraph,),
        quote=sentence.text,
        draft=True,
    )
    return proposed(kind, sentence, note, weight, others=others)

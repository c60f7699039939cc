"""The forms that a rule gives to what it finds: an argument with its points, or a question to be answered."""

from collections.abc import Sequence

from tutor.deck.notes import Argument, Fact, Point, Question
from tutor.generate.notes.holders import AUTHOR
from tutor.generate.proposal import Proposal
from tutor.generate.segment import Sentence
from tutor.generate.wording import capital


def point(sentence: Sentence, text: str, quote: str = "", reply: str = "") -> Point:
    """Return a reason or an objection that a sentence gives."""
    return Point(id="", text=text, reply=reply, cite=(sentence.paragraph,), quote=quote or sentence.text)


def argument(
    kind: str,
    sentence: Sentence,
    claim: str,
    *,
    by: str = AUTHOR,
    issue: str = "",
    because: Sequence[Point] = (),
    against: Sequence[Point] = (),
    quote: str = "",
    weight: float = 0.7,
    doubt: str = "",
    others: Sequence[Sentence] = (),
) -> Proposal:
    """Return an argument whose claim stands in `sentence` and whose points stand there or in `others`."""
    note = Argument(
        id="",
        claim=claim,
        by=by,
        issue=issue,
        because=tuple(because),
        against=tuple(against),
        cite=(sentence.paragraph,),
        quote=quote or sentence.text,
        draft=True,
    )
    return Proposal(kind, note, (sentence.place, *(other.place for other in others)), weight, doubt)


def recalled(
    kind: str,
    sentence: Sentence,
    ask: str,
    answer: str,
    *,
    quote: str = "",
    weight: float = 0.75,
    doubt: str = "",
    others: Sequence[Sentence] = (),
) -> Proposal:
    """Return a question whose answer, a whole statement or phrase, is called to mind and not typed."""
    note = Question(
        id="",
        form="recall",
        ask=ask,
        answer=(answer,),
        cite=(sentence.paragraph,),
        quote=quote or sentence.text,
        draft=True,
    )
    return Proposal(kind, note, (sentence.place, *(other.place for other in others)), weight, doubt)


def typed(kind: str, sentence: Sentence, ask: str, answer: str, *, weight: float) -> Proposal:
    """Return a question whose answer is short enough to be typed."""
    note = Fact(ask=ask, answer=capital(answer), cite=(sentence.paragraph,), quote=sentence.text, draft=True, id="")
    return Proposal(kind, note, (sentence.place,), weight)

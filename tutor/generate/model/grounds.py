"""The reasons and objections of an argument, each with words of the article, and the faults of those without."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tutor.deck.notes import Argument, Point
from tutor.deck.shape import key, words
from tutor.generate.gate import ANSWERED, STRANGE, missing
from tutor.generate.model.brackets import BRACKETS, misput
from tutor.generate.model.fault import EMPTY, TWICE, Fault, Flaw, marked
from tutor.generate.model.locating import LONGEST, Located, located, unlocated
from tutor.generate.model.reply import ObjectionReply, ReasonReply
from tutor.generate.model.screening import clean, oddity
from tutor.generate.model.wording import MOST_WORDS, claimed
from tutor.lint.english import telling

UNANSWERED = "neither the paragraph of its objection nor a quote of its own says the reply"
"""Why a reply to an objection cannot stand."""

_KNOWN = 1 / 3


@dataclass(frozen=True, slots=True)
class Sent:
    """What a model was sent: the article's paragraphs, all of its `words`, and the numbers of the paragraphs sent."""

    blocks: Sequence[str]
    article: str
    among: Sequence[int]


def grounded(
    note: Argument, because: Sequence[ReasonReply], against: Sequence[ObjectionReply], sent: Sent
) -> tuple[Argument, tuple[Fault, ...]]:
    """Return an argument with those of its reasons and objections that can stand, and the faults of the others."""
    taken = {key(note.claim)}
    faults: list[Fault] = []
    for reply in because:
        point, flaws = _point(reply, sent, taken)
        whole = replace(note, because=(*note.because, point))
        if flaws := (*flaws, *_unproved(whole)):
            faults.append(Fault("reason", point.text, flaws))
        else:
            note = whole
            taken.add(key(point.text))
    for objection in against:
        point, flaws = _point(objection, sent, taken)
        whole = replace(note, against=(*note.against, point))
        if flaws := (*flaws, *_unproved(whole)):
            faults.append(Fault("objection", point.text, flaws))
        else:
            taken.add(key(point.text))
            note, fault = _answered(whole, point, objection, sent)
            faults += [fault] if fault else []
    return note, tuple(faults)


def flaws_of(text: str, sent: Sent, *, part: str = "", name: bool = False) -> Iterator[Flaw]:
    """Yield the rules that a text breaks, whatever it is quoted for, or the `name` of something.

    `part` is what it is called, if the complaint does not say so already.
    """
    within = f" in {part}" if part else ""
    if not words(text).strip() or len(text.split()) > MOST_WORDS:
        yield Flaw(EMPTY, f"{part or 'it'} has {len(text.split())} words")
    if bad := tuple(misput(text, sent.article)):
        yield Flaw(BRACKETS, f"{marked(*bad)}{within}")
    if words(text).strip() and (odd := oddity(text, name=name)):
        yield Flaw(STRANGE, f"{marked(odd)}{within}")


def _unproved(whole: Argument) -> Iterator[Flaw]:
    """Yield the flaws of an argument's last point, whose numbers and names the quotes do not have."""
    found = tuple(missing(replace(whole, claim="")))
    for why in dict.fromkeys(each.why for each in found):
        yield Flaw(why, marked(*(each.word for each in found if each.why == why)))


def _point(reply: ReasonReply, sent: Sent, taken: set[str]) -> tuple[Point, tuple[Flaw, ...]]:
    """Return a reason or an objection, with its quote as the model has it if the article has not, and its flaws."""
    text = claimed(reply.text)
    flaws = list(flaws_of(text, sent))
    place = located(sent.blocks, reply.paragraph, reply.quote, sent.among)
    if place is None:
        flaws.insert(0, Flaw(unlocated(reply.quote)))
        place = Located(sent.among[0], clean(reply.quote))
    if key(text) in taken:
        flaws.append(Flaw(TWICE))
    return Point(id="", text=text, cite=(place.paragraph,), quote=place.quote), tuple(flaws)


def _answered(note: Argument, point: Point, objection: ObjectionReply, sent: Sent) -> tuple[Argument, Fault | None]:
    """Return an argument whose last objection, the point, has its reply, or the fault of that."""
    text = claimed(objection.reply)
    if not words(text).strip():
        return note, None
    flaws = list(flaws_of(text, sent))
    place = None
    if objection.reply_quote.strip():
        paragraph = objection.reply_paragraph or point.cite[0]
        place = located(sent.blocks, paragraph, objection.reply_quote, sent.among)
        if place is None:
            flaws.insert(0, Flaw(unlocated(objection.reply_quote)))
    if flaws:
        return note, Fault("reply", text, tuple(flaws))
    said = False
    for answered, evidence in _proofs(replace(point, reply=text), place, sent):
        whole = replace(note, against=(*note.against[:-1], answered))
        said = _says(f"{note.quote} {evidence}", text, point.text)
        flaws = list(_unproved(whole))
        if said and not flaws:
            return whole, None
    return note, Fault("reply", text, (*(() if said else (Flaw(UNANSWERED),)), *flaws))


def _proofs(point: Point, place: Located | None, sent: Sent) -> Iterator[tuple[Point, str]]:
    """Yield an objection with its reply, and the words that may prove the reply.

    In the objection's own paragraph its quote reaches on to them. A quote is of one paragraph alone, so one that the
    reply has elsewhere stands in the explanation, where the gate looks for it, and its paragraph is cited as well.
    """
    if place is None or place.paragraph == point.cite[0]:
        for quote in _reaching(sent.blocks[point.cite[0] - 1], point.quote):
            if place is None or place.quote in quote:
                yield replace(point, quote=quote), quote
    if place is not None:
        cite = tuple(dict.fromkeys((*point.cite, place.paragraph)))
        yield replace(point, cite=cite, explain=ANSWERED.format(place.paragraph, place.quote)), place.quote


def _says(evidence: str, reply: str, objection: str) -> bool:
    """Tell whether a fair share of the words that a reply has over its objection stand in the evidence."""
    meant = telling(reply) - telling(objection) or telling(reply)
    return len(meant & telling(evidence)) >= _KNOWN * len(meant)


def _reaching(block: str, quote: str) -> Iterator[str]:
    """Yield a quote as it stands, reaching on to the end of each later sentence, then as all of its paragraph.

    None is longer than a quote may be.
    """
    yield quote
    text = " ".join(block.split())
    start = text.find(quote)
    for end in range(start + len(quote), len(text) + 1):
        if end - start > LONGEST:
            break
        if start >= 0 and (end == len(text) or (text[end - 1] in '.!?"\u201d' and text[end] == " ")):
            yield text[start:end].strip()
    if len(text) <= LONGEST:
        yield text

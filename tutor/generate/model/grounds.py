"""The reasons and objections of an argument, each with words of the article, and the faults of those without."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tutor.deck.notes import Argument, Point
from tutor.deck.shape import key, words
from tutor.generate.gate import STRANGE, unproved
from tutor.generate.model.brackets import BRACKETS, misput
from tutor.generate.model.fault import EMPTY, TWICE, Fault
from tutor.generate.model.locating import LONGEST, located, unlocated
from tutor.generate.model.reply import ObjectionReply, ReasonReply
from tutor.generate.model.screening import clean, strange
from tutor.generate.model.wording import MOST_WORDS, claimed
from tutor.lint.english import telling

UNANSWERED = "the paragraph of its objection does not say the reply"
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
        found = _point(reply, "reason", sent, taken)
        if isinstance(found, Fault):
            faults.append(found)
            continue
        taken.add(key(found.text))
        whole = replace(note, because=(*note.because, found))
        if fault := _unproved(whole, "reason", found):
            faults.append(fault)
        else:
            note = whole
    for objection in against:
        found = _point(objection, "objection", sent, taken)
        if isinstance(found, Fault):
            faults.append(found)
            continue
        taken.add(key(found.text))
        whole = replace(note, against=(*note.against, found))
        if fault := _unproved(whole, "objection", found):
            faults.append(fault)
        else:
            note, fault = _answered(whole, found, clean(objection.reply), sent)
            faults += [fault] if fault else []
    return note, tuple(faults)


def _unproved(whole: Argument, kind: str, point: Point) -> Fault | None:
    """Return the fault of a point whose numbers and names the quotes of its argument do not have, or None."""
    missing = unproved(replace(whole, claim=""))
    return Fault(kind, point.text, missing.why, f"\u201c{missing.word}\u201d") if missing else None


def _point(reply: ReasonReply, kind: str, sent: Sent, taken: set[str]) -> Point | Fault:
    text = claimed(reply.text)
    place = located(sent.blocks, reply.paragraph, reply.quote, sent.among)
    if place is None:
        return Fault(kind, text, unlocated(reply.quote))
    if not words(text).strip() or len(text.split()) > MOST_WORDS:
        return Fault(kind, text, EMPTY)
    if key(text) in taken:
        return Fault(kind, text, TWICE)
    if bad := misput(text, sent.article):
        return Fault(kind, text, BRACKETS, f"\u201c{bad}\u201d")
    if strange(text):
        return Fault(kind, text, STRANGE)
    return Point(id="", text=text, cite=(place.paragraph,), quote=place.quote)


def _answered(note: Argument, point: Point, reply: str, sent: Sent) -> tuple[Argument, Fault | None]:
    """Return an argument whose last objection, the point, has its reply, or the fault of that."""
    text = claimed(reply)
    if not words(text).strip():
        return note, None
    if len(text.split()) > MOST_WORDS:
        return note, Fault("reply", text, EMPTY)
    if bad := misput(text, sent.article):
        return note, Fault("reply", text, BRACKETS, f"\u201c{bad}\u201d")
    if strange(text):
        return note, Fault("reply", text, STRANGE)
    for quote in _reaching(sent.blocks[point.cite[0] - 1], point.quote):
        whole = replace(note, against=(*note.against[:-1], replace(point, reply=text, quote=quote)))
        if _says(f"{note.quote} {quote}", text, point.text) and unproved(replace(whole, claim="")) is None:
            return whole, None
    return note, Fault("reply", text, UNANSWERED)


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

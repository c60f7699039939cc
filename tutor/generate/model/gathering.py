"""What one reply of a model gave: notes that can stand, and what cannot, with the reason."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tutor.deck.notes import AnyNote
from tutor.deck.shape import words
from tutor.generate.account import Drop
from tutor.generate.draft import UNJOINED, bare_claims
from tutor.generate.gate import NOT_FOUND, flaws
from tutor.generate.model.chunks import Chunk
from tutor.generate.model.fault import Flaw, marked
from tutor.generate.model.grounds import Sent
from tutor.generate.model.locating import UNFIT
from tutor.generate.model.noting import Noted, noted
from tutor.generate.model.pointing import POINTING, hanging
from tutor.generate.model.reply import AnyReply, Malformed, Reply
from tutor.generate.model.screening import clean, founded, strange
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading

MALFORMED = "it has not the form asked for"
"""Why a note is dropped that pydantic cannot read."""

_WEIGHT = 0.8
_LONGEST_DOUBT = 200
_LONGEST_TEXT = 200


@dataclass(frozen=True, slots=True)
class Failure:
    """What of a note cannot stand, the whole or a part; `detail` and `more`, other reasons, are for the model alone.

    A failure that is `mild` is told to the model and does not count as dropped: the note is kept for now. One that is
    `slight` counts, but no note is sent back for it alone.
    """

    drop: Drop
    detail: str = ""
    more: tuple[str, ...] = ()
    mild: bool = False
    slight: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """One note of a reply: its number there, from 1, what it asks, what it gave, and what of it cannot stand."""

    number: int
    kind: str
    text: str
    proposal: Proposal | None = None
    failures: tuple[Failure, ...] = ()

    @property
    def failing(self) -> bool:
        """Whether the note is to be sent back."""
        return not all(failure.slight for failure in self.failures)


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the replies about one chunk gave.

    `proposed` counts the notes of the replies, without those that came again; `returned` those that were sent back, and
    `mended` those of them that then were good.
    """

    notes: tuple[Heard, ...] = ()
    proposed: int = 0
    returned: int = 0
    mended: int = 0

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """What can stand."""
        return tuple(heard.proposal for heard in self.notes if heard.proposal is not None)

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What cannot stand."""
        return tuple(failure for heard in self.notes for failure in heard.failures)

    @property
    def failing(self) -> tuple[Heard, ...]:
        """The notes of which something cannot stand that is worth asking again."""
        return tuple(heard for heard in self.notes if heard.failing)


def gathered(reply: Reply, reading: Reading, chunk: Chunk) -> Gathered:
    """Return what a chunk's reply gave."""
    blocks = reading.article.blocks
    among = (*chunk.numbers, *((chunk.before.number,) if chunk.before else ()))
    sent = Sent(blocks, " ".join(words(block) for block in blocks), among)
    notes = [_heard(number, each, reading, sent) for number, each in enumerate(reply.each(), 1)]
    return Gathered(tuple(_unjoined(notes)), proposed=len(notes))


def _heard(number: int, reply: AnyReply | Malformed, reading: Reading, sent: Sent) -> Heard:
    if isinstance(reply, Malformed):
        return Heard(number, "", "", None, (Failure(Drop("note", sent.among[0], "", MALFORMED), reply.why),))
    paragraph = reply.paragraph if reply.paragraph in sent.among else sent.among[0]
    text = _headline(reply)

    made = noted(reply, sent)
    found = (*made.flaws, *_gate(made, sent))
    if made.note is None or found:
        first, *others = found
        told = (*map(str, others), *(str(fault) for fault in made.faults if not fault.slight))
        return Heard(
            number,
            reply.kind,
            text,
            None,
            (Failure(Drop(reply.kind, paragraph, text, first.why), first.detail, told),),
        )
    failures = tuple(
        Failure(
            Drop(fault.kind, paragraph, fault.text[:_LONGEST_TEXT], fault.flaws[0].why),
            fault.flaws[0].detail,
            tuple(map(str, fault.flaws[1:])),
            slight=fault.slight,
        )
        for fault in made.faults
    )
    note = made.note
    hung = tuple(_mild(part, note, said, POINTING, marked(word)) for part, said, word in hanging(note))
    return Heard(number, reply.kind, text, _proposal(reading, reply, note, sent.article), (*failures, *hung))


def _gate(made: Noted, sent: Sent) -> Iterator[Flaw]:
    """Yield what the gate has against a note and is not known yet, each rule once."""
    if made.note is None:
        return
    found: dict[str, list[str]] = defaultdict(list)
    for why, detail in flaws(made.note, sent.blocks):
        found[why].append(detail)
    known = {flaw.why for flaw in made.flaws}
    for why, details in found.items():
        if why not in known and not (why == NOT_FOUND and UNFIT in known):
            yield Flaw(why, ", ".join(filter(None, details)))


def _unjoined(notes: list[Heard]) -> list[Heard]:
    """Add a mild failure to the claims to which nothing is joined, where too few holders are known to ask for them."""
    bare = bare_claims([heard.proposal for heard in notes if heard.proposal])
    return [
        replace(heard, failures=(*heard.failures, _mild(heard.kind, heard.proposal.note, heard.text, UNJOINED)))
        if heard.proposal in bare and heard.proposal
        else heard
        for heard in notes
    ]


def _mild(kind: str, note: AnyNote, text: str, why: str, detail: str = "") -> Failure:
    return Failure(Drop(kind, note.cite[0], text[:_LONGEST_TEXT], why), detail, mild=True)


def _proposal(reading: Reading, reply: AnyReply, note: AnyNote, article: str) -> Proposal:
    doubt, explain = clean(reply.doubt), clean(reply.explain)
    if (
        strange(doubt, name=True)
        or len(doubt) > _LONGEST_DOUBT
        or doubt.casefold().strip(".") in {"none", "nothing", "no"}
    ):
        doubt = ""
    if strange(explain) or not founded(explain, article):
        explain = ""
    return Proposal(reply.kind, replace(note, explain=explain), _places(reading, note), _WEIGHT, doubt)


def _places(reading: Reading, note: AnyNote) -> tuple[int, ...]:
    """Return the sentences that a note's quote touches; a list has none, so its number stands beyond all sentences."""
    paragraph = reading.paragraph(note.cite[0])
    start = paragraph.text.find(note.quote)
    end = start + len(note.quote)
    touched = tuple(one.place for one in paragraph.sentences if one.start < end and start < one.end and start >= 0)
    return touched or (len(reading.sentences) + paragraph.number,)


def _headline(reply: AnyReply) -> str:
    names = ("question", "sentence", "what", "term", "claim")
    return clean(next((getattr(reply, name) for name in names if hasattr(reply, name)), ""))[:_LONGEST_TEXT]

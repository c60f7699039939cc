"""From the replies of a model to a draft: what can stand is kept, the rest is counted, or sent back once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tutor.deck.notes import AnyNote
from tutor.deck.shape import key, words
from tutor.generate.account import Drop
from tutor.generate.draft import Draft, sifted
from tutor.generate.explaining import explained
from tutor.generate.gate import refused
from tutor.generate.model.chunks import READ, Chunk
from tutor.generate.model.merging import merged
from tutor.generate.model.noting import UnusableError, noted
from tutor.generate.model.reply import AnyReply, Malformed, Reply
from tutor.generate.model.screening import INSERTED, clean, founded, said, strange
from tutor.generate.proposal import Proposal, stems
from tutor.generate.reading import Reading

MALFORMED = "it has not the form asked for"

AGAIN = 0.1
"""From this share of unusable notes on, a reply is worth a second request."""

_NOT_QUOTED = "what stands in brackets is not in the quote"
_WEIGHT = 0.8
_LONGEST_DOUBT = 200
_LONGEST_TEXT = 200


@dataclass(frozen=True, slots=True)
class Failure:
    """A note of a reply that cannot stand: its number in the reply, from 1; `detail` is for the model alone."""

    number: int
    drop: Drop
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What one reply gave."""

    proposals: tuple[Proposal, ...] = ()
    failures: tuple[Failure, ...] = ()


def gathered(reply: Reply, reading: Reading, chunk: Chunk) -> Gathered:
    """Return the notes of a chunk's reply that can stand, with those that cannot and why."""
    blocks = reading.article.blocks
    among = (*chunk.numbers, *((chunk.before.number,) if chunk.before else ()))
    proposals: list[Proposal] = []
    failures: list[Failure] = []
    for number, each in enumerate(reply.each(), 1):
        if isinstance(each, Malformed):
            failures.append(Failure(number, Drop("note", among[0], "", MALFORMED), each.why))
            continue
        try:
            note = noted(each, blocks, among)
            why = refused(note, blocks)
        except UnusableError as error:
            why = str(error)
        else:
            if not why:
                proposals.append(_proposal(reading, each, note))
                continue
        paragraph = each.paragraph if each.paragraph in among else among[0]
        failures.append(Failure(number, Drop(each.kind, paragraph, _headline(each), why)))
    return Gathered(tuple(proposals), tuple(failures))


def complaint(found: Gathered) -> str:
    """Return what to tell a model about its reply, or nothing when that is not worth a second request."""
    count = len(found.failures)
    if not count or count < AGAIN * (count + len(found.proposals)):
        return ""
    lines = [f"{count} of the {count + len(found.proposals)} notes cannot be kept:"]
    for failure in found.failures:
        text = f' ("{failure.drop.text}")' if failure.drop.text else ""
        detail = f" ({failure.detail})" if failure.detail else ""
        lines.append(f"- note {failure.number}{text}: {failure.drop.why}{detail}")
    lines.append("Send these again, mended, and none of the others. Leave out what the paragraphs do not say.")
    return "\n".join(lines)


def mended(first: Gathered, second: Gathered) -> Gathered:
    """Return what two replies about one chunk gave together, the second to a complaint about the first.

    Of the notes sent back as many count as dropped as the second reply did not make good.
    """
    good = {key(text) for proposal in second.proposals for text in stems(proposal.note)}
    open_ = tuple(failure for failure in first.failures if key(failure.drop.text) not in good)
    left = max(len(first.failures) - len(second.proposals), len(second.failures))
    return Gathered(first.proposals + second.proposals, (second.failures + open_)[:left])


def drafted(reading: Reading, parts: Sequence[Gathered], *, maker: str, unread: Sequence[int] = ()) -> Draft:
    """Return the draft that the replies of all chunks give together; see `Account` for `maker` and `unread`."""
    proposals = merged(proposal for part in parts for proposal in part.proposals)
    drops = [failure.drop for part in parts for failure in part.failures]
    made = sifted(reading, proposals, explain=_explained, read=READ, before=drops)
    return replace(made, account=replace(made.account, maker=maker, unread=tuple(unread)))


def _proposal(reading: Reading, reply: AnyReply, note: AnyNote) -> Proposal:
    doubt, explain = clean(reply.doubt), clean(reply.explain)
    if strange(doubt) or len(doubt) > _LONGEST_DOUBT or doubt.casefold().strip(".") in {"none", "nothing", "no"}:
        doubt = ""
    article = " ".join(words(block) for block in reading.article.blocks)
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


def _explained(reading: Reading, proposal: Proposal) -> AnyNote:
    """Return the note with its `doubt`, and with its own explanation, or the article's words for want of one."""
    note = proposal.note
    if any(INSERTED.search(text) for text in said(note)):
        proposal = replace(proposal, doubt="; ".join(filter(None, (proposal.doubt, _NOT_QUOTED))))
    if note.explain:
        return replace(note, doubt=proposal.doubt)
    if proposal.places[0] < len(reading.sentences):
        return explained(reading, proposal)
    where = f"Paragraph {note.cite[0]} says: \u201c{note.quote}\u201d"
    return replace(note, explain=where, doubt=proposal.doubt)


def _headline(reply: AnyReply) -> str:
    names = ("question", "sentence", "what", "term", "claim")
    return clean(next((getattr(reply, name) for name in names if hasattr(reply, name)), ""))[:_LONGEST_TEXT]

"""The draft that all replies of a model give together."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tutor.deck.notes import AnyNote, Argument
from tutor.deck.shape import is_name, words
from tutor.generate.account import Asked
from tutor.generate.draft import Draft, sifted, without_bare_claims
from tutor.generate.explaining import explained
from tutor.generate.model.brackets import holds, phrases
from tutor.generate.model.chunks import READ
from tutor.generate.model.fault import marked
from tutor.generate.model.gathering import Gathered
from tutor.generate.model.glossary import names
from tutor.generate.model.mending import closed
from tutor.generate.model.merging import merged
from tutor.generate.model.pointing import hanging
from tutor.generate.model.screening import said
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading

FAR = "nothing near the quote says what stands in brackets: {}"
"""The doubt of a note whose brackets hold what neither its paragraphs, nor those before, nor the title have."""

LOOSE = "it points to what it does not name: {}"
"""The doubt of a note with a part that was sent back for what it points to, and came no better."""


def drafted(
    reading: Reading, parts: Sequence[Gathered], *, maker: str, unread: Sequence[int] = (), requests: int = 0
) -> Draft:
    """Return the draft that the replies of all chunks give together, see `Account` for `maker` and `unread`."""
    parts = [closed(part) for part in parts]
    proposals = merged(proposal for part in parts for proposal in part.proposals)
    drops = [failure.drop for part in parts for failure in part.failures]
    made = sifted(reading, proposals, explain=_explained, read=READ, finish=without_bare_claims, before=drops)
    asked = Asked(
        requests,
        sum(part.proposed for part in parts),
        sum(part.returned for part in parts),
        sum(part.mended for part in parts),
    )
    return replace(made, account=replace(made.account, maker=maker, unread=tuple(unread), asked=asked))


def _explained(reading: Reading, proposal: Proposal) -> AnyNote:
    """Return the note with its `doubt`, and with its own explanation, or the article's words for want of one."""
    note = proposal.note
    near = words(_near(reading, note))
    whole = {part for name in names(reading) for part in name.split()}
    far = [phrase for phrase in dict.fromkeys(_inserted(note)) if phrase not in whole and not _is_told(phrase, near)]
    loose = [word for _, _, word in hanging(note)]
    doubts = (
        proposal.doubt,
        FAR.format(", ".join(f"[{phrase}]" for phrase in far)) if far else "",
        LOOSE.format(marked(*loose)) if loose else "",
    )
    proposal = replace(proposal, doubt="; ".join(filter(None, doubts)))
    if note.explain:
        return replace(note, doubt=proposal.doubt)
    if proposal.places[0] < len(reading.sentences):
        return replace(note, explain=explained(reading, proposal).explain, doubt=proposal.doubt)
    where = f"Paragraph {note.cite[0]} says: \u201c{note.quote}\u201d"
    return replace(note, explain=where, doubt=proposal.doubt)


def _inserted(note: AnyNote) -> Iterator[str]:
    for text in said(note):
        yield from phrases(text)


def _near(reading: Reading, note: AnyNote) -> str:
    """Return the title, the paragraphs that a note cites, and with each the one before and any heading between."""
    points = (*note.because, *note.against) if isinstance(note, Argument) else ()
    texts = [reading.article.title]
    for number in {*note.cite, *(number for point in points for number in point.cite)}:
        texts.append(reading.paragraph(number).text)
        for before in range(number - 1, 0, -1):
            texts.append(reading.paragraph(before).text)
            if reading.paragraph(before).role in READ:
                break
    return " ".join(texts)


def _is_told(phrase: str, near: str) -> bool:
    """Tell whether the telling words of a phrase stand in a text whose `words` are given; of a name one is enough."""
    bare = " ".join(part for part in phrase.split() if words(part).strip() not in ("the", "a", "an"))
    return any(holds(near, part) for part in bare.split()) if is_name(bare) else holds(near, phrase)

"""The draft that all replies of a model give together."""

from collections.abc import Sequence
from dataclasses import replace

from tutor.deck.notes import AnyNote
from tutor.deck.shape import is_name, words
from tutor.generate.account import Asked
from tutor.generate.draft import Draft, sifted
from tutor.generate.explaining import explained
from tutor.generate.model.brackets import phrases
from tutor.generate.model.chunks import READ
from tutor.generate.model.gathering import Gathered
from tutor.generate.model.mending import closed
from tutor.generate.model.merging import merged
from tutor.generate.model.screening import said
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.lint.english import telling

FAR = "what stands in brackets is not said near the quote"
"""The doubt of a note whose brackets hold what neither the paragraph nor the sentence before has."""


def drafted(
    reading: Reading, parts: Sequence[Gathered], *, maker: str, unread: Sequence[int] = (), requests: int = 0
) -> Draft:
    """Return the draft that the replies of all chunks give together, see `Account` for `maker` and `unread`."""
    parts = [closed(part) for part in parts]
    proposals = merged(proposal for part in parts for proposal in part.proposals)
    drops = [failure.drop for part in parts for failure in part.failures]
    made = sifted(reading, proposals, explain=_explained, read=READ, before=drops)
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
    if any(not _is_near(reading, proposal, phrase) for text in said(note) for phrase in phrases(text)):
        proposal = replace(proposal, doubt="; ".join(filter(None, (proposal.doubt, FAR))))
    if note.explain:
        return replace(note, doubt=proposal.doubt)
    if proposal.places[0] < len(reading.sentences):
        return replace(note, explain=explained(reading, proposal).explain, doubt=proposal.doubt)
    where = f"Paragraph {note.cite[0]} says: \u201c{note.quote}\u201d"
    return replace(note, explain=where, doubt=proposal.doubt)


def _is_near(reading: Reading, proposal: Proposal, phrase: str) -> bool:
    """Tell whether a phrase stands in the note's paragraph or the sentence before; of a name one word is enough."""
    near = [reading.paragraph(proposal.note.cite[0]).text]
    if proposal.places[0] < len(reading.sentences):
        near += [one.text for one in reading.before(reading.sentences[proposal.places[0]], 1, across=True)]
    there, meant = telling(" ".join(near)), telling(phrase)
    bare = " ".join(part for part in phrase.split() if words(part).strip() not in ("the", "a", "an"))
    return bool(meant & there) if is_name(bare) else meant <= there

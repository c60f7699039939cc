"""Whether the article itself asserts what a note gives as its word, or only reports it or turns against it."""

import re

from tutor.deck.notes import AnyNote, Argument, Cloze, Event, Fact, Question, Term
from tutor.generate.notes.holders import AUTHOR, REPORTED
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading

_NAMED_SO = re.compile(
    r"\b(?:so-called|(?<!any )supposed (?!to\b)|alleged\b|purported\b)|^According to\b", re.IGNORECASE
)
"""Marks of what an author only passes on, though a question that names it may still be sound."""

_WHO = r"(?:critics|opponents|supporters|proponents|advocates|defenders|skeptics|sceptics|some|many|others)"
_SAYING = r"(?:say|argue|claim|believe|think|hold|insist|maintain|assert|contend|object|complain|tell us|point out)"
_OTHERS = re.compile(
    rf"\b{_WHO} (?:\w+ )?(?:{_SAYING}|(?:would|will|may|might|often) {_SAYING})\b|"
    r"\bwe are (?:often )?(?:told|assured)\b|"
    r"\bit is (?:often |sometimes |commonly |widely )?(?:said|claimed|argued|thought|believed|assumed|objected) that\b|"
    r"\b(?:is|are|was|were) (?:often |sometimes )?said to (?:be|have)\b|\b(?:argument|story|theory|thinking) goes\b|"
    r"\b(?:in|on) (?:his|her|their|this|that|such an?) (?:view|opinion|eyes|account|reading)\b|"
    r"\b(?:supposedly|allegedly|purportedly|ostensibly|(?:would|will) have (?:us|you) believe)\b|"
    r"^(?:Critics|Opponents|Supporters|Proponents|Skeptics|Sceptics)\b",
    re.IGNORECASE,
)
"""Signs that a sentence gives somebody else's view, or that its author keeps away from what it says."""

_DENIED = re.compile(
    r"^(?:(?:But|Yet|However|Alas),? )?(?:(?:this|that|it|all this|such (?:a|an) \w+|(?:this|that|the) (?:\w+ )?"
    r"(?:claim|view|idea|argument|belief|story|objection|reasoning|"
    r"picture|theory|notion|assumption|worry)|(?:they|he|she|these \w+))"
    r" (?:is|are|was|were|would be|could be|could not be) (?:\w+ly |simply |just |quite |all |an? |far |more |\w+ )?"
    r"(?:wrong|false|mistaken|mistake|untrue|nonsense|absurd|myth|fallacy|misleading|misguided|confused|confusion|"
    r"incorrect|ridiculous|rubbish|lie|error|illusion|unfounded|from the truth|not so|not true)\b|"
    r"not so\b(?! \w+ (?:as|that)\b)|nothing could be further|nonsense\b|hardly\.|wrong\b[.!]|no[.!]|"
    r"(?:this|that) (?:isn[\u2019']t|is not|was not|wasn[\u2019']t) (?:so|true|right|correct|the case)\b)",
    re.IGNORECASE,
)
"""A sentence that takes back the one before it."""

_TURNS = frozenset("contrast grant concession objection reply view question".split())
"""Kinds of note that hold what is set against their first sentence."""

_REPORTS = frozenset("view finding question".split())
"""Kinds of note that say themselves whose view they give, or what is only asked."""


def is_asserted(reading: Reading, proposal: Proposal) -> bool:
    """Tell whether what a note gives as the article's own word is asserted, and let stand by the next sentence."""
    place = proposal.places[0] if proposal.places else -1
    if not 0 <= place < len(reading.sentences):
        return True
    note = proposal.note
    if isinstance(note, Argument) and note.by != AUTHOR:
        return True
    sentence = reading.sentences[place]
    following = reading.after(sentence)
    if proposal.kind not in _TURNS and following is not None and _DENIED.match(following.text):
        return False
    if proposal.kind in _REPORTS or isinstance(note, Event | Term):
        return True
    if _OTHERS.search(sentence.text) or (_says(note) and REPORTED.match(sentence.text)):
        return False
    said = isinstance(note, Argument) or (not isinstance(note, Cloze) and re.search(r"\barticle\b", note.ask))
    return not said or not _NAMED_SO.search(sentence.text)


def _says(note: AnyNote) -> bool:
    return isinstance(note, Fact | Question) and note.ask.startswith("The article says")

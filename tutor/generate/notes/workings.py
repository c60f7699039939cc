"""How a thing works: by what means, when, where, on what, into what, and what it does or lets others do."""

import re
from collections.abc import Iterator

from tutor.generate.clauses import clauses
from tutor.generate.lexicon import ADVERBS, CONJUNCTIONS, PREPOSITIONS, SHIFTING
from tutor.generate.notes.endings import cut, is_partial, is_unfinished
from tutor.generate.notes.forms import recalled, typed
from tutor.generate.notes.relations import VAGUE, Relation, relation
from tutor.generate.notes.subjects import anchored
from tutor.generate.notes.valencies import EMPTY_HEADS, TENDS
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_content, stem, words
from tutor.generate.times import is_dated
from tutor.generate.turning import Turned, turned
from tutor.generate.verbs import AUXILIARIES
from tutor.generate.wording import balanced, bare, capital, without_asides
from tutor.lint.english import telling

_LASTING = frozenset("consist result serve come derive evolve originate arise depend lead contribute stem give".split())
"""Verbs of what still holds, though they are told of the past."""

_LONG = frozenset({"means", "time", "purpose", "use", "where", "effect"})
"""Kinds whose answer may be a clause."""

_MOST, _FEWEST_NEW, _FEWEST_OF_TIME = 18, 1, 4
_TYPED = 5


def workings(reading: Reading) -> Iterator[Proposal]:
    """Yield how, when, where and on what things work; what is asked of two sentences alike is asked of neither."""
    found: dict[str, Proposal | None] = {}
    for sentence in reading.sentences:
        text = bare(without_asides(sentence.text))
        for clause in () if "?" in sentence.text else clauses(text):
            parts = turned(reading, sentence, clause, text)
            if parts is None or not _is_known(reading, parts.head):
                continue
            made = relation(parts)
            if made is None or (made.ask.endswith(" by?") and reading.entities.people(made.answer)):
                continue  # by whom it was done is for another rule to ask
            proposal = _proposal(sentence, parts, made)
            if proposal is not None:
                found[made.ask] = None if made.ask in found else proposal
    yield from (proposal for proposal in found.values() if proposal is not None)


def _is_known(reading: Reading, head: str) -> bool:
    """Tell whether a reader knows which thing is meant: it is named, or the article's topic, or any of its kind."""
    said = words(head)
    if {word.casefold() for word in said[:4]} & EMPTY_HEADS:
        return False
    shifting = said[0] == "the" and said[-1][0].islower() and stem(said[-1]) in SHIFTING and " of " not in head
    if said[0].casefold() in PREPOSITIONS or shifting:
        return False
    if anchored(reading, head):
        return True
    return said[0].casefold() not in ("the", "its", "their", "his", "her") or " of " in head or len(said) > 2


def _proposal(sentence: Sentence, parts: Turned, made: Relation) -> Proposal | None:
    """Return the question of a relation with its answer cut to its end, or None where it tells too little."""
    ask, answer, kind = made
    past = parts.helper in ("did", "was", "were", "had")
    if past and kind in ("deed", "where", "time", "quality"):
        return None  # what was once, and not how things are
    if past and kind == "effect" and parts.verb in TENDS:
        return None
    if past and kind == "relation" and parts.verb not in _LASTING:
        return None
    said = cut(answer, many=parts.helper in ("do", "are", "were", "have"), whole=kind in _LONG)
    count = len(words(said))
    if (kind == "time" and count < _FEWEST_OF_TIME) or is_unfinished(said):
        return None
    if said and kind not in _LONG and is_partial(said, sentence.text):
        return None
    if said and kind in ("time", "means", "purpose") and re.match(r",? or\b", sentence.text.partition(said)[2]):
        return None  # one of two conditions, or of two ways
    if not said or count > _MOST or not balanced(said) or (kind not in _LONG and VAGUE.match(said)):
        return None
    if (
        re.search(r"\bto \w+$", said)
        or is_dated(said)
        or words(said)[-1].casefold() in PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | ADVERBS
    ):
        return None
    new = telling(said) - telling(ask)
    if len(new) == 1 and (kind not in ("relation", "quality") or said != answer.strip(" ,.")):
        return None
    if len(new) < _FEWEST_NEW or not any(is_content(word.casefold()) for word in words(said)):
        return None
    if (
        re.search(r"\b(?:this|these|such)\b", said)
        or len(words(ask)) > 24
        or re.search(r" (?:such|even|except|either|both)\b", ask)
        or re.search(r"[-\u2013/]$", said)
    ):
        return None
    if kind == "where" and re.search(
        r"\d|%|\b(?:cases?|quarters?|half|thirds?|most|many|all|some|percent|groups?)\b", said
    ):
        return None
    if kind == "deed" and (re.match(r"\w+ly\b", said) or re.search(r"\b(?:\w+ly|well|enough)$", said)):
        return None
    if re.search(r"\b(?:not|no|never|hardly|scarcely|rarely|seldom|neither)\b", ask) or (
        kind in ("time", "means") and re.search(r"\b(?:that|which|who)\b", ask)
    ):
        return None
    if count <= _TYPED and kind not in ("means", "time", "purpose"):
        return typed(kind, sentence, ask, said, weight=0.7)
    return recalled(kind, sentence, ask, capital(said), weight=0.7)

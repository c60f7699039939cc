"""What is what: "The capital of Norway is Oslo", "The three orders of amphibians are ..."."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tutor.generate.clauses import unconditional
from tutor.generate.entities import mentions
from tutor.generate.lexicon import ADJECTIVES
from tutor.generate.notes.forms import typed
from tutor.generate.notes.lists import items_of, listed
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_content, is_finite, stem, words
from tutor.generate.wording import balanced, bare, small_start, without_asides

_IS = re.compile(
    r"^(?P<head>(?:The|One of the|[A-Z][\w-]+[\u2019']s) [^,]{6,90}?) (?P<be>is|are|was|were) (?P<what>.+)$"
)
_NOUN = re.compile(
    r"(?:the |an? |called |known as |one of |about |approximately |around |roughly |nearly |over |more than |\d)|[A-Z]"
)
_RANKED = re.compile(
    r"\b(?:first|last|only|largest|[a-z]{3,}est|most [a-z]+|least [a-z]+|capital|main|chief|official)\b"
)
_LOOSE = re.compile(
    r"\b(?:reason|result|problem|question|answer|point|fact|idea|example|difference|aim|goal|purpose|case|thing|way|"
    r"other|same|latter|former|issue|matter|effect|cause|following|key|trouble|truth|hope|concern)s?\b",
    re.IGNORECASE,
)
_NOWISE = re.compile(r"\b(?:current|present|new|recent|next)\b", re.IGNORECASE)
_AND_VERB = re.compile(r" and (?:\w+ed|is|are|was|were|has|have|had|can|will) ")
_COUNTED = re.compile(r"(?<=^The )(?:two|three|four|five|six|seven) ")
_MOST_ANSWER_WORDS = 9


def identities(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """Yield questions for what a definite thing is, or which things a counted set holds."""
    for clause in unconditional(bare(without_asides(sentence.text))):
        found = _IS.match(clause.text)
        if found is None or not _is_head(found["head"]):
            continue
        head = found["head"]
        counted = _COUNTED.sub("", head) if " of " in head else head
        if settled(reading, sentence, counted) != counted or _NOWISE.search(head):
            continue
        plain = not re.search(r" (?:of|in|for|on|at) ", head)
        known = reading.titled if plain else reading.topic
        if not list(mentions(head[4:])) and not {stem(word) for word in words(head)} & known:
            continue
        made = _set(sentence, found, head) or _one(reading, sentence, found, head)
        if made is not None:
            yield made


def _is_head(head: str) -> bool:
    """Tell whether a subject is a definite thing: ranked, or of something, or with a name in it."""
    said = words(head)
    if len(said) < 3 or _LOOSE.search(head) or re.search(r" (?:that|which|who|whose|where|when|to) ", head):
        return False
    if " and " in head and not _RANKED.search(head):
        return False
    if any(is_finite(word.casefold(), before.casefold()) for before, word in pairwise(said)):
        return False
    return bool(_RANKED.search(head)) or bool(re.search(r" (?:of|in|for) |\w[\u2019']s ", head))


def _set(sentence: Sentence, found: re.Match[str], head: str) -> Proposal | None:
    if found["be"] not in ("are", "were"):
        return None
    items = items_of(found["what"])
    return listed(sentence, f"What {found['be']} {small_start(head)}?", items) if items else None


def _one(reading: Reading, sentence: Sentence, found: re.Match[str], head: str) -> Proposal | None:
    what = re.split(
        r", |;| (?:and|but|while|because|which|who|where|when|as|so|with|although|and with|and without) ", found["what"]
    )[0]
    if found["what"][len(what) :].startswith(" and ") and not _AND_VERB.match(found["what"][len(what) :]):
        what = found["what"]  # "the supply and service hub"
    named = re.match(r"(?:called|known as|named) (?:the )?", what)
    said = words(what)
    used = re.search(r"\b(?:use|purpose|function|role|home|habitat|source)s?\b", head) and re.match(
        r"(?:in|for|to) ", what
    )
    naming = re.search(r"\b(?:name|term|word|symbol|unit|title|nickname)s? (?:for|of)\b", head)
    if not (used or naming or _NOUN.match(what)) or not 0 < len(said) <= _MOST_ANSWER_WORDS or not balanced(what):
        return None
    if settled(reading, sentence, what) != what or not any(
        is_content(word.casefold()) or word[0].isdigit() for word in said
    ):
        return None
    if what.startswith(("a ", "an ")) and not _RANKED.search(head):
        return None
    if what.startswith(("one of ", "the same", "the result", "the reason", "about the", "the only", "the first")):
        return None
    if found["be"] in ("was", "were") and re.match(r"\w+ed\b", what):
        return None
    answer = what[named.end() :] if named else what
    if answer[:1].isdigit() and not re.search(
        r"number|population|total|depth|height|length|area|age|speed|temperature|"
        r"volume|weight|mass|distance|price|cost|value|rate|share",
        head,
    ):
        return None
    if re.match(r"The (?:number|amount|rate|total|share)\b", head) and not re.search(
        r"\d|\b(?:half|hundred|thousand)", answer
    ):
        return None
    of = answer.split(maxsplit=1)
    if len(of) > 1 and of[0].casefold() in ADJECTIVES and re.fullmatch(r"[A-Z]\S* [A-Z]\S*", of[1]):
        answer = of[1]  # "Soviet Yuri Gagarin"
    human = re.search(r"\b(?:human|person|man|woman|people)\b", head)
    people = (answer,) if human and answer[0].isupper() else reading.entities.people(answer)
    asking = "Who" if people and answer.endswith(people[-1].rsplit(" ", 1)[-1]) and not named else "What"
    ask = f"{asking} {found['be']} {small_start(head)}{' called' if named else ''}?"
    return typed("identity", sentence, ask, answer, weight=0.76)

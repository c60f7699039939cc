"""The phrase that stands beside a name and tells what bears it."""

import re
from collections.abc import Iterator

from tutor.deck.notes import Term
from tutor.generate.lexicon import BODIES, PLACE_WORDS, TITLES
from tutor.generate.notes.bearers import of_many
from tutor.generate.notes.definitions import is_meaning
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import stem, verb_place, words

_BESIDE = re.compile(
    r"\b((?:[A-Z][\w\u2019'.-]+ )*(?:of |the |de |von |van )?[A-Z][\w\u2019'-]+|[A-Z][\w\u2019'-]+), "
    r"((?:the|an?) [^,;:.()]{8,90})(?=[,.;)])"
)
_THINGS = (
    frozenset(
        "capital state country nation town village suburb republic region kingdom empire colony territory company "
        "newspaper magazine book novel film poem play opera symphony painting treaty program programme mission project "
        "rocket spacecraft satellite probe telescope ship vessel aircraft species genus language dialect planet star "
        "moon galaxy constellation element compound mineral metal protein enzyme hormone gene virus bacterium disease "
        "drug plant tree animal bird fish firm charity website system device machine method technique process theory "
        "law act bill agreement pact organization movement religion sect festival holiday temple church cathedral "
        "mosque monument tower dam railway road highway airport volcano glacier plateau basin supercontinent battle "
        "war rebellion event award prize title term".split()
    )
    | PLACE_WORDS
    | BODIES
)
"""Nouns for what a name may be the name of, besides a person."""

_PLACES = PLACE_WORDS | frozenset(
    "capital state country nation town village suburb republic region kingdom empire colony territory planet "
    "moon".split()
)
_MEMBERS = re.compile(r",? (?:and|or) (?!(?:is|are|was|were|has|have|had)\b)")
_JOINED = re.compile(r" (?:and|or) (?:the |an? |[A-Z])")
"""Signs that a name and what follows are members of one list: "of Velmar, the harbour, and Orran"."""

_WITHIN = re.compile(r"\b(?:in|at|near|from|to|on|for|with|by) (?:the )?\Z")
_PEOPLE = re.compile(r"\w+(?:er|or|ist|ian|man|woman|eur|ant|ess|star|king|queen|ruler|hero|chief|son|daughter)\b$")


def appositions(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Tallinn, the capital of Estonia,": the phrase beside a name tells what bears it."""
    for found in _BESIDE.finditer(sentence.text):
        name, phrase = found[1].removeprefix("The "), found[2]
        if not reading.entities.known(name) or name == reading.entities.hero or name == reading.article.title:
            continue
        head = re.split(
            r" (?:of|in|at|for|from|to|that|which|who|with|between|on|near|by|whose|\w+ed|located)\b", phrase
        )[0]
        noun = stem(words(head)[-1])
        listed = re.match(r", [^,]+,? and ", sentence.text[found.end() :]) or re.search(r" between [^,]+$", phrase)
        if listed or _MEMBERS.match(sentence.text[found.end() :]) or _JOINED.search(phrase) or " similar " in phrase:
            continue
        if _WITHIN.search(sentence.text[: found.start()]) and noun not in _PLACES:
            continue  # "a school in Orran, a house of brick": of which of the two is it said?
        person = reading.entities.kind(name) == "person"
        if not person and words(head)[-1][0].isupper():
            continue  # the next member of a list
        if not (noun in TITLES or _PEOPLE.search(noun) if person else noun in _THINGS):
            continue
        if person and of_many(phrase):
            continue
        if phrase.startswith("a") and not re.search(r"[A-Z]", phrase):
            continue
        if verb_place(phrase) is not None and not re.search(r" (?:that|which|who) ", phrase):
            continue
        if not is_meaning(reading, sentence, name, phrase) and not (
            len(words(phrase)) == 3 and settled(reading, sentence, phrase) == phrase
        ):
            continue
        note = Term(
            term=name,
            meaning=phrase,
            ask="term" if phrase.startswith("the ") else "meaning",
            accept_term=reading.entities.short(name) if person else (),
            cite=(sentence.paragraph,),
            quote=sentence.text[found.start() : found.end()],
            draft=True,
            id="",
        )
        yield Proposal("beside a name", note, (sentence.place,), 0.75)

"""What the article says a word means, in a sentence of its own or beside the word."""

import re
from collections.abc import Iterator

from tutor.deck.notes import Term
from tutor.generate.clauses import clauses
from tutor.generate.lexicon import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SHIFTING
from tutor.generate.notes.bearers import of_many
from tutor.generate.notes.endings import is_partial
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, is_content, is_finite, stem, verb_place, words
from tutor.generate.times import is_dated, relative
from tutor.generate.wording import balanced, bare, without_asides

_DEFINED = re.compile(
    r"^(?:An? |The )?([A-Z]?[\w\u2019'-]+(?: [\w\u2019'-]+){0,3}) (?:is|are|was|were) (?:defined as |called "
    r")?((?:an?|the) [^.;:?]+)$"
)
_MEANT = re.compile(
    r"^(?:An? |The )?([\w\u2019'-]+(?: [\w\u2019'-]+){0,3}) (?:refers? to|means|is defined as|denotes?|"
    r"describes) ([^.;:?]+)$"
)
_NO_TERM = frozenset(
    "it this that there he she they we you i one what which who here these those such fact problem reason word term "
    "name result answer question way point goal aim purpose other another some many most few all".split()
)
_RANKING = frozenset("recent important main first next best major latest new key chief only".split())
_NO_END = frozenset("still also now often never always not then thus here there ever just already only".split())
_WEAK = re.compile(
    r"(?:an?|the) (?:\w+ )?(?:good|great|bad|better|best|key|major|important|significant|matter|lot|number|result|"
    r"reason|only|same|case|question|problem|mistake|part|step|judicious|most|more|first|second|huge|rare|"
    r"simple|clear|real|true|strong|new|small|big|large|long|probabl\w+|challenge|fact|"
    r"way|place|land|thing|time|symbol|source|kind of|sort of|former|latter|answer|example|difference|"
    r"point|one|product)\b"
)


_PLURAL = re.compile(r"^([A-Z][\w-]+s) are ((?!\w+(?:ed|ing|ly)\b|known|often)[a-z][^.;:?]+)$")
_PLURAL_KIND = re.compile(r"\w+s (?:that|which|of|with|in|found|used|made)\b")
_RANKED = re.compile(r"the (?:[\w-]+ )?(?:first|last|only|largest|\w{3,}est|most|least|second|third)\b")
_CUT_OFF = re.compile(
    r", (?:(?:\w+ly |or |and )?(?:to|in|by|for|of|at|on|from|under|with|without|that|other|except|rather|not|or|"
    r"whether|between|against|over|among|within)\b|(?:[\w-]+ ){0,3}[\w-]+(?:,|,? (?:and|or)) )"
)
"""What goes on with a meaning behind a comma: a phrase that hangs on it, or more of its list."""

_NOTHING = re.compile(r"(?:any|some|every|no)thing\b")
_FEWEST_KIND_WORDS = 7
_STEM = 6
_KIND = (
    r"(?:process|study|ability|tendency|idea|belief|view|practice|theory|science|branch|unit|measure|ratio|rate|amount|"
    r"number|form|type|set|group|class|system|method|technique|substance|molecule|protein|enzyme|hormone|organ|gland|gas|"
    r"layer|region|force|disease|disorder|condition|art|act|loss|release|movement|transfer|device|instrument|"
    r"quantity|distance|speed|temperature|point|state|mixture|compound|structure|doctrine|position|claim|field|discipline)s?"
)
_ASIDE = re.compile(
    rf"(?P<before>.{{0,200}}?[\w)]), (?:which (?:is|are|means?) )?(?P<what>(?:the|an?) (?:[\w-]+ )?{_KIND} "
    r"(?:of|that|which|in which|by which|for|in|to|whose|with|between|where) [^,;.()]{8,110}?)(?=[,;.]|$)"
)
_ADJECTIVE_ENDS = ("al", "ic", "ive", "ar", "ary", "ous", "ing", "ed", "ent", "ant", "y")
_TAKEN = re.compile(
    r"(?:(?<=called )|(?<=the )|(?<=an )|(?<=a )|(?<=as )|(?<=in )|(?<=of )|(?<=by )|(?<=to )|(?<=for )|(?<=is )|^)"
    r"((?:[a-z][\w-]+ ){0,1}[a-z][\w-]+)$"
)


def definitions(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """Yield what a sentence defines; only its own term is asked, not the wording."""
    clause = next(clauses(bare(without_asides(sentence.text))), None)
    whole = bare(without_asides(sentence.text))
    text = (
        clause.text if clause and not clause.opening and whole.split()[0].rstrip(",") == clause.text.split()[0] else ""
    )
    plural = _PLURAL.match(text)
    found = _DEFINED.match(text) or _MEANT.match(text) or plural
    if found is None:
        return
    term, meaning = found[1], found[2].strip()
    if plural is found and not _PLURAL_KIND.search(meaning):
        return
    if _CUT_OFF.match(whole.partition(meaning)[2]) or _NOTHING.match(meaning):
        return
    meaning = re.split(r", (?:because|which|but|who|so|where|as)\b", meaning)[0]
    if not _is_term(reading, term, named=re.match(r"An? ", text) is not None, past=" was " in text or " were " in text):
        return
    if not is_meaning(reading, sentence, term, meaning) or _RANKED.match(meaning):
        return
    note = Term(
        term=term[0].upper() + term[1:],
        meaning=settled(reading, sentence, meaning, known=term) or meaning,
        ask="term",
        cite=(sentence.paragraph,),
        quote=sentence.text,
        draft=True,
        id="",
    )
    yield Proposal("definition", note, (sentence.place,), 0.68)


def _is_term(reading: Reading, term: str, *, named: bool, past: bool) -> bool:
    small = term.casefold().split()
    if small[0] in DETERMINERS | CONJUNCTIONS | PREPOSITIONS or small[0] in _NO_TERM or small[-1] in _NO_TERM:
        return False
    if small[-1] in _NO_END or set(small) & _RANKING or any(is_finite(word) for word in small):
        return False
    if set(small) & {"of", "to", "in", "for", "and", "or", "with", "on", "not"}:
        return False
    known = reading.entities.known(term)
    if len(small) == 1 and small[0] in SHIFTING and stem(term) not in reading.titled:
        return False
    if past and not known:
        return False
    return named or len(small) > 1 or known or stem(term) in reading.topic


def is_meaning(reading: Reading, sentence: Sentence, term: str, meaning: str) -> bool:
    """Tell whether a phrase says what a term means: whole, of one kind, without a date, and without the term itself."""
    broad = re.match(r"an? (?:[\w-]+ ){1,2}(?:in|of|from) [^,]+$", meaning) or not re.search(
        r" (?:of|that|which|for|in|used|made|by|to|with|from|who|whose|consisting) ", meaning
    )
    person = reading.entities.kind(term) == "person"
    if not person and broad and len(words(meaning)) < _FEWEST_KIND_WORDS:
        return False  # one of many of its kind
    if person and of_many(meaning):
        return False
    if _WEAK.match(meaning) or not 4 <= len(words(meaning)) <= 24 or not balanced(meaning):
        return False
    if meaning.startswith("the ") and not re.match(
        r"the (?:[\w-]+ ){1,4}(?:of|that|which|in|between|by which)\b", meaning
    ):
        return False
    if re.search(r", [\w-]+(?:ive|al|ous|ic|ary|able|ible|ful|ed)$", meaning):
        return False  # the noun of the last adjective is missing
    if settled(reading, sentence, meaning, known=term) is None or meaning.endswith(("of", "to", "as")):
        return False
    said = [word for word in words(term.casefold()) if is_content(word)]
    if any(re.search(r"\b" + re.escape(word.rstrip("s")[:_STEM]), meaning.casefold()) for word in said) or re.search(
        r" (?:because|since|although|while) ", meaning
    ):
        return False
    return not is_dated(meaning) and not relative(meaning)


def asides(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "The lake freezes by accretion, the process by which ...": the word before a comma and what it means."""
    for found in _ASIDE.finditer(without_asides(sentence.text)):
        if found["what"] not in sentence.text:
            continue
        taken = _TAKEN.search(found["before"])
        term = taken[1] if taken else ""
        small = term.split()
        if not term or not _is_term(reading, term, named=True, past=False) or term not in sentence.text:
            continue
        if any(word in PREPOSITIONS | CONJUNCTIONS | DETERMINERS or word.endswith("ly") for word in small):
            continue
        if len(small) > 1 and not small[0].endswith(_ADJECTIVE_ENDS):
            continue
        meaning = found["what"].strip()
        if not is_clause(found["before"]) or verb_place(meaning.split(" that ")[0].split(" which ")[0]) is not None:
            continue
        if (
            is_partial(meaning, sentence.text)
            or is_finite(small[0])
            or not is_meaning(reading, sentence, term, meaning)
        ):
            continue
        note = Term(
            term=term[0].upper() + term[1:],
            meaning=meaning,
            ask="term",
            cite=(sentence.paragraph,),
            quote=sentence.text,
            draft=True,
            id="",
        )
        yield Proposal("aside", note, (sentence.place,), 0.7)

"""What the article says a thing is: definitions, and the phrase that stands beside a name."""

import re
from collections.abc import Iterator

from tutor.deck.notes import Term
from tutor.generate.clauses import clauses
from tutor.generate.lexicon import BODIES, CONJUNCTIONS, DETERMINERS, PLACE_WORDS, PREPOSITIONS, SHIFTING, TITLES
from tutor.generate.notes.endings import is_partial
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, is_content, is_finite, stem, verb_place, words
from tutor.generate.times import moments, relative
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
    "it this that there he she they we you i one what which who here these those such fact problem reason "
    "word term name result answer question way point goal aim purpose other another some many most few all".split()
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
_BESIDE = re.compile(
    r"\b((?:[A-Z][\w\u2019'.-]+ )*(?:of |the |de |von |van )?[A-Z][\w\u2019'-]+|[A-Z][\w\u2019'-]+), "
    r"((?:the|an?) [^,;:.()]{8,90})(?=[,.;)])"
)
_THINGS = (
    frozenset(
        "capital state country nation town village suburb republic region kingdom empire colony territory "
        "company newspaper "
        "magazine book novel film poem play opera symphony painting treaty program programme mission "
        "project rocket spacecraft "
        "satellite probe telescope ship vessel aircraft species genus language dialect planet star moon "
        "galaxy constellation "
        "element compound mineral metal protein enzyme hormone gene virus bacterium disease drug plant "
        "tree animal bird fish "
        "firm charity newspaper website system device machine method technique process theory law act "
        "bill agreement pact "
        "organization movement religion sect festival holiday temple church cathedral mosque monument "
        "tower dam railway road "
        "highway airport volcano glacier plateau basin supercontinent battle war rebellion event award "
        "prize title term".split()
    )
    | PLACE_WORDS
    | BODIES
)
_FEWEST_KIND_WORDS = 7
_STEM = 6
_PLACES = PLACE_WORDS | frozenset(
    "capital state country nation town village suburb republic region kingdom empire colony territory "
    "planet moon".split()
)
_WITHIN = re.compile(r"\b(?:in|at|near|from|to|on|for|with|by) (?:the )?\Z")
_PEOPLE = re.compile(r"\w+(?:er|or|ist|ian|man|woman|eur|ant|ess|star|king|queen|ruler|hero|chief|son|daughter)\b$")


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
    meaning = re.split(r", (?:because|which|but|who|so|where|as)\b", meaning)[0]
    if not _is_term(reading, term, named=re.match(r"An? ", text) is not None, past=" was " in text or " were " in text):
        return
    if not _is_meaning(reading, sentence, term, meaning) or _RANKED.match(meaning):
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


def _is_meaning(reading: Reading, sentence: Sentence, term: str, meaning: str) -> bool:
    broad = re.match(r"an? (?:[\w-]+ ){1,2}(?:in|of|from) [^,]+$", meaning) or not re.search(
        r" (?:of|that|which|for|in|used|made|by|to|with|from|who|whose|consisting) ", meaning
    )
    person = reading.entities.kind(term) == "person"
    if not person and broad and len(words(meaning)) < _FEWEST_KIND_WORDS:
        return False  # one of many of its kind
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
    return not any(True for _ in moments(meaning)) and not relative(meaning)


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
            or not _is_meaning(reading, sentence, term, meaning)
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
        if listed or " similar " in phrase:
            continue
        if _WITHIN.search(sentence.text[: found.start()]) and noun not in _PLACES:
            continue  # "a school in Orran, a house of brick": of which of the two is it said?
        person = reading.entities.kind(name) == "person"
        if not person and words(head)[-1][0].isupper():
            continue  # the next member of a list
        if not (noun in TITLES or _PEOPLE.search(noun) if person else noun in _THINGS):
            continue
        if phrase.startswith("a") and not re.search(r"[A-Z]", phrase):
            continue
        if verb_place(phrase) is not None and not re.search(r" (?:that|which|who) ", phrase):
            continue
        if not _is_meaning(reading, sentence, name, phrase) and not (
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

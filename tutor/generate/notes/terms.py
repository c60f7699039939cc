"""Terms: people and their roles, abbreviations, other names, and what the article defines."""

import re
from collections.abc import Iterator

from tutor.deck.notes import Term
from tutor.generate.entities import initials
from tutor.generate.lexicon import ADJECTIVES, CONJUNCTIONS, PREPOSITIONS, TITLES
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_finite, stem, words
from tutor.generate.times import moments, relative
from tutor.generate.wording import balanced, bare

_T = "(?:" + "|".join(sorted(TITLES, key=len, reverse=True)) + ")"
_N = r"[A-Z][\w\u2019'-]+(?: (?:[A-Z]\.|de|von|van|al|bin|of|the|Jong))*(?: [A-Z][\w\u2019'-]+){1,3}"
_ROLE_FIRST = re.compile(
    rf"\b((?:[Ff]ormer |then-)?(?:[A-Z][\w.-]+(?:[\u2019']s)? )(?:[A-Z]?[a-z]+(?:-[a-z]+)? ){{0,3}}?{_T}),? ({_N})"
)
_ROLE_AFTER = re.compile(
    rf"\b({_N}), ((?:the |an? |then |former )*(?:[\w.\u2019'-]+ ){{0,5}}?{_T}(?: (?:of|at|for|in) "
    rf"[^,.;()]{{3,60}}| and [^,.;()]{{3,40}})?)(?=[,.;)])"
)
_SHORT = re.compile(r"\(([A-Z][A-Za-z]{1,6}s?)(?:;[^)]*)?\)")
_ALSO = re.compile(
    r"([\w\u2019' -]{3,60}?),? \(?(?:also |better |commonly |popularly |formerly |sometimes )?(?:known|"
    r"called|referred to)(?: as)? "
    r"(?:the )?[\"\u201c]?([A-Za-z][\w\u2019' -]{2,40}?)[\"\u201d]?(?=[,.;)]| (?:is|was|were|are)\b)"
)
_DEFINED = re.compile(
    r"^(?:An? |The )?([A-Z]?[\w\u2019'-]+(?: [\w\u2019'-]+){0,3}) (?:is|are) (?:defined as |called "
    r")?((?:an?|the) [^.;:?]+)$"
)
_MEANT = re.compile(
    r"^(?:An? |The )?([\w\u2019'-]+(?: [\w\u2019'-]+){0,3}) (?:refers? to|means|is defined as|denotes?|"
    r"describes) ([^.;:?]+)$"
)
_NO_TERM = frozenset(
    "it this that there he she they we you i one what which who here these those such fact problem reason "
    "result answer question way point goal aim purpose other another some many most few all".split()
)
_RANKING = frozenset("recent important main first next best major latest new key chief only".split())
_NO_END = frozenset("still also now often never always not then thus here there ever just already only".split())
_WEAK = re.compile(
    r"(?:an?|the) (?:\w+ )?(?:good|great|bad|better|best|key|major|important|significant|matter|lot|number|result|"
    r"reason|only|same|case|question|problem|mistake|part|step|judicious|most|more|first|second|huge|rare|"
    r"simple|clear|real|true|strong|new|small|big|large|long|probabl\w+|challenge|fact|"
    r"way|kind of|sort of|former|latter|answer|example|difference|point|one|product)\b"
)


def terms(reading: Reading) -> Iterator[Proposal]:
    """Yield each term once, by the sentence that tells most of it."""
    seen: set[str] = set()
    for sentence in reading.sentences:
        for made in (
            *_roles(reading, sentence),
            *_shorts(sentence),
            *_others(reading, sentence),
            *_definitions(reading, sentence),
        ):
            key = made.note.term.casefold() if isinstance(made.note, Term) else ""
            if key and key not in seen:
                seen.add(key)
                yield made


def _roles(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for found in _ROLE_FIRST.finditer(sentence.text):
        role, name = found[1], _person(reading, found[2])
        first = role.split()[0].removesuffix("\u2019s").removesuffix("'s")
        official = (
            first.casefold() in ADJECTIVES or role.startswith(("former", "Former", "then-")) or "\u2019s " in role
        )
        if name and official and len(words(role)) > 1:
            quote = sentence.text[found.start() : found.start(2) + len(name)]
            yield _role(sentence, name, role, quote)
    for found in _ROLE_AFTER.finditer(sentence.text):
        name, role = _person(reading, found[1]), re.sub(r"^(?:the|an?) ", "", found[2])
        if name == found[1] and len(words(role)) > 1 and re.search(r"[A-Z]", role) and not relative(role):
            yield _role(sentence, name, role, sentence.text[found.start() : found.end()])


def _person(reading: Reading, name: str) -> str:
    """Return as much of the name as the article takes for a person, or nothing."""
    parts = name.split()
    for count in range(len(parts), 1, -1):
        short = " ".join(parts[:count]).removesuffix("\u2019s").removesuffix("'s")
        if reading.entities.known(short) and reading.entities.kind(short) == "person":
            return short
    return ""


def _role(sentence: Sentence, name: str, role: str, quote: str) -> Proposal:
    meaning = re.sub(r"^(?:then-|then )", "", role)
    surname = name.rsplit(maxsplit=1)[-1]
    note = Term(
        term=name,
        meaning=meaning,
        accept_term=(surname,) if surname != name else (),
        cite=(sentence.paragraph,),
        quote=quote,
        draft=True,
        id="",
    )
    return Proposal("role", note, (sentence.place,), 0.8)


def _shorts(sentence: Sentence) -> Iterator[Proposal]:
    """ "World Health Organization (WHO)"."""
    for found in _SHORT.finditer(sentence.text):
        short = found[1]
        letters = short.rstrip("s") if short[-1] == "s" and short[:-1].isupper() else short
        before = words(sentence.text[: found.start()])
        for count in range(min(len(before), len(letters) + 4), 1, -1):
            long = sentence.text[: found.start()].rstrip().split(" ")[-count:]
            heads = "".join(
                part[0]
                for part in long
                if part and part[0].isalpha() and part.casefold() not in ("of", "the", "and", "for", "in")
            )
            if heads.casefold() == letters.casefold() and long[0].casefold() not in (
                "of",
                "the",
                "and",
                "for",
                "a",
                "in",
            ):
                phrase = " ".join(long).strip(' ,(\u201c"')
                quote = sentence.text[sentence.text.rfind(phrase, 0, found.start()) : found.end()]
                note = Term(term=letters, meaning=phrase, cite=(sentence.paragraph,), quote=quote, draft=True, id="")
                yield Proposal("abbreviation", note, (sentence.place,), 0.85)
                break


def _others(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "X, also known as Y": both names are of the article."""
    for found in _ALSO.finditer(sentence.text):
        one, other = found[1].strip(" ,"), found[2].strip()
        one = re.split(r"[,;] | (?:in|by|of|as|is|was|were|are|be|been|that|which|what|often|so) ", one)[-1].strip()
        if not re.match(r"(?:The |the |A |a |An |an )?[A-Z\w]", one) or len(one) < 3 or not other[:1].isalpha():
            continue
        capital_one, capital_other = re.search(r"[A-Z]", one[1:] or one), other[0].isupper()
        if one.casefold() in ("is", "was", "are", "it", "commonly", "sometimes") or len(words(one)) > 5:
            continue
        if not capital_other and "\u201c" not in found[0] and '"' not in found[0]:
            continue
        if not capital_one or initials(one) == "" or settled(reading, sentence, one) is None:
            continue
        bare_one = re.sub(r"^(?:[Tt]he|[Aa]n?) ", "", one)
        note = Term(
            term=other,
            meaning=f"Another name for {bare_one}",
            ask="term",
            cite=(sentence.paragraph,),
            quote=sentence.text[found.start(1) + found[1].find(one) : found.end()].strip(),
            draft=True,
            id="",
        )
        yield Proposal("other name", note, (sentence.place,), 0.7)


def _definitions(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    text = bare(sentence.text)
    found = _DEFINED.match(text) or _MEANT.match(text)
    if found is None:
        return
    term, meaning = found[1], found[2].strip()
    small = term.casefold().split()
    if small[0] in _NO_TERM or small[-1] in _NO_TERM or _WEAK.match(meaning) or not 4 <= len(words(meaning)) <= 24:
        return
    meaning = re.split(r", (?:because|which|and|but|who|so|where|as)\b", meaning)[0]
    if meaning.startswith("the ") and not re.match(
        r"the (?:[\w-]+ ){1,4}(?:of|that|which|in|between|by which)\b", meaning
    ):
        return
    if small[-1] in _NO_END or set(small) & _RANKING or small[0] in CONJUNCTIONS | PREPOSITIONS:
        return
    article = re.match(r"An? ", text) is not None
    if not article and len(small) == 1 and stem(term) not in reading.topic and not reading.entities.known(term):
        return
    if any(is_finite(word) for word in small) or set(small) & {
        "of",
        "to",
        "in",
        "for",
        "and",
        "or",
        "with",
        "on",
        "not",
    }:
        return
    named = settled(reading, sentence, meaning, known=term)
    if named is None or not balanced(meaning) or re.search(r"\b" + re.escape(small[-1]) + r"\b", meaning.casefold()):
        return
    if any(True for _ in moments(meaning)) or relative(meaning) or meaning.endswith(("of", "to", "as")):
        return
    note = Term(
        term=term[0].upper() + term[1:],
        meaning=named,
        ask="term",
        cite=(sentence.paragraph,),
        quote=text,
        draft=True,
        id="",
    )
    yield Proposal("definition", note, (sentence.place,), 0.65, "the sentence may describe rather than define")

"""Terms: people and their roles, abbreviations, other names, and what the article defines."""

import re
from collections.abc import Iterator
from typing import Literal

from tutor.deck.notes import Term
from tutor.generate.lexicon import ADJECTIVES, PREPOSITIONS, TITLES
from tutor.generate.notes.appositions import appositions
from tutor.generate.notes.bearers import of_many
from tutor.generate.notes.definitions import asides, definitions
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.synonyms import initials
from tutor.generate.tagging import words
from tutor.generate.times import relative
from tutor.generate.wording import balanced

_T = "(?:" + "|".join(sorted(TITLES, key=len, reverse=True)) + ")"
_N = r"[A-Z][\w\u2019'-]+(?: (?:[A-Z]\.|de|von|van|al|bin|of|the|Jong))*(?: [A-Z][\w\u2019'-]+){1,3}"
_ROLE_FIRST = re.compile(
    rf"\b((?:[Ff]ormer |then-)?(?:[A-Z][\w.-]+(?:[\u2019']s)? )(?:[A-Z]?[a-z]+(?:-[a-z]+)? ){{0,3}}?(?i:{_T})),? ({_N})"
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


_RANKS = frozenset(
    "admiral general captain colonel professor lord lady sir count baron duke earl judge queen king".split()
)


_MINOR = re.compile(r"\bspokes(?:man|woman|person)\b")
_EVERYDAY = frozenset("US USA UK EU UN AI TV CEO GDP PhD FBI CIA DNA HIV AIDS NATO WHO NASA BBC".split())
"""Abbreviations that readers know: to ask for them is trivial."""


_FEWEST_USES = 2


def terms(reading: Reading) -> Iterator[Proposal]:
    """Yield each term once, by the sentence that tells most of it."""
    seen: set[str] = set()
    for sentence in reading.sentences:
        for made in (
            *_roles(reading, sentence),
            *_shorts(reading, sentence),
            *_others(reading, sentence),
            *definitions(reading, sentence),
            *appositions(reading, sentence),
            *asides(reading, sentence),
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
        rank = role.split()[-1].casefold() in _RANKS
        office = (
            not rank
            and role[0].isupper()
            and role.split()[-1][0].isupper()
            and not role.startswith(("The ", "In ", "But "))
        )
        small = [word for word in words(role) if word[0].islower()]
        if _MINOR.search(role):
            continue
        if all(word.casefold() in TITLES for word in words(role)) or set(small) & (PREPOSITIONS | {"and"}):
            continue
        if name and (official or office) and len(words(role)) > 1 and not of_many(role):
            quote = sentence.text[found.start() : found.start(2) + len(name)]
            yield _role(reading, sentence, name, role, quote, ask="both" if official else "meaning")
    for found in _ROLE_AFTER.finditer(sentence.text):
        name, role = _person(reading, found[1]), re.sub(r"^(?:the|an?) ", "", found[2])
        if re.match(r"(?:who|which|whose)\b", role) or _MINOR.search(role):
            continue
        if (
            name == found[1]
            and len(words(role)) > 1
            and re.search(r"[A-Z]", role)
            and not (relative(role) or of_many(role))
        ):
            yield _role(reading, sentence, name, role, sentence.text[found.start() : found.end()])


def _is_rare(reading: Reading, short: str) -> bool:
    """Tell whether an abbreviation stands but once in the article, where it is explained: nobody needs it."""
    named = re.compile(rf"(?<![\w-]){re.escape(short)}s?(?![\w-])")
    return sum(len(named.findall(sentence.text)) for sentence in reading.sentences) < _FEWEST_USES


def _person(reading: Reading, name: str) -> str:
    """Return as much of the name as the article takes for a person, or nothing."""
    parts = name.split()
    for count in range(len(parts), 1, -1):
        short = " ".join(parts[:count]).removesuffix("\u2019s").removesuffix("'s")
        if reading.entities.known(short) and reading.entities.kind(short) == "person":
            return short
    return ""


def _role(
    reading: Reading, sentence: Sentence, name: str, role: str, quote: str, ask: Literal["both", "meaning"] = "both"
) -> Proposal:
    meaning = re.sub(r"^(?:then-|then )", "", role)
    note = Term(
        term=name,
        meaning=meaning,
        ask=ask,
        accept_term=reading.entities.short(name),
        cite=(sentence.paragraph,),
        quote=quote,
        draft=True,
        id="",
    )
    return Proposal("role", note, (sentence.place,), 0.8)


def _shorts(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "World Health Organization (WHO)"."""
    for found in _SHORT.finditer(sentence.text):
        short = found[1]
        letters = short.rstrip("s") if short[-1] == "s" and short[:-1].isupper() else short
        if sum(letter.isupper() for letter in letters) < 2 or letters in _EVERYDAY or _is_rare(reading, letters):
            continue  # "Cs" is a sign, not an abbreviation
        before = words(sentence.text[: found.start()])
        for count in range(min(len(before), len(letters) + 4), 1, -1):
            long = sentence.text[: found.start()].rstrip().split(" ")[-count:]
            if not long[0][:1].isalpha() and long[0][:1] not in '\u201c"(':
                continue
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
                if not balanced(" ".join(long)):
                    break
                phrase = re.sub(r"[\u2019']s?$", "", re.sub(r"^(?:an?|the) ", "", " ".join(long)).strip(' ,(\u201c"'))
                quote = sentence.text[sentence.text.rfind(phrase, 0, found.start()) : found.end()]
                note = Term(term=letters, meaning=phrase, cite=(sentence.paragraph,), quote=quote, draft=True, id="")
                yield Proposal("abbreviation", note, (sentence.place,), 0.85)
                break


def _others(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "X, also known as Y": both names are of the article."""
    for found in _ALSO.finditer(sentence.text):
        one, other = found[1].strip(" ,"), re.split(r" (?:in|by|after|for|among) ", found[2].strip())[0]
        if re.search(r"\b(?:his|her|its|their|this|these|is|was|are|were|later)\b", one):
            continue
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

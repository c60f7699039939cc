"""Words that point elsewhere: given what they point to, in brackets, or refused."""

import re
from collections.abc import Iterator

from tutor.generate.antecedents import antecedent
from tutor.generate.lexicon import (
    CONJUNCTIONS,
    CONTENT_FREE,
    DETERMINERS,
    HERS,
    HIS,
    PLEONASTIC,
    PREPOSITIONS,
    SHIFTING,
)
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_content, is_finite, is_plural, stem, subject, words
from tutor.generate.times import moments, relative

_PERSONAL = re.compile(
    r"\b(he|she|him|himself|herself|his|her|hers|it|its|itself|they|them|their|theirs|themselves)\b", re.IGNORECASE
)
_PLEONASTIC = re.compile(PLEONASTIC, re.IGNORECASE)
_POINTING = re.compile(
    r"(?:^|(?<=[ ,;:(\u201c\"]))(?:(these|those|this)\b(?! is to say)|that (?=(?:is|was|are|were|has|year|time|day|"
    r"month|same|kind|sort|process|view|rapid|war|point)\b)|(?:from|of|in|at|to|for|with|by|on|about|into|over|after|"
    r"before|during) that (?!is\b|was\b|which\b|he\b|she\b|they\b|it\b|we\b|the\b|an?\b|there\b|no\b|"
    r"all\b)[a-z]+\b(?= |[,.;]|$)(?! (?:is|are|was|were|has|have|can|will) )|an? (?:similar|comparable|corresponding|"
    r"equivalent) \w+\b(?! (?:to|with|of|in which)\b)|such "
    r"(?!as\b)(?=\w)|(?:the )?(?:former|latter)\b|the same\b(?! "
    r"(?:thing|time|way|kind|sort|number|reason|as|content|people|is true)\b)|the (?:two|three|four|"
    r"other|others)\b(?! (?:of|hand|side))|(?:both|another|others|neither)\b(?! (?:of|\w+ and|side|\w+ "
    r"\w+ and))|here\b|the (?:rest|remainder)\b(?! of)|above\b(?=[ ,.])|"
    r"as such|do(?:es|ne)? so|(?:described|made|built|wrote|found|has|had|was|is|such a|this) one\b|so "
    r"doing|as follows|likewise|the above|said \w+ that\b|one such)",
    re.IGNORECASE,
)
_RESOLVED_BEFORE = frozenset("those such both another others neither".split())
_THAT_YEAR = re.compile(r"\b(?:in )?(?:that|the same) year\b", re.IGNORECASE)
_DEFINITE = re.compile(
    r"\bthe (?:(?:new|other|original|latest|old|proposed|resulting|remaining|final|entire|whole|actual|"
    r"young|current|joint|"
    r"present|existing|main|whole|latter|earlier|later|initial|combined|unsuccessful|successful|failed|small|large) "
    r")?([a-z][\w-]+)(?= |[,.;:)]|$)(?! (?:of|that|which|who|to|for|in which|between|where|whose|with)\b)",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|me|my|mine|we|us|our|ours|you|your)\b(?!\.)", re.IGNORECASE)
_MANY = re.compile(
    r"\b(?:people|children|men|women|many|most|some|few|others|those|who|everyone|nobody|police|each)\b", re.IGNORECASE
)
_CONNECTED = re.compile(r"^(?:thus|hence|then|so|now|therefore|but|and|yet),? ", re.IGNORECASE)
_DONE = re.compile(
    r"it (?:is|was|has been|had been|will be) (?:\w+ly |also |later |then )?(?!(?:decided|proposed|agreed|planned|"
    r"intended|hoped|expected|supposed|believed|suggested|argued|claimed|estimated|reported|noted|assumed|predicted|"
    r"alleged|rumou?red)\b)"
    r"(?:\w+ed|sold|built|made|given|sent|taken|held|won|lost|brought|written|shown|put|set|led|kept|drawn|bought)\b"
    r"(?! that\b)",
    re.IGNORECASE,
)
_AHEAD = 12
_MOST_SUBJECT_WORDS = 7
_SUBJECTS_ALONE = frozenset("i we you he she it they this that these those there".split())
_SMALL_WORDS = frozenset("the a an some many most all several other every each no".split())


def settled(reading: Reading, sentence: Sentence, text: str, *, strict: bool = True, known: str = "") -> str | None:
    """Return a part of a sentence with its pronouns named in brackets, or None when one cannot be named.

    `known` is what a reader of the card has before the text. `strict` also refuses relative times, first persons and
    nouns that point back.
    """
    if strict and (relative(_without_year(text)) or _FIRST_PERSON.search(text)):
        return None
    text = _with_year(reading, sentence, text) or text
    if _points(text, known):
        return None
    named = _with_names(reading, sentence, text, known)
    if named is None or (points_back(reading, sentence, text, known) if strict else False):
        return None
    return named


def _without_year(text: str) -> str:
    return _THAT_YEAR.sub("", text)


def _with_year(reading: Reading, sentence: Sentence, text: str) -> str | None:
    """Put the year in place of "that year", if the sentences before name exactly one."""
    if not _THAT_YEAR.search(text):
        return None
    for before in reading.before(sentence, 3, across=True):
        found = {moment.text for moment in moments(before.text)}
        if len(found) == 1:
            year = found.pop()
            return _THAT_YEAR.sub(f"in [{year}]", text) if re.fullmatch(r"\d{4}", year) else None
        if found:
            return None
    return None


def _points(text: str, known: str) -> bool:
    for found in _POINTING.finditer(text):
        word = found[0].casefold().split()[0]
        before = text[: found.start()]
        if word in _RESOLVED_BEFORE and sum(is_content(part.casefold()) for part in words(f"{known} {before}")) >= 2:
            continue
        if word in ("do", "does", "done") and known:
            continue
        if re.match(r"(?:this|that) (?:article|essay|paper|chapter|report)\b", text[found.start() :], re.IGNORECASE):
            continue
        return True
    return False


def _with_names(reading: Reading, sentence: Sentence, text: str, known: str) -> str | None:
    pieces: list[str] = []
    given: list[str] = []
    after = 0
    for found in _PERSONAL.finditer(text):
        word = found[0].casefold()
        if word == "it" and _pleonastic(text[found.start() :]):
            continue
        if _named_before(reading, word, "".join((*pieces, text[after : found.start()]))):
            continue
        name = _from_known(reading, known, word) or antecedent(reading, sentence, text, word)
        late = word in HIS | HERS and sum(is_content(one.casefold()) for one in words(text[: found.start()])) >= 2
        if name is not None and name in given and word not in ("he", "she", "they"):
            continue
        if name is None or late or re.match(r"[\u2019']s\b", text[found.end() :]):
            return None
        if word in ("himself", "herself", "itself", "themselves"):
            continue
        given.append(name)
        own = word in ("his", "hers", "its", "their", "theirs") or (word == "her" and _owns(text[found.end() :]))
        pieces += (text[after : found.start()], f"[{name}{_own(name) if own else ''}]")
        after = found.end()
    return "".join((*pieces, text[after:]))


def _from_known(reading: Reading, known: str, word: str) -> str | None:
    """Return the subject of what the card tells before, where it agrees with a pronoun."""
    head = _CONNECTED.sub("", subject(re.sub(r"^[A-Z]\w+ly,? ", "", known)).strip(" ,"))
    parts = head.split()
    if not parts or parts[0].casefold() in PREPOSITIONS | CONJUNCTIONS | {"as"} | _SUBJECTS_ALONE:
        return None
    if not 0 < len(parts) <= _MOST_SUBJECT_WORDS or _PERSONAL.search(head) or _POINTING.search(head) or "," in head:
        return None
    small = head[0].lower() + head[1:] if parts[0].casefold() in _SMALL_WORDS else head
    if len(parts) == 1 and parts[0].endswith(("al", "ive", "ous", "ic", "ful", "less", "able")):
        return None  # an adjective whose noun was taken for a verb
    many = is_plural(parts[-1]) or " and " in head
    if word in HIS | HERS:
        people = reading.entities.people(head)
        return people[0] if len(people) == 1 and reading.fits(people[0], word) else None
    plural = word.startswith("the")
    if word == "its" and (owner := re.search(r"^[Tt]he \w+ of ((?:[A-Z][\w-]+ ?)+)(?= |$)", head)):
        return owner[1].strip() if reading.is_thing(owner[1].strip()) else None  # "the loss of Spain ... its grain"
    if word in ("its", "their", "them") and re.search(r" (?:of|in|for|on|with) ", head):
        return None  # of which of the nouns?
    if not plural and small == head and parts[0] != "I" and not reading.is_thing(head):
        return None
    return small if many == plural else None


def _own(name: str) -> str:
    return "\u2019" if name.endswith("s") else "\u2019s"


def _owns(rest: str) -> bool:
    following = words(rest[:40])
    return bool(following) and is_content(following[0].casefold())


def _pleonastic(rest: str) -> bool:
    head = rest[:160]
    if _DONE.match(head):
        return False
    return bool(_PLEONASTIC.match(head)) and bool(re.search(r"\b(?:that|to|whether|who|when|because)\b", head))


def _named_before(reading: Reading, word: str, before: str) -> bool:
    """Tell whether the text itself names what a pronoun stands for, before it.

    "Him" is hardly ever the one whom the text has named as its subject.
    """
    if word == "him":
        return False
    if word in HIS | HERS:
        return bool(reading.entities.people(before)) or bool(
            re.search(r"\b(?:man|woman|king|queen|leader|person|student|author|philosopher|scientist)\b", before)
        )
    said = words(before)
    nouns = [
        part
        for at, part in enumerate(said)
        if (
            is_content(part.casefold())
            and (
                at == 0
                or part[0].isupper()
                or said[at - 1].casefold() in DETERMINERS | PREPOSITIONS
                or (at == len(said) - 1 and not is_finite(part.casefold()))
            )
        )
        or (
            at
            and is_content(part.casefold())
            and is_content(said[at - 1].casefold())
            and not is_finite(part.casefold())
        )
    ]
    many = list(filter(is_plural, nouns))
    if word.startswith("it"):
        if reading.entities.people(before):
            nouns = [noun for noun in nouns if noun[0].islower()]
        return len(nouns) > len([noun for noun in many if noun in nouns])
    return bool(many) or (len(nouns) > 1 and " and " in before) or bool(_MANY.search(before))


def points_back(reading: Reading, sentence: Sentence, text: str, known: str) -> bool:
    """Tell whether a noun with "the" points back to a sentence before, out of the card."""
    told = {stem(word) for word in words(known)}
    for found in _DEFINITE.finditer(text):
        if found[1][0].isupper():
            continue  # a name
        noun = stem(found[1])
        following = words(text[found.end() : found.end() + 30])
        if following and is_content(following[0].casefold()) and text[found.end() : found.end() + 1] == " ":
            nxt = following[0].casefold()
            if following[0][:1].isupper() or not is_finite(nxt, noun):
                continue  # one of several words: "the trade agreement"
        if noun in reading.titled or (noun in reading.topic and noun not in SHIFTING):
            continue
        if noun in CONTENT_FREE or noun in told or noun.endswith(("est", "ing", "th", "rst")):
            continue
        earlier = {stem(word) for word in words(text[: found.start()])}
        if noun in earlier:
            continue
        if any(noun in _stems(before) for before in reading.before(sentence, _AHEAD, across=True)):
            return True
    return False


def _stems(sentence: Sentence) -> Iterator[str]:
    return (stem(word) for word in words(sentence.text))

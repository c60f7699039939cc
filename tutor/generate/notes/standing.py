"""Parts of sentences made fit to stand on a card: as a claim, as a reason, as an answer."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tutor.generate.clauses import clauses
from tutor.generate.lexicon import CONJUNCTIONS, PREPOSITIONS
from tutor.generate.reading import Reading
from tutor.generate.reference import points_back
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, is_plural, subject, verb_place, words
from tutor.generate.verbs import AUXILIARIES, IRREGULAR, PRESENT
from tutor.generate.wording import MOST_WORDS, balanced, bare, capital, statement, without_dashes

_TRIMMED_FROM = 16
_NO_ANSWER = re.compile(
    r"\(\d\)|\b[a-z]$|\b(?:me|my|myself|above|below|former|latter|here)\b|"
    r"^(?:and|or|than|to|which|who|whom|that is|of|not|whether|except|how|why)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r", (?:(?:and|but|or|so|yet) )?(?:it|they|he|she|we|you|there|the|an?|this|these|those|its|their|his|her|no|one)\b|"
    r", (?:and|but|so|yet)\b"
)
"""What behind a comma is no mere tail but the main thing, or as much as it."""

_THAT = re.compile(
    r"\b(?:with|of|to|in|for|on|by|from|at|against) that "
    r"(?!is\b|which\b|he\b|she\b|they\b|it\b|we\b|the\b|an?\b|there\b|no\b|all\b)[a-z]+"
)
"""A noun that is pointed to."""

_OF_THEN = re.compile(
    r"\b(?:yesterday|tomorrow|tonight|(?:last|next|this) (?:week|month|year|summer|autumn|fall|winter|spring|night)|"
    r"earlier this|so far this|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|from now|(?:day|week|month)s? ago)\b",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"^(?:(?:The|A|An) )?[\w\u2019'-]+(?: (?:already|also|never|always|still|has|have|had|will|can|must|do|does))* \w+ "
    r"(?:it|them)\b(?! (?:is|was|are|were|would|will|has|had|that|to)\b)"
)
"""A subject of one noun whose verb has a pronoun for its object: it must mean another thing."""

_VAGUE = re.compile(
    r"^(?:The|That) (situation|problem|issue|question|result|idea|move|decision|answer|process|effect|reason|point|"
    r"case|view|change|debate|claim|fact|report|authors?|plan|proposal|law|bill|trend|practice|policy|measure)\b"
    r"(?! (?:of|that|with|for|to|in|on|between|is that|behind|against|by|from|over|about)\b)"
)
"""A subject that has a meaning only behind what it points to."""

_OURS = re.compile(
    r"\bwe(?:[\u2019'](?:ve|d|re|ll)| are (?:now|going|about|here|told|still|currently|\w+ing)| were| had| "
    r"have (?:seen|already|just|been|now|shown|\w+ed)| \w+ed)\b|\b(?:let us|let[\u2019']s)\b|\bI\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"^(?:It|They|He|She|This|That|These|Those|Such)\b"
    r"(?!(?: is|[\u2019']s| was| would be| seems?| may be| remains| makes no| takes?) "
    r"(?:\w+ly |not |no |far |more |also |still )?\w+(?: \w+)? (?:that|to (?!the\b|an?\b|its\b|our\b)|whether|who|when|"
    r"for \w+(?: \w+)? to)\b)|^It (?:is|was)\b[^,]*\b(?:it|them|him)\b|^The (?:first|second|third|last|next) (?:is|was|"
    r"are|has|had|can|\w+[^s]s|\w+ed)\b|\ba similar \w+|\bas can be seen\b|\bas (?:noted|mentioned|shown|discussed|"
    r"stated) (?:above|earlier|before)\b"
)
"""A claim that begins with a pronoun for something, or that compares with what only the article shows."""

_LEAD = re.compile(
    r"^(?:Therefore|Thus(?! far\b)|Hence|Consequently|On (?:the )?(?:one|other) hand|At the same time|If anything|"
    r"In any event|To begin with|As it happens|In this sense|By the same token|Simply put|Put simply|Put differently|"
    r"To put it simply|To put it bluntly|In reality|In truth|The truth is(?: that)?|The fact is(?: that)?|"
    r"It should be noted that|It is worth noting that|It is important "
    r"to (?:note|remember|realize|recognize|understand) that|It must be (?:said|remembered|noted) that|Note that|"
    r"It turns out that|I (?:\w+ly |would |do |also |still )*(?:believe|think|argue|contend|maintain|submit|hold|"
    r"suggest|say) that),? ",
    re.IGNORECASE,
)
"""What leads to a claim and is no part of it; the author's own claims are asserted without it."""
_MOST_SUBJECT_WORDS = 6
_PLURALS = frozenset("people men women children police data media".split())
_ANYBODY = re.compile(r"(?:an?|one|someone|somebody|anyone|anybody|everyone|nobody|each|every|no)\b", re.IGNORECASE)
_TIMELESS = frozenset("cost cut hit let put read set shut split spread lay found".split())
"""Forms that are of the past and of the present."""

_PAST = re.compile(r"\b(?:had|was|were|did)\b")
_NO_HEAD = CONJUNCTIONS | PREPOSITIONS | {"even", "no", "only", "not", "rather", "just"}
_ADVERBIAL = frozenset("therefore thus hence also still then however often always never now today already".split())


def parts(reading: Reading) -> Iterator[Sentence]:
    """Yield every sentence, and behind a long one its parts between semicolons, each as a sentence at its place."""
    for sentence in reading.sentences:
        yield sentence
        pieces = sentence.text.split("; ")
        if len(pieces) == 1 or len(words(sentence.text)) < _TRIMMED_FROM or not all(map(balanced, pieces)):
            continue
        at = sentence.start
        for piece in pieces:
            yield replace(sentence, start=at, end=at + len(piece), text=piece)
            at += len(piece) + len("; ")


def standing(reading: Reading, sentence: Sentence, text: str, *, known: str = "", fewest: int = 4) -> str | None:
    """Return a part of a sentence as a claim that stands alone, or None.

    More than a statement, a claim points back to nothing by a noun, and speaks of no time or group of people that only
    the article's first readers would know. `known` is what the card tells before it. What a comma hangs on behind is
    left out where only the rest stands.
    """
    text = asserted(text)
    said = _standing(reading, sentence, text, known, fewest)
    if said is not None or len(words(text)) < _TRIMMED_FROM:
        return said
    plain = without_dashes(bare(text))
    said = _standing(reading, sentence, plain, known, fewest)
    if said is not None:
        return said
    whole = [clause.whole for clause in clauses(plain)]
    if len(whole) != 1 or not plain.startswith(f"{whole[0]},") or _GOES_ON.match(plain[len(whole[0]) :]):
        return None
    told = re.split(r"\bthat ", whole[0])
    return _standing(reading, sentence, whole[0], known, fewest) if len(told) == 1 or is_clause(told[-1]) else None


def _standing(reading: Reading, sentence: Sentence, text: str, known: str, fewest: int) -> str | None:
    said = statement(reading, sentence, text, known=known, fewest=fewest)
    if said is None or _OF_THEN.search(said) or _OURS.search(said) or _OBJECT.match(said) or _BACK.search(said):
        return None
    if _THAT.search(said) or re.search(r"\(\d\)|\b[b-z]$", said):
        return None
    if (vague := _VAGUE.match(said)) and vague[1] not in reading.titled:
        return None
    return None if points_back(reading, sentence, said, known) else said


def supporting(reading: Reading, sentence: Sentence, text: str, *, known: str = "") -> str | None:
    """Return a part of a sentence as a reason, or None; only its subject may not point back."""
    text = asserted(text)
    said = statement(reading, sentence, text, known=known, fewest=3)
    if known and said is not None and not _is_of_known(text, said, known):
        return None
    if said is None or _OF_THEN.search(said) or _OURS.search(said) or _OBJECT.match(said) or _VAGUE.match(said):
        return standing(reading, sentence, text, known=known, fewest=3)
    return None if _BACK.search(said) or points_back(reading, sentence, f"{subject(said)} is", known) else said


def asserted(text: str) -> str:
    """Return the text of a claim without what leads to it: "I believe that", "It should be noted that"."""
    return capital(_LEAD.sub("", capital(bare(text))))


def _is_of_known(text: str, said: str, known: str) -> bool:
    """Tell whether the pronoun that a reason begins with was named by what the same card tells, and by nothing else."""
    named = re.match(r"\[(.+?)(?:[\u2019']s?)?\]", said)
    if named is None:
        return True
    own = bare(text).split(maxsplit=1)[0].casefold()
    head = re.split(r" (?:of|in|for|with)\b| \(", named[1])[0]
    if own in ("it", "its") and is_plural(head):
        return False
    if own in ("its", "their", "his", "her") and not re.search(r"\b(?:is|are|was|were)\b", known):
        return False  # it may as well be that of an object
    return named[1].casefold() in known.casefold() or own in [word.casefold() for word in words(known)[:3]]


def answering(reading: Reading, sentence: Sentence, text: str, known: str) -> str | None:
    """Return a part of a sentence as the answer to a question that quotes what stands before it, or None.

    What such an answer points to stands in the question; nobody of its own is named by it.
    """
    said = standing(reading, sentence, text, known=known, fewest=3)
    if said is not None and "[" not in said:
        return said
    plain = asserted(text)
    if not 3 <= len(words(plain)) <= MOST_WORDS or not balanced(plain) or not is_clause(plain):
        return None
    if _NO_ANSWER.search(plain) or _OF_THEN.search(plain) or _OURS.search(plain) or plain.endswith("?"):
        return None
    if without_subject(plain):
        return None
    if known and re.match(rf"(?:This|That) (?:{'|'.join(sorted(AUXILIARIES))})\b", capital(plain)):
        return f"It{plain[4:]}" if not re.match(r"\w+ (?:is|was) (?:because|why|how|what|not)\b", plain) else None
    person = re.search(r"\b(?:he|she|his|her|him)\b", plain, re.IGNORECASE)
    if person and _ANYBODY.match(subject(bare(known))):
        return capital(plain)
    if person:
        return said or (capital(plain) if len(reading.entities.people(known)) == 1 else None)
    if _BACK.search(capital(plain)):
        return capital(plain) if said is not None or _goes_on(plain, known) else None
    return capital(plain)


def _goes_on(text: str, known: str) -> bool:
    """Tell whether the "it" or "they" at the head of an answer is the subject of what the question quotes."""
    head = subject(bare(known))
    parts = words(head)
    first = words(text)[0].casefold()
    if not parts or first not in ("it", "they") or "," in head or len(parts) > _MOST_SUBJECT_WORDS:
        return False
    last = parts[-1].casefold()
    many = is_plural(last) or last in _PLURALS or "and" in parts
    return many == (first == "they") and not {"of", "in", "for", "that", "who"} & set(parts)


def is_present(clause: str) -> bool:
    """Tell whether the verb that carries a clause is of the present or a modal: told of always, not of once."""
    found = [word.casefold() for word in words(clause)]
    place = verb_place(clause)
    if place is None or _PAST.search(clause) or found[place] in IRREGULAR - _TIMELESS:
        return False
    return found[place] in PRESENT | AUXILIARIES or "'" in found[place] or not found[place].endswith("ed")


def without_subject(text: str) -> bool:
    """Tell whether a text begins with its verb, or with an adverb and its verb: its subject stands elsewhere."""
    found = [word.casefold() for word in words(text)]
    first = next((word for word in found if not (word.endswith("ly") or word in ("never", "also", "not"))), found[0])
    return first in PRESENT | IRREGULAR | AUXILIARIES and not first.endswith("ing") and found[0] != "there"


def is_subject(text: str) -> bool:
    """Tell whether what stands before a verb is its whole subject: no clause, no adverb, no conjunction at its head."""
    found = [word.casefold() for word in words(text)]
    if not found or found[0] in _NO_HEAD or found[-1] in _ADVERBIAL or found[0].endswith("ly"):
        return False
    return verb_place(f"Thus {text}") is None

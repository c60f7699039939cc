"""What all rules for arguments share: a claim with its points, and who is meant by whom."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tutor.deck.notes import Argument, Point, Question
from tutor.generate.clauses import clauses
from tutor.generate.lexicon import CONJUNCTIONS, PREPOSITIONS, SAYING
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import points_back
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, is_content, subject, verb_place, words
from tutor.generate.wording import MOST_WORDS, balanced, bare, capital, statement, without_dashes

AUTHOR = "the author"

GRANTED = "what is granted is taken for an objection to what follows"
PART = "the reason may belong to a part of the claim only"
FOLLOWS = "that the one sentence supports the other is guessed from where they stand"

REPORTED = re.compile(rf"^.{{2,80}}? (?:{SAYING}) that ")
"""The beginning of a sentence that tells what somebody holds."""

FINDS = re.compile(
    r"^(?P<who>[^,;:]{0,60}?\b(?:evidence|research|researchers?|stud(?:y|ies)|data|polls?|surveys?|experiments?|analysis|"
    r"reports?|review|trials?)\b[^,;:]{0,70}?) (?:\w+ly |also |now )?(?P<said>"
    r"shows?|showed|has shown|have shown|found|finds?|indicates?|indicated|suggests?|suggested|demonstrates?|"
    r"demonstrated|reveals?|revealed|confirms?|confirmed) "
    r"that (?P<p>.+)$"
)
"""A sentence that tells what a study or its like found."""


def point(sentence: Sentence, text: str, quote: str = "", reply: str = "") -> Point:
    """Return a reason or an objection that a sentence gives."""
    return Point(id="", text=text, reply=reply, cite=(sentence.paragraph,), quote=quote or sentence.text)


def argument(
    kind: str,
    sentence: Sentence,
    claim: str,
    *,
    by: str = AUTHOR,
    issue: str = "",
    because: Sequence[Point] = (),
    against: Sequence[Point] = (),
    quote: str = "",
    weight: float = 0.7,
    doubt: str = "",
    others: Sequence[Sentence] = (),
) -> Proposal:
    """Return an argument whose claim stands in `sentence` and whose points stand there or in `others`."""
    note = Argument(
        id="",
        claim=claim,
        by=by,
        issue=issue,
        because=tuple(because),
        against=tuple(against),
        cite=(sentence.paragraph,),
        quote=quote or sentence.text,
        draft=True,
    )
    return Proposal(kind, note, (sentence.place, *(other.place for other in others)), weight, doubt)


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


def recalled(
    kind: str,
    sentence: Sentence,
    ask: str,
    answer: str,
    *,
    quote: str = "",
    weight: float = 0.75,
    doubt: str = "",
    others: Sequence[Sentence] = (),
) -> Proposal:
    """Return a question whose answer, a whole statement or phrase, is called to mind and not typed."""
    note = Question(
        id="",
        form="recall",
        ask=ask,
        answer=(answer,),
        cite=(sentence.paragraph,),
        quote=quote or sentence.text,
        draft=True,
    )
    return Proposal(kind, note, (sentence.place, *(other.place for other in others)), weight, doubt)


def standing(reading: Reading, sentence: Sentence, text: str, *, known: str = "", fewest: int = 4) -> str | None:
    """Return a part of a sentence as a claim that stands alone, or None.

    More than a statement, a claim points back to nothing by a noun, and speaks of no time or group of people that only
    the article's first readers would know. `known` is what the card tells before it. What a comma hangs on behind is
    left out where only the rest stands.
    """
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
    return _standing(reading, sentence, whole[0], known, fewest)


def _standing(reading: Reading, sentence: Sentence, text: str, known: str, fewest: int) -> str | None:
    said = statement(reading, sentence, text, known=known, fewest=fewest)
    if said is None or _OF_THEN.search(said) or _OURS.search(said) or _OBJECT.match(said):
        return None
    if _THAT.search(said):
        return None
    if (vague := _VAGUE.match(said)) and vague[1] not in reading.titled:
        return None
    return None if points_back(reading, sentence, said, known) else said


def supporting(reading: Reading, sentence: Sentence, text: str, *, known: str = "") -> str | None:
    """Return a part of a sentence as a reason, or None; only its subject may not point back."""
    said = statement(reading, sentence, text, known=known, fewest=3)
    if said is None or _OF_THEN.search(said) or _OURS.search(said) or _OBJECT.match(said) or _VAGUE.match(said):
        return standing(reading, sentence, text, known=known, fewest=3)
    return None if points_back(reading, sentence, f"{subject(said)} is", known) else said


def answering(reading: Reading, sentence: Sentence, text: str, known: str) -> str | None:
    """Return a part of a sentence as the answer to a question that quotes what stands before it, or None.

    What such an answer points to stands in the question; nobody of its own is named by it.
    """
    said = standing(reading, sentence, text, known=known, fewest=3)
    if said is not None and "[" not in said:
        return said
    plain = bare(text)
    if not 3 <= len(words(plain)) <= MOST_WORDS or not balanced(plain) or not is_clause(plain):
        return None
    if _NO_ANSWER.search(plain) or _OF_THEN.search(plain) or _OURS.search(plain) or plain.endswith("?"):
        return None
    person = re.search(r"\b(?:he|she|his|her|him)\b", plain, re.IGNORECASE)
    if person:
        return said or (capital(plain) if len(reading.entities.people(known)) == 1 else None)
    return capital(plain)


def is_thing(text: str) -> bool:
    """Tell whether what stands before a verb is its whole subject: no clause, no adverb, no conjunction at its head."""
    found = [word.casefold() for word in words(text)]
    if not found or found[0] in _NO_HEAD or found[-1] in _ADVERBIAL or found[0].endswith("ly"):
        return False
    return verb_place(f"Thus {text}") is None


_NO_HEAD = CONJUNCTIONS | PREPOSITIONS | {"even", "no", "only", "not", "rather", "just"}
_ADVERBIAL = frozenset("therefore thus hence also still then however often always never now today already".split())


def lowered(reading: Reading, text: str) -> str:
    """Return a statement as it goes on within a sentence: with a small first letter, unless it begins with a name."""
    first = re.match(r"[A-Z][a-z'\u2019-]*(?= |,|$)|A(?= )", text)
    if first is None:
        return text
    word = first[0].casefold()
    common = not is_content(word.split("\u2019")[0]) or word in reading.small or _COMMON.search(word)
    inside = re.compile(rf"(?<=[a-z,;] ){re.escape(first[0])}\b")
    named = word not in reading.small and any(inside.search(sentence.text) for sentence in reading.sentences)
    return text[0].lower() + text[1:] if common and not named else text


def ended(text: str) -> str:
    """Return a statement with a full stop, unless it ends a sentence already."""
    return text if text.endswith((".", "!", "?")) else f"{text}."


def holder(reading: Reading, sentence: Sentence, who: str) -> str:
    """Return the name of who holds a view: the full name of one person, a body, a group of people, or nothing."""
    text = re.sub(r"\b(?:also|have|has|had|of late|recently|further|now|even|often|rightly)\b", "", who)
    text = " ".join(text.split()).strip(" ,")
    if text.casefold() in ("he", "she"):
        for before in reading.before(sentence, 2):
            people = reading.entities.people(before.text)
            if people:
                return people[0] if len(people) == 1 else ""
        return ""
    if (
        re.search(r"\b(?:been|to|being)\b", text)
        or len(text.split()) > 12
        or re.search(
            r"\b(?:by|which|who|that|released|before|after|while|as|if|when|although)\b",
            text.split(",")[0],
            re.IGNORECASE,
        )
        or not text
        or text.casefold() in ("it", "they", "we", "i", "this", "that", "you", "who", "which")
    ):
        return ""
    people = reading.entities.people(text)
    if len(people) == 1:
        return people[0]
    if people:
        return ""
    if "," in text:
        text = text.split(",")[0]
    if re.search(
        r"\b(?:experts?|critics|scientists|researchers|analysts|historians|philosophers|officials?|"
        r"analyses|analysis|some|many|"
        r"others?|opponents|supporters|skeptics|sceptics|scholars|economists|studies|study|research|report|ministry|"
        r"government|society|agency|company|bank|university|board|committee|court|groups?|union|"
        r"councillors?|councils?|teachers|doctors|farmers|residents|citizens|politicians|voters|writers|"
        r"readers|parents|workers|employers|experts|people|proponents|advocates|defenders|observers|"
        r"commentators|party|members|authors|theorists|"
        r"\w+ists|\w+icians|engineers|party|council|spokes\w+|minister)\b",
        text,
        re.IGNORECASE,
    ) and not re.search(r"\b(?:of the|which|that|this|these|their|his|its)\b", text):
        return text[0].lower() + text[1:] if text.split()[0].casefold() in _SMALL else text
    name = re.sub(r"^[Tt]he ", "", text)
    return name if reading.entities.known(name) and reading.entities.kind(name) in ("body", "name", "country") else ""


_TRIMMED_FROM = 16
_NO_ANSWER = re.compile(
    r"\b(?:me|my|myself|above|below|former|latter|here)\b|"
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
    r"^(?:The|That) (situation|problem|issue|question|result|idea|move|decision|answer|process|effect|"
    r"reason|point|case|"
    r"view|change|debate|claim|fact|report|authors?|plan|proposal|law|bill|trend|practice|policy|measure)\b"
    r"(?! (?:of|that|with|for|to|in|on|between|is that|behind|against|by|from|over|about)\b)"
)
"""A subject that has a meaning only behind what it points to."""

_OURS = re.compile(
    r"\bwe(?:[\u2019'](?:ve|d|re|ll)| are| were| had| have (?!to\b)| \w+ed)\b|\b(?:let us|let[\u2019']s)\b|\bI\b",
    re.IGNORECASE,
)
_COMMON = re.compile(
    r"(?:ing|tion|ity|ism|ment|ness|ence|ance|er|est|ive|ous|able|ible|al|ic|ful|less|ed|ly|[^aeiou'\u2019]s)$"
)
_SMALL = frozenset(
    "some many most several other others experts critics scientists researchers analysts historians "
    "philosophers officials "
    "opponents supporters the a an one few studies recent russian".split()
)

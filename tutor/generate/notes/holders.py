"""Who holds a view: a person, a body, a group of people, or the author."""

import re

from tutor.generate.antecedents import antecedent
from tutor.generate.lexicon import ADJECTIVES
from tutor.generate.notes.standing import is_subject
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import words
from tutor.generate.verbs import HOLDING
from tutor.generate.wording import lowered

AUTHOR = "the author"
"""The holder of what the article itself claims."""

REPORTED = re.compile(rf"^.{{2,80}}? (?:{HOLDING}) that ")
"""The beginning of a sentence that tells what somebody holds."""

_OPENS = re.compile(r"(?:\w+ing|[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ff]or|[Ww]ith|[Aa]fter|[Bb]efore|[Ff]rom)\b")
_BESIDE = re.compile(r"\b(?:[Ff]ormer|also|have|has|had|of late|recently|further|now|even|often|rightly)\b")
_NO_HOLDER = re.compile(
    r"\b(?:been|to|being|and|or|but|by|which|who|that|released|before|after|while|as|if|when|although|way|than|another|still)\b|"
    r"ly$|^\w+ing\b|^(?:it|they|we|i|this|that|you|one|what|there)$",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"^(?:(?:the|some|many|most|several|other|few|a|an|recent|modern|contemporary) )*(?:[A-Za-z][\w\u2019'-]+ ){0,3}?"
    r"(?:experts?|critics?|scientists?|researchers?|analysts?|historians?|philosophers?|officials?|analyses|analysis|"
    r"some|many|others?|opponents?|supporters?|skeptics?|sceptics?|scholars?|economists?|ministry|government|society|"
    r"agency|company|bank|university|board|committee|court|groups?|union|councillors?|councils?|teachers|doctors|"
    r"farmers|residents|citizens|politicians|voters|writers|readers|parents|workers|employers|people|proponents?|"
    r"advocates?|defenders?|observers|commentators|party|members|authors|theorists?|\w+ists|\w+icians|\w+arians|"
    r"engineers|spokes\w+|minister|thinkers|theologians|conservatives|liberals|libertarians|feminists|Stoics|"
    r"Epicureans|Platonists|determinists)(?: (?:of|in|from|at|for) [\w\s\u2019'-]{2,40})?$",
    re.IGNORECASE,
)
_INDEFINITE = frozenset("some many most several other others few critics a an experts people one any all".split())
_COMMON = re.compile(
    r"^(?:the |recent |modern |contemporary )?(?:experts|critics|scientists|researchers|analysts|historians|"
    r"philosophers|officials|analyses|analysis|opponents|supporters|skeptics|sceptics|scholars|economists|observers|commentators|"
    r"people|politicians|proponents|advocates|defenders|specialists|residents|citizens|writers|authors|members|"
    r"government|others|psychologists|biologists|physicists|theorists)$"
)
_MANY = frozenset("some many most several other others few all".split())
_MOST_WORDS = 8


def holder(reading: Reading, sentence: Sentence, who: str) -> str:
    """Return the name of who holds a view: the full name of one person, a body, a group of people, or nothing.

    The whole of `who` must be the name, so that no half of a sentence is taken for it.
    """
    text = " ".join(_BESIDE.sub("", who).split()).strip(" ,")
    if text.casefold() in ("he", "she"):
        return antecedent(reading, sentence, sentence.text, text.casefold()) or ""
    first, *more = text.split(", ")
    text = more[-1] if more and _OPENS.match(first) else first
    if not text or len(text.split()) > _MOST_WORDS or _NO_HOLDER.search(text) or not is_subject(text):
        return ""
    people = reading.entities.people(text)
    if people:
        last = people[0].rsplit(" ", 1)[-1]
        return people[0] if len(people) == 1 and text.endswith(last) and not re.search(r"\bof\b", text) else ""
    if _GROUP.match(text) and not re.search(r"\b(?:of the|this|these|their|his|her|its|our|my)\b", text):
        return lowered(reading, text)
    name = re.sub(r"^[Tt]he ", "", text)
    named = reading.entities.known(name) and reading.entities.kind(name) in ("body", "name", "country")
    return name if named and name.casefold() not in ADJECTIVES else ""


def belongs(reading: Reading, person: str, school: str) -> bool:
    """Tell whether the article joins a person with a school: bears its name, founded it, or is named beside it."""
    if reading.entities.kind(person) != "person" or reading.entities.kind(school) == "person":
        return False
    last, name = person.rsplit(" ", 1)[-1], school.rsplit(" ", 1)[-1].casefold().removesuffix("s")
    if name.startswith(last.casefold()):
        return True
    known = re.compile(rf"\b{re.escape(name.removesuffix('t'))}[tm]?", re.IGNORECASE)  # "Marxist", "Marxism"
    return any(last in words(one.text) and known.search(one.text) for one in reading.sentences)


def is_definite(by: str) -> bool:
    """Tell whether a holder can be the answer to who holds a view: a name, a body, or a school of its own."""
    parts = by.split()
    if parts[0].casefold() in _INDEFINITE or _COMMON.match(by):
        return False
    return any(part[0].isupper() for part in parts) or len(parts) > 1 or by.endswith(("ists", "ians"))


def is_many(by: str) -> bool:
    """Tell whether a holder takes a verb in the plural."""
    head = re.split(r" (?:of|in|from|at|for) ", by)[0].split()
    small = head[-1][0].islower()
    return head[0].casefold() in _MANY or head[-1] in ("people", "police") or (small and head[-1].endswith("s"))

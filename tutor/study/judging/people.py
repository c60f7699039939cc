"""Names of people: surname, given names, initials, titles, numbers, bynames; who is meant, and who is not."""

import re
from dataclasses import dataclass
from functools import lru_cache

from tutor.study.judging.famous import BY_SURNAME, FAMOUS
from tutor.study.judging.finding import Finding, close, right, wrong
from tutor.study.judging.givennames import GIVEN, MONONYMS, NICKNAMES, UNLIKE
from tutor.study.judging.numerals import ordinal, roman
from tutor.study.judging.slips import slips
from tutor.study.judging.tables import words
from tutor.study.judging.tidying import tidy
from tutor.study.judging.transliteration import same_name
from tutor.study.judging.vocabulary import fold

TITLES = frozenset(
    words(
        """
        mr mrs ms miss mme mlle madame monsieur dr doctor prof professor sir dame lord lady saint st rev reverend
        father brother sister king queen emperor empress tsar tsarina czar kaiser prince princess pope president
        chancellor premier general gen colonel captain capt major admiral marshal lieutenant sergeant senator
        governor secretary minister judge justice cardinal bishop archbishop archduke archduchess rabbi imam caliph
        sultan shah khan duke duchess earl count countess baron baroness viscount marquess marquis chairman comrade
        herr frau signor don dona prime
        """
    )
)
_NOBLE = frozenset(
    ["duke", "duchess", "earl", "count", "countess", "baron", "baroness", "viscount", "marquess", "marquis"]
)
_PARTICLES = frozenset(
    words(
        """
        von van de da di del della des du der den ter ten la le el al ibn bin ben zu zur af av dos do y
        """
    )
)
_SUFFIXES = frozenset(["jr", "junior", "sr", "senior", "esq", "phd", "md"])
_ELSE = frozenset(words("washington ford tesla columbus lincoln luther"))
"""Surnames that are as well known for something else, or for another person."""

_DIFFERS = "A person of that surname, but another given name."


@dataclass(frozen=True, slots=True)
class Person:
    """A name taken apart; every part is in lower case without accents. `number` is a ruler's, 0 for none."""

    titles: tuple[str, ...]
    given: tuple[str, ...]
    surname: str
    number: int = 0
    byname: str = ""
    realm: str = ""


def weigh_people(expected: str, given: str) -> Finding | None:
    """Return what a given name is worth for an expected person, or None unless the expected text is a person's name."""
    due = _expected(expected)
    if due is None:
        return _said_in_full(expected, given)
    offered = _parsed(given, due)
    if offered is None:
        return None
    return _compare(due, offered)


def _said_in_full(expected: str, given: str) -> Finding | None:
    """Return right where the surname, or the one name, of a famous person is expected and the whole name given."""
    one = fold(expected)
    if not expected[:1].isupper() or " " in one or one in _ELSE or not _is_famous(one, given):
        return None
    return right("The same person, said in full.")


def _is_famous(name: str, given: str) -> bool:
    """Tell whether a text names a famous person of this surname or this one name."""
    likely = BY_SURNAME.get(name, ()) or BY_SURNAME.get(MONONYMS.get(name, ""), ())
    offered = _take_apart(tidy(given))
    if offered is None or not offered.given:
        return False
    persons = (_take_apart(full) for full in likely)
    return any(person and (found := _compare(person, offered)) and found.kind == "right" for person in persons)


@lru_cache(maxsize=2048)
def _expected(text: str) -> Person | None:
    tidied = tidy(text)
    words = tidied.replace(".", ". ").split()
    if (
        not 1 < len(words) <= 8
        or not tidied[0].isalpha()
        or "," in tidied
        or any(character in "/&+;:()0123456789" for character in tidied)
    ):
        return None
    if not all(word[0].isupper() or word.casefold() in {*_PARTICLES, "the", "of"} or "-" in word for word in words):
        return None
    person = _take_apart(tidied)
    if person is None or not person.surname:
        return None
    first = person.given[0] if person.given else ""
    known = (
        bool(person.titles)
        or fold(tidied) in FAMOUS
        or (person.number > 0 and not person.given)
        or bool(person.byname)
        or (bool(first) and (len(first) == 1 or all(part in GIVEN for part in first.split("-")) or first in MONONYMS))
        or any(particle in fold(tidied).split()[1:-1] for particle in ("von", "van", "da", "ibn", "bin", "di", "della"))
    )
    return person if known else None


@lru_cache(maxsize=2048)
def _take_apart(text: str) -> Person | None:
    lower = re.sub(r"(?<=\b[a-z])\.(?=\s?[a-z])", ". ", fold(text))
    if found := re.fullmatch(r"([^,]+),\s*([^,]+)", lower):
        lower = found[1] if found[2].rstrip(".") in _SUFFIXES else f"{found[2]} {found[1]}"
    words = [word for word in re.sub(r"[^\w\s'-]", " ", lower).replace("'", "").split() if word]
    said = re.sub(r"(?<=\b[a-z])\.", "-", lower)  # an initial such as A. is no article
    if not words or len(words) > 9 or not _TELLING.isdisjoint(re.findall(r"[\w-]+", said)):
        return None
    titles: list[str] = []
    while len(words) > 1 and (words[0] in TITLES or words[0] == "the"):
        word = words.pop(0)
        titles += [word] if word != "the" else []
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words.pop()
    realm = ""
    if "of" in words:
        at = words.index("of")
        if at == 0 and titles and titles[-1] in _NOBLE and len(words) == 2:
            return Person(tuple(titles), (), words[1])
        before = words[:at]
        if not before or not _number(before[-1], len(before)):
            return None
        realm = " ".join(words[at + 1 :])
        words = before
    number, byname = 0, ""
    if len(words) > 1 and "the" in words[1:]:
        at = words.index("the")
        tail = words[at + 1 :]
        if len(tail) != 1:
            return None
        number = ordinal(tail[0]) or 0
        byname = "" if number else tail[0]
        words = words[:at]
    elif len(words) > 1 and (number := _number(words[-1], len(words))):
        words = words[:-1]
    if not words or any(character.isdigit() for word in words for character in word):
        return None
    if number or byname:
        return Person(tuple(titles), tuple(words[:-1]), words[-1], number, byname, realm)
    given = [word for word in words[:-1] if word not in _PARTICLES]
    if len(words) > 1 and words[-1] in _PARTICLES:
        return None
    return Person(tuple(titles), tuple(given), words[-1])


_TELLING = frozenset(words("and or not but who is was a an in on to from for with her his their"))


def _number(word: str, count: int) -> int:
    if count < 2:
        return 0
    if word.isdigit():
        return int(word) if len(word) < 3 else 0
    return roman(word) or 0 if set(word) <= set("ivx") else 0


def _parsed(given: str, due: Person) -> Person | None:
    initials = re.sub(r"[^a-z]", "", fold(given))
    whole = "".join(part[0] for name in due.given for part in name.split("-")) + due.surname[:1]
    if len(whole) >= 3 and initials == whole and len(given.replace(".", "").replace(" ", "")) == len(whole):
        return due
    person = _take_apart(tidy(given))
    if person is None:
        return None
    return person


def _compare(due: Person, offered: Person) -> Finding | None:
    if offered.number != due.number:
        return wrong("The number of the ruler is another or missing.")
    if due.realm and offered.realm and due.realm != offered.realm:
        return wrong("The ruler of another country.")
    if due.byname or offered.byname:
        if due.byname != offered.byname or not _same(due.surname, offered.surname):
            return None
        return right("The same person.")
    if _in_two_words(due, offered):
        return right("The surname is said.")
    exact = _same(due.surname, offered.surname)
    if (
        not exact
        and not offered.given
        and MONONYMS.get(offered.surname) == due.surname
        and offered.surname in due.given
    ):
        return right("They are commonly called by this one name.")
    slipped = 0 if exact else slips(due.surname, offered.surname)
    if not exact and not slipped:
        return None
    if due.number and len(due.given) != len(offered.given):
        return None
    if not offered.given and not due.given and not due.number and not _titles_agree(due, offered):
        return None
    if (
        offered.given
        and not due.given
        and not due.number
        and not _is_famous(due.surname, " ".join((*offered.given, offered.surname)))
    ):
        return None
    if not _given_agree(due, offered):
        return wrong(_DIFFERS)
    if slipped:
        return close(f"A slip in the name: {due.surname.capitalize()}.")
    return right("Surname and what is said of the rest agree.")


def _in_two_words(due: Person, offered: Person) -> bool:
    """Tell whether only a surname of two parts was said, without its hyphen."""
    return "-" in due.surname and due.surname.split("-") == [*offered.titles, *offered.given, offered.surname]


def _titles_agree(due: Person, offered: Person) -> bool:
    return not due.titles or not offered.titles or bool(set(due.titles) & set(offered.titles))


def _given_agree(due: Person, offered: Person) -> bool:
    ours, theirs = list(due.given), list(offered.given)
    if not ours or not theirs:
        return True
    if len(theirs) == 1 and len(theirs[0]) > 1 and len(ours) > 1 and len(ours[0]) == 1 and _like(ours[1], theirs[0]):
        return True
    ours, theirs = _split(ours, theirs)
    if len(theirs[0]) > 1 and theirs[0] in ours[1:]:
        ours = ours[ours.index(theirs[0]) :]
    if not _like(ours[0], theirs[0]):
        return False
    middle_ours, middle_theirs = ours[1:], theirs[1:]
    if (
        middle_ours != middle_theirs
        and (ours[0], due.surname) in UNLIKE
        and not all(map(_like, middle_ours, middle_theirs))
    ):
        return False
    if len(middle_ours) != len(middle_theirs) and (ours[0], due.surname) in UNLIKE:
        return False
    fewer, more = sorted((middle_ours, middle_theirs), key=len)
    at = 0
    for name in fewer:
        while at < len(more) and not _like(name, more[at]):
            at += 1
        if at == len(more):
            return False
        at += 1
    return True


def _split(ours: list[str], theirs: list[str]) -> tuple[list[str], list[str]]:
    """Take hyphens and joined initials apart where the other name has more parts, as JS for J. S."""
    ours = [part for name in ours for part in name.split("-")]
    theirs = [part for name in theirs for part in name.split("-")]
    if len(theirs) == 1 and 1 < len(theirs[0]) <= 3 and len(ours) >= len(theirs[0]) and theirs[0] not in GIVEN:
        theirs = list(theirs[0])
    return ours, theirs


def _like(one: str, other: str) -> bool:
    if one == other or _same(one, other):
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return any(one in group and other in group for group in NICKNAMES) or bool(slips(one, other))


def _same(one: str, other: str) -> bool:
    return one == other or same_name(one, other)

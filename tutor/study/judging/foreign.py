"""Answers in languages other than English: accents and articles by their habits, and no rule of English.

What is missing but leaves the word clear is close; what may be another word is wrong.
"""

import re
from unicodedata import combining, normalize

from tutor.study.judging.finding import Finding, close, right, wrong
from tutor.study.judging.slips import distance
from tutor.study.judging.tables import words
from tutor.study.judging.tidying import tidy
from tutor.study.wording import ARTICLES, same

_KNOWN = frozenset(words("de fr es it pt nl sv da no nb nn fi pl cs sk hu ro ca la ru uk bg sr hr sl tr el"))
_CLEAR_WITHOUT_ACCENTS = {"de": 6, "tr": 7, "fi": 7, "hu": 7}
"""From how many letters on a word is clear without its accents; 5 elsewhere."""

_LETTERS_OF_THEIR_OWN = {
    "es": "\u00f1",
    "pt": "\u00e3\u00f5",
    "sv": "\u00e5\u00e4\u00f6",
    "da": "\u00e5",
    "no": "\u00e5",
    "nb": "\u00e5",
    "nn": "\u00e5",
    "pl": "\u0142\u017c\u017a",
    "ru": "\u0439",
    "uk": "\u0439\u0457",
}
"""Letters with a mark that are letters of their own, and are missed."""

_OPTIONAL = {"la": "\u0304\u0306", "ru": "\u0308\u0301", "uk": "\u0301", "bg": "\u0301", "nl": "\u0301"}
"""Combining marks that may be left out at any length: length marks in Latin, stress marks and the dots of yo."""

_DIFFERENT_WITHOUT = frozenset(
    words(
        """
        a\u00f1o bruder br\u00fcder cana ca\u00f1a cote c\u00f4te c\u00f4t\u00e9 drucken dr\u00fccken forde
        gr\u00f6sse grosse fuhren f\u00f6rde f\u00fchren hacker ingles ingl\u00e9s jeune je\u00fbne konnte k\u00f6nnte
        losen l\u00f6sen mais ma\u00efs mussen mutter m\u00fcssen m\u00fctter papa pap\u00e1 peche
        p\u00e9cher p\u00e9ch\u00e9 p\u00eacher schwul sch\u00f6n tache tochter toten t\u00e2che t\u00f6chter
        t\u00f6ten vater v\u00e4ter wurde w\u00fcrde zahlen z\u00e4hlen
        """
    )
)
"""Words that a lost accent turns into one another."""
_SPELT_OUT = str.maketrans({"\u00e4": "ae", "\u00f6": "oe", "\u00fc": "ue", "\u00df": "ss"})
_DOT_GROUPS = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])")
_SLIP_FROM = 10
_COMMA_LANGUAGES = frozenset(
    ["de", "es", "it", "pt", "nl", "da", "no", "nb", "nn", "sv", "fi", "pl", "cs", "tr", "el", "ru", "fr"]
)
_CAPITAL_NOUNS = frozenset({"de"})


def weigh_foreign(expected: str, given: str, language: str) -> Finding:
    """Return what a response in another language is worth; `language` is a primary language tag, or "und"."""
    if tidy(expected) == tidy(given):
        return right("The same words.")
    ours, theirs = _words(expected, language), _words(given, language)
    if ours == theirs:
        if language in _CAPITAL_NOUNS and _initial_lost(expected, given):
            return close("Only a capital letter is missing.")
        return right("Only case or punctuation differs.")
    if language not in _KNOWN:
        return _unknown(expected, given)
    if language == "de" and _spelt_out(ours) == _spelt_out(theirs):
        return right("The umlaut is written out.")
    return _article(ours, theirs, language) or _word_by_word(ours, theirs, language) or wrong("Another answer.")


def _unknown(expected: str, given: str) -> Finding:
    if not same(expected, given):
        return wrong("Another answer.")
    ours, theirs = _words(expected, "und"), _words(given, "und")
    if [_unaccented(word) for word in ours] == [_unaccented(word) for word in theirs]:
        return _word_by_word(ours, theirs, "und") or wrong("An accent makes it another word.")
    return right("Only article, accent or punctuation differs.")


def _words(text: str, language: str) -> list[str]:
    tidied = normalize("NFC", tidy(text)).casefold()
    if language in _COMMA_LANGUAGES:
        tidied = _DOT_GROUPS.sub(lambda found: found[0].replace(".", ""), tidied)
        tidied = re.sub(r"(?<=\d),(?=\d)", "\u00b7", tidied)
    else:
        tidied = re.sub(r"(?<=\d),(?=\d{3}\b)", "", tidied)
        tidied = re.sub(r"(?<=\d)\.(?=\d)", "\u00b7", tidied)
    tidied = tidied.replace("'", "").replace("\u0153", "oe").replace("\u00e6", "ae")
    if optional := _OPTIONAL.get(language):
        tidied = normalize("NFC", "".join(mark for mark in normalize("NFD", tidied) if mark not in optional))
    return re.findall(
        r"(?<!\w)-?\d[\d\u00b7/:]*|(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0dff\u0e31-\u0e4e\u064b-\u0652])+|[^\w\s.,;:!?\u00a1\u00bf\"()'-]",
        tidied,
    )


def _initial_lost(expected: str, given: str) -> bool:
    return (
        any(
            one[:1].isupper() and not other[:1].isupper()
            for one, other in zip(expected.split(), given.split(), strict=False)
        )
        and not expected.isupper()
    )


def _spelt_out(words: list[str]) -> list[str]:
    return [word.translate(_SPELT_OUT) for word in words]


def _article(ours: list[str], theirs: list[str], language: str) -> Finding | None:
    articles = ARTICLES.get(language, frozenset())
    if len(ours) > 1 and ours[0] in articles and ours[1:] == theirs:
        return close("The article is missing.")
    if len(theirs) > 1 and theirs[0] in articles and theirs[1:] == ours:
        return right("Only an article is added.")
    return None


def _word_by_word(ours: list[str], theirs: list[str], language: str) -> Finding | None:
    if len(ours) != len(theirs):
        return None
    reason = ""
    for one, other in zip(ours, theirs, strict=True):
        if one == other:
            continue
        if _accents_lost(one, other, language):
            reason = "The accents are missing, but the word is clear."
        elif language != "und" and _slip(one, other):
            reason = "A slip in a long word."
        else:
            return None
    return close(reason)


def _accents_lost(one: str, other: str, language: str) -> bool:
    if len(one) < _CLEAR_WITHOUT_ACCENTS.get(language, 5) or {one, other} & _DIFFERENT_WITHOUT:
        return False
    own = _LETTERS_OF_THEIR_OWN.get(language, "")
    if any(letter in own for letter in one if letter not in other):
        return False
    plain = _unaccented(one)
    return (
        plain == _unaccented(other)
        and all(theirs in (ours, bare) for ours, theirs, bare in zip(one, other, plain, strict=False))
        and len(one) == len(other)
    )


def _unaccented(word: str) -> str:
    return "".join(mark for mark in normalize("NFD", word) if not combining(mark)).replace("\u00df", "ss")


def _slip(one: str, other: str) -> bool:
    if (
        len(one) < _SLIP_FROM
        or not one.isalpha()
        or not other.isalpha()
        or one[:3] != other[:3]
        or one[-2:] != other[-2:]
    ):
        return False
    return distance(one, other, 1) == 1

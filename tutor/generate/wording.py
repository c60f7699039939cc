"""A part of a sentence made fit to stand alone on a card."""

import re

from tutor.generate.firstnames import GIVEN_NAMES
from tutor.generate.lexicon import ADJECTIVES, COUNTRIES
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, is_content, words

_REFERENCE_MARK = re.compile(r"\s?\[(?:\d{1,3}|[a-z]|note \d+|citation needed)\]")
_LEAD = re.compile(
    r"(?:(?:however|moreover|furthermore|further|indeed|in fact|in particular|for example|for instance|of "
    r"course|certainly|to be sure|to be fair|admittedly|granted|therefore|thus|hence|consequently|accordingly|"
    r"as a result|for this reason|in addition|additionally|also|besides|similarly|likewise|in contrast|by contrast|"
    r"on the other hand|on the one hand|on the contrary|instead|rather|nevertheless|nonetheless|still|yet|then|finally|"
    r"first of all|first|second|third|firstly|secondly|in short|in sum|in conclusion|to conclude|in other words|"
    r"that is|after all|in any case|at "
    r"the very least|"
    r"above all|meanwhile|later|again|now|ultimately|overall|in the end|sure|naturally|obviously|clearly|in summary|"
    r"more importantly|recently|even so|once more|on the contrary|no doubt|perhaps|later on|earlier that "
    r"day|at the same time|if anything|in turn|to this end|in this way|in any event|more recently|put "
    r"simply|simply put|"
    r"that said|all the same|even then|at first|at last|on the whole|by and large|as (?:can be seen|we have seen|noted|"
    r"mentioned|noted above|mentioned above|expected|a consequence|a matter of fact|it happens)|among other things|"
    r"it (?:should|must) be (?:noted|remembered|added|stressed|pointed out) that|"
    r"it is (?:important|worth|interesting|useful) (?:to note|noting|to remember|remembering) that|note that|"
    r"on (?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"(?:, | (?=(?-i:[A-Z]))|(?<= that) )|(?:but|and|so|yet|or),? )",
    re.IGNORECASE,
)
_AS_SAID = re.compile(
    r"^[Aa]s [A-Z][^,]{2,40} (?:says?|said|notes?|noted|argues?|argued|puts? it|pointed out|observed), "
)
_HEADING = re.compile(r"^(?:[A-Z][\w\u2019'-]+ (?:(?:and|of|the|in|for|to|a) ){0,2}){0,4}[A-Z][\w\u2019'-]+: (?=[A-Z])")
_ADVERB = re.compile(r"[A-Z]\w+ly, ")
_SEE = re.compile(r"\s*\((?:see|cf\.?|e\.g\.|fig\.?|figure|table) [^()]*\)", re.IGNORECASE)
_CITED = re.compile(
    r"\s*\((?:(?:see |cf\. |e\.g\.,? )?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b)[A-Z][\w\u2019'-]+"
    r"(?:,? (?:and|&|et al\.?|[A-Z][\w\u2019'-]+|[A-Z]\.))*,? \d{4}[a-z]?(?:[,:] ?(?:pp?\.? ?)?\d+(?:[\u2013-]\d+)?)?"
    r"(?:[;,] [^()]*)?|\d{4}[a-z]?[,:] ?(?:pp?\.? ?)?\d+(?:[\u2013-]\d+)?|pp?\. ?\d+(?:[\u2013-]\d+)?)\)"
)
"""A work cited in brackets by author, year or page."""

_HOWEVER = re.compile(
    r"(?<=should|.could|.would|..must|...can|....is|...are) (?:therefore|thus|also) |, too, |, (?:however|"
    r"on the other hand|by contrast|in contrast|of course|indeed|therefore|in turn|for its part),? "
)
_LEFT_OVER = re.compile(
    r"(?<=[\w\]])(?<!but)(?<!and)(?<![Ss]ince)(?<![Uu]ntil)(?<![Bb]y)(?<![Ee]ven)(?<![Ii]f) "
    r"(?:also|then) (?=[a-z]{2,})"
)
_ASIDE = re.compile(r"\s*\([^()]*\)")
_PAIRS = (("\u201c", "\u201d"), ("(", ")"), ("[", "]"))
_DASHED = re.compile(r"\s*(?:\u2014|\s\u2013\s|\s--\s)(?:(?!\u2014| \u2013 | -- ).)*(?:\u2014|\s\u2013\s|\s--\s)\s*")
_NO_START = re.compile(
    r"(?:as well as|including|such as|like|rather than|along with|and|or|than|to|which|who|whom|where|"
    r"when|that|of|not|being|having|whether|except|just|how|why|"
    r"(?:does|do|did|is|are|was|were|has|have|could|would)(?:n[\u2019']t)?)\b",
    re.IGNORECASE,
)
_DASH = re.compile(r"\u2014|\s\u2013\s|\s--\s")
_LAYOUT = re.compile(
    r"\b(?:we (?:will|shall|now|are now)|will be (?:shown|given|discussed)|(?:next|this|last|previous) "
    r"(?:chapter|section|paper|article)s?|"
    r"(?:in )?table \d|figure \d)\b",
    re.IGNORECASE,
)
_PERSONAL = re.compile(r"\b(?:I|me|my|myself|mine)\b")
_OF_PEOPLES = ("ian", "ean", "ese", "ish", "\u2019s", "'s")
"""Ends of adjectives that may keep their capital letter."""

_COMMON = re.compile(
    r"(?:ing|tion|ity|ism|ment|ness|ence|ance|er|est|ive|ous|able|ible|al|ic|ful|less|ed|ly|ure|ogy|omy|phy|sis|ics|hood|ship|[^aeiou'\u2019]s)$"
)
"""How words end that are no names: a first word that ends so may begin with a small letter."""

MOST_WORDS = 36
"""The longest claim or reason, in words."""


def bare(text: str) -> str:
    """Return the text without footnote marks and cited works, leading connectives and trailing punctuation."""
    text = _HEADING.sub("", text)
    text = _SEE.sub("", _CITED.sub("", _HOWEVER.sub(" ", _REFERENCE_MARK.sub("", text)))).strip(" ,;:\u2014\u2013-")
    text = _LEFT_OVER.sub(" ", _AS_SAID.sub("", text))
    while found := _LEAD.match(text) or _ADVERB.match(text):
        if found.end() >= len(text):
            break
        text = _AS_SAID.sub("", text[found.end() :].lstrip(" ,"))
    text = re.sub(r"([^.?!])[.;:,]+([\"\u201d\u2019]?)$", r"\1\2", text.strip())
    return text.strip(" ,;:\u2014\u2013")


def capital(text: str) -> str:
    """Return the text with a capital first letter, also behind quotation marks and brackets."""
    for at, char in enumerate(text[:4]):
        if char.isalnum():
            return text[:at] + char.upper() + text[at + 1 :]
    return text


def small_start(text: str) -> str:
    """Return the text with a small first letter where its first word is an article, a pronoun or "one"."""
    return text[0].lower() + text[1:] if re.match(r"(?:The|A|An|His|Its|Her|Their|One) ", text) else text


def lowered(reading: Reading, text: str) -> str:
    """Return a statement as it goes on within a sentence: with a small first letter, unless it begins with a name."""
    first = re.match(r"[A-Z][a-z'\u2019-]*(?= |,|$)|A(?= )", text)
    if first is None:
        return text
    word = first[0].casefold()
    common = bool(not is_content(word.split("\u2019")[0]) or word in reading.small or _COMMON.search(word))
    follows = text[first.end() + 1 : first.end() + 2]
    if (is_content(word) and follows.isupper()) or word.rstrip("s") in ADJECTIVES:
        return text  # "President Dickey"
    if follows.islower() and " " in text and not common:
        common = word not in ADJECTIVES | COUNTRIES | GIVEN_NAMES and not word.endswith(_OF_PEOPLES)
    inside = re.compile(rf"(?<=[a-z,;] ){re.escape(first[0])}\b")
    named = word not in reading.small and any(inside.search(sentence.text) for sentence in reading.sentences)
    return text[0].lower() + text[1:] if common and not named else text


def ended(text: str) -> str:
    """Return a statement with a full stop, unless it ends a sentence already."""
    return text if text.endswith((".", "!", "?")) else f"{text}."


def balanced(text: str) -> bool:
    """Tell whether brackets and quotation marks come in pairs."""
    return all(text.count(left) == text.count(right) for left, right in _PAIRS) and text.count('"') % 2 == 0


def without_asides(text: str) -> str:
    """Return the text without what stands in round brackets."""
    return _ASIDE.sub("", text)


def without_dashes(text: str) -> str:
    """Return the text without what stands between two dashes, or behind a single one."""
    text = _DASHED.sub(" ", text)
    return re.split(r"\s*\u2014\s*|\s\u2013\s|\s--\s", text)[0].strip(" ,")


def statement(
    reading: Reading, sentence: Sentence, text: str, *, strict: bool = False, known: str = "", fewest: int = 4
) -> str | None:
    """Return a part of a sentence as a statement that stands alone, or None when it cannot.

    `known` is what the card tells before it; see `settled` for `strict`.
    """
    plain = bare(text)
    if len(_DASH.findall(plain)) % 2:
        plain = without_dashes(plain)
    if not fewest <= len(words(plain)) <= MOST_WORDS or not balanced(plain) or plain.endswith("?"):
        return None
    if _LAYOUT.search(plain) or _PERSONAL.search(plain):
        return None
    if _NO_START.match(plain) or not is_clause(plain):
        return None
    named = settled(reading, sentence, plain, strict=strict, known=known)
    return None if named is None else capital(named)

"""Conditionals: what the article says would follow, happens whenever something does, or is needed for it."""

import re
from collections.abc import Iterator

from tutor.generate.notes.forms import recalled
from tutor.generate.notes.standing import answering, is_present, parts, standing
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, verb_place, words
from tutor.generate.wording import balanced, bare, capital, lowered, without_dashes
from tutor.lint.english import telling

_WORDS = {
    "if": "if",
    "even if": "even if",
    "if and when": "if",
    "unless": "unless",
    "suppose that": "if",
    "were it that": "if",
    "provided that": "provided that",
    "as long as": "as long as",
    "when": "when",
    "whenever": "whenever",
    "once": "once",
    "wherever": "wherever",
}
_FIRST = re.compile(
    r"^(?:Only )?(?P<word>even if|if and when|if|unless|suppose that|were it that|provided that|as long as|"
    r"whenever|when|once|wherever) (?P<rest>.+)$",
    re.IGNORECASE,
)
_LATE = re.compile(r"^(?P<q>.+?),? (?P<word>if|as long as|provided that) (?P<p>.+)$")
_ASKED = re.compile(
    r"\b(?:ask|asks|asked|asking|wonder|wonders|wondered|see|out|know|knew|tell|doubt|as|even|only|what|if|but|"
    r"and|or|few|matter|question|decide|determine|unclear|care)$|\bif\b"
)
_WITHOUT = re.compile(r"^Without (?P<x>[^,;:]{3,80}), (?P<q>.+)$")
_FOR_TO = re.compile(
    r"^(?:For (?P<x>[^,]{3,60}?) to (?P<v>[a-z]+ [^,]+|[a-z]+)|"
    r"(?:In order to|To) (?P<v2>[a-z]+ [^,]{3,80})), (?P<q>.+)$"
)
_NEEDED = re.compile(r"\b(?:must|need|needs|has to|have to|requires?|should|ought to|necessary)\b")
_MORE = re.compile(
    r"^(?P<p>The (?:more|less|greater|fewer|\w+er) [^,;]+), (?P<q>the (?:more|less|greater|fewer|\w+er) .+)$"
)
_DEED = re.compile(
    r"^[Ff]or (?P<deed>[A-Z][^,]{3,80}? (?:not )?to [a-z]+ [^,]{3,90}?) "
    r"(?P<would>would|could|might|will|may) (?P<q>[a-z].+)$"
)
_NO_SUBJECT = re.compile(
    r"(?:\w+ing|\w+ed|written|used|seen|taken|given|made|done|spoken|known|left) (?:in|by|as|with|to|from|at|on|of|for|"
    r"under|about|through|into|together|properly|alone|out|up|down)\b"
)
"""A participle without its subject, as in "when written in ink"."""

_GOES_ON = re.compile(
    r"(?:if|or|and|but|nor|yet|when|whether|because|as|even|which|who|whose|that|not|rather|in|on|at|for|with|without|by|"
    r"from|to|like|including|such|\w+ing|\w+ly)\b"
)
"""What behind a comma still belongs to a condition."""

_MOST_WORDS = 34
_FEWEST_NEW = 3


def conditionals(reading: Reading) -> Iterator[Proposal]:
    """Yield what follows from what, by sentences with a condition at their beginning or end."""
    for sentence in parts(reading):
        text = without_dashes(bare(sentence.text))
        made = (
            _first(reading, sentence, text)
            or _without(reading, sentence, text)
            or _needed(reading, sentence, text)
            or _more(reading, sentence, text)
            or _late(reading, sentence, text)
            or _deed(reading, sentence, text)
        )
        if made is not None:
            yield made


def _first(reading: Reading, sentence: Sentence, text: str) -> Proposal | None:
    found = _FIRST.match(text)
    if found is None:
        return None
    if _NO_SUBJECT.match(found["rest"]):
        return None
    word = _WORDS[found["word"].casefold()]
    for condition, result in _splits(found["rest"]):
        made = _asked(reading, sentence, word, condition, result)
        if made is not None:
            return made
    return None


def _late(reading: Reading, sentence: Sentence, text: str) -> Proposal | None:
    found = _LATE.match(text)
    if (
        found is None
        or sentence.text.endswith("?")
        or _ASKED.search(found["q"])
        or not is_clause(found["p"])
        or "," in found["p"]
    ):
        return None
    if re.search(r"\b(?:that|which|who|because|but|although|while)\b|, and |[:?]|^(?:If|When)\b", found["q"]):
        return None
    return _asked(reading, sentence, found["word"], found["p"], found["q"])


def _asked(reading: Reading, sentence: Sentence, word: str, condition: str, result: str) -> Proposal | None:
    p = standing(reading, sentence, condition)
    q = answering(reading, sentence, result, condition)
    if not (p and q) or re.search(r"\bsa(?:id|ys)\b", q) or len(words(p)) + len(words(q)) > 2 * _MOST_WORDS:
        return None
    if not is_clause(bare(result)) or not _says_more(p, q):
        return None
    if re.match(r"(?:this|that|these|those)\b", bare(result), re.IGNORECASE):
        return None  # it stands outside the question
    timed = word in ("when", "whenever", "once", "wherever")
    if timed and not (is_present(result) and is_present(condition)):
        return None  # an event of the past and no rule
    would = _is_remote(q)
    does = ("would happen" if would else "happens") if timed else ("would follow" if would else "follows")
    ask = f"According to the article, what {does} {word} {lowered(reading, p)}?"
    return recalled("conditional", sentence, ask, q, weight=0.7 if timed else 0.8)


def _is_remote(clause: str) -> bool:
    """Tell whether a clause says what would be, by the verb that carries it."""
    place = verb_place(clause)
    return place is not None and words(clause)[place].casefold() in ("would", "could", "might")


def _without(reading: Reading, sentence: Sentence, text: str) -> Proposal | None:
    found = _WITHOUT.match(text)
    if found is None or not is_clause(found["q"]) or is_clause(found["x"]) or re.match(r"\w+ing\b", found["x"]):
        return None
    name = settled(reading, sentence, found["x"], strict=True)
    said = answering(reading, sentence, found["q"], found["x"])
    if name is None or said is None or not _says_more(found["x"], said):
        return None
    does = "would happen" if _is_remote(said) else "happens"
    if not is_present(found["q"]):
        return None
    return recalled("conditional", sentence, f"According to the article, what {does} without {name}?", said)


def _needed(reading: Reading, sentence: Sentence, text: str) -> Proposal | None:
    """ "For X to happen, Y must ...": what is needed for it."""
    found = _FOR_TO.match(text)
    if found is None or not _NEEDED.search(found["q"]) or not is_clause(found["q"]):
        return None
    aim = f"for {found['x']} to {found['v']}" if found["x"] else f"to {found['v2']}"
    named = settled(reading, sentence, aim, strict=True)
    said = answering(reading, sentence, found["q"], aim)
    if named is None or said is None or not balanced(aim) or not _says_more(aim, said):
        return None
    return recalled("condition", sentence, f"According to the article, what is needed {named}?", said)


def _deed(reading: Reading, sentence: Sentence, text: str) -> Proposal | None:
    """ "For X to do P would Q": what it would do."""
    found = _DEED.match(text)
    if found is None or "," in found["deed"] or len(words(found["q"])) > _MOST_WORDS:
        return None
    named = settled(reading, sentence, found["deed"], strict=True)
    said = settled(reading, sentence, found["q"], strict=False, known=found["deed"])
    if named is None or said is None or not _says_more(found["deed"], said):
        return None
    ask = f"According to the article, what {found['would']} it do for {named}?"
    return recalled("conditional", sentence, ask, capital(said))


def _more(reading: Reading, sentence: Sentence, text: str) -> Proposal | None:
    """ "The more P, the more Q"."""
    found = _MORE.match(text)
    if found is None or settled(reading, sentence, text, strict=True) != text or len(words(found["q"])) > _MOST_WORDS:
        return None
    ask = f"How does the article end this? \u201c{found['p']}, ...\u201d"
    return recalled("conditional", sentence, ask, capital(found["q"]), weight=0.8)


def _says_more(condition: str, result: str) -> bool:
    """Tell whether what follows could not be guessed from the condition's own words."""
    return len(telling(result) - telling(condition)) >= _FEWEST_NEW


def _splits(body: str) -> Iterator[tuple[str, str]]:
    """Yield a condition and what follows from it, at each comma where the rest is a clause."""
    for comma in re.finditer(r", then " if ", then " in body else ", ", body):
        rest = body[comma.end() :]
        first, _, more = body[: comma.start()].partition(", ")
        if more and verb_place(first) is not None and not _GOES_ON.match(more):
            continue  # a noun and its apposition, that are the subject of what follows
        if (
            is_clause(body[: comma.start()])
            and is_clause(rest)
            and not re.match(
                r"(?:but|and|or|which|who|if|even|when|since|because|as|though|although|then it)\b|"
                r"(?:an?|any) (?:\w+ ){0,2}\w+, ",
                rest,
            )
        ):
            yield body[: comma.start()], rest

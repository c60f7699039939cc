"""Which items of a list a written draft surely names, so that the learner need only confirm them.

When in doubt an item is left out: the learner ticks it in a moment, but a false tick is easily passed over.
"""

import re
from itertools import islice

from tutor.study.judge import judge
from tutor.study.prompt import CREDITED, Part, Prompt
from tutor.study.response import Typed
from tutor.study.wording import keys

MOST_PIECES = 60
"""How many pieces of a draft are looked at."""

_APART = re.compile(r"[\n;]+")
_WITHIN = re.compile(r",|\band\b|&", re.IGNORECASE)
_LEAD = re.compile(r"^\s*(?:[-*\u2022]|\(?\d{1,2}[.)])\s+")
_WORD = re.compile(r"\w+")
_DENYING = frozenset({"not", "no", "never", "none", "nor", "without", "neither", "cannot", "nobody", "nothing"})
_EMPTY = frozenset(
    {"been", "have", "were", "with", "that", "this", "these", "those", "from", "into", "they", "their", "them", "also"}
)
_STEM = 5
_SHORT = 4


def suggested_ticks(prompt: Prompt, text: str) -> frozenset[int]:
    """Return the parts of a list that the text surely names: a piece of it is judged right, or has every main word."""
    lines = [_LEAD.sub("", line).strip() for line in _APART.split(text) if line.strip()][:MOST_PIECES]
    pieces = list(islice(dict.fromkeys([*lines, *(each for line in lines for each in _pieces(line))]), MOST_PIECES))
    return frozenset(at for at, part in enumerate(prompt.parts) if _is_named(prompt, part, pieces))


def _pieces(line: str) -> list[str]:
    return [piece.strip() for piece in _WITHIN.split(line) if piece.strip()]


def _is_named(prompt: Prompt, part: Part, pieces: list[str]) -> bool:
    rivals = tuple(other.text for other in prompt.parts if other is not part)
    asked = prompt._replace(form="typed", answer=part.text, accept=part.accept, rivals=rivals + prompt.rivals, parts=())
    wanted = [_main_words(text) for text in (part.text, *part.accept)]
    for piece in pieces:
        said = _main_words(piece)
        if any(len(words) > 1 and words <= said and not (words ^ said) & _DENYING for words in wanted):
            return True
        if any(words & said or not words for words in wanted) and judge(asked, Typed(piece)).kind in CREDITED:
            return True
    return False


def _main_words(text: str) -> frozenset[str]:
    """Return the stems of the words that carry meaning, every number, and every word that denies."""
    said = min(keys(text), default="")
    found = _WORD.findall(said)
    denied = {word for word in found if word in _DENYING} | ({"not"} if re.search(r"n['\u2019]t\b", text) else set())
    long = {word[:_STEM] for word in found if _means_something(word)}
    return frozenset((long - _DENYING) | denied)


def _means_something(word: str) -> bool:
    return any(letter.isdigit() for letter in word) or (len(word) >= _SHORT and word not in _EMPTY)

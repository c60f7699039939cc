"""English as far as the rules need it: which words carry meaning, and which say how much, how often, or no."""

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?")

_EMPTY_WORDS = (
    "a an the and or but nor so yet if than then that this these those there here it its he him his she her "
    "they them their we us our you your i my me who whom whose which what when where why how is are was were "
    "be been being am do does did done has have had having can could will would shall should may might must "
    "not no of in on at by for from to with as into onto over under about after before between during through "
    "up down out off again against more most less least such same other another one ones some any each both "
    "all own only also just too very much many few what one two three"
)
_EMPTY = frozenset(_EMPTY_WORDS.split())
"""Words that no answer is recognised by."""

ABSOLUTE = re.compile(
    r"\b(?:always|never|all|none|nobody|no one|everybody|everyone|everything|nothing|every|entirely|completely|"
    r"absolutely|totally|impossible|invariably|without exception)\b",
    re.IGNORECASE,
)
"""Words that leave no exception."""

VAGUE = re.compile(
    r"\b(?:(?<!how )(?<!as )often|usually|sometimes|frequently|rarely|seldom|occasionally|generally|typically|"
    r"commonly|mostly|normally|quite a few|a number of|plenty of|lots of|a lot of|some(?= (?:of|people|say)))\b",
    re.IGNORECASE,
)
"""Words that mean another amount to each reader."""

NEGATIVE = re.compile(r"\b(?:not|except|never|least)\b")
"""Words that turn a question round, as long as they stand in small letters."""

PRONOUN = re.compile(
    r"(?:(?:he|she|it|they|his|her|hers|their|theirs|its|these|those|this|that)\b"
    r"(?! (?:is|was) (?:not |NOT )?(?:that|said|true|false|possible|impossible|likely|unlikely|certain|clear|known)\b)"
    r"|(?:who|whom|whose|what|when|where|why|how|which)(?: \w+){0,2}? (?:do|does|did|is|was|were|are|has|had|have|can|"
    r"could|will|would|should|must) (?:he|she|it|they|this|that|these|those)\b(?= \w)(?! that\b))",
    re.IGNORECASE,
)
"""A stem that begins with a word for something not yet named."""


def words(text: str) -> tuple[str, ...]:
    """Return the words of the text, folded."""
    return tuple(word.casefold().replace("\u2019", "'").removesuffix("'s") for word in _WORD.findall(text))


@lru_cache(maxsize=8192)
def telling(text: str) -> frozenset[str]:
    """Return the roots of the words that carry the text's meaning."""
    return frozenset(root(word) for word in words(text) if word not in _EMPTY and len(word) > 1)


def root(word: str) -> str:
    """Return a word without the commonest endings, so that two forms of it are one."""
    for ending, instead in (("ies", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) > 3 and not word.endswith("ss"):
            return word[: -len(ending)] + instead
    return word.removesuffix("e") if len(word) > 4 else word


def is_plural(text: str) -> bool:
    """Tell whether the last word of the text looks like a plural."""
    found = words(text)
    return bool(found) and len(found[-1]) > 3 and found[-1].endswith("s") and not found[-1].endswith(("ss", "us", "is"))


def takes_an(text: str) -> bool:
    """Tell whether "an" stands before the text rather than "a"."""
    first = text.lstrip("\"'\u201c\u2018(").casefold()
    if first.startswith(("hour", "honest", "heir", "honor", "honour")):
        return True
    if first[:1].isdigit():
        return first.startswith("8") or re.match(r"1[18](?:\D|$)", first) is not None
    return first[:1] in set("aeiou") and not first.startswith(("uni", "eu", "one", "use", "usu", "once"))

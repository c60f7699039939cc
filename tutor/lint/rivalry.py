"""Whether a wrong option would be right after all: taken for the answer by the judge, or another name of the same."""

from tutor.deck.shape import asked_for, words
from tutor.lint.asking import Asking
from tutor.lint.case import Case

_METONYMS = tuple(
    frozenset(group.split("|"))
    for group in (
        "russia|moscow|kremlin|russian government|russian federation",
        "united states|usa|us|washington|white house|america|american government",
        "china|beijing|chinese government|people s republic of china",
        "north korea|pyongyang|dprk|north korean government",
        "south korea|seoul|blue house|republic of korea",
        "japan|tokyo|japanese government",
        "united kingdom|britain|great britain|london|downing street|westminster|whitehall",
        "france|paris|elysee",
        "germany|berlin|german government",
        "european union|eu|brussels",
        "iran|tehran",
        "israel|jerusalem",
        "ukraine|kyiv|kiev",
        "turkey|turkiye|ankara",
        "vatican|holy see|rome",
        "soviet union|ussr|moscow|kremlin",
    )
)
"""Names that stand for one power in texts on politics, folded, without articles."""

_KIND_WORDS = "city capital country place town nation state building palace where"
_KINDS = frozenset(_KIND_WORDS.split())
"""Where one of these is asked for, a city is not its country."""


def also_right(case: Case, asking: Asking, option: str) -> str:
    """Return why a wrong option is right as well, as the end of a sentence, or nothing."""
    for right in (asking.answer, *asking.accept):
        if case.english and _same_power(right, option) and asked_for(asking.stem) not in _KINDS:
            return f"it stands for \u201c{right}\u201d"
        if _comparable(right, option) and _judged_right(case, asking, right, option):
            return f"the judge takes it for \u201c{right}\u201d"
    return ""


def _same_power(one: str, other: str) -> bool:
    a, b = _bare(one), _bare(other)
    return a != b and any(a in group and b in group for group in _METONYMS)


def _bare(text: str) -> str:
    return words(text).strip().removeprefix("the ")


def _comparable(right: str, option: str) -> bool:
    """Tell whether the judge has to be asked at all: it is slow, and most options are nothing like the answer.

    Two texts that it takes for each other have for each word of the shorter one a word of the longer that begins
    alike, or are a number in digits and in words, or an abbreviation and what it stands for.
    """
    shorter, longer = sorted((words(right).split(), words(option).split()), key=len)
    if not shorter:
        return False
    numbers = [_digits(text) for text in (right, option)]
    if any(numbers) and not all(numbers):
        return not _COUNTING.isdisjoint((*shorter, *longer))
    if numbers[0] != numbers[1]:
        return False
    if len(shorter) == 1 < len(longer) and shorter[0].removesuffix("s") == "".join(word[0] for word in longer):
        return True
    beginnings = {word[:_ALIKE] for word in longer}
    return all(word[:_ALIKE] in beginnings for word in shorter if word not in _ARTICLES)


_ALIKE = 2
_ARTICLES = frozenset({"the", "a", "an"})
_COUNTING_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen "
    "half quarter third first second fourth fifth once twice thrice i ii iii iv v vi vii viii ix x"
)
_COUNTING = frozenset(_COUNTING_WORDS.split())


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def _judged_right(case: Case, asking: Asking, right: str, option: str) -> bool:
    from tutor.study.judging.examiner import rule

    language = asking.note.answer_language or case.deck.language
    return rule(right, option, (), (), language, asking.note.distinct).kind == "right"

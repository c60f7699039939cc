"""Whether a wrong option would be right after all: taken for the answer by the judge, or another name of the same."""

from tutor.deck.shape import asked_for, key, words
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
    """Tell whether the judge has to be asked at all: it is slow, and most options are nothing like the answer."""
    a, b = words(right).split(), words(option).split()
    if not a or not b:
        return False
    if set(a) & set(b) or key(right) == key(option):
        return _digits(right) == _digits(option) or not (_digits(right) and _digits(option))
    if bool(_digits(right)) != bool(_digits(option)):
        return True
    if len(a) == 1 != len(b) or len(b) == 1 != len(a):
        initials = "".join(word[0] for word in (a if len(a) > 1 else b))
        return (b if len(a) > 1 else a)[0] in (initials, initials + "s")
    return any(one[:3] == other[:3] for one in a for other in b)


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def _judged_right(case: Case, asking: Asking, right: str, option: str) -> bool:
    from tutor.study.judging.examiner import rule

    language = asking.note.answer_language or case.deck.language
    return rule(right, option, (), (), language, asking.note.distinct).kind == "right"

"""Where an answer ends: before another verb, a reason, a time, or whatever else its clause goes on with."""

import re

from tutor.generate.lexicon import DETERMINERS, PREPOSITIONS
from tutor.generate.tagging import is_clause, is_finite, words
from tutor.generate.verbs import AUXILIARIES, BASES, PRESENT

_CUTS = re.compile(
    r",? (?:and|but) (?=(?:\w+ly |also |then |thus )?(?P<verb>[a-z]+)\b)| (?:because|while|whereas|although|though|"
    r"so that|since|if|unless|in order to|in an attempt|rather than|using|when|before|after|until|once|thereby|"
    r"instead of) |, | (?:most|more|very|quite) (?=\w+ly\b)|(?<!well) as (?!well\b)(?=\w+)| by (?=\w+ing\b)|"
    r" to (?=(?:form|produce|make|create|give|yield|generate)\b)"
)
_HANGS = re.compile(
    r"(?:which|who|where|when|with|although|though|while|whereas|despite|but|because|since|as (?!well)|so|unlike|"
    r"including|such|especially|particularly|not|rather|\w+ing|\w+ed|the \w+ of|an?|and \w+(?:s|ed) |and (?:is|are|can|"
    r"may|has|have)) ?\b"
)
_GOES_ON = DETERMINERS | PREPOSITIONS | {"it", "them"}
_HEADS = frozenset("all most many they he she it we some none".split())
_SOON, _SHORT = 12, 5


def cut(answer: str, *, many: bool, whole: bool) -> str:
    """Return an answer up to where something else begins: another verb, a reason, a time."""
    for found in _CUTS.finditer(answer):
        joint = found["verb"]
        before, after = answer[: found.start()], answer[found.end() :]
        if joint is not None:
            held = whole and re.search(r"\b(?:how|that|whether|when|before|after|until|once|if)\b", before)
            goes_on = after.split()[0].casefold() in DETERMINERS | _HEADS and is_clause(after)
            if not held and (joint in AUXILIARIES or goes_on or _is_verb(joint, after, many=many)):
                return before.strip(" ,")
            continue
        if found[0].strip() == "," and is_list(after):
            continue
        if whole and (found.start() < _SOON or found[0].strip() == "as"):
            continue
        return before.strip(" ,")
    return answer.strip(" ,.")


def _is_verb(word: str, rest: str, *, many: bool) -> bool:
    """Tell whether a word behind "and" is a second verb of the subject."""
    if not many:
        verb = word.endswith("s") and len(words(rest)) > 1 and words(rest)[1] in DETERMINERS
        return verb or word in BASES or (word.endswith("ed") and len(words(rest)) > 1 and words(rest)[1] in _GOES_ON)
    return word in PRESENT and word not in BASES and len(words(rest)) > 1


def is_list(after: str) -> bool:
    """Tell whether a comma parts members of a list that ends in "and" or "or"."""
    return bool(
        re.match(
            r"(?:[\w\u2019' -]{2,40}, )*(?:and |or )?[\w\u2019' -]{2,40}(?:,? (?:and|or) [\w\u2019' -]{2,60})?$", after
        )
    ) and bool(re.search(r"(?:^|, | )(?:and|or) ", after))


def is_unfinished(answer: str) -> bool:
    """Tell whether an answer stops within a relative clause, before its verb."""
    found = re.search(r" (?:that|which|who|whose) (.+)$", answer)
    if found is None:
        return False
    said = [word.casefold() for word in words(found[1])]
    return len(said) < _SHORT and not any(
        is_finite(word, before) for before, word in zip(("", *said), said, strict=False)
    )


def is_partial(answer: str, text: str) -> bool:
    """Tell whether the text goes on behind an answer with more of the same kind: it is the first of several."""
    rest = re.match(r"(?: \([^()]*\))?,? ((?:and|or|as well as) .+|[^,]+, .+)", text.partition(answer)[2])
    if rest is None:
        return False
    piece = rest[1].split(",")[0]
    return bool(re.search(r"\b(?:and|or|as well as)\b", rest[1])) and not (is_clause(piece) or _HANGS.match(piece))

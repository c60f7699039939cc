"""What people write around an answer: that it is one, that they are unsure, that they do not know."""

import re
from dataclasses import dataclass

from tutor.study.judging.tables import phrases
from tutor.study.judging.tidying import tidy
from tutor.study.judging.units import Unit, read_unit

_NO_ANSWER = phrases(
    """
    idk, i don't know, i dont know, i do not know, don't know, dont know, dunno, i dunno, no idea, no clue, not
    sure, i'm not sure, i am not sure, unsure, n/a, na, none, nothing, nil, pass, skip, next, unknown, idk
    sorry, sorry, nope, no answer, nothing to say, i have no idea, i haven't a clue, beats me, can't remember, i
    can't remember, i cannot remember, forgot, i forgot, i forget, i've forgotten, asdf, asdfg, asdfgh, qwerty,
    qwertz, xxx, xyz, tbd, todo, blank, no comment, whatever, anything, something, someone, somebody, somewhere,
    hmm, um, uh, test, the, a, an, of, it, to, in, and, or, yes, no, ok
    """
)
"""What is no answer, unless it is the expected one; in lower case, tidied, without a full stop."""


def _either(text: str) -> str:
    return f"(?:{text})"


_LEADS = re.compile(
    _either(
        "(?:the |my )?(?:correct |right )?(?:answer|solution|result) (?:is|was|would be|are)|answer|(?:it is )?called|"
        "it(?:'s| is| was| were| would be)|they(?:'re| are| were)|that(?:'s| is| was| would be)|this is|"
        "(?:he|she) (?:is|was)|there (?:is|are|was|were)"
    )
    + r"\b:?\s+(?=\S)|[=:]\s*(?=\w)",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    _either(
        "i(?:'m| am) (?:not (?:(?:quite|really|entirely|totally) )?sure,? but|(?:fairly|pretty|quite) sure|guessing)"
        "(?: it(?:'s| is)| that)?|i(?: would|'d)? (?:think|believe|guess|suppose|say)(?: that)?|my guess is|"
        "if i remember(?: correctly| rightly)?|i want to say|maybe|perhaps|probably|possibly|presumably|likely|"
        "most likely|(?:it )?(?:might|may|could|must) be|something like|guess:?|surely|certainly|definitely|of course"
    )
    + r"[,:]?\s+(?=\S)",
    re.IGNORECASE,
)
_UNSURE_AFTER = re.compile(
    r"(?:\s*[,;.(-]\s*|\s+)[(]?"
    + _either(
        "i(?: would|'d)? (?:think|believe|guess|suppose|reckon|say)(?: so)?|i(?:'m| am) (?:fairly|pretty|quite) sure|"
        "(?:(?:but|though) )?(?:i(?:'m| am) )?not (?:(?:quite|really) )?sure|maybe|perhaps|probably|possibly|"
        "presumably|if i (?:remember|recall)(?: correctly| rightly| right)?|or something|afaik|iirc"
    )
    + r"[)]?\s*[.?!]*$|,\s*right\s*\?$",
    re.IGNORECASE,
)
_IS_IT = re.compile(
    r"\s+(?:is|are|was|were) (?:the )?(?:answer|correct answer|right answer|correct|it|right)\.?$", re.IGNORECASE
)
_RULED_OUT = re.compile(
    r"^(?P<said>.+?)(?:,| -|;)? (?:and )?(?:not|rather than|instead of) (?P<other>.+)$", re.IGNORECASE
)
_EQUATION = re.compile(r"^[A-Za-z]\w?(?:\(\w\))?\s*=\s*(?=[-+.\d(\w])")
_CHOICE = re.compile(r"\b(?:or|either|versus|vs)\b", re.IGNORECASE)
_MAYBE_ANOTHER = re.compile(r"[,;(]\s*(?:or|maybe|perhaps|possibly|or maybe|else|alternatively)\b", re.IGNORECASE)
_BETWEEN_WORDS = re.compile(r"(?<=[^\W\d_])\s?/\s?(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Core:
    """The answer in a response, less what was said around it; `unsure` tells that it was hedged."""

    text: str
    unsure: bool = False
    around: bool = False


def is_no_answer(text: str) -> bool:
    """Tell whether a text says nothing that could be right, as "idk", "?" or a lone article."""
    plain = tidy(text).casefold().strip()
    return plain.rstrip(".!?,; ") in _NO_ANSWER or not any(character.isalnum() for character in plain)


def core(text: str) -> Core:
    """Return the answer in a response without what people write around it."""
    tidied = tidy(text)
    said, unsure, around = tidied, False, False
    for _ in range(3):
        before = said
        if found := _UNSURE.match(said):
            said, unsure = said[found.end() :], True
        if (found := _UNSURE_AFTER.search(said)) and found.start() > 0:
            said, unsure = said[: found.start()], True
        if found := _LEADS.match(said):
            said, around = said[found.end() :], True
        if (found := _IS_IT.search(said)) and found.start() > 0:
            said, around = said[: found.start()], True
        if said == before:
            break
    said = said.strip()
    if found := _EQUATION.match(said):
        said, around = said[found.end() :], True
    stripped = said.rstrip("?! ") if said.rstrip("?! ") and said.endswith(("?", "!")) else said
    return Core(stripped or said, unsure, around or stripped != tidied)


def ruled_out(text: str) -> tuple[str, str] | None:
    """Return the answer and what it says it is not, as in "Paris, not London"; None for other texts."""
    found = _RULED_OUT.match(tidy(text))
    return (found["said"].strip(" ,"), found["other"]) if found else None


def _unit_of(text: str) -> Unit | None:
    """Return the unit that follows a number in a text, as km/h does: there the stroke means per."""
    found = re.fullmatch(r"[-+\d.,\s]*\d\s*(\D+)", text)
    return read_unit(found[1].strip()) if found else None


def offers_choice(expected: str, given: str) -> bool:
    """Tell whether a response offers more than one answer where the expected one does not."""
    ours, theirs = tidy(expected), tidy(given)
    if len(_CHOICE.findall(theirs)) == len(_CHOICE.findall(ours)) > 0:
        return False
    if _MAYBE_ANOTHER.search(theirs) and not _MAYBE_ANOTHER.search(ours):
        return True
    if len(_CHOICE.findall(theirs)) > len(_CHOICE.findall(ours)) and not re.search(
        r"\bor (?:more|less|fewer|so|above|over|under|below|higher|lower|greater|older|younger)\b", theirs
    ):
        return True
    return (
        bool(_BETWEEN_WORDS.search(theirs))
        and _unit_of(theirs) is None
        and "/" not in ours
        and "and" not in ours.casefold().split()
        and "," not in ours
    )

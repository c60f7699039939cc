"""What a clause taken apart says of its subject: a means, an aim, a time, a place, what it depends on, what it does."""

import re
from collections.abc import Callable
from typing import NamedTuple

from tutor.generate.notes.valencies import BETWEEN, LETS, NO_DEED, ON, STATES, TAKING, TENDS, WHERE_VERBS
from tutor.generate.tagging import is_clause, words
from tutor.generate.turning import Turned
from tutor.generate.verbs import BE, PRESENT

_BY = re.compile(
    r"^(?P<left>.*?)(?:^|,? )(?P<tail>(?:mainly |primarily |simply |only |largely )?by (?!being\b)\w+ing\b.+)$"
)
_PARTICIPLE = re.compile(
    r"(?:\w+ly |also |often |usually )?(?:\w+ed|made|done|found|built|kept|held|grown|known|won|lost|taken|given|shown|"
    r"broken|driven|frozen|sent|spread|bound|fed|drawn|written)\b"
)
_AIM = re.compile(r"^(?P<left>.+?),? (?P<tail>(?:in order to|so as to) .+)$")
_FOR = re.compile(
    r"^(?P<left>(?!.* (?:able|unable|likely|ability|tendency|enough|too) )[^,]{3,70}?) (?P<tail>to [a-z]+ .+)$"
)
_WHEN = re.compile(
    r"^(?P<left>.*?)(?:^| )(?P<tail>(?:only |primarily |mainly |especially |usually )?"
    r"(?:when|after|before|until|once|as soon as|only if|during) .+)$"
)
_WHERE = re.compile(r"(?:in|on|at|near|inside|within|under|beneath|along|around|between|throughout|among) .+$")
_NOWHERE = re.compile(r"(?:\w+ )?(?:on|in) (?:\w+ing|turn|groups?|pairs|large|small|the same)\b")
_FOUND = re.compile(
    r"^(?P<done>(?:(?:only|mainly|usually|often|commonly|also|most commonly|generally) )?"
    r"(?:found|located|produced|formed|common|concentrated|made)) "
    r"(?P<tail>(?:(?:only|mainly|mostly|primarily) )?(?:in|on|at|near|inside|within|under|beneath|along|between|"
    r"throughout|among) .+)$"
)
_LETTING = re.compile(r"^(?P<left>(?!it\b|us\b|one\b)[^,]{2,60}?) (?P<tail>to (?!be\b|the\b|an?\b)[a-z]+\b.*)$")
_STATES = re.compile(
    rf"^(?P<state>(?:(?:(?!not\b)\w+ly|very|more|most|also) )?(?:{STATES})) (?P<by>for|to|of|from|in|by|on|with) "
    r"(?P<tail>(?!\w+ing\b).+)$"
)
_UNDERGONE = re.compile(
    r"^(?P<how>(?:(?!not\b|never\b)\w+ly |often |usually )?)(?P<done>\w{3,}ed|made|built|held|kept|bound|"
    r"fed|drawn|driven|broken|"
    r"sent|split|beaten|grown|frozen|woven|written|given|hidden|shown) (?P<by>by|into|from|with|of|to|against|under) "
    r"(?P<tail>(?!\w+ing\b).+)$"
)
VAGUE = re.compile(
    r"(?:(?:about |some |only |nearly |over |up to |approximately |around |roughly )*\d+|up to|approximately|"
    r"an? (?:lot|number|variety|range|few|way|part|role|form|kind|type|series|result|case|means|similar|certain|"
    r"different|great|major|wide)\b|much|many|more|less|large|several|some|various|nothing|everything|it|all|both|each|"
    r"other|others|another|similar|different|certain|numerous|little|few|two|three|four|five|six|one|rise|place|part|"
    r"care|advantage|use of|far|no|them|those|and|or|but|themselves|itself|how|that|whether|what|of|the (?:beginning|"
    r"start|outset|same|other|past|contrary)|"
    r"to|in|on|as|from|with|by|for|at|into|not|so|very|this|these|such)\b",
    re.IGNORECASE,
)
"""What says too little to be an answer, by its first words."""


class Relation(NamedTuple):
    """A question about the subject of a clause, the words that hold its answer and perhaps more, and its kind."""

    ask: str
    answer: str
    kind: str


def relation(parts: Turned) -> Relation | None:
    """Return what a clause says of its subject, by the first of the rules that finds something, or None."""
    return next((made for rule in _RULES if (made := rule(parts)) is not None), None)


def _by(parts: Turned) -> Relation | None:
    found = _BY.match(parts.rest)
    if found is None:
        return None
    if parts.helper in BE and not _PARTICIPLE.match(found["left"]):
        return None
    return Relation(parts.ask("how", found["left"].strip()), found["tail"], "means")


def _aim(parts: Turned) -> Relation | None:
    found = _AIM.match(parts.rest)
    if found is not None:
        return Relation(parts.ask("for what purpose", found["left"]), found["tail"], "purpose")
    found = _FOR.match(parts.rest) if parts.plain_verb == "use" else None
    if found is None or found["tail"].startswith("to be"):
        return None
    asked = parts.ask("for what", found["left"]).replace("For what", "What", 1).replace("?", " for?")
    return Relation(asked, found["tail"], "use")


def _when(parts: Turned) -> Relation | None:
    found = _WHEN.match(parts.rest)
    if found is None or parts.helper in ("did", "was", "were", "had", "has", "have") or "," in found["left"]:
        return None
    tail = found["tail"]
    if re.match(r"(?:expected|set|due|scheduled|planned|likely)\b", found["left"]):
        return None  # what is to happen once, and no rule
    if not parts.verb and (not found["left"] or re.match(r"(?:an?|the|one)\b", found["left"])):
        return None
    clause = re.sub(r"^(?:\w+ )?(?:when|after|before|until|once|as soon as|only if|during) ", "", tail)
    if not (is_clause(clause) or " during " in f" {tail}" or re.match(r"\w+ing\b", clause)):
        return None
    asking = "until when" if re.match(r"until\b", tail) else "under what condition" if "if " in tail[:9] else "when"
    return Relation(parts.ask(asking, found["left"]), tail, "time")


def _where(parts: Turned) -> Relation | None:
    if parts.plain_verb in WHERE_VERBS:
        found = None if _NOWHERE.match(parts.rest) else _WHERE.match(parts.rest)
        return Relation(parts.ask("where", ""), found[0], "where") if found else None
    found = _FOUND.match(parts.rest) if not parts.verb and parts.helper in BE else None
    if found is None:
        return None
    return Relation(parts.ask("where", found["done"]), found["tail"], "where")


def _letting(parts: Turned) -> Relation | None:
    if parts.plain_verb not in LETS:
        return None
    found = _LETTING.match(parts.rest)
    if found is None or re.search(r"\b(?:that|which|who)\b", found["left"]):
        return None
    return Relation(parts.ask("what", f"{found['left']} to do"), found["tail"].removeprefix("to "), "effect")


def _into(parts: Turned) -> Relation | None:
    """ "Tar protects the hull from rot": the third thing that a verb speaks of, behind its preposition."""
    preposition = BETWEEN.get(parts.plain_verb, "")
    if not preposition:
        return None
    found = re.match(rf"^(?P<left>[^,]{{2,70}}?) (?P<into>{preposition}) (?P<tail>.+)$", parts.rest)
    if found is None or re.search(r"\b(?:that|which|who|and|or|it|them|him|her)\b", found["left"]):
        return None
    if found["into"] == "into":
        return Relation(parts.ask("into what", found["left"]), found["tail"], "change")
    return Relation(parts.ask("what", f"{found['left']} {found['into']}"), found["tail"], "relation")


def _on(parts: Turned) -> Relation | None:
    prepositions = ON.get(parts.plain_verb, "")
    if not prepositions:
        return None
    how = "mainly|primarily|largely|heavily|only|solely|partly|entirely|chiefly|mostly"
    found = re.match(rf"((?:(?:{how}) )?)({prepositions}) (?!\w+ing\b)(.+)$", parts.rest)
    return Relation(parts.ask("what", f"{found[1]}{found[2]}"), found[3], "relation") if found else None


def _undergone(parts: Turned) -> Relation | None:
    """ "The salt is separated from the water", "gold can be beaten into leaves"."""
    if parts.verb:
        return None
    rest = parts.rest.removeprefix("be ") if parts.helper not in BE else parts.rest
    if parts.helper not in BE and rest == parts.rest:
        return None
    found = _UNDERGONE.match(rest)
    if found is None or found["done"] in NO_DEED or words(found["tail"])[0] in PRESENT | {"be", "have"}:
        return None
    be = "" if parts.helper in BE else "be "
    return Relation(parts.ask("what", f"{be}{found['how']}{found['done']} {found['by']}"), found["tail"], "quality")


def _tending(parts: Turned) -> Relation | None:
    if parts.plain_verb not in TENDS:
        return None
    found = re.match(r"to (?!be\b|have\b|do\b|the\b|an?\b|\w+ing\b)([a-z]+ .+)$", parts.rest)
    if found is None or found[1].split()[0] not in PRESENT:
        return None
    return Relation(parts.ask("what", "to do"), found[1], "effect")


def _state(parts: Turned) -> Relation | None:
    if parts.verb or parts.helper not in BE:
        return None
    found = _STATES.match(parts.rest)
    if found is None:
        return None
    if found["by"] == "to" and re.match(r"(?:have|be|do|make|see)\b", found["tail"]):
        return None
    if found["state"].rsplit(" ", 1)[-1] in ("important", "essential", "necessary", "useful") and found["by"] == "to":
        return None
    return Relation(parts.ask("what", f"{found['state']} {found['by']}"), found["tail"], "quality")


def _taking(parts: Turned) -> Relation | None:
    verb, rest = parts.plain_verb, parts.rest
    if verb not in TAKING or VAGUE.match(rest):
        return None
    return Relation(parts.ask("what", ""), rest, "deed")


_RULES: tuple[Callable[[Turned], Relation | None], ...] = (
    _by, _aim, _letting, _into, _where, _when, _tending, _on, _state, _undergone, _taking,
)  # fmt: skip

"""How a thing works: by what means, when, where, on what, into what, and what it does or lets others do."""

import re
from collections.abc import Callable, Iterator

from tutor.generate.asking import Turned, turned
from tutor.generate.clauses import clauses
from tutor.generate.lexicon import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    PREPOSITIONS,
    PRESENT,
    SHIFTING,
)
from tutor.generate.notes.doings import BE, BETWEEN, EMPTY_HEADS, LETS, NO_DEED, ON, STATES, TAKING, TENDS, WHERE_VERBS
from tutor.generate.notes.endings import cut, is_partial, is_unfinished
from tutor.generate.notes.forms import recalled, typed
from tutor.generate.notes.gaps import anchored
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, is_content, stem, words
from tutor.generate.times import moments
from tutor.generate.wording import balanced, bare, capital, without_asides
from tutor.lint.english import telling

_VAGUE = re.compile(
    r"(?:(?:about |some |only |nearly |over |up to |approximately |around |roughly )*\d+|up to|"
    r"approximately|an? (?:lot|number|variety|range|few|way|part|role|form|kind|type|"
    r"series|result|case|means|similar|certain|different|great|major|wide)\b|much|many|more|less|large|several|some|"
    r"various|nothing|everything|it|all|both|each|other|others|another|similar|different|certain|numerous|little|"
    r"few|two|three|four|five|six|one|rise|place|part|care|advantage|use of|far|no|them|those|and|or|but|"
    r"themselves|itself|how|that|whether|"
    r"what|of|"
    r"the (?:beginning|start|outset|same|other|past|contrary)|"
    r"to|in|on|as|from|with|by|for|at|into|not|so|very|this|these|such)\b",
    re.IGNORECASE,
)
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
_WHERE = re.compile(
    r"^(?P<left>(?:(?:only|mainly|primarily|chiefly|mostly) )?)(?P<tail>(?:in|on|at|near|inside|within|under|"
    r"beneath|along|around|between|throughout|among) .+)$"
)
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
_LASTING = frozenset("consist result serve come derive evolve originate arise depend lead contribute stem give".split())
_MOST, _FEWEST_NEW, _FEWEST_OF_TIME = 18, 1, 4
_TYPED = 5


def workings(reading: Reading) -> Iterator[Proposal]:
    """Yield how, when, where and on what things work; what is asked of two sentences alike is asked of neither."""
    found: dict[str, Proposal | None] = {}
    for sentence in reading.sentences:
        text = bare(without_asides(sentence.text))
        for clause in () if "?" in sentence.text else clauses(text):
            parts = turned(reading, sentence, clause, text)
            if parts is None or not _is_known(reading, parts.head):
                continue
            for rule in RULES:
                made = rule(parts)
                if made is None:
                    continue
                ask, answer, kind = made
                if ask.endswith(" by?") and reading.entities.people(answer):
                    break  # by whom it was done is for another rule to ask
                proposal = _proposal(sentence, parts, ask, answer, kind)
                if proposal is not None:
                    found[ask] = None if ask in found else proposal
                break
    yield from (proposal for proposal in found.values() if proposal is not None)


def _is_known(reading: Reading, head: str) -> bool:
    """Tell whether a reader knows which thing is meant: it is named, or the article's topic, or any of its kind."""
    said = words(head)
    if {word.casefold() for word in said[:4]} & EMPTY_HEADS:
        return False
    shifting = said[0] == "the" and said[-1][0].islower() and stem(said[-1]) in SHIFTING and " of " not in head
    if said[0].casefold() in PREPOSITIONS or shifting:
        return False
    if anchored(reading, head) or {stem(word) for word in said} & reading.topic:
        return True
    return said[0].casefold() not in ("the", "its", "their", "his", "her") or " of " in head or len(said) > 2


def _by(parts: Turned) -> tuple[str, str, str] | None:
    found = _BY.match(parts.rest)
    if found is None:
        return None
    if parts.helper in ("is", "are", "was", "were") and not _PARTICIPLE.match(found["left"]):
        return None
    return parts.ask("how", found["left"].strip()), found["tail"], "means"


def _aim(parts: Turned) -> tuple[str, str, str] | None:
    found = _AIM.match(parts.rest)
    if found is None and parts.verb.split(" ")[-1] == "use":
        found = _FOR.match(parts.rest)
        if found is not None and not found["tail"].startswith("to be"):
            return (
                parts.ask("for what", found["left"]).replace("For what", "What", 1).replace("?", " for?"),
                found["tail"],
                "use",
            )
        return None
    if found is None:
        return None
    return parts.ask("for what purpose", found["left"]), found["tail"], "purpose"


def _when(parts: Turned) -> tuple[str, str, str] | None:
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
    return parts.ask(asking, found["left"]), tail, "time"


def _where(parts: Turned) -> tuple[str, str, str] | None:
    if parts.verb and parts.verb.rsplit(" ", 1)[-1] in WHERE_VERBS:
        found = _WHERE.match(parts.rest)
        if found is not None and not re.match(
            r"(?:\w+ )?(?:on|in) (?:\w+ing|turn|groups?|pairs|large|small|the same)\b", parts.rest
        ):
            asking, left = "where", found["left"]
            if left:
                return None
            return parts.ask(asking, left.strip()), found["tail"], "where"
    found = _FOUND.match(parts.rest) if not parts.verb and parts.helper in ("is", "are", "was", "were") else None
    if found is None:
        return None
    return parts.ask("where", found["done"]), found["tail"], "where"


def _letting(parts: Turned) -> tuple[str, str, str] | None:
    if parts.verb.rsplit(" ", 1)[-1] not in LETS:
        return None
    found = _LETTING.match(parts.rest)
    if found is None or re.search(r"\b(?:that|which|who)\b", found["left"]):
        return None
    return parts.ask("what", f"{found['left']} to do"), found["tail"].removeprefix("to "), "effect"


def _into(parts: Turned) -> tuple[str, str, str] | None:
    """ "Tar protects the hull from rot": the third thing that a verb speaks of, behind its preposition."""
    preposition = BETWEEN.get(parts.verb.rsplit(" ", 1)[-1], "")
    if not preposition:
        return None
    found = re.match(rf"^(?P<left>[^,]{{2,70}}?) (?P<into>{preposition}) (?P<tail>.+)$", parts.rest)
    if found is None or re.search(r"\b(?:that|which|who|and|or|it|them|him|her)\b", found["left"]):
        return None
    if found["into"] == "into":
        return parts.ask("into what", found["left"]), found["tail"], "change"
    return parts.ask("what", f"{found['left']} {found['into']}"), found["tail"], "relation"


def _on(parts: Turned) -> tuple[str, str, str] | None:
    prepositions = ON.get(parts.verb.rsplit(" ", 1)[-1], "")
    if not prepositions:
        return None
    how = "mainly|primarily|largely|heavily|only|solely|partly|entirely|chiefly|mostly"
    found = re.match(rf"((?:(?:{how}) )?)({prepositions}) (?!\w+ing\b)(.+)$", parts.rest)
    return (parts.ask("what", f"{found[1]}{found[2]}"), found[3], "relation") if found else None


def _undergone(parts: Turned) -> tuple[str, str, str] | None:
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
    return parts.ask("what", f"{be}{found['how']}{found['done']} {found['by']}"), found["tail"], "quality"


def _tending(parts: Turned) -> tuple[str, str, str] | None:
    if parts.verb.rsplit(" ", 1)[-1] not in TENDS:
        return None
    found = re.match(r"to (?!be\b|have\b|do\b|the\b|an?\b|\w+ing\b)([a-z]+ .+)$", parts.rest)
    return (parts.ask("what", "to do"), found[1], "effect") if found and found[1].split()[0] in PRESENT else None


def _state(parts: Turned) -> tuple[str, str, str] | None:
    if parts.verb or parts.helper not in ("is", "are", "was", "were"):
        return None
    found = _STATES.match(parts.rest)
    if found is None:
        return None
    if found["by"] == "to" and re.match(r"(?:have|be|do|make|see)\b", found["tail"]):
        return None
    if found["state"].rsplit(" ", 1)[-1] in ("important", "essential", "necessary", "useful") and found["by"] == "to":
        return None
    return parts.ask("what", f"{found['state']} {found['by']}"), found["tail"], "quality"


def _taking(parts: Turned) -> tuple[str, str, str] | None:
    verb, rest = parts.verb.rsplit(" ", 1)[-1], parts.rest
    if verb not in TAKING or _VAGUE.match(rest):
        return None
    return parts.ask("what", ""), rest, "deed"


RULES: tuple[Callable[[Turned], tuple[str, str, str] | None], ...] = (
    _by, _aim, _letting, _into, _where, _when, _tending, _on, _state, _undergone, _taking,
)  # fmt: skip
_LONG = frozenset({"means", "time", "purpose", "use", "where", "effect"})


def _proposal(sentence: Sentence, parts: Turned, ask: str, answer: str, kind: str) -> Proposal | None:
    past = parts.helper in ("did", "was", "were", "had")
    if past and kind in ("deed", "where", "time", "quality"):
        return None  # what was once, and not how things are
    if past and kind == "effect" and parts.verb in TENDS:
        return None
    if past and kind == "relation" and parts.verb not in _LASTING:
        return None
    said = cut(answer, many=parts.helper in ("do", "are", "were", "have"), whole=kind in _LONG)
    count = len(words(said))
    if (kind == "time" and len(words(said)) < _FEWEST_OF_TIME) or is_unfinished(said):
        return None
    if said and kind not in _LONG and is_partial(said, sentence.text):
        return None
    if not said or count > _MOST or not balanced(said) or (kind not in _LONG and _VAGUE.match(said)):
        return None
    if (
        re.search(r"\bto \w+$", said)
        or any(True for _ in moments(said))
        or words(said)[-1].casefold() in PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | ADVERBS
    ):
        return None
    new = telling(said) - telling(ask)
    if len(new) == 1 and (kind not in ("relation", "quality") or said != answer.strip(" ,.")):
        return None
    if len(new) < _FEWEST_NEW or not any(is_content(word.casefold()) for word in words(said)):
        return None
    if (
        re.search(r"\b(?:this|these|such)\b", said)
        or len(words(ask)) > 24
        or re.search(r" (?:such|even|except|either|both)\b", ask)
        or re.search(r"[-\u2013/]$", said)
    ):
        return None
    if kind == "where" and re.search(
        r"\d|%|\b(?:cases?|quarters?|half|thirds?|most|many|all|some|percent|groups?)\b", said
    ):
        return None
    if kind == "deed" and (re.match(r"\w+ly\b", said) or re.search(r"\b(?:\w+ly|well|enough)$", said)):
        return None
    if re.search(r"\b(?:not|no|never|hardly|scarcely|rarely|seldom|neither)\b", ask) or (
        kind in ("time", "means") and re.search(r"\b(?:that|which|who)\b", ask)
    ):
        return None
    if count <= _TYPED and kind not in ("means", "time", "purpose"):
        return typed(kind, sentence, ask, said, weight=0.7)
    return recalled(kind, sentence, ask, capital(said), weight=0.7)

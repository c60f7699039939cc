"""What a thing is made from, kept in or caused by: of "Tar is made from pine" what tar is made from."""

import re
from collections.abc import Iterator

from tutor.generate.clauses import unconditional
from tutor.generate.notes.endings import is_list
from tutor.generate.notes.forms import typed
from tutor.generate.notes.subjects import thing_of
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_content, is_finite, words
from tutor.generate.times import is_dated
from tutor.generate.wording import balanced, bare, without_asides

_DONE = (
    r"stored|derived|made|composed|found|caused|produced|formed|driven|powered|covered|controlled|regulated|classified|"
    r"considered|regarded|associated|linked|connected|attached|included|descended|obtained|extracted|measured|"
    r"converted|based|carried|transmitted|replaced|displaced|protected|surrounded|bounded|ruled|governed|concentrated|"
    r"expressed|characteri[sz]ed|influenced|inspired|named|supported|dominated|limited|affected|triggered|defined|"
    r"described|separated|distinguished|generated|released|absorbed|reflected|transferred|exported|imported|pegged|"
    r"modelled|modeled"
)
_PASSIVE = re.compile(
    rf"^(?P<thing>.{{3,80}}?) (?P<be>is|are|was|were) (?P<how>(?:(?!not\b|never\b)\w+ly |often |also |now |still )?)"
    rf"(?P<done>{_DONE}) (?P<by>in|by|from|as|with|to|into|of|on|through|after|for) (?P<what>.+)$"
)
_EMPTY = re.compile(
    r"(?:(?:about |some |only |nearly |over )?\d|an? (?:lot|number|variety|range|few|way|result|series|manner|part|"
    r"form)\b|much|many|more|less|large|several|some|various|different|other|another|numerous|countless|order|part|"
    r"terms|fact|use|all|both|each|any|one|such|be|have|do|make|the \d|what|whether|how|two|three|four|general|"
    r"particular|practice|addition|time|detail|public|the (?:same|first|"
    r"fact|way|time|result|use|work|basis|rest|other|following|most|more)\b)",
    re.IGNORECASE,
)
_LASTING = re.compile(r" (?:for (?:\w+ )?(?:years?|months?|weeks?|days?|hours?|minutes?)\b|during |until |over )")
_PAIR = re.compile(r"[\w-]+(?: [\w-]+)?(?:, [\w-]+(?: [\w-]+)?)*,? and [\w-]+(?: [\w-]+)?")
_BARE = re.compile(r"the (?:word|term|name|title|phrase|expression|plan|idea|event|result)s?")
_MOST_WORDS = 8


def passives(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """Yield what a thing is said to be kept in, made from, caused by, and the like."""
    for clause in unconditional(bare(without_asides(sentence.text))):
        found = _PASSIVE.match(clause.text)
        if found is None or clause.opening or (found["done"] in ("found", "included") and found["by"] in ("in", "on")):
            continue
        thing = thing_of(reading, sentence, found["thing"])
        what = re.split(
            r" (?:and|but|while|because|which|who|when|where|until|so|if|as|since) (?=\w+ )|, ", found["what"]
        )[0]
        what = _LASTING.split(what)[0].strip(" ,")
        if _PAIR.fullmatch(found["what"]):
            what = found["what"]
        elif " and " in what or is_list(sentence.text.partition(found["what"])[2].lstrip(" ,")):
            continue  # only a part of what it is
        said = words(what)
        if (
            thing is None
            or _BARE.fullmatch(thing)
            or found["done"] == "defined"
            or re.search(r" or\b", thing)
            or re.match(r"(?i:an? (?:\w+ )?example|some|few|the (?:first|last|other) \w+ \w+s)\b", thing)
            or not 0 < len(said) <= _MOST_WORDS
            or _EMPTY.match(what)
            or not balanced(what)
        ):
            continue
        if any(is_finite(word.casefold()) for word in words(thing)) or not any(is_content(w.casefold()) for w in said):
            continue
        if settled(reading, sentence, what) != what or is_dated(what) or reading.entities.people(found["what"]):
            continue
        if re.search(r" (?:that|which|who|when|before|after|where|by|because) ", f" {what} ") or what.endswith(
            (" of", " the")
        ):
            continue
        ask = f"What {found['be']} {thing} {found['how']}{found['done']} {found['by']}?"
        yield typed("state", sentence, ask, what, weight=0.67)

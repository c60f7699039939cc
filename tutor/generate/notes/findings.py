"""Findings: what the article says a study, a poll or its like has shown."""

import re

from tutor.generate.notes.forms import recalled
from tutor.generate.notes.opinions import topic_of
from tutor.generate.notes.standing import is_subject, standing
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import words
from tutor.generate.wording import bare, lowered
from tutor.lint.english import telling

_FINDS = re.compile(
    r"^(?P<who>[^,;:]{0,60}?\b(?i:evidence|research|researchers?|stud(?:y|ies)|data|polls?|surveys?|experiments?|analysis|"
    r"reports?|review|trials?)\b[^,;:]{0,70}?) (?:\w+ly |also |now )?(?P<said>"
    r"shows?|showed|has shown|have shown|found|finds?|indicates?|indicated|suggests?|suggested|demonstrates?|"
    r"demonstrated|reveals?|revealed|confirms?|confirmed|concluded|concludes?|estimated|reported) "
    r"that (?P<p>.+)$"
)
"""A sentence that tells what a study or its like found."""
_BASES = {"found": "find", "finds": "find", "showed": "show"}
_FEW_WORDS = 3


def finding(reading: Reading, sentence: Sentence) -> Proposal | None:
    """Return what a study or its like found."""
    found = _FINDS.match(bare(sentence.text))
    if found is None or re.match(r"[Tt]he \w+$|(?:This|These|That|Those|It|They)\b", found["who"]):
        return None
    who = settled(reading, sentence, found["who"])
    claim = standing(reading, sentence, found["p"])
    if who is None or claim is None or "[" in who or not is_subject(who):
        return None
    verb = found["said"]
    topic = topic_of(reading, claim)
    if not topic and len(words(who)) <= _FEW_WORDS:
        return None  # of many studies, who knows which finding is meant?
    topical = f" about {topic}" if topic else ""
    if verb.startswith(("has ", "have ")):
        helper, base = verb.split()
    elif verb.endswith("ed") or verb == "found":
        helper, base = "did", _BASES.get(verb, re.sub(r"(?<=[^e])ed$|(?<=e)d$", "", verb))
    else:
        helper = "does" if verb.endswith("s") else "do"
        base = verb.removesuffix("s")
    ask = f"According to the article, what {helper} {lowered(reading, who)} {base}{topical}?"
    if len(telling(claim) - telling(ask)) < _FEW_WORDS:
        return None
    return recalled("finding", sentence, ask, claim, weight=0.7)

"""Grounds: a sentence that carries, explains, or follows from the one before it; and reasons that are counted off."""

import re
from collections.abc import Iterator, Sequence

from tutor.generate.notes.forms import argument, point, recalled
from tutor.generate.notes.holders import REPORTED
from tutor.generate.notes.reasons import BECAUSE
from tutor.generate.notes.standing import answering, asserted, is_present, standing, supporting
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, words
from tutor.generate.wording import bare, capital, ended

_FOLLOWS = re.compile(
    r"^(?:Therefore|Thus|Hence|Consequently|As a result|For this reason|For these reasons|That is why|"
    r"This is why|That[\u2019']s why|Which is why|The (?:result|upshot|conclusion) is that|"
    r"It follows that|This means that|This suggests that|This shows that|This implies that|"
    r"This indicates that|In consequence|So|Accordingly|This explains why)(?:, | (?=\w))(?P<q>.+)$"
)
_THEREFORE = re.compile(r"^(?P<a>[^,;:]{3,60}?),? (?:therefore|hence|consequently),? (?P<b>(?!\w+ing\b)[^.]+)[.]?$")
_WHY = re.compile(r"^(?:But )?(?:Why|Why so|Why is (?:that|this)|How so|The reason)\?$")
_ANSWERS = re.compile(r"^(?:Because|Simply because|Since) (?!of\b)(?P<p>.+)$")
_CARRIES = re.compile(r"^(?:After all|For one thing|For one|For a start|For starters), (?P<p>.+)$")
_PARTLY = re.compile(r"^In particular, (?P<p>.+)$")
_DENIES = re.compile(r"\b(?:doesn[\u2019']t|does not|don[\u2019']t|do not) (?:mean|imply|show|prove|entail) that\b")
_EXAMPLE = re.compile(r"^(?:For example|For instance|To take one example|As an example), (?P<p>.+)$")
_MEANS = re.compile(
    r"^(?:This|That|Such (?:a|an)? ?\w+)(?: (?:can|could|may|might|will|would|has|have))? (?:in turn |also |often )?"
    r"(?:lead|leads|led|cause[sd]?|make|makes|made|mean|means|meant|allow(?:s|ed)?|enable[sd]?|force[sd]?|create[sd]?|"
    r"give[sn]?|gave|help(?:s|ed)?|prevent(?:s|ed)?|result(?:s|ed)?|increase[sd]?|reduce[sd]?|put|puts|hurt|hurts|"
    r"undermine[sd]?|weaken(?:s|ed)?|drive[sn]?|drove|driven|push(?:es|ed)?|leave[s]?|left|trigger(?:s|ed)?|"
    r"encourage[sd]?|discourage[sd]?|threaten(?:s|ed)?)\b (?P<y>.+)$"
)
_PARTICIPLE = re.compile(
    r"^(?P<p>.+?), (?:thus |thereby |often |effectively |in turn )?(?P<q>"
    r"(?:causing|leading to|resulting in|forcing|allowing|enabling|making(?! certain| sure)|meaning that|"
    r"leaving|creating|prompting|driving|raising|reducing|increasing|undermining|"
    r"expanding|triggering|producing|preventing) [^.;]+)$"
)
_COUNTED = re.compile(
    r"^(?:First of all|First|Firstly|To begin with|For one thing|For a start)(?:, | (?=\w))(?P<p>.+)$"
)
_NEXT = re.compile(
    r"^(?:And )?(?:[Ss]econd|[Ss]econdly|[Tt]hird|[Tt]hirdly|[Ff]ourth|[Ff]ourthly|[Ff]ifth|[Ff]inally|[Ll]astly)"
    r"(?:, | (?=there |the |it ))(?P<p>.+)$"
)
_CUE = re.compile(
    r"\b(?:reasons?|concerns?|advantages?|disadvantages?|problems?|factors?|benefits?|drawbacks?|"
    r"arguments?|objections?|"
    r"flaws?|difficult\w+|weakness\w*|strengths?|grounds|causes?|points?|merits?|risks?|dangers?|costs?|obstacles?|"
    r"mistak\w+|wrong|should|must|ought|better|worse|misguided|cannot|can[\u2019']t|fails?|not)\b",
    re.IGNORECASE,
)
_THINKS = re.compile(r"\b(?:believe[sd]?|thinks|thought|argue[sd]?|claims|claimed|theori[sz]e[sd]?|according to)\b")
_IDLE = re.compile(r"^(?:We all|You|Let|No wonder|It is (?:no wonder|hardly surprising|not surprising|no surprise))\b")
_OPINION = re.compile(
    r"^(?:This (?:suggests|shows|implies|indicates|means) that|It follows that|Hence|Thus|Therefore)\b"
)
_NEEDLESS = re.compile(r"\b(?:do|does|need|needs)(?: not|n[\u2019']t) (?:need|have)\b|\bno need\b")
_ALREADY = re.compile(r"^\S+(?: \S+){0,3} already\b")
_POINTS = re.compile(r"\b(?:he|she|his|her|him|I|we|our|us|you|they|them|it|its|their)\b", re.IGNORECASE)
_BY_VERB = re.compile(
    r"^(?:Such (?:a |an )?\w+ |(?:This|That) (?:(?:can|could|may|might|will|would|has|have|in turn|also|often) |"
    r"\w+(?:[^s]s|ed) |(?:led|made|meant|gave|drove|left|put) ))"
)
_ITS_OWN = re.compile(r"^(?:This|That) (?:makes?|made) (?:it|them|him|her)\b|\b(?:these|those)\b")
_ACTS = {
    "causing": "", "leading to": "", "resulting in": "", "creating": "", "triggering": "", "producing": "",
    "forcing": "It forces", "allowing": "It allows", "enabling": "It enables", "making": "It makes",
    "leaving": "It leaves", "prompting": "It prompts", "reducing": "It reduces", "raising": "It raises",
    "increasing": "It increases", "undermining": "It undermines", "preventing": "It prevents",
}  # fmt: skip
_DID = {"forces": "forced", "allows": "allowed", "enables": "enabled", "makes": "made", "leaves": "left",
        "prompts": "prompted", "reduces": "reduced", "raises": "raised", "increases": "increased",
        "undermines": "undermined", "prevents": "prevented"}  # fmt: skip
_FEWEST_WORDS = 3
_REACH = 12
_MOST_PHRASE = 30
_MOST_POINTS = 5
_FEWEST_POINTS = 2


def grounds(reading: Reading) -> Iterator[Proposal]:
    """Yield claims with the sentences that carry them, and what the article draws from what it says."""
    for sentence in reading.sentences:
        yield from filter(
            None, (_pair(reading, sentence), _consequence(reading, sentence), _counted(reading, sentence))
        )


def _pair(reading: Reading, sentence: Sentence) -> Proposal | None:
    """Return what two sentences that stand together make, the second with a word that says how they do."""
    text = sentence.text
    earlier = reading.before(sentence, 1, across=bool(_CARRIES.match(text) or _PARTLY.match(text)))
    if not earlier:
        return None
    before = earlier[0]
    if _WHY.match(before.text) and (answer := _ANSWERS.match(text)):
        head = reading.before(before, 1)
        return _carried(reading, sentence, head[0], answer["p"], weight=0.8) if head else None
    if REPORTED.match(asserted(before.text)):
        return None  # somebody's view, whose reason is not the author's
    if found := BECAUSE.match(text):
        return _carried(reading, sentence, before, found["p"], weight=0.8)
    if found := _EXAMPLE.match(text):
        return _example(reading, sentence, before, found["p"])
    if found := _CARRIES.match(text):
        return _carried(reading, sentence, before, found["p"], weight=0.75)
    if (found := _PARTLY.match(text)) and _DENIES.search(before.text):
        return _carried(reading, sentence, before, found["p"], weight=0.7, is_judged=True)
    if found := _FOLLOWS.match(text):
        return _conclusion(reading, sentence, before, found["q"])
    if found := _THEREFORE.match(text):
        return _conclusion(reading, sentence, before, f"{found['a']} {found['b']}")
    return _negated(reading, sentence, before)


def _negated(reading: Reading, sentence: Sentence, before: Sentence) -> Proposal | None:
    """ "X does not need P. Y already ...": the second says why not."""
    if not (_NEEDLESS.search(before.text) and _ALREADY.search(sentence.text)) or len(words(before.text)) > _MOST_PHRASE:
        return None
    return _carried(reading, sentence, before, sentence.text.split(": ")[0], weight=0.7)


def _conclusion(reading: Reading, sentence: Sentence, before: Sentence, text: str) -> Proposal | None:
    claim = standing(reading, sentence, text, known=before.text)
    reason = supporting(reading, before, before.text)
    if not (claim and reason) or "[" in claim or _IDLE.search(claim):
        return None
    if _EXAMPLE.match(before.text) or _THINKS.search(claim):
        return None
    quote = reading.quote(before, sentence)
    if is_present(claim) and not is_present(reason) and not re.search(r"\b(?:must|should|ought|need)\b", claim):
        return None  # what is so now rests on no single event
    if not is_present(claim):
        said = standing(reading, before, before.text)
        if said is None or _OPINION.match(sentence.text):
            return None
        ask = f"The article says: \u201c{ended(said)}\u201d What does it say came of this?"
        return recalled("consequence", before, ask, claim, quote=quote, weight=0.7, others=[sentence])
    return argument(
        "conclusion", sentence, claim, because=[point(before, reason)], quote=quote, weight=0.75, others=[before]
    )


def _carried(
    reading: Reading, sentence: Sentence, before: Sentence, text: str, *, weight: float, is_judged: bool = False
) -> Proposal | None:
    """Return a claim with its ground; of what merely happened, unless it `is_judged`, the cause is asked instead."""
    claim = standing(reading, before, before.text)
    reason = supporting(reading, sentence, _named_it(text, before.text), known=before.text)
    if not (claim and reason) or _EXAMPLE.match(before.text) or before.text.endswith("?"):
        return None
    if not (is_judged or is_present(claim)):
        quote = reading.quote(before, sentence)
        ask = f"What reason does the article give for this? \u201c{ended(claim)}\u201d"
        return recalled("cause", before, ask, reason, quote=quote, weight=weight, others=[sentence])
    return argument("ground", before, claim, because=[point(sentence, reason)], weight=weight, others=[sentence])


def _example(reading: Reading, sentence: Sentence, before: Sentence, text: str) -> Proposal | None:
    said = standing(reading, before, before.text)
    example = answering(reading, sentence, text, before.text)
    if not (said and example):
        return None
    ask = f"The article says: \u201c{ended(said)}\u201d What example does it give?"
    quote = reading.quote(before, sentence)
    return recalled("example", before, ask, example, quote=quote, weight=0.7, others=[sentence])


def _named_it(reason: str, before: str) -> str:
    """Put what a last "it" stands for, the object of the sentence before, in brackets."""
    thing = re.search(
        r"(?:secure|need|have|want|get|gain|keep|seek|win) "
        r"((?:the |its |his |a )?[\w\u2019]+(?:[\u2019']s)?(?: \w+)?)[.]?$",
        before.strip(". "),
    )
    if thing and re.search(r"\bit\b", reason):
        return re.sub(r"\bit\b", f"[{thing[1]}]", reason, count=1)
    return reason


def _consequence(reading: Reading, sentence: Sentence) -> Proposal | None:
    """Return what the article says comes of something: "P, causing Q", "P. This leads to Q", "P: Q"."""
    text = bare(sentence.text)
    if (found := _PARTICIPLE.match(text)) and not REPORTED.match(text):
        said = standing(reading, sentence, found["p"])
        if said and found["q"].startswith("meaning that ") and (drawn := standing(reading, sentence, found["q"][13:])):
            return argument("conclusion", sentence, drawn, because=[point(sentence, said)], weight=0.75)
        effect = _effect(reading, sentence, found["q"])
        if said and effect:
            ask = f"The article says: \u201c{ended(said)}\u201d What consequence does it name?"
            return recalled("consequence", sentence, ask, effect, weight=0.7)
    earlier = reading.before(sentence, 1)
    if earlier and (found := _MEANS.match(text)) and _BY_VERB.match(text):
        said = standing(reading, earlier[0], earlier[0].text)
        if said and len(words(text)) <= _MOST_PHRASE and not _POINTS.search(text) and not _ITS_OWN.search(text):
            come = "comes" if is_present(text) or re.match(r"\w+ \w+[^s]s\b", text) else "came"
            ask = f"The article says: \u201c{ended(said)}\u201d What does it say {come} of this?"
            quote = reading.quote(earlier[0], sentence)
            told = re.sub(r"^(?:This|That) means that ", "", text)
            if told == text:
                told = re.sub(r"^(?:This|That)\b", "It", text)
            if is_clause(told):
                return recalled(
                    "consequence", earlier[0], ask, capital(told), quote=quote, weight=0.7, others=[sentence]
                )
    return None


def _effect(reading: Reading, sentence: Sentence, text: str) -> str | None:
    """Return a consequence that hangs on as a participle as an answer: what was caused, or what "it" does."""
    act = next((act for act in _ACTS if text.startswith(f"{act} ")), None)
    if act is None or _POINTS.search(text) or re.search(r", (?:which|who|and|but) |, \w+ing ", text):
        return None
    rest = text[len(act) + 1 :]
    if not _FEWEST_WORDS <= len(words(rest)) <= _MOST_PHRASE or settled(reading, sentence, rest, strict=True) != rest:
        return None
    if act == "causing" and re.match(r"(?:\w+ ){1,4}to [a-z]", rest):
        return None
    if not _ACTS[act]:
        return capital(rest)
    verb = _ACTS[act].split()[1]
    before = sentence.text[: max(0, sentence.text.find(text))]
    return f"It {verb if is_present(before) else _DID[verb]} {rest}"


def _counted(reading: Reading, sentence: Sentence) -> Proposal | None:
    """Return a claim with the points that are counted off after it: "First, ... Second, ..."."""
    found = _COUNTED.match(sentence.text)
    earlier = reading.before(sentence, 1, across=True)
    if found is None or not earlier or not _CUE.search(earlier[0].text):
        return None
    head = earlier[0]
    if sentence.paragraph - head.paragraph > 1 or _COUNTED.match(head.text):
        return None
    claim = standing(reading, head, head.text)
    counted = [(sentence, found["p"]), *_following(reading, sentence)]
    made = [(one, supporting(reading, one, text)) for one, text in counted]
    points = [point(one, said) for one, said in made if said]
    if claim is None or len(points) < _FEWEST_POINTS or len(points) < len(counted) - 1:
        return None
    return argument(
        "counted", head, claim, because=points[:_MOST_POINTS], weight=0.85, others=[one for one, said in made if said]
    )


def _following(reading: Reading, first: Sentence) -> Sequence[tuple[Sentence, str]]:
    found: list[tuple[Sentence, str]] = []
    last = first.place
    for sentence in reading.sentences[first.place + 1 :]:
        if sentence.place - last > _REACH or _COUNTED.match(sentence.text):
            break
        if re.match(r"(?:Second|Third|Fourth|Fifth|Finally|Lastly)", sentence.text) and (
            on := _NEXT.match(sentence.text)
        ):
            found.append((sentence, on["p"]))
            last = sentence.place
    return found

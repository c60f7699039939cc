"""Grounds: a sentence that carries, explains, or follows from the one before it; and reasons that are counted off."""

import re
from collections.abc import Iterator, Sequence

from tutor.generate.lexicon import PREPOSITIONS
from tutor.generate.notes.points import FINDS, FOLLOWS, argument, point, recalled
from tutor.generate.notes.standing import answering, ended, standing, supporting
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, verb_place, words
from tutor.generate.wording import bare, capital
from tutor.lint.english import telling

_FOLLOWS = re.compile(
    r"^(?:Therefore|Thus|Hence|Consequently|As a result|For this reason|For these reasons|That is why|"
    r"This is why|It follows that|This means that|This suggests that|This shows that|This implies that|"
    r"This indicates that|In consequence|So|Accordingly|This explains why)(?:, | (?=\w))(?P<q>.+)$"
)
_THEREFORE = re.compile(r"^(?P<a>[^,;:]{3,60}?),? (?:therefore|hence|consequently),? (?P<b>(?!\w+ing\b)[^.]+)[.]?$")
_BECAUSE = re.compile(
    r"^(?:(?:This|That|It)(?: is|[\u2019']s| was) (?:\w+ly |in part )?because |The (?:main |simple |obvious |chief )?"
    r"(?:reason|explanation)(?: for this)? (?:is|was)(?: that|:| simple:| clear:| obvious:) )(?P<p>.+)$"
)
_CARRIES = re.compile(r"^(?:After all|Indeed|In particular|In fact|For one thing), (?P<p>.+)$")
_EXAMPLE = re.compile(r"^(?:For example|For instance|To take one example|As an example), (?P<p>.+)$")
_MEANS = re.compile(
    r"^(?:This|That|Such (?:a|an)? ?\w+)(?: (?:can|could|may|might|will|would|has|have))? (?:in turn |also |often )?"
    r"(?:lead|leads|led|cause[sd]?|make|makes|made|mean|means|meant|allow(?:s|ed)?|enable[sd]?|force[sd]?|"
    r"create[sd]?|give[sn]?|"
    r"gave|help(?:s|ed)?|prevent(?:s|ed)?|result(?:s|ed)?|increase[sd]?|reduce[sd]?|put|puts|hurt|hurts|undermine[sd]?|"
    r"weaken(?:s|ed)?|drive[sn]?|drove|driven|push(?:es|ed)?|leave[s]?|left|trigger(?:s|ed)?|encourage[sd]?|"
    r"discourage[sd]?|threaten(?:s|ed)?)\b (?P<y>.+)$"
)
_PARTICIPLE = re.compile(
    r"^(?P<p>.+?), (?:thus |thereby |often |effectively |in turn )?(?P<q>"
    r"(?:causing|leading to|resulting in|forcing|allowing|enabling|making(?! certain| sure)|meaning that|"
    r"leaving|creating|prompting|driving|raising|reducing|increasing|undermining|"
    r"expanding|triggering|producing|preventing) [^.;]+)$"
)
_COLON = re.compile(r"^(?P<q>[^:;\u2014]+): (?P<p>[^:\u2014]+)$")
_NO_COLON = re.compile(
    r"\b(?:follow\w*|these|this|two|three|four|several|question|asks?|said|says|wrote|writes|example|namely|asked|"
    r"warn\w*|argu\w*|declar\w*|add\w*|told|put it|conclu\w*|reads?|stat\w*|options?|ways?)\b[^,]*$",
    re.IGNORECASE,
)
_LIST = re.compile(r"(?:\w+ ){1,3}\w*, (?:\w+ ?){1,4}(?:,|and|or) ")
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
_ORDINAL = re.compile(r"^(?:First|Second|Third|Fourth|Firstly|Secondly|Thirdly|Finally|Lastly)(?: of all)?, ")
_TURNS = re.compile(
    r"^(?:But|However|Yet|Of course|And|Also|Still|Nevertheless|Moreover|Furthermore|In addition|Similarly|Then|"
    r"While|Although|On the other hand|This|That|These|Nonetheless|By contrast|In contrast|Meanwhile)\b|.*\?$"
)
_REACH = 12
_MOST_PHRASE = 30
_SOON = 7
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
    earlier = reading.before(sentence, 1) or (
        reading.before(sentence, 1, across=True) if re.match(r"(?:Indeed|In particular|After all),", text) else ()
    )
    if not earlier:
        return None
    before = earlier[0]
    if found := _BECAUSE.match(text):
        return _carried(reading, sentence, before, found["p"], weight=0.8, doubt="")
    if found := _EXAMPLE.match(text):
        return _example(reading, sentence, before, found["p"])
    if found := _CARRIES.match(text):
        sure = text.startswith(("After all", "For one thing"))
        return _carried(
            reading, sentence, before, found["p"], weight=0.75 if sure else 0.6, doubt="" if sure else FOLLOWS
        )
    if found := _FOLLOWS.match(text):
        return _conclusion(reading, sentence, before, found["q"])
    if found := _THEREFORE.match(text):
        return _conclusion(reading, sentence, before, f"{found['a']} {found['b']}")
    if _ORDINAL.match(before.text) and not (_ORDINAL.match(text) or _TURNS.match(text)):
        return _carried(reading, sentence, before, text, weight=0.62, doubt=FOLLOWS)
    return _negated(reading, sentence, before) or _proved(reading, sentence, before)


def _proved(reading: Reading, sentence: Sentence, before: Sentence) -> Proposal | None:
    """Return a claim with the finding that follows it and speaks of the same things."""
    if not FINDS.match(bare(sentence.text)) or FINDS.match(bare(before.text)) or _TURNS.match(sentence.text):
        return None
    if len(telling(before.text) & telling(sentence.text)) < _FEWEST_POINTS:
        return None
    return _carried(reading, sentence, before, sentence.text, weight=0.62, doubt=FOLLOWS)


def _conclusion(reading: Reading, sentence: Sentence, before: Sentence, text: str) -> Proposal | None:
    claim = standing(reading, sentence, text, known=before.text)
    reason = supporting(reading, before, before.text)
    if not (claim and reason) or "[" in claim.replace("[", "", 1):
        return None
    quote = reading.quote(before, sentence)
    return argument(
        "conclusion", sentence, claim, because=[point(before, reason)], quote=quote, weight=0.75, others=[before]
    )


def _carried(
    reading: Reading, sentence: Sentence, before: Sentence, text: str, *, weight: float, doubt: str
) -> Proposal | None:
    claim = standing(reading, before, before.text)
    reason = supporting(reading, sentence, _named_it(text, before.text), known=before.text)
    if not (claim and reason) or _EXAMPLE.match(before.text):
        return None
    return argument(
        "ground", before, claim, because=[point(sentence, reason)], weight=weight, doubt=doubt, others=[sentence]
    )


def _example(reading: Reading, sentence: Sentence, before: Sentence, text: str) -> Proposal | None:
    said = standing(reading, before, before.text)
    example = answering(reading, sentence, text, before.text)
    if not (said and example):
        return None
    ask = f"The article says: \u201c{ended(said)}\u201d What example does it give?"
    quote = reading.quote(before, sentence)
    return recalled("example", before, ask, example, quote=quote, weight=0.7, others=[sentence])


_DENIED = re.compile(r"\b(?:do|does|did|need|needs)(?: not|n[\u2019']t) (?:need|have)\b")
_ALREADY = re.compile(r"\balready\b")


def _negated(reading: Reading, sentence: Sentence, before: Sentence) -> Proposal | None:
    """ "X does not need P. Y already ...": the second says why not."""
    if not (_DENIED.search(before.text) and _ALREADY.search(sentence.text)) or len(words(before.text)) > 25:
        return None
    return _carried(reading, sentence, before, sentence.text.split(": ")[0], weight=0.6, doubt=FOLLOWS)


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
    if found := _PARTICIPLE.match(text):
        said = standing(reading, sentence, found["p"])
        if said and found["q"].startswith("meaning that ") and (drawn := standing(reading, sentence, found["q"][13:])):
            return argument("conclusion", sentence, drawn, because=[point(sentence, said)], weight=0.75)
        if said and 4 <= len(words(found["q"])) <= _MOST_PHRASE and not re.search(r", (?:which|who|and) ", found["q"]):
            ask = f"The article says: \u201c{ended(said)}\u201d What consequence does it name?"
            return recalled("consequence", sentence, ask, capital(found["q"]), weight=0.7)
    earlier = reading.before(sentence, 1)
    if earlier and (found := _MEANS.match(text)):
        said = standing(reading, earlier[0], earlier[0].text)
        if said and len(words(text)) <= _MOST_PHRASE and not re.search(r"\b(?:he|she|his|her|I|we|our)\b", text):
            ask = f"The article says: \u201c{ended(said)}\u201d What does it say comes of this?"
            quote = reading.quote(earlier[0], sentence)
            return recalled("consequence", earlier[0], ask, capital(text), quote=quote, weight=0.7, others=[sentence])
    if (found := _COLON.match(text)) and not _NO_COLON.search(found["q"]):
        claim = standing(reading, sentence, found["q"])
        reason = answering(reading, sentence, found["p"], found["q"]) if claim else None
        if (
            claim
            and reason
            and is_clause(found["p"])
            and _is_whole(found["q"], found["p"])
            and not _LIST.match(found["p"])
            and found["p"][0] not in '"\u201c'
        ):
            ask = f"The article says: \u201c{ended(claim)}\u201d How does it explain this?"
            return recalled("explanation", sentence, ask, reason, weight=0.7)
    return None


def _is_whole(head: str, text: str) -> bool:
    """Tell whether what stands behind a colon is a statement with its verb soon, and no part of a title or list."""
    place = verb_place(text)
    titled = words(head)[-1][0].isupper()
    return place is not None and place <= _SOON and not titled and words(text)[0].casefold() not in PREPOSITIONS


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

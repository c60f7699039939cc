"""What all rules for arguments share: a claim with its points, and who is meant by whom."""

import re
from collections.abc import Sequence

from tutor.deck.notes import Argument, Point, Question
from tutor.generate.lexicon import SAYING
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence

AUTHOR = "the author"

GRANTED = "what is granted is taken for an objection to what follows"
FOLLOWS = "that the one sentence supports the other is guessed from where they stand"

REPORTED = re.compile(rf"^.{{2,80}}? (?:{SAYING}) that ")
"""The beginning of a sentence that tells what somebody holds."""

FINDS = re.compile(
    r"^(?P<who>[^,;:]{0,60}?\b(?i:evidence|research|researchers?|stud(?:y|ies)|data|polls?|surveys?|experiments?|analysis|"
    r"reports?|review|trials?)\b[^,;:]{0,70}?) (?:\w+ly |also |now )?(?P<said>"
    r"shows?|showed|has shown|have shown|found|finds?|indicates?|indicated|suggests?|suggested|demonstrates?|"
    r"demonstrated|reveals?|revealed|confirms?|confirmed|concluded|concludes?|estimated|reported) "
    r"that (?P<p>.+)$"
)
"""A sentence that tells what a study or its like found."""


def point(sentence: Sentence, text: str, quote: str = "", reply: str = "") -> Point:
    """Return a reason or an objection that a sentence gives."""
    return Point(id="", text=text, reply=reply, cite=(sentence.paragraph,), quote=quote or sentence.text)


def argument(
    kind: str,
    sentence: Sentence,
    claim: str,
    *,
    by: str = AUTHOR,
    issue: str = "",
    because: Sequence[Point] = (),
    against: Sequence[Point] = (),
    quote: str = "",
    weight: float = 0.7,
    doubt: str = "",
    others: Sequence[Sentence] = (),
) -> Proposal:
    """Return an argument whose claim stands in `sentence` and whose points stand there or in `others`."""
    note = Argument(
        id="",
        claim=claim,
        by=by,
        issue=issue,
        because=tuple(because),
        against=tuple(against),
        cite=(sentence.paragraph,),
        quote=quote or sentence.text,
        draft=True,
    )
    return Proposal(kind, note, (sentence.place, *(other.place for other in others)), weight, doubt)


def recalled(
    kind: str,
    sentence: Sentence,
    ask: str,
    answer: str,
    *,
    quote: str = "",
    weight: float = 0.75,
    doubt: str = "",
    others: Sequence[Sentence] = (),
) -> Proposal:
    """Return a question whose answer, a whole statement or phrase, is called to mind and not typed."""
    note = Question(
        id="",
        form="recall",
        ask=ask,
        answer=(answer,),
        cite=(sentence.paragraph,),
        quote=quote or sentence.text,
        draft=True,
    )
    return Proposal(kind, note, (sentence.place, *(other.place for other in others)), weight, doubt)


def holder(reading: Reading, sentence: Sentence, who: str) -> str:
    """Return the name of who holds a view: the full name of one person, a body, a group of people, or nothing."""
    text = re.sub(r"\b(?:also|have|has|had|of late|recently|further|now|even|often|rightly)\b", "", who)
    text = " ".join(text.split()).strip(" ,")
    if text.casefold() in ("he", "she"):
        for before in reading.before(sentence, 2):
            people = reading.entities.people(before.text)
            if people:
                return people[0] if len(people) == 1 else ""
        return ""
    if (
        re.search(r"\b(?:been|to|being)\b|^(?:and|or|but)\b|ly$", text)
        or len(text.split()) > 12
        or re.search(
            r"\b(?:by|which|who|that|released|before|after|while|as|if|when|although)\b",
            text.split(",")[0],
            re.IGNORECASE,
        )
        or not text
        or text.casefold() in ("it", "they", "we", "i", "this", "that", "you", "who", "which")
    ):
        return ""
    people = reading.entities.people(text)
    if len(people) == 1:
        return people[0]
    if people:
        return ""
    if "," in text:
        text = text.split(",")[0]
    if re.search(
        r"\b(?:experts?|critics|scientists|researchers|analysts|historians|philosophers|officials?|"
        r"analyses|analysis|some|many|"
        r"others?|opponents|supporters|skeptics|sceptics|scholars|economists|studies|study|research|report|ministry|"
        r"government|society|agency|company|bank|university|board|committee|court|groups?|union|"
        r"councillors?|councils?|teachers|doctors|farmers|residents|citizens|politicians|voters|writers|"
        r"readers|parents|workers|employers|experts|people|proponents|advocates|defenders|observers|"
        r"commentators|party|members|authors|theorists|"
        r"\w+ists|\w+icians|engineers|party|council|spokes\w+|minister)\b",
        text,
        re.IGNORECASE,
    ) and not re.search(r"\b(?:of the|which|that|this|these|their|his|its)\b", text):
        return text[0].lower() + text[1:] if text.split()[0].casefold() in _SMALL else text
    name = re.sub(r"^[Tt]he ", "", text)
    return name if reading.entities.known(name) and reading.entities.kind(name) in ("body", "name", "country") else ""


_SMALL = frozenset(
    "some many most several other others experts critics scientists researchers analysts historians "
    "philosophers officials "
    "opponents supporters the a an one few studies recent russian".split()
)

"""Who did it: firsts and mosts, makers, and people and countries whose deed the article tells."""

import re
from collections.abc import Iterator

from tutor.deck.notes import Fact
from tutor.generate.clauses import unconditional
from tutor.generate.distractors import rivals
from tutor.generate.entities import mentions
from tutor.generate.lexicon import COUNTRIES, HERS, HIS, SHIFTING, TITLES
from tutor.generate.notes.subjects import anchored
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import stem, subject, words
from tutor.generate.times import is_dated
from tutor.generate.verbs import AUXILIARIES, SAYING
from tutor.generate.wording import balanced, bare, capital, small_start, without_asides

_RANK = (
    r"(?:(?:[A-Z][\w.-]+[\u2019']s )?(?:[a-z]+[\u2019']s )?(?:first|second|third|fourth|fifth|last|only|"
    r"largest|smallest|"
    r"highest|longest|oldest|deepest|biggest|fastest|greatest|[a-z-]{3,}est|most [a-z]+|least [a-z]+|capital|official))"
)
_OWNED = (
    r"(?:[A-Z][\w.-]+|the world|the country|the continent)[\u2019']s "
    r"(?:[a-z]+-)?(?:first|only|largest|[a-z]{3,}est|most [a-z]+)\b"
)
_SUPERLATIVE = re.compile(
    rf"^(.{{2,80}}?) (is|was|became|remains|are|were|become) (?:also )?(the {_RANK}\b.+|{_OWNED}.+)$"
)
_MADE = r"(?:built|written|won|led|founded|drawn|made|shot|struck|begun|held|taken|\w+ed)"
_MADE_BY = re.compile(
    rf"^(.{{4,90}}?) (was|were) ((?:\w+ly |first |also )?{_MADE})((?: (?:in|on|at|for|to) [^,]{{2,40}}?)?) by "
    r"((?:the )?[A-Z][\w.\u2019'-]*(?: (?:of |the |de |von |van )?[A-Z][\w.\u2019'-]*)*)(.*)$"
)
_NO_DEED = re.compile(
    rf"^(?:{SAYING}|was|were|is|are|had|has|felt|wanted|hoped|seemed|appeared|remained|continued|tried|used|got|went|"
    r"came|stood|stands|lay|lies|lives|works|worked|remains|lived|knew|liked|loved|met|saw|told|asked|called|explained|added|expected|needed|looked)\b"
)
_DEED = re.compile(r"^(?:\w+ly |also |first |later |then )?([a-z]+ed|[a-z]+)\b")
_HUMAN_DEED = re.compile(
    r"(?:first |also |later )?(?:wrote|invented|discovered|proposed|founded|designed|published|developed|painted|"
    r"composed|directed|coined|patented|argued|taught|married)\b"
)
_LOOSE = re.compile(r"\b(?:both|respectively|together|instead|too|also|either|meanwhile|the following|as follows)\b")
_FEWEST_WORDS, _MOST_WORDS = 4, 26
_FEWEST_NAMES, _FEWEST_UNDATED = 2, 8


def actors(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """Yield who or what was first or most, by whom a thing was made, and who did what is told."""
    for clause in unconditional(bare(without_asides(sentence.text)), dated=True):
        for rule in (_superlative, _made_by, _doer):
            made = rule(reading, sentence, clause.text)
            if made is not None:
                yield made
                break


def _superlative(reading: Reading, sentence: Sentence, text: str) -> Proposal | None:
    found = _SUPERLATIVE.match(text)
    if found is None:
        return None
    head = settled(reading, sentence, found[1])
    rest = re.split(r", (?!\d{4}\b)", found[3])[0]
    if head is None or not _is_answer(reading, head) or settled(reading, sentence, rest) != rest or not balanced(rest):
        return None
    if len(words(rest)) < _FEWEST_WORDS or not re.search(r"\b(?:of|in|to|on|that|at|with|from|for|by)\b", rest):
        return None
    answer = _answer(head)
    several = bool(re.search(r"\band\b", answer)) or (answer.endswith("s") and found[2] in ("are", "were"))
    human = re.match(r"the \S+ (?:\w+ )?(?:human|person|man|woman|president|king|queen|astronaut)\b", rest)
    asking = "Who" if human or reading.entities.kind(answer) == "person" else "What"
    verb = {"remains": "is", "become": "became"}.get(found[2], found[2])
    if several and verb in ("are", "were"):
        asking = "What"
    return _fact(reading, sentence, "first or most", f"{asking} {verb} {small_start(rest)}?", answer, 0.75)


def _made_by(reading: Reading, sentence: Sentence, text: str) -> Proposal | None:
    found = _MADE_BY.match(text)
    if found is None or len(words(found[1])) > 14 or found[3].split()[-1] in ("followed", "preceded", "accompanied"):
        return None
    head = settled(reading, sentence, found[1])
    maker = found[5].removeprefix("the ")
    if re.search(re.escape(found[5]) + r",? (?:and |[A-Z])", sentence.text):
        return None  # one of several
    if found[6].startswith(" to ") or (found[6] and not found[6].startswith((" in ", " on ", ","))):
        return None  # there is more to what was done
    if head is None or re.search(r" (?:that|who|which)\b", found[1]) or not anchored(reading, head):
        return None
    if not reading.entities.known(maker) or reading.entities.kind(maker) not in ("person", "body", "country"):
        return None
    tail = found[6].strip()
    tail = (
        f" {tail}"
        if re.match(r"(?:in|on) ", tail) and len(words(tail)) <= 6 and settled(reading, sentence, tail)
        else ""
    )
    where = found[4] if settled(reading, sentence, f"{head}{found[4]}") else ""
    ask = f"By whom {found[2]} {small_start(head)} {found[3]}{where}{tail}?"
    if any(word in words(ask) for word in words(maker)):
        return None
    return _fact(reading, sentence, "maker", ask, maker, 0.75)


def _doer(reading: Reading, sentence: Sentence, text: str) -> Proposal | None:
    """ "Richard Lee introduced the resolution before the Congress": who did?"""
    head = subject(text)
    name = head.removeprefix("The ")
    named = list(mentions(head))
    if len(named) == 1 and head.endswith(named[0].text) and _is_title(head[: named[0].start]):
        name = named[0].text
    if not head or not reading.entities.known(name) or not all(one.text == name for one in mentions(name)):
        return None
    kind = reading.entities.kind(name)
    if kind == "name" and " " in name and _HUMAN_DEED.match(text[len(head) :].strip()):
        kind = "person"
    if kind not in ("person", "country") or reading.entities.full(name) == reading.entities.hero:
        return None
    full = reading.entities.full(name)
    if name in reading.article.title or (kind == "person" and (" " not in full or not full.endswith(name))):
        return None
    rest = text[len(head) :].strip()
    deed = _DEED.match(rest)
    if deed is None or _NO_DEED.match(rest) or deed[1] in AUXILIARIES or _LOOSE.search(rest):
        return None
    if not _FEWEST_WORDS <= len(words(rest)) <= _MOST_WORDS or not balanced(rest) or '"' in rest or "\u201c" in rest:
        return None
    if set(words(rest.casefold())) & (HIS | HERS | {"it", "its", "they", "their", "them", "said", "says"}):
        return None
    if settled(reading, sentence, f"{head} {rest}") != f"{head} {rest}":
        return None
    dated = is_dated(rest)
    others = {one.text for one in mentions(rest) if one.text.casefold() not in COUNTRIES}
    if not dated and (len(others) < _FEWEST_NAMES or len(words(rest)) < _FEWEST_UNDATED):
        return None  # what anybody may have done
    asking = "Who" if kind == "person" else "Which country"
    return _fact(reading, sentence, "doer", f"{asking} {rest}?", name, 0.66)


def _is_title(before: str) -> bool:
    """Tell whether words before a name say what the person is."""
    said = words(before)
    return bool(said) and said[-1].casefold() in TITLES


def _is_answer(reading: Reading, head: str) -> bool:
    """Tell whether the subject of a sentence is short and definite enough to be an answer."""
    plain = _answer(head)
    said = words(plain)
    if (
        not 0 < len(said) <= 6
        or "," in plain
        or said[0].casefold() in ("there", "this", "that", "these", "one", "what")
    ):
        return False
    if reading.entities.known(plain) or "[" in head:
        return True
    small = said[0].casefold()
    if re.search(r"\d", plain) or (len(said) == 2 and stem(said[1]) in SHIFTING):
        return False
    return small in ("the", "a", "an") and len(said) > 1 and (anchored(reading, plain) or len(said) > 2)


def _answer(head: str) -> str:
    return head.replace("[", "").replace("]", "").strip()


def _fact(reading: Reading, sentence: Sentence, kind: str, ask: str, answer: str, weight: float) -> Proposal:
    """Return the question for a name, quoted from where the article has it, with other names as wrong options."""
    quote = sentence.text
    places: tuple[int, ...] = (sentence.place,)
    if answer not in quote:
        for before in reading.before(sentence, 4):
            if answer in before.text or answer.removeprefix("the ") in before.text:
                quote, places = reading.quote(before, sentence), (sentence.place, before.place)
                break
    person = reading.entities.kind(answer) == "person" and " " in answer
    note = Fact(
        ask=capital(ask),
        answer=capital(answer) if answer.startswith(("the ", "a ", "an ")) else answer,
        accept=reading.entities.short(answer)
        if person
        else ((full,) if (full := reading.entities.full(answer)) != answer else ()),
        wrong=rivals(reading, answer, sentence.text),
        cite=(sentence.paragraph,),
        quote=quote,
        draft=True,
        id="",
    )
    return Proposal(kind, note, places, weight)

"""Facts: figures, firsts and makers, and words the article sets in quotation marks."""

import re
from collections.abc import Iterator

from tutor.deck.marks import gaps
from tutor.deck.notes import Cloze, Fact, Gap
from tutor.generate.distractors import rivals
from tutor.generate.entities import mentions
from tutor.generate.proposal import Proposal
from tutor.generate.quantities import quantities
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, is_content, stem, words
from tutor.generate.wording import balanced, bare, capital, without_dashes

_OPEN, _CLOSE = "\ue000", "\ue001"
_CUT = re.compile(
    r"; |:|, (?:while|whereas|although|though|but|which|who|where|whose|when|including|so)\b ?|, and (?=\w+ \w+ )"
)
_PAST_SPAN = re.compile(
    r"\b(?:past|last|next|first|every|each|another|within|ages?|aged|chapter|page|figure|section|day|step) \Z",
    re.IGNORECASE,
)
_SUPERLATIVE = re.compile(
    r"(is|was|became|remains|are|were) (the (?:world[\u2019']s )?(?:first|second|third|last|only|largest|smallest|"
    r"highest|longest|oldest|deepest|biggest|fastest|greatest|\w+est|most \w+|least \w+|main|capital)\b.+)"
)
_MADE_BY = re.compile(
    r"^(.{4,80}?) (was|were) ((?:\w+ly |first )?(?:\w+ed|built|written|won|led|founded|drawn|made|shot|struck)) by "
    r"((?:the )?[A-Z][\w.\u2019'-]*(?: (?:of |the |de |von |van )?[A-Z][\w.\u2019'-]*)*)(.*)$"
)
_QUOTED = re.compile(r"[\"\u201c]([A-Za-z][\w\u2019' -]{3,45}?)[,.]?[\"\u201d]")
_CALLED = re.compile(
    r"(?:called|known as|so-called|concept of|idea of|term|termed|dubbed|named|label(?:led|ed)?|principle "
    r"of|policy of|theory of|"
    r"doctrine of|securing an?|so-called|as an?|as the) \Z",
    re.IGNORECASE,
)
_FEWEST_TOPICS = 2
MOST_STEM_WORDS = 30


def facts(reading: Reading) -> Iterator[Proposal]:
    """Yield figures, firsts, makers and quoted words."""
    for sentence in reading.sentences:
        yield from _figures(reading, sentence)
        yield from _quoted(reading, sentence)
        made = _superlative(reading, sentence) or _made_by(reading, sentence)
        if made is not None:
            yield made


def _figures(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for found in quantities(sentence.text):
        if _PAST_SPAN.search(sentence.text[: found.start]) or _small(found.text):
            continue
        before = sentence.text[: found.start]
        made = None if before.count("(") > before.count(")") else _gap(reading, sentence, found.start, found.end)
        if made is None or not _names(reading, made[0]):
            continue
        text, quote = made
        wrong = tuple(other for other in found.wrong if other not in " ".join(reading.article.blocks))[:3]
        note = _cloze(sentence, text, quote, wrong if len(wrong) > 1 else ())
        yield Proposal("figure", note, (sentence.place,), 0.6)


def _names(reading: Reading, text: str) -> bool:
    """Tell whether a sentence names something, so that a reader can know which one is meant."""
    return any(mention.start or reading.entities.known(mention.text) for mention in mentions(text)) or (
        len({stem(word) for word in words(text)} & reading.topic) >= _FEWEST_TOPICS
    )


def _small(quantity: str) -> bool:
    first = quantity.split(maxsplit=1)[0].casefold()
    return first in ("two", "three", "1", "2", "3") and not re.search(r"million|billion|thousand|%|percent", quantity)


def _quoted(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for found in _QUOTED.finditer(sentence.text):
        term = found[1]
        if not 1 < len(words(term)) <= 6 or not _CALLED.search(sentence.text[: found.start()]) or term[0].isupper():
            continue
        if words(term)[0].casefold() in ("it", "we", "i", "they", "he", "she", "but", "if"):
            continue
        made = _gap(reading, sentence, found.start(1), found.end(1))
        if made is not None:
            yield Proposal("phrase", _cloze(sentence, *made), (sentence.place,), 0.7)


def _superlative(reading: Reading, sentence: Sentence) -> Proposal | None:
    text = bare(sentence.text)
    found = _SUPERLATIVE.search(text)
    name = text[: found.start()].strip(" ,") if found else ""
    if found is None or not _is_name(reading, name):
        return None
    rest = re.split(r"; |, (?:and|but|while|which|who|where|when|with)\b|: | \u2014 ", found[2])[0].strip(" ,.")
    if len(words(rest)) < 4 or settled(reading, sentence, rest) != rest or not balanced(rest):
        return None
    asking = "Who" if reading.entities.kind(name) == "person" else "What"
    verb = {"became": "became", "remains": "is"}.get(found[1], found[1])
    note = Fact(
        ask=f"{asking} {verb} {rest}?",
        answer=name,
        wrong=rivals(reading, name, sentence.text),
        cite=(sentence.paragraph,),
        quote=text[: found.start(2)] + rest,
        draft=True,
        id="",
    )
    return Proposal("first or most", note, (sentence.place,), 0.7)


def _made_by(reading: Reading, sentence: Sentence) -> Proposal | None:
    text = bare(sentence.text)
    found = _MADE_BY.match(text)
    if found is None or len(words(found[1])) > 12:
        return None
    head = settled(reading, sentence, found[1])
    maker = found[4].removeprefix("the ")
    if (
        head is None
        or not re.search(r"[A-Z]", found[1][1:])
        or "," in found[1]
        or re.search(r" (?:and|that|who|which) ", found[1])
    ):
        return None
    small = head[0].lower() + head[1:] if re.match(r"(?:The|A|An|His|Its) ", head) else head
    note = Fact(
        ask=f"By whom {found[2]} {small} {found[3]}?",
        answer=maker,
        wrong=rivals(reading, maker, sentence.text),
        cite=(sentence.paragraph,),
        quote=text[: found.end(4)],
        draft=True,
        id="",
    )
    return Proposal("maker", note, (sentence.place,), 0.7)


def _is_name(reading: Reading, name: str) -> bool:
    return bool(name) and reading.entities.known(name) and all(mention.text == name for mention in mentions(name))


def _gap(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[str, str] | None:
    """Return the clause around a place of a sentence with that place as its gap, and its quote."""
    first, last = 0, len(sentence.text)
    for cut in _CUT.finditer(sentence.text):
        if cut.end() <= start and is_clause(bare(sentence.text[cut.end() :])):
            first = cut.end()
        elif cut.start() >= end and is_clause(bare(sentence.text[first : cut.start()])):
            last = cut.start()
            break
    text = sentence.text
    plain = without_dashes(bare(f"{text[first:start]}{_OPEN}{text[start:end]}{_CLOSE}{text[end:last]}"))
    if _OPEN not in plain or _CLOSE not in plain or not balanced(plain):
        return None
    if not is_clause(plain.replace(_OPEN, "").replace(_CLOSE, "")) or not 6 <= len(words(plain)) <= MOST_STEM_WORDS:
        return None
    named = settled(reading, sentence, plain)
    about = named.partition(_OPEN)[0] + named.partition(_CLOSE)[2] if named else ""
    anchors = list(mentions(about))
    if named is None or not (
        anchors or len({word.casefold() for word in words(about) if is_content(word.casefold())} & reading.topic) > 0
    ):
        return None
    return capital(named).replace(_OPEN, "{{c1::").replace(_CLOSE, "}}"), text[first:last].strip(" ,;")


def _cloze(sentence: Sentence, text: str, quote: str, wrong: tuple[str, ...] = ()) -> Cloze:
    parts = tuple(Gap(mark.name, mark.answer, wrong=wrong) for mark in gaps(text))
    return Cloze(text=text, gaps=parts, cite=(sentence.paragraph,), quote=quote, draft=True, id="")

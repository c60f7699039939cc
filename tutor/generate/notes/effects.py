"""Effects: what the article says one thing led to."""

import itertools
import re
from collections.abc import Iterator

from tutor.deck.notes import Question
from tutor.generate.lexicon import AUXILIARIES, PREPOSITIONS
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_finite, words
from tutor.generate.wording import balanced, bare, capital, without_asides, without_dashes

_PAST = {
    "led to": "lead to",
    "caused": "cause",
    "resulted in": "result in",
    "brought about": "bring about",
    "gave rise to": "give rise to",
    "contributed to": "contribute to",
    "triggered": "trigger",
    "prompted": "prompt",
    "paved the way for": "pave the way for",
    "put an end to": "put an end to",
}
_PRESENT = {
    "leads to": "lead to",
    "causes": "cause",
    "results in": "result in",
    "brings about": "bring about",
    "gives rise to": "give rise to",
    "contributes to": "contribute to",
    "triggers": "trigger",
}
_VERBS = "|".join((*_PAST, *_PRESENT))
_EFFECT = re.compile(
    rf"^(?P<x>[^,;:]{{4,90}}?) (?:also |eventually |soon |in turn |ultimately )?(?P<verb>{_VERBS}) (?P<y>[^;:]+)$"
)
_END = re.compile(r", (?:which|who|and|but|while|although|where|\w+ing)\b")
_MOST_CAUSE_WORDS = 14
_FEWEST_WORDS, _MOST_WORDS = 3, 26


def effects(reading: Reading) -> Iterator[Proposal]:
    """Yield what something led to, where cause and effect are told by one sentence."""
    for sentence in reading.sentences:
        made = _effect(reading, sentence)
        if made is not None:
            yield made


def _effect(reading: Reading, sentence: Sentence) -> Proposal | None:
    found = _EFFECT.match(without_dashes(without_asides(bare(sentence.text))))
    if found is None:
        return None
    cause, verb = found["x"].strip(), found["verb"]
    effect = _END.split(found["y"])[0].strip(" .,")
    parts = [word.casefold() for word in words(cause)]
    if not parts or parts[0] in PREPOSITIONS:
        return None
    if len(parts) > _MOST_CAUSE_WORDS or not _FEWEST_WORDS <= len(words(effect)) <= _MOST_WORDS:
        return None
    if re.match(r"(?:the )?(?:issue|question|same)\b", effect):
        return None
    if set(parts) & (AUXILIARIES | {"that", "which", "who", "what", "to", "not", "and"}) or _has_verb(parts):
        return None
    named = settled(reading, sentence, cause)
    result = settled(reading, sentence, effect, strict=False, known=cause)
    if named is None or result is None or not balanced(effect):
        return None
    small = named[0].lower() + named[1:] if re.match(r"(?:The|A|An|This|Some|Many)\b", named) else named
    asked = f"did {small} {_PAST[verb]}" if verb in _PAST else f"does {small} {_PRESENT[verb]}"
    if verb in _PRESENT and small.endswith("s") and " of " not in small:
        return None
    note = Question(
        id="",
        form="recall",
        ask=f"According to the article, what {asked}?",
        answer=(capital(result),),
        cite=(sentence.paragraph,),
        quote=sentence.text,
        draft=True,
    )
    return Proposal("effect", note, (sentence.place,), 0.7)


def _has_verb(parts: list[str]) -> bool:
    """Tell whether a cause holds a verb of its own, so that the effect belongs to something else."""
    return any(is_finite(word, before) and not word.endswith("s") for before, word in itertools.pairwise(parts))

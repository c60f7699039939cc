"""Effects: what the article says one thing led to."""

import itertools
import re
from collections.abc import Iterator

from tutor.generate.lexicon import CONJUNCTIONS, PREPOSITIONS
from tutor.generate.notes.forms import recalled
from tutor.generate.notes.standing import parts
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_finite, words
from tutor.generate.verbs import AUXILIARIES
from tutor.generate.wording import balanced, bare, capital, lowered, without_asides, without_dashes

_FORMS = (
    ("lead to", "leads to", "led to", "led to"),
    ("cause", "causes", "caused", "caused"),
    ("result in", "results in", "resulted in", "resulted in"),
    ("bring about", "brings about", "brought about", "brought about"),
    ("give rise to", "gives rise to", "gave rise to", "given rise to"),
    ("contribute to", "contributes to", "contributed to", "contributed to"),
    ("trigger", "triggers", "triggered", "triggered"),
    ("prompt", "prompts", "prompted", "prompted"),
    ("pave the way for", "paves the way for", "paved the way for", "paved the way for"),
    ("put an end to", "puts an end to", "put an end to", "put an end to"),
    ("undermine", "undermines", "undermined", "undermined"),
    ("weaken", "weakens", "weakened", "weakened"),
    ("threaten", "threatens", "threatened", "threatened"),
    ("prevent", "prevents", "prevented", "prevented"),
    ("reinforce", "reinforces", "reinforced", "reinforced"),
    ("encourage", "encourages", "encouraged", "encouraged"),
    ("discourage", "discourages", "discouraged", "discouraged"),
)
_PAST = {past: base for base, _, past, _ in _FORMS}
_PRESENT = {third: base for base, third, _, _ in _FORMS}
_BASE = {base: base for base, *_ in _FORMS}
_DONE = {done: done for *_, done in _FORMS}
_MODALS = "can|could|may|might|will|would"
_X = r"^(?P<x>[^,;:]{4,90}?) (?:also |eventually |soon |in turn |ultimately )?"
_Y = r"(?!by\b|not\b)(?P<y>[^;:]+)$"
_EFFECTS = tuple(
    (re.compile(rf"{_X}{aux}(?P<verb>{'|'.join(verbs)}) {_Y}"), verbs)
    for aux, verbs in (
        (rf"(?P<aux>{_MODALS}) (?:also |even |eventually )?", _BASE),
        (r"(?P<aux>has|have) (?:also |already )?", _DONE),
        ("(?P<aux>)", _PAST),
        ("(?P<aux>)", _PRESENT),
    )
)
_INSERTED = re.compile(
    r"^([^,]{4,80}), (?:while|though|although|however|despite|if|once|now|by|in|at|as|like|unlike|with)\b[^,]*, "
    r"(?=(?:also |\w+ly )?(?:can|could|may|might|will|would|has|have|led|leads|cause)\b)"
)
_END = re.compile(r", (?:which|who|and|but|while|although|where|\w+ing)\b")
_FEWEST_CAUSE_WORDS, _MOST_CAUSE_WORDS = 2, 14
_FEWEST_WORDS, _MOST_WORDS = 3, 26


def effects(reading: Reading) -> Iterator[Proposal]:
    """Yield what something led to, where cause and effect are told by one sentence."""
    for sentence in parts(reading):
        made = _effect(reading, sentence)
        if made is not None:
            yield made


def _effect(reading: Reading, sentence: Sentence) -> Proposal | None:
    text = _INSERTED.sub(r"\1 ", without_dashes(without_asides(bare(sentence.text))))
    found, verbs = next(
        ((match, verbs) for pattern, verbs in _EFFECTS if (match := pattern.match(text))), (None, _PAST)
    )
    if found is None:
        return None
    cause, verb = found["x"].strip(), verbs[found["verb"]]
    effect = _END.split(found["y"])[0].strip(" .,")
    said = [word.casefold() for word in words(cause)]
    if len(said) < _FEWEST_CAUSE_WORDS or said[0] in PREPOSITIONS | CONJUNCTIONS or said[-1] in AUXILIARIES:
        return None
    if len(said) > _MOST_CAUSE_WORDS or not _FEWEST_WORDS <= len(words(effect)) <= _MOST_WORDS:
        return None
    if re.match(r"(?:the )?(?:issue|question|same)\b", effect):
        return None
    if set(said) & (AUXILIARIES | {"that", "which", "who", "what", "to", "not", "and"}) or _has_verb(said):
        return None
    named = settled(reading, sentence, cause)
    result = settled(reading, sentence, effect, strict=False, known=cause)
    if named is None or result is None or not (balanced(effect) and balanced(cause)):
        return None
    small = lowered(reading, named)
    plural = verbs is _PRESENT and small.endswith("s") and " of " not in small
    if plural:
        return None
    helper = found["aux"] or ("did" if verbs is _PAST else "does")
    return recalled("effect", sentence, f"According to the article, what {helper} {small} {verb}?", capital(result))


def _has_verb(said: list[str]) -> bool:
    """Tell whether a cause holds a verb of its own, so that the effect belongs to something else."""
    return any(is_finite(word, before) and not word.endswith("s") for before, word in itertools.pairwise(said))

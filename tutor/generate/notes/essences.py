"""Essences: what the article says something is for, rests on, consists of, must do, or is instead of what it seems."""

import re
from collections.abc import Callable, Iterator

from tutor.generate.lexicon import CONJUNCTIONS, PREPOSITIONS
from tutor.generate.notes.forms import recalled
from tutor.generate.notes.standing import is_subject, parts, standing
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import subject, words
from tutor.generate.wording import balanced, bare, capital, lowered, without_dashes
from tutor.lint.english import telling

_HEADS = (
    "aim|purpose|goal|task|function|role|cause|origin|effect|result|consequence|advantage|disadvantage|"
    "danger|difficulty|"
    "source|basis|essence|meaning|object|problem|difference|key|solution|main reason|drawback|benefit|cost|strength|"
    "weakness|risk|first step|challenge|secret|condition|limit|value"
)
_OF = re.compile(
    rf"^(?P<x>(?:The|One|A|An) (?:\w+ )?(?:{_HEADS}) (?:of|for|between|with|in|to) [^,;:]{{3,70}}?) "
    rf"(?P<be>is|was|are|were) "
    r"(?!to be\b|not\b|also\b|that of\b|\w+ed by\b)(?P<y>.+)$"
)
_NOT_BUT = re.compile(
    r"^(?P<x>[^,;:]{3,60}?) (?P<be>is|are|was|were) not (?!only\b|just\b|merely\b|simply\b|so\b|to be\b)"
    r"(?P<a>[^,;:]{3,90}?),? but (?:rather |instead )?(?P<y>.+)$"
)
_CLAUSE = r"(?:\w+ly, )?(?:it|they|we|he|she|there|you|I)\b"
_NOT_ONLY = re.compile(
    r"^(?P<x>[^,;:]{3,60}?) (?P<be>is|are|was|were) not (?:only|just|merely|simply) (?!to be\b)"
    r"(?P<a>[^,;:]{3,90}?),? but (?:also )?(?P<y>.+)$"
)
_UNLIKE = re.compile(
    r"^(?:Unlike|In contrast to|In contrast with|Compared with|Compared to|As opposed to) "
    r"(?P<x>[^,;]{2,50}), (?P<q>.+)$"
)
_VERBS = {
    "depends on": ("On what", "does", "depend"),
    "depends upon": ("On what", "does", "depend"),
    "depend on": ("On what", "do", "depend"),
    "depended on": ("On what", "did", "depend"),
    "consists of": ("Of what", "does", "consist"),
    "consists in": ("In what", "does", "consist"),
    "consist of": ("Of what", "do", "consist"),
    "consisted of": ("Of what", "did", "consist"),
    "requires": ("What", "does", "require"),
    "require": ("What", "do", "require"),
    "required": ("What", "did", "require"),
    "rests on": ("On what", "does", "rest"),
    "prevents": ("What", "does", "prevent"),
    "prevented": ("What", "did", "prevent"),
}
_OUGHT = re.compile(
    r"^(?P<x>[^,;:]{3,60}?) (?P<must>must|should) (?!be\b|have\b|also\b|not\b|only\b|never\b|\w+ly\b)"
    r"(?P<y>[a-z]+ [^;:]+)$"
)
_ON = re.compile(rf"^(?P<x>[^,;:]{{3,60}}?) (?P<verb>{'|'.join(_VERBS)}) (?P<y>.+)$")
_END = re.compile(r", (?:which|who|and|but|while|although|where|since|because|so|\w+ing)\b|; |: ")
_FEWEST_NEW, _MOST_WORDS, _MOST_SUBJECT_WORDS = 3, 28, 10


def essences(reading: Reading) -> Iterator[Proposal]:
    """Yield what something is for, rests on or consists of, and what it is instead."""
    for sentence in parts(reading):
        made = _of(reading, sentence) or _instead(reading, sentence) or _also(reading, sentence)
        made = made or _on(reading, sentence) or _unlike(reading, sentence) or _ought(reading, sentence)
        if made is not None:
            yield made


def _of(reading: Reading, sentence: Sentence) -> Proposal | None:
    found = _OF.match(capital(without_dashes(bare(sentence.text))))
    if found is None or not found["x"].startswith("The"):
        return None
    return _asked(
        reading, sentence, found["x"], found["y"], lambda x: f"According to the article, what {found['be']} {x}?"
    )


def _instead(reading: Reading, sentence: Sentence) -> Proposal | None:
    found = _NOT_BUT.match(without_dashes(bare(sentence.text)))
    if found is None or settled(reading, sentence, found["a"], strict=True, known=found["x"]) != found["a"]:
        return None
    if found["a"].startswith("going to") or re.match(_CLAUSE, found["y"]):
        return None
    pronoun = "they" if found["be"] in ("are", "were") else "it"

    def ask(x: str) -> str:
        return f"According to the article, {x} {found['be']} not {found['a']}. What {found['be']} {pronoun} instead?"

    return _asked(reading, sentence, found["x"], found["y"], ask)


def _also(reading: Reading, sentence: Sentence) -> Proposal | None:
    found = _NOT_ONLY.match(without_dashes(bare(sentence.text)))
    if found is None or settled(reading, sentence, found["a"], strict=True, known=found["x"]) != found["a"]:
        return None
    be, pronoun = found["be"], "they" if found["be"] in ("are", "were") else "it"

    def ask(x: str) -> str:
        return f"According to the article, {x} {be} not only {found['a']}. What else {be} {pronoun}?"

    return _asked(reading, sentence, found["x"], found["y"], ask)


def _unlike(reading: Reading, sentence: Sentence) -> Proposal | None:
    found = _UNLIKE.match(bare(sentence.text))
    if found is None:
        return None
    head = subject(found["q"])
    said = standing(reading, sentence, found["q"])
    other = settled(reading, sentence, found["x"])
    if (
        not head
        or said is None
        or other is None
        or not is_subject(found["x"])
        or len(words(head)) > _MOST_SUBJECT_WORDS
        or "[" in said
    ):
        return None
    ask = f"What difference between {other} and {lowered(reading, head)} does the article name?"
    return recalled("difference", sentence, ask, said)


def _ought(reading: Reading, sentence: Sentence) -> Proposal | None:
    found = _OUGHT.match(without_dashes(bare(sentence.text)))
    if found is None:
        return None
    x, must, duty = found["x"], found["must"], _END.split(found["y"])[0].strip(" .,")
    whole = f"{x} {must} {duty}"
    if standing(reading, sentence, whole) != capital(whole) or not is_subject(x):
        return None
    if re.search(r"\b(?:it|they|or)\b", duty) or re.match(r"all\b", x, re.IGNORECASE):
        return None
    if len(telling(duty) - telling(x)) < _FEWEST_NEW or not 1 < len(words(x)) <= _MOST_SUBJECT_WORDS:
        return None
    ask = f"According to the article, what {must} {lowered(reading, x)} do?"
    return recalled("duty", sentence, ask, capital(duty), weight=0.68)


def _on(reading: Reading, sentence: Sentence) -> Proposal | None:
    found = _ON.match(without_dashes(bare(sentence.text)))
    if found is None or re.search(r"\b(?:not|never|only|also|merely|no)\b", found["x"]):
        return None
    asking, helper, verb = _VERBS[found["verb"]]
    return _asked(
        reading, sentence, found["x"], found["y"], lambda x: f"{asking}, according to the article, {helper} {x} {verb}?"
    )


def _asked(reading: Reading, sentence: Sentence, x: str, y: str, ask: Callable[[str], str]) -> Proposal | None:
    """Return the question about `x` whose answer is `y`, where both stand alone and the answer says something new."""
    answer = _END.split(y)[0].strip(" .,")
    name = settled(reading, sentence, x)
    said = settled(reading, sentence, answer, strict=False, known=x)
    if name is None or said is None or not balanced(answer) or len(words(answer)) > _MOST_WORDS:
        return None
    if len(telling(answer) - telling(x)) < _FEWEST_NEW or not is_subject(x) or len(words(x)) < 2:
        return None
    if words(answer)[-1].casefold() in PREPOSITIONS | CONJUNCTIONS:
        return None
    return recalled("essence", sentence, ask(lowered(reading, name)), capital(said))

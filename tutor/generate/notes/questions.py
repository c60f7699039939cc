"""Questions that the article itself asks and answers."""

import re
from collections.abc import Iterator

from tutor.generate.notes.forms import recalled
from tutor.generate.notes.standing import answering
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import points_back, settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import words
from tutor.generate.wording import balanced, bare, capital
from tutor.lint.english import telling

_ASKED = re.compile(r"^(?:Why|How|What|Which|Who|Where)\b.+\?$")
_OF_FEW = re.compile(r"\b(?:I|me|my|you|your)\b")
_NO_ANSWER = re.compile(
    r"^(?:(?:Not|Perhaps|Maybe|Yes|No|And|But|Or|Consider|Suppose|Imagine|Take|If|Let)\b|"
    r"(?:This|That|These) (?:is|are) )"
)
_FEWEST_TELLING = 2


def questions(reading: Reading) -> Iterator[Proposal]:
    """Yield what the article asks, with the next sentence as the answer."""
    for sentence in reading.sentences:
        following = reading.after(sentence)
        if following is None or not sentence.text.endswith("?"):
            continue
        made = _answered(reading, sentence, following)
        if made is not None:
            yield made


def _answered(reading: Reading, sentence: Sentence, following: Sentence) -> Proposal | None:
    text = capital(bare(re.sub(r"^(?:So|But|And|Then|Now),? ", "", sentence.text)))
    asked = text if text.endswith("?") else f"{text}?"
    if not _ASKED.match(asked) or _OF_FEW.search(asked) or not balanced(asked) or not 4 <= len(words(asked)) <= 28:
        return None
    if following.text.endswith("?") or _NO_ANSWER.match(following.text):
        return None
    named = settled(reading, sentence, asked.rstrip("?"), strict=False)
    answer = answering(reading, following, following.text, asked)
    if named is None or answer is None or points_back(reading, sentence, asked, ""):
        return None
    if len(telling(answer) - telling(asked)) < _FEWEST_TELLING or not telling(answer) & telling(asked):
        return None
    quote = reading.quote(sentence, following)
    ask = f"The article asks: \u201c{named}?\u201d What does it answer?"
    return recalled("question", sentence, ask, answer, quote=quote, weight=0.7, others=[following])

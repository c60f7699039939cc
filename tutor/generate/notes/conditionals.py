"""Conditionals: what the article says would follow."""

import re
from collections.abc import Iterator

from tutor.deck.notes import Question
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, words
from tutor.generate.wording import bare, capital, statement, without_dashes
from tutor.lint.english import telling

_IF = re.compile(
    r"^(?:if(?: and when)?|unless|suppose(?: that)?|were it that) (?P<p>.+?), (?:then )?(?P<q>[^,].+)$", re.IGNORECASE
)
MOST_WORDS = 34
_FEWEST_NEW = 3


def conditionals(reading: Reading) -> Iterator[Proposal]:
    """Yield what follows from what, by sentences that begin with a condition."""
    for sentence in reading.sentences:
        made = _conditional(reading, sentence)
        if made is not None:
            yield made


def _conditional(reading: Reading, sentence: Sentence) -> Proposal | None:
    text = without_dashes(bare(sentence.text))
    for found in _splits(text):
        condition, result = found
        p = statement(reading, sentence, condition, strict=True)
        pleonastic = re.match(r"(?:it|this|that) ", result, re.IGNORECASE)
        q = capital(bare(result)) if pleonastic else statement(reading, sentence, result, known=condition)
        if (
            p
            and q
            and not re.search(r"\bsa(?:id|ys)\b", q)
            and len(words(p)) + len(words(q)) <= 2 * MOST_WORDS
            and is_clause(result)
            and _says_more(p, q)
        ):
            small = (
                p
                if re.match(r"(?:I\b|[A-Z]\w*[A-Z]|\[|[A-Z]\w{1,3}\.)", p) or _is_name(reading, p)
                else p[0].lower() + p[1:]
            )
            word = "unless" if text.casefold().startswith("unless") else "if"
            would = "would follow" if re.search(r"\bwould\b", q) else "follows"
            note = Question(
                id="",
                form="recall",
                ask=f"According to the article, what {would} {word} {small}?",
                answer=(q,),
                cite=(sentence.paragraph,),
                quote=sentence.text,
                draft=True,
            )
            return Proposal("conditional", note, (sentence.place,), 0.8)
    return None


def _says_more(condition: str, result: str) -> bool:
    """Tell whether what follows could not be guessed from the condition's own words."""
    return len(telling(result) - telling(condition)) >= _FEWEST_NEW


def _splits(text: str) -> Iterator[tuple[str, str]]:
    """Yield a condition and what follows from it, at each comma where the rest is a clause."""
    if not _IF.match(text):
        return
    body = re.sub(r"^(?:if and when|if|unless|suppose that|suppose|were it that) ", "", text, flags=re.IGNORECASE)
    for comma in re.finditer(r", (?:then )?", body):
        rest = body[comma.end() :]
        if (
            is_clause(body[: comma.start()])
            and is_clause(rest)
            and not re.match(r"(?:but|and|or|which|who|if|then it)\b", rest)
        ):
            yield body[: comma.start()], rest


def _is_name(reading: Reading, text: str) -> bool:
    first = words(text)[0]
    return any(name.split()[0] == first for name in reading.entities.counts)

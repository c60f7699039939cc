"""A sentence with a gap: the clause around what is asked, able to stand alone."""

from tutor.deck.marks import gaps
from tutor.deck.notes import Cloze, Gap
from tutor.generate.clauses import CLOSE, OPEN, clause_with
from tutor.generate.notes.subjects import anchored
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, words
from tutor.generate.wording import balanced, bare, capital, without_asides

FEWEST_STEM_WORDS, MOST_STEM_WORDS = 6, 30
"""The shortest and the longest sentence with a gap, in words."""


def gapped(reading: Reading, sentence: Sentence, start: int, end: int) -> str | None:
    """Return the clause around a place of a sentence with cloze marks there, or None when it cannot stand alone.

    The rest of the clause names something, or has a word of the article's topic.
    """
    text = sentence.text
    before, asked, after = text[:start], text[start:end], text[end:]
    if before.count("(") > before.count(")"):
        return None
    marked = bare(f"{without_asides(before)}{OPEN}{asked}{CLOSE}{without_asides(after)}")
    clause = clause_with(marked)
    if clause is None:
        return None
    for told in dict.fromkeys((clause.whole, clause.text)):
        plain = told.replace(OPEN, "").replace(CLOSE, "")
        if not balanced(told) or not is_clause(plain) or "?" in plain:
            continue
        if not FEWEST_STEM_WORDS <= len(words(plain)) <= MOST_STEM_WORDS:
            continue
        named = settled(reading, sentence, told)
        if named is not None and anchored(reading, f"{named.partition(OPEN)[0]} {named.partition(CLOSE)[2]}"):
            return capital(named).replace(OPEN, "{{c1::").replace(CLOSE, "}}")
    return None


def cloze(sentence: Sentence, text: str, wrong: tuple[str, ...] = ()) -> Cloze:
    """Return the note of a sentence with one gap."""
    parts = tuple(Gap(mark.name, mark.answer, wrong=wrong) for mark in gaps(text))
    return Cloze(text=text, gaps=parts, cite=(sentence.paragraph,), quote=sentence.text, draft=True, id="")

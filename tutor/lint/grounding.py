"""Rules about what a note rests on: its explanation, its paragraph, its quote."""

import re
from collections.abc import Callable, Iterator

from tutor.deck.article import unfounded
from tutor.deck.notes import AnyNote, Argument, Point, Source
from tutor.deck.shape import is_name, words
from tutor.lint.case import Case
from tutor.lint.rule import Find, Remark, Rule

_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
_SPELT = dict(
    zip(
        map(str, range(21)),
        _NUMBER_WORDS.split(),
        strict=True,
    )
)


def _unexplained(case: Case) -> Iterator[Remark]:
    for note, path in case.notes:
        if not note.draft and not note.explain and not _each_point(note, lambda point: point.explain):
            yield Remark(
                path, "there is no `explain`, so a miss is shown without its reason", 'add explain = "...", saying why'
            )


def _uncited(case: Case) -> Iterator[Remark]:
    if case.deck.source == Source():
        return
    for note, path in case.notes:
        if not note.cite and not _each_point(note, lambda point: point.cite):
            yield Remark(
                path,
                "there is no `cite`, though the deck has a source",
                f"add cite = [n]; `tutor source {case.name}` prints the paragraphs numbered",
            )


def _each_point(note: AnyNote, has: Callable[[Point], object]) -> bool:
    points = (*note.because, *note.against) if isinstance(note, Argument) else ()
    return bool(points) and all(map(has, points))


def _beside_source(code: str) -> Find:
    """Return the finder of what `deck/article.py` finds under this code."""

    def find(case: Case) -> Iterator[Remark]:
        for found in unfounded(case.deck, case.blocks, case.name) if case.blocks is not None else ():
            if found.code == code:
                yield Remark(found.path, found.message, found.hint)

    return find


def _unquoted(case: Case) -> Iterator[Remark]:
    for asking in case.askings:
        quote = asking.note.quote
        if not quote or not asking.answer or asking.path[0] == "argument":
            continue
        missing = _missing_number(asking.answer, quote)
        if not missing and case.english and case.answers_english(asking.note):
            missing = _missing_name(asking.answer, quote)
        if missing:
            yield Remark(
                asking.answer_path,
                f"the answer's \u201c{missing}\u201d is not in the quote",
                "quote the words that say it, or mend the answer",
                word=missing,
            )


def _missing_number(answer: str, quote: str) -> str:
    there = {number.replace(",", "") for number in _DIGITS.findall(quote)}
    said = set(words(quote).split())
    for number in _DIGITS.findall(answer):
        bare = number.replace(",", "")
        if bare not in there and _SPELT.get(bare) not in said:
            return str(number)
    return ""


def _missing_name(answer: str, quote: str) -> str:
    there = words(quote)
    parts = answer.split()
    named = parts if is_name(answer) else parts[1:]
    for part in named:
        bare = part.strip(".,;:!?()\"'\u201c\u201d\u2018\u2019")
        if bare[:1].isupper() and len(bare) > 1 and words(bare).rstrip() not in there:
            return bare
    return ""


RULES = (
    Rule(
        code="no-explain",
        severity="warning",
        what="Every note explains its answer.",
        why="Of what can follow a miss, the bare verdict helps next to nothing (effect 0.05), the right answer some "
        "(0.32), and an explanation most (0.49; Van der Kleij 2015).",
        bad="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
""",
        good="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "Titan is the largest of Saturn's moons, and the only moon with a thick air."
""",
        find=_unexplained,
    ),
    Rule(
        code="no-cite",
        severity="warning",
        what="In a deck with a source, every note cites its paragraph.",
        why="Who doubts an answer should find in one step what it rests on, and an author who must name the paragraph "
        "reads it again (Wozniak, rule 18: provide sources).",
        bad="""
format = 1
id = "tour"
title = "A tour of the moons"

[source]
title = "A tour of the moons"

[[fact]]
id = "titan"
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "Titan is the largest of Saturn's moons."
""",
        good="""
format = 1
id = "tour"
title = "A tour of the moons"

[source]
title = "A tour of the moons"

[[fact]]
id = "titan"
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "Titan is the largest of Saturn's moons."
cite = [2]
""",
        find=_uncited,
    ),
    Rule(
        code="quote-not-found",
        severity="warning",
        what="A quote stands word for word in a paragraph that the note cites.",
        why="A quote is shown as proof. One that was put together from memory proves nothing, and where it differs the "
        "note may differ too. Only white space may be other than in the source.",
        bad="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "Titan is the largest of Saturn's moons."
cite = [1]
quote = "Titan circles Saturn"
""",
        good="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "Titan is the largest of Saturn's moons."
cite = [1]
quote = "Titan goes round Saturn"
""",
        article="Titan goes round Saturn in 16 days.\n",
        find=_beside_source("quote-not-found"),
    ),
    Rule(
        code="cite-beyond-source",
        severity="warning",
        what="A cited paragraph exists.",
        why="Paragraphs are the blocks between blank lines, counted from 1, headings and bylines included. A number "
        "past the last one shows that the source was counted otherwise, or has changed.",
        bad="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "Titan is the largest of Saturn's moons."
cite = [3]
""",
        good="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "Titan is the largest of Saturn's moons."
cite = [1]
""",
        article="Titan goes round Saturn in 16 days.\n",
        find=_beside_source("cite-beyond-source"),
    ),
    Rule(
        code="source-unreadable",
        severity="warning",
        what="The file that the source names lies beside the deck and can be read.",
        why="Without its text no quote and no citation can be proved, and the learner cannot look a passage up.",
    ),
    Rule(
        code="answer-not-in-quote",
        severity="warning",
        what="The numbers and names of an answer stand in its quote.",
        why="A quote beside an answer is read as its proof. A year or a name that is not in it comes from elsewhere, "
        "most likely from memory, and there errors hide.",
        bad="""
[[fact]]
ask = "How many days does Titan take to go round Saturn?"
answer = "15 days"
explain = "The Moon takes 27."
cite = [1]
quote = "Titan goes round Saturn in 16 days"
""",
        good="""
[[fact]]
ask = "How many days does Titan take to go round Saturn?"
answer = "16 days"
explain = "The Moon takes 27."
cite = [1]
quote = "Titan goes round Saturn in 16 days"
""",
        article="Titan goes round Saturn in 16 days.\n",
        find=_unquoted,
    ),
)
"""The rules of this module."""

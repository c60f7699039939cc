"""Rules about the answer: one and no other is right, it can be typed, and no stem gives it away."""

from collections import defaultdict
from collections.abc import Iterator

from tutor.deck.maker import MOST_WORDS_TYPED
from tutor.deck.notes import Question
from tutor.deck.shape import date_in, key, number_in, words
from tutor.lint.asking import Asking
from tutor.lint.case import Case
from tutor.lint.english import telling
from tutor.lint.rivalry import also_right
from tutor.lint.rule import Remark, Rule

_SHARED = 0.6
"""A stem with this share of another's telling words is about the same thing."""

_LOOKED_AT = 50
_FEWEST_LETTERS = 4


def _second(case: Case) -> Iterator[Remark]:
    same: dict[str, list[Asking]] = defaultdict(list)
    for asking in case.askings:
        if asking.answer and asking.stem and asking.path[0] != "argument":
            same[key(asking.stem)].append(asking)
    for asking in case.askings:
        if not asking.answer or not asking.wrong:
            continue
        others = {key(other.answer): other for other in same.get(key(asking.stem), ())[:_LOOKED_AT]}
        for text, path in asking.wrongs:
            other = others.get(key(text))
            if other is not None and other.note is not asking.note:
                where = f"line {other.note.line} gives it as the answer to the same question"
            else:
                where = also_right(case, asking, text)
            if where:
                yield Remark(path, f"\u201c{text}\u201d is right as well: {where}", "choose an option that is false")


def _long(case: Case) -> Iterator[Remark]:
    for asking in case.askings:
        count = len(asking.answer.split())
        if asking.typed and count > MOST_WORDS_TYPED and not date_in(asking.answer):
            yield Remark(
                asking.answer_path,
                f"the answer has {count} words; more than {MOST_WORDS_TYPED} are not typed twice the same way",
                "shorten it, split the note, or ask it as a recall question or an argument",
                word=asking.answer if asking.kind == "gap" else "",
            )


def _given_away(case: Case) -> Iterator[Remark]:
    for asking in case.askings:
        if not asking.answer or asking.path[0] in ("argument", "event") or len(asking.answer) < _FEWEST_LETTERS:
            continue
        answer = words(asking.answer)
        for what, text, path in (
            ("stem", asking.stem, asking.stem_path),
            ("hint", asking.note.hint, (*asking.path, "hint")),
        ):
            said = words(text)
            if answer.strip() and answer in said and not any(words(wrong) in said for wrong in asking.wrong):
                yield Remark(
                    path, f"the {what} says the answer, \u201c{asking.answer}\u201d", "word it without the answer"
                )


def _elsewhere(case: Case) -> Iterator[Remark]:
    holding: dict[str, list[Asking]] = defaultdict(list)
    stems = [asking for asking in case.stems() if asking.path[0] != "argument"]
    for asking in stems:
        for word in set(words(asking.whole).split()):
            holding[word].append(asking)
    for asking in case.askings:
        answer = words(asking.answer)
        about = telling(asking.stem) - telling(asking.answer)
        if asking.path[0] in ("argument", "event") or len(answer) < _FEWEST_LETTERS + 2 or len(about) < 2:
            continue
        if number_in(asking.answer):
            continue
        rarest = min((holding.get(word, []) for word in answer.split()), key=len, default=[])
        for other in rarest[:_LOOKED_AT]:
            if other.note is asking.note or answer not in words(other.whole):
                continue
            if len(about & telling(other.whole)) >= max(2, _SHARED * len(about)):
                yield Remark(
                    other.stem_path,
                    f"this stem gives away the answer of line {asking.note.line}, \u201c{asking.answer}\u201d",
                    "leave out what the other asks for",
                )


def _truth(case: Case) -> Iterator[Remark]:
    found = [(note, path) for note, path in case.notes if isinstance(note, Question) and note.form == "truth"]
    answers = {note.answer for note, _ in found}
    if len(found) > 1 and len(answers) == 1:
        said = found[0][0].answer[0]
        yield Remark(
            (*found[-1][1], "answer"),
            f"all {len(found)} statements to be judged are {said}, so the answer follows from the form",
            f"reword one so that it is {'false' if said == 'true' else 'true'}, or ask it as another form",
        )


RULES = (
    Rule(
        code="second-answer",
        severity="warning",
        what="No wrong option is right as well: by the judge, by another note, or as another name of the same.",
        why="A learner marked wrong for what is right learns to distrust the tutor. The judge takes \u201c8\u201d for "
        "\u201ceight\u201d; a reader takes \u201cMoscow\u201d, in a text on politics, for \u201cRussia\u201d (one of "
        "the 19 flaws; Haladyna 2002, rule 19).",
        bad="""
[[fact]]
ask = "How many large moons does Jupiter have?"
answer = "four"
wrong = ["4", "six"]
explain = "They are called after Galileo."
""",
        good="""
[[fact]]
ask = "How many large moons does Jupiter have?"
answer = "four"
wrong = ["two", "six"]
explain = "They are called after Galileo."
""",
        find=_second,
    ),
    Rule(
        code="long-answer",
        severity="warning",
        what=f"An answer that is typed has at most {MOST_WORDS_TYPED} words.",
        why="Nobody words a long answer the same way twice, so a right one is marked wrong, or judged by the learner "
        "alone. One short answer a note is the first rule of those who memorise much (Wozniak's minimum information).",
        bad="""
[[question]]
form = "typed"
ask = "Why does Io have volcanoes?"
answer = "because Jupiter and the other moons knead its rock and heat it"
explain = "The other moons keep its path from becoming round."
""",
        good="""
[[question]]
form = "typed"
ask = "What heats Io's rock?"
answer = "tides"
explain = "Jupiter kneads it, and the other moons keep its path from becoming round."
""",
        find=_long,
    ),
    Rule(
        code="given-away",
        severity="warning",
        what="Neither the stem nor the hint says the answer.",
        why="What can be read off the screen is not recalled, and only recall makes memory (Matuschak: a prompt must "
        "take effort).",
        bad="""
[[fact]]
ask = "Which planet is Saturn's moon Titan a moon of?"
answer = "Saturn"
explain = "It is the largest of them."
""",
        good="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "It is the largest of them."
""",
        find=_given_away,
    ),
    Rule(
        code="given-away-elsewhere",
        severity="warning",
        what="A stem does not say the answer of another note on the same thing.",
        why="Both are met in one session, and the second is then answered from the first (Haladyna 2002, rule 4).",
        bad="""
[[fact]]
ask = "Which probe landed on Titan?"
answer = "Huygens"
explain = "It had been carried by Cassini."

[[fact]]
ask = "In which year did the probe Huygens land on Titan?"
answer = "2005"
explain = "The journey had taken seven years."
""",
        good="""
[[fact]]
ask = "Which probe landed on Titan?"
answer = "Huygens"
explain = "It had been carried by Cassini."

[[fact]]
ask = "In which year was Titan's ground first touched?"
answer = "2005"
explain = "The journey had taken seven years."
""",
        find=_elsewhere,
    ),
    Rule(
        code="one-sided-truth",
        severity="warning",
        what="Of a deck's statements to be judged, some are true and some are false.",
        why="Where all are true, the form alone gives the answer. Writers tend to true statements, for they are easier "
        "to find (one of the 19 flaws, true or false).",
        bad="""
[[question]]
form = "truth"
ask = "Ganymede is larger than the planet Mercury."
answer = true
explain = "It is larger, though less than half as heavy."

[[question]]
form = "truth"
ask = "Titan has rivers."
answer = true
explain = "They run with methane."
""",
        good="""
[[question]]
form = "truth"
ask = "Ganymede is larger than the planet Mercury."
answer = true
explain = "It is larger, though less than half as heavy."

[[question]]
form = "truth"
ask = "Titan's rivers run with water."
answer = false
explain = "They run with methane, for water is rock there."
""",
        find=_truth,
        whole=True,
    ),
)
"""The rules of this module."""

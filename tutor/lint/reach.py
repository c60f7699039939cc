"""Rules about what is asked of a note in the end: a card at least, in every form the author named."""

from collections import defaultdict
from collections.abc import Iterator

from tutor.deck.cards import Card, FormName
from tutor.deck.maker import STANDS_IN
from tutor.deck.notes import Question
from tutor.lint.case import Case
from tutor.lint.rule import Remark, Rule


def _no_card(case: Case) -> Iterator[Remark]:
    asked = {card.note for card in case.cards}
    for note, path in case.notes:
        if note.id not in asked and not note.draft:
            yield Remark(
                path,
                "no card comes of this note, so it is never asked",
                "an argument that has a holder and no reason is asked for its holder only where the deck has several",
            )


def _idle_form(case: Case) -> Iterator[Remark]:
    by_note: dict[str, list[Card]] = defaultdict(list)
    for card in case.cards:
        by_note[card.note].append(card)
    for note, path in case.notes:
        had = {form.name for card in by_note.get(note.id, ()) for form in card.forms}
        for index, form in enumerate(note.forms if had else ()):
            stand_in: FormName = STANDS_IN.get(form, form)
            if form not in had and stand_in not in had:
                yield Remark(
                    (*path, "forms", index),
                    f"this note cannot be asked as {form}",
                    "give the wrong options or dates that the form needs, or leave it out"
                    if form in ("choice", "several")
                    else f"its forms are {', '.join(sorted(had))}",
                )


def _few_options(case: Case) -> Iterator[Remark]:
    for asking in case.askings:
        chosen = isinstance(asking.note, Question) and asking.note.form == "choice"
        if len(asking.wrong) == 1 and asking.answer and (chosen or asking.wrong):
            yield Remark(
                (*asking.wrong_path, 0),
                "there is one wrong option, so that guessing is right every other time",
                "add a second that someone who half knows would take",
            )


RULES = (
    Rule(
        code="no-card",
        severity="warning",
        what="Of every accepted note comes at least one card.",
        why="A note that is never asked is work without effect, and its author believes it is being learned.",
        bad="""
[[argument]]
claim = "The next landing should be on Europa."
by = "the author"
explain = "Nothing is said about the grounds."
""",
        good="""
[[argument]]
claim = "The next landing should be on Europa."
by = "the author"
because = ["Its ocean has touched rock for billions of years."]
explain = "Water, rock and time are what life needs."
""",
        find=_no_card,
        whole=True,
    ),
    Rule(
        code="idle-form",
        severity="warning",
        what="Every form that `forms` names is one in which the note can be asked.",
        why="A form that the note cannot have is passed over in silence, and the note is asked otherwise than its "
        "author wished.",
        bad="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
forms = ["typed", "choice"]
explain = "Titan is the largest of Saturn's moons."
""",
        good="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
wrong = ["Jupiter", "Neptune"]
forms = ["typed", "choice"]
explain = "Titan is the largest of Saturn's moons."
""",
        find=_idle_form,
        whole=True,
    ),
    Rule(
        code="few-options",
        severity="warning",
        what="Where there are wrong options, there are at least two.",
        why="Three options are enough and two are a coin's toss (Rodriguez 2005; Haladyna 2002, rule 18).",
        bad="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
wrong = ["Jupiter"]
explain = "Titan is the largest of Saturn's moons."
""",
        good="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
wrong = ["Jupiter", "Neptune"]
explain = "Titan is the largest of Saturn's moons."
""",
        find=_few_options,
    ),
)
"""The rules of this module."""

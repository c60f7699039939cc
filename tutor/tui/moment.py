"""What is going on on the study screen, as a set of words that decide which keys work."""

from typing import Literal, assert_never

from tutor.study.prompt import CREDITED, Prompt
from tutor.study.session import Session
from tutor.study.stage import Asking, Ended, Judged, Retyping, Stage, Waiting

Moment = Literal[
    "choosing",
    "picking",
    "ordering",
    "matching",
    "typing",
    "writing",
    "placing",
    "ticking",
    "grading",
    "judged",
    "retyping",
]
"""What the learner is doing on the study screen, one thing at a time."""

DeckFact = Literal[
    "listing", "searching", "opened", "narrowed", "whole", "card", "live", "active", "suspended", "leech"
]
"""What is so on a screen about one deck: what is shown, and how the card pointed at stands."""

DraftFact = Literal[
    "told", "met", "rewording", "draft", "drafts", "asked", "faces", "left", "done", "stem", "answer", "options"
]
"""What is so on the drafts screen: how a draft is looked at, what there is, and what can be changed in place."""

HistoryFact = Literal["any", "picture", "drawn", "worded", "ranged", "several", "hard"]
"""What is so on the history screen: whether anything was ever answered, whether a picture is shown, drawn or in words,
whether it is about a range of days, whether there are decks to choose from, and whether cards are listed."""

Fact = (
    Moment
    | DeckFact
    | DraftFact
    | HistoryFact
    | Literal[
        "hint",
        "past",
        "credited",
        "missed",
        "deck",
        "decks",
        "today",
        "first",
        "slips",
        "acceptable",
        "long",
        "sessions",
        "waiting",
    ]
)
"""A moment, or something else that is so now, on any screen, and that a key may need."""

ENTERING: frozenset[Fact] = frozenset({"typing", "writing", "retyping"})
"""Moments in which letters are text."""


def moment(stage: Stage) -> Moment | None:
    """Return what the learner is doing in this stage, or None between prompts."""
    match stage:
        case Asking():
            return _asking(stage.prompt, stage.revealed)
        case Judged():
            return "judged"
        case Retyping():
            return "retyping"
        case Waiting() | Ended():
            return None
        case _:
            assert_never(stage)


def facts(session: Session) -> frozenset[Fact]:
    """Return everything that is so now and that a key of the study screen may need."""
    now: set[Fact] = set()
    doing = moment(session.stage)
    if doing is not None:
        now.add(doing)
    if session.past or isinstance(session.stage, Judged):
        now.add("past")
    match session.stage:
        case Asking(prompt=prompt, hints=0, revealed=False) if prompt.hint:
            now.add("hint")
        case Asking(revealed=True):
            now.add("past")
        case Judged(stands=stands):
            now.add("credited" if stands in CREDITED else "missed")
        case _:
            pass
    return frozenset(now)


def _asking(prompt: Prompt, revealed: bool) -> Moment:
    match prompt.form:
        case "choice" | "truth":
            return "choosing"
        case "typed" | "number" | "date" | "cloze":
            return "typing"
        case "place":
            return "placing"
        case "list":
            return "ticking" if revealed else "writing"
        case "recall":
            return "grading" if revealed else "writing"
        case "several":
            return "picking"
        case "order":
            return "ordering"
        case "match":
            return "matching"
        case _:
            assert_never(prompt.form)

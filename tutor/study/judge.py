"""What a response was worth, and why: a fair examiner who overlooks the look of a word and never a digit.

Typed texts are the matter of `written`; here is everything that is judged by position or by
the learner's own word.
"""

from importlib import import_module
from typing import assert_never

from tutor.study.parts import of_items, of_order, of_pairs, of_picks, of_place
from tutor.study.prompt import PARTED, Prompt, Rating, Rung
from tutor.study.response import Chosen, Matched, Ordered, Placed, Recalled, Response, Several, Ticked, Typed, Unknown
from tutor.study.verdict import Verdict

RIGHT = Verdict("right", 1.0)
WRONG = Verdict("wrong", 0.0)

HALF = 0.5
"""The share of a self-judged answer that was partly there."""

ENOUGH = 2 / 3
"""From this share of the items on, a partly right answer has been remembered, with difficulty."""


def judge(prompt: Prompt, response: Response) -> Verdict:
    """Return what the response to the prompt was worth. Nothing typed is the same as not knowing."""
    match response:
        case Unknown():
            return of_items((False,) * len(prompt.parts)) if prompt.form in PARTED else WRONG
        case Chosen(index):
            return RIGHT if index >= 0 and index == prompt.right else WRONG
        case Several(indices):
            return of_picks(prompt, indices)
        case Ordered(order):
            return of_order(prompt, order)
        case Matched(pairs):
            return of_pairs(prompt, pairs)
        case Placed(before):
            return of_place(prompt, before)
        case Ticked(had):
            return of_items(tuple(at in had for at in range(len(prompt.parts))))
        case Recalled(grade):
            share = {"right": 1.0, "close": 1.0, "partly": HALF, "wrong": 0.0}[grade]
            return Verdict(grade, share)
        case Typed(text):
            return _typed(prompt, text)
        case _:
            assert_never(response)


def warm() -> None:
    """Load the examiners of typed texts, which wait until they are called: for an idle moment."""
    import_module("tutor.study.written").judge_typed(
        Prompt("", "typed", Rung.FREE, 0, "", "warm", language="en"), "worm"
    )


def proposed(verdict: Verdict, hints: int) -> Rating:
    """Return the rating a verdict stands for, after `hints` hints; Easy is only ever the learner's own word."""
    match verdict.kind:
        case "right":
            return Rating.HARD if hints else Rating.GOOD
        case "close":
            return Rating.HARD
        case "partly":
            return Rating.HARD if verdict.share >= ENOUGH else Rating.AGAIN
        case "wrong":
            return Rating.AGAIN


def _typed(prompt: Prompt, text: str) -> Verdict:
    if not text.strip():
        return WRONG
    from tutor.study.written import judge_typed

    return judge_typed(prompt, text)

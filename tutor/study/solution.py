"""The right response to a prompt, as a learner who knows everything would give it."""

from typing import assert_never

from tutor.study.prompt import Prompt
from tutor.study.response import Chosen, Matched, Ordered, Placed, Recalled, Response, Several, Ticked, Typed


def solution(prompt: Prompt) -> Response:
    """Return the response that leaves nothing to be desired."""
    match prompt.form:
        case "choice" | "truth":
            return Chosen(prompt.right)
        case "several":
            return Several(frozenset(prompt.solution))
        case "order":
            return Ordered(prompt.solution)
        case "match":
            return Matched(prompt.solution)
        case "place":
            return Placed(prompt.right)
        case "list":
            return Ticked(frozenset(range(len(prompt.parts))))
        case "recall":
            return Recalled("right")
        case "typed" | "number" | "date" | "cloze":
            return Typed(prompt.answer)
        case _:
            assert_never(prompt.form)

"""One attempt at a card, from the prompt to the verdict that stands; nothing here is written down yet."""

from tutor.study.judge import judge, proposed
from tutor.study.prompt import Prompt, Rating
from tutor.study.response import Chosen, Matched, Ordered, Placed, Recalled, Response, Several, Ticked, Typed, Unknown
from tutor.study.stage import Asking, Judged

MAX_TOOK_MS = 600_000
"""The longest time an answer is said to have taken; whoever takes longer has left the desk."""

RETYPE_LENGTH = 40
"""The longest answer, in characters, that is typed once more after a miss."""

TYPED_FORMS = frozenset({"typed", "cloze", "date", "number"})
"""Forms whose response is a text that the program judges."""


def reasked(asking: Asking, prompt: Prompt, content: str, now_ms: int) -> Asking:
    """Return the card asked by another prompt; a model answer stays open if the form is the same."""
    revealed = asking.revealed and asking.prompt.form == prompt.form
    return asking._replace(prompt=prompt, content=content, since_ms=now_ms, revealed=revealed)


def answered(asking: Asking, response: Response, now_ms: int, *, sure: bool = False) -> Judged | None:
    """Return the verdict on a response, or None when the prompt takes no such response.

    A blank text counts as not knowing, and so does picking or matching nothing. A list and a recall are judged by the
    learner, once the model answer is open; of a list, not knowing is having none of it.
    """
    fitting = _fitting(asking, response)
    if fitting is None:
        return None
    return _judged(asking, fitting, took_ms=min(max(0, now_ms - asking.since_ms), MAX_TOOK_MS), sure=sure)


def rejudged(judged: Judged, prompt: Prompt, content: str, now_ms: int) -> Judged | Asking:
    """Return the verdict by an edited prompt, or the question opened again when the prompt is no longer like it was."""
    again = reasked(judged.asked, prompt, content, now_ms)
    if _shape(judged.asked.prompt) != _shape(prompt):
        return again
    return _judged(again, judged.response, took_ms=judged.took_ms, sure=judged.sure)


def turned(judged: Judged) -> Judged:
    """Return the verdict turned round by the learner, or turned back."""
    overruled = judged._replace(overruled=not judged.overruled)
    if not overruled.overruled:
        return overruled._replace(proposed=proposed(judged.verdict, judged.asked.hints))
    if overruled.stands == "wrong":
        return overruled._replace(proposed=Rating.AGAIN)
    return overruled._replace(proposed=Rating.HARD if judged.asked.hints else Rating.GOOD)


def retyped(judged: Judged, rating: Rating) -> bool:
    """Whether the answer is to be typed once more: it is short, it was to be typed, and it was missed."""
    return (
        rating is Rating.AGAIN
        and judged.asked.prompt.form in TYPED_FORMS
        and len(judged.asked.prompt.answer) <= RETYPE_LENGTH
        and not judged.overruled
        and judged.credit < 1.0
    )


def _judged(asking: Asking, response: Response, *, took_ms: int, sure: bool) -> Judged:
    verdict = judge(asking.prompt, response)
    return Judged(asking, response, verdict, proposed(verdict, asking.hints), took_ms, sure)


def _fitting(asking: Asking, response: Response) -> Response | None:
    """Return the response as it is judged, or None when it does not fit the prompt."""
    prompt = asking.prompt
    match response:
        case Unknown():
            return Ticked(frozenset(), asking.draft) if prompt.form == "list" else response
        case Typed(text) if prompt.form in TYPED_FORMS:
            return response if text.strip() else Unknown()
        case Chosen(index) if prompt.form in {"choice", "truth"} and 0 <= index < len(prompt.options):
            return response
        case Several(indices) if prompt.form == "several" and indices <= set(range(len(prompt.options))):
            return response if indices else Unknown()
        case Ordered(order) if prompt.form == "order" and sorted(order) == list(range(len(prompt.parts))):
            return response
        case Matched(pairs) if prompt.form == "match" and _is_match(prompt, pairs):
            return response if max(pairs) >= 0 else Unknown()
        case Placed(before) if prompt.form == "place" and 0 <= before <= len(prompt.parts):
            return response
        case Ticked(had, text) if prompt.form == "list" and asking.revealed:
            return Ticked(had, text or asking.draft) if had <= set(range(len(prompt.parts))) else None
        case Recalled(grade, text) if prompt.form == "recall" and asking.revealed:
            return Recalled(grade, text or asking.draft)
        case _:
            return None


def _is_match(prompt: Prompt, pairs: tuple[int, ...]) -> bool:
    """Tell whether each part has one option or none, and no option is given twice."""
    given = [option for option in pairs if option >= 0]
    return (
        len(pairs) == len(prompt.parts)
        and len(set(given)) == len(given)
        and all(-1 <= option < len(prompt.options) for option in pairs)
    )


def _shape(prompt: Prompt) -> tuple[object, ...]:
    """What must stay the same for a response to keep its meaning."""
    return prompt.form, prompt.options, prompt.parts, prompt.solution

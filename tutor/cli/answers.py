"""What a line means as an answer: letters, words, ticks and ratings, in a session line by line."""

import re
from collections.abc import Sequence
from typing import assert_never

from tutor.study.action import Action, Answer, Quit, Rate, Retype, Reveal, TakeBack, Turn
from tutor.study.prompt import Prompt, Rating
from tutor.study.response import Chosen, Matched, Ordered, Placed, Recalled, Response, Several, Ticked, Typed, Unknown
from tutor.study.stage import Asking, Judged, Retyping

LETTERS = "abcdefghijklmnopqrstuvwxyz"

_PAIR = re.compile(r"(?<!\d)(\d{1,4})(?: ?[-=:]? ?([a-z])|=(\d{1,4}))", re.IGNORECASE)

GRADES = {"r": "right", "c": "close", "p": "partly", "w": "wrong"}


def names_of(count: int) -> Sequence[str]:
    """Return what names each of so many options: letters, or numbers where the letters do not suffice."""
    return LETTERS[:count] if count <= len(LETTERS) else [str(number) for number in range(1, count + 1)]


def range_of(count: int) -> str:
    """Return "a to c", the names of so many options, or "a" for one."""
    names = names_of(count)
    return f"{names[0]} to {names[-1]}" if count > 1 else names[0]


def action_of(stage: object, line: str) -> Action | str:
    """Return what a line means at this stage, or what to say when it means nothing."""
    match stage:
        case Asking(prompt=Prompt(form="list" | "recall"), revealed=False):
            return Reveal(line.strip())
        case Asking():
            response = response_of(stage, line.strip())
            return response if isinstance(response, str) else Answer(response)
        case Judged():
            word = line.strip()
            if not word:
                return Rate()
            if word in ("1", "2", "3", "4"):
                return Rate(Rating(int(word)))
            if word == "o":
                return Turn()
            if word == "u":
                return TakeBack()
            return "Enter accepts the rating; 1, 2, 3 or 4 gives another; :turn overrules; :help lists more."
        case Retyping():
            return Retype(line)
        case _:
            return Quit()


def response_of(asking: Asking, text: str) -> Response | str:
    """Return the response that a line gives to the prompt, or what to say when it gives none."""
    prompt = asking.prompt
    match prompt.form:
        case "choice" | "truth":
            return _option(prompt, text)
        case "several":
            picks = _indices(text, len(prompt.options))
            return _please(len(prompt.options), several=True) if picks is None else Several(frozenset(picks))
        case "order":
            return _order(prompt, text)
        case "match":
            return _match(prompt, text)
        case "place":
            index = _index(text, len(prompt.parts) + 1)
            if not text:
                return Unknown()
            return _please(len(prompt.parts) + 1) if index is None else Placed(index)
        case "list":
            return _ticks(asking, text)
        case "recall":
            match GRADES.get(text.casefold()):
                case "right" | "close" | "partly" | "wrong" as grade:
                    return Recalled(grade, asking.draft)
                case _:
                    return "r, c, p or w, please."
        case "typed" | "cloze" | "date" | "number":
            return Typed(text) if text else Unknown()
        case _:
            assert_never(prompt.form)


def _ticks(asking: Asking, text: str) -> Response | str:
    """Return the items that were had: those named, or for an empty line those found in what was written."""
    from tutor.study.ticks import suggested_ticks

    prompt = asking.prompt
    if not text or text in ("-", "\u2212"):
        found = frozenset[int]() if text else suggested_ticks(prompt, asking.draft)
        return Ticked(found, asking.draft)
    had = _indices(text, len(prompt.parts))
    if had is None:
        return _please(len(prompt.parts), "for none", several=True)
    return Ticked(frozenset(had), asking.draft)


def _order(prompt: Prompt, text: str) -> Response | str:
    count = len(prompt.parts)
    order = _indices(text, count)
    if order == []:
        return Unknown()
    if order is None or sorted(order) != list(range(count)):
        return f"All {count}, each once, please, or Enter if you don't know."
    return Ordered(tuple(order))


def _match(prompt: Prompt, text: str) -> Response | str:
    """Return the pairs, written as 1b 2a 3c, or as all the letters in the order of the numbers."""
    count = len(prompt.options)
    named = [(int(left) - 1, _index(letter or number, count)) for left, letter, number in _PAIR.findall(text)]
    if not text:
        return Unknown()
    if not named and (letters := _indices(text, count)):
        named = list(enumerate(letters))
    elif _PAIR.sub("", text).strip(" ,;"):
        named = []
    pairs = {left: right for left, right in named if right is not None and 0 <= left < len(prompt.parts)}
    if not named or not len(named) == len(pairs) == len(set(pairs.values())):
        return "Pairs such as 1b 2a, each number and letter once, please, or Enter if you don't know."
    return Matched(tuple(pairs.get(left, -1) for left in range(len(prompt.parts))))


def _option(prompt: Prompt, text: str) -> Response | str:
    if not text:
        return Unknown()
    count, wanted = len(prompt.options), text.casefold()
    words = [option.casefold() for option in prompt.options]
    initials = [word[:1] for word in words] if prompt.form == "truth" else []
    if (index := _index(text, count)) is not None:
        return Chosen(index)
    for options in (words, initials):
        if wanted in options:
            return Chosen(options.index(wanted))
    return _please(count)


def _index(text: str, count: int) -> int | None:
    names = list(names_of(count))
    return names.index(text.casefold()) if text.casefold() in names else None


def _indices(text: str, count: int) -> list[int] | None:
    """Return the options that are named, in that order, or None when something else is said."""
    words = text.replace(",", " ").split() if count > len(LETTERS) else text.replace(",", "").replace(" ", "")
    found = [index for word in words if (index := _index(word, count)) is not None]
    return found if len(found) == len(words) else None


def _please(count: int, otherwise: str = "if you don't know", *, several: bool = False) -> str:
    noun = "Letter" if count <= len(LETTERS) else "Number"
    wanted = f"{noun}s" if several else f"A {noun.lower()}"
    return (
        f"{wanted} from {range_of(count)}, please, or Enter {otherwise}." if count > 1 else f"a, or Enter {otherwise}."
    )

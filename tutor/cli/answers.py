"""What a line means as an answer: letters, words, ticks and ratings, in a session line by line."""

from collections.abc import Sequence
from typing import assert_never

from tutor.study.prompt import Chosen, Placed, Prompt, Rating, Recalled, Response, Ticked, Typed, Unknown
from tutor.study.session import Action, Answer, Asking, Judged, Quit, Rate, Retype, Retyping, Reveal, TakeBack, Turn

LETTERS = "abcdefghijklmnopqrstuvwxyz"

GRADES = {"r": "right", "c": "close", "p": "partly", "w": "wrong"}


def names_of(count: int) -> Sequence[str]:
    """Return what names each of so many options: letters, or numbers where the letters do not suffice."""
    return LETTERS[:count] if count <= len(LETTERS) else [str(number) for number in range(1, count + 1)]


def range_of(count: int) -> str:
    """Return "a to c", the names of so many options."""
    names = names_of(count)
    return f"{names[0]} to {names[-1]}"


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
        case "choice" | "truth" | "several":
            return _option(prompt, text)
        case "place":
            index = _index(text, len(prompt.parts) + 1)
            if not text:
                return Unknown()
            return _please(len(prompt.parts) + 1) if index is None else Placed(index)
        case "list":
            count = len(prompt.parts)
            words = text.replace(",", " ").split() if count > len(LETTERS) else text.replace(",", "").replace(" ", "")
            had = [_index(word, count) for word in words]
            ticked = frozenset(index for index in had if index is not None)
            return Ticked(ticked, asking.draft) if None not in had else _please(count, "for none", several=True)
        case "recall":
            match GRADES.get(text.casefold()):
                case "right" | "close" | "partly" | "wrong" as grade:
                    return Recalled(grade, asking.draft)
                case _:
                    return "r, c, p or w, please."
        case "typed" | "cloze" | "date" | "number" | "order" | "match":
            return Typed(text) if text else Unknown()
        case _:
            assert_never(prompt.form)


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


def _please(count: int, otherwise: str = "if you don't know", *, several: bool = False) -> str:
    noun = "Letter" if count <= len(LETTERS) else "Number"
    wanted = f"{noun}s" if several else f"A {noun.lower()}"
    return f"{wanted} from {range_of(count)}, please, or Enter {otherwise}."

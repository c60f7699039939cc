"""What each form of question says, line by line: the question, the model answer, and the verdict."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from tutor.cli.answers import LETTERS, names_of, range_of
from tutor.deck.visible import visible_line
from tutor.study.prompt import Prompt
from tutor.study.response import Typed
from tutor.study.stage import Judged
from tutor.study.ticks import suggested_ticks

_TYPED = "You typed: "

VERDICTS = {"right": "Right.", "close": "Close.", "partly": "Partly.", "wrong": "Wrong."}


def question(prompt: Prompt) -> Iterator[str]:
    """Yield the lines of a question: its stem, what is given, what can be chosen, and what to type."""
    yield prompt.stem
    if prompt.given:
        yield {"order": "It begins:", "match": "These belong together:"}.get(prompt.form, "Already named:")
        yield from (f"  {text}" for text in prompt.given)
    if prompt.form == "match":
        yield from (f"  {number}  {part.text}" for number, part in enumerate(prompt.parts, start=1))
    yield from _offered(_options(prompt))
    if prompt.cue:
        yield f"Cue: {prompt.cue}"
    yield _asked(prompt)


def revealed(prompt: Prompt, draft: str) -> Iterator[str]:
    """Yield the model answer of a self-judged form and what to say of one's own; `draft` is what was written."""
    if prompt.form == "list":
        yield from _offered([part.text for part in prompt.parts])
        yield _ticking(prompt, suggested_ticks(prompt, draft))
    else:
        yield f"Model answer: {prompt.answer}"
        yield "How did yours compare? r right, c close, p partly, w wrong:"


def _ticking(prompt: Prompt, found: frozenset[int]) -> str:
    names = names_of(len(prompt.parts))
    if len(names) == 1:
        return f"Did you have it? {'It seems so: Enter, or - for no' if found else 'a for yes, or Enter for no'}:"
    such = "letters, such as ac" if names[0] == "a" else "numbers, such as 1 3"
    if not found:
        return f"Which of these did you have? Their {such}, or Enter for none:"
    named = " ".join(names[at] for at in sorted(found))
    return f"Found in your answer: {named}. Enter if that is right; or their {such}; or - for none:"


def verdict(judged: Judged) -> Iterator[str]:
    """Yield the lines of a verdict: what it is, what was right, and what differed."""
    prompt = judged.asked.prompt
    word = VERDICTS[judged.stands]
    if judged.overruled:
        word += " (your word)"
    parted = prompt.form in {"list", "recall", "several", "order", "match"}
    yield word if parted else f"{word} The answer: {prompt.answer}"
    if judged.verdict.reason:
        yield judged.verdict.reason
    yield from _differing(judged)
    if prompt.form == "place" or judged.verdict.kind != "right":
        yield from (f"  {line}" if at else line for at, line in enumerate(solution(prompt, judged.verdict.items)))


def _differing(judged: Judged) -> Iterator[str]:
    """Yield what was typed, and a line of carets under what differs in it, where that says something."""
    from tutor.study.difference import marks

    spans = marks(judged)
    if spans and isinstance(judged.response, Typed):
        from rich.cells import cell_len

        text = judged.response.text
        carets = ""
        for begin, end in spans:
            carets = carets.ljust(cell_len(visible_line(text[:begin])))
            carets += "^" * cell_len(visible_line(text[begin:end]))
        yield f"{_TYPED}{visible_line(text)}"
        yield " " * len(_TYPED) + carets


def _options(prompt: Prompt) -> Sequence[str]:
    match prompt.form:
        case "choice" | "truth" | "several" | "match":
            return prompt.options
        case "order":
            return [part.text for part in prompt.parts]
        case "place":
            return [*(f"before: {part.text}" for part in prompt.parts), "after all of these"]
        case "typed" | "cloze" | "date" | "number" | "list" | "recall":
            return ()
        case _:
            assert_never(prompt.form)


def _asked(prompt: Prompt) -> str:
    match prompt.form:
        case "choice" | "truth":
            return f"Your answer, {range_of(len(prompt.options))}:"
        case "several":
            return f"All that are right, {_such(prompt.options, 'ac', '1 3')}:"
        case "order":
            return f"Their order, {_such(prompt.parts, 'bca' if len(prompt.parts) > 2 else 'ba', '2 3 1')}:"
        case "match":
            such = "1b 2a" if len(prompt.options) <= len(LETTERS) else "1=2 2=1"
            return f"Which goes with each number, such as {such}:"
        case "place":
            return f"Its place, {range_of(len(prompt.parts) + 1)}:"
        case "list":
            return "Say or write what you remember, then press Enter to compare:"
        case "recall":
            return "Say or write your answer, then press Enter to compare:"
        case "typed" | "cloze" | "date" | "number":
            return "Your answer:"
        case _:
            assert_never(prompt.form)


def _such(options: Sequence[object], letters: str, numbers: str) -> str:
    return f"letters such as {letters}" if len(options) <= len(LETTERS) else f"numbers such as {numbers}"


def _offered(options: Sequence[str]) -> Iterator[str]:
    return (f"  {name}  {option}" for name, option in zip(names_of(len(options)), options, strict=True))


def solution(prompt: Prompt, items: tuple[bool, ...]) -> list[str]:
    """Return what was right where one line cannot say it; `items` are the parts that were had."""
    match prompt.form:
        case "list":
            missed = [part.text for part, had in zip(prompt.parts, items, strict=False) if not had]
            return ["Missed:", *missed] if missed else []
        case "place":
            order = [f"{part.when}: {part.text}" for part in prompt.parts]
            return ["In order:", *order[: prompt.right], f"{prompt.answer}: this one", *order[prompt.right :]]
        case "several":
            names = names_of(len(prompt.options))
            return ["These are right:", *(f"{names[at]}  {prompt.options[at]}" for at in sorted(prompt.solution))]
        case "order":
            texts = [*prompt.given, *(prompt.parts[at].text for at in prompt.solution)]
            return ["In order:", *(f"{place}  {text}" for place, text in enumerate(texts, start=1))]
        case "match":
            pairs = zip(prompt.parts, prompt.solution, strict=True)
            return ["These belong together:", *(f"{part.text}: {prompt.options[at]}" for part, at in pairs)]
        case _:
            return []

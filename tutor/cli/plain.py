"""The session line by line: for a pipe, a screen reader, a dumb terminal.

Every line stands on its own; nothing is said by colour, place or redrawing. A line that begins with ":" is a
command, "::" begins a response with a colon, and the end of input quits.
"""

import subprocess
from typing import TextIO, assert_never

from tutor.cli.lines import plural
from tutor.deck.visible import visible
from tutor.desk.sitting import Sitting
from tutor.study.prompt import Chosen, Placed, Prompt, Rating, Recalled, Response, Ticked, Typed, Unknown
from tutor.study.session import (
    Action,
    Answer,
    Asking,
    Ended,
    Hint,
    Judged,
    Mark,
    Quit,
    Rate,
    Retype,
    Retyping,
    Reveal,
    SetAside,
    TakeBack,
    Turn,
)

LETTERS = "abcdefghijklmnopqrstuvwxyz"

GRADES = {"r": "right", "c": "close", "p": "partly", "w": "wrong"}

VERDICTS = {"right": "Right.", "close": "Close.", "partly": "Partly.", "wrong": "Wrong."}

HELP = """Commands, each on a line of its own:
  :hint      help with the question
  :sure X    answer X, and you are certain
  :turn      overrule the verdict
  :undo      take back the last answer
  :suspend   stop asking this card
  :bury      leave this card until tomorrow
  :flag      mark this card
  :edit      open its note in your editor
  :quit      leave; everything so far is kept
An empty line means "I don't know", or accepts the rating. Begin with :: to answer with a colon."""

COMMANDS: dict[str, Action] = {
    "hint": Hint(),
    "turn": Turn(),
    "undo": TakeBack(),
    "suspend": SetAside("suspend"),
    "bury": SetAside("bury"),
    "flag": Mark(),
    "quit": Quit(),
}


class Plain:
    """One session read from `source` and written to `sink`, both text streams."""

    def __init__(self, sitting: Sitting, source: TextIO, sink: TextIO) -> None:
        self._sitting = sitting
        self._source = source
        self._sink = sink

    def run(self) -> None:
        """Ask until the session ends or the input does."""
        if self._sitting.opening:
            self._tell(self._sitting.opening)
        shown: object = None
        while not isinstance(stage := self._sitting.session.stage, Ended):
            if stage is not shown:
                self._show(stage, shown)
                shown = stage
            self._sink.flush()
            line = self._source.readline()
            if not line:
                self._tell()
                self._sitting.do(Quit())
                break
            self._obey(line.rstrip("\r\n"))

    def _tell(self, text: str = "") -> None:
        self._sink.write(visible(text) + "\n")

    def _obey(self, line: str) -> None:
        stage = self._sitting.session.stage
        if line.startswith("::"):
            line = line[1:]
        elif line.startswith(":"):
            self._command(line[1:].strip())
            return
        action = _action(stage, line)
        if isinstance(action, str):
            self._tell(action)
        else:
            self._sitting.do(action)

    def _command(self, words: str) -> None:
        name, _, rest = words.partition(" ")
        stage = self._sitting.session.stage
        if name == "sure" and isinstance(stage, Asking):
            response = _response(stage, rest.strip())
            if isinstance(response, str):
                self._tell(response)
            else:
                self._sitting.do(Answer(response, sure=True))
        elif name == "edit":
            self._edit()
        elif name in COMMANDS:
            before = self._sitting.session
            self._sitting.do(COMMANDS[name])
            if self._sitting.session is before:
                self._tell(f":{name} does nothing here.")
            elif self._sitting.session.note:
                self._tell(self._sitting.session.note)
        else:
            self._tell(HELP)

    def _edit(self) -> None:
        if not self._source.isatty():
            self._tell(":edit needs a terminal.")
            return
        subprocess.run(self._sitting.editor(), check=False)  # noqa: S603  the learner's own editor
        self._tell(self._sitting.refresh())

    def _show(self, stage: object, before: object) -> None:
        match stage:
            case Asking(prompt=prompt, hints=hints, revealed=revealed):
                if isinstance(before, Asking) and before.prompt is prompt:
                    if hints > before.hints:
                        self._tell(f"Hint: {prompt.hint}")
                    if revealed:
                        self._reveal(prompt)
                else:
                    self._ask(prompt)
                    if revealed:
                        self._reveal(prompt)
            case Judged():
                self._judged(stage)
            case Retyping(judged=judged):
                self._tell(f"Type it once, then go on: {judged.asked.prompt.answer}")
            case _:
                pass

    def _ask(self, prompt: Prompt) -> None:
        sitting = self._sitting
        self._tell()
        self._tell(f"{sitting.title}, {sitting.done} of {sitting.session.total} done")
        self._tell(prompt.stem)
        match prompt.form:
            case "choice" | "truth" | "several":
                for letter, option in zip(LETTERS, prompt.options, strict=False):
                    self._tell(f"  {letter}  {option}")
                self._tell(f"Your answer, a to {LETTERS[len(prompt.options) - 1]}:")
            case "place":
                for letter, part in zip(LETTERS, prompt.parts, strict=False):
                    self._tell(f"  {letter}  before: {part.text}")
                self._tell(f"  {LETTERS[len(prompt.parts)]}  after all of these")
                self._tell(f"Its place, a to {LETTERS[len(prompt.parts)]}:")
            case "list":
                if prompt.cue:
                    self._tell(f"Cue: {prompt.cue}")
                self._tell("Say or write what you remember, then press Enter to compare:")
            case "recall":
                self._tell("Say or write your answer, then press Enter to compare:")
            case "typed" | "cloze" | "date" | "number" | "order" | "match":
                if prompt.cue:
                    self._tell(f"Cue: {prompt.cue}")
                self._tell("Your answer:")
            case _:
                assert_never(prompt.form)

    def _reveal(self, prompt: Prompt) -> None:
        if prompt.form == "list":
            for letter, part in zip(LETTERS, prompt.parts, strict=False):
                self._tell(f"  {letter}  {part.text}")
            self._tell("Which of these did you have? Their letters, such as ac, or Enter for none:")
        else:
            self._tell(f"Model answer: {prompt.answer}")
            self._tell("How did yours compare? r right, c close, p partly, w wrong:")

    def _judged(self, judged: Judged) -> None:
        prompt, verdict = judged.asked.prompt, judged.verdict
        word = VERDICTS[judged.stands]
        if judged.overruled:
            word += " (your word)"
        answer = "" if prompt.form in ("list", "recall") else f" The answer: {prompt.answer}"
        self._tell(f"{word}{answer}")
        if verdict.reason:
            self._tell(verdict.reason)
        if prompt.form == "place":
            self._tell("In order: " + "; ".join(f"{part.when}: {part.text}" for part in prompt.parts))
        card = self._sitting.card
        if card is not None and card.explain:
            self._tell(card.explain)
        if card is not None and card.cite:
            self._tell(cited(card.cite))
        shown = ", ".join(
            f"{rating.value} {rating.name.title()} {_days(days)}" for rating, days in self._sitting.intervals().items()
        )
        self._tell(f"Enter for {judged.proposed.value}, or: {shown}")


def cited(paragraphs: tuple[int, ...]) -> str:
    """Return "Paragraph 2." or "Paragraphs 2, 3."."""
    return f"Paragraph{'s' if len(paragraphs) > 1 else ''} {', '.join(map(str, paragraphs))}."


def _days(days: int) -> str:
    return "today" if days == 0 else plural(days, "day")


def _action(stage: object, line: str) -> Action | str:
    """What a line means here, or what to say when it means nothing."""
    match stage:
        case Asking(prompt=Prompt(form="list" | "recall"), revealed=False):
            return Reveal(line.strip())
        case Asking():
            response = _response(stage, line.strip())
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


def _response(asking: Asking, text: str) -> Response | str:
    prompt = asking.prompt
    match prompt.form:
        case "choice" | "truth" | "several":
            return _option(prompt, text)
        case "place":
            if not text:
                return Unknown()
            index = LETTERS.find(text.casefold())
            if len(text) == 1 and 0 <= index <= len(prompt.parts):
                return Placed(index)
            return f"A letter from a to {LETTERS[len(prompt.parts)]}, please, or Enter if you don't know."
        case "list":
            letters = text.casefold().replace(",", "").replace(" ", "")
            had = frozenset(LETTERS.find(letter) for letter in letters)
            if all(0 <= index < len(prompt.parts) for index in had):
                return Ticked(had, asking.draft)
            return f"Letters from a to {LETTERS[len(prompt.parts) - 1]}, please, or Enter for none."
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
    wanted = text.casefold()
    for index, option in enumerate(prompt.options):
        if wanted in (LETTERS[index], option.casefold()) or (
            prompt.form == "truth" and wanted == option[:1].casefold()
        ):
            return Chosen(index)
    return f"A letter from a to {LETTERS[len(prompt.options) - 1]}, please, or Enter if you don't know."

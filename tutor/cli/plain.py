"""The session line by line: for a pipe, a screen reader, a dumb terminal.

Every line stands on its own; nothing is said by colour, place or redrawing. A line that begins with ":" is a
command, "::" begins a response with a colon, and the end of input quits.
"""

import subprocess
from typing import TextIO

from tutor.cli.answers import action_of, response_of
from tutor.cli.prompts import question, revealed, verdict
from tutor.deck.visible import visible, visible_line
from tutor.desk.sitting import Sitting
from tutor.errors import TutorError
from tutor.study.action import Action, Answer, Hint, Mark, Quit, SetAside, TakeBack, Turn
from tutor.study.count import counted
from tutor.study.prompt import Prompt, Rating
from tutor.study.stage import Asking, Ended, Judged, Retyping

LONGEST = 2_000
"""Characters of a line, as on the screen."""

HELP = """Commands, each on a line of its own:
  :hint      help with the question
  :sure X    answer X, and you are certain
  :turn      overrule the verdict
  :accept    after that, accept your answer from now on
  :source    show what the article says, once you have answered
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

DONE = {
    "suspend": "It is not asked again until you resume it.",
    "bury": "It waits until tomorrow.",
    "flag": "It is marked.",
}
"""What is said once a command was carried out that leaves nothing to see."""


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
            line = self._line()
            if line is None:
                self._tell()
                self._do(Quit())
                break
            self._obey(line)

    def _line(self) -> str | None:
        """Return the next line, or None at the end; one that is too long is read to its end and not taken."""
        while line := self._source.readline(LONGEST + 2):
            if len(text := line.rstrip("\r\n")) <= LONGEST:
                return text
            while line and not line.endswith("\n"):
                line = self._source.readline(LONGEST)
            self._tell(f"A line may hold {LONGEST:,} characters; that one was not taken.")
            self._sink.flush()
        return None

    def _tell(self, text: str = "") -> None:
        self._sink.write(visible(text) + "\n")

    def _obey(self, line: str) -> None:
        stage = self._sitting.session.stage
        if line.startswith("::"):
            line = line[1:]
        elif line.startswith(":"):
            self._command(line[1:].strip())
            return
        action = action_of(stage, line)
        if isinstance(action, str):
            self._tell(action)
        else:
            self._do(action)

    def _do(self, action: Action, *, otherwise: str = "", done: str = "") -> None:
        """Carry an action out and say what has to be said: a note, or what was done, or that nothing was."""
        before = self._sitting.session
        self._sitting.do(action)
        after = self._sitting.session
        if said := otherwise if after is before else after.note or done:
            self._tell(said)

    def _command(self, words: str) -> None:
        name, _, rest = words.partition(" ")
        stage = self._sitting.session.stage
        nothing = f":{name} does nothing here."
        if name in COMMANDS:
            self._do(COMMANDS[name], otherwise=nothing, done=DONE.get(name, ""))
        elif name == "sure":
            response = response_of(stage, rest.strip()) if isinstance(stage, Asking) else nothing
            if isinstance(response, str):
                self._tell(response)
            else:
                self._do(Answer(response, sure=True), otherwise=nothing)
        elif name == "edit":
            self._edit()
        elif name == "accept":
            self._accept(nothing)
        elif name == "source":
            self._passage(nothing)
        else:
            self._tell(HELP if name == "help" else f"There is no command :{name}. :help lists them.")

    def _accept(self, nothing: str) -> None:
        try:
            self._tell(self._sitting.accept() or nothing)
        except TutorError as error:
            self._tell(error.said)

    def _passage(self, nothing: str) -> None:
        from tutor.cli.source import not_at_hand, passage_lines

        stage, card = self._sitting.session.stage, self._sitting.card
        open_now = isinstance(stage, Judged | Retyping) or (isinstance(stage, Asking) and stage.revealed)
        if card is None or not open_now:
            self._tell(nothing)
            return
        try:
            passage = self._sitting.passage()
        except TutorError as error:
            self._tell(error.said)
            return
        for line in passage_lines(passage, card.deck):
            self._tell(line)
        if not passage.paragraphs:
            self._tell(not_at_hand(card.deck))

    def _edit(self) -> None:
        if not self._source.isatty():
            self._tell(":edit needs a terminal.")
            return
        try:
            command = self._sitting.editor()
            subprocess.run(command, check=False)  # noqa: S603  the learner's own editor
        except TutorError as error:
            self._tell(error.said)
        except OSError as error:
            self._tell(f"{command[0]}: {error.strerror}")
        else:
            self._tell(self._sitting.refresh())

    def _show(self, stage: object, before: object) -> None:
        match stage:
            case Asking(prompt=prompt, hints=hints):
                shown = isinstance(before, Asking) and before.prompt is prompt
                if not shown:
                    self._ask(prompt)
                if hints and not (shown and isinstance(before, Asking) and before.hints):
                    self._tell(f"Hint: {prompt.hint}")
                if stage.revealed:
                    for line in revealed(prompt, stage.draft):
                        self._tell(line)
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
        for line in question(prompt):
            self._tell(line)

    def _judged(self, judged: Judged) -> None:
        for line in verdict(judged):
            self._tell(line)
        card = self._sitting.card
        if why := judged.asked.prompt.why:
            self._tell(why)
        if card is not None and card.explain:
            self._tell(card.explain)
        if card is not None and card.quote and judged.stands != "right":
            self._tell(f"\u201c{visible_line(card.quote)}\u201d")
        if card is not None and card.cite:
            self._tell(cited(card.cite))
        if judged.sure and judged.proposed is Rating.AGAIN and not self._sitting.session.practice:
            self._tell("You were sure, so it comes back tomorrow too.")
        if self._sitting.acceptable:
            self._tell(":accept accepts your answer from now on.")
        if self._sitting.session.practice:
            self._tell("Enter to go on.")
            return
        shown = ", ".join(
            f"{rating.value} {rating.word} {_days(days)}" for rating, days in self._sitting.intervals().items()
        )
        self._tell(f"Enter for {judged.proposed.value}, or: {shown}")


def cited(paragraphs: tuple[int, ...]) -> str:
    """Return "Paragraph 2." or "Paragraphs 2, 3."."""
    return f"Paragraph{'s' if len(paragraphs) > 1 else ''} {', '.join(map(str, paragraphs))}."


def _days(days: int) -> str:
    return "today" if days == 0 else counted(days, "day")

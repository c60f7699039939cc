"""The result screen: how the session went, what slipped, and what comes next."""

from collections.abc import Iterable
from typing import ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from tutor.desk.result import Result, Slip
from tutor.desk.scope import Scope
from tutor.study.count import counted
from tutor.tui import keys
from tutor.tui.days import day, duration
from tutor.tui.guard import Guard
from tutor.tui.header import bar
from tutor.tui.key import bindings
from tutor.tui.lines import DIM, STRONG, hanging, safe_line, spread, wrapped
from tutor.tui.moment import Fact
from tutor.tui.page import Page
from tutor.tui.sheet import Sheet

_BAR = 30


class ResultScreen(Page):
    """One session's result."""

    TABLE = keys.RESULT
    CSS_PATH = "result.tcss"
    BINDINGS: ClassVar = bindings(keys.RESULT)

    def __init__(self, result: Result, guard: Guard) -> None:
        super().__init__(guard)
        self._result = result

    @property
    def facts(self) -> frozenset[Fact]:
        """Whether anything slipped."""
        return frozenset({"slips"} if self._result.slips else ())

    def parts(self) -> Iterable[Widget]:
        """Return the score and what slipped."""
        yield Sheet(lambda width: score_lines(self._result, width), id="score")
        with VerticalScroll(id="body", can_focus=False):
            yield Sheet(lambda width: slip_lines(self._result, width), id="slips")

    def on_mount(self) -> None:
        """Let keys through once the screen is painted."""
        self.settle()

    def action_home(self) -> None:
        """Go to the decks."""
        self.post_message(self.HomeAsked())

    def action_practise(self) -> None:
        """Practise what slipped."""
        cards = tuple(slip.card for slip in self._result.slips)
        self.post_message(self.Chosen(Scope(cards=cards, practice=True)))

    def action_leave(self) -> None:
        """Leave the program."""
        self.post_message(self.Left())


def score_lines(result: Result, width: int) -> list[Content]:
    """Return the score, how it came about, and what is left."""
    heading = "Practice" if result.practice else {"done": "Done", "time": "Time is up"}.get(result.reason, "So far")
    lines = [Content.styled(heading, STRONG), Content()]
    if result.score is not None:
        lines += [
            bar(result.score, min(_BAR, width - 12))
            + Content.styled(f"  {result.score:.0%}".replace("%", " %"), STRONG)
        ]
    said = [f"{result.answered} answered", duration(result.took_ms)]
    if result.self_judged:
        said.insert(1, f"{result.self_judged} judged by yourself")
    lines += [*wrapped(Content.styled(", ".join(said), DIM), width), Content()]
    ahead = [f"{counted(result.left, 'card')} of today still to ask"] if result.left else []
    ahead += [f"{counted(result.tomorrow, 'review')} due tomorrow"] if result.tomorrow else []
    if ahead:
        lines += wrapped(Content("; ".join(ahead).capitalize() + "."), width)
    return lines


def slip_lines(result: Result, width: int) -> list[Content]:
    """Return what slipped, each question with its answer and the day it comes back."""
    if not result.slips:
        return [Content("Nothing slipped.")] if result.answered else []
    lines = [Content.styled("What slipped", STRONG)]
    for slip in result.slips:
        lines += [Content(), *_slip(slip, result.today, width)]
    return lines


def _slip(slip: Slip, today: int, width: int) -> list[Content]:
    back = Content.styled(f"back {day(slip.back, today)}" if slip.back is not None else "", DIM)
    answer = hanging(Content.styled("\u2192 ", DIM), safe_line(slip.answer), width)
    if answer[-1].cell_length + 2 + back.cell_length <= width:
        answer[-1] = spread(answer[-1], back, width)
    elif back.plain:
        answer.append(spread(Content(), back, width))
    return [*wrapped(safe_line(slip.stem, DIM), width), *answer]

"""The home screen: what today holds, the decks, and what to do next."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.reactive import var
from textual.widget import Widget

from tutor.desk.overview import DeckRow, Overview, Reading
from tutor.desk.scope import Scope
from tutor.errors import TutorError
from tutor.study.count import counted
from tutor.tui import keys
from tutor.tui.days import day
from tutor.tui.deckrows import deck_rows
from tutor.tui.guard import Guard
from tutor.tui.key import bindings
from tutor.tui.lines import DIM, STRONG, clickable, safe, safe_line, spread, wrapped
from tutor.tui.moment import Fact
from tutor.tui.page import Page
from tutor.tui.sheet import Sheet

TRIED = 5
"""Questions in a first try."""

HEADING = 1
"""Lines above the first deck."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Today's overview and which deck the pointer is at; `said` and `advice` are sentences to show, or empty."""

    overview: Overview
    pointer: int = 0
    said: str = ""
    advice: str = ""

    @property
    def deck(self) -> DeckRow | None:
        """The deck under the pointer if it can be studied."""
        rows = self.overview.rows
        row = rows[self.pointer] if self.pointer < len(rows) else None
        return row if row and not row.problems and not row.shadowed_by else None

    @property
    def facts(self) -> frozenset[Fact]:
        """What is so here and now, for the keys."""
        overview = self.overview
        said: dict[Fact, bool] = {
            "deck": self.deck is not None,
            "decks": len(overview.rows) > 1,
            "today": overview.reviews + overview.new > 0,
            "first": overview.first_run,
            "waiting": self.deck is not None and self.deck.drafts > 0,
        }
        return frozenset(fact for fact, holds in said.items() if holds)

    def moved(self, to: int) -> "Shelf":
        """Return the shelf with the pointer at the deck of this place, or at the nearest there is."""
        return replace(self, pointer=min(max(to, 0), max(len(self.overview.rows) - 1, 0)), said="")


class HomeScreen(Page):
    """What today holds, over all decks."""

    TABLE = keys.HOME
    CSS_PATH = "home.tcss"
    BINDINGS: ClassVar = bindings(keys.HOME)

    shelf = var(Shelf(Overview((), 0, 0, 0, 0, 0)), init=False)

    def __init__(
        self,
        overview: Overview,
        readings: Mapping[str, Reading],
        guard: Guard,
        said: str = "",
        advise: Callable[[], str] = str,
    ) -> None:
        super().__init__(guard)
        self._readings = readings
        self._advise = advise
        # A deck that came with the program and was edited since stands there as the learner's own.
        rows = tuple(row for row in overview.rows if not (row.shipped and row.shadowed_by))
        overview = replace(overview, rows=rows)
        self.set_reactive(HomeScreen.shelf, Shelf(overview, _first_to_study(overview), said))

    @property
    def facts(self) -> frozenset[Fact]:
        """What is so of the decks now."""
        return self.shelf.facts

    def parts(self) -> Iterable[Widget]:
        """Return today's line, the decks, and what to do next."""
        yield Sheet(lambda width: _today(self.shelf.overview, width), id="today")
        with VerticalScroll(id="body", can_focus=False):
            yield Sheet(self._decks, id="decks")
            yield Sheet(self._next, id="next")

    def watch_shelf(self) -> None:
        """Draw what has changed and keep the pointer in sight."""
        for sheet in self.query(Sheet):
            sheet.refresh(layout=True)
        self.query_one("#body", VerticalScroll).scroll_to(y=max(self.shelf.pointer - 5, 0), animate=False)

    def on_mount(self) -> None:
        """Let keys through once the screen is painted, and only then think of advice."""
        self.settle()
        if not self.shelf.overview.sentence and not self.shelf.overview.first_run:
            self.call_after_refresh(self._take_advice)

    def _take_advice(self) -> None:
        try:
            advice = self._advise()
        except TutorError as trouble:
            self.say(trouble)
        else:
            if advice:
                self.shelf = replace(self.shelf, advice=advice)

    def _decks(self, width: int) -> list[Content]:
        rows = self.shelf.overview.rows
        return deck_rows(rows, self.shelf.pointer, width) if rows else []

    def _next(self, width: int) -> list[Content]:
        return advice(self.shelf, self._readings, width)

    def action_move(self, by: int) -> None:
        """Move the pointer."""
        self.shelf = self.shelf.moved(self.shelf.pointer + by)

    def action_point(self, index: int) -> None:
        """Move the pointer to a deck, or study it if the pointer is there."""
        if index == self.shelf.pointer:
            self.action_study()
        else:
            self.shelf = self.shelf.moved(index)

    def action_study(self) -> None:
        """Study the deck under the pointer, or say why not."""
        deck = self.shelf.deck
        if deck is None:
            return
        if deck.reviews + deck.new:
            self.post_message(self.Chosen(Scope(decks=(deck.id,))))
        elif deck.drafts and not deck.cards:
            self.action_drafts()
        else:
            self.shelf = replace(self.shelf, said=f"Nothing of it is due today{_when(deck.next_due, self.shelf)}.")

    def action_study_all(self) -> None:
        """Study what today holds."""
        self.post_message(self.Chosen(Scope()))

    def action_try_five(self) -> None:
        """Try a few questions of the deck."""
        if deck := self.shelf.deck:
            self.post_message(self.Chosen(Scope(decks=(deck.id,), new=TRIED, limit=TRIED)))

    def action_practise(self) -> None:
        """Practise the deck."""
        if deck := self.shelf.deck:
            self.post_message(self.Chosen(Scope(decks=(deck.id,), practice=True, weak=True)))

    def action_browse(self) -> None:
        """Look through the cards of the deck."""
        if deck := self.shelf.deck:
            self.post_message(self.BrowseAsked(deck.id))

    def action_drafts(self) -> None:
        """Decide about the drafts of the deck."""
        if deck := self.shelf.deck:
            self.post_message(self.DraftsAsked(deck.id))

    def action_history(self) -> None:
        """Look back at past sessions."""
        self.post_message(self.HistoryAsked())

    def action_source(self) -> None:
        """Show where the article can be read."""
        if deck := self.shelf.deck:
            self.post_message(self.ReadingAsked(deck.id))

    def action_leave(self) -> None:
        """Leave the program."""
        self.post_message(self.Left())


def _first_to_study(overview: Overview) -> int:
    due = (index for index, row in enumerate(overview.rows) if row.reviews + row.new and not row.problems)
    return next(due, 0)


def _today(overview: Overview, width: int) -> list[Content]:
    if overview.reviews or overview.new:
        portion = [counted(overview.reviews, "to review", "to review")] if overview.reviews else []
        portion += [f"{overview.new} new"] if overview.new else []
        portion += [f"about {counted(max(overview.minutes, 1), 'minute')}"]
        left = Content.assemble(("Today  ", STRONG), ", ".join(portion))
    else:
        left = Content.assemble(("Today  ", STRONG), "nothing to review" if overview.rows else "no decks yet")
    streak = Content.styled(f"streak {counted(overview.streak, 'day')}" if overview.streak else "", DIM)
    return [spread(left, streak if left.cell_length + 2 + streak.cell_length <= width else Content(), width)]


def _when(due: int | None, shelf: Shelf) -> str:
    return f"; the next card comes back {day(due, shelf.overview.today)}" if due is not None else ""


def advice(shelf: Shelf, readings: Mapping[str, Reading], width: int) -> list[Content]:
    """Return what to do next: how to get a deck, what to read first, when the next card comes back."""
    overview, deck = shelf.overview, shelf.deck
    if not overview.rows:
        return [
            *wrapped(Content("A deck is one TOML file with questions about an article."), width),
            Content(),
            *wrapped(Content("tutor where          shows the folder in which decks are looked for"), width),
            *wrapped(Content("tutor study FILE     studies a deck from anywhere"), width),
        ]
    lines: list[Content] = []
    if shelf.said:
        lines += [*wrapped(safe(shelf.said), width), Content()]
    if overview.sentence:
        lines += [*wrapped(safe(overview.sentence), width), Content()]
    elif shelf.advice:
        lines += [*wrapped(safe(shelf.advice), width), Content()]
    if overview.first_run and deck is not None and (reading := readings.get(deck.id)):
        lines += [*_waiting(deck, width), Content()] if deck.drafts else []
        return [*lines, *_first_steps(reading, width)]
    if not overview.reviews + overview.new:
        text = f"You are done for today{_when(overview.next_due, shelf)}."
        lines += [
            *wrapped(Content(text), width),
            Content.styled("p practises any deck now, without moving a date.", DIM),
        ]
    elif deck is not None and deck.about:
        lines += wrapped(safe_line(deck.about, DIM), width)
    if deck is not None and deck.drafts:
        lines += _waiting(deck, width)
    return lines


def _waiting(deck: DeckRow, width: int) -> list[Content]:
    text = f"{counted(deck.drafts, 'draft waits', 'drafts wait')} for you to decide: d"
    return wrapped(clickable(Content.styled(text, DIM), "screen.drafts"), width)


def _first_steps(reading: Reading, width: int) -> list[Content]:
    lines = [Content.styled("Read the article first", STRONG), Content()]
    by = ", ".join(filter(None, (reading.author, reading.publisher, reading.date)))
    for text in filter(None, (reading.title, by, reading.url, reading.file)):
        lines += wrapped(safe_line(text), width)
    ways = Content.styled("Or try five questions now: t   Ten minutes of manual: m", DIM)
    return [*lines, Content(), *wrapped(ways, width)]

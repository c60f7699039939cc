"""The program on the screen: which screen follows which, and how it all ends."""

import asyncio
import gc
import os
import signal
from typing import ClassVar

from textual import events
from textual.app import App
from textual.binding import Binding
from textual.command import Provider
from textual.reactive import Reactive
from textual.screen import Screen
from textual.theme import Theme

from tutor.desk.desk import Desk
from tutor.desk.scope import Scope
from tutor.desk.sitting import Sitting
from tutor.errors import Exit, TutorError
from tutor.study.stage import Ended
from tutor.tui import themes
from tutor.tui.driver import SturdyDriver
from tutor.tui.guard import HELD
from tutor.tui.page import LEAST, Page, Start
from tutor.tui.screens import Screens
from tutor.tui.study import StudyScreen

ENDING = (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGINT)
"""Signals on which what is on the screen is committed and the terminal restored before the program ends by them."""

STARTED = 0.3
"""Seconds after which the first screen is up and what its first verdict needs is loaded."""


def _commands() -> type[Provider]:
    from tutor.tui.commands import Commands

    return Commands


class TutorApp(App[int], inherit_bindings=False):
    """Opens screens, hands them what they show, and does what they ask for."""

    BINDINGS: ClassVar = [Binding("ctrl+c", "interrupt", show=False, priority=True)]
    COMMANDS: ClassVar = {_commands}

    theme: Reactive[str] = Reactive(themes.DARK.name)

    def __init__(self, desk: Desk, *, start: Start, scope: Scope, words: str = "", held: float = HELD) -> None:
        # Textual loads a screen's own stylesheet only when it is pushed, which the first screen is not.
        super().__init__(driver_class=SturdyDriver, css_path=["app.tcss", f"{start}.tcss"])
        # Nothing here pops up by itself; without them a screen is drawn sooner. Textual's tests use the same switches.
        self._disable_notifications = self._disable_tooltips = True
        self.HORIZONTAL_BREAKPOINTS = [(0, "-small"), (LEAST[0], "-narrow"), (76, "-wide")]
        self.VERTICAL_BREAKPOINTS = [(0, "-low"), (LEAST[1], "-short"), (23, "-high")]
        self._desk = desk
        self._screens = Screens(desk, held)
        self._ends_home = start == "home"
        self._sitting: Sitting | None = None
        self._signal: signal.Signals | None = None
        self.register_theme(themes.DARK)
        self.register_theme(themes.LIGHT)
        if (theme := themes.chosen(desk.settings.theme, desk.environ)) is not themes.DARK:
            # Before anything has been styled the theme can be set without styling everything twice.
            self.set_reactive(TutorApp.theme, theme.name)
            self.stylesheet.set_variables(self.get_css_variables())
        self._first = self._beginning(start, scope, words)

    def run_to_end(self) -> int:
        """Run until the learner leaves and return the exit code; raises what went wrong, or the signal that came."""
        self.run()
        if self._exception is not None:
            raise self._exception
        if self._signal is not None:
            signal.signal(self._signal, signal.SIG_DFL)
            os.kill(os.getpid(), self._signal)
        return self.return_value or Exit.OK

    def get_theme(self, theme_name: str) -> Theme | None:
        """Return a theme by name; Textual asks for the first before any can be registered."""
        return themes.DARK if theme_name == themes.DARK.name else super().get_theme(theme_name)

    def get_default_screen(self) -> Screen[None]:
        """Return the first screen, which is thereby painted first."""
        return self._first or self._screens.home()

    def on_mount(self) -> None:
        """Be ready for signals."""
        if not self.is_headless:
            for number in ENDING:
                asyncio.get_running_loop().add_signal_handler(number, self._signalled, number)
        self.set_timer(STARTED, self._started)

    def _started(self) -> None:
        # What is there by now stays: the collector need not look at it again, which would take longer than a key may.
        gc.freeze()
        gc.enable()

    async def on_event(self, event: events.Event) -> None:
        """Pass events on, except keys and clicks that came before the learner could see what they would do."""
        acting = isinstance(event, events.Key | events.MouseDown | events.MouseUp | events.Paste)
        if acting and isinstance(page := self.screen, Page):
            # A key passes here twice: as it comes in, and when no widget has taken it and its binding is looked up.
            admitted = page.guard.holds_for(event.time) if event.is_forwarded else page.admits(event)
            if not admitted:
                return
        await super().on_event(event)

    def action_interrupt(self) -> None:
        """Leave the present screen, as its own key for leaving would."""
        match self.screen:
            case StudyScreen() as study:
                study.action_leave()
            case _:
                self._wind_up()

    def action_toggle_theme(self) -> None:
        """Change between light and dark."""
        self.theme = themes.DARK.name if self.theme == themes.LIGHT.name else themes.LIGHT.name

    def action_help(self) -> None:
        """Show the keys of the present screen."""
        page = self.screen
        if isinstance(page, Page):
            from tutor.tui.leaf import Leaf, help_lines

            table, now = page.table, page.facts
            self.push_screen(Leaf(lambda width: help_lines(table, now, width)))

    def action_manual(self) -> None:
        """Show the manual over the present screen, or in the place of its keys."""
        from tutor.tui.leaf import Leaf
        from tutor.tui.manual import ManualScreen

        if isinstance(self.screen, Leaf):
            self.pop_screen()
        if isinstance(page := self.screen, Page) and not isinstance(page, ManualScreen):
            self.push_screen(ManualScreen(page.guard))

    def on_study_screen_finished(self, message: StudyScreen.Finished) -> None:
        """Close the sitting and show its result, or go back to where the learner came from."""
        sitting = message.sitting
        sitting.close()
        self._sitting = None
        result = sitting.result()
        if result.answered:
            self._turn_to(self._screens.result(result))
        elif self._ends_home or sitting.session.stage != Ended("quit"):
            self._turn_to(self._screens.home())
        else:
            self.exit(Exit.OK)

    def on_page_editing(self, message: Page.Editing) -> None:
        """Give the terminal to the editor until it ends."""
        from tutor.tui.editor import run_editor

        page = self.screen
        if not isinstance(page, Page):
            return
        try:
            trouble = run_editor(self, message.command)
        except TutorError as error:
            page.say(error)
            return
        if trouble is not None:
            page.say(trouble)
        page.edited()

    def on_page_reading_asked(self, message: Page.ReadingAsked) -> None:
        """Show what the card rests on, or where the article of a deck can be read."""
        from tutor.desk.passage import Passage
        from tutor.tui.passage import PassageScreen

        page = self.screen
        if isinstance(page, StudyScreen) and self._sitting is not None:
            try:
                passage = self._sitting.passage()
            except TutorError as error:
                page.say(error)
                return
        else:
            passage = Passage(self._desk.reading(message.deck))
        if isinstance(page, Page):
            # One guard for both, so that a key held down does not close what it has just opened.
            self.push_screen(PassageScreen(passage, message.deck, page.guard))

    def on_page_chosen(self, message: Page.Chosen) -> None:
        """Begin the session the learner chose, or say why there is none."""
        screen = self._studying(message.scope)
        self._turn_to(screen or self._screens.home("Nothing of it is due now; p practises it all the same."))

    def on_page_browse_asked(self, message: Page.BrowseAsked) -> None:
        """Show the cards of a deck."""
        self._turn_to(self._screens.browse(message.deck))

    def on_page_drafts_asked(self, message: Page.DraftsAsked) -> None:
        """Show the drafts of a deck."""
        self._turn_to(self._screens.drafts(message.deck))

    def on_page_history_asked(self) -> None:
        """Show the score history."""
        self._turn_to(self._screens.history())

    def on_page_card_asked(self, message: Page.CardAsked) -> None:
        """Show one card among those of its deck, over the list it was chosen from, or say why it cannot be shown."""
        page = self.screen
        try:
            self.push_screen(self._screens.browse(message.deck, card=message.card))
        except TutorError as error:
            if isinstance(page, Page):
                page.say(error)

    def on_page_preview_asked(self, message: Page.PreviewAsked) -> None:
        """Show a card as it is asked, over the list it was chosen from."""
        self.push_screen(self._screens.preview(message.deck, message.card))

    def on_page_closed(self) -> None:
        """Go back to where the learner came from, whose decks may have changed since."""
        below = self.screen_stack[-2] if len(self.screen_stack) > 1 else None
        if isinstance(below, Page) and below.WAITS:
            self.pop_screen()
            below.returned()
        elif self._ends_home:
            self._turn_to(self._screens.home())
        else:
            self.exit(Exit.OK)

    def on_page_home_asked(self) -> None:
        """Go home."""
        self._ends_home = True
        self._turn_to(self._screens.home())

    def on_page_left(self) -> None:
        """End the program."""
        self.exit(Exit.OK)

    def _beginning(self, start: Start, scope: Scope, words: str) -> Page | None:
        match start:
            case "home":
                return None
            case "study":
                return self._studying(scope)
            case "browse":
                return self._screens.browse(scope.decks[0], words)
            case "preview":
                return self._screens.preview(scope.decks[0], next(iter(scope.cards), ""))
            case "drafts":
                return self._screens.drafts(scope.decks[0], words)

    def _studying(self, scope: Scope) -> Page | None:
        """Begin a sitting and return its screen, or None where nothing is to be asked."""
        sitting = self._desk.study(scope)
        if isinstance(sitting.session.stage, Ended):
            sitting.close()
            return None
        self._sitting = sitting
        return self._screens.study(sitting)

    def _turn_to(self, page: Page) -> None:
        # Textual cannot switch away from its default screen, so that one stays at the bottom of the stack.
        if len(self.screen_stack) > 1:
            self.switch_screen(page)
        else:
            self.push_screen(page)

    def _signalled(self, number: signal.Signals) -> None:
        self._signal = number
        self.call_later(self._wind_up)

    def _wind_up(self) -> None:
        if self._sitting is not None:
            self._sitting.close()
        self.exit(Exit.OK)

    def _fatal_error(self) -> None:
        """End without Textual's own traceback: the error is raised again by `run_to_end`."""
        self._close_messages_no_wait()

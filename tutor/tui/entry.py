"""The line into which a learner types."""

from textual.containers import Horizontal
from textual.content import Content
from textual.widgets._input import Input

from tutor.deck.visible import visible_line
from tutor.tui.lines import ACCENT
from tutor.tui.sheet import Sheet

LONGEST = 2000
"""Characters that can be typed."""


class Entry(Input):
    """Textual's input without its border, in which pasted control characters become visible marks."""

    def __init__(self, text: str, placeholder: str) -> None:
        super().__init__(text, placeholder, max_length=LONGEST, select_on_focus=False, compact=True)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 (Textual's hook)
        """Leave Enter to the screen, so that it acts at once and not by way of a message."""
        return action != "submit"

    def replace(self, text: str, start: int, end: int) -> None:
        """Put the text in the place of what stands from `start` to `end`."""
        super().replace(visible_line(text), start, end)


class Reply(Horizontal):
    """A place for an entry, made when it is first needed and hidden when it is not."""

    def open(self, text: str, placeholder: str) -> None:
        """Show an entry that holds the text, or help for an empty one."""
        self.display = True
        self.remove_children()
        self.mount(Sheet(lambda _width: [Content.styled("\u203a", f"bold {ACCENT}")]), Entry(text, placeholder))

    def close(self) -> None:
        """Show nothing."""
        if self.display:
            self.display = False
            self.remove_children()

    @property
    def text(self) -> str:
        """What has been typed, without the blanks around it."""
        return "".join(entry.value for entry in self.query(Entry)).strip()

    def take_focus(self) -> None:
        """Let keys go to the entry."""
        for entry in self.query(Entry):
            entry.focus(scroll_visible=False)

"""The least a Textual app can be: one line of text on the screen."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class Bare(App[None]):
    """Shows one line."""

    def compose(self) -> ComposeResult:
        """Yield the line."""
        yield Static("Which tree stands at the crossing?")


if __name__ == "__main__":
    Bare().run()

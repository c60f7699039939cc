"""A widget that shows as many lines as it is high, drawn on demand: for lists of any length."""

from collections.abc import Callable, Sequence

from textual.content import Content
from textual.widget import Widget

Draw = Callable[[int, int], Sequence[Content]]
"""Gives the lines for a width and a height in cells, none of them wider, and not more than the height."""


class Pane(Widget, inherit_bindings=False):
    """Lines of text, as many as there is room for; it is told what to draw and knows nothing else."""

    DEFAULT_CSS = "Pane { height: 1fr; text-wrap: nowrap; }"

    def __init__(self, draw: Draw, *, id: str | None = None) -> None:  # noqa: A002 (Textual's name)
        super().__init__(id=id)
        self.auto_links = False
        self._draw = draw

    def render(self) -> Content:
        """Return the lines for the present size."""
        return Content("\n").join(self._draw(self.content_size.width, self.content_size.height))

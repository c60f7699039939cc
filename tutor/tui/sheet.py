"""A widget that shows lines drawn for its width."""

from collections.abc import Callable, Sequence

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

Draw = Callable[[int], Sequence[Content]]
"""Gives the lines for a width in cells, none of them wider."""


class Sheet(Widget, inherit_bindings=False):
    """Lines of text, as many as there are; it is told what to draw and knows nothing else."""

    DEFAULT_CSS = "Sheet { height: auto; text-wrap: nowrap; }"

    def __init__(self, draw: Draw = lambda _width: (), *, id: str | None = None) -> None:  # noqa: A002 (Textual's name)
        super().__init__(id=id)
        self.auto_links = False
        self._draw = draw

    def draw(self, draw: Draw) -> None:
        """Show other lines from now on."""
        self._draw = draw
        self.refresh(layout=True)

    def render(self) -> Content:
        """Return the lines for the present width."""
        return Content("\n").join(self._draw(self.content_size.width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 (Textual's hook)
        """Return the number of lines at this width."""
        return len(self._draw(width))

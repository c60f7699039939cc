"""A figure of plotext that keeps to the size it is given, and what it draws in the colours of the screen.

Plotext has no figure without global state; textual-plotext takes one out of it. The widget around it knows plotext's
own colours only, so the figure is built here, and the codes of its colours are read back.
"""

import re
from collections.abc import Sequence

from textual.content import Content
from textual_plotext import Plot as Figure

_CODE = re.compile(r"\x1b\[(?:38;5;)?(\d+)m")


class Plot(Figure):
    """A figure of so many cells, with axes at the left and below. Colours are numbers from 1: places in `styles`."""

    def __init__(self, width: int, height: int, styles: Sequence[str], rest: str) -> None:
        super().__init__()
        # By default a figure keeps within the terminal of the process, which is not the one it is drawn for.
        self._limit_size(width=False, height=False)  # type: ignore[attr-defined] # its types name the public part only
        self.plotsize(width, height)
        self.theme("clear")
        self.xaxes(True, False)
        self.yaxes(True, False)
        self._styles = {str(number): style for number, style in enumerate(styles, start=1)}
        self._rest = rest

    def line(self, x: Sequence[float], y: Sequence[float], marker: str, color: int) -> None:
        """Draw a line through points."""
        self.plot(x, y, marker=marker, color=color)

    def area(self, x: Sequence[float], y: Sequence[float], marker: str, color: int) -> None:
        """Fill what lies below a line through points."""
        self.plot(x, y, marker=marker, color=color, fillx=True)

    def dots(self, x: Sequence[float], y: Sequence[float], marker: str, color: int) -> None:
        """Draw points."""
        self.scatter(x, y, marker=marker, color=color)

    def lines(self) -> list[Content]:
        """Return what was drawn, line by line; what has no colour of its own is in the style of the rest."""
        return [self._styled(line) for line in str(self.build()).rstrip("\n").split("\n")]

    def _styled(self, line: str) -> Content:
        parts = _CODE.split(line)
        texts, codes = parts[::2], ("0", *parts[1::2])
        pairs = ((text, self._styles.get(code, self._rest)) for text, code in zip(texts, codes, strict=True) if text)
        return Content.assemble(*pairs)

"""Drawings as SVG that stands inside a page: named, scaled to the place it has, coloured by the page's own style."""

import re
import xml.etree.ElementTree as ET
from typing import NamedTuple

from tutor.deck.visible import visible_line

WIDTH = 480
"""The width of every drawing in its own units; a page scales it."""

_LONG_FRACTION = re.compile(r"\d+\.\d{3,}")


class Drawing(NamedTuple):
    """A drawing: its accessible name, its height in the units of `WIDTH`, and its elements."""

    name: str
    height: int
    body: ET.Element


def markup(drawing: Drawing, key: str, says: str) -> str:
    """Return the drawing as an SVG element; `key` is unique in the page, `says` is its description in one sentence."""
    root = ET.Element(
        "svg",
        {
            "viewBox": f"0 0 {WIDTH} {drawing.height}",
            "role": "img",
            "aria-labelledby": f"{key}-title {key}-desc",
        },
    )
    ET.SubElement(root, "title", {"id": f"{key}-title"}).text = visible_line(drawing.name)
    ET.SubElement(root, "desc", {"id": f"{key}-desc"}).text = visible_line(says)
    root.append(drawing.body)
    for element in root.iter():
        for name, value in element.items():
            element.set(name, _LONG_FRACTION.sub(_rounded, value))
    return ET.tostring(root, encoding="unicode")


def _rounded(match: re.Match[str]) -> str:
    return f"{float(match[0]):.2f}"

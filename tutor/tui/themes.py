"""How the screens are coloured: one light and one dark theme with a single accent."""

from collections.abc import Mapping

from textual.theme import Theme

DARK = Theme(
    name="tutor-dark",
    dark=True,
    primary="#8ab4e8",
    accent="#8ab4e8",
    foreground="#d6dae1",
    background="#15181d",
    surface="#1d2128",
    panel="#252a33",
    success="#8fcb9b",
    warning="#dcbf7c",
    error="#e59a94",
    variables={
        "dim": "#8d95a3",
        "faint": "#4a515d",
        "input-cursor-background": "#8ab4e8",
        "input-cursor-foreground": "#15181d",
        "scrollbar": "#3a414c",
        "scrollbar-background": "#15181d",
    },
)
"""Light text on a dark ground."""

LIGHT = Theme(
    name="tutor-light",
    dark=False,
    primary="#2a5ea8",
    accent="#2a5ea8",
    foreground="#23272e",
    background="#fbfaf7",
    surface="#f2f0ea",
    panel="#e7e4dc",
    success="#23713c",
    warning="#7d5b00",
    error="#a8322c",
    variables={
        "dim": "#666c76",
        "faint": "#b9b9b2",
        "input-cursor-background": "#2a5ea8",
        "input-cursor-foreground": "#fbfaf7",
        "scrollbar": "#cfccc3",
        "scrollbar-background": "#fbfaf7",
    },
)
"""Dark text on a light ground."""


def chosen(wish: str, environment: Mapping[str, str]) -> Theme:
    """Return the theme that suits the terminal.

    TUTOR_THEME decides if it is "light" or "dark", then the wish. Otherwise COLORFGBG, which some terminals set to
    "foreground;background", tells a light ground by its number, 7 or 15; where nothing tells the dark theme is taken.
    """
    match environment.get("TUTOR_THEME", "").lower() or wish:
        case "light":
            return LIGHT
        case "dark":
            return DARK
        case _:
            return LIGHT if environment.get("COLORFGBG", "").rpartition(";")[2] in {"7", "15"} else DARK

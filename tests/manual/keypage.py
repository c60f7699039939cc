"""The manual's page of keys, made from the one declaration of keys: python -m tests.manual.keypage writes it."""

from pathlib import Path
from typing import get_args

from tutor.tui import deckkeys, keys, pastkeys
from tutor.tui.key import Key
from tutor.tui.moment import ENTERING, Fact, Moment

PAGE = Path(keys.__file__).parent.parent / "manual" / "keys.md"

MOMENTS: dict[Fact, str] = {
    "choosing": "an option of a choice, or true or false",
    "placing": "an event's place on a timeline",
    "picking": "all the right options among others",
    "ordering": "items put in order",
    "matching": "pairs put together",
    "typing": "a typed answer: a text, a date, a number, a gap",
    "writing": "a text that you will compare with a model answer or a list",
    "ticking": "which items of the list you had",
    "grading": "what your answer was worth beside the model answer",
    "judged": "the verdict is shown",
    "retyping": "a missed answer is typed once more",
}
"""What is going on on the study screen, in words."""

SCREENS: tuple[tuple[str, str, tuple[Key, ...]], ...] = (
    ("Every screen", "", keys.EVERYWHERE),
    ("Home", "`tutor` opens it.", keys.HOME),
    (
        "Study",
        "`tutor study` opens it. Letters and digits act outside an input only; in one they are text.",
        keys.STUDY,
    ),
    ("Result", "It follows a session.", keys.RESULT),
    ("Passage", "`s` opens it from a verdict, `r` from home: what a card rests on in the article.", keys.PASSAGE),
    ("History", "`h` opens it from home: pictures of how it goes, and past sessions.", pastkeys.HISTORY),
    ("Browse", "`tutor browse DECK` opens it, and `b` from home.", deckkeys.BROWSE),
    ("Preview", "`tutor preview DECK` opens it, and `p` from browse.", deckkeys.PREVIEW),
    ("Drafts", "`tutor drafts DECK` opens it, and `d` from home.", deckkeys.DRAFTS),
    ("Manual", "`m` opens it from home and from any help.", keys.MANUAL),
)
"""Each table of keys with its heading and how one gets there."""

_STUDYING = frozenset(MOMENTS)
_GROUPS = {_STUDYING: "always", _STUDYING - ENTERING: "outside an input", frozenset(ENTERING): "in an input"}
_GROUPS[frozenset({"told", "met"})] = "outside an input"
_WHILE = {
    "judged": "verdict",
    "listing": "list",
    "searching": "search",
    "opened": "one opened",
    "told": "all it asks",
    "met": "as asked",
    "rewording": "in an input",
    "picture": "picture",
    "hard": "hardest cards",
    "drawn": "picture",
    "worded": "in words",
    "long": "a long page",
}
_NAMES = {
    "up": "\u2191",
    "down": "\u2193",
    "left": "\u2190",
    "right": "\u2192",
    "pageup": "Page Up",
    "pagedown": "Page Down",
    "escape": "Esc",
    "question_mark": "?",
    "exclamation_mark": "!",
    "minus": "-",
    "slash": "/",
}
_OPENING = """\
# Keys

The foot of each screen names the keys that matter now, and `?` shows all of them, those that work now first. Most are
also commands of the palette, `Ctrl+P`, and are found there by typing a part of their sentence. The mouse works
everywhere and is never needed. Where `a b c` stands, there are as many letters as there are things to choose. In
`tutor study --plain` words take the place of keys: see `tutor manual commands`.
"""


def key_page() -> str:
    """The whole page, in Markdown."""
    assert set(get_args(Moment)) == _STUDYING
    return "\n".join([_OPENING, *(_section(*screen) for screen in SCREENS)])


def _section(heading: str, told: str, table: tuple[Key, ...]) -> str:
    lines = [f"## {heading}\n", *([f"{told}\n"] if told else [])]
    if table is keys.STUDY:
        lines += ["| while | what is going on |", "|---|---|"]
        lines += [f"| {_WHILE.get(moment, moment)} | {words} |" for moment, words in MOMENTS.items()]
        lines.append("")
    if any(key.when for key in table):
        lines += ["| key | while | what it does |", "|---|---|---|"]
        lines += [f"| {_shown(key)} | {_moments(key)} | {key.help} |" for key in table]
    else:
        lines += ["| key | what it does |", "|---|---|"]
        lines += [f"| {_shown(key)} | {key.help} |" for key in table]
    return "\n".join(lines) + "\n"


def _shown(key: Key) -> str:
    if key.numbered:
        return f"`{key.shown}`"
    return ", ".join(f"`{_NAMES.get(name, _written(name))}`" for name in key.keys.split(","))


def _written(name: str) -> str:
    """How people write a key: Ctrl+P, Page Down, Alt+Enter, but letters as they are."""
    return "+".join(part if len(part) == 1 and part == name else part.capitalize() for part in name.split("+"))


def _moments(key: Key) -> str:
    if not key.when:
        return "always"
    if key.when in _GROUPS:
        return _GROUPS[key.when]
    order: list[Fact] = [
        *MOMENTS,
        "listing",
        "searching",
        "opened",
        "told",
        "met",
        "rewording",
        "picture",
        "hard",
        "drawn",
        "worded",
        "long",
    ]
    return ", ".join(_WHILE.get(moment, moment) for moment in order if moment in key.when)


if __name__ == "__main__":
    PAGE.write_text(key_page(), encoding="utf-8")

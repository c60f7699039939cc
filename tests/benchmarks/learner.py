"""A learner at a terminal who knows the answers and presses one key after another."""

import re
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.home import DECK, PROMPT, RIGHT, environ, tutor
from tests.benchmarks.terminal import Terminal

CHOOSE = tutor("study", DECK, "--no-pin", "--minutes", "0", "--rung", "choose")
"""A session whose cards are all asked with options."""

TYPE = tutor("study", DECK, "--no-pin", "--practice", "--rung", "free")
"""A session whose cards are all asked without."""

PAUSE = 0.05
"""Seconds without drawing before the next key."""

_ASKED = re.compile(PROMPT + r"\D*(\d+)")
_OPTION = re.compile(r"([abc]) +" + RIGHT)


class Learner(Terminal):
    """A study session on a terminal. Each key returns after how many milliseconds its effect was drawn."""

    def __init__(self, session: tuple[str, ...], home: Path) -> None:
        super().__init__(session, environ(home))
        self.shows(lambda text: PROMPT in text)
        self.rest(0.5)
        self._letter, self._asked = "", ""
        self._look()

    def point(self) -> float:
        """Move the pointer down."""
        return self._pressed("\x1b[B", lambda text: "\u203a" in text)

    def choose(self) -> float:
        """Choose the right option."""
        return self._pressed(self._letter, lambda text: "Right" in text)

    def go_on(self) -> float:
        """Go on to the next card."""
        took = self._pressed("\r", lambda text: any(asked != self._asked for asked in _ASKED.findall(text)))
        self.rest(PAUSE)
        self._look()
        return took

    def type(self, letter: str) -> float:
        """Type a letter of the answer."""
        return self._pressed(letter, lambda text: letter in text)

    def _pressed(self, key: str, found: Callable[[str], object]) -> float:
        self.rest(PAUSE)
        self.press(key)
        return self.shows(found)

    def _look(self) -> None:
        if asked := _ASKED.findall(self.text):
            self._asked = asked[-1]
        if letters := _OPTION.findall(self.text):
            self._letter = letters[-1]

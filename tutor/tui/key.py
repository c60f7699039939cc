"""What a key is: one line of a table from which bindings, footer, help and command palette are all read."""

from typing import NamedTuple

from textual.binding import Binding, BindingType

from tutor.tui.moment import Fact

LETTERS = "abcdefghijkl"
"""The names of options, gaps and items, in order."""

MOST_LETTERS = 4
"""How many letters are written one by one."""


class Key(NamedTuple):
    """A key, or several that do the same, and what it does.

    `keys` are Textual's names, separated by commas; `shown` is how they are written for people. `action` is the
    screen's action; where `numbered`, each key passes its place among `keys`, from 0. `label` is the footer's word,
    or empty to stay out of the footer; `help` is a sentence. The key works when any fact of `when` holds, or always
    if that is empty, and all facts of `needs` hold.
    """

    keys: str
    shown: str
    action: str
    label: str
    help: str
    when: frozenset[Fact] = frozenset()
    needs: frozenset[Fact] = frozenset()
    numbered: bool = False
    priority: bool = False

    def holds(self, now: frozenset[Fact]) -> bool:
        """Tell whether the key works now."""
        return (not self.when or bool(self.when & now)) and self.needs <= now

    @property
    def command(self) -> str:
        """The action as Textual runs it for the first of the keys."""
        return f"{self.action}(0)" if self.numbered else self.action


def bindings(table: tuple[Key, ...]) -> list[BindingType]:
    """Return Textual's bindings for a table of keys."""
    return [
        Binding(
            name, f"{key.action}({place})" if key.numbered else key.action, key.help, show=False, priority=key.priority
        )
        for key in table
        for place, name in enumerate(key.keys.split(","))
    ]


def allowed(table: tuple[Key, ...], action: str, now: frozenset[Fact]) -> bool:
    """Tell whether some key of the table allows the action now; an action the table does not name is always allowed."""
    named = [key for key in table if key.action.partition("(")[0] == action]
    return not named or any(key.holds(now) for key in named)


def lettered(table: tuple[Key, ...], count: int) -> tuple[Key, ...]:
    """Return the table with the letters of so many options, gaps or items in the place of the usual three."""
    return tuple(key._replace(shown=_letters(key, count)) if key.keys in _LETTERED else key for key in table)


_LETTERED = frozenset({",".join(LETTERS), ",".join(LETTERS.upper())})


def _letters(key: Key, count: int) -> str:
    letters = key.keys.split(",")[: max(count, 1)]
    return " ".join(letters) if len(letters) <= MOST_LETTERS else f"{letters[0]}\u2013{letters[-1]}"

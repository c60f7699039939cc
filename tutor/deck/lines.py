"""Where the values of a TOML text stand: every table header, key and array element, with their extents.

It reads only the skeleton of a text that is known to be sound TOML; values are `parse`'s business. Its work grows
with the length of the text and with nothing else.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tutor.deck.problems import Path

_STRING = (
    r'"""(?:[^"\\]++|\\.|"{1,2}(?!"))*+"{3,5}'
    r"|'''(?:[^']++|'{1,2}(?!'))*+'{3,5}"
    r'|"(?:[^"\\\n]++|\\.)*+"'
    r"|'[^'\n]*+'"
)
_KEY = re.compile(rf"[A-Za-z0-9_-]++|{_STRING}", re.DOTALL)
_SCALAR = re.compile(rf"{_STRING}|\d{{4}}-\d\d-\d\d[Tt ]\d\d:[^\s,\]}}#]++|[^\s,\[\]{{}}#]++", re.DOTALL)
_BLANK = re.compile(r"(?:[ \t\r\n]++|#[^\n]*+)*+")
_SPACE = re.compile(r"[ \t]*+")
_BETWEEN = re.compile(r"(?:[ \t\r\n,]++|#[^\n]*+)*+")
_TOKEN = re.compile(rf"{_STRING}|#[^\n]*+", re.DOTALL)
_CLOSING = {"[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing of the text, as offsets: it begins at `start`, its value at `value`, and ends before `end`.

    `path` leads to it. A header's `value` and `end` are both just after its brackets.
    """

    path: Path
    start: int
    value: int
    end: int
    header: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a text; both count from 1, the column in characters."""

    line: int
    column: int


def places(text: str, offsets: Iterable[int]) -> dict[int, Place]:
    """Return the place of each offset, counting the lines of the text once."""
    found: dict[int, Place] = {}
    line, counted = 1, 0
    for offset in sorted(set(offsets)):
        line += text.count("\n", counted, offset)
        counted = offset
        found[offset] = Place(line, offset - text.rfind("\n", 0, offset))
    return found


def locate(text: str, paths: Iterable[Path]) -> dict[Path, Place]:
    """Return the place of each path; of one that is not in the text, the place of what encloses it most nearly."""
    wanted = set(paths)
    prefixes = {path[:length] for path in wanted for length in range(1, len(path) + 1)}
    deepest = max(map(len, wanted), default=0)
    starts: dict[Path, int] = {(): 0}
    for entry in scan(text):
        for length in range(1, min(len(entry.path), deepest) + 1):
            prefix = entry.path[:length]
            if prefix in prefixes:
                starts[prefix] = min(entry.start, starts.get(prefix, entry.start))
    offsets = {path: starts[next(path[:n] for n in range(len(path), -1, -1) if path[:n] in starts)] for path in wanted}
    place = places(text, offsets.values())
    return {path: place[offset] for path, offset in offsets.items()}


def element_offsets(text: str, counts: dict[str, int]) -> dict[tuple[str, int], int]:
    """Return where each element of the named arrays of tables begins; `counts` says how many each has.

    A plain look at the lines is enough for most texts; where it disagrees with `counts` the text is scanned.
    """
    found: dict[tuple[str, int], int] = {}
    seen = dict.fromkeys(counts, 0)
    names = "|".join(re.escape(name) for name in counts)
    for match in re.finditer(rf"^[ \t]*(\[\[[ \t]*[\"']?({names})[\"']?[ \t]*\]\])", text, re.MULTILINE):
        found[match[2], seen[match[2]]] = match.start(1)
        seen[match[2]] += 1
    if seen == counts:
        return found
    return {
        (str(entry.path[0]), int(entry.path[1])): entry.start
        for entry in scan(text)
        if len(entry.path) == 2 and entry.path[0] in counts and isinstance(entry.path[1], int)
    }


def tokens(text: str) -> Iterator[tuple[int, int]]:
    """Return where each string and each comment of a text begins and ends; a comment begins with "#"."""
    return (found.span() for found in _TOKEN.finditer(text))


def scan(text: str) -> Iterator[Entry]:
    """Return every header, key and array element; what is inside a value comes before the value itself."""
    return _Scanner(text).entries()


def statements(text: str) -> Iterator[Entry]:
    """Return every header and every key that stands on lines of its own, in order."""
    return _Scanner(text).entries(inside=False)


@dataclass(slots=True)
class _Open:
    """A container whose end is not reached: where it is, and the item in it that is being read."""

    path: Path
    closing: str
    count: int = 0
    item: Path = ()
    start: int = 0
    value: int = 0


class _Scanner:
    """A walk over one text; `at` is the offset it has come to."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def entries(self, *, inside: bool = True) -> Iterator[Entry]:
        arrays: dict[Path, int] = {}
        base: Path = ()
        self.skip(_BLANK)
        while self.at < len(self.text):
            start = self.at
            if self.text[start] == "[":
                brackets = 2 if self.text.startswith("[[", start) else 1
                self.at += brackets
                base = _entered(self.keys(), arrays, double=brackets == 2)
                self.forward(brackets)
                yield Entry(base, start, self.at, self.at, header=True)
            else:
                path = base + self.keys()
                value = self.to_value()
                for entry in self.within(path):
                    if inside:
                        yield entry
                yield Entry(path, start, value, self.at)
            self.skip(_BLANK)
            self.at = max(self.at, start + 1)

    def within(self, path: Path) -> Iterator[Entry]:
        """Walk over the value at `at` and return what is inside it. A stack, since containers may nest deep."""
        containers: list[_Open] = []
        while True:
            if self.text[self.at : self.at + 1] in _CLOSING:
                containers.append(_Open(path, _CLOSING[self.text[self.at]]))
                self.at += 1
            else:
                if not self.skip(_SCALAR):
                    self.forward(1)
                if containers:
                    yield self.item(containers[-1])
            while containers and self.next_item(containers[-1]):
                containers.pop()
                if containers:
                    yield self.item(containers[-1])
            if not containers or self.at >= len(self.text):
                return
            path = containers[-1].item

    def item(self, container: _Open) -> Entry:
        return Entry(container.item, container.start, container.value, self.at)

    def next_item(self, container: _Open) -> bool:
        """Go to the value of the container's next item, or past the container's end and return True."""
        self.skip(_BETWEEN)
        if self.text.startswith(container.closing, self.at):
            self.at += 1
            return True
        container.start = container.value = self.at
        if container.closing == "}":
            container.item = container.path + self.keys()
            container.value = self.to_value()
        else:
            container.item = (*container.path, container.count)
            container.count += 1
        return False

    def keys(self) -> tuple[str, ...]:
        keys: list[str] = []
        while True:
            self.skip(_BLANK)
            if (match := _KEY.match(self.text, self.at)) is None:
                return tuple(keys)
            keys.append(match[0].strip("\"'"))
            self.at = match.end()
            self.skip(_SPACE)
            if not self.text.startswith(".", self.at):
                return tuple(keys)
            self.at += 1

    def to_value(self) -> int:
        self.forward(1)  # the equals sign
        self.skip(_SPACE)
        return self.at

    def forward(self, count: int) -> None:
        self.at = min(len(self.text), self.at + count)

    def skip(self, pattern: re.Pattern[str]) -> bool:
        match = pattern.match(self.text, self.at)
        self.at = match.end() if match else self.at
        return match is not None


def _entered(keys: tuple[str, ...], arrays: dict[Path, int], *, double: bool) -> Path:
    """Return the path a header opens; `arrays` holds the latest index of each array of tables, and learns of more."""
    path: Path = ()
    for depth, key in enumerate(keys, start=1):
        path = (*path, key)
        if double and depth == len(keys):
            arrays[path] = arrays.get(path, -1) + 1
        if path in arrays:
            path = (*path, arrays[path])
    return path

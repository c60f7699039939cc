"""Small changes to a TOML text that leave every other character as it was."""

import re
from collections.abc import Iterator, Mapping

from tutor.deck.lines import Entry, scan
from tutor.deck.problems import Path
from tutor.deck.write import Value, inline

_BOM = "\ufeff"
_LONGEST_LINE = 120
_BLANK_LINES = re.compile(r"(?:[ \t]*\r?\n)*+(?:[ \t]*+\Z)?")


class Patch:
    """Changes gathered against one sound TOML text and made all at once by `text`."""

    def __init__(self, text: str) -> None:
        self.bom = _BOM if text.startswith(_BOM) else ""
        self.original = text.removeprefix(_BOM)
        self.newline = "\r\n" if "\r\n" in self.original else "\n"
        self.headers: dict[Path, Entry] = {}
        self.values: dict[Path, Entry] = {}
        for entry in scan(self.original):
            (self.headers if entry.header else self.values).setdefault(entry.path, entry)
        self._changes: list[tuple[int, int, str]] = []

    def text(self) -> str:
        """Return the text with all changes made."""
        pieces: list[str] = []
        after = 0
        for start, end, new in sorted(self._changes):
            pieces += (self.original[after:start], new)
            after = max(after, end)  # what is removed may overlap
        return self.bom + "".join((*pieces, self.original[after:]))

    def replace(self, path: Path, value: Value) -> None:
        """Put another value in the place of the one at `path`."""
        entry = self.values[path]
        self._changes.append((entry.value, entry.end, inline(value)))

    def set(self, table: Path, key: str, value: Value, after: str = "") -> None:
        """Give a key of the table a value: in place of the present one, or else new, behind the key `after`."""
        if (*table, key) in self.values:
            self.replace((*table, key), value)
        elif table in self.headers or not table:
            self._add_line(table, f"{key} = {inline(value)}", after)
        elif table in self.values:
            self._add_inside(table, f"{key} = {inline(value)}", after)
        else:
            self._add_dotted(table, key, value)

    def append(self, path: Path, *values: str) -> None:
        """Add texts to the end of the list at `path`, in the layout the list has."""
        entry = self.values[path]
        count = 0
        while (*path, count) in self.values:
            count += 1
        if not count:
            self._insert(entry.value + 1, ", ".join(map(inline, values)))
            return
        last = self.values[*path, count - 1]
        line_start = self.original.rfind("\n", 0, last.start) + 1
        indent = self.original[line_start : last.start]
        joint = "," + self.newline + indent if line_start > entry.value and not indent.strip() else ", "
        self._insert(last.end, "".join(joint + inline(value) for value in values))

    def wrap(self, element: Path, key: str, value: Value) -> None:
        """Turn the text that is an element of a list into a table: an id before it, any other key behind."""
        entry = self.values[element]
        pair = f"{key} = {inline(value)}"
        before, behind = (f"{{ {pair}, text = ", " }") if key == "id" else ("{ text = ", f", {pair} }}")
        self._insert(entry.start, before)
        self._insert(entry.end, behind)

    def spread(self, path: Path) -> None:
        """Give every element of a one-line list a line of its own, if the list has become too long for one."""
        entry = self.values.get(path)
        if entry is None:
            return
        inside = [(start, end, new) for start, end, new in self._changes if entry.value <= start and end <= entry.end]
        longer = sum(len(new) - (end - start) for start, end, new in inside)
        whole = self.original[entry.value : entry.end]
        if "\n" in whole or entry.end - self._line_start(entry.start) + longer <= _LONGEST_LINE:
            return
        after = entry.value + 1
        joint = self.newline + "  "
        for element in self._elements(path):
            self._changes.append((after, element.start, joint))
            after, joint = element.end, "," + self.newline + "  "
        self._changes.append((after, entry.end - 1, "," + self.newline))

    def remove(self, path: Path) -> None:
        """Take out a key with its line or lines; one inside another value cannot be taken out."""
        entry = self.values[path]
        self._changes.append((self._line_start(entry.start), self._next_line(entry.end), ""))

    def remove_table(self, table: Path) -> None:
        """Take out a table and those below it, up to the last key of each, with the blank lines that set it apart.

        Comments above it and below its last key stay.
        """
        headers = sorted(self.headers.values(), key=lambda entry: entry.start)
        stops = [entry.start for entry in headers[1:]] + [len(self.original)]
        within = [entry.path[: len(table)] == table for entry in headers]
        for at, (header, stop) in enumerate(zip(headers, stops, strict=True)):
            if not within[at]:
                continue
            if within[at + 1 : at + 2] == [True]:
                end = self._line_start(stop)
            else:
                ends = (entry.end for entry in self.values.values() if header.start < entry.start < stop)
                end = self._next_line(max(ends, default=header.end))
            self._remove_lines(self._line_start(header.start), end)

    def has(self, path: Path) -> bool:
        """Tell whether anything is at the path or below it."""
        return any(known[: len(path)] == path for entries in (self.headers, self.values) for known in entries)

    def is_table(self, path: Path) -> bool:
        """Tell whether there is a table at the path, rather than a plain value or nothing."""
        return path in self.headers or (path in self.values and self.original[self.values[path].value] == "{")

    def add_table(self, name: str, keys: Mapping[str, Value]) -> None:
        """Add a table before the first one of the text, above the comment that belongs to that."""
        lines = [f"[{name}]", *(f"{key} = {inline(value)}" for key, value in keys.items())]
        block = "".join(line + self.newline for line in lines)
        if not self.headers:
            ending = "" if self.original.endswith("\n") else self.newline
            self._insert(len(self.original), ending + self.newline + block)
            return
        at = self._line_start(min(entry.start for entry in self.headers.values()))
        while at and self.original[self._line_start(at - 1) : at].lstrip().startswith("#"):
            at = self._line_start(at - 1)
        self._insert(at, block + self.newline)

    def _add_line(self, table: Path, line: str, after: str) -> None:
        anchor = self.values.get((*table, after)) or self.headers.get(table)
        if anchor is None:
            self._insert(0, line + self.newline)
            return
        start = self._line_start(anchor.start)
        indent = self.original[start : anchor.start]
        indent = indent if not indent.strip() else ""
        end = self.original.find("\n", anchor.end)
        if end < 0:
            self._insert(len(self.original), self.newline + indent + line)
        else:
            self._insert(end + 1, indent + line + self.newline)

    def _add_inside(self, table: Path, pair: str, after: str) -> None:
        anchor = self.values.get((*table, after))
        opening = self.values[table].value + 1
        if anchor is not None:
            self._insert(anchor.end, f", {pair}")
        elif any(path[: len(table)] == table and path != table for path in self.values):
            self._insert(opening, f" {pair},")
        else:
            self._insert(opening, f" {pair} ")

    def _add_dotted(self, table: Path, key: str, value: Value) -> None:
        sibling = next(path for path in self.values if path[:-1] == table)
        anchor = self.values[sibling]
        names = self.original[anchor.start : anchor.value].split("=")[0].rstrip().rpartition(".")[0]
        end = self.original.find("\n", anchor.end)
        line = f"{names}.{key} = {inline(value)}"
        if end < 0:
            self._insert(len(self.original), self.newline + line)
        else:
            self._insert(end + 1, line + self.newline)

    def _remove_lines(self, start: int, end: int) -> None:
        after = _BLANK_LINES.match(self.original, end)
        end = after.end() if after else end
        if end == len(self.original):
            start = self._end_of_kept(start)
        self._changes.append((start, end, ""))

    def _end_of_kept(self, start: int) -> int:
        """Return where the last line before `start` ends that is neither blank nor taken out already."""
        while True:
            kept = self.original[:start].rstrip(" \t\r\n")
            end = self._next_line(len(kept)) if kept else 0
            removed = [begin for begin, stop, new in self._changes if not new and begin < end <= stop]
            if not removed:
                return end
            start = min(removed)

    def _elements(self, path: Path) -> Iterator[Entry]:
        count = 0
        while element := self.values.get((*path, count)):
            yield element
            count += 1

    def _next_line(self, offset: int) -> int:
        end = self.original.find("\n", offset)
        return len(self.original) if end < 0 else end + 1

    def _line_start(self, offset: int) -> int:
        return self.original.rfind("\n", 0, offset) + 1

    def _insert(self, offset: int, new: str) -> None:
        self._changes.append((offset, offset, new))

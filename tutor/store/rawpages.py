"""The events in the bytes of a log, however damaged the tables around them are.

Nothing of SQLite's own is asked: every id in the bytes is tried for the beginning of a row as SQLite's file format
writes one (https://sqlite.org/fileformat2.html, 1.6 and 2.1), and a row counts only where its sum holds.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tutor.store import events
from tutor.store.events import Row

_ID = re.compile(rb"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_ID_TYPE = 13 + 2 * 36
_COLUMNS = 11
_LONGEST_HEADER = 40
_LARGEST_ROW = 1 << 28
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_CONSTANTS = {8: 0, 9: 1}

_WAL_HEADER = 32
_FRAME_HEADER = 24
_WAL_MAGIC = (0x377F0682, 0x377F0683)
_USUAL_PAGE = 4096


class Pages(NamedTuple):
    """The bytes of a file, and where in them its pages begin, by number from 1; other pages follow one another."""

    data: bytes
    size: int
    moved: Mapping[int, int]

    def overflow(self, number: int) -> bytes:
        """Return a page by its number, empty where there is none."""
        start = self.moved.get(number, (number - 1) * self.size if number else len(self.data))
        return self.data[start : start + self.size]


def rows(log: bytes, ahead: bytes) -> Iterator[Row]:
    """Yield every event whose row can be read in a log or in what was written ahead of it; one may come repeatedly."""
    sizes = dict.fromkeys((_page_size(log), _USUAL_PAGE))
    for size in sizes:
        yield from _in(Pages(log, size, {}))
        frames = _frames(ahead, size)
        if frames:
            moved = {number: len(log) + at for number, at in frames.items()}
            yield from _in(Pages(log + ahead[: max(frames.values()) + size], size, moved))


def _page_size(log: bytes) -> int:
    size = int.from_bytes(log[16:18], "big")
    size = 65_536 if size == 1 else size
    return size if 512 <= size <= 65_536 and not size & (size - 1) else _USUAL_PAGE


def _frames(ahead: bytes, size: int) -> dict[int, int]:
    """Return where the newest page of each number is in a write-ahead log, up to the last one that was confirmed."""
    if int.from_bytes(ahead[:4], "big") not in _WAL_MAGIC:
        return {}
    salts = ahead[16:24]
    confirmed: dict[int, int] = {}
    open_pages: dict[int, int] = {}
    for start in range(_WAL_HEADER, len(ahead) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
        if ahead[start + 8 : start + 16] != salts:
            break
        open_pages[int.from_bytes(ahead[start : start + 4], "big")] = start + _FRAME_HEADER
        if ahead[start + 4 : start + 8] != bytes(4):
            confirmed |= open_pages
    return confirmed


def _in(pages: Pages) -> Iterator[Row]:
    for found in _ID.finditer(pages.data):
        for start in range(found.start() - _COLUMNS - 1, max(-1, found.start() - _LONGEST_HEADER), -1):
            if pages.data[start] == found.start() - start and (row := _row(pages, start, found.start())):
                yield row
                break


def _row(pages: Pages, start: int, values: int) -> Row | None:
    """Return the event of a record whose header begins at `start` and whose values begin at `values`."""
    types = _varints(pages.data[start + 1 : values])
    if len(types) != _COLUMNS or types[:2] != [0, _ID_TYPE]:
        return None
    sizes = [_size(kind) for kind in types]
    total = values - start + sum(sizes)
    if min(sizes) < 0 or total > _LARGEST_ROW:
        return None
    payload = _payload(pages, start, total)
    columns: list[int | str] = []
    at = values - start
    for kind, size in zip(types[1:], sizes[1:], strict=True):
        value = payload[at : at + size]
        at += size
        try:
            columns.append(
                value.decode() if kind > 9 else _CONSTANTS.get(kind, int.from_bytes(value, "big", signed=True))
            )
        except UnicodeDecodeError:
            return None
    *row, total_sum = columns
    kinds = [str if column in (0, 2, 3, 8) else int for column in range(len(row))]
    if len(payload) != total or any(type(value) is not kind for value, kind in zip(row, kinds, strict=True)):
        return None
    event: Row = tuple(row)  # type: ignore[assignment] # checked right above
    return event if events.sum_of(event) == total_sum else None


def _varints(data: bytes) -> list[int]:
    found: list[int] = []
    value = 0
    for byte in data:
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            found.append(value)
            value = 0
    return found


def _size(kind: int) -> int:
    """Return how many bytes a value of a serial type takes, -1 for a type that no column of an event has."""
    if kind in _CONSTANTS or kind == 0:
        return 0
    if kind >= 13 and kind % 2:
        return (kind - 13) // 2
    return _INTEGERS.get(kind, -1)


def _payload(pages: Pages, start: int, total: int) -> bytes:
    """Return the bytes of a record, those on overflow pages too; fewer where a page is missing."""
    room = pages.size - 35
    if total <= room:
        return pages.data[start : start + total]
    least = (pages.size - 12) * 32 // 255 - 23
    local = least + (total - least) % (pages.size - 4)
    local = local if local <= room else least
    pieces = [pages.data[start : start + local]]
    following = pages.data[start + local : start + local + 4]
    left = total - local
    while left > 0:
        page = pages.overflow(int.from_bytes(following, "big"))
        if len(page) < 5:
            break
        pieces.append(page[4 : 4 + left])
        left -= len(pieces[-1])
        following = page[:4]
    return b"".join(pieces)

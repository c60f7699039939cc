"""Ids of events: UUIDs of version 7, which sort by the moment they were made (RFC 9562, 5.7)."""

import os

_RANDOM_BITS = 74
_LOW = (1 << 62) - 1


def after(last: str, at_ms: int) -> str:
    """Return a new id for the moment `at_ms`, Unix time in milliseconds, that sorts after `last` or the empty text.

    Where the clock stands behind `last`, the new id follows it closely instead.
    """
    value = (max(at_ms, 0) & ((1 << 48) - 1)) << _RANDOM_BITS | int.from_bytes(os.urandom(10), "big") >> 6
    if last and value <= (before := _packed(last)):
        value = before + 1 + int.from_bytes(os.urandom(4), "big")
    return _written(value)


def fresh_id(at_ms: int) -> str:
    """Return a new id for the moment `at_ms`, Unix time in milliseconds."""
    return after("", at_ms)


def new_device() -> str:
    """Return a new name for a device: twelve hex digits drawn by chance."""
    return os.urandom(6).hex()


def _written(value: int) -> str:
    """Spread 48 bits of time and 74 of chance around the version and the variant."""
    moment, chance = value >> _RANDOM_BITS, value & ((1 << _RANDOM_BITS) - 1)
    whole = moment << 80 | 7 << 76 | chance >> 62 << 64 | 0b10 << 62 | chance & _LOW
    text = f"{whole:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def _packed(text: str) -> int:
    """Take version and variant out again: the inverse of writing."""
    whole = int(text.replace("-", ""), 16)
    return whole >> 80 << _RANDOM_BITS | (whole >> 64 & 0xFFF) << 62 | whole & _LOW

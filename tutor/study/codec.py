"""How each kind of entry is written down in an event's body, and read again.

Fields are written by name and those at their default are left out, so a body stays readable and small. Reading is
strict: a body that this version would not have written gives no entry, and its event is kept but never folded.
"""

from dataclasses import MISSING, fields
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from tutor.study import log
from tutor.study.log import Body, Entry, Event

VERSION = 1
"""The version of every kind's body; it rises with a change that older readers would misread."""

KINDS: MappingProxyType[str, type[Entry]] = MappingProxyType(
    {
        kind.kind: kind
        for kind in (
            log.SessionStart,
            log.SessionEnd,
            log.Review,
            log.Overrule,
            log.Undo,
            log.Suspend,
            log.Resume,
            log.Bury,
            log.Flag,
            log.Reset,
            log.Rename,
            log.PlanChange,
            log.Parameters,
        )
    }
)
"""The kinds of event this version knows."""

PARAMETERS = 21


class _Slot(NamedTuple):
    """One field of an entry as it is written: `type` is its annotation, `default` MISSING where there is none."""

    name: str
    type: str
    default: Any


def body_of(entry: Entry) -> tuple[int, dict[str, Any]]:
    """Return the version and the body of an entry."""
    body = {}
    for name, _, default in _slots(entry.kind):
        value = getattr(entry, name)
        if value is not default and value != default:
            body[name] = list(value) if type(value) is tuple else value
    return VERSION, body


def entry_of(kind: str, v: int, body: Body) -> Entry | None:
    """Return the entry of a body, or None for a kind or version that is not known and for a body that is not sound.

    Keys that are not known are passed over: a later version may have added them.
    """
    made = KINDS.get(kind)
    if made is None or v != VERSION:
        return None
    values = {}
    for name, declared, default in _slots(kind):
        value = body.get(name, default)
        if value is MISSING:
            return None
        if value is not default:
            value = _read(declared, value)
            if value is None:
                return None
        values[name] = value
    entry = made(**values)
    return entry if _sound(entry) else None


def read(event: Event) -> Entry | None:
    """Return the entry of an event, or None if it cannot be folded."""
    return entry_of(event.kind, event.v, event.body)


@cache
def _slots(kind: str) -> tuple[_Slot, ...]:
    slots = []
    for field in fields(KINDS[kind]):
        default = field.default_factory() if field.default_factory is not MISSING else field.default
        declared = field.type.__name__ if isinstance(field.type, type) else str(field.type)
        slots.append(_Slot(field.name, declared, default))
    return tuple(slots)


def _read(declared: str, value: Any) -> Any:
    """Return the value as its field holds it, or None if it is of another type."""
    match declared, value:
        case ("str", str()) | ("bool", bool()):
            return value
        case "int", int() if not isinstance(value, bool):
            return value
        case "float", float() | int() if not isinstance(value, bool):
            return float(value)
        case "tuple[str, ...]", list() | tuple():
            return tuple(value) if all(isinstance(item, str) for item in value) else None
        case "tuple[bool, ...]", list() | tuple():
            return tuple(value) if all(isinstance(item, bool) for item in value) else None
        case "tuple[float, ...]", list() | tuple():
            return tuple(map(float, value)) if all(type(item) in {int, float} for item in value) else None
        case "collections.abc.Mapping[str, typing.Any]", dict():
            return value
    return None


def _sound(entry: Entry) -> bool:
    """Tell whether the values are in the ranges the fold relies on."""
    match entry:
        case log.Review():
            return (
                _is_card(entry.card)
                and _is_text(entry.session + entry.form + entry.mixed_with)
                and 1 <= entry.rating <= 4
                and 0 <= entry.rung <= 2
                and 0 <= entry.share <= 1
                and 0 <= entry.took_ms < 1 << 40
            )
        case log.Overrule():
            return _is_card(entry.card) and 0 <= entry.credit <= 1
        case log.Suspend() | log.Resume() | log.Bury() | log.Flag() | log.Reset():
            return _is_card(entry.card)
        case log.Rename():
            return bool(entry.old) and bool(entry.new) and entry.old.count("/") == entry.new.count("/") <= 1
        case log.Parameters():
            return len(entry.values) == PARAMETERS
    return True


def _is_card(card: str) -> bool:
    return card.count("/") == 2 and _is_text(card)


def _is_text(text: str) -> bool:
    """Tell whether the text is sound Unicode, without halves of surrogate pairs."""
    return text.isascii() or not any(0xD800 <= ord(character) <= 0xDFFF for character in text)

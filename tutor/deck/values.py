"""Single values of a deck file as they come in: cleaned, bounded, and refused with the way out."""

from collections.abc import Callable
from datetime import date, datetime
from math import isfinite

from tutor.deck.marks import marks
from tutor.deck.names import is_id, slug
from tutor.deck.visible import visible
from tutor.deck.when import FORMS, Span, read

SHORT, LONG, LIST, NOTES = 2_000, 4_000, 100, 100_000
"""The longest stem or answer and the longest explanation, in characters; the longest list; the most notes."""


class UnfitError(ValueError):
    """A value that cannot be taken, with the way out as `hint`; pydantic collects it."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


def cleaned_to(limit: int, *, required: bool) -> Callable[[str], str]:
    """Return the function that makes a text safe to show, trims it, and raises ValueError past `limit` characters."""

    def clean(text: str) -> str:
        cleaned = visible(text).strip()
        if required and not cleaned:
            raise ValueError("is empty")
        if len(cleaned) > limit:
            raise ValueError(f"has {len(cleaned):,} characters; at most {limit:,} are allowed")
        return cleaned

    return clean


def word(value: object) -> object:
    """Return the text that names a number or a day; anything else stays."""
    match value:
        case bool() | datetime():
            return value
        case int() if abs(value) < 10**100:
            return str(value)
        case float() if isfinite(value):
            return str(value)
        case date():
            return str(read(value))
        case _:
            return value


def span(value: object) -> Span:
    """Return the span a date names. Raises UnfitError for anything else."""
    if not isinstance(value, str | int | date):
        raise UnfitError("must be a date", f"write {FORMS}")
    try:
        return read(value)
    except ValueError as error:
        raise UnfitError(str(error), f"write {FORMS}") from error


def name(text: str) -> str:
    """Return the text, which is an id. Raises UnfitError when it is none."""
    if not is_id(text):
        raise UnfitError("is no id", f"an id is 1 to 80 of a-z, 0-9, '.', '_' and '-', as in {slug(text)}")
    return text


def cloze(text: str) -> str:
    """Return the text, which has a gap. Raises UnfitError without one, MarkError when a mark is broken."""
    if not marks(text):
        raise UnfitError("has no gap", "mark one as {{c1::...}}, or write `ask` and `answer` instead of `text`")
    return text


def language_tag(text: str) -> str:
    """Return the text, which has the shape of a language tag. Raises UnfitError when it has not."""
    if not all(part.isascii() and part.isalnum() and len(part) <= 8 for part in text.split("-")):
        raise UnfitError("is no language tag", 'write one such as "en", "pt-BR" or "und"')
    return text


def whole_date(value: object) -> object:
    """Return the day that a text such as 2019-04-07 names; anything else stays. Raises UnfitError for other texts."""
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise UnfitError("must be a whole date", "write it as 2019-04-07") from error
    return value


def groups(value: object) -> object:
    """Return groups of words: the plain words of a list form one, beside the lists in it; anything else stays."""
    if not isinstance(value, list):
        return value
    words = [item for item in value if not isinstance(item, list)]
    return [*([words] if words else []), *(item for item in value if isinstance(item, list))]


def point(value: object) -> object:
    """Return the table that a plain reason or objection stands for; anything else stays."""
    return {"text": value} if isinstance(value, str) else value


def answer(value: object) -> bool | tuple[str, ...]:
    """Return true or false, or the texts of one answer or several. Raises ValueError for anything else."""
    if isinstance(value, bool):
        return value
    words = [word(item) for item in (value if isinstance(value, list) else [value])]
    if len(words) > LIST:
        raise ValueError(f"has {len(words):,} items; at most {LIST} are allowed")
    if not all(isinstance(each, str) for each in words):
        raise UnfitError("must be text", "write text in quotes, a number, a date, true or false, or a list of texts")
    return tuple(cleaned_to(SHORT, required=True)(str(each)) for each in words)

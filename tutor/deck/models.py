"""The tables of a deck file as pydantic models, one per kind, so that an error keeps its exact path.

They check types, sizes and known keys, and clean every string; what the values mean together is for `checks`.
"""

from collections.abc import Callable
from datetime import date, datetime
from math import isfinite
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator

from tutor.deck.cards import FormName
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


def _text(limit: int, *, required: bool) -> Callable[[str], str]:
    def clean(text: str) -> str:
        cleaned = visible(text).strip()
        if required and not cleaned:
            raise ValueError("is empty")
        if len(cleaned) > limit:
            raise ValueError(f"has {len(cleaned):,} characters; at most {limit:,} are allowed")
        return cleaned

    return clean


def _word(value: object) -> object:
    """Numbers and dates are taken for the text that names them."""
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


def _span(value: object) -> Span:
    if not isinstance(value, str | int | date):
        raise UnfitError("must be a date", f"write {FORMS}")
    try:
        return read(value)
    except ValueError as error:
        raise UnfitError(str(error), f"write {FORMS}") from error


def _name(text: str) -> str:
    if not is_id(text):
        raise UnfitError("is no id", f"an id is 1 to 80 of a-z, 0-9, '.', '_' and '-', as in {slug(text)}")
    return text


def _cloze(text: str) -> str:
    if not marks(text):
        raise UnfitError("has no gap", "mark one as {{c1::...}}, or write `ask` and `answer` instead of `text`")
    return text


def _language(text: str) -> str:
    if not all(part.isascii() and part.isalnum() and len(part) <= 8 for part in text.split("-")):
        raise UnfitError("is no language tag", 'write one such as "en", "pt-BR" or "und"')
    return text


def _iso(value: object) -> object:
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise UnfitError("must be a whole date", "write it as 2019-04-07") from error
    return value


def _groups(value: object) -> object:
    """Plain words form one group beside the lists."""
    if not isinstance(value, list):
        return value
    words = [item for item in value if not isinstance(item, list)]
    return [*([words] if words else []), *(item for item in value if isinstance(item, list))]


def _point(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


def _answer(value: object) -> bool | tuple[str, ...]:
    if isinstance(value, bool):
        return value
    words = [_word(item) for item in (value if isinstance(value, list) else [value])]
    if len(words) > LIST:
        raise ValueError(f"has {len(words):,} items; at most {LIST} are allowed")
    if not all(isinstance(word, str) for word in words):
        raise UnfitError("must be text", "write text in quotes, a number, a date, true or false, or a list of texts")
    return tuple(_text(SHORT, required=True)(str(word)) for word in words)


Words = Annotated[str, AfterValidator(_text(SHORT, required=True))]
Word = Annotated[str, BeforeValidator(_word), AfterValidator(_text(SHORT, required=True))]
Brief = Annotated[str, AfterValidator(_text(SHORT, required=False))]
Prose = Annotated[str, AfterValidator(_text(LONG, required=False))]
Name = Annotated[str, AfterValidator(_name)]
Day = Annotated[date | None, BeforeValidator(_iso)]
When = Annotated[Span, PlainValidator(_span)]
Wordlist = Annotated[tuple[Word, ...], Field(strict=False, max_length=LIST)]
Cite = Annotated[tuple[Annotated[int, Field(ge=1, le=100_000)], ...], Field(strict=False, max_length=LIST)]
Group = Annotated[tuple[Words, ...], Field(strict=False, min_length=2, max_length=LIST)]


class Table(BaseModel):
    """What every table is: nothing unknown, nothing converted in silence, nothing changed later."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class NoteTable(Table):
    """The keys any note may carry."""

    id: Name | None = None
    tags: Wordlist = ()
    explain: Prose = ""
    cite: Cite = ()
    quote: Prose = ""
    hint: Brief = ""
    forms: Annotated[tuple[FormName, ...], Field(strict=False, max_length=12)] = ()
    distinct: Annotated[tuple[Group, ...], Field(strict=False, max_length=LIST), BeforeValidator(_groups)] = ()
    answer_language: Annotated[str, AfterValidator(_language)] = ""
    status: Literal["draft", "accepted"] = "accepted"
    doubt: Prose = ""


class FactTable(NoteTable):
    """A `[[fact]]` with `ask` and `answer`."""

    ask: Words
    answer: Word
    accept: Wordlist = ()
    wrong: Wordlist = ()


class ClozeTable(NoteTable):
    """A `[[fact]]` with `text`; `accept` and `wrong` are tables by gap."""

    text: Annotated[Words, AfterValidator(_cloze)]
    accept: dict[str, Wordlist] = {}
    wrong: dict[str, Wordlist] = {}


class EventTable(NoteTable):
    """An `[[event]]`."""

    when: When
    what: Words
    wrong: Annotated[tuple[When, ...], Field(strict=False, max_length=LIST)] = ()


class TermTable(NoteTable):
    """A `[[term]]`."""

    term: Words
    meaning: Words
    ask: Literal["both", "term", "meaning"] = "both"
    accept_term: Wordlist = ()
    accept_meaning: Wordlist = ()
    wrong_term: Wordlist = ()
    wrong_meaning: Wordlist = ()


class PointTable(Table):
    """A reason or an objection; a plain string is its `text`."""

    id: Name | None = None
    text: Words
    accept: Wordlist = ()
    wrong: Wordlist = ()
    cite: Cite = ()
    quote: Prose = ""
    explain: Prose = ""


class ObjectionTable(PointTable):
    """An objection, which may have a reply."""

    reply: Brief = ""


class ArgumentTable(NoteTable):
    """An `[[argument]]`."""

    claim: Words
    by: Brief = ""
    issue: Brief = ""
    because: Annotated[
        tuple[Annotated[PointTable, BeforeValidator(_point)], ...], Field(strict=False, max_length=LIST)
    ] = ()
    against: Annotated[
        tuple[Annotated[ObjectionTable, BeforeValidator(_point)], ...], Field(strict=False, max_length=LIST)
    ] = ()
    wrong: Wordlist = ()


class QuestionTable(NoteTable):
    """A `[[question]]`; which keys it needs depends on its form."""

    form: FormName
    ask: Words
    answer: Annotated[bool | tuple[str, ...], PlainValidator(_answer)] = ()
    accept: Wordlist = ()
    wrong: Wordlist = ()
    items: Wordlist = ()
    pairs: Annotated[
        tuple[Annotated[tuple[Word, Word], Field(strict=False)], ...], Field(strict=False, max_length=LIST)
    ] = ()
    unit: Brief = ""
    tolerance: Annotated[float, Field(ge=0, allow_inf_nan=False)] = 0.0


class SourceTable(Table):
    """The `[source]`."""

    title: Brief = ""
    author: Brief = ""
    publisher: Brief = ""
    date: Day = None
    url: Brief = ""
    file: Brief = ""


class DeckTable(Table):
    """The keys at the top of the file, the notes apart."""

    format: int
    id: Name | None = None
    title: Words
    about: Prose = ""
    language: Annotated[str, AfterValidator(_language)] = "und"
    tags: Wordlist = ()
    source: SourceTable = SourceTable()
    rejected: Annotated[tuple[Name, ...], Field(strict=False, max_length=NOTES)] = ()


AnyTable = FactTable | ClozeTable | EventTable | TermTable | ArgumentTable | QuestionTable


def model_of(kind: str, raw: dict[str, Any]) -> type[NoteTable]:
    """Return the model for a table of this kind; a fact with `text` is a cloze."""
    match kind:
        case "fact":
            return ClozeTable if "text" in raw and "ask" not in raw else FactTable
        case "event":
            return EventTable
        case "term":
            return TermTable
        case "argument":
            return ArgumentTable
        case _:
            return QuestionTable

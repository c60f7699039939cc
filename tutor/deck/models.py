"""The tables of a deck file as pydantic models, one per kind, so that an error keeps its exact path.

They check types, sizes and known keys, and clean every string; what the values mean together is for `checks`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    ValidationError,
    WithJsonSchema,
)

from tutor.deck import values
from tutor.deck.cards import FormName
from tutor.deck.values import LIST, LONG, NOTES, SHORT
from tutor.deck.when import Span

_WORDS = {"type": "string", "pattern": r"\S", "maxLength": SHORT}
_DAY = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_DATE = {**_DAY, "format": "date"}  # a TOML date, which some editors tell from a text
WORD = {"anyOf": [_WORDS, _DATE, {"type": "number"}]}
"""The schema of a short text, which may also be a number or a date."""

_TAG = {"type": "string", "pattern": "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$"}

Words = Annotated[str, AfterValidator(values.cleaned_to(SHORT, required=True)), WithJsonSchema(_WORDS)]
Word = Annotated[
    str,
    BeforeValidator(values.word),
    AfterValidator(values.cleaned_to(SHORT, required=True)),
    WithJsonSchema(WORD),
]
Brief = Annotated[
    str,
    AfterValidator(values.cleaned_to(SHORT, required=False)),
    WithJsonSchema({"type": "string", "maxLength": SHORT}),
]
Prose = Annotated[
    str, AfterValidator(values.cleaned_to(LONG, required=False)), WithJsonSchema({"type": "string", "maxLength": LONG})
]
Name = Annotated[
    str, AfterValidator(values.name), WithJsonSchema({"type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,79}$"})
]
Tag = Annotated[str, AfterValidator(values.language_tag), WithJsonSchema(_TAG)]
Day = Annotated[date | None, BeforeValidator(values.whole_date), WithJsonSchema({"anyOf": [_DAY, _DATE]})]
When = Annotated[Span, PlainValidator(values.span), WithJsonSchema({"anyOf": [_WORDS, _DATE, {"type": "integer"}]})]
Wordlist = Annotated[tuple[Word, ...], Field(strict=False, max_length=LIST)]
ByGap = Annotated[dict[str, Wordlist], Field(max_length=LIST)]
Cite = Annotated[tuple[Annotated[int, Field(ge=1, le=100_000)], ...], Field(strict=False, max_length=LIST)]
Group = Annotated[tuple[Words, ...], Field(strict=False, min_length=2, max_length=LIST)]
Groups = Annotated[
    tuple[Group, ...],
    Field(strict=False, max_length=LIST),
    BeforeValidator(values.groups, json_schema_input_type=Annotated[tuple[Words | Group, ...], Field(max_length=LIST)]),
]
Answer = Annotated[
    bool | tuple[str, ...],
    PlainValidator(values.answer),
    WithJsonSchema(
        {"anyOf": [{"type": "boolean"}, *WORD["anyOf"], {"type": "array", "items": WORD, "maxItems": LIST}]}
    ),
]


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
    distinct: Groups = ()
    answer_language: Tag = ""
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

    text: Annotated[Words, AfterValidator(values.cloze), WithJsonSchema({**_WORDS, "pattern": r"\{\{c[0-9]{1,3}::"})]
    accept: ByGap = {}
    wrong: ByGap = {}


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


Reason = Annotated[PointTable, BeforeValidator(values.point, json_schema_input_type=Words | PointTable)]
Objection = Annotated[ObjectionTable, BeforeValidator(values.point, json_schema_input_type=Words | ObjectionTable)]


class ArgumentTable(NoteTable):
    """An `[[argument]]`."""

    claim: Words
    by: Brief = ""
    issue: Brief = ""
    because: Annotated[tuple[Reason, ...], Field(strict=False, max_length=LIST)] = ()
    against: Annotated[tuple[Objection, ...], Field(strict=False, max_length=LIST)] = ()
    wrong: Wordlist = ()


class QuestionTable(NoteTable):
    """A `[[question]]`; which keys it needs depends on its form."""

    form: FormName
    ask: Words
    answer: Answer = ()
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
    file: Annotated[Brief, WithJsonSchema({"type": "string", "pattern": r"^([^./\\:][^/\\:]*)?$"})] = ""


class DeckTable(Table):
    """The keys at the top of the file, the notes apart."""

    format: int
    id: Name | None = None
    title: Words
    about: Prose = ""
    language: Tag = "und"
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


@dataclass(frozen=True, slots=True)
class Complaint:
    """What pydantic says of a table: where in it, of which kind, in its own words, about what."""

    loc: tuple[str | int, ...]
    kind: str
    words: str
    given: object
    context: Mapping[str, Any]


class ComplaintsError(ValueError):
    """A table that does not fit its model, with everything that was found."""

    def __init__(self, complaints: tuple[Complaint, ...]) -> None:
        super().__init__("the table does not fit its model")
        self.complaints = complaints


_T = TypeVar("_T", bound=Table)


def checked(model: type[_T], raw: object) -> _T:
    """Return the table read by its model. Raises ComplaintsError with every complaint."""
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        found = error.errors(include_url=False)
        raise ComplaintsError(
            tuple(Complaint(one["loc"], one["type"], one["msg"], one["input"], one.get("ctx", {})) for one in found)
        ) from error

"""The form of a reply, which comes from outside: pydantic reads it, and one malformed note does not spoil the rest."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, ValidatorFunctionWrapHandler, WrapValidator

MOST_NOTES = 80
"""Of one reply so many notes are looked at."""

Line = Annotated[str, Field(max_length=400)]
Quote = Annotated[str, Field(max_length=1_000, description="copied letter by letter from one paragraph")]
Paragraph = Annotated[int, Field(description="the number of the quote's paragraph")]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True)


class _Note(_Part):
    paragraph: Paragraph
    quote: Quote
    explain: Line = ""
    doubt: Line = ""


class FactReply(_Note):
    """A question with a short answer, and two or three false ones or none."""

    kind: Literal["fact"]
    question: Line
    answer: Line
    wrong: Annotated[tuple[Line, ...], Field(max_length=10)] = ()


class ClozeReply(_Note):
    """A sentence, and the words of it that are asked for."""

    kind: Literal["cloze"]
    sentence: Line
    answer: Line
    wrong: Annotated[tuple[Line, ...], Field(max_length=10)] = ()


class EventReply(_Note):
    """What happened, and when."""

    kind: Literal["event"]
    what: Line
    when: Line


class TermReply(_Note):
    """A word or a person, and the meaning or role."""

    kind: Literal["term"]
    term: Line
    meaning: Line


class ReasonReply(_Part):
    """One reason, with the words it rests on."""

    text: Line
    quote: Quote
    paragraph: Paragraph


class ObjectionReply(ReasonReply):
    """One objection, and how it is answered, or nothing; the answer may have a quote of its own."""

    reply: Line = ""
    reply_quote: Annotated[str, Field(max_length=1_000, description="where the reply stands elsewhere")] = ""
    reply_paragraph: Annotated[int, Field(description="the number of the paragraph of reply_quote")] = 0


class ArgumentReply(_Note):
    """A claim with its holder, the question at issue, its reasons, and the objections it meets."""

    kind: Literal["argument"]
    claim: Line
    by: Line = "the author"
    issue: Line = ""
    because: Annotated[tuple[ReasonReply, ...], Field(max_length=20)] = ()
    against: Annotated[tuple[ObjectionReply, ...], Field(max_length=20)] = ()


AnyReply = FactReply | ClozeReply | EventReply | TermReply | ArgumentReply


@dataclass(frozen=True, slots=True)
class Malformed:
    """A note that has not the form asked for; `why` says where it differs."""

    why: str


def _borne(value: object, handler: ValidatorFunctionWrapHandler) -> object:
    try:
        return handler(value)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        return Malformed(f"{place}: {first['msg']}" if place else first["msg"])


class Reply(BaseModel):
    """All notes of one chunk."""

    notes: list[Annotated[AnyReply, Field(discriminator="kind"), WrapValidator(_borne)]]

    def each(self) -> list[AnyReply | Malformed]:
        """Return the notes that are looked at, malformed ones told apart."""
        return list[AnyReply | Malformed](self.notes[:MOST_NOTES])

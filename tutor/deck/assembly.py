"""From sound tables to the frozen notes that thought goes on with."""

from collections.abc import Mapping, Sequence
from typing import Any, assert_never

from tutor.deck.identity import referred
from tutor.deck.marks import gaps
from tutor.deck.models import (
    AnyTable,
    ArgumentTable,
    ClozeTable,
    EventTable,
    FactTable,
    NoteTable,
    PointTable,
    QuestionTable,
    SourceTable,
    TermTable,
)
from tutor.deck.notes import AnyNote, Argument, Cloze, Event, Fact, Gap, Point, Question, Source, Term
from tutor.deck.when import read

Points = tuple[tuple[str, int], ...]
"""Id and line of each reason or objection of an argument, in order."""


def note_of(
    table: AnyTable, name: str, line: int, because: Points, against: Points, claims: Mapping[str, str]
) -> AnyNote:
    """Return the note of a table under its id; `claims` are those of all arguments by id, for grounds that use them."""
    shared = _shared(table, name, line)
    match table:
        case FactTable():
            return Fact(ask=table.ask, answer=table.answer, accept=table.accept, wrong=table.wrong, **shared)
        case ClozeTable():
            return Cloze(text=table.text, gaps=_gaps(table), **shared)
        case EventTable():
            return Event(when=table.when, what=table.what, wrong=table.wrong, **shared)
        case TermTable():
            return Term(
                term=table.term,
                meaning=table.meaning,
                ask=table.ask,
                accept_term=table.accept_term,
                accept_meaning=table.accept_meaning,
                wrong_term=table.wrong_term,
                wrong_meaning=table.wrong_meaning,
                **shared,
            )
        case ArgumentTable():
            return Argument(
                claim=table.claim,
                by=table.by,
                issue=table.issue,
                because=_points(table.because, because, claims),
                against=_points(table.against, against, claims),
                wrong=table.wrong,
                **shared,
            )
        case QuestionTable():
            return Question(
                form=table.form,
                ask=table.ask,
                answer=_answers(table),
                accept=table.accept,
                wrong=table.wrong,
                items=table.items,
                pairs=table.pairs,
                unit=table.unit,
                tolerance=table.tolerance,
                **shared,
            )
        case _:
            assert_never(table)


def source_of(table: SourceTable) -> Source:
    """Return the source of its table."""
    return Source(table.title, table.author, table.publisher, table.date, table.url, table.file)


def _shared(table: NoteTable, name: str, line: int) -> dict[str, Any]:
    return {
        "id": name,
        "pinned": table.id is not None,
        "line": line,
        "tags": table.tags,
        "explain": table.explain,
        "cite": table.cite,
        "quote": table.quote,
        "hint": table.hint,
        "forms": table.forms,
        "distinct": table.distinct,
        "answer_language": table.answer_language,
        "draft": table.status == "draft",
        "doubt": table.doubt,
    }


def _gaps(table: ClozeTable) -> tuple[Gap, ...]:
    return tuple(
        Gap(gap.name, gap.answer, gap.hint, table.accept.get(gap.name, ()), table.wrong.get(gap.name, ()))
        for gap in gaps(table.text)
    )


def _points(tables: Sequence[PointTable], names: Points, claims: Mapping[str, str]) -> tuple[Point, ...]:
    return tuple(
        Point(
            id=name,
            text=claims.get(referred(table.text), table.text),
            pinned=table.id is not None,
            line=line,
            uses=referred(table.text),
            reply=getattr(table, "reply", ""),
            accept=table.accept,
            wrong=table.wrong,
            cite=table.cite,
            quote=table.quote,
            explain=table.explain,
        )
        for table, (name, line) in zip(tables, names, strict=True)
    )


def _answers(table: QuestionTable) -> tuple[str, ...]:
    if isinstance(table.answer, bool):
        return ("true",) if table.answer else ("false",)
    return (str(read(table.answer[0])),) if table.form == "date" else table.answer

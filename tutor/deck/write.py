"""A deck as the text of its file, in the layout a person would choose: what `parse` reads back as the same deck."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import assert_never

from tutor.deck.notes import AnyNote, Argument, Cloze, Deck, Event, Fact, Note, Point, Question, Source, Term

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
_WIDTH = 120

Value = str | bool | int | float | date | Iterable["Value"] | Mapping[str, "Value"]


def write(deck: Deck) -> str:
    """Return the TOML of the deck. Ids that are not pinned are left out, since they come from the wording."""
    blocks = ["\n".join(_lines(_deck_keys(deck)))]
    source = [*_lines(_source_keys(deck.source))]
    if source:
        blocks.append("\n".join(["[source]", *source]))
    blocks.extend(map(note_text, deck.notes))
    return "\n\n".join(blocks) + "\n"


def note_text(note: AnyNote) -> str:
    """Return the TOML of one note, as it stands in the file of its deck, without a newline at its end."""
    return "\n".join(_note_lines(note))


def quoted(text: str) -> str:
    """Return the text as a TOML string on one line."""
    return '"' + "".join(_ESCAPES.get(char) or _escaped(char) for char in text) + '"'


def _escaped(char: str) -> str:
    return char if char.isprintable() or ord(char) > 0x9F else f"\\u{ord(char):04x}"


def inline(value: Value) -> str:
    """Return the value as TOML on one line."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return quoted(value)
        case int() | float():
            return repr(value)
        case date():
            return value.isoformat()
        case Mapping():
            return "{ " + ", ".join(f"{key} = {inline(item)}" for key, item in value.items()) + " }"
        case _:
            return "[" + ", ".join(map(inline, value)) + "]"


def _lines(keys: Mapping[str, Value]) -> Iterator[str]:
    """Return a line for each key that has a value; a long list has a line for each of its items."""
    for key, value in keys.items():
        if value not in ((), "", {}):
            line = f"{key} = {inline(value)}"
            if isinstance(value, tuple) and len(line) > _WIDTH:
                line = "\n".join([f"{key} = [", *(f"  {inline(item)}," for item in value), "]"])
            yield line


def _deck_keys(deck: Deck) -> dict[str, Value]:
    return {
        "format": 1,
        "id": deck.id if deck.pinned else "",
        "title": deck.title,
        "about": deck.about,
        "language": deck.language if deck.language != "und" else "",
        "tags": deck.tags,
        "rejected": deck.rejected,
    }


def _source_keys(source: Source) -> dict[str, Value]:
    return {
        "title": source.title,
        "author": source.author,
        "publisher": source.publisher,
        "date": source.date or "",
        "url": source.url,
        "file": source.file,
    }


def _note_lines(note: AnyNote) -> Iterator[str]:
    kind, keys = _kind_and_keys(note)
    yield f"[[{kind}]]"
    yield from _lines({"id": note.id if note.pinned else "", **keys, **_shared_keys(note)})
    if isinstance(note, Argument):
        for point in note.against:
            yield "\n[[argument.against]]"
            yield from _lines(_point_keys(point))


def _kind_and_keys(note: AnyNote) -> tuple[str, dict[str, Value]]:
    match note:
        case Fact():
            return "fact", {"ask": note.ask, "answer": note.answer, "accept": note.accept, "wrong": note.wrong}
        case Cloze():
            accept = {gap.name: gap.accept for gap in note.gaps if gap.accept}
            wrong = {gap.name: gap.wrong for gap in note.gaps if gap.wrong}
            return "fact", {"text": note.text, "accept": accept, "wrong": wrong}
        case Event():
            return "event", {"when": str(note.when), "what": note.what, "wrong": tuple(map(str, note.wrong))}
        case Term():
            return "term", _term_keys(note)
        case Argument():
            because = tuple(_plain_or_keys(point) for point in note.because)
            keys: dict[str, Value] = {"claim": note.claim, "by": note.by, "issue": note.issue, "wrong": note.wrong}
            return "argument", {**keys, "because": because}
        case Question():
            return "question", _question_keys(note)
        case _:
            assert_never(note)


def _term_keys(note: Term) -> dict[str, Value]:
    return {
        "term": note.term,
        "meaning": note.meaning,
        "ask": note.ask if note.ask != "both" else "",
        "accept_term": note.accept_term,
        "accept_meaning": note.accept_meaning,
        "wrong_term": note.wrong_term,
        "wrong_meaning": note.wrong_meaning,
    }


def _question_keys(note: Question) -> dict[str, Value]:
    answer: Value = note.answer if note.form == "several" or len(note.answer) != 1 else note.answer[0]
    return {
        "form": note.form,
        "ask": note.ask,
        "answer": answer == "true" if note.form == "truth" else answer,
        "unit": note.unit,
        "tolerance": note.tolerance or "",
        "accept": note.accept,
        "wrong": note.wrong,
        "items": note.items,
        "pairs": note.pairs,
    }


def _shared_keys(note: Note) -> dict[str, Value]:
    return {
        "tags": note.tags,
        "hint": note.hint,
        "forms": note.forms,
        "distinct": note.distinct,
        "answer_language": note.answer_language,
        "explain": note.explain,
        "cite": note.cite,
        "quote": note.quote,
        "status": "draft" if note.draft else "",
        "doubt": note.doubt,
    }


def _plain_or_keys(point: Point) -> Value:
    keys = _point_keys(point)
    return keys["text"] if keys.keys() == {"text"} else keys


def _point_keys(point: Point) -> dict[str, Value]:
    keys: dict[str, Value] = {
        "id": point.id if point.pinned else "",
        "text": f"@{point.uses}" if point.uses else point.text,
        "reply": point.reply,
        "accept": point.accept,
        "wrong": point.wrong,
        "explain": point.explain,
        "cite": point.cite,
        "quote": point.quote,
    }
    return {key: value for key, value in keys.items() if value not in ("", ())}

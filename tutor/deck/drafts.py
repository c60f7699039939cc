"""What a person decides about a draft, done to the text of its deck: accept it, reject it, or change its words.

Like all edits, each is proved by reading the text again; comments and layout of everything else stay.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

from tutor.deck.arguments import NEITHER, SUPPORTS, UNDERMINES
from tutor.deck.edit import each_note, each_point, found, pinned_point, proved, set_point, without_lines
from tutor.deck.keys import DECK
from tutor.deck.marks import MarkError, marks
from tutor.deck.notes import AnyNote, Argument, Cloze, Deck, Event, Fact, Point, Question, Term
from tutor.deck.parse import parse
from tutor.deck.patch import Patch
from tutor.deck.problems import Path
from tutor.deck.tables import points
from tutor.deck.visible import visible
from tutor.errors import TutorError

Part = Literal["stem", "answer", "options"]
"""The words of a card that are changed in place: its question, its answer, its wrong options."""

WORDS: dict[Part, str] = {"stem": "question", "answer": "answer", "options": "options"}
"""What each part is called for people."""


class Field(NamedTuple):
    """Where the words of a part stand: a key of a table, and the field of the note that it fills.

    `value` is what stands there now: a text, or texts where the key holds a list.
    """

    table: Path
    key: str
    after: str
    attribute: str
    value: str | tuple[str, ...]


def accept_drafts(text: str, notes: Collection[str], *, stem: str = "deck") -> str:
    """Let notes be asked from now on: no draft, no doubt; their ids are written down, for progress will hang on them.

    Raises TutorError when there is no such note, DeckError when the text is no sound deck.
    """
    deck = parse(text, stem=stem)
    patch = Patch(text)
    for note, path in _several(deck, notes):
        _refuse_inside(patch, path)
        for key in ("status", "doubt"):
            if (*path, key) in patch.values:
                patch.remove((*path, key))
        if not note.pinned:
            patch.set(path, "id", note.id)
        for point, place in points(note, path):
            if not point.pinned:
                set_point(patch, place, "id", point.id)
    wanted = each_note(deck, lambda note: _accepted(note) if note.id in notes else note)
    return proved(patch.text(), wanted, stem)


def reject_drafts(text: str, notes: Collection[str], *, stem: str = "deck") -> str:
    """Take notes out of the deck and keep their ids among the rejected ones, so that they are not proposed again.

    Raises TutorError when there is no such note or an argument that stays rests on it, DeckError when the text is no
    sound deck.
    """
    deck = parse(text, stem=stem)
    several = _several(deck, notes)
    for other in deck.notes:
        used = [point.uses for point, _ in points(other, ()) if point.uses in notes and other.id not in notes]
        if used:
            raise TutorError(f"{other.id} rests on {used[0]}", hint=f"Reject {other.id} first, or change its reason.")
    patch = Patch(text)
    for _, path in several:
        _refuse_inside(patch, path)
        patch.remove_table(path)
    new = tuple(note.id for note, _ in several if note.id not in deck.rejected)
    if ("rejected",) in patch.values:
        patch.append(("rejected",), *new)
    elif new:
        last = [key for key in DECK if (key,) in patch.values]
        patch.set((), "rejected", new, after=last[-1] if last else "")
    kept = tuple(note for note in deck.notes if note.id not in notes)
    return proved(patch.text(), replace(deck, notes=kept, rejected=(*deck.rejected, *new)), stem)


def _several(deck: Deck, notes: Collection[str]) -> list[tuple[AnyNote, Path]]:
    """Return these notes with their paths, in the order of the text; raises TutorError where there is none."""
    return sorted((found(deck, note) for note in dict.fromkeys(notes)), key=lambda pair: pair[0].line)


def _accepted(note: AnyNote) -> AnyNote:
    return replace(each_point(note, pinned_point), draft=False, doubt="", pinned=True)


def change(
    text: str, note_id: str, aspect: str, part: Part, words: Sequence[str], *, answer: str = "", stem: str = "deck"
) -> str:
    """Put other words in the place of a card's question, answer or options: one text, or several for a list.

    `answer` says which way round a card is meant that asks both for a claim and for its reason. Raises TutorError when
    the card has no such part or takes one text only, DeckError when the text is no sound deck before or after.
    """
    deck = parse(text, stem=stem)
    note, path = found(deck, note_id)
    field = fields(note, path, aspect, answer).get(part)
    if field is None:
        card = f"{note_id}/{visible(aspect)}"
        raise TutorError(f"the {WORDS[part]} of {card} cannot be changed here", hint="Use the editor.")
    given = tuple(word for word in (visible(word).strip() for word in words) if word)
    value: str | tuple[str, ...] = given if isinstance(field.value, tuple) else "".join(given[:1])
    if isinstance(field.value, str) and len(given) != 1:
        wrong = "takes one text only" if given else "cannot be empty"
        raise TutorError(f"the {WORDS[part]} {wrong}", hint="Write something.")
    if value == field.value:
        return text
    patch = Patch(text)
    _refuse_inside(patch, path)
    if not note.pinned:
        patch.set(path, "id", note.id)
    _put(patch, note, path, field, value, part)
    return _compared(patch.text(), deck, note, field, stem)


def fields(note: AnyNote, path: Path, aspect: str, answer: str = "") -> dict[Part, Field]:
    """Return the parts of a card that can be changed in place, each with where its words stand.

    Of a card that asks both for a claim and for its reason, the `answer` that is meant says which way round it is.
    """
    match note:
        case Fact():
            return {
                "stem": Field(path, "ask", "id", "ask", note.ask),
                "answer": Field(path, "answer", "ask", "answer", note.answer),
                "options": Field(path, "wrong", "answer", "wrong", note.wrong),
            }
        case Cloze():
            found_gaps: dict[Part, Field] = {"stem": Field(path, "text", "id", "text", note.text)}
            for gap in note.gaps:
                if gap.name == aspect:
                    found_gaps["answer"] = Field(path, "text", aspect, "text", gap.answer)
                    found_gaps["options"] = Field((*path, "wrong"), aspect, "text", "gaps", gap.wrong)
            return found_gaps
        case Event():
            return {
                "stem": Field(path, "what", "when", "what", note.what),
                "answer": Field(path, "when", "id", "when", note.when.words),
                "options": Field(path, "wrong", "what", "wrong", tuple(span.words for span in note.wrong)),
            }
        case Term() if aspect == "term":
            return {
                "stem": Field(path, "meaning", "term", "meaning", note.meaning),
                "answer": Field(path, "term", "id", "term", note.term),
                "options": Field(path, "wrong_term", "meaning", "wrong_term", note.wrong_term),
            }
        case Term():
            return {
                "stem": Field(path, "term", "id", "term", note.term),
                "answer": Field(path, "meaning", "term", "meaning", note.meaning),
                "options": Field(path, "wrong_meaning", "meaning", "wrong_meaning", note.wrong_meaning),
            }
        case Argument():
            return _argument_fields(note, path, aspect, answer)
        case Question():
            return _question_fields(note, path)


def _argument_fields(note: Argument, path: Path, aspect: str, answer: str) -> dict[Part, Field]:
    claim = Field(path, "claim", "id", "claim", note.claim)
    if aspect == "holder":
        return {"stem": claim, "answer": Field(path, "by", "claim", "by", note.by)}
    if aspect == "positions":
        return {"stem": Field(path, "issue", "claim", "issue", note.issue)}
    key, _, name = aspect.partition(".")
    for point, place in points(note, path):
        side = str(place[-2])
        if point.id == name and side == ("because" if key == "because" else "against"):
            text = Field(place, "text", "id", side, point.text)
            reply = Field(place, "reply", "text", side, point.reply)
            options = Field(place, "wrong", "text", side, point.wrong)
            if key == "reply":
                turned = answer == point.text
                return (
                    {"stem": reply, "answer": text} if turned else {"stem": text, "answer": reply, "options": options}
                )
            return _link_fields(note, point, claim, text, options, answer)
    return {"stem": claim}


def _link_fields(
    note: Argument, point: Point, claim: Field, text: Field, options: Field, answer: str
) -> dict[Part, Field]:
    """Return the parts of a card about a reason or an objection; the claim of another argument is not changed in it."""
    own: dict[Part, Field] = {"answer": text} if not point.uses else {}
    if answer == note.claim:
        rivals = Field(claim.table, "wrong", "claim", "wrong", note.wrong)
        asked: dict[Part, Field] = {"stem": text} if own else {}
        return {**asked, "answer": claim, "options": rivals}
    if answer in {SUPPORTS, UNDERMINES, NEITHER}:
        return {"stem": claim}
    return {"stem": claim, **own, "options": options} if options.attribute == "because" else {"stem": claim, **own}


def _question_fields(note: Question, path: Path) -> dict[Part, Field]:
    found_parts: dict[Part, Field] = {"stem": Field(path, "ask", "form", "ask", note.ask)}
    match note.form:
        case "order" | "list":
            found_parts["answer"] = Field(path, "items", "ask", "items", note.items)
        case "several":
            found_parts["answer"] = Field(path, "answer", "ask", "answer", note.answer)
        case "choice" | "typed" | "number" | "date" | "recall" if len(note.answer) == 1:
            found_parts["answer"] = Field(path, "answer", "ask", "answer", note.answer[0])
        case _:
            pass
    if note.form in {"choice", "several", "typed", "number", "date", "list"}:
        found_parts["options"] = Field(path, "wrong", "answer", "wrong", note.wrong)
    return found_parts


def _put(patch: Patch, note: AnyNote, path: Path, field: Field, value: str | tuple[str, ...], part: Part) -> None:
    """Write the value where the field stands."""
    if isinstance(note, Cloze):
        if part == "answer":
            patch.set(path, "text", _refilled(note.text, field.after, str(value)))
        elif part == "options" and not patch.has(field.table):
            patch.set(path, "wrong", {field.key: value}, field.after)
        else:
            patch.set(field.table, field.key, value, field.after)
        return
    for point, place in points(note, path):
        if place == field.table:
            if not patch.is_table(place) and field.key == "text":
                patch.replace(place, {"id": point.id, "text": value})
                return
            if not patch.is_table(place):
                set_point(patch, place, field.key, value)
                return
            if not point.pinned:
                patch.set(place, "id", point.id)
    patch.set(field.table, field.key, value, field.after)


def _refilled(text: str, name: str, answer: str) -> str:
    """Return a text with gaps, another answer in those of this name. The answer cannot hold marks of its own."""
    pieces: list[str] = []
    after = 0
    for mark in marks(text):
        hint = f"::{mark.hint}" if mark.hint else ""
        gap = f"{{{{{name}::{answer}{hint}}}}}" if mark.name == name else text[mark.start : mark.end]
        pieces += (text[after : mark.start], gap)
        after = mark.end
    refilled = "".join((*pieces, text[after:]))
    try:
        if {mark.answer for mark in marks(refilled) if mark.name == name} == {answer}:
            return refilled
    except MarkError:
        pass
    raise TutorError("an answer in a gap holds no marks and no colons in a row", hint="Change the sentence instead.")


def _compared(text: str, deck: Deck, note: AnyNote, field: Field, stem: str) -> str:
    """Return the text if it differs from the deck in this field of this note and in nothing else."""
    after = parse(text, stem=stem)
    touched = {field.attribute} | ({"text", "gaps"} if isinstance(note, Cloze) else set())

    def as_before(each: AnyNote) -> AnyNote:
        if each.id != note.id or type(each) is not type(note):
            return each_point(each, lambda point: replace(point, text="") if point.uses == note.id else point)
        return replace(each, pinned=note.pinned, **{name: getattr(note, name) for name in touched})

    wanted = each_note(deck, as_before)
    if without_lines(each_note(after, as_before)) == without_lines(wanted) and _links(after) == _links(deck):
        return text
    raise TutorError("this change would alter more of the deck than was asked", hint="Pin the deck first.")


def _links(deck: Deck) -> list[tuple[str, str, str]]:
    return [(note.id, str(place[0]), point.id) for note in deck.notes for point, place in points(note, ())]


def _refuse_inside(patch: Patch, path: Path) -> None:
    if path not in patch.headers:
        raise TutorError("this note is written inside a list", hint=f"Give it a table of its own, [[{path[0]}]].")

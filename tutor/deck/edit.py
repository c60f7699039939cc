"""Changes to a person's deck file by the verbs they name: comments, order and layout stay as they are.

Each verb takes the text and returns the new one, and reads it again to prove that nothing else changed.
"""

from collections.abc import Callable
from dataclasses import replace

from tutor.deck.names import is_id, nearest
from tutor.deck.notes import AnyNote, Argument, Cloze, Deck, Event, Fact, Point, Question, Term
from tutor.deck.parse import parse
from tutor.deck.patch import Patch
from tutor.deck.problems import Path
from tutor.deck.tables import points, tables
from tutor.deck.visible import visible
from tutor.errors import Exit, TutorError


def pin(text: str, *, stem: str = "deck") -> tuple[str, tuple[str, ...]]:
    """Write every missing id into the text: the deck's, the notes', the reasons' and the objections'.

    Also returns what was pinned: the deck's id, `note`, `note/because.id`. `stem` names a deck that has no id.
    Raises DeckError when the text is no sound deck.
    """
    deck = parse(text, stem=stem)
    patch = Patch(text)
    pinned: list[str] = []
    lists: dict[Path, None] = {}
    if not deck.pinned:
        patch.set((), "id", deck.id, after="format")
        pinned.append(deck.id)
    for note, path in tables(deck):
        if not note.pinned:
            patch.set(path, "id", note.id)
            pinned.append(note.id)
        for point, place in points(note, path):
            if not point.pinned:
                set_point(patch, place, "id", point.id)
                pinned.append(f"{note.id}/{place[-2]}.{point.id}")
                lists[place[:-1]] = None
    for reasons in lists:
        patch.spread(reasons)
    wanted = replace(each_note(deck, lambda note: each_point(replace(note, pinned=True), pinned_point)), pinned=True)
    return proved(patch.text(), wanted, stem), tuple(pinned)


def rename(text: str, old: str, new: str, *, stem: str = "deck") -> str:
    """Give the deck, or one note of it, another id; `old` and `new` are both `deck`, or both `deck/note`.

    Grounds that use a renamed argument follow it. Raises TutorError when `old` is not in the text or `new` cannot
    be taken, DeckError when the text is no sound deck.
    """
    deck = parse(text, stem=stem)
    old_deck, _, old_note = old.partition("/")
    new_deck, _, new_note = new.partition("/")
    if bool(old_note) != bool(new_note) or (old_note and old_deck != new_deck):
        raise TutorError(
            "a deck or a note gets another id, not both",
            hint="Write DECK NEW, or DECK/NOTE DECK/NEW.",
            code=Exit.USAGE,
        )
    if old_deck != deck.id:
        raise TutorError(f"this deck is {deck.id}, not {visible(old_deck)}")
    if not is_id(new_note or new_deck):
        raise TutorError(
            f"{visible(new)} is no id", hint="An id is 1 to 80 of a-z, 0-9, '.', '_' and '-'.", code=Exit.USAGE
        )
    patch = Patch(text)
    if not old_note:
        patch.set((), "id", new_deck, after="format")
        return proved(patch.text(), replace(deck, id=new_deck, pinned=True), stem)
    _, home = found(deck, old_note)
    if any(note.id == new_note for note in deck.notes):
        raise TutorError(
            f"the id {new_note} is already used in this deck", hint="Choose another.", code=Exit.CANNOT_CREATE
        )
    patch.set(home, "id", new_note)
    for note, path in tables(deck):
        for point, place in points(note, path):
            if point.uses == old_note:
                _set_ground(patch, place, point, new_note)
    renamed = each_note(deck, lambda note: each_point(note, lambda point: _following(point, old_note, new_note)))
    wanted = each_note(renamed, lambda note: replace(note, id=new_note, pinned=True) if note.id == old_note else note)
    return proved(patch.text(), wanted, stem)


def add_accept(text: str, note_id: str, aspect: str, value: str, *, stem: str = "deck") -> str:
    """Let one more answer be accepted for a card. An answer that is accepted already changes nothing.

    Raises TutorError when the card does not exist or takes no alternatives, DeckError when the text is no sound deck.
    """
    deck = parse(text, stem=stem)
    note, path = found(deck, note_id)
    word = visible(value).strip()
    if not word:
        raise TutorError("there is nothing to accept")
    table, key, after, accepted = _alternatives(note, path, aspect)
    if word in accepted:
        return text
    patch = Patch(text)
    if (*table, key) in patch.values:
        patch.append((*table, key), word)
    elif isinstance(note, Argument):
        set_point(patch, table, key, (word,))
    elif isinstance(note, Cloze) and not patch.has(table):
        patch.set(path, "accept", {key: (word,)}, after)
    else:
        patch.set(table, key, (word,), after)
    return proved(patch.text(), each_note(deck, lambda each: _accepting(each, note_id, aspect, word)), stem)


def set_source_file(text: str, name: str, *, stem: str = "deck") -> str:
    """Name the file of the source's text, which lies beside the deck.

    Raises DeckError when the text is no sound deck or `name` is no plain file name.
    """
    deck = parse(text, stem=stem)
    patch = Patch(text)
    if patch.has(("source",)):
        patch.set(("source",), "file", name)
    else:
        patch.add_table("source", {"file": name})
    return proved(patch.text(), replace(deck, source=replace(deck.source, file=name)), stem)


def _alternatives(note: AnyNote, path: Path, aspect: str) -> tuple[Path, str, str, tuple[str, ...]]:
    """Return the table and the key that hold what an aspect accepts, the key to stand behind, and what it holds now."""
    match note, aspect:
        case Fact(), "answer":
            return path, "accept", "answer", note.accept
        case Question(form="typed" | "number" | "date" | "recall"), "answer":
            return path, "accept", "answer", note.accept
        case Term(), "term":
            return path, "accept_term", "meaning", note.accept_term
        case Term(), "meaning":
            return path, "accept_meaning", "meaning", note.accept_meaning
        case Cloze(), _:
            for gap in note.gaps:
                if gap.name == aspect:
                    return (*path, "accept"), aspect, "text", gap.accept
        case Argument(), _:
            for point, place in points(note, path):
                if _is_about(place, point, aspect):
                    return place, "accept", "text", point.accept
    raise TutorError(f"{note.id}/{visible(aspect)} takes no further answers", hint="Edit the deck by hand.")


def _accepting(note: AnyNote, note_id: str, aspect: str, word: str) -> AnyNote:
    if note.id != note_id:
        return note
    match note:
        case Fact() | Question():
            return replace(note, accept=(*note.accept, word))
        case Term() if aspect == "term":
            return replace(note, accept_term=(*note.accept_term, word))
        case Term():
            return replace(note, accept_meaning=(*note.accept_meaning, word))
        case Cloze():
            several = (replace(gap, accept=(*gap.accept, word)) if gap.name == aspect else gap for gap in note.gaps)
            return replace(note, gaps=tuple(several))
        case Argument():
            key, _, name = aspect.partition(".")
            chosen = "because" if key == "because" else "against"
            points = tuple(
                replace(point, accept=(*point.accept, word)) if point.id == name else point
                for point in getattr(note, chosen)
            )
            return replace(note, because=points) if chosen == "because" else replace(note, against=points)
        case Event():
            return note


def _is_about(place: Path, point: Point, aspect: str) -> bool:
    key, _, name = aspect.partition(".")
    return point.id == name and (key == place[-2] or (key == "reply" and place[-2] == "against"))


def found(deck: Deck, note_id: str) -> tuple[AnyNote, Path]:
    """Return a note and the path of its table. Raises TutorError, with the nearest id, when there is none."""
    for note, path in tables(deck):
        if note.id == note_id:
            return note, path
    guess = nearest(note_id, (note.id for note in deck.notes))
    hint = f'Did you mean "{guess}"?' if guess else ""
    raise TutorError(f"the deck {deck.id} has no note {visible(note_id)}", hint=hint, code=Exit.NO_INPUT)


def set_point(patch: Patch, place: Path, key: str, value: str | tuple[str, ...]) -> None:
    """Give a key of a reason or an objection a value; one that is a plain text becomes a table."""
    if patch.is_table(place):
        patch.set(place, key, value, after="" if key == "id" else "text")
    else:
        patch.wrap(place, key, value)


def _set_ground(patch: Patch, place: Path, point: Point, argument: str) -> None:
    """Let a ground use the argument's new id; its own, which may come from the old one, stays and is written down."""
    if not patch.is_table(place):
        patch.replace(place, {"id": point.id, "text": f"@{argument}"})
        return
    patch.replace((*place, "text"), f"@{argument}")
    if not point.pinned:
        patch.set(place, "id", point.id)


def _following(point: Point, old: str, new: str) -> Point:
    return replace(point, uses=new, pinned=True) if point.uses == old else point


def pinned_point(point: Point) -> Point:
    """Return the point as it is once its id is written down."""
    return replace(point, pinned=True)


def each_note(deck: Deck, change: Callable[[AnyNote], AnyNote]) -> Deck:
    """Return the deck with every note changed."""
    return replace(deck, notes=tuple(map(change, deck.notes)))


def each_point(note: AnyNote, change: Callable[[Point], Point]) -> AnyNote:
    """Return the note with every reason and objection changed, if it has any."""
    if isinstance(note, Argument):
        return replace(note, because=tuple(map(change, note.because)), against=tuple(map(change, note.against)))
    return note


def proved(text: str, wanted: Deck, stem: str) -> str:
    """Return the text if it reads as the deck that is wanted, whatever the lines; raises TutorError if it does not."""
    if without_lines(parse(text, stem=stem)) == without_lines(wanted):
        return text
    raise TutorError("this change would alter more of the deck than was asked", hint="Pin the deck first.")


def without_lines(deck: Deck) -> Deck:
    """Return the deck with every line number forgotten: what it means, wherever it stands in the text."""
    return each_note(deck, lambda note: replace(each_point(note, lambda point: replace(point, line=0)), line=0))

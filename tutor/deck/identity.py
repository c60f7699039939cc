"""Ids of notes and of points: the pinned ones must differ, the others come from the wording."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tutor.deck.marks import filled
from tutor.deck.models import (
    AnyTable,
    ArgumentTable,
    ClozeTable,
    EventTable,
    FactTable,
    PointTable,
    QuestionTable,
    TermTable,
)
from tutor.deck.names import is_id, slug
from tutor.deck.problems import Finding, Path


@dataclass(frozen=True, slots=True)
class Naming:
    """The pinned id of a thing or None, the wording that stands in for it, and the thing's path in the document."""

    id: str | None
    wording: str
    path: Path


def naming(table: AnyTable, path: Path) -> Naming:
    """Return how a note is named."""
    return Naming(table.id, _wording(table), path)


def point_namings(points: Sequence[PointTable], path: Path) -> tuple[Naming, ...]:
    """Return how the reasons or the objections of one argument are named; `path` is that of their list."""
    return tuple(
        Naming(point.id, referred(point.text) or point.text, (*path, index)) for index, point in enumerate(points)
    )


def referred(text: str) -> str:
    """Return the id that a ground such as `@other-argument` names, or nothing when the text is just text."""
    return text[1:] if text.startswith("@") and is_id(text[1:]) else ""


def repeated(namings: Iterable[Naming], lines: Mapping[Path, int]) -> Iterator[Finding]:
    """Return a finding for each pinned id that an earlier naming has; `lines` tells where paths begin, if known."""
    first: dict[str, Path] = {}
    for name in namings:
        if name.id is None:
            continue
        other = first.setdefault(name.id, name.path)
        if other != name.path:
            place = f"on line {lines[other]}" if other in lines else f"by item {int(other[-1]) + 1}"
            yield Finding(
                (*name.path, "id"), "repeated-id", f"the id {name.id} is already used {place}", "choose another"
            )


def named(namings: Sequence[Naming]) -> tuple[str, ...]:
    """Return an id for each: the pinned one, else one from the wording, made unique by -2, -3 ..."""
    taken = {name.id for name in namings if name.id is not None}
    latest: dict[str, int] = {}
    ids: list[str] = []
    for name in namings:
        if name.id is not None:
            ids.append(name.id)
            continue
        base = fresh = slug(name.wording)
        while fresh in taken:
            latest[base] = latest.get(base, 1) + 1
            fresh = f"{base}-{latest[base]}"
        taken.add(fresh)
        ids.append(fresh)
    return tuple(ids)


def _wording(table: AnyTable) -> str:
    match table:
        case FactTable() | QuestionTable():
            return table.ask
        case ClozeTable():
            return filled(table.text)
        case EventTable():
            return table.what
        case TermTable():
            return table.term
        case ArgumentTable():
            return table.claim

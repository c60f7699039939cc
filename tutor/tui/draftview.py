"""What the drafts screen shows, as one frozen value."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from tutor.deck.drafts import Part
from tutor.deck.notes import NOTE_KINDS
from tutor.desk.drafting import Drafting
from tutor.desk.preview import Face
from tutor.desk.proposal import Asked, Draft, Proposal, asked, such
from tutor.tui.moment import Fact

Look = Literal["told", "met", "rewording"]
"""A draft is told with all it asks, met in one form after the other, or its words are being changed."""

PARTS: dict[Part, Fact] = {"stem": "stem", "answer": "answer", "options": "options"}
"""The fact that a part of what is pointed at can be changed in place."""


@dataclass(frozen=True, slots=True)
class Drafts:
    """The drafts of a deck as they stand, which of them is shown, and what is pointed at in it.

    `drafts` are those that fit the words of the filter `only`: a kind, "doubtful" or "undoubted", or none; `left`
    counts all, `decided` the notes that are none any more. `changeable` are the parts of what is pointed at that can
    be changed in place. `part` is what is being changed. `asking` tells that accepting all of a kind was asked for
    once. `said` is a sentence to show, or empty.
    """

    title: str = ""
    name: str = ""
    deck: str = ""
    drafts: tuple[Draft, ...] = ()
    left: int = 0
    decided: int = 0
    only: str = ""
    problems: tuple[tuple[int, int, str, str], ...] = ()
    changes: int = 0
    place: int = 0
    proposal: Proposal | None = None
    asked: tuple[Asked, ...] = ()
    faces: tuple[Face, ...] = ()
    pointer: int = 0
    face: int = 0
    changeable: frozenset[Part] = frozenset()
    look: Look = "told"
    part: Part = "stem"
    asking: bool = False
    said: str = ""

    @property
    def draft(self) -> Draft | None:
        """The draft that is shown."""
        return self.drafts[self.place] if self.place < len(self.drafts) else None

    @property
    def pointed(self) -> Asked | None:
        """What is pointed at."""
        return self.asked[self.pointer] if self.pointer < len(self.asked) else None

    @property
    def same_kind(self) -> tuple[str, ...]:
        """The drafts shown that are of the kind of this one."""
        return tuple(draft.id for draft in self.drafts if self.draft and draft.kind == self.draft.kind)

    @property
    def facts(self) -> frozenset[Fact]:
        """What is so here and now, for the keys."""
        if self.look == "rewording":
            return frozenset({"rewording"})
        said: dict[Fact, bool] = {
            "told": self.look == "told",
            "met": self.look == "met",
            "draft": self.draft is not None and not self.problems,
            "drafts": len(self.drafts) > 1,
            "asked": len(self.asked) > 1,
            "faces": bool(self.faces),
            "past": self.changes > 0,
            "left": self.left > 0,
            "done": not self.left,
        }
        said |= {fact: part in self.changeable and self.look == "told" for part, fact in PARTS.items()}
        return frozenset(fact for fact, holds in said.items() if holds)


def looked(drafting: Drafting, view: Drafts) -> Drafts:
    """Return the view with everything in it as the file was read last."""
    drafts = drafting.drafts
    view = replace(
        view,
        title=drafting.title,
        name=drafting.path.name,
        deck=drafting.deck,
        drafts=such(drafts, view.only),
        left=len(drafts),
        decided=drafting.decided,
        problems=drafting.problems,
        changes=drafting.changes,
    )
    return turned(drafting, view, view.place)


def turned(drafting: Drafting, view: Drafts, place: int) -> Drafts:
    """Return the view of the draft at a place, or at the nearest there is."""
    place = min(max(place, 0), max(len(view.drafts) - 1, 0))
    same = view.proposal is not None and view.drafts and view.proposal.draft.id == view.drafts[place].id
    pointer, face = (view.pointer, view.face) if same else (0, 0)
    proposal = drafting.proposal(view.drafts[place].id) if view.drafts else None
    faces = proposal.faces() if proposal and view.look == "met" else ()
    view = replace(
        view,
        place=place,
        proposal=proposal,
        asked=asked(proposal) if proposal else (),
        faces=faces,
        face=min(face, max(len(faces) - 1, 0)),
        asking=False,
    )
    return pointed_at(drafting, view, pointer)


def pointed_at(drafting: Drafting, view: Drafts, pointer: int) -> Drafts:
    """Return the view with the pointer at something it asks, and what of that can be changed."""
    view = replace(view, pointer=min(max(pointer, 0), max(len(view.asked) - 1, 0)))
    each = view.pointed
    changeable = {part for part in PARTS if each and drafting.words(each, part) is not None}
    return replace(view, changeable=frozenset(changeable))


def next_filter(drafts: Sequence[Draft], only: str) -> str:
    """Return the filter after this one, of those that choose some: doubtful, undoubted, each kind, then all again."""
    ways = [way for way in ("doubtful", "undoubted", *NOTE_KINDS) if 0 < len(such(drafts, way)) < len(drafts)]
    ways.insert(0, "")
    return ways[(ways.index(only) + 1) % len(ways)] if only in ways else ""


def joined(words: str | tuple[str, ...] | None) -> str:
    """Return words as they are typed on one line: several with ";" between them."""
    return "; ".join(words) if isinstance(words, tuple) else words or ""

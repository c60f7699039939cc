"""How a draft is drawn: what it asks with the answers, its doubt, and the paragraphs it rests on."""

from textual.content import Content

from tutor.deck.notes import NOTE_KINDS
from tutor.desk.passage import Passage
from tutor.desk.proposal import Asked
from tutor.study.count import counted
from tutor.tui.draftview import Drafts
from tutor.tui.facelines import face_lines, way_line
from tutor.tui.feedback import cited
from tutor.tui.header import BAR, bar
from tutor.tui.lines import (
    ACCENT,
    DIM,
    POINTER,
    RIGHT,
    STRONG,
    WRONG,
    clickable,
    hanging,
    safe,
    safe_line,
    spread,
    wrapped,
)
from tutor.tui.passage import passage_lines, quote_line


def only_named(only: str) -> str:
    """Return a filter in words: "facts", "doubtful", "undoubted facts"."""
    return " ".join(
        f"{word}s" if word in NOTE_KINDS else word for word in sorted(only.split(), key=NOTE_KINDS.__contains__)
    )


def heading(view: Drafts, width: int) -> list[Content]:
    """Return the deck's title with how much is decided, and which draft is shown."""
    share = view.decided / max(view.decided + view.left, 1)
    left = Content.styled(f"  {view.left:,} left" if view.left else "  all decided", DIM)
    lines = [spread(safe_line(view.title, STRONG), bar(share, min(BAR, width // 4)) + left, width)]
    if view.draft is None:
        return lines
    only = f", {only_named(view.only)} only" if view.only else ""
    place = Content.styled(f"draft {view.place + 1:,} of {len(view.drafts):,}{only}", DIM)
    named = Content.styled(view.draft.kind, ACCENT) + safe_line(f"  {view.draft.id}", DIM)
    return [*lines, spread(named, place, width)]


def draft_lines(view: Drafts, width: int) -> list[Content]:
    """Return the draft as it is looked at, or what to do where none is left."""
    draft = view.draft
    if draft is None:
        return _nothing(view, width)
    lines: list[Content] = []
    if draft.doubt:
        lines += [*hanging(Content.styled("Doubt  ", "$warning bold"), safe(draft.doubt), width), Content()]
    if view.look == "met" and view.faces:
        face = view.faces[view.face]
        return [*lines, way_line(face, view.face, len(view.faces), width), Content(), *face_lines(face, width)]
    if not view.asked:
        lines += wrapped(Content.styled("It asks nothing by itself; e opens it in your editor.", DIM), width)
    for at, each in enumerate(view.asked):
        several = len(view.asked) > 1
        drawn = _asked(each, pointed=several and at == view.pointer, indented=several, width=width)
        lines += [clickable(line, f"screen.point_at({at})") for line in drawn] if several else drawn
    for explain in dict.fromkeys(each.card.explain for each in view.asked if each.card.explain):
        lines += [Content(), *wrapped(safe(explain), width)]
    return lines


def asked_line(view: Drafts, width: int) -> int:
    """Return the line of `draft_lines` on which the thing pointed at begins, from 0."""
    doubt = view.draft.doubt if view.draft else ""
    above = len(hanging(Content("Doubt  "), safe(doubt), width)) + 1 if doubt else 0
    return above + sum(
        len(_asked(each, pointed=False, indented=True, width=width)) for each in view.asked[: view.pointer]
    )


def _asked(each: Asked, *, pointed: bool, indented: bool, width: int) -> list[Content]:
    lead = Content.styled(f"{POINTER} " if pointed else "  ", f"{STRONG} {ACCENT}") if indented else Content()
    under = Content(" " * lead.cell_length)
    forms = Content.styled(", ".join(each.forms), DIM)
    room = width - forms.cell_length - 2
    first, *rest = hanging(lead, safe(each.stem, STRONG), room)
    lines = [spread(first, forms, width), *rest]
    lines += hanging(under + Content.styled(f"{RIGHT} ", "$success bold"), safe_line(each.answer), width)
    if each.options:
        lines += hanging(under + Content.styled(f"{WRONG} ", DIM), safe_line("; ".join(each.options), DIM), width)
    if each.accept:
        also = Content.styled("also accepted  ", DIM)
        lines += hanging(under + also, safe_line("; ".join(each.accept)), width)
    if each.also:
        lines += hanging(under + Content.styled("also asked  ", DIM), safe_line(" ".join(each.also), DIM), width)
    if each.hint:
        lines += hanging(under + Content.styled("hint  ", DIM), safe_line(each.hint), width)
    return lines


def _nothing(view: Drafts, width: int) -> list[Content]:
    if view.left:
        said = f"Nothing is left of what you look at: {only_named(view.only)} only."
        return [*wrapped(Content(said), width), Content.styled(f"d shows {counted(view.left, 'other')}.", DIM)]
    return [
        *wrapped(Content("No draft is left." if view.changes else "No draft waits in this deck."), width),
        Content(),
        *wrapped(Content.styled("enter studies what this deck asks; q goes back.", DIM), width),
        *wrapped(Content.styled("tutor generate ARTICLE  proposes notes about an article.", DIM), width),
    ]


def evidence_title(view: Drafts, width: int) -> list[Content]:
    """Return the line between a draft and what it rests on."""
    passage = _passage(view)
    if passage is None or view.draft is None:
        return []
    text = cited(passage.cite) or "no paragraph is cited"
    title = f"\u2500\u2500 {text} "
    return [Content.styled(title + "\u2500" * max(width - len(title), 0), DIM)]


def evidence_lines(view: Drafts, width: int) -> list[Content]:
    """Return the paragraphs that what is pointed at rests on, its quote marked."""
    passage = _passage(view)
    if passage is None:
        return []
    lines = passage_lines(passage, view.deck, width)
    # Without the text, the line above has named the paragraphs already.
    return lines if passage.paragraphs or not passage.cite else lines[1:]


def evidence_line(view: Drafts, width: int) -> int:
    """Return the line of `evidence_lines` on which the quote begins, from 0."""
    passage = _passage(view)
    return quote_line(passage, width) if passage else 0


def _passage(view: Drafts) -> Passage | None:
    if view.proposal is None:
        return None
    if view.look == "met" and view.faces:
        cards = [card.id for card in view.proposal.cards]
        return view.proposal.passage(cards.index(view.faces[view.face].card.id))
    return view.proposal.passage(view.pointer)

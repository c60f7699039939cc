"""The mistakes that can be mended without asking: nothing but the characters concerned is changed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from tutor.deck.edit import pin
from tutor.deck.notes import Deck
from tutor.deck.parse import parse
from tutor.deck.problems import DeckError
from tutor.lint.case import Case
from tutor.lint.catalogue import RULES
from tutor.lint.lint import lint
from tutor.lint.place import Spot

_BOM = "\ufeff"

MENDABLE: frozenset[str] = frozenset(rule.code for rule in RULES if rule.fixable)
"""The codes of what is mended."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A text and the codes of what was mended in it, one for each place."""

    text: str
    codes: tuple[str, ...] = ()


def mend(text: str, codes: Collection[str] = MENDABLE, *, stem: str = "deck") -> Mended:
    """Mend what the rules of these codes find; mending again changes nothing. Raises DeckError for an unsound deck.

    Ids are written down first, and a change that would move one is left undone.
    """
    done: list[str] = []
    if "unpinned-id" in codes and _found(text, {"unpinned-id"}, stem):
        text, _ = pin(text, stem=stem)
        done.append("unpinned-id")
    bom = _BOM if text.startswith(_BOM) else ""
    spots = [spot for spot in _found(text, MENDABLE.intersection(codes), stem) if spot.instead is not None]
    bare = text.removeprefix(_BOM)
    mended = _changed(bare, spots)
    if not _keeps_ids(bare, mended, stem):
        for spot in reversed(spots):  # from the end, so that the places before it stay where they are
            mended = _changed(bare, [spot])
            if _keeps_ids(bare, mended, stem):
                bare = mended
                done.append(spot.rule.code)
        return Mended(bom + bare, tuple(done))
    return Mended(bom + mended, (*done, *(spot.rule.code for spot in spots)))


def _found(text: str, codes: Collection[str], stem: str) -> tuple[Spot, ...]:
    return lint(Case(text.removeprefix(_BOM), parse(text, stem=stem)), codes)


def _changed(text: str, spots: Sequence[Spot]) -> str:
    pieces: list[str] = []
    after = 0
    for spot in spots:
        if spot.start >= after:
            pieces += (text[after : spot.start], spot.instead or "")
            after = spot.end
    return "".join((*pieces, text[after:]))


def _keeps_ids(before: str, after: str, stem: str) -> bool:
    try:
        return _ids(parse(before, stem=stem)) == _ids(parse(after, stem=stem))
    except DeckError:
        return False


def _ids(deck: Deck) -> tuple[str, ...]:
    return (deck.id, *(note.id for note in deck.notes))

"""How the cards of one deck are made: their ids, what they inherit, and which of their forms the author chose."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

from tutor.deck.acronyms import Acronyms
from tutor.deck.cards import Card, Form, FormName, Item
from tutor.deck.notes import AnyNote, Argument, Cloze, Deck, Event, Fact, Point, Question, Term

STANDS_IN: dict[FormName, FormName] = {"number": "typed", "several": "list", "match": "list", "order": "recall"}
"""The form that asks for what a form would ask for which the note does not have."""

LONGEST_TYPED = 60
"""The most characters of an answer that is typed; a longer one is judged by the learner against the model."""

MOST_WORDS_TYPED = 8


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the cards of one deck, where an acronym of its terms is as good as its words."""

    deck: Deck
    acronyms: Acronyms = field(default_factory=lambda: Acronyms(()))

    def card(
        self, note: AnyNote, aspect: str, forms: Iterable[Form], known: Sequence[str], point: Point | None = None
    ) -> Card:
        """Return the card of the note's aspect, in those of the forms that the author chose.

        `known` is what is to be known. A card of one reason or objection, `point`, has that one's place, citation
        and explanation where it has its own.
        """
        own = point if point and (point.cite or point.quote) else note
        return Card(
            id=f"{self.deck.id}/{note.id}/{aspect}",
            deck=self.deck.id,
            note=note.id,
            aspect=aspect,
            kind=_KINDS[type(note)],
            forms=tuple(map(self._either_way, forms)),
            content=content(known),
            line=(point.line if point else 0) or note.line,
            explain=(point.explain if point else "") or note.explain,
            cite=own.cite,
            quote=own.quote,
            tags=tuple(dict.fromkeys(self.deck.tags + note.tags)),
            language=note.answer_language or self.deck.language,
            distinct=note.distinct,
        )

    def _either_way(self, form: Form) -> Form:
        """Return the form with the acronyms of the deck taken for their words, and the words for them."""
        if not self.acronyms or form.name not in _SAID:
            return form
        accept = form.accept + self.acronyms.beside((form.answer, *form.accept), form.stem, form.wrong)
        items = tuple(self._said_either_way(item, form) for item in form.items)
        return form._replace(accept=accept if not items else form.accept, items=items)

    def _said_either_way(self, item: Item, form: Form) -> Item:
        others = self.acronyms.beside((item.text, *item.accept), form.stem, form.wrong)
        return item._replace(accept=item.accept + others)


_SAID: frozenset[FormName] = frozenset({"choice", "typed", "cloze", "list"})
"""The forms whose answer or items are texts that may be said in other words."""

_KINDS: dict[type[AnyNote], str] = {
    Fact: "fact",
    Cloze: "fact",
    Event: "event",
    Term: "term",
    Argument: "argument",
    Question: "question",
}


def content(known: Sequence[str]) -> str:
    """Return 10 hex digits that change when what is to be known changes."""
    whole = "".join(f"{len(text)}:{text}" for text in known)
    return blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=5).hexdigest()


def chosen(note: AnyNote, usual: Sequence[Form], others: Sequence[Form] = ()) -> tuple[Form, ...]:
    """Return the usual forms, or those of all that the note names in its `forms`, if there are any."""
    if not note.forms:
        return tuple(usual)
    had = {form.name for form in (*usual, *others)}
    wanted = {name if name in had else STANDS_IN.get(name, name) for name in note.forms}
    return tuple(form for form in (*usual, *others) if form.name in wanted) or tuple(usual)


def is_long(answer: str, longest: int = LONGEST_TYPED) -> bool:
    """Tell whether the answer has more characters, or more words, than are typed and judged by the machine."""
    return len(answer) > longest or answer.count(" ") >= MOST_WORDS_TYPED

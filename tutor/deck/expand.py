"""From notes to cards: what is asked about each note, in which forms, beside which wrong options.

Arguments have a module of their own; here are facts, events, terms and free questions.
"""

from collections.abc import Iterator
from typing import assert_never

from tutor.deck.acronyms import Acronyms
from tutor.deck.arguments import Arguments
from tutor.deck.cards import Card, Form, FormName, Item
from tutor.deck.maker import LONGEST_TYPED, Maker, chosen, is_long
from tutor.deck.marks import stem as open_gap
from tutor.deck.misdates import Era, era_of, near
from tutor.deck.notes import AnyNote, Argument, Cloze, Deck, Event, Fact, Question, Term
from tutor.deck.pool import FEWEST, Pool
from tutor.deck.shape import date_in, is_name, number_in
from tutor.deck.span import Span
from tutor.deck.timeline import Timeline

LONGEST_TYPED_MEANING = 40
"""The most characters of a meaning that is typed."""

_NEAR_DATES = 4


def expand(deck: Deck) -> tuple[Card, ...]:
    """Return the cards of the deck's accepted notes, in the order of the notes."""
    return tuple(_Expansion(deck).cards())


class _Expansion:
    """The rooms of one deck that a note's wrong options and neighbours come from."""

    def __init__(self, deck: Deck) -> None:
        self._notes = [note for note in deck.notes if not note.draft]
        acronyms = Acronyms(self._notes)
        self._maker = Maker(deck, acronyms)
        self._era = era_of(deck, self._notes)
        self._pool = Pool(self._notes, acronyms, self._era)
        self._timeline = Timeline([note for note in self._notes if isinstance(note, Event)])
        self._arguments = Arguments([note for note in self._notes if isinstance(note, Argument)], self._maker)
        self._near: dict[Span, tuple[str, ...]] = {}

    def cards(self) -> Iterator[Card]:
        for note in self._notes:
            yield from self._of(note)

    def _of(self, note: AnyNote) -> Iterator[Card]:
        match note:
            case Fact():
                yield self._fact(note)
            case Cloze():
                yield from self._cloze(note)
            case Event():
                yield from self._event(note)
            case Term():
                yield from self._term(note)
            case Argument():
                yield from self._arguments.cards(note)
            case Question():
                yield self._question(note)
            case _:
                assert_never(note)

    def _fact(self, note: Fact) -> Card:
        wrong = note.wrong or self._pool.rivals(note.id, "answer")
        usual, others = _ramp("typed", note.ask, note.answer, note.accept, wrong, note.hint)
        return self._maker.card(note, "answer", chosen(note, usual, others), (note.answer,))

    def _cloze(self, note: Cloze) -> Iterator[Card]:
        for gap in note.gaps:
            wrong = gap.wrong or self._pool.rivals(note.id, gap.name)
            usual, others = _ramp("cloze", open_gap(note.text, gap.name), gap.answer, gap.accept, wrong, note.hint)
            yield self._maker.card(note, gap.name, chosen(note, usual, others), (gap.answer,))

    def _event(self, note: Event) -> Iterator[Card]:
        known = (f"{note.when.first}..{note.when.last}",)
        before, after = self._timeline.around(note)
        placed = bool(before or after) and (not note.forms or "place" in note.forms)
        if not placed or note.forms != ("place",):
            asked = f"When did this happen? {note.what}"
            wrong = tuple(str(span) for span in note.wrong if not span.overlaps(note.when))
            wrong = wrong or self._near_dates(note.when)
            choice = Form("choice", asked, str(note.when), wrong=wrong, hint=note.hint)
            date = Form("date", asked, str(note.when), wrong=wrong, hint=note.hint)
            recall = Form("recall", asked, str(note.when), hint=note.hint)
            yield self._maker.card(note, "date", chosen(note, (choice, date) if wrong else (date,), (recall,)), known)
        if placed:
            stem = f"Place on the timeline: {note.what}"
            items = tuple(Item(event.what, when=str(event.when)) for event in (*before, *after))
            place = Form("place", stem, str(note.when), items=items, position=len(before), hint=note.hint)
            yield self._maker.card(note, "place", (place,), known)

    def _near_dates(self, span: Span) -> tuple[str, ...]:
        if span not in self._near:
            self._near[span] = tuple(str(other) for other in near(span, self._era)[:_NEAR_DATES])
        return self._near[span]

    def _term(self, note: Term) -> Iterator[Card]:
        named = is_name(note.term)
        if note.ask != "meaning":
            asked = f"Who or what is this? {note.meaning}" if named else f"Which term means this? {note.meaning}"
            yield self._term_side(note, "term", asked, note.term, note.accept_term, note.wrong_term)
        if note.ask != "term":
            asked = f"Who or what is {note.term}?" if named else f"What is meant by \u201c{note.term}\u201d?"
            yield self._term_side(note, "meaning", asked, note.meaning, note.accept_meaning, note.wrong_meaning)

    def _term_side(
        self, note: Term, aspect: str, asked: str, answer: str, accept: tuple[str, ...], authors: tuple[str, ...]
    ) -> Card:
        wrong = authors or self._pool.rivals(note.id, aspect)
        longest = LONGEST_TYPED_MEANING if aspect == "meaning" else LONGEST_TYPED
        usual, others = _ramp("typed", asked, answer, accept, wrong, note.hint, longest)
        return self._maker.card(note, aspect, chosen(note, usual, others), (answer,))

    def _question(self, note: Question) -> Card:
        form = _form_of(note, self._era)
        known = tuple(text for item in form.items for text in (item.text, item.pair) if text) or (form.answer,)
        usual, others = _beside(note, form)
        return self._maker.card(note, "answer", chosen(note, usual, others), known)


def _ramp(
    typed: FormName,
    stem: str,
    answer: str,
    accept: tuple[str, ...],
    wrong: tuple[str, ...],
    hint: str,
    longest: int = LONGEST_TYPED,
) -> tuple[tuple[Form, ...], tuple[Form, ...]]:
    """Return the usual forms of an answer that is a text, from choosing to producing, and those it may also have."""
    choice, produced, recall = (
        Form(name, stem, answer, accept, wrong, hint=hint) for name in ("choice", typed, "recall")
    )
    first = (choice,) if wrong else ()
    if is_long(answer, longest) and date_in(answer) is None and number_in(answer) is None:
        return (*first, recall), (produced,)
    return (*first, produced), (recall,)


def _form_of(note: Question, era: Era) -> Form:
    """Return the form of a free question."""
    first = note.answer[0] if note.answer else ""
    rest = note.answer[1:] + note.accept
    match note.form:
        case "choice" | "truth" | "typed" | "recall":
            return Form(note.form, note.ask, first, rest, note.wrong, hint=note.hint)
        case "date":
            span = date_in(first)
            wrong = tuple(str(date_in(text) or text) for text in note.wrong)
            if span and not wrong:
                wrong = tuple(map(str, near(span, era)[:_NEAR_DATES]))
            return Form("date", note.ask, str(span or first), rest, wrong, hint=note.hint)
        case "number":
            unit = f" {note.unit}" if note.unit else ""
            counted = tuple(text.removesuffix(unit) + unit for text in (first, *note.wrong))
            form = Form("number", note.ask, counted[0], rest, counted[1:], hint=note.hint)
            return form._replace(unit=note.unit, tolerance=note.tolerance)
        case "order":
            return _of_parts(note, tuple(map(Item, note.items)))
        case "match":
            return _of_parts(note, tuple(Item(left, pair=right) for left, right in note.pairs))
        case "several":
            return _of_parts(note, tuple(map(Item, note.answer)))
        case "list":
            return _of_parts(note, tuple(map(Item, note.items)))
        case "cloze" | "place":
            return Form("recall", note.ask, first, rest, note.wrong, hint=note.hint)
        case _:
            assert_never(note.form)


def _of_parts(note: Question, items: tuple[Item, ...]) -> Form:
    texts = [f"{item.text}: {item.pair}" if item.pair else item.text for item in items]
    if note.form == "order":
        texts = [f"{place} {text}" for place, text in enumerate(texts, start=1)]
    return Form(note.form, note.ask, "; ".join(texts), wrong=note.wrong, items=items, hint=note.hint)


def _beside(note: Question, form: Form) -> tuple[tuple[Form, ...], tuple[Form, ...]]:
    """Return the usual forms of a free question, from the most help to the least, and those it may also have."""
    recall = form._replace(name="recall")
    match form.name:
        case "typed" | "date" | "number" if note.wrong:
            return (form._replace(name="choice"), form), (recall,)
        case "list" if len(note.wrong) >= FEWEST:
            return (form._replace(name="several"), form), (recall,)
        case "several":
            return (form,), (form._replace(name="list"), recall)
        case _:
            return (form,), (recall,)

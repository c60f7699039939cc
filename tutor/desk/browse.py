"""The cards of one deck, to be looked through: found by words and state, each with its memory and what was answered."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tutor.deck.cards import Card, Form
from tutor.deck.shape import words
from tutor.desk import deeds
from tutor.desk.filter import Filter, StateName
from tutor.store.records import Answer, Trait
from tutor.study.memory import LEECH, Memory
from tutor.study.schedule import retrievability

if TYPE_CHECKING:
    from tutor.desk.desk import Desk

WEEK = 7
"""A card is being learned while its stability is below so many days: it would not last a week."""

KEPT = 2_000
"""So many rows are kept at most until the next change."""

Knowledge = Literal["new", "learning", "known"]


@dataclass(frozen=True, slots=True)
class Given:
    """One answer of the past. `at_ms` is Unix time in milliseconds, `day` a study day, `rating` 1 to 4."""

    at_ms: int
    day: int
    form: str
    stem: str
    answer: str
    response: str
    verdict: str
    credit: float
    overruled: bool
    rating: int
    practice: bool


@dataclass(frozen=True, slots=True)
class CardRow:
    """One card as it stands today.

    `recall` is the chance of recalling it now, from 0 to 1, `stability` in days; both are None for a new card, and so
    is `due`, a study day. `tags` and `line` are the note's; an archived card has only what the log remembers of it.
    """

    card: str
    kind: str
    stem: str
    answer: str
    tags: tuple[str, ...] = ()
    line: int = 0
    state: Knowledge = "new"
    recall: float | None = None
    stability: float | None = None
    due: int | None = None
    lapses: int = 0
    tries: int = 0
    flagged: bool = False
    suspended: bool = False
    archived: bool = False
    last: Given | None = None

    @property
    def leech(self) -> bool:
        """Whether it was forgotten so often that more asking will not help."""
        return self.lapses >= LEECH


class Browser:
    """Looks through one deck; what it has read it keeps until something changes.

    Raises TutorError where there is no such deck.
    """

    def __init__(self, desk: "Desk", deck: str) -> None:
        self.deck = desk.library.deck(deck).id
        self._desk = desk
        desk.decks()
        self._look()

    def refresh(self) -> None:
        """Look at decks and log again, after an edit of either."""
        self._desk.rescan()
        self._look()

    def _look(self) -> None:
        self._words = self._desk.library.words(self.deck)
        self._archived: list[tuple[str, str]] | None = None
        self._forget()

    def _forget(self) -> None:
        self._rows: dict[str, CardRow] = {}
        self._such: dict[Trait, frozenset[str]] = {}

    @property
    def title(self) -> str:
        """The deck's title."""
        return self._desk.library.deck_title(self.deck)

    @property
    def total(self) -> int:
        """How many cards the deck holds."""
        return len(self._words)

    @property
    def today(self) -> int:
        """The present study day."""
        return self._desk.today()

    @property
    def problem(self) -> str:
        """What keeps the deck's file from loading, in a sentence, or nothing; its cards are then those from before."""
        file = self._desk.library.find(self.deck)
        if file is None:
            return "The file of this deck is gone."
        if not file.problems:
            return ""
        line, column, _, message, _ = file.problems[0]
        return f"{file.path.name}:{line}:{column}: {message}"

    def found(self, wanted: Filter) -> tuple[str, ...]:
        """Return the cards that fit, in the order of the deck; archived ones only where they are asked for."""
        texts = self._gone() if "archived" in wanted.states else self._words
        for word in wanted.words:
            texts = [pair for pair in texts if word in pair[1]]
        cards = [card for card, _ in texts]
        for state in wanted.states - {"archived"}:
            cards = self._narrowed(cards, state)
        return tuple(cards)

    def _narrowed(self, cards: list[str], state: StateName) -> list[str]:
        match state:
            case "new":
                asked = self._trait("asked")
                return [card for card in cards if card not in asked]
            case "due" | "suspended" | "flagged" | "leech":
                held = self._trait(state)
                return [card for card in cards if card in held]
            case "archived":
                return cards

    def _trait(self, trait: Trait) -> frozenset[str]:
        if trait not in self._such:
            self._such[trait] = self._desk.store.records.such(self.deck, trait, self.today)
        return self._such[trait]

    def _gone(self) -> list[tuple[str, str]]:
        """The archived cards with the words by which they are found: their ids and what was last asked."""
        if self._archived is None:
            records = self._desk.store.records
            names = records.archived(self.deck)
            asked = {card: f"{last.review.stem} {last.review.answer}" for card, last in records.latest(names).items()}
            self._archived = [(card, words(f"{card} {asked.get(card, '')}")) for card in names]
        return self._archived

    def rows(self, cards: Sequence[str]) -> list[CardRow]:
        """Return these cards as they stand, in this order."""
        missing = [card for card in cards if card not in self._rows]
        if missing:
            if len(self._rows) > KEPT:
                self._rows.clear()
                missing = list(cards)
            self._rows |= {row.card: row for row in self._read(missing)}
        return [self._rows[card] for card in cards]

    def _read(self, names: list[str]) -> Iterable[CardRow]:
        records, today, fitted = self._desk.store.records, self.today, self._desk.store.parameters()
        held, last = records.memories(names), records.latest(names)
        for name in names:
            card = self._desk.library.card(self.deck, name)
            memory, due = held.get(name, (Memory(name), None))
            given = given_in(last[name]) if name in last else None
            elapsed = None if memory.last_day is None else today - memory.last_day
            recall = None if elapsed is None else retrievability(elapsed, memory.stability, fitted)
            yield CardRow(
                card=name,
                kind="" if card is None else card.kind,
                stem=card.forms[-1].stem if card else given.stem if given else "",
                answer=said(card.forms[-1]) if card else given.answer if given else "",
                tags=() if card is None else card.tags,
                line=0 if card is None else card.line,
                state=_state(memory),
                recall=recall,
                stability=None if elapsed is None else memory.stability,
                due=due,
                lapses=memory.lapses,
                tries=memory.tries,
                flagged=memory.flagged,
                suspended=memory.suspended,
                archived=card is None,
                last=given,
            )

    def card(self, name: str) -> Card | None:
        """Return the card as the deck has it, or None for an archived one."""
        return self._desk.library.card(self.deck, name)

    def course(self, name: str) -> tuple[Given, ...]:
        """Return all that was ever answered to the card, the latest first."""
        return tuple(given_in(answer) for answer in reversed(self._desk.store.records.course(name)))

    def suspend(self, name: str, *, on: bool) -> str:
        """Stop asking a card, or ask it again; returns what was done, in a sentence."""
        (deeds.suspend if on else deeds.resume)(self._desk, name)
        self._forget()
        return "Suspended: it is not asked until you resume it." if on else "It is asked again."

    def flag(self, name: str, *, on: bool) -> str:
        """Mark a card, or take its mark away; returns what was done, in a sentence."""
        deeds.flag(self._desk, name, on=on)
        self._forget()
        return "Flagged." if on else "No longer flagged."

    def reset(self, name: str) -> str:
        """Let the memory of a card start anew; returns what was done, in a sentence."""
        deeds.reset(self._desk, name)
        self._forget()
        return "Its memory starts anew."

    def undo(self) -> str:
        """Take back this device's last action; returns what it was, in a sentence."""
        said = self._desk.undo()
        self._forget()
        return said

    def editor(self, name: str) -> list[str]:
        """Return the command that opens the card's note in the editor; raises TutorError when that cannot be."""
        from tutor.desk.editing import editor_command

        card = self.card(name)
        return [] if card is None else editor_command(self._desk, card)


def slips(course: Iterable[Given]) -> list[tuple[str, int]]:
    """Return what was answered instead of the right answer, and how often, the most frequent first."""
    from collections import Counter

    return Counter(given.response for given in course if given.credit < 1).most_common()


def said(form: Form) -> str:
    """Return the answer of a form on one line, part by part where it has parts."""
    if form.answer or not form.items:
        return form.answer
    return "; ".join(f"{item.text}: {item.pair}" if item.pair else item.text for item in form.items)


def _state(memory: Memory) -> Knowledge:
    if memory.last_day is None:
        return "new"
    return "learning" if memory.missed or memory.stability < WEEK else "known"


def given_in(answer: Answer) -> Given:
    """Return an answer of the log as it is looked back at."""
    from tutor.study.fold import credit

    event, review = answer.event, answer.review
    return Given(
        at_ms=event.at_ms,
        day=event.day,
        form=review.form,
        stem=review.stem,
        answer=review.answer,
        response=review.response,
        verdict=review.verdict,
        credit=answer.credit,
        overruled=answer.credit != credit(review),
        rating=review.rating,
        practice=review.practice,
    )

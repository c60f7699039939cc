"""The pictures of the score history over some days and one deck or all, each reckoned when it is first asked for."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Self, assert_never, get_args

from tutor.errors import Exit, TutorError
from tutor.study.dates import RangeName, range_begins
from tutor.study.picture import Picture, PictureName, Span

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.store.history import History
    from tutor.study.pictures.compared import Sums

NAMES: tuple[PictureName, ...] = get_args(PictureName)

HARDEST = 20
"""How many of the hardest cards are named at most."""


class Figures:
    """The pictures over the study days from `first` to `last`, both included, of one deck or, without one, of all.

    Without `first` they begin with the first answer; they end today, or with the last answer where the clock was set
    back since, unless `last` is earlier. What is coming, known and hardest is always told as of now, and the year is
    always the past one. A deck may be named whose file is gone, as long as
    it has a history. Raises TutorError, also later, when the log cannot be read or no deck has that id.
    """

    def __init__(self, desk: "Desk", deck: str = "", first: int | None = None, last: int | None = None) -> None:
        self._desk = desk
        self._kept: dict[PictureName, Picture] = {}
        self.deck = deck_meant(desk, deck) if deck else ""
        self.today = desk.today()
        latest = max(self.today, desk.store.history.last_day(self.deck) or 0)
        last = latest if last is None else min(last, latest)
        begun = range_begins("all", last, desk.store.history.first_day(self.deck)) if first is None else first
        self.span = Span(min(begun, last), last, self.deck)

    @classmethod
    def over(cls, desk: "Desk", name: RangeName, deck: str = "") -> Self:
        """Return the pictures over a range that ends today."""
        today = desk.today()
        return cls(desk, deck) if name == "all" else cls(desk, deck, range_begins(name, today, None), today)

    @property
    def names(self) -> tuple[PictureName, ...]:
        """The pictures in the order in which they are shown."""
        return NAMES

    @cached_property
    def decks(self) -> tuple[tuple[str, str], ...]:
        """Id and title of every deck that has a history, by title; one whose file is gone has its id for a title."""
        return remembered(self._desk)

    @cached_property
    def has_history(self) -> bool:
        """Whether anything was ever answered, in the deck or in any."""
        return self._desk.store.history.first_day(self.deck) is not None

    def picture(self, name: PictureName) -> Picture:
        """Return one picture, reckoned at the first call and kept."""
        if name not in self._kept:
            self._kept[name] = self._made(name)
        return self._kept[name]

    def words(self, name: PictureName) -> tuple[str, ...]:
        """Return one picture in words."""
        from tutor.study.pictures.words import words

        return words(self.picture(name))

    def _made(self, name: PictureName) -> Picture:
        match name:
            case "score":
                from tutor.study.pictures.score import score

                return score(self.span, self._history.tallies(self.span.first, self.span.last, self.deck, by=["day"]))
            case "year":
                from tutor.study.pictures.year import year

                first = self._history.first_day(self.deck)
                answers = self._history.answers_by_day(self.today if first is None else first, self.today, self.deck)
                return year(self.today, answers)
            case "recall":
                from tutor.study.pictures.recall import recall

                aim = self._desk.store.plan().recall
                return recall(
                    self.span, self._history.tallies(self.span.first, self.span.last, self.deck, by=["day"]), aim
                )
            case "coming":
                from tutor.study.pictures.coming import DAYS, coming

                due = self._desk.store.due_by_day(self._found, self.today, self.today + DAYS - 1)
                return coming(self.today, due, self._desk.store.pace_ms())
            case "known":
                return self._known()
            case "growth":
                from tutor.study.pictures.growth import growth

                stock = self._history.stock(self.span.first, self.deck)
                return growth(
                    self.span, stock, self._history.turns(self.span.first, self.span.last, self.deck, by=["day"])
                )
            case "calibration":
                from tutor.study.pictures.calibration import calibration

                return calibration(
                    self.span, self._history.guesses(self.span.first, self.span.last, self.deck, by=["band"])
                )
            case "compared":
                return self._compared()
            case "hardest":
                return self._hardest()
        assert_never(name)

    @cached_property
    def _found(self) -> tuple[str, ...]:
        """The decks whose cards can be asked now, the one meant or all."""
        return tuple(file.id for file in self._desk.decks() if self.deck in ("", file.id))

    @property
    def _history(self) -> "History":
        return self._desk.store.history

    def _known(self) -> Picture:
        from tutor.study.pictures.known import Stand, known

        stands = []
        for count in self._desk.store.counts(self._found, self.today, known=True):
            standing = self._desk.store.records.standing(count.deck)
            share = count.known / count.cards if count.cards else 0.0
            title = self._desk.library.deck_title(count.deck)
            stands.append(Stand(title, standing.cards, share * standing.cards, standing.learned, standing.mature))
        return known(stands)

    def _compared(self) -> Picture:
        from tutor.study.pictures.compared import compared

        tallies = self._history.tallies(self.span.first, self.span.last, self.deck, by=("deck", "kind", "form", "rung"))
        return compared(self.span, tallies, dict(self.decks), self._by_tag(sorted({each.deck for each in tallies})))

    def _by_tag(self, decks: Sequence[str]) -> "dict[str, Sums]":
        """What the cards of each tag add up to; only decks that can be read still tell their tags."""
        from tutor.study.pictures.compared import Sums

        tags = {card: names for deck in decks for card, names in self._desk.library.tags(deck).items()}
        found: dict[str, Sums] = {}
        if tags:
            for row in self._desk.store.records.by_card(self.span.first, self.span.last, self.deck):
                sums = Sums(row.reviews, row.recalled, row.first, row.credit, row.answers, row.took_ms)
                for tag in tags.get(row.card, ()):
                    found[tag] = found.get(tag, Sums()).plus(sums)
        return found

    def _hardest(self) -> Picture:
        from tutor.study.picture import Hard
        from tutor.study.pictures.hardest import hardest

        library, cards = self._desk.library, []
        for row in self._desk.store.records.hardest(self._found, HARDEST):
            card = library.card(row.deck, row.card)
            words = card.forms[-1].stem if card else row.card
            cards.append(Hard(row.card, row.deck, words, row.lapses, row.difficulty, row.attempts, row.recalled))
        return hardest(cards)


def remembered(desk: "Desk") -> tuple[tuple[str, str], ...]:
    """Return id and title of every deck that has a history, by title. Raises TutorError when it cannot be read."""
    named = ((deck, desk.library.deck_title(deck)) for deck in desk.store.history.decks())
    return tuple(sorted(named, key=lambda each: (each[1].casefold(), each[0])))


def deck_meant(desk: "Desk", word: str) -> str:
    """Return the id of a deck that was found or has a history. Raises TutorError, with the nearest id, for others."""
    ids = {file.id for file in desk.library.files} | set(desk.store.history.decks())
    if word in ids:
        return word
    from tutor.deck.names import nearest

    like = nearest(word, sorted(ids))
    raise TutorError(
        f'no deck is called "{word}", now or in the history',
        hint=f'Did you mean "{like}"?' if like else "`tutor decks` lists the decks that were found.",
        code=Exit.NO_INPUT,
    )

"""Decks to look through and to preview that keep nothing: a handful of made-up cards."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace

from tests.tui.fakes import TODAY, FakeDesk
from tutor.deck.cards import Card, Form, Item
from tutor.deck.shape import words
from tutor.desk.browse import CardRow, Given
from tutor.desk.filter import Filter
from tutor.desk.preview import Face, Previewer
from tutor.errors import TutorError

GIVEN = Given(
    at_ms=(TODAY * 24 + 12) * 3_600_000,
    day=TODAY,
    form="typed",
    stem="Who carried Putin\u2019s invitation to Pyongyang?",
    answer="Sergei Lavrov",
    response="medvedev",
    verdict="wrong",
    credit=0.0,
    overruled=False,
    rating=1,
    practice=False,
)

BEARER = CardRow(
    card="kim/bearer/answer",
    kind="fact",
    stem="Who carried Putin\u2019s invitation to Pyongyang?",
    answer="Sergei Lavrov",
    tags=("people",),
    line=12,
    state="known",
    recall=0.917,
    stability=21.4,
    due=TODAY + 9,
    lapses=1,
    tries=7,
    last=replace(GIVEN, response="lavrov", verdict="right", credit=1.0, rating=3, day=TODAY - 4),
)
PACT = CardRow("kim/pact/c1", "fact", "The ____ treaty obliged Moscow to come to the DPRK\u2019s aid.", "1961", line=30)
TRAIN = replace(
    BEARER,
    card="kim/train/place",
    kind="event",
    stem="Place on the timeline: Kim Jong Il travels to Moscow by train",
    answer="2001",
    tags=(),
    line=41,
    state="learning",
    recall=0.62,
    stability=1.2,
    due=TODAY,
    lapses=5,
    flagged=True,
    last=GIVEN,
)
HANOI = replace(PACT, card="kim/not-about-hanoi/holder", kind="argument", suspended=True, stem="Who says this?")
GONE = replace(BEARER, card="kim/old/answer", kind="", stem="Who rode the old train?", line=0, archived=True)

ROWS = (BEARER, PACT, TRAIN, HANOI, GONE)

COURSE = (
    GIVEN,
    replace(GIVEN, day=TODAY - 6, form="choice", response="", verdict="wrong"),
    replace(GIVEN, day=TODAY - 20, response="medvedev"),
    replace(GIVEN, day=TODAY - 29, response="Sergey Lavrow", verdict="close", credit=1.0, rating=2),
    replace(GIVEN, day=TODAY - 60, response="lavrov", verdict="wrong", credit=1.0, overruled=True, practice=True),
)


class FakeBrowser:
    """Looks through rows that are given."""

    deck = "kim"
    title = "Kim Jong Un\u2019s road to Russia"
    today = TODAY

    def __init__(self, rows: tuple[CardRow, ...] = ROWS, problem: str = "") -> None:
        self._rows = {row.card: row for row in rows}
        self.problem = problem
        self.deeds: list[tuple[object, ...]] = []
        self.failure: TutorError | None = None

    @property
    def total(self) -> int:
        return sum(not row.archived for row in self._rows.values())

    def found(self, wanted: Filter) -> tuple[str, ...]:
        return tuple(row.card for row in self._rows.values() if self._fits(row, wanted))

    def _fits(self, row: CardRow, wanted: Filter) -> bool:
        traits = {
            "due": row.due is not None and row.due <= TODAY,
            "new": row.state == "new",
            "suspended": row.suspended,
            "flagged": row.flagged,
            "leech": row.leech,
            "archived": row.archived,
        }
        text = words(f"{row.card} {row.stem} {row.answer} {' '.join(row.tags)}")
        return (
            row.archived is ("archived" in wanted.states)
            and all(traits[state] for state in wanted.states)
            and all(word in text for word in wanted.words)
        )

    def rows(self, cards: Sequence[str]) -> list[CardRow]:
        return [self._rows[card] for card in cards]

    def course(self, name: str) -> tuple[Given, ...]:
        return COURSE if self._rows[name].tries else ()

    def _did(self, name: str, *deed: object, **changes: object) -> None:
        if self.failure is not None:
            raise self.failure
        self.deeds.append((*deed, name))
        self._rows[name] = replace(self._rows[name], **changes)

    def suspend(self, name: str, *, on: bool) -> str:
        self._did(name, "suspend", on, suspended=on)
        return "Suspended." if on else "It is asked again."

    def flag(self, name: str, *, on: bool) -> str:
        self._did(name, "flag", on, flagged=on)
        return "Flagged." if on else "No longer flagged."

    def reset(self, name: str) -> str:
        self._did(name, "reset", state="new", recall=None, due=None, lapses=0)
        return "Its memory starts anew."

    def undo(self) -> str:
        self.deeds.append(("undo",))
        return "Took it back."

    def editor(self, name: str) -> list[str]:
        self._did(name, "edit")
        return ["true"]

    def refresh(self) -> None:
        self.deeds.append(("refresh",))


CARDS = (
    Card(
        "kim/bearer/answer", "kim", "bearer", "answer", "fact",
        (
            Form("choice", BEARER.stem, BEARER.answer, wrong=("Igor Morgulov", "Dmitri Medvedev")),
            Form("typed", BEARER.stem, BEARER.answer, ("Lavrov",), ("Igor Morgulov",)),
        ),
        "hash", 12, "He brought it in May 2018.", (2,), "the Russian foreign minister brought it",
    ),
    Card(
        "kim/not-about-hanoi/reasons", "kim", "not-about-hanoi", "reasons", "argument",
        (Form("list", "On what grounds?", "", items=(Item("It is older than Hanoi"), Item("Moscow pressed for it"))),),
        "hash", 30,
    ),
)  # fmt: skip

PROBLEMS = ((14, 1, "unknown key `answr`", "did you mean `answer`?"), (20, 3, "no answer", ""))


class FakePreviewer:
    """Shows the cards above; `saves` goes on as often as it is told."""

    deck = "kim"
    title = FakeBrowser.title
    name = "kim.toml"

    def __init__(self, problems: tuple[tuple[int, int, str, str], ...] = (), cards: tuple[Card, ...] = CARDS) -> None:
        self._cards = {card.id: card for card in cards}
        self.problems = problems
        self.reloaded = 0
        self.failure: TutorError | None = None

    @property
    def cards(self) -> tuple[str, ...]:
        return tuple(self._cards)

    def faces(self, name: str) -> tuple[Face, ...]:
        return Previewer.faces(self, name)  # type: ignore[arg-type]  # it needs only the desk below

    @property
    def _desk(self) -> "FakePreviewer":
        return self

    @property
    def library(self) -> "FakePreviewer":
        return self

    def card(self, deck: str, name: str) -> Card | None:
        return self._cards.get(name)

    def reload(self) -> None:
        if self.failure is not None:
            raise self.failure
        self.reloaded += 1

    def hold(self, *cards: Card) -> None:
        self._cards = {card.id: card for card in cards}

    def editor(self, name: str) -> list[str]:
        if self.failure is not None:
            raise self.failure
        return ["true"]

    async def saves(self) -> AsyncIterator[None]:
        yield


@dataclass
class FakeDecks(FakeDesk):
    """A desk with one deck to look through and to preview."""

    browser: FakeBrowser = field(default_factory=FakeBrowser)
    previewer: FakePreviewer = field(default_factory=FakePreviewer)

    def browse(self, deck: str) -> FakeBrowser:
        return self.browser

    def preview(self, deck: str) -> FakePreviewer:
        return self.previewer

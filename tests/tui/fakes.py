"""A desk that keeps nothing: real sessions over a handful of prompts, with a clock that stands still."""

from dataclasses import dataclass, field

from tests.tui.past import FakeHistory
from tests.tui.pictures import DECKS, FakeFigures
from tutor.deck.cards import Card
from tutor.desk.overview import DeckRow, Overview, Reading
from tutor.desk.passage import Paragraph, Passage
from tutor.desk.result import Result, Slip
from tutor.desk.scope import Scope
from tutor.errors import TutorError
from tutor.settings.settings import Settings
from tutor.study.action import Action, Quit
from tutor.study.move import move
from tutor.study.prompt import Part, Prompt, Rating, Rung
from tutor.study.queue import Candidate, Queue
from tutor.study.response import Typed
from tutor.study.session import Session, begin, finished, present, score
from tutor.study.stage import Ended, Judged, Waiting

TODAY = 20_781
"""24 November 2026, a Tuesday."""

READING = Reading(
    title="The road to Vladivostok",
    author="A. Writer",
    publisher="The Pacific Review",
    date="7 April 2019",
    url="https://example.org/vladivostok",
)

QUOTE = "which was said to have been delivered by Foreign Minister Lavrov"
_SECOND = f"In May 2018 Pyongyang received an invitation from President Putin, {QUOTE}, and then it waited."
_FOURTH = "The treaty of 1961, which obliged Moscow to come to the DPRK\u2019s aid, had lapsed. " * 12
PASSAGE = Passage(
    READING,
    (2, 4),
    QUOTE,
    (Paragraph(2, _SECOND, (_SECOND.index(QUOTE), _SECOND.index(QUOTE) + len(QUOTE))), Paragraph(4, _FOURTH)),
)

CHOICE = Prompt(
    card="kim/bearer/answer",
    form="choice",
    rung=Rung.CHOOSE,
    seed=1,
    stem="Who carried Putin\u2019s invitation to Pyongyang?",
    answer="Sergei Lavrov",
    options=("Igor Morgulov", "Sergei Lavrov", "Dmitri Medvedev"),
    right=1,
    hint="It is not this: Igor Morgulov",
)
TYPED = CHOICE._replace(
    card="kim/bearer2/answer",
    form="typed",
    rung=Rung.CUED,
    options=(),
    right=-1,
    cue="S\u2026 L\u2026",
    accept=("Lavrov",),
    hint="He was foreign minister.",
)
CLOZE = TYPED._replace(
    card="kim/pact/c1",
    form="cloze",
    stem="The ____ treaty obliged Moscow to come to the DPRK\u2019s aid.",
    answer="1961",
    accept=(),
    cue="a year",
    hint="",
)
PLACE = Prompt(
    card="kim/train/place",
    form="place",
    rung=Rung.CUED,
    seed=1,
    stem="When does this happen? Kim Jong Il travels to Moscow by train",
    answer="2001",
    parts=(
        Part("The Soviet Union recognises South Korea", when="1990"),
        Part("Vladimir Putin visits Pyongyang", when="2000"),
        Part("Kim Jong Un receives an invitation to Russia", when="May 2018"),
    ),
    right=2,
    hint="Vladimir Putin visits Pyongyang: 2000",
)
LIST = Prompt(
    card="kim/not-about-hanoi/reasons",
    form="list",
    rung=Rung.FREE,
    seed=1,
    stem="On what grounds does the author say that the visit is not about the failure in Hanoi?",
    answer="",
    cue="3 to name",
    parts=(
        Part("The invitation is almost a year older than the summit"),
        Part("Moscow, not Pyongyang, has pressed for the meeting"),
        Part("Kim had settled with Washington\u2019s other neighbours in turn; Russia was simply the next on the list"),
    ),
)
RECALL = Prompt(
    card="kim/why/answer",
    form="recall",
    rung=Rung.FREE,
    seed=1,
    stem="Why did Ebbinghaus learn nonsense syllables rather than real words?",
    answer="So that meaning could not help him.",
    hint="So that \u2026",
)
TRUTH = CHOICE._replace(
    card="kim/truth/answer",
    form="truth",
    stem="The 1961 treaty is still in force.",
    answer="False",
    options=("True", "False"),
    right=1,
    hint="",
)
PROMPTS = (CHOICE, TYPED, CLOZE, PLACE, LIST, RECALL, TRUTH)

EXPLAIN = (
    "The foreign minister brought it in May 2018; Moscow then waited eleven months for an answer, which is not how one"
    " treats a supplicant."
)


def card(prompt: Prompt) -> Card:
    deck, note, aspect = prompt.card.split("/")
    return Card(prompt.card, deck, note, aspect, "fact", (), "hash", explain=EXPLAIN, cite=(2,), quote=QUOTE)


class FakeSitting:
    """A real session; the desk's part of it is made up."""

    def __init__(self, prompts: tuple[Prompt, ...], *, practice: bool = False, opening: str = "") -> None:
        self._prompts = {prompt.card: prompt for prompt in prompts}
        items = tuple(Candidate(p.card, *p.card.split("/"), at) for at, p in enumerate(prompts))
        self.session: Session = begin("s", Queue(items), 0, practice=practice)
        self.opening = opening
        self.actions: list[Action] = []
        self.entries: list[object] = []
        self.closed = 0
        self.accepted: list[str] = []
        self.failure: TutorError | None = None
        self.command = ["true"]
        self.now = 0
        self._present()

    def _present(self) -> None:
        stage = self.session.stage
        if isinstance(stage, Waiting):
            self.session = present(self.session, self._prompts[stage.candidate.card], "hash", self.now)

    def do(self, action: Action) -> None:
        if self.failure is not None:
            raise self.failure
        self.actions.append(action)
        self.now += 4000
        self.session, entries = move(self.session, action, self.now)
        self.entries += entries
        self._present()

    @property
    def prompt(self) -> Prompt | None:
        stage = self.session.stage
        if isinstance(stage, Ended):
            return None
        asked = getattr(stage, "judged", stage)
        return getattr(asked, "asked", asked).prompt

    @property
    def card(self) -> Card | None:
        return card(self.prompt) if self.prompt else None

    @property
    def title(self) -> str:
        return "Kim Jong Un\u2019s road to Russia"

    @property
    def done(self) -> int:
        return finished(self.session)

    def intervals(self) -> dict[Rating, int]:
        return dict(zip(Rating, (0, 2, 4, 9), strict=True)) if isinstance(self.session.stage, Judged) else {}

    def warm(self) -> None:
        pass

    def reading(self) -> Reading:
        return READING

    def passage(self) -> Passage:
        return PASSAGE

    @property
    def acceptable(self) -> str:
        match self.session.stage:
            case Judged(response=Typed(text), overruled=True, stands="right") if text not in self.accepted:
                return text
            case _:
                return ""

    def accept(self) -> str:
        if self.failure is not None:
            raise self.failure
        self.accepted.append(self.acceptable)
        return f"\u201c{self.accepted[-1]}\u201d is accepted from now on."

    def editor(self) -> list[str]:
        if self.failure is not None:
            raise self.failure
        return self.command

    def refresh(self) -> str:
        return "Changed: the answer of this card."

    def result(self) -> Result:
        first = [each for each in self.session.outcomes if each.first]
        slips = tuple(Slip(each.card, each.stem, each.answer, TODAY + 1) for each in first if each.credit < 1)
        reason = self.session.stage.reason if isinstance(self.session.stage, Ended) else "quit"
        return Result(
            answered=len(first),
            score=score(first),
            took_ms=4000 * len(first),
            self_judged=sum(each.self_judged for each in first),
            slips=slips,
            practice=self.session.practice,
            reason=reason,
            left=self.session.total - self.done,
            today=TODAY,
            tomorrow=14,
        )

    def close(self) -> None:
        self.closed += 1
        if not isinstance(self.session.stage, Ended):
            self.do(Quit())


OVERVIEW = Overview(
    rows=(
        DeckRow(
            "kim",
            "Kim Jong Un\u2019s road to Russia",
            "/decks/kim.toml",
            120,
            13,
            5,
            40,
            0.58,
            TODAY,
            about="What a 2019 analysis says about a coming visit, and on what grounds.",
        ),
        DeckRow("study", "How to study", "/decks/study.toml", 40, 0, 0, 2, 0.91, TODAY + 2, drafts=3),
        DeckRow("", "", "/decks/broken.toml", problems=3),
    ),
    today=TODAY, reviews=13, new=5, minutes=9, streak=6,
)  # fmt: skip


@dataclass
class FakeDesk:
    """A desk over one overview and the prompts of one session."""

    prompts: tuple[Prompt, ...] = PROMPTS
    shown: Overview = OVERVIEW
    opening: str = ""
    advised: str = ""
    settings: Settings = field(default_factory=Settings)
    environ: dict[str, str] = field(default_factory=dict)
    scopes: list[Scope] = field(default_factory=list)
    sittings: list[FakeSitting] = field(default_factory=list)
    past: FakeHistory = field(default_factory=FakeHistory)
    remembered: tuple[tuple[str, str], ...] = DECKS
    pictures: list[str] = field(default_factory=list)
    asked_past: list[tuple[str, str]] = field(default_factory=list)

    def overview(self) -> Overview:
        return self.shown

    def advice(self, overview: Overview) -> str:
        return self.advised

    def study(self, scope: Scope) -> FakeSitting:
        self.scopes.append(scope)
        prompts = tuple(p for p in self.prompts if not scope.cards or p.card in scope.cards)
        self.sittings.append(FakeSitting(prompts, practice=scope.practice, opening=self.opening))
        return self.sittings[-1]

    def reading(self, deck: str) -> Reading:
        return READING

    def history(self, over: str, deck: str = "") -> FakeHistory:
        self.asked_past.append((over, deck))
        return self.past

    def figures(self, over: str, deck: str = "") -> FakeFigures:
        return FakeFigures(over, deck, self.remembered, self.pictures)

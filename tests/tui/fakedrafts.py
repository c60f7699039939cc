"""Drafts to be decided that are written nowhere: a deck in memory, with a short article of its own."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.tui.fakes import FakeDesk
from tutor.desk.drafting import Drafting
from tutor.desk.overview import Reading
from tutor.desk.proposal import Proposal
from tutor.errors import TutorError

READING = Reading(title="A tour of the moons", author="A. Writer")

TEXT = """\
format = 1
id = "moons"
title = "A tour of the moons"

[[fact]]
id = "io"
ask = "Which planet does Io go round?"
answer = "Jupiter"

[[fact]]
id = "titan"
ask = "Which planet does Titan go round?"
answer = "Saturn"
wrong = ["Jupiter", "Neptune"]
accept = ["the planet Saturn"]
explain = "It is the largest of Saturn's moons, and the only one with thick air."
cite = [2]
quote = "Titan goes round Saturn"
status = "draft"
doubt = "Titan may be a ship's name."

[[event]]
id = "huygens"
when = 2005-01-14
what = "Huygens lands on Titan"
cite = [3]
quote = "on 14 January 2005 the probe Huygens came down on Titan"
status = "draft"

[[argument]]
id = "enceladus-first"
claim = "The next landing should be on Enceladus."
by = "the author"
because = [{ id = "spray", text = "Water from below can be gathered at the surface." }]
cite = [4]
quote = "The next landing should be on Enceladus"
status = "draft"

[[argument.against]]
id = "long-flight"
text = "The flight takes seven years."
reply = "A drill for a nearer moon takes longer to build."

[[fact]]
id = "triton"
ask = "Which planet does Triton go round?"
answer = "Neptune"
status = "draft"
"""

BLOCKS = (
    "A tour of the moons",
    "Of all moons Titan is the strangest.\nTitan goes round Saturn, far out, under a thick orange haze.",
    "Nobody had seen its ground when on 14 January 2005 the probe Huygens came down on Titan.",
    "The next landing should be on Enceladus, whose water comes up by itself.",
)


@dataclass
class FakeDrafting(Drafting):
    """Decides about a deck in memory; `text` is what its file would hold, `failure` what goes wrong with it."""

    text: str = TEXT
    at_hand: bool = True
    failure: TutorError | None = None
    closed: int = 0

    def __post_init__(self) -> None:
        self._path = Path("moons.toml")
        self._reading = READING
        self._past = []
        self.problems = ()
        self._take(self.text)

    def _read(self) -> str:
        if self.failure is not None:
            raise self.failure
        return self.text

    def _write(self, text: str) -> None:
        self.text = text

    def _own(self) -> str:
        return ""

    def reload(self) -> None:
        self._file = self
        self._desk = self
        super().reload()

    id = "moons"

    def reading(self, deck: str) -> Reading:
        return READING

    def proposal(self, note_id: str) -> Proposal:
        proposal = super().proposal(note_id)
        if not self.at_hand:
            return proposal
        return replace(proposal, passages=tuple(map(self._beside, proposal.passages)))

    def _beside(self, passage):
        from tutor.deck.article import quoted
        from tutor.desk.passage import Paragraph

        cited = (Paragraph(n, BLOCKS[n - 1], quoted(BLOCKS[n - 1], passage.quote)) for n in passage.cite)
        return replace(passage, paragraphs=tuple(cited))

    def editor(self, note_id: str) -> list[str]:
        if self.failure is not None:
            raise self.failure
        return ["true"]

    def close(self) -> None:
        self.closed += 1


@dataclass
class FakeDrafts(FakeDesk):
    """A desk with one deck of which drafts wait."""

    held: FakeDrafting = field(default_factory=FakeDrafting)

    def drafting(self, deck: str) -> FakeDrafting:
        return self.held

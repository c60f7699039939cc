"""Past sessions that never took place."""

from tutor.desk.browse import Given
from tutor.desk.past import Past

DAY = 20_781
BEARER = "Who carried Putin\u2019s invitation to Pyongyang?"

ANSWERS = (
    Given(0, DAY, "choice", BEARER, "Sergei Lavrov", "Igor Morgulov", "wrong", 0.0, False, 1, False),
    Given(0, DAY, "cloze", "The ____ treaty obliged Moscow.", "1961", "1961", "right", 1.0, False, 3, False),
    Given(0, DAY, "typed", BEARER, "Sergei Lavrov", "Lavrow", "wrong", 1.0, True, 3, False),
    Given(
        0,
        DAY,
        "recall",
        "Why nonsense syllables?",
        "So that meaning could not help him.",
        "",
        "partly",
        0.5,
        False,
        2,
        False,
    ),
)


class FakeHistory:
    """Two sessions, of which each had the same answers."""

    def __init__(self) -> None:
        self.sessions: tuple[Past, ...] = (
            Past("b", "2026-11-24 12:00", ("Kim Jong Un\u2019s road to Russia",), 4, 0.625, 1, 250_000, change=-0.08),
            Past("a", "2026-11-23 08:30", ("How to study", "Moons"), 12, None, 0, 20_000, practice=True, number=2),
        )
        self.more = 0

    def answers(self, session: str) -> tuple[Given, ...]:
        assert session in {"a", "b"}
        return ANSWERS

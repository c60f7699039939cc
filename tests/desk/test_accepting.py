"""An overruled answer can be taught to the deck: in the file, comments kept, nothing else moved."""

from pathlib import Path

from tests.conftest import put
from tutor.desk.desk import Desk
from tutor.desk.scope import Scope
from tutor.study.action import Answer, Rate, Turn
from tutor.study.response import Typed
from tutor.study.stage import Judged

DECK = """format = 1
id = "seas"
title = "Seas"
# The one that has no coasts.
[[fact]]
id = "sargasso"
ask = "Which sea has no coasts?"
answer = "the Sargasso Sea"  # named after its weed
"""


def test_an_overruled_answer_is_accepted_from_then_on(home: Path, desk: Desk) -> None:
    path = put(home / "decks" / "seas.toml", DECK)
    sitting = desk.study(Scope(decks=("seas",)))
    sitting.do(Answer(Typed("Mar de los Sargazos")))
    assert isinstance(sitting.session.stage, Judged)
    assert (sitting.session.stage.verdict.kind, sitting.acceptable) == ("wrong", "")
    sitting.do(Turn())
    assert sitting.acceptable == "Mar de los Sargazos"
    assert "accepted from now on" in sitting.accept()
    assert (sitting.acceptable, sitting.accept()) == ("", "")
    assert path.read_text().splitlines() == [
        *DECK.splitlines()[:8],
        'accept = ["Mar de los Sargazos"]',
        *DECK.splitlines()[8:],
    ]
    sitting.do(Rate())
    sitting.close()
    again = desk.study(Scope(decks=("seas",), practice=True))
    again.do(Answer(Typed("mar de los sargazos")))
    assert isinstance(again.session.stage, Judged)
    assert again.session.stage.verdict.kind == "right"
    assert again.acceptable == ""


HOLDER = """format = 1
id = "seas"
title = "Seas"
[[argument]]
id = "no-coasts"
claim = "A sea needs no coasts"
by = "Ada Lovelace"
because = ["Currents bound it well enough", "Its weed does"]

[[argument]]
id = "coasts"
claim = "A sea needs coasts"
by = "Mary Somerville"
because = ["Without them it is ocean", "Maps need a line"]
"""


def test_who_holds_an_argument_is_not_taught(home: Path, desk: Desk) -> None:
    """The deck has no place for another holder, so none is offered."""
    put(home / "decks" / "seas.toml", HOLDER)
    sitting = desk.study(Scope(decks=("seas",), cards=("seas/no-coasts/holder",), rung="free"))
    sitting.do(Answer(Typed("Charles Babbage")))
    sitting.do(Turn())
    assert isinstance(sitting.session.stage, Judged)
    assert (sitting.session.stage.stands, sitting.acceptable) == ("right", "")

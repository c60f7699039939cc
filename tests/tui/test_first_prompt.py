"""The first prompt waits for nothing that only an answer needs."""

import os
import subprocess
import sys
from pathlib import Path
from time import time

ROOT = Path(__file__).parents[2]

DECK = """
format = 1
id = "a-moons"
title = "Moons"
language = "en"

[[fact]]
id = "titan"
ask = "Which moon has a thick atmosphere?"
answer = "Titan"
wrong = ["Io", "Rhea"]
"""

BEGIN = """
import sys
from tutor.desk.desk import Desk
from tutor.desk.scope import Scope
from tutor.tui.app import TutorApp

with Desk() as desk:
    app = TutorApp(desk, start="study", scope=Scope(decks=("a-moons",)))
    screen = app.get_default_screen()
    print(screen.view.moment, *sys.modules)
"""

LATER = {
    *("fsrs", "pydantic", "tomli", "rapidfuzz", "click", "plotext", "textual_plotext"),
    *("tutor.study.action", "tutor.study.attempt", "tutor.study.judge", "tutor.study.log", "tutor.study.move"),
    *("tutor.study.record", "tutor.study.response", "tutor.study.verdict"),
    *("tutor.tui.answered", "tutor.tui.entry", "tutor.tui.feedback", "tutor.tui.ratings"),
}


HOME = BEGIN.replace('start="study"', 'start="home"').replace("screen.view.moment", '"home"')


def _loaded(home: Path, begin: str = BEGIN) -> list[str]:
    """What is going on once the first screen is made, and the modules that brought in."""
    done = subprocess.run(
        [sys.executable, "-c", begin],
        capture_output=True,
        text=True,
        check=True,
        env={"TUTOR_HOME": str(home), "PATH": "", "PYTHONPATH": str(ROOT)},
    )
    return done.stdout.split()


def test_what_an_answer_needs_is_not_loaded_before_the_first_prompt(tmp_path: Path) -> None:
    deck = tmp_path / "decks" / "moons.toml"
    deck.parent.mkdir()
    deck.write_text(DECK, encoding="utf-8")
    os.utime(deck, (time() - 3600, time() - 3600))
    _loaded(tmp_path)
    moment, *modules = _loaded(tmp_path)
    assert moment == "choosing"
    assert LATER.isdisjoint(modules), LATER.intersection(modules)


def test_home_waits_for_no_picture(tmp_path: Path) -> None:
    _, *modules = _loaded(tmp_path, HOME)
    pictures = {"plotext", "textual_plotext", "tutor.tui.history", "tutor.desk.figures", "tutor.study.picture"}
    assert "tutor.tui.home" in modules
    assert pictures.isdisjoint(modules), pictures.intersection(modules)

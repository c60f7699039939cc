"""Nothing that a stranger wrote, in a deck, a file's name or a path, reaches the terminal as more than text."""

import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Clock, Ran, put
from tutor.cli import plain
from tutor.desk.desk import Desk

Tutor = Callable[..., Ran]

OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
"""What a terminal could obey; a newline is what ends a line."""

NASTY = "\x1b]52;c;Zm9v\x07\x1b[2J\x9b31m\x85\u202egnp.exe\u2066[@click=app.quit][/x][red]\x00\x7f\ufeff"
QUOTED = json.dumps(NASTY, ensure_ascii=True).replace("\x7f", "\\u007f")[1:-1]

DECK = """\
format = 1
id = "nasty"
title = "T~"
about = "A~"
tags = ["t~"]

[source]
title = "S~"
author = "W~"
publisher = "P~"
url = "https://example.org/~"
file = "nasty.txt"

[[fact]]
ask = "Q1~?"
answer = "R1~"
accept = ["C1~"]
wrong = ["X1~", "Y1~"]
explain = "E1~"
hint = "H1~"
tags = ["t~"]
distinct = ["a~", "b~"]

[[fact]]
text = "The {{c1::gap~::hint~}} of Q2~."
wrong = { c1 = ["w~", "v~"] }

[[event]]
when = "1995"
what = "E~ happens"

[[event]]
when = "2005"
what = "F~ happens"

[[term]]
term = "T3~"
meaning = "M3~"
wrong_term = ["U3~"]
wrong_meaning = ["N3~"]

[[question]]
form = "truth"
ask = "Q4~"
answer = true

[[question]]
form = "list"
ask = "Q5~"
items = ["I1~", "I2~"]

[[question]]
form = "recall"
ask = "Q6~"
answer = "R6~"
doubt = "D~"

[[question]]
form = "several"
ask = "Q8~"
answer = ["R8~", "S8~"]
wrong = ["W8~", "V8~"]

[[question]]
form = "order"
ask = "Q9~"
items = ["I3~", "I4~", "I5~"]

[[question]]
form = "match"
ask = "Q0~"
pairs = [["L1~", "P1~"], ["L2~", "P2~"], ["L3~", "P3~"]]

[[question]]
form = "number"
ask = "Qn~"
answer = 12
unit = "u~"

[[argument]]
claim = "C7~"
by = "B7~"
issue = "I7~"
because = ["G7~", { text = "G8~", explain = "E8~" }]

[[argument.against]]
text = "O7~"
reply = "Y7~"
""".replace("~", QUOTED)

BROKEN = f"""\
format = 1
title = "B{QUOTED}"
"k{QUOTED}" = 1
[[fact]]
ask = 3
"anwser{QUOTED}" = "{QUOTED}"
[[question]]
form = "f{QUOTED}"
"""

NAME = "\x1b]0;x\x07\u202e\x9bn"


@pytest.fixture
def nasty(home: Path, clock: Clock, tmp_path: Path) -> Path:
    """Hostile decks, one of them under a hostile name, and settings that name a hostile folder."""
    put(home / "decks" / "nasty.txt", f"T{NASTY}\n\nU{NASTY}\n")
    put(home / "decks" / f"{NAME}.toml", BROKEN)
    put(home / "decks" / f"raw{NAME}.toml", f'format = 1\ntitle = "{NASTY}"\n')
    put(tmp_path / NAME / "more.toml", DECK.replace('id = "nasty"', 'id = "more"').replace('"nasty.txt"', '"gone.txt"'))
    put(home / "settings.toml", f"decks = [{json.dumps(str(tmp_path / NAME))}]\n")
    return put(home / "decks" / "nasty.toml", DECK)


def clean(ran: Ran) -> Ran:
    """The same run, proved to hold nothing a terminal could obey."""
    for text in (ran.out, ran.err):
        found = OBEYED.search(text)
        assert found is None, f"{found[0]!r} in {text[max(0, found.start() - 60) : found.end() + 20]!r}"
    return ran


COMMANDS: list[tuple[str, ...]] = [
    ("due",),
    ("decks",),
    ("cards", "nasty"),
    ("browse", "nasty"),
    ("history",),
    ("check",),
    ("source", "nasty"),
    ("source", "more"),
    ("where",),
    ("doctor",),
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("options", [(), ("--json",)], ids=["lines", "json"])
def test_no_command_passes_it_on(nasty: Path, tutor: Tutor, command: tuple[str, ...], options: tuple[str, ...]) -> None:
    ran = clean(tutor(*command, *options))
    assert "Traceback" not in ran.err
    if options:
        assert json.loads(ran.out)["version"] == 1
    if command[0] == "cards":
        assert "[@click=app.quit]" in ran.out  # text stays text


def test_no_preview_passes_it_on(nasty: Path, tutor: Tutor) -> None:
    ran = clean(tutor("preview", "nasty"))
    assert ran.code == 0
    for asked in ("Q1", "Q2", "E", "T3", "M3", "Q4", "Q5", "Q6", "Q8", "Q9", "Q0", "Qn", "C7"):
        assert asked in ran.out


@pytest.mark.parametrize("rung", ["choose", "cued", "free"])
def test_no_session_passes_it_on(nasty: Path, tutor: Tutor, clock: Clock, rung: str) -> None:
    # Something of this answers any question, the 4 goes on, and the empty line does not know the next one.
    lines = [f"a{NASTY}", ":hint", "a", "r", ":flag", ":turn", ":turn", "4", ""] * 60
    study = ("study", "--plain", "--rung", rung, "--new", "99", "--minutes", "0", "--no-pin", "nasty")
    ran = clean(tutor(*study, typed="\n".join(lines)))
    assert ran.code == 0
    assert "␛]52;c;Zm9v" in ran.out
    for asked in ("Q1", "Q2", "E", "T3", "M3", "Q4", "Q5", "Q6", "Q8", "Q9", "Q0", "Qn", "C7"):
        assert f"{asked}␛]52" in ran.out
    clock.forward(days=1)
    later = clean(tutor(*study, typed="\n".join(lines)))
    assert "G7␛]52" in later.out or "O7␛]52" in later.out
    for command in (("history",), ("history", "1"), ("history", "1", "--json"), ("history", "--csv")):
        assert clean(tutor(*command)).code == 0
    assert "␛]52" in clean(tutor("stats", "all")).out
    for command in (("stats", "all", "--json"), ("report",), ("report", "--json"), ("undo",)):
        assert clean(tutor(*command)).code == 0
    clean(tutor("doctor"))


@pytest.mark.parametrize(
    "command",
    [
        ("study", "--plain", NASTY),
        ("study", "--plain", f"./{NAME}"),
        ("cards", f"{NAME}.toml"),
        ("check", NAME),
        ("suspend", f"nasty/{NAME}"),
        ("suspend", NAME),
        ("rename-id", f"nasty/{NAME}", "nasty/x"),
        ("rename-id", "nasty", NAME),
        ("source", "nasty", NAME),
        ("backup", f"{NAME}/x"),
        ("manual", NAME),
        ("plan", "--exam", NAME),
        ("history", "--since", NAME),
        ("history", "--deck", NASTY),
        ("stats", "--deck", f"{NAME}/x", "--until", NAME),
        ("stats", NAME),
        (NAME,),
        (f"--{NAME}",),
    ],
    ids=repr,
)
def test_no_message_repeats_it(
    nasty: Path, tutor: Tutor, tmp_path: Path, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    if "\0" in "".join(command):
        command = tuple(word.replace("\0", "") for word in command)
    clean(tutor(*command))


def test_what_is_written_is_told_safely(nasty: Path, tutor: Tutor, tmp_path: Path) -> None:
    for command in (("pin", "nasty"), ("backup", f"copy{NAME}.db"), ("pin", "more"), ("rename-id", "more", "other")):
        assert clean(tutor(*command)).code == 0
    assert (tmp_path / f"copy{NAME}.db").exists()


def test_hostile_settings_are_told_safely(home: Path, tutor: Tutor, monkeypatch: pytest.MonkeyPatch) -> None:
    for text in (
        f"{json.dumps(NASTY)} = 1",
        f"theme = {json.dumps(NASTY)}",
        f"x{NASTY}",
        f"decks = [{json.dumps('/' + NAME)}]",
    ):
        put(home / "settings.toml", text)
        clean(tutor("where"))
        clean(tutor("due"))
    monkeypatch.setenv("TUTOR_HOME", str(home / NAME))
    clean(tutor("where"))
    clean(tutor("due"))
    clean(tutor("doctor"))


def test_the_session_speaks_through_one_gate(moons: Path, desk: Desk) -> None:
    """Whatever a plain session says is cleaned where it is said, even if it came in by another way than a deck."""
    source = Path(plain.__file__).read_text(encoding="utf-8")
    assert source.count("_sink.write(") == 1
    assert "print(" not in source
    sitting = desk.study()
    sitting.opening = NASTY
    sink = io.StringIO()
    plain.Plain(sitting, io.StringIO(), sink).run()
    assert "[@click=app.quit]" in sink.getvalue()
    clean(Ran(0, sink.getvalue(), ""))

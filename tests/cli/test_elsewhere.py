"""What is done to a card or an id reaches decks that are kept elsewhere and studied by their path."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import MOONS, Clock, Ran, put
from tutor.errors import Exit

Tutor = Callable[..., Ran]

CARD = "planets/titan/answer"


@pytest.fixture
def elsewhere(home: Path, clock: Clock, tmp_path: Path) -> Path:
    return put(tmp_path / "course" / "planets.toml", MOONS.replace('"moons"', '"planets"'))


COMMANDS: list[tuple[tuple[str, ...], str]] = [
    (("suspend", CARD), "is suspended"),
    (("bury", CARD), "waits until tomorrow"),
    (("flag", CARD), "is flagged"),
    (("resume", CARD), "is asked again"),
    (("reset", CARD), "starts anew"),
    (("judge", "saturn", "--card", CARD), "right"),
    (("source", CARD), "names no source"),
    (("rename-id", "planets/titan", "planets/largest"), "planets/titan is now planets/largest"),
]


@pytest.mark.parametrize(("command", "said"), COMMANDS, ids=[row[0][0] for row in COMMANDS])
def test_a_deck_kept_elsewhere_is_reached_by_its_path(
    tutor: Tutor, elsewhere: Path, command: tuple[str, ...], said: str
) -> None:
    assert tutor("study", "--plain", elsewhere, "--limit", "1", typed="c\n\n").code == 0
    assert tutor(*command).code == Exit.NO_INPUT
    for path in (elsewhere, elsewhere.parent):
        ran = tutor(*command, "--in", path)
        if command[0] != "rename-id" or path == elsewhere:
            assert (ran.code, said in ran.out + ran.err) == (0, True), ran
    missing = tutor(*command, "--in", elsewhere.with_name("no.toml"))
    assert (missing.code, "no such file or folder" in missing.err) == (Exit.NO_INPUT, True)


def test_what_was_done_there_is_minded_when_it_is_studied(tutor: Tutor, elsewhere: Path) -> None:
    for note in ("titan", "triton", "io"):
        told = tutor("suspend", f"planets/{note}/answer", "--in", elsewhere).err
        assert f"`tutor resume planets/{note}/answer --in {elsewhere}`" in told
    assert "?" not in tutor("study", "--plain", elsewhere).out
    tutor("resume", CARD, "--in", elsewhere)
    assert "Which planet does Titan go round?" in tutor("study", "--plain", elsewhere).out


@pytest.mark.parametrize("command", [("judge", "a", "b"), ("source", "planets")])
def test_a_path_without_a_card_is_refused(tutor: Tutor, elsewhere: Path, command: tuple[str, ...]) -> None:
    assert tutor(*command, "--in", elsewhere).code == Exit.USAGE

"""Sessions line by line over the forms whose answers have parts, read against texts that were read and approved."""

import io
import sys
from pathlib import Path

import pytest

from tests.cli.test_plain import Typed, golden, lines_of
from tests.conftest import Clock, put
from tutor.cli.answers import response_of
from tutor.cli.main import run
from tutor.study.prompt import Part, Prompt, Rung
from tutor.study.queue import Candidate
from tutor.study.response import Matched, Ordered, Response, Several, Ticked, Unknown
from tutor.study.stage import Asking

PARTS = (Path(__file__).parent / "parts.toml").read_text()


@pytest.mark.parametrize(("rung", "limit"), [("choose", "6"), ("cued", "5"), ("free", "5")])
def test_a_session_reads_as_approved(
    rung: str, limit: str, home: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(home / "decks" / "parts.toml", PARTS)
    name = f"parts-{rung}"
    out = io.StringIO()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", Typed(lines_of(name).replace("|", "\n")))
        patch.setattr(sys, "stdout", out)
        assert run(["study", "--plain", "--rung", rung, "--limit", limit]) == 0
    assert out.getvalue() == golden(name)


def asking(form: str, count: int = 3, draft: str = "") -> Asking:
    options = tuple(f"option {at}" for at in range(count)) if form in {"several", "match"} else ()
    parts = tuple(Part(f"part {at}") for at in range(count))
    prompt = Prompt("d/n/a", form, Rung.FREE, 7, "?", "!", options=options, parts=parts, solution=tuple(range(count)))  # type: ignore[arg-type] # a form's name
    return Asking(Candidate("d/n/a", "d", "n", "a", 0), prompt, "hash", first=True, since_ms=0, draft=draft)


@pytest.mark.parametrize(
    ("form", "line", "response"),
    [
        ("several", "ac", Several(frozenset({0, 2}))),
        ("several", "C, a", Several(frozenset({0, 2}))),
        ("several", "aa", Several(frozenset({0}))),
        ("several", "", Several(frozenset())),
        ("order", "bca", Ordered((1, 2, 0))),
        ("order", "B C A", Ordered((1, 2, 0))),
        ("order", "", Unknown()),
        ("match", "1b 2a 3c", Matched((1, 0, 2))),
        ("match", "3c,1b", Matched((1, -1, 2))),
        ("match", "1b2a3c", Matched((1, 0, 2))),
        ("match", "1-b 2: a", Matched((1, 0, -1))),
        ("match", "bac", Matched((1, 0, 2))),
        ("match", "", Unknown()),
        ("list", "ab", Ticked(frozenset({0, 1}))),
        ("list", "-", Ticked(frozenset())),
        ("list", "", Ticked(frozenset())),
    ],
)
def test_what_a_line_means(form: str, line: str, response: Response) -> None:
    assert response_of(asking(form), line) == response


@pytest.mark.parametrize(
    ("form", "line"),
    [
        *(("several", line) for line in ("d", "option 0", "1")),
        *(("order", line) for line in ("ab", "abb", "abcd", "abcc", "1 2 3")),
        *(("match", line) for line in ("1", "a b x", "1b 2b", "1b 1a", "4a", "0a", "1d", "1b 2a what", "abca")),
        *(("match", line) for line in ("1" * 2_000, "1" * 1_999 + "a", "1a" * 1_000, "\u0663" * 5 + "a")),
    ],
)
def test_a_line_that_means_nothing_is_answered_with_what_would(form: str, line: str) -> None:
    said = response_of(asking(form), line)
    assert isinstance(said, str)
    assert "please" in said


def test_more_than_the_alphabet_goes_by_numbers() -> None:
    assert response_of(asking("several", 30), "2, 30") == Several(frozenset({1, 29}))
    assert response_of(asking("order", 30), " ".join(map(str, range(1, 31)))) == Ordered(tuple(range(30)))
    assert response_of(asking("match", 30), "1=30 30=1") == Matched((29, *[-1] * 28, 0))


def test_an_empty_line_takes_the_items_that_were_found() -> None:
    found = asking("list", draft="part 2, part 0")
    assert response_of(found, "") == Ticked(frozenset({0, 2}), "part 2, part 0")
    assert response_of(found, "-") == Ticked(frozenset(), "part 2, part 0")

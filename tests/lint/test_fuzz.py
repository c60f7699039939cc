"""Whatever happens to a deck's text, the check ends in problems at places of that text, never in a traceback."""

import re
from random import Random
from resource import RUSAGE_SELF, getrusage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import SHIPPED
from tests.deck.strategies import commented
from tutor.deck.article import paragraphs
from tutor.deck.parse import decode, parse
from tutor.deck.problems import DeckError, Problem
from tutor.lint.case import Case
from tutor.lint.lint import lint
from tutor.lint.mending import mend

DECKS = [(SHIPPED / f"{name}.toml").read_bytes() for name in ("how-to-study", "kim-russia-visit")]
ARTICLE = paragraphs((SHIPPED / "how-to-study.txt").read_text(encoding="utf-8"))

FEW, MANY = 500, 20_000

MOST_MB = 300

GENTLY = 0.6
"""The share of decks that are only reworded, so that most of them come before the rules."""

_CONTROLS = (b"\n", b"\r", b"\x00", b"\xff", b"\xe2\x80\xae", b"\xef\xbb\xbf", b"\xf0\x9f\x91\xa9\xe2\x80\x8d")
_LINES = (b"[[fact]]\n", b"[[argument.because]]\n", b"\n# tutor: ignore clang-cue\n")
_WORDS = rb'" \' """ [ ] [[ ]] { } {{c1:: }} = , \ \u # @x 1e999 2001-13 \u200b nan true a.b.c id not'
SCRAPS = (*_WORDS.split(), *_CONTROLS, *_LINES)


def notes_of(deck: bytes) -> list[bytes]:
    """The deck cut before each of its notes."""
    first, *rest = deck.split(b"\n[[")
    return [first, *(b"\n[[" + part for part in rest)]


NOTES = [notes_of(deck) for deck in DECKS]


def mutated(chance: Random) -> bytes:
    """A few notes of a shipped deck, damaged in a few places: bytes changed, taken out, put in, moved."""
    head, *notes = chance.choice(NOTES)
    first = chance.randrange(len(notes))
    kept = notes[first : first + chance.randint(1, 6)]
    if chance.random() < GENTLY:
        return reworded(head + b"".join(kept), chance)
    data = bytearray(head + b"".join(kept))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(6):
            case 0:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del data[at : at + chance.randint(1, 40)]
            case 2:
                data[at:at] = chance.choice(SCRAPS)
            case 3:
                piece = bytes(data[at : at + chance.randint(1, 200)])
                where = chance.randrange(len(data) + 1)
                data[where:where] = piece
            case 4:
                end = data.find(b"\n", at)
                del data[at : end if end >= 0 else len(data)]
            case _:
                data[at:at] = bytes(chance.choices(b'[]{}"=,.#\n aA1\\-', k=chance.randint(1, 8)))
    return bytes(data)


def reworded(data: bytes, chance: Random) -> bytes:
    """The deck with some words in the place of others, and keys or whole notes gone or twice: mostly still TOML."""
    lines = data.splitlines(keepends=True)
    words = re.findall(rb"[A-Za-z]+", data)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(lines))
        match chance.randrange(8):
            case 0:
                lines[at] = b"\n"
            case 1 if lines[at].startswith(b"[["):
                lines += lines[at : at + 6]
            case _:
                old = re.findall(rb"(?<=[ \"])[A-Za-z]+(?=[ \"])", lines[at])
                if old:
                    lines[at] = lines[at].replace(chance.choice(old), chance.choice(words))
    return b"".join(lines)


def problems(data: bytes) -> tuple[str, tuple[Problem, ...]]:
    """What the check says of a file's bytes."""
    text = ""
    try:
        text = decode(data)
        deck = parse(text, stem="deck")
    except DeckError as error:
        return text, error.problems
    text = text.removeprefix("\ufeff")
    mend(text)
    blocks = ARTICLE if deck.source.file else None
    return text, tuple(spot.problem for spot in lint(Case(text, deck, blocks)))


def go_through(seeds: range) -> int:
    """Check damaged decks and return how many were still sound."""
    sound = 0
    for seed in seeds:
        data = mutated(Random(seed))  # noqa: S311 - repeatable on purpose
        text, found = problems(data)
        lines = text.count("\n") + 1
        for problem in found:
            assert problem.message, seed
            assert problem.line >= 1, seed
            assert problem.column >= 1, seed
            if text:
                assert problem.line <= lines, seed
        sound += bool(text) and all(problem.code != "no-toml" for problem in found)
    return sound


def test_damaged_decks_never_show_a_traceback() -> None:
    assert go_through(range(FEW)) > FEW // 4, "too few are still TOML for the rules to be tried"


@pytest.mark.slow
def test_very_many_damaged_decks_never_show_a_traceback() -> None:
    """Nor does any of them need more memory than a small machine has to spare."""
    before = peak()
    assert go_through(range(FEW, FEW + MANY)) > MANY // 4
    assert peak() - before < MOST_MB


def peak() -> int:
    """The most memory this process has held, in MB."""
    return getrusage(RUSAGE_SELF).ru_maxrss // 1024


@given(commented(), st.text(max_size=12), st.integers(0, 2_000), st.integers(0, 8))
@settings(max_examples=60, deadline=None)
def test_random_decks_with_any_text_in_them_never_show_a_traceback(text: str, scrap: str, at: int, gone: int) -> None:
    at %= len(text) + 1
    data = (text[:at] + scrap + text[at + gone :]).encode("utf-8", "surrogatepass")
    _, found = problems(data)
    assert all(problem.line >= 1 and problem.column >= 1 for problem in found)

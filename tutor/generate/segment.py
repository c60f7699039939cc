"""Paragraphs of prose and their sentences, each at its place; headings, lists, tables and code are told apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from tutor.generate.lexicon import ABBREVIATIONS

Role = Literal["prose", "heading", "list", "debris"]
"""What a paragraph is; only prose is read."""

_END = re.compile(
    r"(?<![.!?\u2026])[.!?\u2026]+[\"'\u201d\u2019)\]]*(?:\[\d{1,3}\])*\s+(?=[\"'\u201c\u2018(\[]?[A-Z0-9])"
)
_LAST = re.compile(r"([\w.]+)[.!?]+[\"'\u201d\u2019)\]]*(?:\[\d{1,3}\])*\s+\Z")
_INITIAL = re.compile(r"(?:\b|\A)(?:[A-Z]|[A-Z](?:\.[A-Z])+)\Z")
_ITEM = re.compile(r"\s*(?:[-*+\u2022\u2013]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S")
_CODE = re.compile(r"[{};=<>\\|$_~^]|::|->|=>|https?://")
_META = re.compile(r"\A\s*date:? \d{4}-\d\d-\d\d\s+")

LONGEST_SENTENCE = 1_000
"""A sentence of more characters is left out: no card is made of it, and no rule gets lost in it."""

_FEWEST_WORDS = 5
_MOST_HEADING_WORDS = 14
_STRANGE_SHARE = 0.04


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a paragraph. `paragraph` counts from 1; `start` and `end` are its place in the spaced paragraph.

    `place` is its number among all sentences of the article.
    """

    place: int
    paragraph: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with every run of white space as one space, what it is, and its sentences if it is prose."""

    number: int
    text: str
    role: Role
    sentences: tuple[Sentence, ...] = ()


def segment(blocks: Sequence[str], title: str = "") -> tuple[Paragraph, ...]:
    """Return the paragraphs of the blocks, with sentences numbered through; the title is a heading though it ends."""
    found: list[Paragraph] = []
    place = 0
    for number, block in enumerate(blocks, 1):
        text = " ".join(block.split())
        role = "heading" if text == title else role_of(block)
        sentences: list[Sentence] = []
        if role == "prose":
            for start, end in _spans(text):
                if end - start > LONGEST_SENTENCE:
                    continue
                sentences.append(Sentence(place, number, start, end, text[start:end]))
                place += 1
        found.append(Paragraph(number, text, role, tuple(sentences)))
    return tuple(found)


def role_of(block: str) -> Role:
    """Tell what a block is: prose ends its sentences, headings do not, lists have bullets, the rest is debris."""
    lines = [line for line in block.split("\n") if line.strip()]
    if any(_ITEM.match(line) for line in lines) and not (len(lines) == 1 and len(block.split()) > 40):
        return "list"
    words = block.split()
    strange = len(_CODE.findall(block))
    if strange > max(2, _STRANGE_SHARE * len(block)) or block.lstrip().startswith((">>>", "$ ", "..")):
        return "debris"
    ended = re.search(r"[.!?][\"'\u201d\u2019)\]]*(?:\[\d{1,3}\])*\s*\Z", block) is not None
    if len(words) < _FEWEST_WORDS or not ended:
        short = len(words) <= _MOST_HEADING_WORDS
        return "heading" if short else ("debris" if len(words) < 2 * _MOST_HEADING_WORDS else "prose")
    letters = sum(char.isalpha() or char.isspace() for char in block)
    return "prose" if letters > 0.7 * len(block) else "debris"


def _spans(text: str) -> Iterator[tuple[int, int]]:
    meta = _META.match(text)
    start = meta.end() if meta else 0
    for found in _END.finditer(text, start):
        before = _LAST.search(text[max(start, found.start() - 24) : found.end()])
        word = before[1] if before else ""
        if word.casefold() in ABBREVIATIONS or (_INITIAL.search(word) and found[0].startswith(".")):
            continue
        if text.count("(", start, found.start()) > text.count(")", start, found.end()):
            continue
        if found.start() - start < 2:
            continue
        yield start, len(text[: found.end()].rstrip())
        start = found.end()
    if text[start:].strip():
        yield start, len(text)

"""Texts taken apart for the kinds, each once."""

from collections.abc import Callable, Iterator
from functools import cache

from tests.generate.drafting import shown
from tutor.desk.parser import parsed
from tutor.generate.article import read_text
from tutor.generate.parsing import Parsed
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree


@cache
def teller(text: str) -> Teller:
    """A text, parsed; its paragraphs are parted by blank lines."""
    return Teller(Parsed(Reading(read_text(text)), parsed))


def tree(sentence: str) -> Tree:
    """One sentence, parsed."""
    return Tree(sentence, next(iter(parsed([sentence]))))


def cards(kind: Callable[[Teller], Iterator[Proposal]], text: str) -> list[str]:
    """What a kind asks of a text: each card in one line."""
    return [shown(one.note) for one in kind(teller(text))]

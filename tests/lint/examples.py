"""A part of a deck before the rules, for the tests of this room."""

from tutor.deck.article import paragraphs
from tutor.deck.parse import parse
from tutor.lint.case import Case, Past
from tutor.lint.lint import lint
from tutor.lint.place import Spot

HEAD = 'format = 1\nid = "example"\ntitle = "Example"\nlanguage = "en"\n'


def whole(part: str) -> str:
    """The deck that a part of one stands for."""
    return part.lstrip() if part.lstrip().startswith("format") else HEAD + part


def linted(part: str, article: str = "", past: Past | None = None) -> tuple[Spot, ...]:
    """What breaks a rule in a part of a deck."""
    text = whole(part)
    blocks = paragraphs(article) if article else None
    return lint(Case(text, parse(text, stem="example"), blocks, past))


def codes(part: str, article: str = "", past: Past | None = None) -> list[str]:
    """The codes of what breaks a rule, infos aside."""
    return [spot.rule.code for spot in linted(part, article, past) if spot.rule.severity != "info"]

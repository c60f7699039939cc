"""What a model may not say in a note: orders to the reader, addresses, paths, markup, anything a terminal obeys."""

import re
from collections.abc import Iterator

from tutor.deck.marks import filled
from tutor.deck.notes import AnyNote, Argument, Cloze, Event, Fact, Question, Term
from tutor.deck.shape import words
from tutor.deck.visible import visible_line
from tutor.generate.model.brackets import unbracketed
from tutor.generate.proposal import answers, stems

ORDER = "it holds an address, markup or an order to the reader"
"""Why a note is dropped that says what is not to be said; the gate's own words for it."""

_FEWEST_ALIKE = 4
_STRANGE = re.compile(
    r"\w://|\bwww\.|\b(?:mailto|javascript):|\b(?:data|file):[\w/]|\b[\w.+-]+@[\w-]+\.\w"
    r"|\b[\w-]+\.(?:com|org|net|io|info|biz|co|dev|app|ru|cn|example|test|invalid|xyz)\b"
    r"|(?:^|[\s(\"'])(?:~|\.{1,2})?/[\w.-]+/|\b[A-Za-z]:\\|\\\w"
    r"|<[a-z/!]|[{}\[\]`]|\*\*|^\s*#|<\||\|>|&#?\w+;|[\u2400-\u2421]|<U\+",
    re.IGNORECASE,
)
_ORDERS = re.compile(
    r"\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:previous|above|prior|earlier|instruct|prompt|rules?)"
    r"|\b(?:previous|prior|above) instructions?\b|\bsystem prompt\b|\bas an ai\b|\byou are now\b|\bjailbreak"
    r"|\b(?:respond|reply|answer|output)(?: only)? (?:with|by)\b"
    r"|^(?:please |now |first,? )?(?:ignore|disregard|click|visit|open|run|download|install|execute|send|e-?mail|type|"
    r"paste|copy|delete|accept|go to|press|enter|subscribe|transfer|pay)\b(?! of\b)",
    re.IGNORECASE,
)


def clean(text: str) -> str:
    """Return a text on one line with single spaces, and what a terminal obeys as marks that `strange` finds."""
    return " ".join(visible_line(text).split())


def strange(text: str) -> bool:
    """Tell whether a cleaned text holds what no note may say; plain words in brackets are for `brackets` to judge."""
    plain = unbracketed(text)
    return bool(_STRANGE.search(plain) or _ORDERS.search(plain))


def said(note: AnyNote) -> Iterator[str]:
    """Yield every text of a note that a learner is shown, but for the quote, `explain` and `doubt`."""
    yield from answers(note)
    match note:
        case Cloze():
            yield filled(note.text)
            for gap in note.gaps:
                yield from gap.wrong
        case Fact() | Question():
            yield from (*stems(note), *note.wrong)
        case Argument():
            yield from (note.by, note.issue)
        case Event() | Term():
            yield from stems(note)


def founded(text: str, article: str) -> bool:
    """Tell whether every number and name of a text stands in the article, whose `words` are given."""
    return not stranger(text, article)


def stranger(text: str, article: str) -> str:
    """Return the first number or name of a text that the article, whose `words` are given, does not have, or nothing.

    Of a name the first letters are enough: "Russian" stands in an article on Russia.
    """
    for place, part in enumerate(text.split()):
        bare = re.sub(r"[\u2019']s?$", "", part.strip(".,;:!?()[]\"\u201c\u201d\u2018\u2019'"))
        if any(char.isdigit() for char in bare):
            wanted = [words(bare)]
        elif place > 0 and bare[:1].isupper():
            wanted = [f" {one} "[: _FEWEST_ALIKE + 1] for one in words(bare).split()]
        else:
            continue
        if not all(one in article for one in wanted):
            return bare
    return ""

"""What a model may not say in a note: orders to the reader, addresses, paths, markup, anything a terminal obeys."""

import re
from collections.abc import Iterator

from tutor.deck.marks import filled
from tutor.deck.notes import AnyNote, Argument, Cloze, Event, Fact, Question, Term
from tutor.deck.shape import words
from tutor.deck.visible import visible_line
from tutor.generate.model.brackets import unbracketed
from tutor.generate.model.locating import APOSTROPHES
from tutor.generate.model.orders import ordered
from tutor.generate.proposal import answers, stems
from tutor.lint.english import telling

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
_LONGEST_SHOWN = 60
_OWNER = re.compile(rf"[{APOSTROPHES}]s?\Z")
_DECADE = re.compile(rf"(.*\d0)[{APOSTROPHES}]?s")


def clean(text: str) -> str:
    """Return a text on one line with single spaces, and what a terminal obeys as marks that `strange` finds."""
    return " ".join(visible_line(text).split())


def oddity(text: str, *, name: bool = False) -> str:
    """Return the words of a cleaned text that no note may say, or nothing.

    Plain words in brackets are for `brackets` to judge. A text that is to be a `name`, as an answer or a meaning is,
    may begin with words that would be an order if it were a sentence.
    """
    plain = unbracketed(text)
    if found := _STRANGE.search(plain):
        start = plain.rfind(" ", 0, found.start() + 1) + 1
        end = plain.find(" ", found.end())
        return plain[start : end if end >= 0 else len(plain)].strip()[:_LONGEST_SHOWN]
    return ordered(plain, name=name)[:_LONGEST_SHOWN]


def strange(text: str, *, name: bool = False) -> bool:
    """Tell whether a cleaned text, or a name, holds what no note may say."""
    return bool(oddity(text, name=name))


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
    return not any(strangers(text, article))


def strangers(text: str, article: str) -> Iterator[str]:
    """Yield the numbers and names of a text that the article, whose `words` are given, does not have.

    Of a name the first letters are enough: "Russian" stands in an article on Russia. A decade may have an apostrophe.
    """
    for place, part in enumerate(text.split()):
        bare = part.strip(f'.,;:!?()[]"\u201c\u201d{APOSTROPHES}')
        decade = _DECADE.fullmatch(bare)
        bare = _OWNER.sub("", bare)
        if decade:
            wanted = words(decade[1]).rstrip()
            there = f"{wanted}s " in article or f"{wanted} s " in article
        elif any(char.isdigit() for char in bare):
            there = words(bare) in article
        elif place > 0 and bare[:1].isupper() and telling(bare):
            there = all(f" {one} "[: _FEWEST_ALIKE + 1] in article for one in words(bare).split())
        else:
            continue
        if not there:
            yield bare

"""Years in brackets behind a name: lives, reigns and wars."""

import re
from collections import Counter
from collections.abc import Iterator

from tutor.deck.when import read
from tutor.generate.kinds.dates import quoted
from tutor.generate.kinds.forms import dated, typed
from tutor.generate.mentions import names
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree

_BRACKET = re.compile(r"(?:[\u2019']s?)? \((?P<mark>b\. |born |r\. ?|reigned |ruled )?(?P<when>[^()]*\d[^()]*)\)")
_FIRST = re.compile(
    r"(?P<name>[A-Z][\w\u2019'.-]+(?: [A-Z][\w\u2019'.-]*){1,4})\b[^()]{0,60}? "
    r"\((?P<when>[^()]*\b[12]\d{3} ?[\u2013-] ?[^()]*\b[12]\d{3})\) (?:was|is) an? "
)
_MONTHLIKE = re.compile(r"\b(?:[A-Z][a-z]+|ca?|BCE?|AD|CE|to)\b\.?")
_ERA = re.compile(r"\b(?:BCE?|CE|AD|B\.C\.)")
_WORDS = re.compile(r"[a-z]{2,}")
_TO = re.compile(r"\s*(?:\u2013|\u2014|-| to )\s*")
_FEWEST = 2
_WARS = re.compile(r"\b(?:War|Revolution|Crisis|Rebellion|Siege|Revolt|Uprising|Crusade|Famine|Plague)\b")


def lives(teller: Teller, place: int, tree: Tree) -> Iterator[Proposal]:
    """Yield when people lived and reigned, and when wars were, by the years in brackets behind their names."""
    seen: set[str] = set()
    for name in names(tree):
        after = tree.text[tree.words[name.last].end :]
        found = _BRACKET.match(after)
        if found is not None and not _WORDS.search(_MONTHLIKE.sub("", found["when"])):
            for made in _of_name(teller, place, name.text, (found["mark"] or "").strip(". "), found["when"]):
                seen.add(found["when"])
                yield made
    first = _FIRST.match(tree.text)
    if first is not None and first["when"] not in seen:
        yield from _of_name(teller, place, first["name"], "", first["when"])


def _of_name(teller: Teller, place: int, name: str, mark: str, when: str) -> Iterator[Proposal]:
    parts = _TO.split(when.strip())
    sentence = teller.parsed.sentences[place]
    known = teller.parsed.names
    full = known.full(name)
    title = teller.parsed.reading.article.title
    hero = (
        full == known.hero
        or (known.hero and known.hero in full)
        or full in title
        or (bool(title) and set(title.split()) <= set(full.split()))
    )
    hero = hero or (place < 3 and _begins(teller, place, name) and not title)
    war = bool(_WARS.search(full)) and not known.is_person(full)
    if len(parts) == 2:
        first, last = parts
        if (era := _ERA.search(last)) and not _ERA.search(first):
            first = f"{first} {era[0]}"
        try:
            begun, ended = read(first), read(last if len(last) > 2 else f"{first[:-2]}{last}")
        except ValueError:
            return
        if (
            begun is not None
            and ended is not None
            and hero
            and (known.is_person(full) or begun.precision == "day")
            and not mark
        ):
            yield dated("life", sentence, begun, f"{full} was born", weight=0.9)
            yield dated("life", sentence, ended, f"{full} died", weight=0.88)
            return
        if begun.precision == "day":
            return
        try:
            span = read(when.replace("\u2014", "\u2013"))
        except ValueError:
            return
        if war:
            yield dated("life", sentence, span, full if full.startswith("The ") else f"The {full}", weight=0.82)
        elif known.is_person(full) and " " in full and (hero or _told_of(teller, full) >= _FEWEST):
            verb = "reign" if mark in ("r", "reigned", "ruled") else "live"
            years = quoted(str(span), when)
            yield typed(
                "life",
                sentence,
                f"When did {full} {verb}?",
                years,
                weight=0.76,
                accept=tuple(sorted({years.replace("\u2013", "-"), str(span), when} - {years})),
            )


def _begins(teller: Teller, place: int, name: str) -> bool:
    """Tell whether a sentence begins with a name."""
    return teller.parsed.trees[place].text.startswith(name)


def _told_of(teller: Teller, name: str) -> int:
    """Return in how many sentences a person is named."""
    last = name.rsplit(" ", 1)[-1]
    counted: Counter[str] = Counter()
    for tree in teller.parsed.trees:
        counted.update({word.text for word in tree.words} & {last})
    return counted[last]

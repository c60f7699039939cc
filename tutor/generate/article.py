"""An article ready to draft from: its text as it will lie beside the deck, and what is known about it."""

import datetime as dt
import re
from dataclasses import dataclass, replace
from unicodedata import normalize

from tutor.deck.article import paragraphs
from tutor.deck.calendar import date_of
from tutor.deck.visible import visible
from tutor.deck.when import read
from tutor.generate.markdown import plain
from tutor.generate.parting import parted

LONGEST = 500_000
"""The most characters of an article that are drafted from."""

_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_LINE_END = re.compile("\r\n|[\r\f\v\x85\u2028\u2029]")
"""What ends a line or a page in texts from elsewhere; pages of a PDF are parted by form feeds."""

_FRONT = re.compile(r"\A(?:---|\+\+\+)\n(.*?)\n(?:---|\+\+\+)\n", re.DOTALL)
_KEY = re.compile(r"^([A-Za-z_-]+)\s*[:=]\s*(.+?)\s*$", re.MULTILINE)
_BYLINE = re.compile(
    r"(?i:(?:(?:written |posted |story )?by|author):?) "
    r"((?:(?:[^\W\d_a-z][\w.'\u2019-]*+|van|von|der|den|de|la|di|al|bin|and|&),?(?: |\Z|(?=[|(\u2014]))){1,10})"
    r"(?:[|(\u2014-]\s*(.*))?"
)
_ADDRESS = re.compile(r"(?:(?:url|source|link|from):? )?(https?://\S+)", re.IGNORECASE)
_TITLED = re.compile(r"(?:title|headline): (.+)", re.IGNORECASE)
_DATELINE = re.compile(
    r"(?:(?:date|published|posted|updated|last updated|created)(?: on)?:? )?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(.{6,24}?)(?:,? (?:at )?\d{1,2}[:.]\d\d\b.{0,12})?\.?",
    re.IGNORECASE,
)
_PUBLISHER = re.compile(r"(?:publisher|published by|publication):? (.{2,80})", re.IGNORECASE)
_DATED = re.compile(r"\A\s*date:? (\d{4}-\d\d-\d\d)\s+")
_HEAD_BLOCKS = 6
_LONGEST_TITLE = 160
_MOST_TITLE_WORDS = 22


class TooLongError(ValueError):
    """A text holds more characters than LONGEST."""


@dataclass(frozen=True, slots=True)
class Article:
    """A text with what is known about it; what is not known is empty."""

    text: str
    title: str = ""
    author: str = ""
    publisher: str = ""
    date: dt.date | None = None
    url: str = ""

    @property
    def blocks(self) -> tuple[str, ...]:
        """The paragraphs as `cite` counts them."""
        return paragraphs(self.text)


def read_text(raw: str, *, markdown: bool = False) -> Article:
    """Return the article that a plain text or Markdown holds, with title, author, publisher and date recognised.

    Raises TooLongError when the text is longer than LONGEST, another ValueError when it is empty.
    """
    if len(raw) > LONGEST:
        raise TooLongError(f"holds {len(raw):,} characters, more than {LONGEST:,}")
    text = _INVISIBLE.sub("", _LINE_END.sub("\n", normalize("NFC", raw)))
    article = Article("")
    if front := _FRONT.match(text):
        article = _from_keys(dict(_KEY.findall(front[1])))
        text = text[front.end() :]
    text = plain(text) if markdown else parted(text)
    text = visible(text).strip() + "\n"
    if not text.strip():
        raise ValueError("holds no text")
    return _from_head(replace(article, text=text))


def _from_keys(keys: dict[str, str]) -> Article:
    known = {key.casefold(): visible(value.strip("\"'")) for key, value in keys.items()}
    address = known.get("url", known.get("source", ""))
    return Article(
        "",
        title=known.get("title", ""),
        author=known.get("author", known.get("by", "")),
        publisher=known.get("publisher", known.get("site", "")),
        date=_day(known.get("date", known.get("published", ""))),
        url=address if "://" in address else "",
    )


def _from_head(article: Article) -> Article:
    """Fill what is empty from the lines above the first paragraph of prose."""
    found: dict[str, object] = {}
    begun = False
    for number, block in enumerate(article.blocks[:_HEAD_BLOCKS]):
        if number == 0 and (dated := _DATED.match(block)):
            found["date"] = _day(dated[1])
        lines = [line.strip() for line in block.split("\n")]
        if len(lines) > 4 or any(len(line) > _LONGEST_TITLE for line in lines):
            break
        for line in lines:
            if day := _day(line):
                found.setdefault("date", day)
            elif byline := _BYLINE.fullmatch(line):
                found.setdefault("author", byline[1].strip(" ,&"))
                if day := _day(byline[2] or ""):
                    found.setdefault("date", day)
            elif address := _ADDRESS.fullmatch(line):
                found.setdefault("url", address[1])
            elif titled := _TITLED.fullmatch(line):
                found.setdefault("title", titled[1].strip())
            elif published := _PUBLISHER.fullmatch(line):
                found.setdefault("publisher", published[1].strip())
            elif line and not begun:
                begun = True  # what else comes is no title any more
                if _is_title(line) and not _goes_on(lines):
                    found.setdefault("title", line.lstrip("# ").strip())
    for key, value in found.items():
        if value and not getattr(article, key):
            article = replace(article, **{key: value})  # type: ignore[arg-type]  # each key has its own type
    return article


def _goes_on(lines: list[str]) -> bool:
    """Tell whether lines are a paragraph that is broken by hand, so that its first line says nothing by itself."""
    first, *others = lines
    heads = bool(others) and (_day(others[0]) or _BYLINE.fullmatch(others[0]) or _PUBLISHER.fullmatch(others[0]))
    return bool(others) and not heads and lines[-1].endswith((".", "!", "?", "\u201d", '"')) and len(first.split()) > 5


def _is_title(line: str) -> bool:
    return len(line.split()) <= _MOST_TITLE_WORDS and not line.endswith((".", ",", ";", ":"))


def _day(text: str) -> dt.date | None:
    """Return the day that a line names and nothing else, or None."""
    found = _DATELINE.fullmatch(" ".join(text.split())[:60])
    if found is None:
        return None
    try:
        span = read(found[1])
    except ValueError:
        return None
    return dt.date(*date_of(span.first)) if span.first == span.last and 1 <= date_of(span.first)[0] <= 9999 else None

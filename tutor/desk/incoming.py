"""The article within the bytes of a file: its encoding, its form, and what to do with what is no text."""

import re
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from tutor.deck.visible import visible_line
from tutor.errors import TutorError
from tutor.generate.article import Article, TooLongError, read_text
from tutor.study.count import counted

LARGEST = 4 * 1024 * 1024
"""An article larger than this many bytes is not drafted from."""

_MARKDOWN = frozenset({".md", ".markdown", ".mdown"})
_HTML = frozenset({".html", ".htm", ".xhtml"})
_LONGEST_TITLE = 200
_FEWEST_WORDS = 10

_AS_TEXT = "Save it as plain text, or copy its words into a .txt file."
_FORMS = (
    (b"%PDF-", "is a PDF", "`pdftotext FILE article.txt` makes a text of it, or copy its words into a .txt file."),
    (b"PK\x03\x04", "is a packed document, as Word, LibreOffice and e-books are", _AS_TEXT),
    (b"\xd0\xcf\x11\xe0", "is an old Word document", _AS_TEXT),
    (b"{\\rtf", "is rich text", _AS_TEXT),
)
"""What a file of each form begins with, what to call it, and the way out."""

_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?"
    rb"((?:windows|cp|iso-8859|koi8|mac|shift|euc|gb|big5)[\w-]{0,20})",
    re.IGNORECASE,
)


def read_article(data: bytes, name: str = "", title: str = "") -> Article:
    """Return the article of a file's bytes; the ending of `name` tells Markdown and web pages from plain text.

    Raises TutorError for what is too large or too short, no text, or no English (65), or a web page without
    trafilatura (2).
    """
    from tutor.desk.webpage import looks_like_html, read_page, unpacked
    from tutor.generate.draft import is_english

    shown = visible_line(name) or "standard input"
    if len(data) > LARGEST:
        raise TutorError(f"{shown}: larger than {LARGEST // 1024 // 1024} MB", hint="Split it into several articles.")
    ending = Path(name).suffix.casefold()
    page = unpacked(data)
    text = _decoded(data if page is None else page, shown)
    try:
        if page is not None or ending in _HTML or (ending not in _MARKDOWN and looks_like_html(text)):
            article = read_page(text, shown)
        else:
            article = read_text(text, markdown=ending in _MARKDOWN)
    except TooLongError as error:
        raise TutorError(f"{shown}: {error}", hint="Split it into several articles.") from error
    except ValueError as error:
        raise TutorError(f"{shown}: {error}") from error
    words = len(article.text.split())
    if words < _FEWEST_WORDS:
        raise TutorError(f"{shown}: holds {counted(words, 'word')}, too little to draft from")
    if not is_english(article):
        raise TutorError(
            f"{shown}: does not look like English, the only language that can be drafted from",
            hint="`tutor new --source` starts a deck to be written by hand.",
        )
    named = title or article.title or Path(name).stem.replace("-", " ").replace("_", " ").capitalize() or "Article"
    return replace(article, title=" ".join(visible_line(named).split())[:_LONGEST_TITLE])


def _decoded(data: bytes, name: str) -> str:
    """Return the text of the bytes: UTF-8, UTF-16 with its mark, what a page declares, else Windows-1252.

    Raises TutorError for what is no text, and for UTF-8 with a few other bytes in it, at the line of the first: taken
    for Windows-1252, all its quotation marks would turn into three strange letters each.
    """
    for beginning, what, way in _FORMS:
        if data.startswith(beginning):
            raise TutorError(f"{name}: {what}, no text", hint=way)
    encodings = ["utf-8-sig", *_declared(data), "cp1252"]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif b"\0" not in data:
        _refuse_damaged(data, name)
    for encoding in encodings:
        with suppress(UnicodeError, LookupError):
            text = data.decode(encoding)
            if "\0" not in text:
                return text
    raise TutorError(f"{name}: is no text", hint="Save it as plain text in UTF-8.")


def _declared(data: bytes) -> list[str]:
    found = _CHARSET.search(data[:2048])
    return [found[1].decode("ascii")] if found else []


def _refuse_damaged(data: bytes, name: str) -> None:
    try:
        data.decode()
    except UnicodeDecodeError as error:
        loose = data.decode(errors="replace")
        wrong = loose.count("\ufffd")
        if sum(char > "\x7f" for char in loose) > 2 * wrong:
            line = data.count(b"\n", 0, error.start) + 1
            raise TutorError(
                f"{name}:{line}: a byte is damaged, 0x{data[error.start]:02x} where UTF-8 cannot have it",
                hint="Delete that sign in an editor, or save the file again as UTF-8.",
            ) from error

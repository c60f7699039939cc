"""The article within a web page; the one door to trafilatura, an extra that is imported only here."""

import re
from dataclasses import replace
from datetime import date

from tutor.errors import Exit, TutorError
from tutor.generate.article import Article, read_text

_FOOTNOTE = re.compile(r"(?<=\S)\\?\[(?:\d{1,3}|[a-z]|(?:note|nb) \d{1,3}|citation needed|edit)\\?\](?!\()")


def looks_like_html(text: str) -> bool:
    """Tell whether a text begins as a web page does."""
    head = text.lstrip("\ufeff \t\r\n")[:200].casefold()
    return head.startswith(("<!doctype html", "<html", "<head", "<body", "<article"))


def unpacked(data: bytes) -> bytes | None:
    """Return the page within a file in which a browser saved it with all its pictures (MHTML); None for others."""
    if b"multipart/related" not in data[:2048] or b"\0" in data[:2048]:
        return None
    from email import message_from_bytes

    for part in message_from_bytes(data).walk():
        if part.get_content_type() == "text/html" and isinstance(page := part.get_payload(decode=True), bytes):
            return page
    return None


def read_page(html: str, name: str) -> Article:
    """Return the article of a page, without its menus, tables, comments and marks of footnotes.

    Raises TutorError when trafilatura is not installed, or finds no article; ValueError as `read_text` does.
    """
    try:
        import trafilatura
    except ImportError as error:
        raise TutorError(
            f"{name}: web pages need the package trafilatura, which is not installed",
            hint="Install it with `pip install 'tutor-study[html]'`, or save the page as text.",
            code=Exit.USAGE,
        ) from error
    body = trafilatura.extract(html, output_format="markdown", include_comments=False, include_tables=False)
    if not body or not body.strip():
        raise TutorError(f"{name}: no article was found in the page", hint="Save its text into a .txt file instead.")
    article = read_text(_FOOTNOTE.sub("", body), markdown=True)
    found = trafilatura.extract_metadata(html)
    if found is None:
        return article
    return replace(
        article,
        title=_line(found.title) or article.title,
        author=_line(found.author) or article.author,
        publisher=_line(found.sitename) or article.publisher,
        date=_day(found.date) or article.date,
        url=_line(found.url) or article.url,
    )


def _line(value: object) -> str:
    return " ".join(str(value).split())[:300] if value else ""


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None

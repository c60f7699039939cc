"""Files as people have them: encodings, forms that are no text, pages that a browser saved."""

import sys
from email.message import EmailMessage

import pytest

from tests.generate.drafting import TEXTS
from tutor.desk.incoming import read_article
from tutor.errors import TutorError

ARTICLE = (TEXTS / "harbour.txt").read_text(encoding="utf-8")
QUOTED = ARTICLE.replace("the bridge", "\u201cthe bridge\u201d")


@pytest.mark.parametrize(
    ("data", "told", "way"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\n1 0 obj\n" * 20, "is a PDF", "pdftotext"),
        (b"PK\x03\x04\x14\x00\x06\x00", "packed document", "plain text"),
        (b"{\\rtf1\\ansi The bridge", "rich text", "plain text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "old Word document", "plain text"),
        (b"\x00\x01\x02", "is no text", "UTF-8"),
        ("The bridge is old.".encode("utf-16-le"), "is no text", "UTF-8"),
        (b"Hello there.", "holds 2 words, too little", ""),
        (b"The bridge is old. " * 30_000, "holds 570,000 characters, more than 500,000", "Split it"),
    ],
)
def test_what_is_no_article_is_named_with_the_way_out(data: bytes, told: str, way: str) -> None:
    with pytest.raises(TutorError) as caught:
        read_article(data, "a.txt")
    assert caught.value.message.startswith("a.txt: ")
    assert told in caught.value.message
    assert way in caught.value.hint


@pytest.mark.parametrize("damage", [b"\xc3", b"\x9d", b"\xe2\x80"])
def test_a_damaged_byte_is_named_at_its_line_and_turns_no_other_letter(damage: bytes) -> None:
    lines = QUOTED.encode().split(b"\n")
    lines[4] += damage
    with pytest.raises(TutorError, match=r"^a\.txt:5: a byte is damaged, 0x"):
        read_article(b"\n".join(lines), "a.txt")


def test_a_text_in_windows_letters_is_read_as_such() -> None:
    assert read_article(QUOTED.encode("cp1252"), "a.txt").text == QUOTED


class _Trafilatura:
    """Gives back what stands between the tags, so that a test sees what a page was decoded to."""

    @staticmethod
    def extract(html: str, **_: object) -> str:
        return html.partition("<body>")[2].partition("</body>")[0]

    @staticmethod
    def extract_metadata(_: str) -> None:
        return None


@pytest.fixture
def _trafilatura(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", _Trafilatura)


def _page(charset: str, text: str) -> bytes:
    return f'<!doctype html><meta charset="{charset}"><body>{text}</body>'.encode(charset)


@pytest.mark.usefixtures("_trafilatura")
def test_a_page_is_read_in_the_letters_that_it_declares() -> None:
    text = ARTICLE.replace("Okafor", "\u041e\u043a\u0430\u0444\u043e\u0440")
    assert "\u041e\u043a\u0430\u0444\u043e\u0440" in read_article(_page("windows-1251", text), "a.html").text


@pytest.mark.usefixtures("_trafilatura")
def test_marks_of_footnotes_are_no_words_of_a_page() -> None:
    marked = ARTICLE.replace(".", r".\[1\]").replace(",", ",[citation needed]")
    assert read_article(_page("utf-8", marked), "a.html").text == read_article(_page("utf-8", ARTICLE), "a.html").text


@pytest.mark.usefixtures("_trafilatura")
def test_a_page_that_was_saved_with_its_pictures_is_unpacked() -> None:
    message = EmailMessage()
    message.set_content("This part is none of the page.")
    message.add_related(_page("utf-8", QUOTED), "text", "html", cte="quoted-printable")
    message.add_related(b"GIF89a", "image", "gif")
    read = read_article(message.as_bytes(), "a.mhtml")
    assert read.blocks == read_article(_page("utf-8", QUOTED), "a.html").blocks


@pytest.mark.usefixtures("_trafilatura")
def test_a_page_without_an_article_is_named() -> None:
    with pytest.raises(TutorError, match=r"^a\.html: no article was found in the page$"):
        read_article(b"<!doctype html><body></body>", "a.html")

"""Finding the words a model quotes in the article: exactly, or but for typography, never by likeness."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import normalize

from tutor.generate.gate import NOT_FOUND

FEWEST_CHARACTERS = 12
"""A shorter quote proves nothing."""

LONGEST = 700
"""A quote of more characters is a passage, not a proof."""

UNFIT = f"its quote has fewer than {FEWEST_CHARACTERS} characters or more than {LONGEST}"
"""Why a quote is not even looked for."""

APOSTROPHES = "'\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\uff07\u00b4`"
"""What is set for an apostrophe: quotation marks, primes, accents."""

_ALIKE = {
    **dict.fromkeys(APOSTROPHES, "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u2036\u02ba\uff02\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    "\u2026": "...",
    "\u00ad": "",
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
}
_STRAIGHT = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
_OUTER = " \"'\u2018\u2019\u201c\u201d"


@dataclass(frozen=True, slots=True)
class Located:
    """The article's own words, on one line, and the number of their paragraph."""

    paragraph: int
    quote: str


def located(blocks: Sequence[str], paragraph: int, quote: str, among: Sequence[int]) -> Located | None:
    """Return where a quote stands: in its paragraph, else in the only other one of `among` that has it, else None.

    Quotation marks, dashes, dots, ligatures and white space may differ; what is returned is the article's own.
    """
    whole = normalize("NFC", quote)
    for wanted in dict.fromkeys((whole.strip(), whole.strip(_OUTER))):
        if not FEWEST_CHARACTERS <= len(wanted) <= LONGEST:
            continue
        if paragraph in among and (words := _own_words(blocks[paragraph - 1], wanted)):
            return Located(paragraph, words)
        found = [(number, words) for number in among if (words := _own_words(blocks[number - 1], wanted))]
        if len(found) == 1:
            return Located(*found[0])
    return None


def unlocated(quote: str) -> str:
    """Return why a quote was not located: its length, or the article does not have it."""
    return NOT_FOUND if FEWEST_CHARACTERS <= len(normalize("NFC", quote).strip()) <= LONGEST else UNFIT


def plain(text: str) -> str:
    """Return a text with straight apostrophes, whatever is set for them."""
    return text.translate(_STRAIGHT)


def _own_words(block: str, quote: str) -> str:
    """Return the block's words that are the quote's but for typography, or nothing."""
    text, places = _folded(block)
    wanted, _ = _folded(quote)
    for start in _starts(text, wanted):
        end = start + len(wanted)
        if _parted(text, start) and _parted(text, end):
            return " ".join(block[places[start] : places[end - 1] + 1].split())
    return ""


def _starts(text: str, wanted: str) -> Iterator[int]:
    start = text.find(wanted) if wanted else -1
    while start >= 0:
        yield start
        start = text.find(wanted, start + 1)


def _parted(text: str, at: int) -> bool:
    """Tell whether no word goes on across this place."""
    return not (0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum())


def _folded(text: str) -> tuple[str, list[int]]:
    """Return a text without typographic differences, and where in the text each of its characters comes from."""
    letters: list[str] = []
    places: list[int] = []
    for at, char in enumerate(text):
        for letter in " " if char.isspace() else _ALIKE.get(char, char):
            if letter == " " and (not letters or letters[-1] in " -"):
                continue
            if letter == "-" and letters and letters[-1] == " ":
                letters.pop()
                places.pop()
            letters.append(letter)
            places.append(at)
    if letters and letters[-1] == " ":
        letters.pop()
        places.pop()
    return "".join(letters), places

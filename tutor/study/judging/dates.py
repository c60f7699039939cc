"""Dates as people type them, read into spans, and two spans weighed against each other.

What `deck.when` reads is the measure; here words, digits and halves are brought to it.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from tutor.deck.calendar import MONTHS, date_of
from tutor.deck.span import ABOUT, Precision, Span, a_century, a_decade
from tutor.deck.when import read
from tutor.study.judging.finding import Finding, close, partly, right, wrong
from tutor.study.judging.numerals import ORDINALS, TENS, UNITS, cardinal, roman
from tutor.study.judging.tables import words
from tutor.study.judging.tidying import tidy

WITHIN_A_YEAR: frozenset[Precision] = frozenset({"day", "days", "month", "months", "part of year", "year"})
VAGUE: frozenset[Precision] = frozenset({"about", "decade", "part of decade", "century", "part of century"})

VAGUER = 2.6
"""How many times as long as the right span a vague one may be: the 1990s for the early 1990s, no more."""

_LONGEST = 80
_SHORT_YEARS = (1900, 2029)
"""The years whose first two digits may be left out."""

_DECADES = {f"{word[:-1]}ies": number for word, number in TENS.items()}
_REPLACED: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        (r"\bbefore (?:christ|the common era)\b|\bb\.\s?c\.(?:\s?e\.)?|\bb\.c\b", "bc"),
        (r"\ba\.\s?d\.|\banno domini\b|\bafter christ\b|\bof the common era\b", "ad"),
        (r"(?<=\d)(bce?|ce|ad)\b", r" \1"),
        (r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?", ""),
        (r"\bcent(?:ury)?\.|\bc\.$|(?<=th )c$", "century"),
        (r"\bcenturies\b", "century"),
        (r"^(?:in|on|during|from|since|by|at) (?:the )?(?:year |month of |years )?", ""),
        (r"^(?:the )?(?:year|years) (?:of )?", ""),
        (
            r"^(?:(?:at|in|towards?) )?(?:the )?(?:start|beginning|opening|early years|early part) of (?:the )?",
            "early ",
        ),
        (r"^(?:(?:at|in|towards?) )?(?:the )?(?:end|close|late years|late part|latter part) of (?:the )?", "late "),
        (r"^(?:in )?(?:the )?middle of (?:the )?", "mid "),
        (r"\b(?:approximately|approx\.?|roughly|some time around|sometime around|ca\b\.?)", "about"),
        (r"\bthe (?=\d)", ""),
        (r"(?<=\d)(?:st|nd|rd|th) day of\b", " "),
    )
)
_ONES = "|".join(word for word, number in UNITS.items() if 0 < number < 10)
_TEENS = "|".join(word for word, number in UNITS.items() if number > 9)
_SAID_YEAR = re.compile(
    rf"\b(?P<high>{_TEENS}|twenty)[ -](?:oh?[ -](?P<oh>{_ONES})|"
    rf"(?P<low>hundred|{_TEENS}|(?:{'|'.join(TENS)})(?:[ -](?:{_ONES}))?))\b(?! (?:thousand|million|billion|and))"
)
_HALF = re.compile(r"(?:the )?(?P<which>first|second|1st|2nd|latter) half of (?:the )?(?P<whole>.+)")
_NUMERIC = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})")
_SHORT = re.compile(r"'?(\d\d)")
_MONTH_DAY = re.compile(rf"(?:{'|'.join(month[:3] for month in MONTHS)})", re.IGNORECASE)
_LEAP = 2000


def reads_as_date(text: str, language: str = "en") -> tuple[Span, ...]:
    """Return every span the text may name, the likeliest first; none when it is no date."""
    return _read(text, language.partition("-")[0])


@lru_cache(maxsize=2048)
def _read(text: str, language: str) -> tuple[Span, ...]:
    if not text or len(text) > _LONGEST:
        return ()
    words = " ".join(tidy(text).casefold().replace(",", " ").split()).strip(" .?!") if text.strip(" .") else ""
    if language in FOREIGN_MONTHS:
        words = _translated(words, language)
    return tuple(dict.fromkeys(_spans(words)))


def _spans(words: str) -> Iterator[Span]:
    if found := _NUMERIC.fullmatch(words):
        first, second, year = map(int, found.groups())
        for day, month in ((first, second), (second, first)):
            try:
                yield read(date(year, month, day))
            except ValueError:  # the other order, perhaps
                continue
        return
    if found := _YEAR_FIRST.fullmatch(words):
        words = f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"
    for pattern, into in _REPLACED:
        words = pattern.sub(into, words)
    words = _in_digits(" ".join(words.split()))
    if found := _HALF.fullmatch(words):
        yield from _halves(found["which"], found["whole"])
        return
    for form in (words, f"{words} {_LEAP}" if _MONTH_DAY.search(words) and not re.search(r"\d{3}", words) else ""):
        try:
            span = read(form) if form else None
        except ValueError:
            span = _other(form)
        if span is not None and not (form != words and span.precision != "day"):
            yield _as_named(span)
            return


def _in_digits(words: str) -> str:
    """Write ordinals, decades and Roman centuries in digits: "the nineteenth century", "the nineties"."""
    words = re.sub(r"\b(twenty|thirty)[- ](\w+)\b", _compound, words)
    words = _SAID_YEAR.sub(_year, words)
    tokens = words.split(" ")
    found: list[str] = []
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else ""
        if token in ORDINALS and following != "half":
            found.append(f"{ORDINALS[token]}th")
        elif token in _DECADES:
            century = {"eighteen": 18, "nineteen": 19, "seventeen": 17}.get(found[-1] if found else "")
            if century:
                found.pop()
            found.append(f"{century or 19}{_DECADES[token]}s")
        elif short := re.fullmatch(r"'?([1-9]0)'?s", token):
            found.append(f"19{short[1]}s")
        elif following == "century" and (number := roman(token)):
            found.append(f"{number}th")
        else:
            found.append(re.sub(r"(?<=\d{3})'s$", "s", token))
    return " ".join(found)


def _year(found: re.Match[str]) -> str:
    """Write a year said in two parts in digits: nineteen sixty-nine, eighteen hundred, nineteen oh five."""
    low = 0 if found["low"] == "hundred" else cardinal(re.split(r"[ -]", found["oh"] or found["low"]))[0]
    return f"{UNITS.get(found['high'], 20)}{low:02}"


def _compound(found: re.Match[str]) -> str:
    number = ORDINALS.get(found[2], 0)
    return f"{TENS[found[1]] + number}th" if 0 < number < 10 else found[0]


def _other(words: str) -> Span | None:
    """Read what decks do not write: the 300s BC, a bare small year, a year said short."""
    if found := re.fullmatch(r"(?:the )?(\d{1,2})00s bce?", words):
        return a_century(-100 * int(found[1]) - 99)
    if (found := re.fullmatch(r"(\d{1,3})", words)) and int(found[1]):
        try:
            return read(f"AD {int(found[1])}")
        except ValueError:
            return None
    return None


def _halves(which: str, whole: str) -> Iterator[Span]:
    for span in _spans(whole):
        if span.precision in {"century", "decade", "year"}:
            middle = (span.first + span.last) // 2
            first = which in ("first", "1st")
            ends = (span.first, middle) if first else (middle + 1, span.last)
            precision: Precision = {"century": "part of century", "decade": "part of decade"}.get(
                span.precision, "part of year"
            )  # type: ignore[assignment] # three of its names
            yield Span(*ends, f"the {'first' if first else 'second'} half of {span.words}", precision)


def _as_named(span: Span) -> Span:
    """Return a span of a hundred or ten whole years under the name of the century or decade."""
    if span.precision == "years":
        first, last = date_of(span.first)[0], date_of(span.last)[0]
        if first > 0 and last - first == 99 and first % 100 in (0, 1):
            return a_century(first // 100 * 100 + 1)
        if first > 100 and last - first == 9 and first % 10 == 0 and first % 100:
            return a_decade(first)
    return span


def weigh_dates(expected: str, given: str, language: str = "en") -> Finding | None:
    """Return what a given date is worth against the expected one, or None unless both texts name dates."""
    due = reads_as_date(expected, language)[:1]
    if not due:
        return None
    offered = reads_as_date(given, language) + _shortened(due[0], given)
    if _lacks_year(due[0], given, language) and not any(span.same_days(due[0]) for span in offered):
        return wrong(f"Only the year is missing: {due[0]}.")
    if not offered:
        return None
    return min((compare(one, due[0]) for one in offered), key=lambda finding: finding.rank)


def _shortened(due: Span, given: str) -> tuple[Span, ...]:
    found = _SHORT.fullmatch(tidy(given))
    if not found or due.precision != "year" or not _SHORT_YEARS[0] <= due.year <= _SHORT_YEARS[1]:
        return ()
    return (read(f"{due.year // 100}{found[1]}"),)


def _lacks_year(due: Span, given: str, language: str) -> bool:
    """Tell whether the given day or month has no year, and is the right one in the right year."""
    if due.precision not in {"day", "month"} or len(given) > _LONGEST or re.search(r"\d{3}", given):
        return False
    year = str(due.year) if due.year > 0 else f"{1 - due.year} BC"
    return any(span.same_days(due) for span in reads_as_date(f"{given.rstrip(' .?!')} {year}", language))


def compare(given: Span, due: Span) -> Finding:
    """Return what one span is worth for another: right for the same days, close for what is less exact."""
    if given.same_days(due):
        if (given.precision == "about") != (due.precision == "about"):
            return close("The same years in other words.")
        return right("The same date.")
    if given.precision == "about" and due.precision == "year" and given.year + ABOUT == due.year:
        return close("The right year, only hedged.")
    if due.contains(given) and given.precision != "about":
        return _more_exact(given, due)
    if given.contains(due) and given.precision != "about":
        return _less_exact(given, due)
    if given.precision == due.precision == "about" and abs(given.year - due.year) <= ABOUT:
        return close(f"It was {due}.")
    return wrong(_difference(given, due))


def _more_exact(given: Span, due: Span) -> Finding:
    centre = due.precision == "about" and given.precision in WITHIN_A_YEAR and given.year == due.year + ABOUT
    if centre:
        return right("The year itself satisfies an approximate date.")
    if due.precision in {"month", "part of year", "year"}:
        return right("More exact than asked, and within it.")
    if due.precision in {"years", "days", "months"}:
        return partly(f"Only a part of {due}.", 0.5)
    return close(f"That lies within it: {due}.")


def _less_exact(given: Span, due: Span) -> Finding:
    if due.precision in WITHIN_A_YEAR:
        fair = given.precision in WITHIN_A_YEAR
    else:
        fair = given.precision in VAGUE and _days(given) <= VAGUER * _days(due)
    if not fair:
        return wrong(f"That is not exact enough: {due}.")
    return close(f"{_MISSING.get((given.precision, due.precision), 'Right, but less exact than asked')}: {due}.")


_MISSING: dict[tuple[Precision, Precision], str] = {
    ("year", "month"): "Right year, no month",
    ("year", "day"): "Right year, no day and month",
    ("month", "day"): "Right month, no day",
    ("decade", "part of decade"): "Right decade, but not which part of it",
    ("century", "part of century"): "Right century, but not which part of it",
}


def _difference(given: Span, due: Span) -> str:
    if (given.first <= 0) != (due.first <= 0):
        return f"The other era: {due}."
    if not {given.precision, due.precision} <= WITHIN_A_YEAR or given.year != due.year:
        return "Another date."
    both_days = given.precision == due.precision == "day"
    same_month = date_of(given.first)[1] == date_of(due.first)[1]
    return f"Right month, wrong day: {due}." if both_days and same_month else f"Right year, wrong month: {due}."


def _days(span: Span) -> int:
    return span.last - span.first + 1


FOREIGN_MONTHS: dict[str, tuple[str, ...]] = {
    "de": tuple(words("januar februar m\u00e4rz april mai juni juli august september oktober november dezember")),
    "fr": tuple(
        words("janvier f\u00e9vrier mars avril mai juin juillet ao\u00fbt septembre octobre novembre d\u00e9cembre")
    ),
    "es": tuple(words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")),
    "it": tuple(
        words(
            """
            gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
            """
        )
    ),
    "pt": tuple(words("janeiro fevereiro mar\u00e7o abril maio junho julho agosto setembro outubro novembro dezembro")),
    "nl": tuple(words("januari februari maart april mei juni juli augustus september oktober november december")),
}
"""The names of the months in other languages, in lower case."""


def _translated(words: str, language: str) -> str:
    for name, month in zip(FOREIGN_MONTHS[language], MONTHS, strict=True):
        words = re.sub(rf"\b{name}\b", month.casefold(), words)
    words = re.sub(r"\b(?:de|del|di|den|le|el|il|o|am|vom|im)\b", " ", words)
    return " ".join(re.sub(r"(?<=\d)(?:\.|er|\u00ba)(?= )", "", words).split())

"""Reports that never were: random pictures, with texts that would do harm if they were taken for anything but text."""

from hypothesis import strategies as st

from tutor.report.report import DeckName, Part, Report, Session, Totals
from tutor.study.picture import (
    Band,
    Bar,
    Bars,
    Calibration,
    Caption,
    Compared,
    Comparison,
    Course,
    Hard,
    Hardest,
    Line,
    Picture,
    PictureName,
    Point,
    Year,
)
from tutor.study.pictures.hardest import hardest

TODAY = 20_781
MONDAY = TODAY - 1 - 52 * 7

HOSTILE = (
    "</title><script>alert(1)</script>",
    "</style><style>*{display:none}</style>",
    '"><img src=x onerror=alert(1)>',
    "<svg onload=alert(1)>",
    "]]></svg><iframe src=//evil.example>",
    "\x1b]52;c;ZXZpbA==\x07",
    "a\u202eb\u2066c",
    "\ud800 alone",
    "&lt;b&gt; & \x00",
    "javascript:alert(1)",
    "\u6f22\u5b57\u306e\u9577\u3044\u984c\u540d\u3067\u3059\u304b\u3089\u5207\u3089\u308c\u307e\u3059",
)

texts = st.sampled_from(HOSTILE) | st.text(max_size=40)
shares = st.floats(0, 1)
counts = st.integers(0, 100_000)


def caption(name: PictureName, says: str = "It says.") -> Caption:
    return Caption(name, name.capitalize(), says, "It counts.")


@st.composite
def courses(draw: st.DrawFn) -> Course:
    name = draw(st.sampled_from(["score", "recall", "growth"]))
    number = draw(st.integers(1, 60))
    unit = "cards" if name == "growth" else "share"
    lines = [
        Line(
            title,
            tuple(
                Point(
                    TODAY - number + place,
                    TODAY - number + place,
                    float(draw(counts)) if unit == "cards" else draw(st.none() | shares),
                    draw(counts),
                )
                for place in range(number)
            ),
        )
        for title in (("learned", "mature") if unit == "cards" else (name,))
    ]
    return Course(caption(name, draw(texts)), unit, tuple(lines), 0.9 if name == "recall" else None)


@st.composite
def years(draw: st.DrawFn) -> Year:
    answers = [0] * 366
    for day, number in draw(st.dictionaries(st.integers(0, 365), st.integers(1, 500), max_size=20)).items():
        answers[day] = number
    return Year(caption("year"), MONDAY, tuple(answers), 3, 16, sum(number > 0 for number in answers))


@st.composite
def bars(draw: st.DrawFn) -> Bars:
    if draw(st.booleans()):
        found = tuple(Bar(f"day {place}", draw(counts), day=TODAY + place) for place in range(30))
        return Bars(caption("coming"), "cards", found)
    found = tuple(Bar(draw(texts), draw(shares), draw(texts)) for _ in range(draw(st.integers(0, 5))))
    return Bars(caption("known"), "share", found, 1.0)


@st.composite
def calibrations(draw: st.DrawFn) -> Calibration:
    places = draw(st.sets(st.integers(0, 9)))
    return Calibration(
        caption("calibration"),
        tuple(
            Band(place / 10, (place + 1) / 10, draw(st.integers(1, 10_000)), draw(shares), draw(shares))
            for place in sorted(places)
        ),
    )


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    rows = [
        Compared(
            draw(st.sampled_from(["form", "deck", "tag"])),
            draw(texts),
            draw(counts),
            draw(st.none() | shares),
            draw(counts),
            draw(st.none() | shares),
            draw(st.none() | counts),
        )
        for _ in range(draw(st.integers(0, 6)))
    ]
    return Comparison(caption("compared", draw(texts)), tuple(rows))


@st.composite
def hardests(draw: st.DrawFn) -> Hardest:
    cards = [
        Hard(f"d/{place}/answer", "d", draw(texts), draw(st.integers(1, 30)), 5.5, draw(counts), draw(counts))
        for place in range(draw(st.integers(0, 5)))
    ]
    return Hardest(caption("hardest", draw(texts)), hardest(cards).cards)


pictures: st.SearchStrategy[Picture] = courses() | years() | bars() | calibrations() | comparisons() | hardests()


@st.composite
def reports(draw: st.DrawFn) -> Report:
    decks = [DeckName("moons", draw(texts)), DeckName("rivers", draw(texts))]
    sessions = tuple(
        Session(
            session=f"s{place}",
            at="2026-11-24T09:00:00+01:00",
            day=TODAY - place,
            decks=tuple(decks[: draw(st.integers(1, 2))]),
            cards=draw(counts),
            answered=draw(counts),
            score=draw(st.none() | shares),
            self_judged=draw(st.integers(0, 3)),
            took_ms=draw(counts),
            practice=draw(st.booleans()),
        )
        for place in range(draw(st.integers(0, 3)))
    )
    return Report(
        tutor="0.1.0",
        made=TODAY,
        name=draw(texts),
        anonymous=False,
        first=TODAY - 29,
        last=TODAY,
        totals=Totals(len(sessions), len(sessions), 1, 1, draw(st.none() | shares), 0, None, 0, 61_000),
        parts=tuple(
            Part(deck, tuple(draw(st.lists(pictures, max_size=3, unique_by=lambda each: each.caption.name))))
            for deck in draw(st.sampled_from([[None], decks[:1], decks]))
        ),
        sessions=sessions,
    )

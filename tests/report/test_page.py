"""The page of a report: whatever decks say is text in it, and it needs and allows nothing but itself."""

import base64
import hashlib
import re
from collections import Counter
from dataclasses import replace
from importlib import resources

import pytest
from hypothesis import given, settings

from tests.report.markup import Taken
from tests.report.reports import HOSTILE, TODAY, caption, pictures, reports
from tutor.deck.visible import visible, visible_line
from tutor.report.chart import drawings
from tutor.report.page import page
from tutor.report.report import DeckName, Part, Report, Session, Totals
from tutor.report.tables import tables
from tutor.study.picture import Bar, Bars, Compared, Comparison, Hard, Hardest, Picture

STYLE = (resources.files("tutor") / "report" / "page.css").read_text(encoding="utf-8")

ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "div", "h1", "h2", "h3",
    "h4", "p", "dl", "dt", "dd", "figure", "figcaption", "details", "summary", "table", "caption", "thead", "tbody",
    "tr", "th", "td", "bdi", "svg", "desc", "g", "path", "line", "rect", "circle", "text",
}  # fmt: skip


def hostile(text: str) -> Report:
    """A report in which a text stands wherever a deck, a card, a tag or a learner can put one."""
    deck = DeckName("moons", text)
    rows = tuple(Compared(group, text, 30, 0.5, 30, 0.5, 1000) for group in ("deck", "tag"))
    found: tuple[Picture, ...] = (
        Bars(caption("known", text), "share", (Bar(text, 0.5, text), Bar(text, 0.25, text)), 1.0),
        Comparison(caption("compared", text), rows),
        Hardest(caption("hardest", text), (Hard("moons/a/answer", "moons", text, 3, 5.0, 9, 6),)),
    )
    session = Session("s", "2026-11-24T09:00:00+01:00", TODAY, (deck,), 1, 1, 1.0, 0, 1000, practice=False)
    totals = Totals(1, 1, 1, 1, 1.0, 0, None, 0, 1000)
    return Report("0.1.0", TODAY, text, False, TODAY, TODAY, totals, (Part(deck, found),), (session,))


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_deck_says_is_text_and_nothing_else(text: str) -> None:
    taken = Taken(page(hostile(text), STYLE))
    innocent = Taken(page(hostile("Moons of the outer planets"), STYLE))
    assert set(taken.tags) <= ALLOWED
    assert taken.tags == innocent.tags
    assert {name for _, name, _ in taken.attributes} == {name for _, name, _ in innocent.attributes}
    assert taken.style == STYLE
    # Every place says the whole text but three charts, where a label may be cut.
    assert "".join(taken.words).count(visible_line(text)) >= 11


@given(reports())
@settings(deadline=None, max_examples=60)
def test_a_page_holds_only_known_elements_and_nothing_a_terminal_or_a_reader_could_obey(report: Report) -> None:
    text = page(report, STYLE)
    assert visible(text) == text
    taken = Taken(text)
    assert set(taken.tags) <= ALLOWED
    assert not [name for _, name, _ in taken.attributes if name.startswith("on") or name in {"style", "src", "href"}]
    assert "http" not in "".join(value for _, name, value in taken.attributes if name != "http-equiv")


@given(reports())
@settings(deadline=None, max_examples=60)
def test_every_name_that_is_referred_to_stands_once_in_the_page(report: Report) -> None:
    taken = Taken(page(report, STYLE))
    named = Counter(taken.values("id"))
    assert set(named.values()) <= {1}
    assert {one for value in taken.values("aria-labelledby") for one in value.split()} <= set(named)


@given(reports())
@settings(deadline=None, max_examples=30)
def test_the_same_report_is_the_same_page(report: Report) -> None:
    assert page(report, STYLE) == page(report, STYLE)


@given(pictures)
@settings(deadline=None, max_examples=60)
def test_every_picture_is_a_named_image_with_its_sentences_and_its_tables(picture: Picture) -> None:
    report = hostile("Moons")
    part = Part(None, (picture,))
    taken = Taken(page(Report("0.1.0", TODAY, "", False, TODAY, TODAY, report.totals, (part,), ()), STYLE))
    assert taken.values("role").count("img") == taken.tags["svg"] == len(drawings(picture))
    assert taken.tags["desc"] == taken.tags["svg"]
    assert taken.tags["table"] == taken.tags["caption"] == len(tables(picture))
    words = "".join(taken.words).replace("\u00a0", " ")
    assert visible_line(picture.caption.says).replace("\u00a0", " ") in words
    assert picture.caption.counts in words


@pytest.mark.parametrize(
    ("took_ms", "said"),
    [(0, "0 minutes"), (61_000, "1 minute"), (119 * 60_000, "119 minutes"), (3 * 3_600_000, "3 hours")],
)
def test_long_times_are_told_in_hours(took_ms: int, said: str) -> None:
    report = hostile("Moons")
    totals = report.totals._replace(took_ms=took_ms)
    assert f"<dd>1 in {said}</dd>" in page(replace(report, totals=totals), STYLE)


def test_the_policy_allows_the_style_sheet_of_the_page_and_nothing_else() -> None:
    taken = Taken(page(hostile("Moons"), STYLE))
    (policy,) = [value for value in taken.values("content") if "-src" in value]
    digest = base64.b64encode(hashlib.sha256(taken.style.encode()).digest()).decode()
    assert policy.split("; ") == [
        "default-src 'none'",
        f"style-src 'sha256-{digest}'",
        "base-uri 'none'",
        "form-action 'none'",
    ]


def test_the_style_sheet_fetches_nothing_and_closes_nothing() -> None:
    assert not re.search(r"url\(|@import|@font-face|expression|</", STYLE)


def luminance(colour: str) -> float:
    """The relative luminance of a colour, by WCAG 2.2."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_text_and_lines_have_the_contrast_that_wcag_asks_for(scheme: int) -> None:
    """4.5 for text, 3 for what is drawn, by WCAG 2.2 AA."""
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", STYLE.split("prefers-color-scheme: dark")[scheme]))
    for ground in ("paper", "band"):
        assert contrast(colours["ink"], colours[ground]) >= 7
        assert contrast(colours["soft"], colours[ground]) >= 4.5
    assert contrast(colours["one"], colours["paper"]) >= 4.5
    for drawn in ("two", "three", "aim"):
        assert contrast(colours[drawn], colours["paper"]) >= 3
    shades = [luminance(colours[f"shade{shade}"]) for shade in range(5)]
    assert sorted(shades, reverse=not scheme) == shades


@pytest.mark.parametrize("number", [0, 1, 2])
def test_sessions_are_listed_where_there_are_any(number: int) -> None:
    report = hostile("Moons")
    taken = Taken(page(replace(report, sessions=report.sessions * number), STYLE))
    assert "".join(taken.words).count("2026-11-24 09:00") == number
    assert ("Sessions, the latest first" in "".join(taken.words)) == bool(number)

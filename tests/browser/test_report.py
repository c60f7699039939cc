"""The page of `tutor report` in a real browser: drawn, named, readable on any screen and on paper, and alone."""

import re
from collections.abc import Callable
from itertools import chain, combinations
from pathlib import Path
from unicodedata import normalize

import pytest

from tests.browser.conftest import Opener, Seen
from tests.conftest import Clock, Ran
from tests.report.learner import study_both

pytestmark = pytest.mark.browser

Tutor = Callable[..., Ran]

TITLES = ("Score", "Year", "Recall", "Coming days", "Known", "Growth", "Calibration", "Hardest cards", "Compared")


@pytest.fixture
def report(tutor: Tutor, home: Path, clock: Clock, tmp_path: Path) -> Path:
    """A page with every picture, of two decks, one of which has a hostile title."""
    study_both(home, clock, days=40)
    file = tmp_path / "report.html"
    assert tutor("report", "--html", file, "--name", "Ada </title><script>document.title = 'x'</script>").code == 0
    return file


BOXES = """selector => [...document.querySelectorAll("svg")].map(drawing =>
    [...drawing.querySelectorAll(selector)].map(e => e.getBoundingClientRect())
        .map(box => [box.left, box.top, box.right, box.bottom])
)"""


def boxes(seen: Seen, selector: str) -> list[list[tuple[float, float, float, float]]]:
    """Left, top, right and bottom of some elements of each drawing, in pixels."""
    found: list[list[tuple[float, float, float, float]]] = seen.page.evaluate(BOXES, selector)
    assert any(found)
    return found


def unfold(seen: Seen) -> None:
    """Open every table, by the keyboard as a reader would."""
    folded = seen.page.locator("details:not([open]) > summary")
    while folded.count():
        folded.first.press("Enter")


def test_it_asks_nobody_for_anything_runs_no_script_and_breaks_no_rule_of_its_policy(
    report: Path, show: Opener
) -> None:
    seen = show(report)
    unfold(seen)
    assert seen.requests == [report.as_uri()]
    assert seen.console == []
    assert seen.page.title().startswith("Study report: Ada </title><script>")
    assert seen.page.locator("script, link, img, iframe, object, [onload], [style]").count() == 0


def test_its_policy_stops_scripts_pictures_and_foreign_styles(report: Path, show: Opener, tmp_path: Path) -> None:
    """Were a way found to bring one in."""
    breached = tmp_path / "breached.html"
    harm = "<script>document.title = 'breached'</script><img src='https://example.invalid/x.png'><style>h1{display:none}</style>"
    breached.write_text(report.read_text(encoding="utf-8").replace("<main>", f"{harm}<main>"), encoding="utf-8")
    seen = show(breached)
    assert seen.page.title().startswith("Study report")
    assert seen.page.locator("h1").is_visible()
    assert len([line for line in seen.console if "Content Security Policy" in line]) >= 3


def test_every_picture_is_drawn_and_named(report: Path, show: Opener) -> None:
    seen = show(report)
    accessible = seen.accessible()
    drawn = seen.page.locator("svg").count()
    images = [name for role, name in accessible if role in {"image", "img"}]
    assert len(images) == drawn >= 9
    says = seen.page.locator("figcaption .says").all_text_contents()
    assert len(says) == len(TITLES)
    for name in images:
        assert any(name.replace("\u00a0", " ").endswith(each.replace("\u00a0", " ")) for each in says), name
    for title in TITLES[:-1]:
        assert any(name.startswith(title) for name in images), title
    for box in (each.bounding_box() for each in seen.page.locator("svg").all()):
        assert box is not None
        assert min(box["width"], box["height"]) > 50
    headings = [name for role, name in accessible if role == "heading"]
    assert [title for title in TITLES if title not in headings] == []


def test_every_table_says_what_it_is_about_and_every_cell_has_a_head(report: Path, show: Opener) -> None:
    seen = show(report)
    unfold(seen)
    accessible = seen.accessible()
    tables = [name for role, name in accessible if role == "table"]
    assert len(tables) == seen.page.locator("table").count() > 9
    assert all(tables)
    rows = sum(role == "rowheader" for role, _ in accessible)
    assert rows == seen.page.locator("tbody tr").count()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 360, 768, 1200])
def test_nothing_is_wider_than_the_screen_and_no_label_is_cut(
    report: Path, show: Opener, width: int, scheme: str
) -> None:
    seen = show(report, width, scheme)
    unfold(seen)
    assert seen.page.evaluate("document.documentElement.scrollWidth") == width
    for left, _, right, _ in chain.from_iterable(boxes(seen, "text")):
        assert 0 <= left < right <= width


@pytest.mark.parametrize("width", [360, 1200])
def test_labels_of_a_drawing_do_not_run_into_each_other(report: Path, show: Opener, width: int) -> None:
    for drawing in boxes(show(report, width), "text"):
        for (left, top, right, bottom), (left2, top2, right2, bottom2) in combinations(drawing, 2):
            height = min(bottom - top, bottom2 - top2)  # which is that of a line, with room above and below the letters
            across = min(right, right2) - max(left, left2)
            down = min(bottom, bottom2) - max(top, top2)
            assert across <= 1 or down <= height / 4


def test_light_and_dark_differ_in_ground_text_and_drawing(report: Path, show: Opener) -> None:
    found = []
    for scheme in ("light", "dark"):
        page = show(report, scheme=scheme).page
        found.append(
            [
                page.evaluate(f"getComputedStyle(document.querySelector({selector!r})).{style}")
                for selector, style in (
                    ("body", "backgroundColor"),
                    ("body", "color"),
                    ("svg text", "fill"),
                    ("svg .lines path", "stroke"),
                    ("svg .shade0", "fill"),
                )
            ]
        )
    assert all(light != dark for light, dark in zip(*found, strict=True))
    assert found[0][0] == "rgb(255, 255, 255)"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_paper_every_picture_is_whole_on_one_page_with_its_sentence(
    report: Path, show: Opener, tmp_path: Path, scheme: str
) -> None:
    from pypdf import PdfReader

    seen = show(report, scheme=scheme)
    figures = [
        figure.locator("h3, h4, svg text, .says").all_text_contents() for figure in seen.page.locator(".picture").all()
    ]
    assert len(figures) == len(TITLES)
    file = tmp_path / "report.pdf"
    seen.page.pdf(path=file, prefer_css_page_size=True)
    paper = PdfReader(file).pages
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in paper} == {(595, 842)}
    pages = [_plain(page.extract_text()) for page in paper]
    for figure in figures:
        drawn = [_plain(text) for text in figure]
        lacking = [[text for text in drawn if text not in page] for page in pages]
        assert min(lacking, key=len) == []
    seen.page.emulate_media(media="print")
    assert seen.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def _plain(text: str) -> str:
    """The letters of a text, whatever ligatures and lines paper sets them in."""
    return re.sub(r"\s+", "", normalize("NFKC", text))


def test_without_a_history_the_page_says_so(
    tutor: Tutor, moons: Path, clock: Clock, show: Opener, tmp_path: Path
) -> None:
    assert tutor("report", "--html", tmp_path / "empty.html").code == 0
    seen = show(tmp_path / "empty.html", 360)
    assert seen.console == []
    assert seen.page.get_by_text("No day has been studied yet.").is_visible()
    assert seen.page.evaluate("document.documentElement.scrollWidth") == 360

"""An anonymous report keeps the figures and nothing that tells whose they are."""

import json
import re
from dataclasses import replace
from importlib import resources

from hypothesis import given, settings

from tests.report.reports import TODAY, caption, reports
from tests.report.test_page import hostile
from tutor.report.anonymous import anonymous
from tutor.report.fields import fields
from tutor.report.page import page
from tutor.report.report import DeckName, Part, Report
from tutor.study.picture import Bar, Bars, Compared, Comparison, Hard, Hardest
from tutor.study.pictures.hardest import hardest

STYLE = (resources.files("tutor") / "report" / "page.css").read_text(encoding="utf-8")

SECRETS = ("Zylophant", "zyl-id", "Quibbleton", "quizzical", "Who was Quux?", "s-01jd", "09:00", "+01:00", "Ada")


def telling() -> Report:
    """A report with secrets in every place."""
    decks = (DeckName("zyl-id", "Zylophant"), DeckName("zyl-id-2", "Quibbleton"))
    cards = (Hard("zyl-id/q/answer", "zyl-id", "Who was Quux?", 3, 5.0, 9, 6),)
    pictures = (
        Bars(caption("known"), "share", (Bar("all decks", 0.4), Bar("Quibbleton", 0.5), Bar("Zylophant", 0.25)), 1.0),
        Comparison(
            caption("compared"),
            (
                Compared("form", "typed", 30, 0.5, 30, 0.5, 1000),
                Compared("deck", "Zylophant", 30, 0.5, 30, 0.5, 1000),
                Compared("deck", "Quibbleton", 30, 0.6, 30, 0.5, 1000),
                Compared("tag", "quizzical", 30, 0.5, 30, 0.5, 1000),
            ),
        ),
        hardest(cards),
    )
    report = hostile("Ada")
    session = report.sessions[0]._replace(session="s-01jd", decks=decks)
    return replace(report, parts=(Part(decks[0], pictures), Part(None, pictures)), sessions=(session,))


def test_no_name_title_id_tag_word_or_time_of_day_is_left() -> None:
    before, after = telling(), anonymous(telling())
    for report, left in ((before, True), (after, False)):
        for text in (page(report, STYLE), json.dumps(fields(report))):
            found = [secret for secret in SECRETS if secret in text]
            assert bool(found) == left, found
    assert set(SECRETS) <= {each for each in SECRETS if each in page(before, STYLE) + json.dumps(fields(before))} | {
        "+01:00"
    }


def test_a_deck_has_the_same_number_wherever_it_stands() -> None:
    report = anonymous(telling())
    part, whole = report.parts
    assert part.deck == DeckName("deck-1", "Deck 1")
    known, compared, worst = whole.pictures
    assert isinstance(known, Bars)
    assert isinstance(compared, Comparison)
    assert isinstance(worst, Hardest)
    assert [(bar.label, bar.value) for bar in known.bars] == [("all decks", 0.4), ("Deck 2", 0.5), ("Deck 1", 0.25)]
    assert [row.name for row in compared.rows] == ["typed", "Deck 1", "Deck 2", "Tag 1"]
    assert [card.words for card in worst.cards] == ["Card 1"]
    assert [deck.title for deck in report.sessions[0].decks] == ["Deck 1", "Deck 2"]


@given(reports())
@settings(deadline=None, max_examples=60)
def test_every_figure_stays(report: Report) -> None:
    masked = anonymous(report)

    def figures(of: Report) -> list[str]:
        told = json.dumps({**fields(of), "name": "", "anonymous": ""})
        return re.findall(r'"(?:value|cases|recall|score|lapses|difficulty|attempts|answered|took_ms)": [^,}]*', told)

    assert figures(masked) == figures(report)
    assert masked.anonymous
    assert masked.name == ""
    assert [session.day for session in masked.sessions] == [session.day for session in report.sessions]
    assert all(session.day <= TODAY and not session.at for session in masked.sessions)

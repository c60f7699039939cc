"""How the four ratings are drawn, each with the time after which the card would come back."""

from collections.abc import Mapping

from textual.content import Content

from tutor.study.prompt import Rating
from tutor.study.stage import Judged, Stage
from tutor.tui.days import brief, interval
from tutor.tui.lines import ACCENT, DIM, STRONG, clickable, columns


def ratings(stage: Stage, intervals: Mapping[Rating, int], width: int) -> list[Content]:
    """Return the ratings, the proposed one in brackets: on one line if need be in brief, or else on two."""
    if not isinstance(stage, Judged):
        return []
    lines: list[Content] = []
    for words in (interval, brief):
        waits = {rating: f" {words(days)}" for rating, days in intervals.items()}
        lines = columns([_rating(each, stage.proposed, waits.get(each, "")) for each in Rating], width, gap=5)
        if len(lines) == 1:
            break
    return lines


def _rating(rating: Rating, proposed: Rating, wait: str) -> Content:
    name = rating.word
    if rating is proposed:
        text = Content.styled(f"[{rating.value} {name}{wait}]", f"{STRONG} {ACCENT}")
    else:
        text = Content.assemble((f"{rating.value} ", ACCENT), name, (wait, DIM))
    return clickable(text, f"screen.rate_as({rating.value - 1})")

"""How the four ratings are drawn, each with the time after which the card would come back."""

from collections.abc import Mapping

from textual.content import Content

from tutor.study.prompt import Rating
from tutor.study.stage import Judged, Stage
from tutor.tui.days import interval
from tutor.tui.lines import ACCENT, DIM, STRONG, clickable, columns


def ratings(stage: Stage, intervals: Mapping[Rating, int], width: int) -> list[Content]:
    """Return the ratings with the proposed one in brackets, on one line or as many as the width asks for."""
    if not isinstance(stage, Judged):
        return []
    return columns([_rating(each, stage.proposed, intervals) for each in Rating], width, gap=5)


def _rating(rating: Rating, proposed: Rating, intervals: Mapping[Rating, int]) -> Content:
    wait = f" {interval(intervals[rating])}" if rating in intervals else ""
    name = rating.name.title()
    if rating is proposed:
        text = Content.styled(f"[{rating.value} {name}{wait}]", f"{STRONG} {ACCENT}")
    else:
        text = Content.assemble((f"{rating.value} ", ACCENT), name, (wait, DIM))
    return clickable(text, f"screen.rate_as({rating.value - 1})")

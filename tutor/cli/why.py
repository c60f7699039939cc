"""`tutor history SESSION --why N`: one past verdict, the judge's steps, and the deck's text then and now."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tutor.deck.visible import visible_line

if TYPE_CHECKING:
    from tutor.desk.dispute import Dispute
    from tutor.study.log import Review

RUNGS = ("choose", "cued", "free")

NO_STEPS = {
    "nobody": "There was no answer, so there was nothing to judge.",
    "learner": "You judged this answer yourself, so there are no steps.",
    "choice": "An option or a place is right or wrong, so there are no steps.",
    "parts": "The parts were counted one by one: {had} of {all} were right.",
}
"""What is said in the place of steps."""


def why_lines(review: "Review", credit: float, dispute: "Dispute") -> Iterator[str]:
    """Yield what was asked, answered and decided then, how today's judge gets there, and what today's deck says."""
    yield from _then(review, credit)
    yield ""
    if dispute.ruling is None:
        yield NO_STEPS[dispute.judge].format(had=sum(review.items), all=len(review.items))
    else:
        yield "How the judge gets there today:"
        yield from (f"  {number}. {step}" for number, step in enumerate(dispute.ruling.steps, start=1))
        if dispute.ruling.kind != review.verdict:
            yield f"It was {review.verdict} then: the judge, or what else is accepted, has changed since."
    yield ""
    yield from _now(dispute)


def why_fields(dispute: "Dispute") -> dict[str, object]:
    """Return the same for `--json`, beside the review's own fields."""
    ruling, asked, verdict = dispute.ruling, dispute.asked, dispute.verdict
    return {
        "judged_by": dispute.judge,
        "today": None
        if ruling is None
        else {"verdict": ruling.kind, "reason": ruling.reason, "steps": list(ruling.steps)},
        "gone": dispute.gone,
        "now": None
        if asked is None
        else {
            "changed": list(dispute.changed),
            "stem": asked.stem,
            "answer": asked.answer,
            "accept": list(asked.accept),
            "options": list(asked.options or (part.text for part in asked.parts)),
            "verdict": None if verdict is None else verdict.kind,
            "reason": None if verdict is None else verdict.reason,
        },
    }


def _then(review: "Review", credit: float) -> Iterator[str]:
    from tutor.study.fold import credit as judged_credit

    yield review.stem
    yield from (f"  - {option}" for option in review.options)
    hints = ", with a hint" if review.hints else ""
    yield f"{review.form}, {RUNGS[review.rung]}{hints}{', sure' if review.sure else ''}"
    yield f"the answer: {review.answer}" if review.answer else "the answer: all of these"
    yield "you: " + (review.response or "no answer").replace("\n", "\n     ")
    yield f"{review.verdict}. {review.reason}".rstrip()
    if credit != judged_credit(review):
        yield f"You overruled that: it counts {round(credit * 100)} %."


def _now(dispute: "Dispute") -> Iterator[str]:
    asked, verdict = dispute.asked, dispute.verdict
    if asked is None:
        yield "The card is gone from its deck." if dispute.gone else "The deck no longer asks the card in this form."
        return
    if not dispute.changed:
        yield "The deck asks the same today."
    else:
        yield "The deck has changed since:"
        shown = {"stem": asked.stem, "answer": asked.answer, "options": " | ".join(asked.options)}
        yield from (f"  {name}: {visible_line(shown[name])}" for name in dispute.changed if shown[name])
    if asked.accept:
        yield f"  accepted too: {'; '.join(map(visible_line, asked.accept))}"
    if verdict is not None and (dispute.changed or dispute.ruling is None):
        yield f"By today's deck: {verdict.kind}. {verdict.reason}".rstrip()

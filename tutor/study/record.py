"""What a rated response leaves behind: its entries for the log and its line in the session's result."""

from dataclasses import dataclass

from tutor.study.judge import proposed
from tutor.study.log import Entry, Overrule, Review
from tutor.study.prompt import SELF_JUDGED, Prompt, Rating
from tutor.study.response import Chosen, Matched, Ordered, Placed, Recalled, Response, Several, Ticked, Typed, Unknown
from tutor.study.stage import Judged


@dataclass(frozen=True, slots=True)
class Outcome:
    """One rated response of this session, for its result."""

    card: str
    deck: str
    stem: str
    answer: str
    form: str
    verdict: str
    credit: float
    rating: Rating
    first: bool
    self_judged: bool
    took_ms: int


def words(prompt: Prompt, response: Response) -> str:
    """Return a response as it is written down: what was chosen, typed, ticked or placed, in the learner's sight.

    Nothing known gives nothing. A place names its neighbours. Items picked, ordered, matched or ticked stand one a
    line, the ticked ones under the text that was written, if any.
    """
    match response:
        case Unknown():
            return ""
        case Chosen(index):
            return prompt.options[index]
        case Several(indices):
            return "\n".join(f"- {prompt.options[index]}" for index in sorted(indices))
        case Ordered(order):
            return "\n".join(f"{place}. {prompt.parts[index].text}" for place, index in enumerate(order, start=1))
        case Matched(pairs):
            given = ((part.text, option) for part, option in zip(prompt.parts, pairs, strict=True))
            return "\n".join(f"- {left}: {prompt.options[option] if option >= 0 else '?'}" for left, option in given)
        case Typed(text) | Recalled(text=text):
            return text
        case Placed(before):
            after = [f"after: {prompt.parts[before - 1].text}"] if before else []
            ahead = [f"before: {prompt.parts[before].text}"] if before < len(prompt.parts) else []
            return "; ".join(after + ahead)
        case Ticked(had, text):
            return "\n".join([*([text] if text else []), *(f"- {prompt.parts[index].text}" for index in sorted(had))])


def entries(judged: Judged, rating: Rating, session: str, *, practice: bool) -> tuple[Entry, ...]:
    """Return the review of a rated response, followed by the learner's overrule where there is one."""
    asked, prompt, verdict = judged.asked, judged.asked.prompt, judged.verdict
    review = Review(
        session=session,
        card=prompt.card,
        form=prompt.form,
        rung=int(prompt.rung),
        seed=prompt.seed,
        rating=int(rating),
        proposed=int(proposed(verdict, asked.hints)),
        verdict=verdict.kind,
        share=verdict.share,
        response=words(prompt, judged.response),
        stem=prompt.stem,
        answer=prompt.answer,
        content=asked.content,
        reason=verdict.reason,
        options=prompt.options or tuple(part.text for part in prompt.parts),
        items=verdict.items,
        parts=tuple(part.id for part in prompt.parts) if prompt.form in {"list", "several"} else (),
        hints=asked.hints,
        sure=judged.sure,
        took_ms=judged.took_ms,
        first=asked.first,
        practice=practice,
    )
    if not judged.overruled:
        return (review,)
    return review, Overrule(review="", card=prompt.card, credit=judged.credit)


def outcome(judged: Judged, rating: Rating) -> Outcome:
    """Return the line of a rated response in the session's result; its credit is the one that stands."""
    prompt = judged.asked.prompt
    return Outcome(
        card=prompt.card,
        deck=judged.asked.candidate.deck,
        stem=prompt.stem,
        answer=prompt.answer,
        form=prompt.form,
        verdict=judged.stands,
        credit=judged.credit,
        rating=rating,
        first=judged.asked.first,
        self_judged=prompt.form in SELF_JUDGED,
        took_ms=judged.took_ms,
    )

"""A past verdict looked at again: as it was given, as today's judge reaches it, and as today's deck would have it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tutor.deck.cards import Card, FormName
from tutor.study.attempt import TYPED_FORMS
from tutor.study.log import Review
from tutor.study.plan import Plan, RungName
from tutor.study.prompt import PARTED, SELF_JUDGED, Prompt, Rung
from tutor.study.response import Chosen, Typed

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.study.judging.examiner import Ruling
    from tutor.study.verdict import Verdict

Judge = Literal["nobody", "learner", "text", "choice", "parts"]
"""Who or what gave the verdict: nobody where there was no answer, the learner, the judge of typed texts, the right
option or place, or the share of the parts that were right."""

_RUNGS: tuple[RungName, ...] = ("choose", "cued", "free")


@dataclass(frozen=True, slots=True)
class Dispute:
    """A review and all that bears on its verdict today.

    `ruling` is that of today's judge on what was expected then, None unless a text was judged. `asked` is the prompt
    as today's deck would make it, None when the card is gone or no longer asked in that form (`gone` tells which);
    `changed` names what differs in it: stem, answer, options. `verdict` is what the response would be worth by it, or
    None where that cannot be told from the log.
    """

    judge: Judge
    ruling: "Ruling | None" = None
    gone: bool = False
    asked: Prompt | None = None
    changed: tuple[str, ...] = ()
    verdict: "Verdict | None" = None


def dispute(desk: "Desk", review: Review) -> Dispute:
    """Look at a past verdict again. What was accepted beside the answer then is not in the log.

    So where the answer is the same today, what is accepted today is taken, and otherwise nothing.
    """
    card = _card(desk, review)
    judge, asked = _judge(review), _asked(card, review) if card is not None else None
    if asked is None:
        expected = _bare(review)._replace(language=card.language) if card is not None else _bare(review)
        return Dispute(judge, _ruling(expected, review, judge), gone=card is None)
    changed = _changed(asked, review)
    expected = asked._replace(stem=review.stem, answer=review.answer)
    if "answer" in changed:
        expected = expected._replace(accept=(), rivals=())
    return Dispute(judge, _ruling(expected, review, judge), False, asked, changed, _verdict(asked, review, judge))


def _card(desk: "Desk", review: Review) -> Card | None:
    """The card of a review, under the id it has now, or None when no deck that can be asked holds it."""
    name = desk.store.records.present(review.card)
    deck = name.partition("/")[0]
    file = desk.library.find(deck)
    return desk.library.card(deck, name) if file is not None and file.sound else None


def _judge(review: Review) -> Judge:
    if review.form in SELF_JUDGED:
        return "learner"
    if not review.response:
        return "nobody"
    if review.form in TYPED_FORMS:
        return "text"
    return "parts" if review.form in PARTED else "choice"


def _asked(card: Card, review: Review) -> Prompt | None:
    """The card's prompt today, in the form, on the rung and by the seed of the review, or None in no such form."""
    from tutor.study.ask import ask

    same = tuple(form for form in card.forms if form.name == review.form)
    same = tuple(form for form in same if form.stem == review.stem) or same
    plan = Plan(rung=_RUNGS[review.rung])
    return ask(card._replace(forms=same), None, plan, review.seed) if same else None


def _bare(review: Review) -> Prompt:
    form: FormName = review.form  # type: ignore[assignment]  # written down from a prompt's form
    return Prompt(review.card, form, Rung(review.rung), review.seed, review.stem, review.answer)


def _changed(asked: Prompt, review: Review) -> tuple[str, ...]:
    options = asked.options or tuple(part.text for part in asked.parts)
    pairs = {
        "stem": (asked.stem, review.stem),
        "answer": (asked.answer, review.answer),
        "options": (sorted(options), sorted(review.options)),
    }
    return tuple(name for name, (now, then) in pairs.items() if now != then)


def _ruling(expected: Prompt, review: Review, judge: Judge) -> "Ruling | None":
    if judge != "text":
        return None
    from tutor.study.written import ruling

    return ruling(expected, review.response)


def _verdict(asked: Prompt, review: Review, judge: Judge) -> "Verdict | None":
    from tutor.study.judge import judge as judged

    if judge == "text":
        return judged(asked, Typed(review.response))
    if judge == "choice" and review.response in asked.options:
        return judged(asked, Chosen(asked.options.index(review.response)))
    return None

"""How a verdict is drawn: what it was worth, what was right, why, and where the article says so."""

from textual.content import Content

from tutor.deck.cards import Card
from tutor.study.prompt import Prompt, Rating
from tutor.study.response import Ticked
from tutor.study.stage import Judged, Retyping
from tutor.study.verdict import Worth
from tutor.tui.lines import ACCENT, DIM, RIGHT, WRONG, clickable, hanging, safe, safe_line, spread, wrapped
from tutor.tui.view import View

SIGNS: dict[Worth, tuple[str, str]] = {
    "right": (f"{RIGHT} Right.", "$success bold"),
    "close": ("\u2248 Close.", "$warning bold"),
    "partly": ("\u25d0 Partly.", "$warning bold"),
    "wrong": (f"{WRONG} Wrong.", "$error bold"),
}
"""A sign, a word and a colour for each verdict."""


def feedback(view: View, width: int) -> list[Content]:
    """Return the lines under the answer, none before there is a verdict."""
    match view.session.stage:
        case Judged() as judged:
            return [*_verdict(judged, view, width), *_explanation(judged, view.card, width)]
        case Retyping(judged=judged):
            return [
                *_verdict(judged, view, width),
                *_explanation(judged, view.card, width),
                Content(),
                *wrapped(Content.styled("Type the right answer once; it helps it stick.", DIM), width),
            ]
        case _:
            return []


def _verdict(judged: Judged, view: View, width: int) -> list[Content]:
    sign, style = SIGNS[judged.stands]
    word = Content.styled(sign, style)
    prompt, verdict = judged.asked.prompt, judged.verdict
    if judged.overruled:
        return [
            *hanging(word + Content("  "), Content.styled("By your own word.", DIM), width),
            *_offer(view.acceptable, width),
        ]
    said = _right_answer(prompt, judged)
    lines = hanging(word + Content("  "), said, width) if said.plain else [word]
    if verdict.reason:
        lines += wrapped(safe(_sentence(verdict.reason), DIM), width)
    if judged.sure and judged.proposed is Rating.AGAIN and not view.session.practice:
        lines += wrapped(Content.styled("You were sure, so it comes back tomorrow too.", DIM), width)
    return lines


def _offer(acceptable: str, width: int) -> list[Content]:
    if not acceptable:
        return []
    offer = Content.assemble(
        ("a", ACCENT), (" accepts \u201c", DIM), safe_line(acceptable), ("\u201d from now on.", DIM)
    )
    return [clickable(line, "screen.accept") for line in wrapped(offer, width)]


def _right_answer(prompt: Prompt, judged: Judged) -> Content:
    match prompt.form:
        case "typed" | "number" | "date" | "cloze" | "place":
            return safe(prompt.answer, "bold")
        case "list" if isinstance(judged.response, Ticked):
            return Content(f"{len(judged.response.had)} of {len(prompt.parts)}")
        case _:
            return Content()


def _explanation(judged: Judged, card: Card | None, width: int) -> list[Content]:
    """Return the explanation, then where the article says so; after a miss in its own words, as far as they fit."""
    why = judged.asked.prompt.why
    if card is None or not (why or card.explain or card.cite or card.quote):
        return []
    text = [line for told in (*why.splitlines(), card.explain) if told for line in wrapped(safe(told), width)]
    where = clickable(Content.styled(cited(card.cite), DIM), "screen.source")
    if card.quote and judged.stands != "right":
        quote = safe_line(f"\u201c{card.quote}\u201d", DIM)
        return [Content(), *text, spread(quote, where, width)]
    if not card.cite:
        return [Content(), *text] if text else []
    if text and text[-1].cell_length + 3 + where.cell_length <= width:
        return [Content(), *text[:-1], spread(text[-1], where, width)]
    return [Content(), *text, spread(Content(), where, width)]


def cited(cite: tuple[int, ...]) -> str:
    """Return "paragraph 2" or "paragraphs 2, 5", or nothing."""
    if not cite:
        return ""
    numbers = ", ".join(str(number) for number in cite)
    return f"paragraph {numbers}" if len(cite) == 1 else f"paragraphs {numbers}"


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."

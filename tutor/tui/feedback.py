"""How a verdict is drawn: what it was worth, what was right, why, and where the article says so."""

from typing import Literal

from textual.content import Content

from tutor.deck.cards import Card
from tutor.study.prompt import Prompt, Ticked
from tutor.study.stage import Judged, Retyping, Stage
from tutor.tui.lines import DIM, RIGHT, WRONG, clickable, hanging, safe, spread, wrapped

Worth = Literal["right", "close", "partly", "wrong"]

SIGNS: dict[Worth, tuple[str, str]] = {
    "right": (f"{RIGHT} Right.", "$success bold"),
    "close": ("\u2248 Close.", "$warning bold"),
    "partly": ("\u25d0 Partly.", "$warning bold"),
    "wrong": (f"{WRONG} Wrong.", "$error bold"),
}
"""A sign, a word and a colour for each verdict."""


def feedback(stage: Stage, card: Card | None, width: int) -> list[Content]:
    """Return the lines under the answer, none before there is a verdict."""
    match stage:
        case Judged() as judged:
            return [*_verdict(judged, width), *_explanation(card, width)]
        case Retyping(judged=judged):
            return [
                *_verdict(judged, width),
                *_explanation(card, width),
                Content(),
                *wrapped(Content.styled("Type the right answer once; it helps it stick.", DIM), width),
            ]
        case _:
            return []


def _verdict(judged: Judged, width: int) -> list[Content]:
    sign, style = SIGNS[judged.stands]
    word = Content.styled(sign, style)
    prompt, verdict = judged.asked.prompt, judged.verdict
    if judged.overruled:
        return hanging(word + Content("  "), Content.styled("By your own word.", DIM), width)
    said = _right_answer(prompt, judged)
    lines = hanging(word + Content("  "), said, width) if said.plain else [word]
    if verdict.reason:
        lines += wrapped(safe(_sentence(verdict.reason), DIM), width)
    return lines


def _right_answer(prompt: Prompt, judged: Judged) -> Content:
    match prompt.form:
        case "typed" | "number" | "date" | "cloze" | "place":
            return safe(prompt.answer, "bold")
        case "list" if isinstance(judged.response, Ticked):
            return Content(f"{len(judged.response.had)} of {len(prompt.parts)}")
        case _:
            return Content()


def _explanation(card: Card | None, width: int) -> list[Content]:
    if card is None or not (card.explain or card.cite):
        return []
    text = wrapped(safe(card.explain), width) if card.explain else []
    if not card.cite:
        return [Content(), *text]
    where = clickable(Content.styled(cited(card.cite), DIM), "screen.source")
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

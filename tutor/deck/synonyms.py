"""Other words for the format's own, and what their author meant by them: keys and forms known from elsewhere."""

from collections.abc import Collection

from tutor.deck.names import nearest

_SYNONYMS: dict[str, str] = {
    "question": "ask",
    "front": "ask",
    "solution": "answer",
    "correct": "answer",
    "back": "answer",
    "options": "wrong",
    "choices": "wrong",
    "distractors": "wrong",
    "alternatives": "accept",
    "aliases": "accept",
    "synonyms": "accept",
    "why": "explain",
    "feedback": "explain",
    "comment": "explain",
    "clue": "hint",
    "paragraph": "cite",
    "paragraphs": "cite",
    "source": "cite",
    "date": "when",
    "year": "when",
    "event": "what",
    "name": "term",
    "word": "term",
    "definition": "meaning",
    "thesis": "claim",
    "author": "by",
    "holder": "by",
    "reason": "because",
    "reasons": "because",
    "support": "because",
    "objection": "against",
    "objections": "against",
    "rebuttal": "reply",
    "description": "about",
    "multiple": "choice",
    "multiple choice": "choice",
    "mcq": "choice",
    "true false": "truth",
    "boolean": "truth",
    "short answer": "typed",
    "sequence": "order",
    "ordering": "order",
    "matching": "match",
    "numeric": "number",
    "essay": "recall",
    "open": "recall",
}


def meant(word: str, choices: Collection[str]) -> str | None:
    """Return the choice that is another word for this one, or else the one most like it, or None."""
    other = _SYNONYMS.get(word.casefold().replace("-", " ").replace("_", " "))
    return other if other in choices else nearest(word, choices)

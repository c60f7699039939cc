"""Which proposals are kept: the best of each sentence, paragraph and article, none twice."""

from collections import Counter
from collections.abc import Callable, Sequence
from math import ceil

from tutor.deck.notes import Argument, Term
from tutor.generate.proposal import Proposal, answers, said
from tutor.lint.english import telling

PER_SENTENCE, PER_PARAGRAPH, PER_THOUSAND_WORDS = 2, 5, 20
"""The most notes of one sentence, of one paragraph, and of a thousand words."""

FEWEST = 12
"""So many notes are kept of an article however short it is."""

_ALIKE = 0.75

SAME, SENTENCE, PARAGRAPH, ARTICLE = (
    "another says the same",
    "its sentence has notes enough",
    "its paragraph has notes enough",
    "the article has notes enough",
)
"""Why a proposal is not kept, as the report says it."""


def selected(
    proposals: Sequence[Proposal], word_count: int, drop: Callable[[Proposal, str], None]
) -> tuple[Proposal, ...]:
    """Return what is kept, in the order of the article; `drop` is told of the rest, each with the reason."""
    most = max(FEWEST, ceil(PER_THOUSAND_WORDS * word_count / 1000))
    kept: list[Proposal] = []
    sentences: Counter[int] = Counter()
    paragraphs: Counter[int] = Counter()
    for proposal in sorted(proposals, key=_rank):
        paragraph = proposal.note.cite[0]
        if any(_same(proposal, other) for other in kept):
            drop(proposal, SAME)
        elif sentences[proposal.places[0]] >= PER_SENTENCE:
            drop(proposal, SENTENCE)
        elif paragraphs[paragraph] >= PER_PARAGRAPH:
            drop(proposal, PARAGRAPH)
        elif len(kept) >= most:
            drop(proposal, ARTICLE)
        else:
            kept.append(proposal)
            paragraphs[paragraph] += 1
            sentences.update(set(proposal.places))
    return tuple(sorted(kept, key=lambda proposal: (proposal.places[0], -proposal.weight, proposal.kind)))


def _rank(proposal: Proposal) -> tuple[float, int, str]:
    note = proposal.note
    links = len(note.because) + len(note.against) if isinstance(note, Argument) else 0
    return -(proposal.weight + 0.1 * min(links, 2)), proposal.places[0], proposal.kind


def _same(one: Proposal, other: Proposal) -> bool:
    """Tell whether two notes of one sentence ask nearly the same."""
    near = bool(set(one.places) & set(other.places))
    if not near and set(answers(one.note)) != set(answers(other.note)):
        return False
    if isinstance(one.note, Argument) != isinstance(other.note, Argument):
        return _within(one, other) or _within(other, one)
    if near and not isinstance(one.note, Argument | Term) and _answers(one) == _answers(other):
        return True
    first, second = (telling(_core(each)) for each in (one, other))
    return len(first & second) >= _ALIKE * max(len(first), len(second), 1)


def _within(argument: Proposal, other: Proposal) -> bool:
    """Tell whether an argument says nearly all that another note does."""
    if not isinstance(argument.note, Argument):
        return False
    asked = telling(_core(other))
    return len(asked & telling(" ".join(said(argument.note)))) >= _ALIKE * max(len(asked), 1)


def _answers(proposal: Proposal) -> set[str]:
    return {answer.casefold() for answer in answers(proposal.note)}


def _core(proposal: Proposal) -> str:
    """Return what a note is about: an argument's claim, anything else with its answer."""
    note = proposal.note
    return note.claim if isinstance(note, Argument) else " ".join(said(note))

"""What is not worth asking, whatever kind found it: empty answers, and what the whole article is about."""

import re

from tutor.deck.notes import Fact, Question
from tutor.generate.kinds.askable import VAGUE, contents
from tutor.generate.kinds.salient import is_news
from tutor.generate.parsing import Parsed
from tutor.generate.phrases import is_told
from tutor.generate.proposal import Proposal, said
from tutor.generate.tree import Tree

_SPEAKERS = re.compile(r"\[(?:we|us|our|ours|i|me|my|you|your|it|they|them|he|she)\]", re.IGNORECASE)
_KINDS = frozenset("working lesson agent effect".split())
_INDEFINITE = re.compile(r"(?:an?|some) ", re.IGNORECASE)
_DEFINITE = re.compile(r"(?:the|its|his|her|their|our|your|\[)\b|\[", re.IGNORECASE)
_LITTLE_OF = re.compile(r"(?:an? )?(\w+?)s? of (?:\w+ )?\w+", re.IGNORECASE)
_LITTLE = VAGUE | frozenset("sign source degree level sense amount form".split())
_NEEDED = re.compile(r"\b(?:vital|crucial|important|essential|key|necessary|central|critical|relevant) (?:to|for|in)\?")
_LASTING = re.compile(r"\b(?:do|does|is|are|can|will|has|have|may|might|could|should|would|must|article)\b")
_NOTHING = frozenset(("the status quo", "the world", "the public", "the future", "the past", "the problem"))
_ASIDE = ("the issue of ", "the question of ", "the fact that ")
_EASY = 2
_FEWEST_LETTERS = 4


def is_hollow(parsed: Parsed, proposal: Proposal) -> bool:
    """Tell whether a proposal asks for nothing: an empty answer, the article's own subject, somebody not named."""
    note = proposal.note
    if any(_SPEAKERS.search(text) for text in said(note)):
        return True
    if not isinstance(note, Fact | Question):
        return False
    known = proposal.kind in _KINDS
    if (known or is_news(parsed)) and _is_adrift(parsed, parsed.trees[proposal.places[0]], note.ask):
        return True
    if not known:
        return False
    answer = note.answer if isinstance(note, Fact) else note.answer[0]
    tree = parsed.trees[proposal.places[0]]
    return _is_empty(parsed, tree, answer) or _is_turned(parsed, note.ask, answer)


def _is_adrift(parsed: Parsed, tree: Tree, ask: str) -> bool:
    """Tell whether a question for what happened says of nothing where: no name, no year, no word of the title."""
    if not is_news(parsed) and (_LASTING.search(ask) or not is_told(tree)):
        return False
    titled = contents(ask) & {word for word in parsed.titled if len(word) >= _FEWEST_LETTERS}
    return not titled and not any(word[:1].isupper() or word[:1].isdigit() or "[" in word for word in ask.split()[1:])


def _is_empty(parsed: Parsed, tree: Tree, answer: str) -> bool:
    """Tell whether an answer is only a thing of a kind: "a simple bargain", "signs of hope", "a variety of artists"."""
    rest = answer.split()[1:]
    named = any(word[:1].isupper() for word in rest) or any(char.isdigit() for char in answer)
    if answer.casefold() in _NOTHING or answer.casefold().startswith(_ASIDE):
        return True
    if named or _DEFINITE.match(answer) or " and " in answer:
        return False
    of = _LITTLE_OF.fullmatch(answer)
    if of is not None and of[1].casefold() in _LITTLE:
        return True
    meant = contents(answer)
    if len(meant) > _EASY:
        return False
    article = _INDEFINITE.match(answer)
    if article is not None and len(meant) < _EASY:
        return True
    text = parsed.reading.article.text.casefold()
    plain = (word.low for word in tree.words if word.tag == "JJ" and word.dep == "amod" and word.low in meant)
    return any(text.count(word) < _EASY for word in plain)


def _is_turned(parsed: Parsed, ask: str, answer: str) -> bool:
    """Tell whether a question is asked the wrong way round: its answer is what the whole article is about."""
    title = {word for word in parsed.titled if len(word) >= _FEWEST_LETTERS}
    asked, meant = contents(ask), contents(answer)
    if meant and meant <= title and not asked & meant:
        return True
    if asked & title or any(word[:1].isupper() or word[:1].isdigit() for word in ask.split()[1:]):
        return False
    about = len(meant & title)
    return bool(about) and (2 * about >= len(meant) or _NEEDED.search(ask) is not None)

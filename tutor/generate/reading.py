"""An article as the rules see it: its sentences, its names, and the words it is about."""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from tutor.generate.article import Article
from tutor.generate.entities import Entities
from tutor.generate.firstnames import EITHER, GIVEN_NAMES, WOMEN
from tutor.generate.lexicon import HERS, HIS
from tutor.generate.segment import Paragraph, Sentence, segment
from tutor.generate.tagging import is_content, stem, words

_FREQUENT = 6


class Reading:
    """One article, read. Everything is worked out once and never changes."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.paragraphs: tuple[Paragraph, ...] = segment(article.blocks, " ".join(article.title.split()))
        self.sentences: tuple[Sentence, ...] = tuple(
            sentence for paragraph in self.paragraphs for sentence in paragraph.sentences
        )
        self.entities = Entities(self.sentences, article.title)

    def paragraph(self, number: int) -> Paragraph:
        """Return a paragraph by its number, from 1."""
        return self.paragraphs[number - 1]

    def before(self, sentence: Sentence, most: int = 2, *, across: bool = False) -> Sequence[Sentence]:
        """Return up to `most` sentences before this one, the last first; of its own paragraph unless `across`."""
        found = self.sentences[max(0, sentence.place - most) : sentence.place]
        return [other for other in reversed(found) if across or other.paragraph == sentence.paragraph]

    def after(self, sentence: Sentence) -> Sentence | None:
        """Return the next sentence of the same paragraph, or None."""
        following = self.sentences[sentence.place + 1 : sentence.place + 2]
        return next((other for other in following if other.paragraph == sentence.paragraph), None)

    @cached_property
    def topic(self) -> frozenset[str]:
        """The stems of the words the article is about: those of its title and the most frequent."""
        counted: Counter[str] = Counter()
        for sentence in self.sentences:
            counted.update({stem(word) for word in words(sentence.text) if is_content(word.casefold())})
        frequent = [word for word, count in sorted(counted.items(), key=lambda item: (-item[1], item[0])) if count > 2]
        return frozenset(frequent[:_FREQUENT]) | {
            stem(word) for word in words(self.article.title) if is_content(word.casefold())
        }

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that stand somewhere in the article in small letters."""
        return frozenset(word for sentence in self.sentences for word in words(sentence.text) if word[0].islower())

    @cached_property
    def titled(self) -> frozenset[str]:
        """The stems of the words of the title."""
        return frozenset(stem(word) for word in words(self.article.title) if is_content(word.casefold()))

    @cached_property
    def _manly(self) -> float:
        """The share of "he" among the words that mean a man or a woman."""
        counted = Counter(word.casefold() for sentence in self.sentences for word in words(sentence.text))
        men, women = sum(counted[word] for word in HIS), sum(counted[word] for word in HERS)
        return men / max(1, men + women)

    def fits(self, name: str, pronoun: str) -> bool:
        """Tell whether a pronoun may mean a person, by the first name; of the hero it must be the commoner one."""
        if name != self.entities.hero:
            first = name.split(maxsplit=1)[0].casefold()
            if first not in GIVEN_NAMES | WOMEN or first in EITHER:
                return not (self.entities.hero and self.fits(self.entities.hero, pronoun))
            return (first in WOMEN) == (pronoun in HERS)
        return self._manly >= 0.5 if pronoun in HIS else self._manly < 0.5

    def is_thing(self, name: str) -> bool:
        """Tell whether a name without an article surely bears no person."""
        return not self.entities.known(name) or self.entities.kind(name) in ("body", "country", "place")

    def quote(self, *sentences: Sentence) -> str:
        """Return the words from the first to the last of sentences of one paragraph, as they stand."""
        text = self.paragraph(sentences[0].paragraph).text
        return text[min(one.start for one in sentences) : max(one.end for one in sentences)]

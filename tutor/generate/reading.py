"""An article as it is read: its paragraphs and its sentences in order."""

from tutor.generate.article import Article
from tutor.generate.segment import Paragraph, Sentence, segment


class Reading:
    """One article, read. Everything is worked out once and never changes."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.paragraphs: tuple[Paragraph, ...] = segment(article.blocks, " ".join(article.title.split()))
        self.sentences: tuple[Sentence, ...] = tuple(
            sentence for paragraph in self.paragraphs for sentence in paragraph.sentences
        )

    def paragraph(self, number: int) -> Paragraph:
        """Return a paragraph by its number, from 1."""
        return self.paragraphs[number - 1]

    def before(self, sentence: Sentence) -> Sentence | None:
        """Return the sentence before this one in the same paragraph, or None."""
        found = self.sentences[max(0, sentence.place - 1) : sentence.place]
        return next((other for other in found if other.paragraph == sentence.paragraph), None)

    def after(self, sentence: Sentence) -> Sentence | None:
        """Return the next sentence of the same paragraph, or None."""
        following = self.sentences[sentence.place + 1 : sentence.place + 2]
        return next((other for other in following if other.paragraph == sentence.paragraph), None)

    def quote(self, *sentences: Sentence) -> str:
        """Return the words from the first to the last of sentences of one paragraph, as they stand."""
        text = self.paragraph(sentences[0].paragraph).text
        return text[min(one.start for one in sentences) : max(one.end for one in sentences)]

"""No sentence, however odd, keeps the rules busy: what they look for is bounded by its length."""

import pytest

from tutor.deck.article import quoted
from tutor.generate.article import Article
from tutor.generate.draft import draft
from tutor.generate.segment import LONGEST_SENTENCE

PIECES = (
    "a", "1", ",", "(", ")", "[", "\u201c", '"', "'", "-", "\u2014", ";", ". ", "A. ", "a, ", "Anna Bell, ",
    "Anna and ", "who was ", "because ", "if it rains then ", "not war but peace, ", "from 1990 to 1999 ",
    "in May 1999, ", "of the ", "said that ", "12 million ", "slowly ", "being ", "is a ", "the king's ",
    "e.g. Mr. St. ", "so that ", "which, ",
)  # fmt: skip


@pytest.mark.parametrize("piece", PIECES, ids=repr)
def test_the_longest_sentence_of_any_one_thing_is_read_to_its_end(piece: str) -> None:
    begin, end = "Anna Bell knew in 1999 that ", " because it was Paris."
    room = LONGEST_SENTENCE - len(begin) - len(end)
    sentence = f"{begin}{piece * (room // len(piece))}{end}"
    article = Article(f"{sentence}\n\n{sentence}")
    assert all(quoted(article.blocks[0], note.quote) for note in draft(article).notes)

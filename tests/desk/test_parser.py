"""The parser takes sentences apart, and says how to get it where it is not installed."""

import sys

import pytest

import tutor.desk.parser as door
from tutor.errors import Exit, TutorError


@pytest.fixture
def unloaded() -> object:
    door._pipeline.cache_clear()
    yield
    door._pipeline.cache_clear()


def test_each_sentence_is_one_tree_however_it_is_written() -> None:
    sentences = ["The ferry sank. It was never raised.", "Dahl built the bridge.", "No verb here"]
    found = list(door.parsed(sentences))
    assert [len(words) > 2 for words in found] == [True, True, True]
    for text, words in zip(sentences, found, strict=True):
        assert all(text[word.start : word.end] == word.text for word in words)
        assert all(word.at == at and 0 <= word.head < len(words) for at, word in enumerate(words))
    assert [word.dep for word in found[1]][:3] == ["nsubj", "ROOT", "det"]


@pytest.mark.usefixtures("unloaded")
def test_without_spacy_the_message_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy.util", None)
    with pytest.raises(TutorError, match="spaCy") as caught:
        list(door.parsed(["The ferry sank."]))
    assert caught.value.code == Exit.USAGE
    assert "pip install 'tutor-study[generate]'" in caught.value.hint
    assert "--model" in caught.value.hint


@pytest.mark.usefixtures("unloaded")
def test_without_the_english_pipeline_the_message_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "find_spec", lambda name: None)
    with pytest.raises(TutorError, match="English pipeline"):
        list(door.parsed(["The ferry sank."]))

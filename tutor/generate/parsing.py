"""An article taken apart: its sentences as trees, its names, and the words it is about."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property

from tutor.generate.beginnings import told_apart
from tutor.generate.brackets import parsed_without
from tutor.generate.mentions import names
from tutor.generate.naming import Names, is_headline
from tutor.generate.places import COUNTRIES
from tutor.generate.reaching import GROUPS, PEOPLE
from tutor.generate.reading import Reading
from tutor.generate.tree import Parse, Tree, Word

_FREQUENT = 15
_GENERIC_SHARE = 0.55
_FEW = 3
_OFTEN = 5
_EARLY = 5
_SURE = 0.6
_JOINING = frozenset("the a an of in on for to and or with from by at is are its his her their how why what".split())
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})


class Parsed:
    """One article, parsed. Everything is worked out once and never changes."""

    def __init__(self, reading: Reading, parse: Parse) -> None:
        self.reading = reading
        self.sentences = reading.sentences
        found = told_apart(parsed_without([sentence.text for sentence in self.sentences], parse))
        self.trees = tuple(Tree(one.text, words) for one, words in zip(self.sentences, found, strict=True))
        self.names = Names(self.trees, reading.article.title)
        self._first: dict[str, int] = {}
        for place, tree in enumerate(self.trees):
            for word in tree.words:
                if word.tag[:2] == "NN":
                    self._first.setdefault(word.lemma.casefold(), place)

    def seen_before(self, place: int, lemma: str) -> bool:
        """Tell whether a noun stands in a sentence before this one."""
        return self._first.get(lemma.casefold(), place) < place

    def is_small(self, word: str) -> bool:
        """Tell whether a word stands anywhere in the article in small letters as a noun."""
        return word in self._small

    def is_said(self, words: str) -> bool:
        """Tell whether the article says these words anywhere, in small or capital letters."""
        told = words.casefold()
        return any(told in tree.text.casefold() for tree in self.trees)

    def is_quoted(self, place: int) -> bool:
        """Tell whether a sentence stands within a quotation that began before it, or ends after it."""
        sentence = self.sentences[place]
        before = self.reading.paragraph(sentence.paragraph).text[: sentence.start]
        opened = before.count("\u201c") > before.count("\u201d") or before.count('"') % 2 == 1
        text = sentence.text
        return opened or text.count("\u201c") != text.count("\u201d") or text.count('"') % 2 == 1

    def is_only_named(self, noun: str) -> bool:
        """Tell whether a noun stands in the article only by itself behind "the" or in names, and in those twice."""
        inside = 0
        for tree in self.trees:
            for word in tree.words:
                if word.low != noun:
                    continue
                article = tree.child(word, "det")
                if any(one.first < word.at <= one.last for one in names(tree)):
                    inside += 1
                elif tree.children(word, "amod", "compound") or article is None or article.low not in ("the", "this"):
                    return False
        return inside > 1

    def is_plain(self, word: str) -> bool:
        """Tell whether a word that begins with a capital stands elsewhere in small letters, and so is no name."""
        return word.casefold() in self._written

    @cached_property
    def _written(self) -> frozenset[str]:
        return frozenset(word.text for tree in self.trees for word in tree.words if word.text.islower())

    @cached_property
    def _small(self) -> frozenset[str]:
        return frozenset(
            word.text for tree in self.trees for word in tree.words if word.tag == "NN" and word.text.islower()
        )

    @cached_property
    def subjects(self) -> frozenset[str]:
        """The commonest nouns of the article in their dictionary form."""
        counted: Counter[str] = Counter()
        for tree in self.trees:
            counted.update({word.lemma for word in tree.words if word.tag in ("NN", "NNS")})
        return frozenset(name for name, count in counted.most_common(_FREQUENT) if count > 2)

    @cached_property
    def titled(self) -> frozenset[str]:
        """The words of the title in small letters, and their dictionary forms where the article has them."""
        told = {word.casefold().strip("\u2019'\"?!:,.") for word in self.reading.article.title.split()}
        return frozenset(
            told | {word.lemma.casefold() for tree in self.trees for word in tree.words if word.low in told}
        )

    @cached_property
    def topic(self) -> frozenset[str]:
        """The words the article is about: those of its title and its commonest nouns."""
        return self.subjects | self.titled

    def in_title(self, noun: str) -> str:
        """Return a noun as the title has it, with the words before it, where the text says it so too; or nothing."""
        title = self.reading.article.title
        found = re.search(rf"((?:[\w\u2019'-]+ )+){re.escape(noun)}\b(?! of\b)", title, re.IGNORECASE)
        parts = found[0].split() if found else []
        start = next((at for at in range(len(parts) - 1, -1, -1) if parts[at].casefold() in _JOINING), -1)
        phrase = " ".join(parts[start + 1 :])
        if len(phrase.split()) < 2 or not self.is_said(f"the {phrase}"):
            return ""
        told = (re.search(rf"\b{re.escape(phrase)}\b", tree.text, re.IGNORECASE) for tree in self.trees)
        return next((one[0] for one in told if one and one[0][0:1] == one[0][0:1].lower()), "") or next(
            (phrase for one in self.trees if phrase in one.text), ""
        )

    @cached_property
    def is_generic(self) -> bool:
        """Tell whether the article tells how things are, more than what happened."""
        tags = Counter(word.tag for tree in self.trees for word in tree.words if word.tag in ("VBD", "VBZ", "VBP"))
        return tags["VBZ"] + tags["VBP"] > _GENERIC_SHARE * max(1, sum(tags.values()))

    @cached_property
    def theme(self) -> str:
        """The title, or where there is none the name the article comes back to far more often than to any other."""
        if self.reading.article.title:
            return self.reading.article.title
        first = self.names.counts.most_common(2)
        often = first and first[0][1] >= _OFTEN and (len(first) < 2 or first[0][1] >= 2 * first[1][1])
        return first[0][0] if often else ""

    @cached_property
    def speaks_for_all(self) -> bool:
        """Tell whether "we" means people at large: the article tells how things are, and nobody says "I" in it."""
        said = Counter(word.low for tree in self.trees for word in tree.words if word.tag in ("PRP", "PRP$"))
        own = said["i"] + said["my"] + said["me"]
        return self.is_generic and own == 0 and said["we"] + said["our"] + said["us"] >= _FEW

    @cached_property
    def speaks_to_all(self) -> bool:
        """Tell whether "you" means anybody: the article tells how things are, and nobody says "I" in it."""
        said = Counter(word.low for tree in self.trees for word in tree.words if word.tag in ("PRP", "PRP$"))
        own = said["i"] + said["my"] + said["me"]
        return self.is_generic and own == 0 and said["you"] + said["your"] >= _FEW

    @cached_property
    def country(self) -> str:
        """The one country the article tells of, or nothing: it names it far more often than all others."""
        title = self.reading.article.title
        if self.theme.casefold() in COUNTRIES or self.names.kind(self.theme) == "GPE":
            return self.theme
        counted = Counter({name: self.names.counts[name] for name in self.names.counts if name.casefold() in COUNTRIES})
        if not counted:
            return ""
        name, count = counted.most_common(1)[0]
        told = name.casefold() in self.reading.article.title.casefold()
        enough = (told or count >= _FEW) and count > _SURE * sum(counted.values())
        elsewhere = any(self.names.kind(one) in ("GPE", "LOC", "FAC") for one in self.names.counts if one in title)
        return name if enough and (told or (count > 2 * _FEW and not elsewhere)) else ""

    def other_country(self, place: int, country: str) -> bool:
        """Tell whether a sentence names a country that is not this one."""
        told = (one.text.casefold() for one in names(self.trees[place]))
        return any(one in COUNTRIES and one != country.casefold() for one in told)

    def last_country(self, place: int, at: int) -> str:
        """Return the country named last before a word, in its sentence or paragraph, or nothing."""
        paragraph = self.sentences[place].paragraph
        while place >= 0 and self.sentences[place].paragraph == paragraph:
            told = [one.text for one in names(self.trees[place]) if one.first < at and one.text.casefold() in COUNTRIES]
            if told:
                return told[-1]
            place, at = place - 1, 10_000
        return ""

    @cached_property
    def described(self) -> dict[str, str]:
        """What a noun means all through: the name of which the article says that it is one, and of no other."""
        found: dict[str, set[str]] = defaultdict(set)
        for place, tree in enumerate(self.trees):
            for noun, subject in _descriptions(tree):
                if place >= _EARLY or noun.lemma in PEOPLE | GROUPS:
                    found[noun.lemma].add("")
                name = next((one for one in names(tree) if one.first <= subject.at <= one.last), None)
                if name is None or self.names.is_person(name.text):
                    found[noun.lemma].add("")
                else:
                    article = tree.child(subject, "det")
                    full = self.names.full(name.text)
                    found[noun.lemma].add(f"the {full}" if article and article.low == "the" else full)
        for tree in self.trees:
            for word in tree.words:
                article = tree.child(word, "det")
                many = word.tag == "NNS" or (article and article.low in ("a", "an", "each", "every", "another"))
                if many and word.lemma in found and not any(noun.at == word.at for noun, _ in _descriptions(tree)):
                    found[word.lemma].add("")
        title = self.theme.casefold()
        sure = {noun: next(iter(told)) for noun, told in found.items() if len(told) == 1}
        return {
            noun: name
            for noun, name in sure.items()
            if name and not is_headline(self.theme) and name.removeprefix("the ").casefold() in title
        }

    @cached_property
    def _phrases(self) -> dict[str, str]:
        """The article before the first mention of each noun phrase, and of each bare noun."""
        first: dict[str, str] = {}
        for tree in self.trees:
            for word in tree.words:
                if word.tag not in ("NN", "NNS"):
                    continue
                article = tree.child(word, "det", "poss")
                told = article.low if article else ""
                parts = [one for one in tree.children(word, "amod", "compound", "nmod") if one.at < word.at]
                first.setdefault(" ".join([*(one.low for one in parts), word.lemma]), told)
        return first

    def is_parted(self, noun: str) -> bool:
        """Tell whether the article tells things of one noun apart, as "the new law"."""
        return any(phrase.endswith(f" {noun}") for phrase in self._phrases)

    def is_fixed(self, phrase: str, noun: str) -> bool:
        """Tell whether a phrase has "the" from its first mention on, so that the reader knows which one is meant."""
        return phrase != noun and self._phrases.get(phrase, "") in _DEFINITE


def _descriptions(tree: Tree) -> Iterator[tuple[Word, Word]]:
    """Yield each noun that says what a subject is, with the subject: "the Nile is a river"."""
    for word in tree.words:
        if word.dep == "attr" and tree.words[word.head].lemma == "be" and word.tag == "NN":
            subject = tree.child(tree.words[word.head], "nsubj")
            if subject is not None:
                yield word, subject
        elif word.dep == "appos" and word.tag == "NN" and tree.words[word.head].tag in ("NNP", "NNPS"):
            yield word, tree.words[word.head]

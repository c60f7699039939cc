"""What "the canal" and "this law" mean where they stand, and what is put in for them."""

import re
from collections.abc import Collection, Iterator

from tutor.generate.calling import Says
from tutor.generate.mentions import names
from tutor.generate.parsing import Parsed
from tutor.generate.phrases import (
    is_anchored,
    is_called,
    is_most,
    is_named,
    is_singular,
    is_told,
    land,
    owner,
    phrase_of,
    restricted,
    short_of,
)
from tutor.generate.places import BODIES, COUNTRIES
from tutor.generate.sorts import (
    AGENTS,
    BLANK,
    DIRECTIONS,
    EVALUATING,
    GENERIC_ENDS,
    HAPPENED,
    HELD,
    LANDS,
    MANY,
    META,
    OFFICIAL,
    RELATIONAL,
    RULED,
    SEVERAL,
    SITES,
    TIMES,
    UNIQUE,
    UNIQUE_PAIRS,
    WIDE,
)
from tutor.generate.ties import SUBJECTS
from tutor.generate.tree import Tree, Word


class Definites:
    """The nouns of an article that stand behind "the" and "this"."""

    def __init__(self, parsed: Parsed, says: Says) -> None:
        self._parsed = parsed
        self._says = says

    def the(self, place: int, tree: Tree, noun: Word, article: Word, there: frozenset[int]) -> dict[int, str] | None:
        """Tell what a noun with "the" means: nothing to put in, what is put in, or None where it points back."""
        modifiers = tree.children(noun, "amod", "compound", "nmod", "poss", "nummod", "det")
        modifiers = tuple(one for one in modifiers if one.at != article.at)
        own = phrase_of(tree, noun)
        if noun.lemma in TIMES and any(tree.words[at].tag == "CD" for at in (*tree.under(noun), noun.at + 1)):
            return {}
        if noun.tag in ("NNP", "NNPS") or (noun.text.isupper() and len(noun.text) > 1):
            whole = restricted(tree, noun, there) or not noun.text[1:].islower()
            return {} if whole else self._capital(noun, article, modifiers)
        if noun.tag in ("JJ", "JJS", "JJR", "VBN", "VBG", "RB", "RBS"):
            most = noun.tag == "JJS" or is_most(tree, noun)
            return None if most and noun.dep in SUBJECTS and not restricted(tree, noun, there) else {}
        if noun.tag == "CD" and not noun.text[0].isdigit():
            return {} if noun.entity == "DATE" else None
        if noun.lemma in META and not restricted(tree, noun, there):
            return None
        told = is_anchored(tree, there)
        if any(one.low in _RELATED or (one.low == "national" and not told) for one in modifiers):
            return {} if restricted(tree, noun, there) else None
        loose = not told or any(one.low.endswith("based") for one in modifiers)
        if noun.low in _GROUPS and modifiers and loose and not restricted(tree, noun, there):
            return None
        if is_named(tree, modifiers):
            return {}
        figure = noun.text[0].isdigit() or (noun.text[0] in "'\u2019" and tree.words[noun.at - 1].text.isdigit())
        if (
            figure
            or noun.lemma == "hand"
            or (noun.low == "years" and tree.words[noun.head].low == "over" and not modifiers)
        ):
            return {}
        one_of = noun.lemma == "law" and noun.dep in SUBJECTS and self._parsed.is_parted("law")
        known = (noun.lemma in UNIQUE and noun.tag == "NN" and not one_of) or noun.low in MANY
        if known or any(pair in own for pair in UNIQUE_PAIRS):
            return {}
        earlier = [tree.words[at] for at in there if at < article.at]
        if any(word.lemma == noun.lemma for word in earlier) or (not modifiers and is_called(noun, earlier)):
            return {}
        superlative = any(
            word.tag == "JJS" or word.low in ("only", "first", "very") or (tree.children(word) and is_most(tree, word))
            for word in modifiers
        )
        if restricted(tree, noun, there) or (superlative and told and noun.dep not in SUBJECTS):
            return {} if noun.lemma not in HAPPENED or told or restricted(tree, noun, there) else None
        if any(one.tag == "CD" for one in modifiers):
            return None
        if noun.lemma in self._parsed.titled and self._is_topic(noun) and not modifiers:
            return {}
        if any(one.low in WIDE for one in modifiers):
            return {}
        if noun.lemma in HAPPENED and not is_anchored(tree, there):
            return self._happened(place, noun)
        plain = all(one.low in OFFICIAL for one in modifiers)
        if noun.lemma in RULED and (plain or noun.lemma in SITES):
            return self._ruled(place, tree, noun, article, there)
        if noun.lemma in HELD and plain and (found := self._ruled(place, tree, noun, article, there)):
            return found
        return self._introduced(place, tree, noun, article, modifiers, there)

    def _capital(self, noun: Word, article: Word, modifiers: Collection[Word]) -> dict[int, str] | None:
        """Put the whole name in for "the Court" where there is one."""
        bare = noun.low in _BARE
        if noun.low in DIRECTIONS or modifiers or noun.tag == "NNPS" or not (bare or self._parsed.is_small(noun.low)):
            return {}
        full = self._parsed.names.ending(noun.low) or self._parsed.names.starting(noun.low)
        if bare and not full:
            return None
        return {article.at: "[the", noun.at: f"{full}]"} if full and full != noun.text else {}

    def _is_topic(self, noun: Word) -> bool:
        """Tell whether a noun alone is what the article is about, as in "The transistor"."""
        title = self._parsed.reading.article.title.casefold().split()
        return len(title) <= 3 and noun.low == title[-1] and all(one in ("the", "a", noun.low) for one in title)

    def _ruled(self, place: int, tree: Tree, noun: Word, article: Word, there: frozenset[int]) -> dict[int, str] | None:
        """Say whose government or city is meant: the country of the article, where it tells of one."""
        if noun.lemma not in SITES and any(
            word.entity in ("GPE", "NORP") and word.at < noun.at for word in tree.chosen(there)
        ):
            return {}
        country = self._parsed.country
        near = self._parsed.last_country(place, noun.at)
        if self._parsed.other_country(place, country):
            return None
        if country and re.search(rf"\b{re.escape(country)}\b", tree.said(there - {article.at, noun.at})):
            return {}
        sure = near == country or (near == "" and bool(self._parsed.reading.article.title))
        if country and sure and noun.tag == "NN":
            said = land(country)
            if (noun.lemma in LANDS and country.casefold() in COUNTRIES) or (
                noun.lemma == "state" and country == self._parsed.reading.article.title
            ):
                inside = tree.children(noun, "amod", "compound")
                return {article.at: "", noun.at: f"[{said}]", **dict.fromkeys((one.at for one in inside), "")}
            if noun.lemma in SITES | LANDS or noun.lemma == "state":
                return None
            return {article.at: f"[{owner(said)}]"}
        if not country and tree.children(noun, "amod") and noun.lemma == "government":
            return {}
        if any(word.lemma in ("country", "nation") and word.at < noun.at for word in tree.chosen(there)):
            return {}
        few = len(self._parsed.names.of_kind("GPE")) <= _FEW
        if not country and self._parsed.is_generic and (few or noun.lemma != "state"):
            return {} if noun.lemma in ("government", "economy", "police", "state") else None
        return None

    def _happened(self, place: int, noun: Word) -> dict[int, str] | None:
        """Say where a crisis or a war was, when the article tells of one country."""
        country = self._parsed.country
        near = self._parsed.last_country(place, noun.at)
        untold = near == "" and not self._parsed.reading.article.title
        if not country or near not in ("", country) or untold or noun.tag != "NN":
            return None
        return {noun.at: f"{noun.text} [in {land(country)}]"}

    def _introduced(
        self, place: int, tree: Tree, noun: Word, article: Word, modifiers: Collection[Word], there: frozenset[int]
    ) -> dict[int, str] | None:
        """Decide by how the article named the thing before."""
        full = self._last_called(place, noun, article) if not modifiers else ""
        if full and noun.tag == "NN" and noun.lemma not in BLANK:
            return {article.at: "[the", noun.at: f"{full}]"}
        titled = self._parsed.in_title(noun.low) if not modifiers and noun.tag == "NN" else ""
        if titled:
            return {} if titled in tree.said(there).casefold() else {article.at: "[the", noun.at: f"{titled}]"}
        named = self._parsed.described.get(noun.lemma, "")
        if named and named.removeprefix("the ") in tree.said(there):
            return {}
        if named and not modifiers and noun.tag == "NN":
            return {article.at: "", noun.at: f"[{named}]"}
        hero = self._parsed.names.hero
        if noun.lemma == "family" and hero and not modifiers:
            return {} if hero.split()[-1] in tree.said(there) else {article.at: f"[{owner(hero)}]"}
        vague = noun.lemma in RELATIONAL or any(one.low in EVALUATING for one in modifiers)
        if not self._parsed.seen_before(place, noun.lemma):
            if modifiers and not vague:
                return {}
            agent = noun.lemma in AGENTS or noun.lemma.endswith(GENERIC_ENDS)
            return {} if agent and noun.tag == "NN" and self._parsed.is_generic and not is_told(tree) else None
        if modifiers and not vague and self._parsed.is_fixed(phrase_of(tree, noun), noun.lemma):
            return {}
        if modifiers:
            return None
        return self.before(place, tree, noun, article, indefinite=True)

    def before(
        self, place: int, tree: Tree, noun: Word, article: Word, *, indefinite: bool = False
    ) -> dict[int, str] | None:
        """Put in the one thing named with the same noun in the sentences just before, or return None."""
        if noun.lemma in BLANK or noun.lemma in META or any(one.tag == "CD" for one in tree.children(noun)):
            return None
        others = [one for one in tree.children(noun, "amod", "compound", "nmod", "poss") if one.at != article.at]
        if others or noun.tag not in ("NN", "NNS"):
            return None
        found: dict[str, str] = {}
        bare_before = False
        for at, other in self._named_with(place, noun):
            earlier = self._parsed.trees[at]
            first = earlier.child(other, "det")
            if first is not None and first.low in ("this", "these", "those", "that"):
                continue
            if first is not None and first.low not in ("the", "a", "an"):
                return None
            if other.tag != noun.tag or (indefinite and (first is None or first.low == "the")):
                return None
            own = short_of(earlier, other)
            if len(own) > 7 or len(own) - (first is not None) < 2:
                return None
            if any(earlier.words[one].tag in _LOOSE or earlier.words[one].low in SEVERAL for one in own):
                return None
            text = self._says(at, own)
            if not text or "[" in text:
                return None
            lead = min(own)
            bare_before = first is None
            bare = text.split(" ", 1)[1] if first is not None and first.at == lead else text
            if (first is None and earlier.words[lead].tag not in ("NNP", "NNPS")) or self._parsed.is_plain(
                bare.split(" ", 1)[0]
            ):
                bare = bare[0].lower() + bare[1:]
            found[bare.casefold()] = bare
        if len(found) != 1:
            return None
        text = next(iter(found.values()))
        with_article = (noun.tag == "NN" or indefinite) and not bare_before
        return {article.at: "[the" if with_article else "", noun.at: f"{text}]" if with_article else f"[{text}]"}

    def _last_called(self, place: int, noun: Word, article: Word) -> str:
        """Return the name a noun stands for: the one its paragraph used last, or the one in the title; or nothing."""
        full = self._parsed.names.ending(noun.low)
        at = article.at
        for before in range(place, -1, -1):
            if self._parsed.sentences[before].paragraph != self._parsed.sentences[place].paragraph:
                break
            tree = self._parsed.trees[before]
            for word in reversed(tree.words[:at]):
                if word.low != noun.low:
                    continue
                name = next((one for one in names(tree) if one.last == word.at and one.first < word.at), None)
                own = [one for one in tree.children(word, "amod", "compound", "nummod") if one.at < word.at]
                if name is not None:
                    others = {one.text for one in names(tree) if one.text.endswith(f" {word.text}")}
                    if len(others) > 1:
                        return ""
                    return name.text if full in ("", name.text) or name.text.endswith(full) else ""
                if own or (first := tree.child(word, "det")) is None or first.low not in ("the", "this"):
                    return ""
            at = 10_000
        told = full in self._parsed.reading.article.title or self._parsed.is_only_named(noun.low)
        return full if told and self._parsed.is_said(f"the {full}") else ""

    def _named_with(self, place: int, noun: Word) -> Iterator[tuple[int, Word]]:
        """Yield where the noun stands in the two sentences before, of the same paragraph."""
        paragraph = self._parsed.sentences[place].paragraph
        for before in range(max(0, place - 2), place):
            if self._parsed.sentences[before].paragraph == paragraph:
                for word in self._parsed.trees[before].words:
                    if word.lemma == noun.lemma and word.tag in ("NN", "NNS") and word.dep != "compound":
                        yield before, word

    def this(self, place: int, tree: Tree, pointer: Word, there: frozenset[int]) -> dict[int, str] | None:
        """Put in what "this law" and "these laws" mean, or return None."""
        noun = tree.words[pointer.head]
        told = [one for one in tree.children(noun, "relcl") if not (noun.tag == "NNS" and is_singular(tree, one))]
        if noun.lemma in META or (told and pointer.low in ("those", "that")):
            return {} if noun.lemma not in META else None
        if pointer.low == "those" and tree.children(noun, "prep", "acl"):
            return {}
        if any(tree.words[at].lemma == noun.lemma for at in there if at < pointer.at):
            return {}
        country = self._parsed.country
        if noun.lemma in LANDS and noun.tag == "NN" and country:
            return {pointer.at: "", noun.at: f"[{country}]"}
        if any(word.lemma == noun.lemma for word in tree.words[: pointer.at]) or pointer.low == "that":
            return None
        return self.before(place, tree, noun, pointer)


_FEW = 3
_GROUPS = (BODIES - RULED) | {"firm", "team", "giant", "band", "court"}
_LOOSE = frozenset({"PRP$", "CD", "JJR", "PRP", "PDT"})
_BARE = BODIES | frozenset("act treaty war crisis convention bill revolution agreement canal river dam bridge".split())
_BARE -= {"congress", "senate", "parliament", "house", "times", "post", "church", "union", "army", "navy", "press"}
_RELATED = frozenset({"other", "latter", "former", "same", "next", "previous"})

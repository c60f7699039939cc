"""What "the canal" and "this law" mean where they stand, and what is put in for them."""

from collections.abc import Collection, Iterator

from tutor.generate.clause import SUBJECTS
from tutor.generate.parsing import Parsed
from tutor.generate.places import COUNTRIES
from tutor.generate.pronouns import Says
from tutor.generate.tree import Tree, Word

UNIQUE = frozenset(
    """
    sun moon earth world sea ocean sky universe internet public press environment past future present body brain heart
    mind weather climate atmosphere north south east west ground rich poor young old elderly sick dead blind united
    self soul media web market bible equator pole planet surface countryside galaxy bloodstream skin human eye stage
    wild majority minority odds unemployed workforce electorate wealthy cold dark law stomach liver lung kidney womb
    afterlife cosmos air water rain soil wind crust mantle horizon tide moonlight sunlight
    """.split()
)
_UNIQUE_PAIRS = frozenset(
    "solar system|immune system|nervous system|digestive system|industrial revolution|middle ages|middle class|"
    "working class|upper class|natural world|human body|human brain|human mind|human race|human eye|outer planet|"
    "inner planet|outer solar system|roman empire|status quo|night sky|stock market|labor market|labour market|"
    "free market|housing market|big bang|milky way|ice age|stone age|bronze age|iron age|cold war|food chain|"
    "public sector|private sector|general public|far right|far left|political spectrum|legal system|rule of law|"
    "global economy|world economy|scientific method|same time".split("|")
)
_RULED = frozenset(
    "government president treasury parliament congress military army economy population capital constitution country "
    "nation state king queen monarchy administration senate legislature court judiciary police prime minister premier "
    "opposition presidency cabinet currency border island city town region area".split()
)
_SITES = frozenset("country nation border island city town region area capital".split())
_HAPPENED = frozenset(
    "crisis war coup election conflict uprising protest revolution invasion famine epidemic pandemic occupation "
    "rebellion referendum revolt unrest recession".split()
)
_RELATIONAL = frozenset(
    "toll cost price size length number rate cause effect result consequence outcome purpose origin name leader "
    "founder author director victim survivor target aim goal title answer definition term meaning solution "
    "response reaction debate decision announcement statement report study research finding experiment method "
    "idea plan proposal "
    "project program campaign deal agreement bill law site team group company bloc insight discovery development "
    "invention capacity change event incident attack condition feature".split()
)
_LANDS = frozenset({"country", "nation"})
_EVALUATING = frozenset(
    "new original final entire whole main resulting remaining old larger smaller second third latter former next two "
    "three four five six seven eight nine ten various different chief key current last past recent other same".split()
)
_TIMES = frozenset("year month day decade century".split())
_META = frozenset("article paper essay chapter section module figure table lecture video post module passage".split())
_BLANK = frozenset(
    "time way case reason point fact year day period moment era thing issue problem question idea kind type sort "
    "view process situation approach argument claim".split()
)
_GENERIC_ENDS = ("er", "or", "ist", "ian", "ee", "ant")
_AGENTS = frozenset("individual person child patient student citizen consumer worker employee".split())
_NAMED = frozenset({"GPE", "NORP", "ORG", "PERSON", "LOC", "EVENT", "FAC", "LAW", "PRODUCT", "WORK_OF_ART"})


_MANY = frozenset(
    "planets stars continents oceans tropics heavens arts sciences humanities polls elements people courts rise good "
    "opposite".split()
)


class Definites:
    """The nouns of an article that stand behind "the" and "this"."""

    def __init__(self, parsed: Parsed, says: Says) -> None:
        self._parsed = parsed
        self._says = says

    def the(self, place: int, tree: Tree, noun: Word, article: Word, there: frozenset[int]) -> dict[int, str] | None:
        """Tell what a noun with "the" means: nothing to put in, what is put in, or None where it points back."""
        modifiers = tree.children(noun, "amod", "compound", "nmod", "poss", "nummod", "det")
        modifiers = tuple(one for one in modifiers if one.at != article.at)
        own = _phrase(tree, noun)
        if noun.lemma in _TIMES and any(tree.words[at].tag == "CD" for at in tree.under(noun)):
            return {}
        if noun.tag in ("NNP", "NNPS"):
            return self._capital(noun, article, modifiers)
        if noun.tag in ("JJ", "JJS", "JJR", "VBN", "VBG", "RB", "RBS"):
            most = noun.tag == "JJS" or _most(tree, noun)
            return None if most and noun.dep in SUBJECTS and not restricted(tree, noun, there) else {}
        if noun.tag == "CD" and not noun.text[0].isdigit():
            return {} if noun.entity == "DATE" else None
        if noun.lemma in _META and not restricted(tree, noun, there):
            return None
        if any(one.low in _RELATED for one in modifiers) and not restricted(tree, noun, there):
            return None
        if _is_named(tree, modifiers):
            return {}
        if noun.text[0].isdigit():
            return {}
        known = (noun.lemma in UNIQUE and noun.tag == "NN") or noun.low in _MANY
        if known or any(pair in own for pair in _UNIQUE_PAIRS):
            return {}
        earlier = [tree.words[at] for at in there if at < article.at]
        if any(word.lemma == noun.lemma for word in earlier):
            return {}
        superlative = any(
            word.tag == "JJS" or word.low in ("only", "first", "very") or (tree.children(word) and _most(tree, word))
            for word in modifiers
        )
        if superlative and (restricted(tree, noun, there) or _anchored(tree, there)):
            return {}
        if restricted(tree, noun, there):
            return {}
        if any(one.tag == "CD" for one in modifiers):
            return None
        if noun.lemma in self._parsed.titled and self._is_topic(noun) and not modifiers:
            return {}
        if noun.lemma in _HAPPENED and not _anchored(tree, there):
            return self._happened(place, noun)
        if noun.lemma in _RULED and (not modifiers or noun.lemma in _SITES):
            return self._ruled(place, tree, noun, article, there)
        return self._introduced(place, tree, noun, article, modifiers, there)

    def _capital(self, noun: Word, article: Word, modifiers: Collection[Word]) -> dict[int, str] | None:
        """Put the whole name in for "the Court" where there is one."""
        if modifiers or noun.tag == "NNPS" or not self._parsed.is_small(noun.low):
            return {}
        full = self._parsed.names.ending(noun.low)
        return {article.at: "[the", noun.at: f"{full}]"} if full and full != noun.text else {}

    def _is_topic(self, noun: Word) -> bool:
        """Tell whether a noun alone is what the article is about, as in "The transistor"."""
        title = self._parsed.reading.article.title.casefold().split()
        return len(title) <= 3 and noun.low == title[-1] and all(one in ("the", "a", noun.low) for one in title)

    def _ruled(self, place: int, tree: Tree, noun: Word, article: Word, there: frozenset[int]) -> dict[int, str] | None:
        """Say whose government or city is meant: the country of the article, where it tells of one."""
        if noun.lemma not in _SITES and any(
            word.entity in ("GPE", "NORP") and word.at < noun.at for word in tree.chosen(there)
        ):
            return {}
        country = self._parsed.country
        near = self._parsed.last_country(place, noun.at)
        if country and near in ("", country) and noun.tag == "NN":
            said = self._land(country)
            if noun.lemma in _LANDS or (noun.lemma == "state" and country.casefold() not in COUNTRIES):
                inside = tree.children(noun, "amod", "compound")
                return {article.at: f"[{said}]", noun.at: "", **dict.fromkeys((one.at for one in inside), "")}
            if noun.lemma in _SITES:
                return None
            return {article.at: f"[{owner(said)}]"}
        if not country and self._parsed.is_generic and noun.lemma in ("government", "state", "economy", "police"):
            return {}
        return None

    def _happened(self, place: int, noun: Word) -> dict[int, str] | None:
        """Say where a crisis or a war was, when the article tells of one country."""
        country = self._parsed.country
        if not country or self._parsed.last_country(place, noun.at) not in ("", country) or noun.tag != "NN":
            return None
        return {noun.at: f"{noun.text} [in {self._land(country)}]"}

    def _land(self, country: str) -> str:
        return f"the {country}" if country in _WITH_THE else country

    def _introduced(
        self, place: int, tree: Tree, noun: Word, article: Word, modifiers: Collection[Word], there: frozenset[int]
    ) -> dict[int, str] | None:
        """Decide by how the article named the thing before."""
        full = self._parsed.names.ending(noun.low)
        if full and not modifiers and noun.tag == "NN" and noun.lemma not in _BLANK:
            return {article.at: "[the", noun.at: f"{full}]"}
        named = self._parsed.described.get(noun.lemma, "")
        if named and named.removeprefix("the ") in tree.said(there):
            return {}
        if named and not modifiers and noun.tag == "NN":
            return {article.at: f"[{named}]", noun.at: ""}
        hero = self._parsed.names.hero
        if noun.lemma == "family" and hero and not modifiers:
            return {} if hero in tree.said(there) else {article.at: f"[{owner(hero)}]"}
        vague = noun.lemma in _RELATIONAL or any(one.low in _EVALUATING for one in modifiers)
        if not self._parsed.seen_before(place, noun.lemma):
            if modifiers and not vague:
                return {}
            agent = noun.lemma in _AGENTS or noun.lemma.endswith(_GENERIC_ENDS)
            return {} if agent and noun.tag == "NN" and self._parsed.is_generic and not _is_told(tree) else None
        if modifiers and not vague and self._parsed.is_fixed(_phrase(tree, noun), noun.lemma):
            return {}
        if modifiers:
            return None
        return self.before(place, tree, noun, article, indefinite=True)

    def before(
        self, place: int, tree: Tree, noun: Word, article: Word, *, indefinite: bool = False
    ) -> dict[int, str] | None:
        """Put in the one thing named with the same noun in the sentences just before, or return None."""
        if noun.lemma in _BLANK or noun.lemma in _META or any(one.tag == "CD" for one in tree.children(noun)):
            return None
        others = [one for one in tree.children(noun, "amod", "compound", "nmod", "poss") if one.at != article.at]
        if others or noun.tag not in ("NN", "NNS"):
            return None
        found: dict[str, str] = {}
        for at, other in self._named_with(place, noun):
            earlier = self._parsed.trees[at]
            first = earlier.child(other, "det")
            if first is not None and first.low in ("this", "these", "those", "that"):
                continue
            if first is not None and first.low not in ("the", "a", "an"):
                return None
            if other.tag != noun.tag or (indefinite and (first is None or first.low == "the")):
                return None
            own = _short(earlier, other)
            if len(own) > 7 or len(own) - (first is not None) < 2:
                return None
            if any(earlier.words[one].tag in _LOOSE or earlier.words[one].low in _SEVERAL for one in own):
                return None
            text = self._says(at, own)
            if not text or "[" in text:
                return None
            lead = min(own)
            bare = text.split(" ", 1)[1] if first is not None and first.at == lead else text
            if (first is None and earlier.words[lead].tag not in ("NNP", "NNPS")) or self._parsed.is_plain(
                bare.split(" ", 1)[0]
            ):
                bare = bare[0].lower() + bare[1:]
            found[bare.casefold()] = bare
        if len(found) != 1:
            return None
        text = next(iter(found.values()))
        with_article = noun.tag == "NN" or indefinite
        return {article.at: "[the" if with_article else "", noun.at: f"{text}]" if with_article else f"[{text}]"}

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
        if noun.lemma in _META or (tree.children(noun, "relcl") and pointer.low in ("those", "that")):
            return {} if noun.lemma not in _META else None
        if pointer.low == "those" and tree.children(noun, "prep", "acl"):
            return {}
        if any(tree.words[at].lemma == noun.lemma for at in there if at < pointer.at):
            return {}
        country = self._parsed.country
        if noun.lemma in _LANDS and noun.tag == "NN" and country:
            return {pointer.at: f"[{country}]", noun.at: ""}
        if any(word.lemma == noun.lemma for word in tree.words[: pointer.at]) or pointer.low == "that":
            return None
        return self.before(place, tree, noun, pointer)


_LOOSE = frozenset({"PRP$", "CD", "JJR", "PRP", "PDT"})
_SEVERAL = frozenset("several many some various most few all any no other similar each every such certain".split())
_RELATED = frozenset({"other", "latter", "former", "same", "next", "previous"})
_WITH_THE = frozenset(
    {"United States", "US", "U.S.", "UK", "United Kingdom", "Netherlands", "Philippines", "Soviet Union"}
)


def owner(name: str) -> str:
    """Return a name as that of an owner: "Kenya\u2019s", "the United States\u2019"."""
    return f"{name}\u2019" if name.endswith("s") else f"{name}\u2019s"


def _most(tree: Tree, word: Word) -> bool:
    return any(one.tag == "RBS" for one in tree.children(word))


def _anchored(tree: Tree, there: Collection[int]) -> bool:
    return any(word.entity in _NAMED for word in tree.chosen(there))


def _is_told(tree: Tree) -> bool:
    return any(word.tag == "VBD" for word in tree.words)


def _is_named(tree: Tree, modifiers: Collection[Word]) -> bool:
    """Tell whether a name says which one is meant: "the Suez crisis", "the German army"."""
    return any(
        word.tag in ("NNP", "NNPS") or word.entity in _NAMED
        for one in modifiers
        for word in tree.chosen(tree.under(one))
    )


def _phrase(tree: Tree, noun: Word) -> str:
    """Return a noun and the words before it that belong to it, without its article, in small letters."""
    parts = [one for one in tree.children(noun, "amod", "compound", "nmod") if one.at < noun.at]
    return " ".join([*(one.low for one in parts), noun.lemma])


def _short(tree: Tree, noun: Word) -> frozenset[int]:
    """Return the places of a noun with what stands before it and what is said to be "of" it."""
    loose = [one for one in tree.children(noun) if one.at > noun.at and not (one.dep == "prep" and one.low == "of")]
    return tree.under(noun, without=loose)


def restricted(tree: Tree, noun: Word, there: frozenset[int]) -> bool:
    """Tell whether what follows a noun says which one is meant."""
    if any(one.at in there and restricted(tree, one, there) for one in tree.children(noun, "conj")):
        return True
    for child in tree.children(noun, "prep", "relcl", "acl", "ccomp", "appos"):
        if child.at < noun.at or child.at not in there:
            continue
        if child.dep == "prep" and not tree.children(child, "pobj", "pcomp"):
            continue
        if child.dep == "relcl" and tree.words[min(tree.under(child)) - 1].text == ",":
            continue
        return True
    return False

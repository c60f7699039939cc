"""Which subjects are terms of an article: what it comes back to, names in its headings, or says with enough words."""

import re
from collections.abc import Collection

from tutor.generate.clause import Clause, main_clauses, short_subject
from tutor.generate.kinds.askable import contents, is_human
from tutor.generate.kinds.pronouns import named_after
from tutor.generate.parsing import Parsed
from tutor.generate.telling import Teller
from tutor.generate.tree import NOUNS, Tree, Word

_VAGUE = frozenset(
    "thing something anything everything nothing lot way bit number kind sort type form example case fact reason "
    "point question answer problem issue matter idea result part aspect piece look one time moment day year "
    "person people man woman ones someone anyone everyone everybody nobody some many most few several all more "
    "less other another much none any each either neither place side end step course job attempt effort series "
    "set group majority minority version feature factor element item detail situation difference change position "
    "couple variety range dozen hundred thousand million amount today tomorrow who what which expert critic "
    "supporter opponent proponent official author article section chapter paper essay figure table note study "
    "report survey poll statement move story half quarter third percent bunch plenty order regard need "
    "researcher scientist analyst observer source view opinion work book research evidence datum finding "
    "discovery development approach challenge key goal aim consequence effect advantage benefit downside upside "
    "solution alternative user reader writer resident student member individual friend use initiative "
    "event instance passage quote quotation recent latter former text interview conversation concern fear word "
    "term name phrase".split()
)
_PARTING = frozenset("so only half almost another other such same certain various different numerous next last".split())
_UNSURE = frozenset("each every some several few many any other another no most none what which whose".split())
_THEORIES = frozenset(
    "theory principle theorem law hypothesis doctrine ecology school philosophy interpretation".split()
)
_SCHOLARS = frozenset(
    "scientists ecologists economists physicists biologists chemists psychologists sociologists geologists "
    "archaeologists journalists activists artists novelists columnists columnist tourists specialists "
    "anthropologists neurologists paleontologists lobbyists protagonists linguists librarians".split()
)
_STUDYING = ("ist", "omer", "ian", "archer", "pert", "icist", "ologist")
_THINGS = frozenset({"", "EVENT", "LAW", "WORK_OF_ART", "LOC"})
_SAID = frozenset("said says told announced monday tuesday wednesday thursday friday saturday sunday".split())
_REPORTED = 0.12
_OFTEN = 3
_TWICE = 2
_MOST = 12
_MOST_DONE = 16
_MODIFIERS = 2


def is_term(teller: Teller, place: int, clause: Clause) -> bool:
    """Tell whether the subject of a clause is a term of the article, or says by itself which thing it means."""
    tree, subject = clause.tree, clause.subject
    if subject is None:
        return False
    if subject.tag == "PRP":
        if subject.low in ("we", "you"):
            return teller.parsed.speaks_for_all if subject.low == "we" else teller.parsed.speaks_to_all
        if subject.low not in ("it", "they"):
            return False
        return _is_known(teller, place, subject) or bool(carried(teller, place, clause))
    own = tree.chosen(short_subject(clause))
    about = (subject, *tree.children(subject))
    if any(word.low == "so" for word in own):
        return False
    if any(word.low in _PARTING or (word.tag == "CD" and word.at < subject.at) for word in about):
        return False
    if any(word.low in _UNSURE and word.tag in ("DT", "JJ", "JJS", "JJR", "WDT", "WP") for word in about):
        return False
    if subject.tag == "VBG" and subject.dep in ("csubj", "nsubj"):
        return _TWICE <= tree.size(short_subject(clause)) <= _MOST_DONE
    if subject.tag not in NOUNS or tree.size(short_subject(clause)) > _MOST:
        return False
    classed = tree.children(subject, "compound", "nmod", "poss", "appos")
    if subject.lemma.casefold() in _VAGUE and not any(word.tag in ("NNP", "NNPS") for word in classed):
        return False
    if is_human(teller, tree, subject) and not is_doctrine(tree, subject):
        if subject.tag in ("NNP", "NNPS"):
            return is_theme(teller.parsed, tree.said({subject.at}))
        often = times(teller.parsed, _phrase(tree, clause)) >= _OFTEN
        if not often or any(subject.lemma.endswith(end) for end in _STUDYING):
            return False
    if any(word.text == "," for word in own) and not any(word.low in ("and", "or") for word in own):
        return False
    phrase = _phrase(tree, clause)
    parsed = teller.parsed
    many = times(parsed, phrase)
    if is_theme(parsed, " ".join(phrase)):
        return True
    if subject.tag in ("NNP", "NNPS"):
        return many >= _TWICE or (parsed.is_generic and subject.entity in _THINGS)
    if len(phrase) > 1:
        return many >= _TWICE or subject.lemma in parsed.topic or len(contents(tree.said(short_subject(clause)))) > 2
    if not parsed.is_generic:
        return is_doctrine(tree, subject) or _is_described(tree, subject)
    bare = tree.child(subject, "det") is None
    if is_doctrine(tree, subject) or _is_described(tree, subject):
        return True
    return many >= (_TWICE if bare else _OFTEN) and (subject.lemma in parsed.topic or not is_news(parsed))


def is_doctrine(tree: Tree, noun: Word) -> bool:
    """Tell whether a noun means a theory or a school of thought: "realism", "the harm principle", "utilitarians"."""
    if noun.lemma.casefold().endswith(("ism", "ology")) or (
        noun.tag in ("NNS", "NNPS") and noun.low.endswith(("ists", "arians"))
    ):
        return noun.low not in _SCHOLARS
    classed = [one for one in tree.children(noun, "compound", "amod", "nmod") if one.low not in _UNSURE]
    return noun.lemma.casefold() in _THEORIES and (bool(classed) or noun.tag == "NNP")


def _is_described(tree: Tree, noun: Word) -> bool:
    """Tell whether a noun says with what is behind it which one is meant: "the collapse of the grain trade"."""
    behind = [one for one in tree.children(noun, "prep", "relcl", "acl") if one.at > noun.at]
    return sum(tree.size(tree.under(one)) for one in behind) > _MODIFIERS


def _phrase(tree: Tree, clause: Clause) -> tuple[str, ...]:
    """Return the dictionary forms of a subject with the words before it that class it, without its article."""
    subject = clause.subject
    if subject is None:
        return ()
    own = [
        word
        for word in tree.children(subject, "amod", "compound", "nmod", "poss")
        if word.at < subject.at and word.tag != "PRP$"
    ]
    first = min([word.at for word in own] or [subject.at])
    return tuple(
        word.lemma.casefold() for word in tree.words[first : subject.at + 1] if word.text[0].isalnum() or word in own
    )


def is_news(parsed: Parsed) -> bool:
    """Tell whether an article reports what people have just said: many of its sentences end in "said"."""
    told = sum(any(word.low in _SAID for word in tree.words) for tree in parsed.trees)
    return told >= _REPORTED * max(1, len(parsed.trees))


def times(parsed: Parsed, phrase: Collection[str]) -> int:
    """Return how often these words, in their dictionary forms, stand side by side in an article."""
    told = f" {' '.join(phrase)} "
    return sum(f" {' '.join(word.lemma.casefold() for word in tree.words)} ".count(told) for tree in parsed.trees)


def is_theme(parsed: Parsed, phrase: str) -> bool:
    """Tell whether the title or a heading has these words, also with a plural s."""
    wanted = re.compile(rf"\b{re.escape(phrase.casefold())}(?:e?s)?\b")
    heads = [parsed.reading.article.title, *(one.text for one in parsed.reading.paragraphs if one.role == "heading")]
    return bool(phrase) and any(wanted.search(head.casefold()) for head in heads)


def carried(teller: Teller, place: int, clause: Clause) -> dict[int, str]:
    """Return what is said for the "it" or "they" a sentence begins with, where the one before has one clear subject.

    That is so where it says but one thing of a kind of thing, and names no other of that number beside it.
    """
    tree, subject = clause.tree, clause.subject
    parsed = teller.parsed
    if subject is None or not place or parsed.sentences[place - 1].paragraph != parsed.sentences[place].paragraph:
        return {}
    if (
        subject.tag != "PRP"
        or clause.verb.dep != "ROOT"
        or any(word.tag[:2] == "NN" for word in tree.words[: subject.at])
    ):
        return {}
    told = list(main_clauses(parsed.trees[place - 1]))
    if len(told) != 1 or told[0].subject is None or told[0].shared or teller.alone.antecedent(place, subject):
        return {}
    before, noun = told[0], told[0].subject
    many = ("NNS", "NNPS") if subject.low == "they" else ("NN", "NNP")
    rivals = [one for one in before.parts("dobj", "attr", "acomp", "oprd") if one.tag in many]
    if (
        rivals
        or noun.tag not in (*many, "VBG")
        or noun.lemma.casefold() in _VAGUE
        or is_human(teller, before.tree, noun)
    ):
        return {}
    if any(
        word.low in ("this", "these", "that", "those", "such") for word in before.tree.chosen(short_subject(before))
    ):
        return {}
    if any(word.dep == "poss" and word.tag != "PRP$" and word.tag in many for word in before.tree.children(noun)):
        return {}
    named = named_after(teller, clause, place - 1, before)
    return named if len(named) == 1 and times(parsed, [noun.lemma.casefold()]) >= _TWICE else {}


def _is_known(teller: Teller, place: int, word: Word) -> bool:
    """Tell whether a pronoun stands for a thing that the article comes back to."""
    meant = teller.alone.antecedent(place, word)
    if meant is None or not meant.sure or not meant.text:
        return False
    noun = teller.parsed.trees[meant.place].words[meant.at]
    if noun.lemma.casefold() in _VAGUE or is_human(teller, teller.parsed.trees[meant.place], noun):
        return False
    bare = re.sub(r"\A(?:the|an?) ", "", meant.text.casefold()).split()
    return len(bare) > 1 or times(teller.parsed, [noun.lemma.casefold()]) >= _OFTEN

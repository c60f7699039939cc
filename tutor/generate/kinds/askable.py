"""What is worth asking for: subjects that say which thing is meant, verbs that say something of it, telling answers."""

import re
from collections.abc import Collection

from tutor.generate.clause import Clause, short_subject
from tutor.generate.kinds.plain import REPORTING
from tutor.generate.mentions import names
from tutor.generate.telling import Teller
from tutor.generate.ties import after_comma
from tutor.generate.tree import NOUNS, Tree, Word

VAGUE = frozenset(
    "view approach conclusion trend picture west east north south thing something anything everything nothing "
    "lot way bit number kind sort type form example case fact reason point question answer problem issue "
    "matter idea result part aspect piece look one time moment day year people person man ones woman someone "
    "anyone everyone everybody nobody some many most few several all more less other another much none any "
    "each either neither place side end step course work job attempt effort series set group majority "
    "minority version feature factor element item detail situation difference change position couple variety "
    "range dozen hundred thousand million amount today tomorrow who what which expert critic supporter "
    "opponent proponent official author article section chapter paper essay figure table note study report "
    "survey poll argument statement claim move story half quarter third percent bunch plenty order regard".split()
)
"""Nouns that name nothing in particular."""

_DULL_VERBS = frozenset(
    "mean send reach recall walk mimic be have do make use say tell write note add think believe find see get "
    "give go come put let want know look seem appear happen ask call name keep feel try like hear "
    "remember wonder agree admit acknowledge insist quote tend begin start continue remain stay face occur "
    "exist precede concern involve take turn hold observe point deserve deem consider regard discuss examine "
    "mention meet love consist".split()
)
_LIGHT_NOUNS = frozenset(
    "application question doubt concern role part influence impact effect use emphasis interest attention "
    "control pressure contribution connection link access claim limit restriction ban tax tariff light focus "
    "threat challenge alternative solution objection basis foundation support opportunity insight risk right "
    "ability power permission need demand evidence".split()
)
_THINGS = frozenset({"LOC", "EVENT", "LAW", "PRODUCT", "FAC"})
_PORTIONS = frozenset("set type kind form sort series group variety range combination number amount lot part".split())
_IDLE_NOUNS = frozenset(
    "place care sense advantage step effort decision difference progress sure hold root shape form rise way "
    "time turn account hit toll action office lead look risk note".split()
)
PEOPLE = frozenset(
    "son daughter brother sister father mother wife husband neighbor neighbour partner ally official "
    "supporter opponent critic expert resident user customer employee investor consumer shareholder regulator "
    "insurgent rebel protester migrant tenant landlord owner parent adult teenager man woman people person "
    "child merchant trader worker farmer soldier king queen emperor scientist philosopher historian engineer "
    "artisan author writer artist physicist chemist astronomer biologist researcher scholar student teacher "
    "lawyer judge lawmaker voter citizen immigrant refugee settler colonist slave native minister president "
    "explorer inventor monk priest bishop pope sultan ruler leader general officer captain sailor warrior "
    "architect mathematician economist politician journalist activist individual patient doctor nurse "
    "nomad noble peasant agent athlete coach player fan poet singer musician actor director executive "
    "attorney prosecutor defendant victim witness prisoner senator congressman mayor governor diplomat spy hunter "
    "fisher breeder developer programmer operator collector descendant founder god goddess saint prophet".split()
)
"""Nouns for people."""

_BODIES = frozenset(
    "government company party court agency country nation state city province kingdom empire dynasty river "
    "mountain island region continent treaty law act war battle book novel theory theorem principle "
    "mission spacecraft telescope probe satellite university museum organization organisation bank firm tribe "
    "army team movement school ministry council committee parliament religion language species planet moon".split()
)
OPEN = frozenset("may might could can".split())
"""Verbs that leave open whether it is so."""

_TELLING = frozenset("report state announce explain show mean imply suggest argue reveal".split())
_CLUMSY = re.compile(
    r"\AFar from|\b(?:before|after) \w+ing\b[^,?]*\?"
    r"|\b(?:in|to|of|for|with|from|by|at|on|into|as) (?:in|to|of|for|with|from|at|on|into|as)\b"
    r"|\bways?\b|\bpages?\b|\bthat of\b"
    r"|\bone of\b|\bapproximately\b|\bbecause\b|\w+ing (?:in|by|to|for|of|with)\?|\bv\?"
    r"|\bfurther\b|\bfrom \d+\?|\b(?:it|them|him)\b"
    r"|\bso\b|\baccording(?: to)?\?|, (?:and|as|which|who|with|where|when|but|\w+ing)\b"
)
_OF_PEOPLE = re.compile(r"\w{4,}(?:ist|ician|s(?:man|woman)|people)")
_MANY = 4
_SOME = 3
_LITTLE = frozenset(
    "the and for with from that this who whom what which where when does did was were are has have had not "
    "its his her their them they will would can could may might must should been being into onto upon about "
    "over through also very more most many some own such than then there these those often generally usually "
    "typically always only both each all any one two by make made use used new other first".split()
)
_UNNAMED = re.compile(r"\A(?:\S+ ){0,3}(?:it|them|him|her)\b(?! \w+s\b)|\bpages?\b")
_NAME_OR_DATE = re.compile(r"\b(?:[A-Z][\w\u2019'.-]*(?: [A-Z][\w\u2019'.-]*)*|\d[\d,.]*)")
_NAME = re.compile(r"\b[A-Z][\w\u2019'.-]*(?: [A-Z][\w\u2019'.-]*)+")
_FEW_WORDS = 14
_MANY_WORDS = 18
_MOST_JOINED = 4
_UNSURE = frozenset(
    "surrounding resulting remaining accompanying each every "
    "different similar various some several few another certain one many any other more".split()
)


def is_specific(teller: Teller, clause: Clause) -> bool:
    """Tell whether a subject says which thing of the world it means."""
    tree, subject = clause.tree, clause.subject
    if subject is None:
        return False
    own = tree.chosen(short_subject(clause))
    if any(word.low in ("only", "half", "almost") or (word.tag == "CD" and not word.entity) for word in own):
        return False
    article = tree.child(subject, "det")
    indefinite = article is not None and article.low in ("a", "an")
    if any(word.entity == "QUANTITY" for word in own) or (indefinite and tree.child(subject, "appos")):
        return False
    if any(word.text == "," for word in own) and not any(word.tag == "CC" for word in own):
        return any(word.dep == "appos" and word.entity == "PERSON" for word in own) and subject.tag == "NN"
    if any(word.lemma in ("one", "ones") for word in own):
        return False
    if subject.tag in ("NNP", "NNPS"):
        return not (tree.children(subject, "conj") and len(own) > _FEW_WORDS)
    if subject.tag == "PRP":
        return subject.low in ("he", "she", "it", "they")
    if subject.tag == "VBG" and subject.dep == "csubj":
        return 2 <= tree.size(short_subject(clause)) <= _MANY_WORDS
    if subject.lemma in ("much", "most") and (of := tree.child(subject, "prep")) and (inner := tree.child(of, "pobj")):
        return inner.tag in NOUNS and inner.lemma not in VAGUE and tree.size(tree.under(inner)) > 1
    if subject.tag not in ("NN", "NNS") or tree.size(short_subject(clause)) > _FEW_WORDS:
        return False
    if any(word.low in _UNSURE for word in tree.children(subject, "det", "amod", "nummod")):
        return False
    named = any(word.tag in ("NNP", "NNPS") for word in own)
    if subject.lemma.casefold() in VAGUE and not named:
        return False
    if named or any(word.lemma in teller.parsed.topic for word in own if word.tag in NOUNS):
        return True
    if clause.is_past and (indefinite or len(own) == 1):
        return False
    return len(own) > 1 or not clause.is_past


def is_telling(tree: Tree, head: Word, places: Collection[int], *, most: int = _FEW_WORDS) -> bool:
    """Tell whether a noun phrase is an answer that says something, and is not too long a list."""
    own = tree.chosen(places)
    size = tree.size(places)
    if head.tag not in NOUNS or not 1 <= size <= most:
        return False
    if head.lemma.casefold() in VAGUE and not tree.children(head, "relcl"):
        of = next((word for word in tree.children(head, "prep") if word.low == "of" and word.at in places), None)
        inner = tree.child(of, "pobj") if of is not None and head.lemma in _PORTIONS else None
        if inner is None or inner.lemma in VAGUE:
            return False
    if head.entity in ("DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY"):
        return False
    if any(word.tag == "CD" for word in tree.children(head, "nummod")) and not tree.children(head, "relcl"):
        return False
    if any(word.low in ("such", "this", "these", "that") and word.dep == "det" for word in own):
        return False
    if any(word.low in _UNSURE for word in tree.children(head, "det", "amod", "nummod")) and size < 5:
        return False
    listed = [word for word in own if word.text == ","]
    if listed and not any(word.low in ("and", "or", "which", "who", "including", "such") for word in own):
        return False
    if size <= _SOME and any(word.tag == "PRP$" for word in own):
        return False
    joined = [word for word in own if word.dep == "conj" and word.tag in NOUNS]
    if len(joined) >= _MOST_JOINED:
        return False
    return size > 1 or head.tag in ("NNP", "NNPS") or len(head.text) > 4


def is_dull(clause: Clause) -> bool:
    """Tell whether a verb says too little to be asked about, or only that somebody said something."""
    lemma = clause.verb.lemma
    if lemma in REPORTING | _TELLING:
        return clause.subject is None or clause.subject.tag not in ("NN", "NNS") or bool(clause.parts("ccomp"))
    return lemma in _DULL_VERBS


def is_light(noun: Word) -> bool:
    """Tell whether a noun only goes with its verb: "play a role in", "have an effect on"."""
    return noun.lemma in _LIGHT_NOUNS


def is_idle(noun: Word) -> bool:
    """Tell whether a noun means nothing apart from its verb: "take place", "take care"."""
    return noun.lemma in _IDLE_NOUNS


def is_human(teller: Teller, tree: Tree, noun: Word) -> bool:
    """Tell whether a noun means a person or people."""
    if noun.tag in ("NNP", "NNPS"):
        name = next((one for one in names(tree) if one.first <= noun.at <= one.last), None)
        return name is not None and teller.parsed.names.is_person(name.text)
    if noun.lemma in PEOPLE or _OF_PEOPLE.fullmatch(noun.lemma):
        return True
    if any(one.entity == "PERSON" and not after_comma(tree, one) for one in tree.children(noun, "appos")):
        return True
    return any(child.low == "who" for one in tree.children(noun, "relcl") for child in tree.children(one))


def which(teller: Teller, tree: Tree, noun: Word) -> str:
    """Return what asks for a noun phrase as the doer: "Who", "What", "Which theory", or nothing when unsure."""
    if is_human(teller, tree, noun):
        return "Who"
    if noun.tag in ("NN", "NNS"):
        if noun.lemma in _BODIES:
            said = any(word.dep in ("amod", "compound", "poss", "nmod") for word in tree.children(noun))
            return f"Which {noun.low}" if said else ""
        return "" if noun.lemma.endswith(("er", "or", "ist", "ian", "man", "ee", "ant", "ent")) else "What"
    name = next((one for one in names(tree) if one.first <= noun.at <= one.last), None)
    if name is None:
        return ""
    known = " " in name.text and teller.parsed.names.kind(name.text) in _THINGS
    return "What" if known else ""


def says_enough(ask: str, answer: str, clause: Clause, needed: int = 0) -> bool:
    """Tell whether a question has the words to tell which answer is meant, and not a worthy answer itself.

    `needed` is how many words with a meaning it must have, if not as many as its tense asks for.
    """
    if _CLUMSY.search(ask) or _is_broken(ask, clause):
        return False
    if _UNNAMED.search(answer):
        return False
    told, asked = contents(answer), contents(ask)
    known = sum(word in asked for word in told)
    if known * 2 >= len(told):
        return False
    past = clause.is_past or clause.finite.lemma == "have"
    subject = clause.subject
    personal = subject is not None and (subject.tag == "PRP" or subject.entity == "PERSON")
    if past and _anchored(ask) < 1 + personal:
        return False
    if needed:
        return len(asked) + any(char.isdigit() for char in ask) >= needed
    is_name = any(word[0].isupper() for word in answer.split()[1:]) or answer[:1].isupper()
    enough = 4 if past else 2
    if len(told) < 3 and not (is_name and _anchored(ask) > 1) and not (len(told) > 1 and len(asked) > enough):
        return False
    wanted = (_MANY if past else _SOME) + (len(told) < 2) + (clause.modal in OPEN)
    owned = past and subject is not None and clause.tree.child(subject, "poss") is not None
    wanted -= len(told) > 2 and not owned and _is_telling_subject(clause)
    wanted -= any(char.isdigit() for char in ask)
    named = sum(len(name.split()) - 1 for name in _NAME.findall(ask.split(" ", 1)[-1]))
    return len(asked) - named >= wanted


def _anchored(ask: str) -> int:
    """Return how many names and figures a question gives to tell which answer is meant."""
    return len(_NAME_OR_DATE.findall(ask.split(" ", 1)[-1]))


def _is_telling_subject(clause: Clause) -> bool:
    """Tell whether a subject says enough that the verb need not: it is no pronoun, nor a bare noun with "is"."""
    if clause.subject is None or clause.subject.tag == "PRP":
        return False
    return clause.verb.lemma != "be" or len(short_subject(clause)) > 1


def _is_broken(ask: str, clause: Clause) -> bool:
    """Tell whether a question goes on behind a comma with something that is no list."""
    body = re.split(r"(?:\A|, )(?:what|who|whom|where|how|which|by whom)\b", ask, maxsplit=1, flags=re.IGNORECASE)[-1]
    named = any(clause.tree.words[at].dep == "appos" for at in short_subject(clause))
    return not named and re.search(r",(?! (?:and|or|\d{4})\b)(?!\d)[^,]*\Z", body) is not None


def contents(text: str) -> frozenset[str]:
    """Return the words of a text that carry meaning, in small letters, each once."""
    found = (word.casefold().strip('?,.[]()\u201c\u201d"').removesuffix("\u2019s") for word in text.split())
    return frozenset(word for word in found if len(word) > 2 and word not in _LITTLE)

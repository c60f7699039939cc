"""Which descriptions are worth asking for: those that say what alone, and not how good or how dull, something is."""

from tutor.generate.clause import Clause
from tutor.generate.tree import Tree, Word

_FIRST = frozenset("first last only oldest sole second third fourth fifth".split())
_HEDGES = frozenset(
    "perhaps probably possibly likely arguably reportedly allegedly supposedly almost nearly sometimes often "
    "mostly once hardly usually generally typically potentially maybe seemingly apparently presumably still "
    "largely".split()
)
_LITTLE = frozenset(
    "one way thing example part reason problem question matter kind type form result place time case member lot "
    "number couple majority half rest subject candidate something anything topic issue sign bit step mistake "
    "shame man woman person people point consequence product target victim success failure favorite outcome "
    "priority option choice story answer addition phenomenon phenomena term phrase distance total word period fan "
    "exception hit instance user expansion".split()
)
_EVALUATIVE = frozenset(
    "good bad better best poor great huge big serious important key crucial vital critical major significant real "
    "true false useful useless valuable powerful dangerous hard difficult easy simple clear strong weak terrible "
    "wonderful excellent beautiful interesting debated controversial fair unfair right wrong smart stupid popular "
    "welcome convenient necessary essential legitimate proper perfect ideal sad happy worthy promising mere sheer "
    "total complete failed natural logical rational sound wise foolish moral immoral potential possible special "
    "strange surprising hot tough core big-time long short little small nice".split()
)
_VERDICTS = frozenset(
    "marvel miracle masterpiece testament wonder triumph landmark icon gem jewel powerhouse pillar threat "
    "challenge opportunity tool proxy compromise mistake lie myth tragedy disaster blessing curse crime waste "
    "burden barrier obstacle solution response symbol reminder warning attempt effort excuse reason cause factor "
    "concern risk danger benefit advantage asset victory defeat achievement success failure trap joke scam "
    "distraction violation attack insult necessity luxury privilege mess nightmare dream force cost price "
    "alternative improvement fallacy error source resource indicator predictor fact assumption goal aim means end "
    "argument function".split()
)
_KIN = frozenset(
    "son daughter brother descendant native ancestor member sister father mother wife husband cousin nephew niece "
    "uncle aunt child friend student pupil grandson granddaughter colleague supporter critic opponent spokesman "
    "spokeswoman spokesperson reporter resident witness neighbor neighbour patient customer fan contributor "
    "correspondent".split()
)
_CHIEF = frozenset("dominant official main chief primary principal predominant flagship".split())
_DOERS = frozenset(
    "founder author inventor discoverer creator architect designer writer composer painter winner pioneer "
    "originator builder developer maker cofounder co-founder sculptor translator".split()
)


def is_unique(tree: Tree, noun: Word) -> bool:
    """Tell whether a noun is said to be alone or first: "the largest", "the first", "the most important"."""
    return any(
        word.tag == "JJS"
        or word.low in _FIRST
        or (word.entity == "ORDINAL" and word.text[0].isdigit())
        or any(below.tag == "RBS" for below in tree.chosen(tree.under(word)))
        for word in tree.children(noun, "amod", "compound", "nummod", "nmod", "advmod")
    )


def is_chief(tree: Tree, noun: Word) -> bool:
    """Tell whether a noun is said to be the chief or the official one: "the dominant language"."""
    return any(word.low in _CHIEF for word in tree.children(noun, "amod", "compound"))


def evaluates(tree: Tree, noun: Word) -> bool:
    """Tell whether a noun and its adjectives judge more than they say what something is."""
    if noun.lemma in _VERDICTS:
        return True
    return any(
        word.low in _EVALUATIVE or any(below.tag == "RB" and below.low.endswith("ly") for below in tree.children(word))
        for word in tree.children(noun, "amod")
    )


def hedged(clause: Clause) -> bool:
    """Tell whether a clause only holds perhaps, sometimes or nearly."""
    tree = clause.tree
    return any(
        word.low in _HEDGES and word.tag in ("RB", "RBR")
        for word in tree.chosen(clause.places)
        if word.head == clause.verb.at or tree.words[word.head].head == clause.verb.at
    )


def tells_little(tree: Tree, noun: Word) -> bool:
    """Tell whether a noun leaves open what something is: "a way to", "an example of"."""
    return noun.lemma.casefold() in _LITTLE and not (
        noun.lemma == "time" and any(one.low == "of" for one in tree.children(noun, "prep"))
    )


def kindred(noun: Word) -> bool:
    """Tell whether a noun says only beside whom somebody stands, or for whom he speaks."""
    return noun.lemma.casefold() in _KIN - {"native"}


def agentive(noun: Word) -> bool:
    """Tell whether a noun means who made or led something."""
    return noun.lemma.casefold() in _DOERS


def overlaps(name: str, text: str) -> bool:
    """Tell whether a description says a name, or its last word."""
    low = f" {text.casefold()} "
    return any(f" {part} " in low for part in (name.casefold(), name.casefold().split()[-1]))

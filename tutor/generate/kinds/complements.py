"""What belongs to the meaning of a verb behind a preposition, and what tells only where."""

from tutor.generate.clause import Clause, short_subject
from tutor.generate.tree import NOUNS, Word

_ANY = frozenset("into against".split())
_ARGUMENTS = {
    "as": "use serve act function regard see view describe define classify treat class consider recognize interpret",
    "to": "lead refer belong apply relate respond contribute link attribute compare attach tie connect expose limit "
    "confine adapt correspond amount object trace appeal subject adhere resort attract add extend devote "
    "convert turn give sell send bring offer grant assign apply allocate transfer donate deliver present "
    "introduce attribute restrict reduce react lend owe equate",
    "for": "remember praise criticize criticise blame award know call use stand account allow argue search strive "
    "fight compete provide push advocate prepare test qualify design intend replace substitute",
    "with": "provide endow infuse associate couple link coincide deal compare replace provide fill cover ally combine "
    "comply interfere compete equip endow share connect identify align pair supply conflict struggle react "
    "begin end",
    "on": "depend rely focus base rest act feed concentrate draw insist impose hinge center centre model confer",
    "upon": "depend rely focus base rest act feed concentrate draw insist impose hinge center centre model confer",
    "from": "derive suffer arise result stem benefit emerge descend evolve make obtain differ protect separate import "
    "extract exclude gain release distinguish borrow recover form build learn prevent free shield inherit "
    "adopt",
    "of": "consist make compose deprive accuse convict rid think dispose",
    "about": "worry complain care know disagree debate ask",
    "through": "pass cut flow run spread occur reproduce",
    "over": "rule preside reign extend govern dispute fight triumph",
    "in": "result specialize specialise engage participate invest believe consist lie root ground",
}
SITES = frozenset(
    "to into in at on near along across throughout around between beneath under above outside inside".split()
)
"""Prepositions that may tell where something is or goes."""

_SITE_NOUNS = frozenset(
    "plain region area city town village valley mountain river sea ocean coast island desert forest country "
    "province capital palace temple monastery surface crust mantle core crater basin lake peninsula border center "
    "centre atmosphere nucleus cell brain liver lung leaf root stomach blood orbit belt disk galaxy shore bay "
    "gulf delta strait pass highland lowland plateau steppe continent hemisphere".split()
)
_NOT_SITES = frozenset({"PERSON", "ORG", "NORP", "DATE", "TIME", "CARDINAL", "LAW", "WORK_OF_ART", "MONEY", "PERCENT"})


_HAPPENING = frozenset("occur happen originate arise form develop accumulate emerge evolve grow".split())


def is_happening(clause: Clause) -> bool:
    """Tell whether a clause says of something that it comes about, so that its place belongs to what is told."""
    bare = not clause.is_past and not clause.is_passive and not clause.parts("dobj", "advmod")
    return bare and clause.verb.lemma in _HAPPENING and clause.verb.tag in ("VBZ", "VBP", "VB")


def is_argument(clause: Clause, prep: Word) -> bool:
    """Tell whether what a preposition adds to a verb belongs to what the verb means, as in "depend on"."""
    return prep.low in _ANY or clause.verb.lemma in _ARGUMENTS.get(prep.low, "").split()


def is_site(noun: Word) -> bool:
    """Tell whether a noun names or means a place."""
    if noun.tag not in NOUNS or noun.entity in _NOT_SITES:
        return False
    return noun.entity in ("GPE", "LOC", "FAC") or noun.lemma in _SITE_NOUNS


def moment(clause: Clause, head: Word) -> frozenset[int]:
    """Return the places of a date with which a noun phrase ends: it dates what is told, and need not be answered."""
    last = max(clause.under(head), default=0)
    for prep in clause.tree.children(head, "prep"):
        into = clause.tree.child(prep, "pobj")
        if prep.low in ("in", "on", "during") and into is not None and into.entity == "DATE":
            own = clause.under(prep)
            return own if last in own else frozenset()
    return frozenset()


def short(clause: Clause, head: Word) -> frozenset[int]:
    """Return the places of a noun phrase without what is set off from it by commas."""
    return short_subject(Clause(clause.tree, clause.verb, head, (), clause.places)) & clause.places

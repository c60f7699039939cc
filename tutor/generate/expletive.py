"""The "it" that stands for nothing: "it seems that", "it is hard to", "it was Newton who"."""

from tutor.generate.tree import Tree, Word

_CLAUSAL = frozenset(
    "be seem appear happen turn make find mean follow take become think say believe know argue suggest show hold "
    "consider estimate report remain prove feel require cost help matter".split()
)


def is_empty(tree: Tree, word: Word) -> bool:
    """Tell whether "it" stands for nothing, as in "it seems that" and "it is hard to"."""
    if word.low != "it":
        return False
    if word.dep == "expl":
        return True
    verb = tree.words[word.head]
    if verb.lemma == "come" and any(child.low == "to" for child in tree.children(verb, "prep")):
        return True
    if verb.lemma == "put" and word.dep == "dobj" and verb.dep == "advcl":
        return True
    said = tree.child(verb, "ccomp")
    link = tree.child(said, "mark") if said else None
    if word.dep == "nsubjpass" and link is not None and link.low == "that":
        return True
    if word.dep not in ("nsubj", "nsubjpass", "dobj") or verb.lemma not in _CLAUSAL | {"rain", "snow"}:
        return False
    if verb.lemma in ("rain", "snow"):
        return True
    for child in tree.children(verb, "ccomp", "xcomp", "csubj", "advcl"):
        mark = tree.child(child, "mark")
        told = mark.low if mark else ""
        if child.at < verb.at:
            continue
        if child.dep in ("ccomp", "advcl") and told in ("whether", "if") and tree.children(verb, "acomp"):
            return verb.lemma == "be"
        if child.dep == "ccomp" and told in ("that", ""):
            return verb.lemma in ("seem", "appear", "happen", "turn", "follow", "mean", "be", "say", "think") or any(
                one.dep == "auxpass" for one in tree.children(verb)
            )
        if child.dep == "csubj" or (child.tag == "VB" and _has_to(tree, child) and verb.lemma not in _OWNING):
            return child.dep != "advcl" or bool(tree.children(verb, "acomp", "dobj", "oprd", "attr"))
    for complement in tree.children(verb, "acomp", "attr", "oprd"):
        for child in tree.children(complement, "xcomp", "ccomp", "acl", "advcl"):
            if child.dep == "acl" and complement.tag[:2] == "NN" and complement.lemma not in _ABSTRACT:
                continue
            if child.dep == "ccomp" or _has_to(tree, child) or child.tag == "VBG":
                return complement.lemma not in ("able", "likely", "unable", "ready", "unlikely", "set", "due")
    return _is_cleft(tree, verb)


_OWNING = frozenset({"seem", "appear", "happen", "turn", "help", "prove", "follow", "mean", "remain"})
_ABSTRACT = frozenset(
    "task job matter mistake duty idea shame pity time right wrong challenge error goal "
    "responsibility obligation".split()
)


def _has_to(tree: Tree, verb: Word) -> bool:
    return any(child.tag == "TO" for child in tree.children(verb, "aux"))


def _is_cleft(tree: Tree, verb: Word) -> bool:
    """Tell whether a clause only puts one part before the rest: "it was Newton who saw this"."""
    if verb.lemma != "be":
        return False
    for child in tree.children(verb, "attr", "prep", "advmod"):
        for rest in tree.children(child, "relcl"):
            definite = child.tag in ("NNP", "PRP") or any(one.low in ("the", "not") for one in tree.children(child))
            if definite and min(tree.under(rest)) > child.at:
                return True
    return any(child.at > verb.at for child in tree.children(verb, "relcl", "ccomp"))

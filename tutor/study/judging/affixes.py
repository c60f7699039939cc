"""Beginnings and endings of words that carry meaning, which no slip may change."""

from tutor.study.judging.tables import groups

_NEGATING = ("un", "in", "im", "il", "ir", "non", "dis", "mis", "anti", "de", "a", "an", "ab", "mal", "counter")
_OPPOSED = groups(
    """
    hyper hypo, inter intra intro infra, macro micro, endo exo ecto ento epi, homo hetero, anti ante auto, ad
    ab af ef at as ap, pre pro per post pri para peri, sub super supra, uni bi di tri mono multi poly semi
    hemi, im em in en un an, mega meta, ortho para meta, extra intra, pro anti con contra, over under, ex in
    im en, tetra penta hexa octo tri, syn sym, ana cata, eu dys, iso exo, de re, dis di de
    """
)
_OPPOSITE = {
    one: tuple({other for group in _OPPOSED if one in group for other in group} - {one})
    for one in {prefix for group in _OPPOSED for prefix in group}
}

_TELLING = groups(
    """
    ose ase oses ases, ate ite ide ete ates ites ides, ane ene yne one anes enes ynes ones, ol al yl, ism ist
    isms ists, ed er es en ing s d r, er ee, ia ian, a an, ic ics ical ies, ese ian an, in ine, on one, ist
    ism ian, or ee, y ies, ary ory, al ar, graph graphy, logy logist
    """
)


def other_prefix(expected: str, given: str) -> bool:
    """Tell whether the words differ within a prefix, or by one: hypo- and hyper-, legal and illegal."""
    alike = shared(expected, given)
    for one, others in _OPPOSITE.items():
        if alike < len(one) and expected.startswith(one) and given.startswith(others):
            return True
    longer, shorter = (expected, given) if len(expected) > len(given) else (given, expected)
    return any(longer == prefix + shorter for prefix in _NEGATING)


def other_ending(expected: str, given: str) -> bool:
    """Tell whether the words differ by an ending that makes another word: nitrate and nitrite, -ism and -ist."""
    stem = expected[: shared(expected, given)]
    one, other = expected[len(stem) :], given[len(stem) :]
    if not one or not other:
        longer = one or other
        doubled = len(longer) == 1 and stem.endswith(longer)
        dropped_e = other == "" and longer == "e" and len(expected) >= _LONG
        return not (doubled or dropped_e)
    if len(one) == 1 and len(other) == 1:
        return True
    for group in _TELLING:
        for ending in group:
            if expected.endswith(ending) and len(ending) >= len(one):
                rest = expected.removesuffix(ending)
                if any(given == rest + another for another in group if another != ending):
                    return True
    return False


def shared(one: str, other: str) -> int:
    """Return how many letters the words have in common at the beginning."""
    return next(
        (at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right),
        min(len(one), len(other)),
    )


_LONG = 8

"""Closed lists of English words: the forms of pronouns, and what ends no sentence."""

ABBREVIATIONS = frozenset(
    "bvt brig maj adm cmdr lieut mr mrs ms dr prof st sr jr rev gen col lt sgt capt gov sen rep hon vs etc e.g "
    "i.e cf approx no vol fig ca inc ltd co corp dept est jan feb mar apr jun jul aug sep sept oct nov dec al "
    "pp ed eds ph.d".split()
)
"""Words whose full stop ends no sentence."""

HE = frozenset({"he", "him", "his", "himself"})
"""The forms of "he"."""
SHE = frozenset({"she", "her", "hers", "herself"})
"""The forms of "she"."""
IT = frozenset({"it", "its", "itself"})
"""The forms of "it"."""
THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
"""The forms of "they"."""

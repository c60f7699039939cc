"""Closed lists of English words: what ends no sentence, and what means another time to each reader."""

ABBREVIATIONS = frozenset(
    "bvt brig maj adm cmdr lieut mr mrs ms dr prof st sr jr rev gen col lt sgt capt gov sen rep hon vs etc e.g "
    "i.e cf approx no vol fig ca inc ltd co corp dept est jan feb mar apr jun jul aug sep sept oct nov dec al "
    "pp ed eds ph.d".split()
)
"""Words whose full stop ends no sentence."""

RELATIVE_TIME = (
    r"now|today|tonight|yesterday|tomorrow|currently|recently|recent|nowadays|ago|so far|presently|lately|"
    r"(?:last|next|this|past|coming|previous|following|that|same) (?:\w+ )?(?:year|month|week|day|decade|century|"
    r"spring|summer|autumn|fall|winter|time|night|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)s?|"
    r"(?:on |earlier )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|years? (?:later|earlier|before)|"
    r"months? (?:later|earlier)|days? (?:later|earlier)|earlier that|later that|at the time|by then|since then|"
    r"at that|in the meantime|afterwards|up to now|of late|the previous|the following"
)
"""Words that mean another time to each reader, as alternatives of a pattern."""

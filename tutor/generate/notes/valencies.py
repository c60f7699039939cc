"""Verbs that tell how things work, by what follows them: closed lists."""

TAKING = frozenset(
    """
    absorb accompany acquire activate affect alter amplify attack attract block carry cause challenge comprise
    connect constitute consume contain control convey cover create damage defend define deliver demand describe
    deserve destroy detect determine digest discourage disrupt dissolve distort drive eat embody emit enclose
    encode encourage enhance ensure entail enter envelop equal exceed excrete exert exhibit expel explain express
    extract feed filter follow form foster generate govern guarantee harm hinder ignore illuminate imply improve
    increase induce influence inhibit insulate involve justify lack limit link lower lubricate maintain mark
    measure mimic modify need obscure occupy pollinate possess precede preserve presuppose prevent produce promote
    protect provide pump raise reduce reflect regenerate regulate reinforce reject release remove repel replace
    represent require resemble resist retain reveal reward scatter secrete separate shape signal speed stabilize
    stimulate store strengthen supply support suppress surround sustain synthesize threaten tolerate transfer
    transmit transport trap trigger undergo undermine use violate weaken yield
    """.split()
)
"""Verbs with an object that says something of their subject."""

WHERE_VERBS = frozenset("live grow occur breed nest reside exist originate forage hunt sleep thrive".split())
"""Verbs of being somewhere."""

LETS = frozenset("allow enable cause force require help encourage permit lead prompt induce".split())
"""Verbs that let or make another do something."""

BETWEEN = (
    dict.fromkeys("convert turn transform break divide change split translate".split(), "into")
    | dict.fromkeys("distinguish protect prevent remove extract release derive obtain shield free".split(), "from")
    | dict.fromkeys("connect link attach expose reduce limit restrict transmit deliver convey bind".split(), "to")
    | dict.fromkeys("provide supply replace combine associate equip identify confuse".split(), "with")
    | {"separate": "into|from", "carry": "into|to", "transport": "into|to", "use": "as", "regard": "as", "define": "as"}
    | {"treat": "as", "describe": "as", "see": "as", "view": "as", "attribute": "to", "ascribe": "to", "base": "on"}
)
"""Verbs with an object, each with the words that lead to what else they speak of, as alternatives of a pattern."""

STATES = (
    r"responsible|essential|necessary|sensitive|vulnerable|susceptible|capable|rich|proportional|dependent|resistant|"
    r"toxic|harmful|native|adapted|attached|linked|related|tied|equal|immune|prone|subject|similar|close|crucial|"
    r"important|useful|suited|suitable|known|famous|notable|composed|made up|caused|driven|influenced|limited|"
    r"protected|covered|surrounded|powered|determined|measured|defined|distinct|different|independent|soluble|"
    r"inherent|hostile|consistent|compatible|incompatible|identical|central|critical|vital|indispensable|alien|"
    r"indifferent|opposed|rooted|grounded|due|superior|inferior|closer|unique|peculiar|analogous|equivalent"
)
"""Words for what a thing is, before what it is that to, for or of; alternatives of a pattern."""

ON = {
    "depend": "on|upon", "rely": "on", "consist": "of|in", "result": "from|in", "arise": "from",
    "originate": "from", "come": "from", "derive": "from", "stem": "from", "react": "with", "respond": "to",
    "contribute": "to", "lead": "to", "belong": "to", "serve": "as", "act": "as", "function": "as",
    "correspond": "to", "interact": "with", "suffer": "from", "protect": "against", "differ": "in", "rest": "on",
    "lie": "in", "live": "on", "feed": "on", "specialize": "in", "focus": "on", "vary": "with", "evolve": "from",
    "benefit": "from", "give": "rise to", "account": "for", "compete": "for", "bind": "to", "attach": "to",
    "begin": "with", "start": "with", "end": "in|with", "participate": "in", "engage": "in", "appeal": "to",
    "point": "to", "apply": "to", "extend": "to", "aim": "at", "deal": "with", "interfere": "with",
    "combine": "with", "adhere": "to", "build": "on", "draw": "on",
}  # fmt: skip
"""Verbs with the words that lead to what they are said of."""

TENDS = frozenset("tend serve help aim seek try learn evolve work".split())
"""Verbs before "to" and what is done."""

NO_DEED = frozenset(
    "used called based allowed supposed expected required needed faced followed done located compared said believed "
    "known considered thought reported forced referred given shown interested concerned involved associated".split()
)
"""Participles that say nothing of a thing by themselves."""

EMPTY_HEADS = frozenset(
    "example examples case cases reason reasons result results way ways point thing things kind sort part fact attempt "
    "attempts advantages disadvantages".split()
)
"""Nouns that say nothing of what they name."""

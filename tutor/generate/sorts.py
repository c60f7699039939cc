"""Sorts of English nouns by what "the" before them can mean: closed lists."""

UNIQUE = frozenset(
    """
    sun moon earth world sea ocean sky universe internet public press environment past future present body brain heart
    mind weather climate atmosphere north south east west ground rich poor young old elderly sick dead blind united
    self soul media web market bible equator pole planet surface countryside galaxy bloodstream skin human eye stage
    wild majority minority odds unemployed workforce electorate wealthy cold dark law stomach liver lung kidney womb
    southwest southeast northwest northeast
    euro dollar yen afterlife cosmos air water rain soil wind crust mantle horizon tide moonlight sunlight
    """.split()
)
"""Nouns of which there is one for everybody."""

UNIQUE_PAIRS = frozenset(
    "solar system|immune system|nervous system|digestive system|industrial revolution|middle ages|middle class|"
    "working class|upper class|natural world|human body|human brain|human mind|human race|human eye|outer planet|"
    "inner planet|outer solar system|roman empire|status quo|night sky|stock market|labor market|labour market|"
    "free market|housing market|big bang|milky way|ice age|stone age|bronze age|iron age|cold war|food chain|"
    "public sector|private sector|general public|far right|far left|political spectrum|legal system|rule of law|"
    "global economy|world economy|scientific method|same time".split("|")
)
"""Nouns with a word before them of which there is one."""

RULED = frozenset(
    "government president treasury parliament congress military army economy population capital constitution country "
    "nation state king queen monarchy administration senate legislature court judiciary police prime minister premier "
    "opposition presidency cabinet currency border island city town region area".split()
)
"""Nouns of what a country has, or is."""

OFFICIAL = frozenset("official national federal central".split())
"""Words before them that change nothing."""

HELD = frozenset("language religion flag budget debt treasury electorate territory".split())
"""Nouns of which each country has its own, but not only countries."""

SITES = frozenset("country nation border island city town region area capital".split())
"""Nouns of places."""

HAPPENED = frozenset(
    "crisis war coup election conflict uprising protest revolution invasion famine epidemic pandemic occupation "
    "rebellion referendum revolt unrest recession".split()
)
"""Nouns of what happens to a country."""

RELATIONAL = frozenset(
    "toll cost price size length number rate cause effect result consequence outcome purpose origin name leader "
    "founder author director victim survivor target aim goal title answer definition term meaning solution "
    "response reaction debate decision announcement statement report study research finding experiment method "
    "idea plan proposal "
    "project program campaign deal agreement bill law site team group company bloc insight discovery development "
    "invention capacity change event incident attack condition feature".split()
)
"""Nouns that say nothing without what they are of."""

LANDS = frozenset({"country", "nation"})
"""Nouns that mean the country itself."""

EVALUATING = frozenset(
    "first new original final entire whole main resulting old larger smaller second third latter former next two "
    "three four five six seven eight nine ten various different chief key current last past recent other same "
    "resident local nearby surrounding neighbouring neighboring adjacent remaining participating accompanying".split()
)
"""Words that do not tell one thing from another."""

TIMES = frozenset("year month day decade century".split())
"""Nouns of calendar time."""

META = frozenset("article paper essay chapter section module figure table lecture video post passage".split())
"""Nouns for parts of a text."""

BLANK = frozenset(
    "time way case reason point fact year day period moment era thing issue problem question idea kind type sort "
    "view process situation form part member version example".split()
)
"""Nouns with next to no meaning of their own."""

GENERIC_ENDS = ("er", "or", "ist", "ian", "ee", "ant")
"""How nouns for doers end."""

AGENTS = frozenset("individual person child patient student citizen consumer worker employee".split())
"""Nouns for people at large."""

COUNTED = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY"})
"""Kinds of what the parser marks and what is no name: times and amounts."""

NAMED = frozenset({"GPE", "NORP", "ORG", "PERSON", "LOC", "EVENT", "FAC", "LAW", "PRODUCT", "WORK_OF_ART"})
"""Kinds of names that say which one is meant."""

MANY = frozenset(
    "planets stars continents oceans tropics heavens arts sciences humanities polls elements people courts rise good "
    "opposite".split()
)
"""Plurals that mean all there are."""

WITH_THE = frozenset(
    {"United States", "US", "U.S.", "UK", "United Kingdom", "Netherlands", "Philippines", "Soviet Union"}
)
"""Countries that are said with "the"."""

DIRECTIONS = frozenset("east west north south".split())
"""Directions, which are places too where they have a capital."""

WIDE = frozenset("global world international great worldwide".split())
"""Words for what is the same all over the world."""

SEVERAL = frozenset(
    "several many some various most few all any no other similar each every such certain numerous multiple countless "
    "first second third last next own new recent following main not one "
    "specific particular different possible potential common".split()
)
"""Words before a noun that do not say which ones."""

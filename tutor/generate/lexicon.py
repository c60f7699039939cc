"""Closed lists of English words: what the rules know of the language and the world, and all they know."""

ABBREVIATIONS = frozenset(
    "bvt brig maj adm cmdr lieut mr mrs ms dr prof st sr jr rev gen col lt sgt capt gov sen rep hon vs etc e.g "
    "i.e cf approx no vol fig ca inc ltd co corp dept est jan feb mar apr jun jul aug sep sept oct nov dec al "
    "pp ed eds ph.d".split()
)
"""Words whose full stop ends no sentence."""

_COUNTRIES = """
afghanistan=afghan albania=albanian algeria=algerian angola=angolan argentina=argentine armenia=armenian
australia=australian austria=austrian azerbaijan=azerbaijani bangladesh=bangladeshi belarus=belarusian belgium=belgian
bolivia=bolivian bosnia=bosnian brazil=brazilian britain=british bulgaria=bulgarian burma=burmese cambodia=cambodian
canada=canadian chile=chilean china=chinese colombia=colombian croatia=croatian cuba=cuban cyprus=cypriot
czechoslovakia=czechoslovak denmark=danish ecuador=ecuadorian egypt=egyptian england=english estonia=estonian
ethiopia=ethiopian finland=finnish france=french georgia=georgian germany=german ghana=ghanaian greece=greek
hungary=hungarian iceland=icelandic india=indian indonesia=indonesian iran=iranian iraq=iraqi ireland=irish
israel=israeli italy=italian jamaica=jamaican japan=japanese jordan=jordanian kazakhstan=kazakh kenya=kenyan
korea=korean kuwait=kuwaiti laos=laotian latvia=latvian lebanon=lebanese libya=libyan lithuania=lithuanian
malaysia=malaysian mexico=mexican mongolia=mongolian morocco=moroccan myanmar=burmese nepal=nepalese
netherlands=dutch nigeria=nigerian norway=norwegian pakistan=pakistani palestine=palestinian panama=panamanian
peru=peruvian philippines=filipino poland=polish portugal=portuguese prussia=prussian qatar=qatari romania=romanian
russia=russian rwanda=rwandan scotland=scottish senegal=senegalese serbia=serbian singapore=singaporean
slovakia=slovak slovenia=slovenian somalia=somali spain=spanish sudan=sudanese sweden=swedish switzerland=swiss
syria=syrian taiwan=taiwanese tanzania=tanzanian thailand=thai tibet=tibetan tunisia=tunisian turkey=turkish
uganda=ugandan ukraine=ukrainian uruguay=uruguayan venezuela=venezuelan vietnam=vietnamese wales=welsh
yemen=yemeni yugoslavia=yugoslav zambia=zambian zimbabwe=zimbabwean
"""
DEMONYMS = dict(pair.split("=") for pair in _COUNTRIES.split())
"""Each country, in small letters, with the adjective of it."""

COUNTRIES = frozenset(DEMONYMS) | frozenset(
    {"north korea", "south korea", "dprk", "united states", "us", "u.s.", "usa", "uk", "united kingdom", "ussr"}
    | {
        "soviet union",
        "russian federation",
        "saudi arabia",
        "south africa",
        "new zealand",
        "sri lanka",
        "czech republic",
    }
    | {"united arab emirates", "northern cyprus", "costa rica", "el salvador", "ivory coast", "holy roman empire"}
)
"""Names of countries in small letters."""

ADJECTIVES = frozenset(DEMONYMS.values()) | frozenset(
    {"american", "soviet", "european", "asian", "african", "roman", "ottoman", "byzantine", "western", "eastern"}
)
"""Adjectives of peoples and regions."""

METONYMS = (
    {"russia", "russian", "moscow", "kremlin", "russian federation", "soviet union", "ussr", "soviet"},
    {"north korea", "north korean", "dprk", "pyongyang", "korea"},
    {"china", "chinese", "beijing"},
    {"united states", "us", "u.s.", "usa", "america", "american", "washington", "white house"},
    {"greece", "greek", "athens"},
    {"britain", "british", "london", "uk", "united kingdom", "england", "great britain"},
    {"france", "french", "paris"},
    {"germany", "german", "berlin"},
    {"turkey", "turkish", "ankara"},
    {"european union", "eu", "brussels", "europe", "european"},
    {"japan", "japanese", "tokyo"},
    {"israel", "israeli", "jerusalem"},
    {"cyprus", "cypriot", "nicosia"},
    {"spain", "spanish", "madrid"},
    {"italy", "italian"},
)
"""Names that stand for one another, in small letters."""

TITLES = frozenset(
    "president minister chancellor premier king queen emperor empress prince princess pope bishop archbishop "
    "general admiral captain colonel senator governor mayor secretary ambassador envoy spokesman spokeswoman "
    "spokesperson director professor chairman chairwoman chair chief leader expert economist historian "
    "philosopher physicist chemist biologist astronomer mathematician geologist engineer inventor poet writer "
    "author novelist painter composer architect journalist analyst researcher scientist explorer official "
    "judge lawyer founder member head ceo executive commander diplomat statesman naturalist botanist physician "
    "surgeon psychologist sociologist representative coordinator manager editor scholar dictator ruler sultan "
    "duke earl count baron lord lady sir".split()
)
"""Nouns for what a person is."""

BODIES = frozenset(
    "ministry university party agency institute bank forum council commission committee association academy army navy "
    "company corporation union fund organization organisation court department office league federation society "
    "foundation school college parliament congress senate house government group board service administration "
    "authority alliance laboratory museum observatory embassy hospital press times post tribunal bureau".split()
)
"""Last or first words of the names of bodies."""

PLACE_WORDS = frozenset(
    "sea ocean river lake mountain mountains island islands bay gulf strait valley desert peninsula city county "
    "province street canal park hall delta crater cape coast port bridge palace castle forest".split()
)
"""Words in the names of places."""

DETERMINERS = frozenset("the a an this that these those its their his her our your my each every some any no".split())
"""Words that begin a noun phrase."""

PREPOSITIONS = frozenset(
    "of in on at by for from to with as into onto over under about after before between during through across against "
    "among around behind below beneath beside beyond despite inside near off outside past per since than toward "
    "towards until upon via within without along amid throughout like unlike".split()
)
"""Words that join a noun phrase to what stands before it."""

CONJUNCTIONS = frozenset(
    "and or but nor so yet if that which who whom whose when where while whereas because although though unless "
    "whether".split()
)
"""Words that begin or join clauses, relative pronouns among them."""

ADVERBS = frozenset(
    "not also never always often only just still already then now soon later once again ever even almost quite rather "
    "very too further thus therefore however indeed perhaps instead first".split()
)
"""Adverbs without -ly that may stand beside a verb."""

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

CONTENT_FREE = frozenset(
    "years past fact thing things way case issue point part kind sort time times example reason question problem "
    "number place people end rest other others same former latter one ones matter world sun moon earth future present "
    "public government internet web state sea sky north south east west".split()
)
"""Nouns that stand after "the" without pointing back, or that mean nothing by themselves."""

HIS = frozenset("he him himself his".split())
"""Words for a man who has been named."""

HERS = frozenset("she her herself hers".split())
"""Words for a woman who has been named."""

SHIFTING = frozenset(
    "area region province district word term name family couple film movie novel book king queen emperor president "
    "company firm group team ship boat crew mission treaty agreement act bill law war battle conflict city town "
    "village river lake road building house church school island country nation party organization committee "
    "commission board council court paper article study report project program programme plan man woman child boy girl "
    "author writer artist scientist species animal bird fish plant tree virus disease drug method process system "
    "theory model experiment result discovery event attack explosion accident election campaign speech song album play "
    "show game match season player".split()
)
"""Nouns that mean another thing in each paragraph, however often an article has them."""

PLEONASTIC = (
    r"it(?:[\u2019']s| (?:is|was|would be|will be|may be|might be|could be|can be|should be|must be|has "
    r"been|seems?|seemed|appears?|appeared|becomes|became|follows)) (?!not? known as)"
)
"""An "it" that stands for nothing, when "that" or "to" follows."""

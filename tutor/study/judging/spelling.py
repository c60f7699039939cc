"""British and American spelling brought to one form: by rule where a rule is safe, else by list."""

import re
from functools import lru_cache

from tutor.study.judging.tables import words

_LISTED: dict[str, str] = dict(
    pair.split(":")
    for pair in words(
        """
        aluminum:aluminium sulfur:sulphur artifact:artefact maneuver:manoeuvre judgement:judgment plow:plough
        program:programme programe:programme draft:draught mold:mould molt:moult molten:moulten tire:tyre
        curb:kerb pajamas:pyjamas skeptic:sceptic skeptical:sceptical skepticism:scepticism skeptics:sceptics
        jewelry:jewellery math:maths mustache:moustache cozy:cosy czar:tsar tzar:tsar gaol:jail ax:axe
        fulfil:fulfill fulfilment:fulfillment skilful:skillful enrol:enroll enrolment:enrollment instal:install
        instalment:installment distil:distill disk:disc leucocyte:leukocyte yoghurt:yogurt whiskey:whisky
        donut:doughnut aging:ageing acknowledgement:acknowledgment licence:license practise:practice
        defence:defense offence:offense pretence:pretense cheque:check connexion:connection inflexion:inflection
        reflexion:reflection sceptre:scepter aeroplane:airplane speciality:specialty towards:toward
        afterwards:afterward amongst:among whilst:while learnt:learned burnt:burned dreamt:dreamed spelt:spelled
        spoilt:spoiled orientated:oriented fiord:fjord gipsy:gypsy hiccough:hiccup carburettor:carburetor
        woollen:woolen marvellous:marvelous chilli:chili enquiry:inquiry adaptor:adapter adviser:advisor
        grey:gray cypher:cipher sirup:syrup sulfuric:sulphuric kaliph:caliph khalif:caliph rhyme:rime
        aesthete:esthete phoney:phony furore:furor naivety:naivete mediaeval:medieval archeology:archaeology
        pedagog:pedagogue okay:ok realise:realize combatting:combating focussed:focused focussing:focusing
        benefitted:benefited biassed:biased tranquillity:tranquility ketchup:catsup gramme:gram omelet:omelette
        barbecue:barbeque likeable:likable saleable:salable sizeable:sizable movable:moveable blamable:blameable
        abridgement:abridgment mangoes:mangos routeing:routing skulduggery:skullduggery snowplow:snowplough
        dialled:dialed wilful:willful paralyse:paralyze
        """
    )
)
_CANON = {variant: canon for variant, canon in _LISTED.items() if canon not in _LISTED}
_SAME = frozenset(words("four hour pour tour sour your dour flour scour devour contour velour troubadour amour"))

_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        (r"(?<=[bcdfghjklmnpqrstvwxyz])ae(?=[bcdfghjklmnpqrstvwxyz])|^ae(?=[bcdfghjklmnpqrstvwxyz])", "e"),
        (r"(?<=[lh])ae(?=o)", "e"),
        (r"(?<=[bcdfghjklmnpqrstvwxyz])oe(?=[bcdfghjklmnpqrstvwxyz])|^oe(?=[bcdfghjklmnpqrstvwxyz])", "e"),
        (r"our(?=s?$|ed$|ing$|ful$|less$|ite$|able$|ist$|er$|ism$|hood$)", "or"),
        (r"is(?=(?:e|es|ed|ing|er|ers|ation|ations|able)$)", "iz"),
        (r"ys(?=(?:e|es|ed|ing|er|ers)$)", "yz"),
        (r"(?<=[bcdfghklmnpst])tre(?=s?$)|(?<=[ei])tre(?=s?$)", "ter"),
        (r"(?<=[aeiou])bre(?=s?$)", "ber"),
        (r"(?<=[aou])logue(?=s?$)", "log"),
        (r"sulph", "sulf"),
        (r"^(?:leuc|leuk)(?=o|a|e)", "leuk"),
        (r"(?<=[a-z])ence(?=s?$)", "ense"),
        (r"^grey", "gray"),
        (r"mould", "mold"),
        (r"plough", "plow"),
    )
)
_DOUBLED = re.compile(r"(?<=[aeiou])ll(?=(?:ed|ing|er|ers|or|ors|ation)$)")
_SHORTEST = 5
_LONG_ENOUGH_FOR_DOUBLES = 8


@lru_cache(maxsize=8192)
def one_spelling(word: str) -> str:
    """Return the form that all spellings of an English word share; the word is in lower case, without accents."""
    word = _CANON.get(word, word)
    if len(word) < _SHORTEST or word in _SAME:
        return word
    if len(word) >= _LONG_ENOUGH_FOR_DOUBLES:
        word = _DOUBLED.sub("l", word)
    for pattern, into in _RULES:
        word = pattern.sub(into, word)
    return word

"""Numbers that count something, and wrong numbers that look like them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tutor.deck.calendar import MONTHS
from tutor.generate.verbs import BASES

_NUMBER = re.compile(
    r"(?<![\w.,/\u2212\u2013-])((?:US)?[$\u20ac\u00a3])?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
    r"( (?:hundred|thousand|million|billion|trillion))?"
    r"((?:%| percent| per cent)|(?: (?:cubic |square |light[ -]|metric |nautical |US )?[a-z][a-z-]+)(?: "
    r"(?:years|meters|"
    r"metres|kilometers|kilometres))?(?:/[a-z]{1,4})?)?(?![\w%]|[.,/:]\d)"
)
_SPELT = re.compile(
    r"\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred)"
    r" (million |billion |thousand )?((?:cubic |square )?[a-z]+s)\b"
)
_VALUE = re.compile(
    r"\b(?:albedo|value|index|ratio|magnitude|density|pH|population|rate|factor|score|number|probability|"
    r"concentration|eccentricity|constant|coefficient|total|rank|average)s?(?: \w+){0,3}? (?:of|is|was|to|at|be)"
    r"(?: (?:about|around|up to|over|only|nearly|approximately|roughly|almost|some|just))? "
    r"(\d{1,3}(?:,\d{3})+|\d+\.\d+|\d{2,7})(?=[.,;)]? |[.,;)]?$)(?! (?:to|or|and|-|\u2013|%|per|BC|AD)\b)"
)
_NO_UNIT = frozenset(
    "and or but of in on at by for from to with as is are was were has have had the a an other others who which that "
    "more less times sometimes perhaps pm am plus minus".split()
)
_WHOLE = 100
_FACTORS = ((5, 4), (3, 4), (3, 2), (1, 2), (2, 1), (3, 1), (4, 1))
_MONTH = re.compile(r"(?:" + "|".join(MONTHS) + r")\.? \Z")
_UNITS = frozenset(
    "% percent cent km kg mm cm m ft km2 m2 km3 mi mph sqmi hectares gw kw hz people men women children feet megawatt "
    "mw kwh species tons million".split()
)
_VERBS_IN_S = frozenset("states says is was has does means shows operates runs works uses includes".split())
_ALSO_NOUNS = frozenset(
    "vote plant house state test study price host sign point cost tax visit train flow drink walk".split()
)
_WORDS = "two three four five six seven eight nine ten eleven twelve".split()


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it counts, where it stands in a text; `wrong` are numbers that look like it."""

    start: int
    end: int
    text: str
    unit: str
    wrong: tuple[str, ...]


def quantities(text: str) -> Iterator[Quantity]:
    """Yield the quantities of a text; bare numbers, years and versions are none."""
    for found in _NUMBER.finditer(text):
        sign, digits, size, unit = (found[group] or "" for group in (1, 2, 3, 4))
        word = unit.strip()
        if word and (word.split()[0] in _NO_UNIT or (not word[-1].isalpha() and word != "%")):
            word, unit = "", ""
        if sign:
            word, unit = "", ""
        if word and not sign and not _counts(word):
            continue
        if re.search(
            r"(?:[a-z.,] [A-Z][\w.]*|\A(?:Initiative|Proposition|Measure|Article|Resolution|Highway|Route|"
            r"Chapter)|[\u2019'\u2018]) ?\Z",
            text[: found.start()],
        ):
            continue  # "Route 66", "the '60 election"
        if not (sign or word) or (not sign and not size and re.fullmatch(r"[12]\d{3}", digits) and not _measures(word)):
            continue
        if _MONTH.search(text[: found.start()]):
            continue
        whole = f"{sign}{digits}{size}{unit}"
        wrong = tuple(f"{sign}{other}{size}{unit}" for other in _others(digits, unit))
        yield Quantity(found.start(), found.start() + len(whole), whole, word or sign, wrong)
    for found in _VALUE.finditer(text):
        wrong = tuple(_others(found[1]))
        yield Quantity(found.start(1), found.end(1), found[1], found[0].split(maxsplit=1)[0], wrong)
    for found in _SPELT.finditer(text):
        if (
            found[1] not in _WORDS
            or not found[2]
            or re.search(r"(?:-|hundred |thousand )\Z", text[: found.start()])
            or found[3].split()[0] in _NO_UNIT
        ):
            continue
        at = _WORDS.index(found[1])
        near = [_WORDS[at + step] for step in (1, -1, 2, 3) if 0 <= at + step < len(_WORDS)]
        size = found[2] or ""
        yield Quantity(
            found.start(), found.end(), found[0], found[3], tuple(f"{word} {size}{found[3]}" for word in near)
        )


def _counts(unit: str) -> bool:
    """Tell whether a unit is a thing that is counted, and no verb."""
    last = unit.rsplit(maxsplit=1)[-1]
    if last in BASES and last not in _UNITS and BASES[last] not in _ALSO_NOUNS:
        return False
    return last in _UNITS or (last.endswith("s") and not last.endswith("ss") and last not in _VERBS_IN_S)


def _measures(unit: str) -> bool:
    return bool(
        re.match(r"(?:km|kilom|met|mile|feet|ton|kilog|kg|people|soldiers|men|megawatt|dollars|euros|copies)", unit)
    )


def _others(digits: str, unit: str = "") -> Iterator[str]:
    """Yield other numbers with as many places, none of them nearer than a quarter."""
    places = len(digits.partition(".")[2])
    value = float(digits.replace(",", ""))
    seen = {digits}
    for over, under in _FACTORS:
        other = value * over / under
        if places == 0 and other != int(other):
            other = round(other)
        if places == 0 and value >= 100:
            size = 10 ** (len(str(int(value))) - max(2, len(str(int(value)).rstrip("0"))))
            other = round(other / size) * size
        said = f"{other:,.{places}f}" if "," in digits else f"{other:.{places}f}"
        if unit.strip() in ("%", "percent", "per cent") and other >= _WHOLE:
            continue
        if said not in seen and float(said.replace(",", "")) > 0:
            seen.add(said)
            yield said

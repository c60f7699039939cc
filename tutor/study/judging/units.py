"""Units of measure and of money: their names, what they are made of, and how they convert.

A unit is a factor, an offset and its dimensions. Calendar months and years do not convert to days, nor one money to
another. Factors are those of the International System (BIPM brochure, 9th edition) and of the international yard and
pound agreement of 1959.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from tutor.study.judging.tables import words

Dimensions = tuple[tuple[str, int], ...]

KELVIN: Dimensions = (("K", 1),)
"""Temperature."""

DEGREE: Dimensions = (("degree", 1),)
"""Degrees of arc, behind which N, E, S and W are no units."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: `number * factor + offset` is the amount in base units of the dimensions."""

    factor: Fraction
    dimensions: Dimensions
    offset: Fraction = Fraction(0)

    def times(self, other: "Unit", power: int = 1) -> "Unit":
        """Return the unit multiplied by a power of another; offsets are lost."""
        powers = dict(self.dimensions)
        for base, exponent in other.dimensions:
            powers[base] = powers.get(base, 0) + exponent * power
        return Unit(self.factor * other.factor**power, tuple(sorted((b, e) for b, e in powers.items() if e)))


ONE = Unit(Fraction(1), ())
PERCENT = Unit(Fraction(1, 100), ())
POINTS = Unit(Fraction(1), (("percentage point", 1),))


def _unit(factor: str | int, **powers: int) -> Unit:
    return Unit(Fraction(factor), tuple(sorted(powers.items())))


_PREFIXES = {
    "Y": 24, "Z": 21, "E": 18, "P": 15, "T": 12, "G": 9, "M": 6, "k": 3, "h": 2, "da": 1,
    "d": -1, "c": -2, "m": -3, "u": -6, "n": -9, "p": -12, "f": -15, "a": -18,
}  # fmt: skip
_PREFIX_NAMES = {
    "yotta": 24, "zetta": 21, "exa": 18, "peta": 15, "tera": 12, "giga": 9, "mega": 6, "kilo": 3, "hecto": 2,
    "deca": 1, "deci": -1, "centi": -2, "milli": -3, "micro": -6, "nano": -9, "pico": -12, "femto": -15, "atto": -18,
}  # fmt: skip
_FORCE = {"kg": 1, "m": 1, "s": -2}
_ENERGY = {"kg": 1, "m": 2, "s": -2}
_POWER = {"kg": 1, "m": 2, "s": -3}
_PRESSURE = {"kg": 1, "m": -1, "s": -2}

_METRIC: tuple[tuple[str, str, Unit], ...] = (
    ("m", "metre meter", _unit(1, m=1)),
    ("g", "gram gramme", _unit("0.001", kg=1)),
    ("s", "second", _unit(1, s=1)),
    ("A", "ampere amp", _unit(1, A=1)),
    ("K", "kelvin", _unit(1, K=1)),
    ("mol", "mole", _unit(1, mol=1)),
    ("cd", "candela", _unit(1, cd=1)),
    ("lm", "lumen", _unit(1, lm=1)),
    ("lx", "lux", _unit(1, lm=1, m=-2)),
    ("Hz", "hertz", _unit(1, s=-1)),
    ("N", "newton", _unit(1, **_FORCE)),
    ("Pa", "pascal", _unit(1, **_PRESSURE)),
    ("J", "joule", _unit(1, **_ENERGY)),
    ("W", "watt", _unit(1, **_POWER)),
    ("C", "coulomb", _unit(1, A=1, s=1)),
    ("V", "volt", _unit(1, kg=1, m=2, s=-3, A=-1)),
    ("F", "farad", _unit(1, kg=-1, m=-2, s=4, A=2)),
    ("ohm", "ohm", _unit(1, kg=1, m=2, s=-3, A=-2)),
    ("S", "siemens", _unit(1, kg=-1, m=-2, s=3, A=2)),
    ("T", "tesla", _unit(1, kg=1, s=-2, A=-1)),
    ("Wb", "weber", _unit(1, kg=1, m=2, s=-2, A=-1)),
    ("H", "henry", _unit(1, kg=1, m=2, s=-2, A=-2)),
    ("Bq", "becquerel", _unit(1, decay=1, s=-1)),
    ("Gy", "gray", _unit(1, dose=1)),
    ("Sv", "sievert", _unit(1, equivalent=1)),
    ("L", "litre liter", _unit("0.001", m=3)),
    ("l", "", _unit("0.001", m=3)),
    ("bar", "bar", _unit(100_000, **_PRESSURE)),
    ("eV", "electronvolt", _unit("1.602176634e-19", **_ENERGY)),
    ("cal", "calorie", _unit("4.184", **_ENERGY)),
    ("Wh", "watt-hour", _unit(3600, **_ENERGY)),
    ("t", "tonne", _unit(1000, kg=1)),
    ("bit", "bit", _unit(1, bit=1)),
    ("b", "", _unit(1, bit=1)),
    ("B", "byte", _unit(8, bit=1)),
    ("pc", "parsec", _unit("3.0856775814913673e16", m=1)),
)
"""Symbol, names and unit of what takes the prefixes of the International System."""

_PLAIN: tuple[tuple[str, Unit], ...] = (
    ("micron", _unit("1e-6", m=1)),
    ("inch inches in", _unit("0.0254", m=1)),
    ("foot feet ft", _unit("0.3048", m=1)),
    ("yard yd", _unit("0.9144", m=1)),
    ("mile mi", _unit("1609.344", m=1)),
    ("nauticalmile nmi", _unit(1852, m=1)),
    ("fathom", _unit("1.8288", m=1)),
    ("angstrom", _unit("1e-10", m=1)),
    ("astronomicalunit au", _unit(149_597_870_700, m=1)),
    ("lightyear ly", _unit(9_460_730_472_580_800, m=1)),
    ("acre", _unit("4046.8564224", m=2)),
    ("hectare ha", _unit(10_000, m=2)),
    ("pint pt", _unit("0.000473176473", m=3)),
    ("teaspoon tsp", _unit("0.00000492892159375", m=3)),
    ("tablespoon tbsp", _unit("0.00001478676478125", m=3)),
    ("gallon gal", _unit("0.003785411784", m=3)),
    ("barrel bbl", _unit("0.158987294928", m=3)),
    ("cc ccm", _unit("1e-6", m=3)),
    ("ounce oz", _unit("0.028349523125", kg=1)),
    ("pound lb lbs", _unit("0.45359237", kg=1)),
    ("stone", _unit("6.35029318", kg=1)),
    ("minute min", _unit(60, s=1)),
    ("sec", _unit(1, s=1)),
    ("msec", _unit("0.001", s=1)),
    ("hour h hr hrs", _unit(3600, s=1)),
    ("day d", _unit(86_400, s=1)),
    ("week wk", _unit(604_800, s=1)),
    ("fortnight", _unit(1_209_600, s=1)),
    ("month mo", _unit(1, month=1)),
    ("year yr y yrs", _unit(12, month=1)),
    ("decade", _unit(120, month=1)),
    ("century centuries", _unit(1200, month=1)),
    ("millennium millennia", _unit(12_000, month=1)),
    ("\u00b0 degree deg", _unit(1, degree=1)),
    ("radian rad", Unit(Fraction("57.29577951308232"), (("degree", 1),))),
    ("arcminute", _unit("1/60", degree=1)),
    ("arcsecond", _unit("1/3600", degree=1)),
    (
        "\u00b0c degreecelsius degreecentigrade celsius centigrade degc",
        Unit(ONE.factor, (("K", 1),), Fraction("273.15")),
    ),
    ("\u00b0f degreefahrenheit fahrenheit degf", Unit(Fraction(5, 9), (("K", 1),), Fraction("459.67") * 5 / 9)),
    ("degreekelvin", _unit(1, K=1)),
    ("atmosphere atm", _unit(101_325, **_PRESSURE)),
    ("mmhg torr", _unit("133.322387415", **_PRESSURE)),
    ("psi", _unit("6894.757293168361", **_PRESSURE)),
    ("horsepower hp", _unit("745.6998715822702", **_POWER)),
    ("kcal", _unit(4184, **_ENERGY)),
    ("dyne", _unit("0.00001", **_FORCE)),
    ("mph", _unit("0.44704", m=1, s=-1)),
    ("kph kmh kmph", _unit("5/18", m=1, s=-1)),
    ("knot kn kt", _unit("463/900", m=1, s=-1)),
    ("bps", _unit(1, bit=1, s=-1)),
    ("mbps", _unit(1_000_000, bit=1, s=-1)),
    ("gbps", _unit(1_000_000_000, bit=1, s=-1)),
    ("rpm", _unit("1/60", turn=1, s=-1)),
    ("decibel db", _unit(1, decibel=1)),
    ("da dalton u amu", _unit(1, dalton=1)),
    ("time", _unit(1, occurrence=1)),
    ("% percent percentage percentum pct pc", PERCENT),
    ("\u2030 permille permil permill", Unit(Fraction(1, 1000), ())),
    ("percentagepoint percentpoint %point pp", POINTS),
    ("basispoint bp bps", Unit(Fraction(1, 100), POINTS.dimensions)),
    ("ppm", Unit(Fraction(1, 10**6), ())),
)
"""Names and unit of what takes no prefix, all in lower case and without spaces."""


_LARGE_ONLY = frozenset({"t", "b", "B", "bit", "pc"})
"""Symbols of which there are thousands and no thousandths."""


def _symbols() -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    for symbol, _, unit in _METRIC:
        for prefix, power in _PREFIXES.items():
            if symbol in _LARGE_ONLY and power < 3:
                continue
            found.setdefault(prefix + symbol, Unit(unit.factor * Fraction(10) ** power, unit.dimensions))
    return found | {symbol: unit for symbol, _, unit in _METRIC}


def _names() -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    for _, names, unit in _METRIC:
        for name in names.replace("-", "").split():
            found[name] = unit
            for prefix, power in _PREFIX_NAMES.items():
                found[prefix + name] = Unit(unit.factor * Fraction(10) ** power, unit.dimensions)
    for names, unit in _PLAIN:
        for name in names.split():
            found.setdefault(name, unit)
    return found


_SYMBOLS = _symbols()
NAMES = _names()


_USUAL = words("kg km cm mm ml cl mg kW kWh kHz MHz GHz kJ kPa kB V kV W J N m g s A Hz kN mol l t B")
"""Symbols that are meant whatever the case, though another one differs from them in case alone."""


def _insensitive() -> dict[str, Unit | None]:
    found: dict[str, Unit | None] = {}
    for symbol, unit in _SYMBOLS.items():
        lower = symbol.casefold()
        found[lower] = unit if lower not in found or found[lower] == unit else None
    return found | {symbol.casefold(): _SYMBOLS[symbol] for symbol in _USUAL}


_ANY_CASE = _insensitive()
_POWERS = {"square": 2, "sq": 2, "squared": 2, "cubic": 3, "cu": 3, "cubed": 3}
_TERM = re.compile(
    r"\s*(?P<per>/|\bper\b|\ban?\b)?[\s*\u00b7.-]*(?:(?P<before>square|sq|cubic|cu)\b\.?\s*)?"
    r"(?P<name>[^\W\d_]+|[%\u2030\u00b0])\.?(?:\s*\^\s*(?P<sup>[-+]?\d+)|(?P<exp>-?\d)|\s+(?P<after>squared|cubed)\b)?"
)
_JOINTS = re.compile(r"[\s-]+")


def _named(word: str) -> Unit | None:
    if word in _SYMBOLS:
        return _SYMBOLS[word]
    lower = word.casefold()
    for name in (lower, lower.removesuffix("s"), lower.removesuffix("es"), lower.replace("degrees", "degree")):
        if unit := NAMES.get(name):
            return unit
    return _ANY_CASE.get(lower)


@lru_cache(maxsize=1024)
def read_unit(text: str) -> Unit | None:
    """Return the unit that the whole text names, as "km/h", "m s^-2" or "square kilometres", or None.

    Capitals matter where a symbol would mean something else without them: mW and MW, Mb and MB.
    """
    words = text.replace("\u00b5", "u").replace("\u03bc", "u").replace("\u03a9", "ohm").replace("\u2126", "ohm").strip()
    if not words or len(words) > _LONGEST:
        return None
    return _named(_JOINTS.sub("", words).rstrip(".")) or _compound(words)


def _compound(text: str) -> Unit | None:
    unit, at, sign = ONE, 0, 1
    while at < len(text):
        found = _TERM.match(text, at)
        named = _named(found["name"]) if found else None
        if found is None or named is None or (found["per"] and not at):
            return None
        sign = -1 if found["per"] else sign
        exponent = int(found["sup"] or found["exp"] or 1) * _POWERS.get(found["before"] or found["after"] or "", 1)
        if abs(exponent) > _HIGHEST or (at and DEGREE in (unit.dimensions, named.dimensions)):
            return None
        unit = unit.times(named, sign * exponent)
        at = found.end()
    return unit if at else None


_LONGEST = 40
_HIGHEST = 9

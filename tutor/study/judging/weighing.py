"""Two quantities against each other: the same value in whatever unit and words, and nothing near it.

Digits are never forgiven. What may be less exact is a correctly rounded decimal, within half a percent of the value.
"""

from fractions import Fraction

from tutor.study.judging.finding import Finding, cautious, close, right, wrong
from tutor.study.judging.quantities import Bound, Quantity, read_quantities
from tutor.study.judging.units import DEGREE, KELVIN
from tutor.study.judging.vocabulary import content

ROUNDED = Fraction(1, 200)
"""How far a rounded decimal may lie from the value, as a share of it."""

CONVERTED = Fraction(1, 100)
"""How far a rounded value in another unit may lie from the value, as a share of it."""

ROUNDED_FRACTION = Fraction(3, 200)
"""How far two decimals of a fraction that never ends may lie from it, as a share of it."""

LAST_YEAR = 3000
"""Up to this a bare whole number may be a year or a count, and is never met by one that is near."""

NEAR_ABOUT = Fraction(1, 100)
"""How far a number may lie from one that is said to be approximate, as a share of it."""


def weigh(expected: str, given: str) -> Finding | None:
    """Return what a given quantity is worth against the expected one, or None unless both texts are quantities."""
    wanted = [quantity for quantity in read_quantities(expected) if _mere(quantity)]
    offered = read_quantities(given)
    if not wanted or not offered:
        return None
    likeliest = [quantity for quantity in wanted if not quantity.doubtful] or wanted
    named = [quantity for quantity in likeliest if not quantity.bare] or likeliest
    return min((_compare(one, other) for one in named for other in offered), key=lambda finding: finding.rank)


def _mere(quantity: Quantity) -> bool:
    """Whether the text is a quantity and no name that begins with a number: Twelve Angry Men, Hundred Years' War."""
    return not any(word[:1].isupper() and len(word) > 1 for word in quantity.rest)


def _compare(wanted: Quantity, offered: Quantity) -> Finding:
    if not _same_things(wanted, offered):
        return wrong("That counts something else.")
    if (wanted.upper is None) != (offered.upper is None):
        return wrong("A range and a number are different answers.")
    finding = _values(wanted, offered)
    if not finding.credited:
        return finding
    return _bounded(wanted.bound, offered.bound, finding)


def _same_things(wanted: Quantity, offered: Quantity) -> bool:
    one, other = content(wanted.rest), content(offered.rest)
    if _directions(one) != _directions(other):
        return False
    return not one or not other or set(one) <= set(other) or set(other) <= set(one)


def _directions(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(words) & {"north", "south", "east", "west"}


def _values(wanted: Quantity, offered: Quantity) -> Finding:
    if wanted.unit.dimensions == offered.unit.dimensions and (
        wanted.share == offered.share or _shares(wanted, offered)
    ):
        return _converted(wanted, offered)
    if offered.bare and not offered.rest and offered.number == wanted.number and offered.upper == wanted.upper:
        if wanted.share and abs(wanted.number) < 1:
            return wrong("Without the percent sign that is another number.")
        what = "percent sign" if wanted.share else "unit"
        return close(f"The number is right, the {what} is missing.")
    if offered.unit.dimensions == DEGREE and wanted.unit.dimensions == KELVIN and wanted.number == offered.number:
        return close("The number is right; which degrees, is missing.")
    if wanted.bare and not offered.share and not wanted.rest:
        same = offered.number == wanted.number and offered.upper == wanted.upper
        return right("The unit is said as well.") if same else wrong("Another number.")
    if wanted.bare and wanted.rest and offered.number == wanted.number:
        return wrong("That counts something else.")
    return wrong("Another unit." if offered.number == wanted.number else "Another number.")


def _shares(wanted: Quantity, offered: Quantity) -> bool:
    """Whether a share is said once in percent and once as a broken number."""
    number, share = (wanted, offered) if offered.share else (offered, wanted)
    return number.base() == share.base() or number.style == "fraction"


def _converted(wanted: Quantity, offered: Quantity) -> Finding:
    same_unit = wanted.unit == offered.unit
    if wanted.upper is not None and offered.upper is not None:
        both = wanted.base() == offered.base() and wanted.base(wanted.upper) == offered.base(offered.upper)
        return right("The same range.") if both else wrong("Another range.")
    if wanted.base() == offered.base():
        finding = right("The same value." if same_unit else "The same value in another unit.")
        return cautious(finding, "A comma stands for the decimal point.") if offered.comma != wanted.comma else finding
    if _rounded(wanted, offered, same_unit):
        return close("Correctly rounded, but less exact." if same_unit else "The same value but for rounding.")
    if wanted.bound == "about" and not _like_a_year(wanted) and _apart(wanted, offered) <= NEAR_ABOUT:
        return close("Near enough to an approximate answer.")
    if wanted.number == offered.number:
        return wrong("Another unit.")
    return wrong("Another number.")


def _rounded(wanted: Quantity, offered: Quantity, same_unit: bool) -> bool:
    apart = _apart(wanted, offered)
    if wanted.style == "fraction" and offered.style == "digits":
        hundredths = offered.step * offered.unit.factor <= Fraction(1, 100)
        return (
            apart <= (ROUNDED if _ends(wanted.number) else ROUNDED_FRACTION) and hundredths and _rounds(wanted, offered)
        )
    if offered.style == "fraction" and wanted.step:
        return apart <= ROUNDED and wanted.step < 1 and _rounds(offered, wanted)
    if not offered.step or not wanted.step or apart > (ROUNDED if same_unit else CONVERTED):
        return False
    if same_unit:
        return wanted.step < offered.step and offered.places > 0 and _rounds(wanted, offered)
    return _rounds(wanted, offered) or _rounds(offered, wanted)


def _ends(number: Fraction) -> bool:
    """Tell whether the decimals of a number come to an end."""
    return 10**12 % number.denominator == 0


def _like_a_year(quantity: Quantity) -> bool:
    return quantity.bare and quantity.number <= LAST_YEAR and quantity.number.denominator == 1


def _rounds(exact: Quantity, shown: Quantity) -> bool:
    """Tell whether the shown quantity is the exact one rounded to its last written digit."""
    return abs(exact.base() - shown.base()) * 2 <= shown.step * shown.unit.factor


def _apart(wanted: Quantity, offered: Quantity) -> Fraction:
    value = abs(wanted.base() - wanted.unit.offset)
    return abs(wanted.base() - offered.base()) / value if value else Fraction(1)


def _bounded(wanted: Bound, offered: Bound, finding: Finding) -> Finding:
    plain: frozenset[Bound] = frozenset({"", "exactly"})
    if wanted == offered or (wanted in plain and offered in plain) or (wanted == "about" and offered in plain):
        return finding
    if offered == "about" and wanted in plain:
        return cautious(finding, "The right number, only hedged.")
    return wrong("The bound is another.")

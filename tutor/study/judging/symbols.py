"""Formulas, code and signs, where every character counts: operators, brackets, powers; and the names of signs."""

import re

from tutor.study.judging.finding import Finding, right, wrong
from tutor.study.judging.tables import entries, words
from tutor.study.judging.tidying import tidy

_NAMES = entries(
    """
    & ampersand | and sign
    @ at sign | at
    # hash | hash sign | number sign | pound sign
    % percent sign | percent
    * asterisk | star
    + plus | plus sign
    - minus | minus sign | hyphen | dash
    = equals | equals sign | equal sign
    / slash | forward slash
    \\ backslash
    | pipe | vertical bar
    ~ tilde
    ^ caret
    _ underscore
    ! exclamation mark | exclamation point
    ? question mark
    . full stop | period | dot
    , comma
    ; semicolon
    : colon
    $ dollar sign | dollar
    \u20ac euro sign | euro
    \u00a3 pound sign | pound
    < less than | less than sign
    > greater than | greater than sign
    <= less than or equal to
    >= greater than or equal to
    != not equal to | not equal
    \u2205 empty set
    \u221e infinity
    \u03c0 pi
    \u03a3 sigma | capital sigma
    \u03c3 sigma
    \u0394 delta | capital delta
    \u03b4 delta
    \u03bb lambda
    \u03bc mu
    \u03b1 alpha
    \u03b2 beta
    \u03b3 gamma
    \u03b8 theta
    \u03c9 omega
    \u03a9 omega | ohm
    \u03b5 epsilon
    \u03c6 phi
    \u03c8 psi
    \u03c1 rho
    \u03c4 tau
    \u222b integral | integral sign
    \u221a square root | square root sign | root
    \u2211 sum | summation | sigma
    \u2200 for all
    \u2203 there exists
    \u2208 element of | is an element of
    \u00b0 degree | degrees | degree sign
    """
)
"""What signs are called, in lower case and without an article."""

_GREEK = {
    name: sign
    for sign, (name, *_) in _NAMES.items()
    if name in {"pi", "lambda", "theta", "alpha", "beta", "gamma", "delta", "omega", "sigma", "mu", "infinity"}
} | {"sqrt": "\u221a"}
_OPERATORS = re.compile(
    r"[=<>^\\|{}\[\]@_~!]|\+\+|--|&&|\*\*|(?<=\w)\(|\)(?=\w)|(?<=[\w)])\s*[*/+]\s*(?=[\w(])|\w#|#\w|\w\+|"
    r"^[-+]\s?[A-Za-z(]\w?$|(?<=\s)-(?=\s)|[\u0370-\u03ff\u2200-\u22ff]"
)
_ELEMENTS = frozenset(
    words(
        """
        H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr
        Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir
        Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr
        """
    )
)
_WORDS = re.compile(r"[^\W\d_]{4,}")


def is_symbolic(text: str) -> bool:
    """Tell whether a text is a formula, code or signs rather than words, a number or a date."""
    tidied = tidy(text)
    if not any(character.isalnum() for character in tidied):
        return bool(tidied)
    if re.fullmatch(r"[^\W\d_]{2,}(?:/[^\W\d_]{2,})+", tidied):
        return False
    if re.fullmatch(r"(?:[\d\s.,/*^+-]|(?<=[\d ])x(?= ?10))*\d(?:[\d\s.,/*^+-]|(?<=[\d ])x(?= ?10))*", tidied):
        return bool(re.search(r"\d\s[-+*]\s\d", tidied))
    return bool(_OPERATORS.search(tidied)) and len(_WORDS.findall(tidied)) <= 1 + tidied.count("_")


def sign_named(one: str, other: str) -> bool:
    """Tell whether one text is a sign and the other what it is called."""
    return _named(one, other) or _named(other, one)


def _named(sign: str, name: str) -> bool:
    called = re.sub(r"^(?:the|an?) ", "", tidy(name).casefold())
    return called in _NAMES.get(sign.strip(), ()) or called in _NAMES.get(tidy(sign), ())


def weigh_symbols(expected: str, given: str) -> Finding:
    """Return what a formula is worth: the same but for spaces, multiplication signs and the order of a sum."""
    ours, theirs = _formula(expected), _formula(given)
    if ours == theirs:
        return right("The same formula.")
    if _value(ours) == theirs or ours == _value(theirs):
        return right("The same formula.")
    if sorted(_sides(ours)) == sorted(_sides(theirs)) and len(_sides(ours)) == 2:
        return right("The same equation, turned round.")
    if _terms(ours) and _terms(ours) == _terms(theirs):
        return right("The same sum in another order.")
    return wrong("Another formula.")


def other_substance(expected: str, given: str) -> bool:
    """Tell whether two symbols that differ in case alone name an element and a compound: Co and CO, Hf and HF."""
    if len(expected) != 2 or expected == given or expected.casefold() != given.casefold():
        return False
    element, compound = (expected, given) if given.isupper() else (given, expected)
    return element in _ELEMENTS and compound.isupper() and set(compound) <= _ELEMENTS


def _formula(text: str) -> str:
    tidied = tidy(text).rstrip(".").removesuffix("()").replace("==>", "=>")
    for name, sign in _GREEK.items():
        tidied = re.sub(rf"(?<![^\W\d_]){name}(?![^\W\d_])", sign, tidied, flags=re.IGNORECASE)
    tidied = re.sub(r"(?<=[^\W\d_])\s*\^(?=\d\b)|(?<=\))\s*\^(?=\d\b)", "", tidied)
    tidied = re.sub(r"(?<=[\w)])\s*\*\s*(?=[\w(])", " ", tidied) if "**" not in tidied else tidied
    tidied = re.sub(r"\s+", "", tidied)
    return tidied.casefold()


def _value(formula: str) -> str:
    name, sign, value = formula.partition("=")
    return value if sign and len(name) <= 3 and value and name.isalnum() else formula


def _sides(formula: str) -> list[str]:
    return formula.split("=") if re.search(r"(?<![<>=!])=(?![=>])", formula) else [formula]


def _terms(formula: str) -> list[str]:
    return sorted(formula.split("+")) if re.fullmatch(r"[\w\u03b1-\u03c9]+(?:\+[\w\u03b1-\u03c9]+)+", formula) else []

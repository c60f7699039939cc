"""Money: the signs, codes and names of currencies, and of their hundredth parts."""

from fractions import Fraction

from tutor.study.judging.units import Unit

_NAMES: dict[str, str] = {
    "USD": "$, us$, usd, dollar, us dollar, american dollar, united states dollar",
    "EUR": "€, eur, euro",
    "GBP": "£, gbp, pound, pound sterling, british pound, quid, sterling",
    "JPY": "¥, jpy, yen, japanese yen",
    "CNY": "cny, rmb, yuan, renminbi, cn¥, chinese yuan",
    "INR": "₹, inr, rupee, indian rupee, rs",
    "RUB": "₽, rub, rouble, ruble, russian rouble, russian ruble",
    "KRW": "₩, krw, won, south korean won",
    "CHF": "chf, swiss franc, sfr",
    "FRF": "frf, french franc",
    "FRANC": "franc",
    "AUD": "a$, aud, au$, australian dollar",
    "CAD": "c$, cad, ca$, canadian dollar",
    "NZD": "nz$, nzd, new zealand dollar",
    "HKD": "hk$, hkd, hong kong dollar",
    "SGD": "s$, sgd, singapore dollar",
    "SEK": "sek, swedish krona",
    "NOK": "nok, norwegian krone",
    "DKK": "dkk, danish krone",
    "KRONA": "krona, krone, kronor, kroner",
    "DEM": "dem, dm, german mark, deutschmark, deutsche mark, reichsmark",
    "MARK": "mark",
    "PESO": "peso",
    "MXN": "mxn, mexican peso",
    "BRL": "r$, brl, brazilian real",
    "ZAR": "zar, south african rand, rand",
    "TRY": "₺, turkish lira",
    "ITL": "italian lira",
    "LIRA": "lira, lire",
    "ILS": "₪, ils, shekel, israeli shekel",
    "PLN": "pln, zloty, polish zloty",
    "UAH": "₴, uah, hryvnia",
    "SHILLING": "shilling",
    "GUINEA": "guinea",
    "FLORIN": "florin",
    "DUCAT": "ducat",
    "GUILDER": "guilder",
    "BTC": "₿, btc, bitcoin",
}
"""By code, what a currency is called; FRANC, KRONA and the like are those whose country is not said."""

_BY_NAME = {name: Unit(Fraction(1), ((code, 1),)) for code, names in _NAMES.items() for name in names.split(", ")}

SIGNS = tuple(sorted((name for name in _BY_NAME if not name[-1].isalpha()), key=len, reverse=True))
"""Signs that stand in front of or behind an amount, in lower case, longest first."""

CODES = tuple(name for name in _BY_NAME if len(name) == 3 and name.upper() in _NAMES)
"""Three-letter codes (ISO 4217) in lower case."""

_PARTS: dict[str, tuple[str, ...]] = {
    "cent": ("USD", "EUR", "AUD", "CAD"),
    "\u00a2": ("USD",),
    "c": ("USD", "EUR"),
    "penny": ("GBP",),
    "pence": ("GBP",),
    "p": ("GBP",),
    "kopek": ("RUB",),
    "kopeck": ("RUB",),
    "centime": ("FRANC", "CHF", "FRF"),
}


def read_money(text: str) -> tuple[Unit, ...]:
    """Return the units that a currency's name, sign, code or hundredth part may mean: none, one or several."""
    name = " ".join(text.casefold().replace(".", "").split())
    for form in (name, name.removesuffix("s")):
        if unit := _BY_NAME.get(form):
            return (unit,)
        if codes := _PARTS.get(form):
            return tuple(Unit(Fraction(1, 100), ((code, 1),)) for code in codes)
    return ()

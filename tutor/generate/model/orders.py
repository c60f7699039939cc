"""Orders to the reader, told from statements that begin with the same word: "Open this link", "Open borders help"."""

import re

_VERBS = frozenset(
    "ignore disregard click visit open run download install execute send email e-mail type paste copy delete accept "
    "press enter subscribe transfer pay go".split()
)
"""What an order to a reader begins with; most are nouns or adjectives as well."""

_POLITE = frozenset("please now first then kindly just".split())
_OBJECTS = frozenset(
    "the a an this that these those your our my his her its their us me it them him you here there now all any every "
    "each both no to into onto down up out off away through back again".split()
)
"""What follows a verb and never a noun that stands first in its clause, though "no" and the like may follow some."""

_KEYS = re.compile(r"(?:enter|return|tab|esc|escape|ctrl|alt|shift|space|ok|yes|no|y|n|f\d+)\Z", re.IGNORECASE)
_KEYED = frozenset("press type click enter".split())

_FINITE = frozenset(
    "is are was were has have had does do did can could will would may might must shall should cannot isn't aren't "
    "wasn't weren't won't fell rose grew led made became took gave got came went kept held brought left lost won cost "
    "began saw meant drew showed stood said told found broke spread shrank sank ran paid sold fed".split()
)
_OFTEN = (
    "affect allow arise attract avoid become begin belong benefit bring carry cause change come concern consist "
    "contribute create cut damage decline depend destroy differ encourage end ensure exist explain fall fail favour "
    "feed follow give go grow happen harm help hold improve include increase involve keep lead limit lower make matter "
    "mean need occur persist prevent produce protect provide raise reach reduce refer reflect rely remain require rest "
    "restrict result rise save seem serve slow stem suffer supply support survive threaten undermine vary weaken work "
    "charge disappear double drop earn emerge expand lag punish shrink struggle vanish".split()
)
_COMMON = (
    frozenset(f"{verb}{ending}" for verb in _OFTEN for ending in ("s", "es"))
    | frozenset(f"{verb.removesuffix('e')}ed" for verb in _OFTEN)
    | {"carries", "varies", "carried", "varied", "dropped"}
)
_ADVERBS = frozenset("often also never always still soon seldom now then".split())
_SMALL = frozenset(
    "of in on at by for from with without as like such than under over about between among against after before "
    "during below above near behind within across into onto towards via per and or but nor not if when while because "
    "until unless so that which who whom whose what where why how to first once twice today daily weekly forever "
    "online together often always here there now home free later soon instead too".split()
)
_BREAKS = frozenset(
    "that which who whom whose what where why how if when while because until unless so then but before after "
    "you it he she we they this these those".split()
)
"""What begins another clause, whose verb says nothing of the first words."""

_LOOKED_AT = 3
_PLAIN = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*\Z")
_SENTENCE = re.compile(r"(?<=[a-z0-9]{2}[.!?]) (?=[A-Z])")
_ASIDE = re.compile(r", [^,.;:]*,(?= )")
_OVERRULED = re.compile(
    r"\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:(?:previous|prior|above|earlier|all|any|these|those|your|my)"
    r"(?: \w+)? (?:instruct|prompt)\w*|(?:the|all) above\b(?! \w))"
    r"|(?:\A|[.;:!?,\u2014(\u201c\"] ?|\b(?:please|then|just|now|you(?: \w+){0,3}) )"
    r"(?:ignore|disregard|forget|override)\b.{0,40}\b(?:previous|above|prior|earlier|instruct|prompt|rules?)\w*"
    r"|\b(?:previous|prior|above) instructions?\b|\bsystem prompt\b|\bas an ai\b|\byou are now\b|\bjailbreak"
    r"|(?:\A|[.;:!?,\u2014(\u201c\"] ?|\b(?:please|then|just|now|only|you(?: \w+){0,3}) )"
    r"(?:respond|reply|answer|output)(?: only)? (?:with|by)\b",
    re.IGNORECASE,
)


def ordered(text: str, *, name: bool = False) -> str:
    """Return the words of a text that tell its reader to do something, or nothing.

    A text that begins with the verb of an order is a statement if the verb of its own clause follows. One that is to
    be a `name`, as an answer or a meaning is, need be none, if it begins with plain words as no order does.
    """
    if found := _OVERRULED.search(text):
        return found[0].strip(' .;:!?,\u2014(\u201c"')
    return next(filter(None, (_order(sentence, name=name) for sentence in _SENTENCE.split(text))), "")


def _order(text: str, *, name: bool) -> str:
    """Return the first words of a sentence if it is an order, else nothing."""
    words = text.strip("\u201c\u201d\u2018\u2019\"'").split()
    at = 0
    while at < len(words) and words[at].casefold().strip(",") in _POLITE:
        at += 1
    first, rest = (_bare(words[at]), words[at + 1 :]) if at < len(words) else ("", [])
    if first not in _VERBS or (rest and _bare(rest[0]) == "of"):
        return ""
    begun = " ".join(words[: at + 3])
    if first == "go":
        return begun if rest and _bare(rest[0]) == "to" else ""
    if not rest:
        return "" if name else begun
    following = _bare(rest[0])
    if following in _OBJECTS or (first in _KEYED and _KEYS.match(following)):
        return begun
    if name and not at and all(map(_PLAIN.match, rest[:_LOOKED_AT])) and not {*map(_bare, rest[1:2])} & _OBJECTS:
        return ""
    return "" if not at and _is_said(" ".join(words)) else begun


def _bare(word: str) -> str:
    return word.casefold().replace("\u2019", "'").strip(".,;:!?()[]\"\u201c\u201d\u2018'")


def _is_said(text: str) -> bool:
    """Tell whether the clause that a text begins with has a finite verb after its first word."""
    words = _ASIDE.sub("", text).split()
    noun = words[0]
    for at, word in enumerate(words[1:], 1):
        before, bare = words[at - 1], _bare(word)
        after = words[at + 1] if at + 1 < len(words) else ""
        if before[-1] in ".;:!?\u2014" or (at > 1 and before.endswith(",")) or bare in _BREAKS:
            return False
        if bare == "to" and after and not (_bare(after) in {"the", "a", "an"} or after[:1].isupper()):
            return False
        if bare in _FINITE or _is_verb(at, noun, word, after):
            return True
        if bare in _OFTEN and word == words[-1] and any(map(_is_several, words[1:at])):
            return True
        if not (bare.endswith("ly") or bare in _ADVERBS):
            noun = word
    return False


def _is_verb(at: int, noun: str, word: str, after: str) -> bool:
    """Tell whether a word in a clause looks like the verb of the word before it, adverbs left out."""
    bare, before = _bare(word), _bare(noun)
    if not word.islower() or not _PLAIN.match(word.rstrip(",.")) or bare in _SMALL or bare.endswith("ly"):
        return False
    if bare in _COMMON:
        return before not in _SMALL
    if at == 1 or before in _SMALL:
        return False
    if bare in _OFTEN and noun[0].isupper() and at > 2:  # "press laws in Hungary punish"
        return True
    if _is_several(before):  # "open borders reduce", "press reports revealed"
        return bare in _OFTEN or (bool(after) and not bare.endswith(("s", "ing")) and _bare(after) not in _SMALL)
    return (
        _is_several(bare)
        and bool(after)
        and not word.endswith((",", "."))
        and _bare(after) not in _SMALL
        and not after.endswith("ly")
    )


def _is_several(word: str) -> bool:
    """Tell whether a word ends as a plural does, or as a verb does that has one subject."""
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))

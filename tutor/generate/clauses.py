"""Where a clause begins and ends: the main clauses of a sentence, each whole and without what trails behind it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tutor.generate.commas import in_brackets, pieces_of, split, without_insertions
from tutor.generate.lexicon import ADVERBS, DETERMINERS, PREPOSITIONS
from tutor.generate.tagging import is_clause, is_finite, subject, words
from tutor.generate.verbs import AUXILIARIES, IRREGULAR

OPEN, CLOSE = "\ue000", "\ue001"
"""Marks around the part of a sentence that a card asks for; no article holds them."""

_HARD = re.compile(r"[;:] ")
_RELATIVE = re.compile(
    r"(?:(?:all|most|many|some|both|one|two|each|none|several|half) of )?"
    r"(?:in |of |for |to |by |from |with |on |after |during )?"
    r"(?:which|who|whom|whose|where|when)\b"
)
_SUBORDINATE = re.compile(
    r"(?:even |only |just |ever )?(?:because|although|though|while|whereas|since|if|unless|until|before|after|when|"
    r"once|so that|as(?! of\b)|whenever|wherever|provided|given that|than|lest|whether)\b",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"(?:with|without|including|such as|especially|particularly|in particular|notably|mainly|mostly|primarily|largely|"
    r"partly|along with|together with|as well as|rather than|not|due to|thanks to|despite|unlike|like|except|instead|"
    r"according to|for example|for instance|e\.g\.|i\.e\.|that is|namely|or rather|compared|respectively|thus|thereby|"
    r"both|again|too|however|though|therefore|among them|up from|down from|up to|followed|plus|each|owing to|"
    r"amounting|hence|often|sometimes|usually|perhaps|possibly|presumably|apparently|allegedly|reportedly|almost|"
    r"having|being|there|prior to|subsequent to|aside from|apart from|regardless|"
    r"(?:\w+ ){0,2}(?:days?|weeks?|months?|years?|hours?|decades?|minutes?) (?:after|before|later|earlier|prior))\b",
    re.IGNORECASE,
)
_PARTICIPLE = re.compile(r"(?!(?:during|king|ring|spring|string|thing|nothing|anything|evening|morning)\b)\w{2,}ing\b")
_PASSIVE = re.compile(
    r"(?:\w{3,}ed|built|known|led|made|held|written|taken|given|set|seen|born|found|drawn|shown|paid|won|sold|sent) "
    r"(?:by|in|as|to|from|with|on|at|for|after|into|of|over|under|between|about|without|that|mainly|largely|partly)\b"
    r"|(?:located|situated|based|dated|adopted|published|performed|born|formed|also (?:known|called|spelled))\b"
)
_SIDE = re.compile(r" (?:while|whereas|although|though) (?=[a-z])")
_LONE_ADJECTIVE = re.compile(r"\b(?:an?|the|its|their|his|her|very|more|most|highly)(?: \w+ly)? [a-z-]+(?:, [a-z-]+)*$")
_COORDINATOR = re.compile(r"(?:and then|and later|and also|and|but also|but|or|so|yet|nor)\b,? ?")
_PLACED = re.compile(
    r"(?:in|on|at|from|to|into|for|between|through|across|near|around|within|throughout|along|"
    r"during|toward|towards|against|off|outside|inside)\b"
)
_ADVERBS = r"(?:(?:\w+ly|also|then|later|still|soon|never|always|often|now|again|once|first|eventually|thereafter) )?"
_PREDICATE = re.compile(rf"(?:then |later |also )?{_ADVERBS}(?P<verb>[a-z']+)\b")
_INNER = re.compile(r" (?:and|but)(?: then| later| also| subsequently| eventually)? (?=(?:\w+ly )?(?P<verb>[a-z]+)\b)")
_NEEDED = re.compile(
    r"(?:if|unless|without|except|contrary|instead|in theory|until|only|not|under|to|no longer|like|unlike|among|"
    r"according|besides|apart from|for|as)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"(?:even |only |just |ever )?(?:if|unless|when|whenever|once|before|after|until|till|since|while|"
    r"as(?! (?:for|to|an?)\b)|by|prior to|during|under|without|provided|given|assuming|supposing|except|among|for|"
    r"in (?:theory|some|many|most))\b",
    re.IGNORECASE,
)
"""What before a clause says when, where or whether it holds."""

_ARTICLE = re.compile(r"(?:an?|the|one|his|her|its|their|then|now)\b", re.IGNORECASE)
_LED = re.compile(r"^(?:But|And|So|Yet|Or),? ")
_NO_CLAUSE = re.compile(r"(?:by|of|and|or|than|to)\b", re.IGNORECASE)
_MOST_OPENING_WORDS = 9


@dataclass(frozen=True, slots=True)
class Clause:
    """A main clause that stands alone. `opening` is the adverbial before it; `borrowed` tells that another gave its
    subject, `lost` that a condition or a time before it was left out."""

    text: str
    opening: str = ""
    borrowed: bool = False
    lost: bool = False

    @property
    def whole(self) -> str:
        """The clause with its opening."""
        return f"{self.opening}, {self.text}" if self.opening else self.text


def clauses(text: str) -> Iterator[Clause]:
    """Yield the main clauses of a sentence in their order; what a comma hangs on behind each is left out."""
    for part in split(text.strip().rstrip(".!?"), _HARD):
        yield from _of_part(pieces_of(_LED.sub("", without_insertions(part))))


def unconditional(text: str, *, dated: bool = False) -> Iterator[Clause]:
    """Yield the main clauses before which no condition stands, so that they hold without it.

    Those with a date or a century before them only where `dated`.
    """
    for clause in clauses(text):
        timed = not dated and re.search(r"\d|\bcentur", clause.opening)
        if not clause.lost and not timed and not _CONDITION.match(clause.opening):
            yield clause


def clause_with(text: str, mark: str = OPEN) -> Clause | None:
    """Return the first main clause that holds a mark, or None when it stands in what trails behind one."""
    return next((clause for clause in clauses(text) if mark in clause.text), None)


def _of_part(pieces: list[str]) -> Iterator[Clause]:
    at, opening = 0, ""
    while at < len(pieces):
        main, after = _main(pieces, at)
        if main is None:
            opening = opening if at else pieces[at]
            at += 1
            continue
        kept = _is_opening(opening)
        lost = not kept and (bool(_CONDITION.match(opening)) or bool(re.search(r"\d{3}", opening)))
        yield from (replace(one, lost=lost) for one in _yielded(main, opening if kept else ""))
        opening, at = "", after


def _main(pieces: list[str], at: int) -> tuple[str | None, int]:
    """Return the main clause that begins with a piece, and the number of the piece after all that belongs to it."""
    first = pieces[at]
    joined = _COORDINATOR.match(first)
    if joined and at:
        first = first[joined.end() :]
    lead = words(_plain(first))[:1]
    if lead and lead[0][0].islower() and lead[0].endswith("s") and is_finite(lead[0]):
        return None, at  # a verb that has lost its subject
    if (
        _hangs(first)
        or _NO_CLAUSE.match(first)
        or _opens(first, pieces[at + 1 :])
        or (not is_clause(_plain(first)) and not _is_subject(first))
    ):
        return None, at
    after = at + 1
    if not is_clause(_plain(first)):
        ahead = next((n for n in range(at + 2, min(at + 5, len(pieces))) if _predicate(pieces[n])), None)
        if ahead is None or _COORDINATOR.match(pieces[at + 1]):
            return None, at
        first, after = f"{first} {pieces[ahead]}", ahead + 1
        if not is_clause(_plain(first)):
            return None, at
    return _extended(first, pieces, after)


def _opens(first: str, others: list[str]) -> bool:
    """Tell whether a piece with a preposition in front only leads to the clause behind it."""
    head = words(_plain(first))
    return (
        bool(head)
        and head[0].casefold() in PREPOSITIONS
        and any(is_clause(_plain(one)) and not _hangs(one) and not _COORDINATOR.match(one) for one in others[:2])
    )


def _extended(first: str, pieces: list[str], after: int) -> tuple[str, int]:
    """Add the lists and the places that belong to a clause, and step over what hangs on it."""
    open_ = True
    while after < len(pieces):
        piece = pieces[after]
        joined = _COORDINATOR.match(piece)
        rest = piece[joined.end() :] if joined else piece
        if not joined and _dangles(first) and (_predicate(piece) or re.match(r"to [a-z]+ ", piece)):
            first += f" {piece}"  # "when the fleet, of nine ships, sailed into the bay"
            after += 1
            continue
        coordinated = bool(rest) and _past(rest.split()[0]) and not _hangs(rest)
        if (joined and is_clause(_plain(rest)) and not _hangs(rest)) or coordinated:
            if coordinated:
                head = subject(_plain(first))
                if head:
                    pieces[after] = f"and {head} {rest}"
                    return first, after
                after += 1
                continue
            return first, after
        listed = any(
            _COORDINATOR.match(one) and not is_clause(_plain(_COORDINATOR.sub("", one, count=1)))
            for one in pieces[after : after + 6]
        ) or _ends_list(pieces[after : after + 6])
        lone = _LONE_ADJECTIVE.search(first) and not _ARTICLE.match(piece) and (piece[0].islower() or "-" in piece)
        if open_ and (joined or listed or lone) and (not _hangs(rest) or (lone and " " not in piece)):
            first += f", {piece}"
        elif open_ and _PLACED.match(piece) and not _hangs(piece):
            first += f" {piece}"
        else:
            open_ = False
        after += 1
    return first, after


def _dangles(first: str) -> bool:
    """Tell whether a clause stops behind the subject of another, or at one for whom something is to be done."""
    tail = re.search(
        r" (?:when|because|while|although|if|where|after|before|until|that) ((?:the|an?|its|their|his|her|"
        r"[A-Z])[^,]+)$",
        _plain(first),
    )
    if tail is not None:
        return not is_clause(tail[1]) and len(words(tail[1])) <= _MOST_OPENING_WORDS
    if re.search(r"(?<!was)(?<!were)(?<!is)(?<!are)(?<!been)(?<!be) \w+ed by [^,]+$", _plain(first)):
        return True
    return bool(re.search(r"\b(?:took|takes|take) .{0,40} for [\w ]+$", _plain(first)))


def _ends_list(pieces: list[str]) -> bool:
    """Tell whether names follow of which the last two are joined: "between Cyprus, Greece and Israel"."""
    for piece in pieces:
        if re.fullmatch(r"an? [\w-]+(?: [\w-]+)? (?:and|or) an? [\w-]+(?: [\w-]+)?", piece):
            return True
        if _hangs(piece) or _ARTICLE.match(piece) or is_clause(_plain(piece)):
            return False
        if re.search(r" (?:and|or) ", piece):
            return True
    return False


def _yielded(main: str, opening: str) -> Iterator[Clause]:
    """Yield a main clause, and apart from it what "and" joins to its verb."""
    head = subject(_plain(main))
    if (side := _SIDE.search(main)) and is_clause(_plain(main[: side.start()])):
        main = main[: side.start()]
    for joint in _INNER.finditer(main, len(head) + 1):
        left, right = main[: joint.start()], main[joint.end() :]
        if head and _predicate(right) and _past(joint["verb"]) and is_clause(_plain(left)) and not _is_bare(left):
            yield Clause(left, opening)
            lead = re.match(r" (?:and|but) (later|subsequently|eventually) ", main[joint.start() :])
            yield from (
                Clause(one.text, "", borrowed=True)
                for one in _yielded(f"{head} {lead[1] + ' ' if lead else ''}{right}", "")
            )
            return
    yield Clause(main, opening)


def _is_bare(left: str) -> bool:
    """Tell whether a clause stops within brackets, or at a verb that shares what follows: "is owned and managed by"."""
    return in_brackets(left) or bool(re.search(r"\b(?:is|are|was|were|been|be|has|have|had)(?: \w+ly)? \w+$", left))


def _past(verb: str) -> bool:
    return verb in IRREGULAR | AUXILIARIES or (verb.endswith("ed") and verb.isalpha() and verb[0].islower())


def _predicate(text: str) -> bool:
    """Tell whether a text begins with a verb that carries a clause, and goes on."""
    found = _PREDICATE.match(_plain(text))
    if found is None or not is_finite(found["verb"]):
        return False
    rest = words(_plain(text)[found.end() :])
    if found["verb"] in AUXILIARIES:
        return bool(rest)
    small = rest[0].casefold() if rest else ""
    return bool(rest) and (
        small in DETERMINERS
        or small in PREPOSITIONS
        or small in ADVERBS
        or rest[0][0].isupper()
        or small in ("that", "it", "him", "her", "them")
        or small[0].isdigit()
        or small.endswith("ly")
    )


def _hangs(piece: str) -> bool:
    """Tell whether a piece hangs on another clause: a relative clause, a participle, a subordinate clause."""
    plain = _plain(piece)
    return any(pattern.match(plain) for pattern in (_RELATIVE, _SUBORDINATE, _TRAILING, _PARTICIPLE, _PASSIVE))


def _is_subject(piece: str) -> bool:
    """Tell whether a piece may be the subject of a clause that goes on after an aside."""
    said = words(_plain(piece))
    return 0 < len(said) <= 10 and said[0].casefold() not in PREPOSITIONS and not said[-1].endswith("ly")


def _is_opening(opening: str) -> bool:
    """Tell whether the words before a clause are kept: short ones, and those without which it may be wrong."""
    if not opening or OPEN in opening:
        return bool(opening)
    if re.search(r"\b(?:his|her|their|its)\b", opening):
        return False  # it may mean the subject that follows
    short = len(words(opening)) <= _MOST_OPENING_WORDS and not _hangs(opening)
    return bool(_NEEDED.match(opening)) or (short and bool(_PLACED.match(opening[0].lower() + opening[1:])))


def _plain(text: str) -> str:
    return text.replace(OPEN, "").replace(CLOSE, "").strip()

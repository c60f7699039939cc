"""Dated events: a clause with its date taken out, a thing with a year beside it, a life or a war in brackets."""

import re
from collections.abc import Iterator

from tutor.deck.notes import Event, Fact
from tutor.generate.clauses import CLOSE, OPEN, Clause, clause_with, clauses
from tutor.generate.entities import mentions
from tutor.generate.notes.gaps import MOST_STEM_WORDS, cloze
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, is_plural, stem, subject, verb_place, words
from tutor.generate.times import Moment, is_dated, moments, relative
from tutor.generate.wording import balanced, bare, capital, without_asides

_IN = re.compile(r"(?:\b(in|on|during|around|from|about|at the beginning of|at the end of)) (?:the )?\Z", re.IGNORECASE)
_BOUND = re.compile(
    r"\b(by|since|until|till|before|after|between|as of|as early as|as late as) (?:the )?\Z", re.IGNORECASE
)
_AT = r"(?:in|on|during|around|about|at|as early as|at the beginning of|at the end of)?(?: the)? ?"
_PARTICIPLE_FIRST = re.compile(
    r"(?:First )?(?:elected|born|founded|established|created|built|completed|opened|launched|published|released|signed|"
    r"adopted|discovered|introduced|appointed|produced|written|designed|constructed|formed|invented|ratified|enacted) ",
    re.IGNORECASE,
)
_UNDER = re.compile(
    r"\b(?:when|who|which|where|whose|because|after|before|until|while|if)\b|\b(?:beginning|starting|dating)$|"
    r"\b(?:says?|said|noted|believes?|hopes?|told)\b"
)
_GOING_ON = r"(?:\w{3,}ing|who|which|where) "
_THING = re.compile(
    r"\b((?:[Tt]he|[Ii]ts|[Aa]n?) (?:[\w\u2019'-]+ ){1,5}?)((?:un)?[a-z]+ed|founded|built|written|begun|"
    r"held|won|lost|made|set up) "
    r"((?:by|between|with) [^,.;]{3,40} )?(?:in|on) \Z"
)
_HAPPENING = re.compile(
    r"\b([Tt]he (?:[\w-]+ ){0,5}?(?:crisis|war|revolution|election|conference|congress|summit|earthquake|eruption|"
    r"treaty|agreement|famine|plague|epidemic|pandemic|invasion|coup|uprising|rebellion|expedition|collapse|conquest|"
    r"discovery|invention|publication|founding|siege|battle|armistice|accession|partition|assassination|death|birth)"
    r"(?: of (?:the )?[A-Z][\w-]*(?: [A-Z][\w-]*)*)?) (?:in|of) \Z",
    re.IGNORECASE,
)
_NAMED_SPAN = re.compile(r"\b((?:[A-Z][\w\u2019'-]+ ){0,3}?[A-Z][\w\u2019'-]+) \((?:reigned |r\. |lived )?\Z")
_PRESENT_IS = re.compile(r"\b(?:is|are|has|have|will|would|may|might|could|can|should)\b")
_AHEAD = re.compile(
    r"\b(?:planned|expected|scheduled|intended|supposed|due|hoped|wanted|promised|agreed|proposed|likely|meant|set|"
    r"decided|offered|ordered) (?:to|for|as|that)\b|\b(?:plans?|promise|deadline|target|goal) "
)
_DATA = re.compile(
    r"\b(?:data|figures|statistics|samples?|census|records?) (?:from|for|of|in|collected)\b|\b(?:stud(?:y|ies)|survey|"
    r"poll|analysis|researchers?)\b.*\b(?:found|shows?|showed|suggests?|estimated|concluded)\b"
)
_OTHER_TIME = re.compile(r"\b(?:century|centuries|decades?|the end of the|the beginning of the)\b")
_AFTER_DATES = frozenset("and to by with at for the as when after because in on from of while but".split())
_LONG_HEAD = 6
_FEWEST_MENTIONS = 3


def events(reading: Reading) -> Iterator[Proposal]:
    """Yield what happened and when, wherever the date is whole and the event can be told without it."""
    for sentence in reading.sentences:
        for moment in moments(sentence.text):
            made = (
                _in_brackets(reading, sentence, moment)
                or _thing(reading, sentence, moment)
                or _clause(reading, sentence, moment)
                or _gap(reading, sentence, moment)
            )
            if made is not None:
                yield made


def _in_brackets(reading: Reading, sentence: Sentence, moment: Moment) -> Proposal | None:
    """ "Name (1739-1742)": a life or a war."""
    before, after = sentence.text[: moment.start], sentence.text[moment.end :]
    named = _NAMED_SPAN.search(before)
    if named is None or not after.startswith(")") or moment.span.precision not in ("years", "day", "year"):
        return None
    name = reading.entities.full(named[1].rsplit(" ", 1)[-1]) if named[1].count(" ") < 1 else named[1]
    happening = re.search(r"\b(?:War|Revolution|Crisis|Dynasty|Congress|Battle|Era|Age|Siege|Rebellion|Empire)\b", name)
    if not happening and (moment.span.precision != "years" or reading.entities.kind(name) != "person"):
        return None
    quote = sentence.text[named.start(1) : moment.end + 1]
    if happening:
        return _event("dated", sentence, moment, f"The {name}", quote, 0.8)
    if not _is_told_of(reading, name):
        return None
    years = str(moment.span)
    note = Fact(
        ask=f"When did {name} live?",
        answer=years,
        accept=(years.replace("\u2013", "-"),),
        cite=(sentence.paragraph,),
        quote=quote,
        draft=True,
        id="",
    )
    return Proposal("dated", note, (sentence.place,), 0.8, "the years in brackets are taken for a life")


def _is_told_of(reading: Reading, name: str) -> bool:
    """Tell whether the article is about a person: the title names them, or three sentences do."""
    last = name.rsplit(" ", 1)[-1]
    if last in words(reading.article.title):
        return True
    return sum(last in words(sentence.text) for sentence in reading.sentences) >= _FEWEST_MENTIONS


def _thing(reading: Reading, sentence: Sentence, moment: Moment) -> Proposal | None:
    """ "the roadmap unveiled in 2017", "the second crisis in 2002"."""
    before = sentence.text[: moment.start]
    made = _THING.search(before)
    if made:
        head, participle, by = made[1].strip(), made[2], (made[3] or "").strip()
        if (
            re.search(r"\b(?:was|were|is|are|has|had|have|that|which|who|be|been|to)\b", head)
            or len(words(head)) < 3
            or head.endswith((" and", " or", " then", " first"))
            or participle in ("followed", "preceded", "based", "used")
        ):
            return None
        be = "are" if is_plural(head) else "is"
        what = f"{head} {be} {participle}{' ' + by if by else ''}"
    else:
        made = _HAPPENING.search(before)
        if made is None:
            return None
        what = made[1]
        plain = not re.search(r"[A-Z]", what[4:])
        if (
            " and " in what
            or len(words(what)) < 3
            or (plain and len(words(what)) < 4)
            or re.search(r"\b(?:was|were|is|that|to)\b", what)
        ):
            return None
    named = settled(reading, sentence, what)
    if (
        named is None
        or not _anchored(named, reading)
        or re.search(r"\b(?:additional|another|further|from|its)\b", named)
    ):
        return None
    if re.match(r"(?:its|his|her|their)\b", what, re.IGNORECASE):
        return None
    quote = sentence.text[made.start(1) : moment.end]
    return _event("dated", sentence, moment, capital(named), quote, 0.85)


def _clause(reading: Reading, sentence: Sentence, moment: Moment) -> Proposal | None:
    """ "In 2001 he went to Moscow": the clause is the event."""
    marked = bare(f"{sentence.text[: moment.start]}{OPEN}{moment.text}{CLOSE}{sentence.text[moment.end :]}")
    clause = next((one for one in clauses(without_asides(marked)) if OPEN in one.whole), None)
    if clause is None:
        return None
    what = _told(clause)
    if what is None or is_dated(what) or "?" in what or what.endswith((" wrote", " said")):
        return None
    if _AHEAD.search(what) or _DATA.search(sentence.text):
        return None  # when it was to be, or when it was measured
    if not is_clause(what) or _PRESENT_IS.search(" ".join(words(what)[:8])) or not balanced(what):
        return None
    named = settled(reading, sentence, what)
    if (
        named is None
        or _OTHER_TIME.search(named)
        or not 4 <= len(words(named)) <= MOST_STEM_WORDS
        or not _anchored(named, reading)
        or not _is_known(reading, named)
    ):
        return None
    return _event("dated", sentence, moment, capital(named), sentence.text, 0.9)


def _is_known(reading: Reading, what: str) -> bool:
    """Tell whether it is clear to whom an event happened: its subject is named, or two names say where it belongs."""
    head = subject(what)
    names = [one for one in mentions(head) if one.start or reading.entities.known(one.text)]
    if "[" in head or names or {stem(word) for word in words(head)} & reading.topic:
        return True
    if " of " in head and len(words(head)) >= _LONG_HEAD:
        return True
    return not head.startswith(("The ", "His ", "Her ", "Their ")) and len(list(mentions(what[len(head) :]))) > 1


def _told(clause: Clause) -> str | None:
    """Return the clause without its date and the preposition before it, or None when the date means something else."""
    before, _, rest = clause.whole.partition(OPEN)
    date, _, after = rest.partition(CLOSE)
    if OPEN not in clause.text:
        opening = f"{before}{after.partition(',')[0] if after.startswith(',') else ''}"
        if after.startswith(",") and re.fullmatch(_AT, before, re.IGNORECASE):
            return clause.text
        made = _PARTICIPLE_FIRST.match(before)
        if made and _IN.search(before) and after.startswith(", "):
            head = subject(clause.text)
            be = "were" if is_plural(head) or " and " in head else "was"
            left = _IN.sub("", before).strip()
            return f"{head} {be} {left[0].lower()}{left[1:]}" if head and opening else None
        return None
    inside = _IN.search(before)
    if inside is None or (inside[1].casefold() == "from" and not date.casefold().startswith("from")):
        return None
    left, right = before[: inside.start()].rstrip(" ,"), after.lstrip(" ,")
    if left and right and verb_place(left) is None:
        return None  # the date of the subject: "The flood in 1951 and its costs ruined the town"
    if _noun_follows(left, after) or not left:
        return None if left or not right else right
    if _UNDER.search(left) if not right else left.endswith((" beginning", " starting", " dating")):
        return None
    if not right:
        return left
    return f"{left}{', ' if re.match(_GOING_ON, right) else ' '}{right}"


def _noun_follows(left: str, after: str) -> bool:
    """Tell whether a date is followed by a noun that it belongs to, as in "the 1961 treaty"."""
    following = words(after)
    if (
        not following
        or re.match(r"\s*(?:[,.;:)]|\Z)", after)
        or following[0] in _AFTER_DATES
        or following[0].endswith("ly")
    ):
        return False
    return bool(left) or not is_clause(after)


def _gap(reading: Reading, sentence: Sentence, moment: Moment) -> Proposal | None:
    """ "to be finished by 2025", "the 1961 treaty": the date is a gap of its clause."""
    marked = bare(f"{sentence.text[: moment.start]}{OPEN}{moment.text}{CLOSE}{sentence.text[moment.end :]}")
    clause = clause_with(marked)
    if clause is None or "?" in clause.text:
        return None
    before, _, rest = clause.text.partition(OPEN)
    after = rest.partition(CLOSE)[2]
    if not _is_asked(before, after) or not _whole_date(before, after) or is_dated(f"{before} {after}"):
        return None
    named = settled(reading, sentence, clause.text) if balanced(clause.text) else None
    if named is None or len(words(named)) > MOST_STEM_WORDS or not _anchored(named.replace(moment.text, ""), reading):
        return None
    text = capital(named).replace(OPEN, "{{c1::").replace(CLOSE, "}}")
    weight = 0.75 if _BOUND.search(before) else 0.65
    return Proposal("dated", cloze(sentence, text), (sentence.place,), weight)


def _is_asked(before: str, after: str) -> bool:
    """Tell whether a date is worth a gap: what is to be done by then, or the year that names a thing."""
    if re.search(r"\b(?:is|are|was|were|to|will|would) .*\bby (?:the end of )?\Z", before):
        return True
    if re.search(r"\b(?:is|are) (?:expected |due |planned |set |to )+.*\bin \Z", before):
        return True
    if re.search(r"\b(?:dates?|dated|dating)(?: back)? (?:to|from) (?:the |around |about )?\Z", before):
        return True
    following = words(after)
    adjective = bool(following) and after.startswith(" ") and following[0] not in _AFTER_DATES
    return adjective and bool(re.search(r"\b(?:the|its|his|her|their|new) \Z", before))


def _whole_date(before: str, after: str) -> bool:
    """Tell whether a date stands on its own or before the noun it belongs to, not in an address or a citation."""
    if before.count("(") > before.count(")") or before.endswith(("class of ", "p. ", "vol. ", "No. ")):
        return False
    following = words(after)
    joined = not following or re.match(r"\s*(?:[,.;:)]|\Z)", after) or following[0] in _AFTER_DATES
    return bool(joined) or bool(re.search(r"\b(?:the|its|his|her|their|a|in|this|new|\w+\u2019s|\w+'s) \Z", before))


def _anchored(text: str, reading: Reading) -> bool:
    """Tell whether a reader can know which event is meant: a name, or a word of the article's topic."""
    names = [mention for mention in mentions(text) if mention.start or reading.entities.known(mention.text)]
    told = {stem(word) for word in words(subject(text))} & reading.titled
    return (bool(names) or bool(told)) and not relative(text)


def _event(
    kind: str, sentence: Sentence, moment: Moment, what: str, quote: str, weight: float, doubt: str = ""
) -> Proposal:
    note = Event(when=moment.span, what=what, cite=(sentence.paragraph,), quote=quote, draft=True, id="")
    return Proposal(kind, note, (sentence.place,), weight, doubt)

"""A clause turned round into a question: its subject, the verb that goes before it, and what is left behind it."""

import re
from dataclasses import dataclass

from tutor.generate.clauses import Clause
from tutor.generate.lexicon import ADVERBS, CONJUNCTIONS, PREPOSITIONS
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, is_finite, is_plural, subject, words
from tutor.generate.verbs import AUXILIARIES, BASES, IRREGULAR, PRESENT, plain_form
from tutor.generate.wording import balanced, capital, lowered

_HELPERS = re.compile(
    r"(?P<help>is|are|was|were|can|could|may|might|must|should|will|would) (?!not\b|never\b|n[\u2019']t)(?P<rest>.+)$"
)
_BES = frozenset("is are was were has have had".split())
_DONE = re.compile(r"(?P<help>has|have|had) (?P<rest>(?:also |already |long |since )?(?:been|\w+ed)\b.+)$")
_LEADS = re.compile(r"^(?:also|then|thus|therefore|typically|usually|normally|generally|often|in turn|now) ")
_ADVERB = re.compile(
    r"(?P<how>(?:also|often|usually|typically|normally|generally|mainly|primarily) )?(?P<verb>[a-z]+)\b"
)
_NO_SUBJECT = re.compile(
    r"(?:there|this|that|these|those|which|who|what|some|many|most|several|various|others?|such|it|they|he|she|"
    r"how|why|when|where|if|moreover|further|furthermore|nevertheless|yet|still|two|three|four|five|six|seven|\d+|one|each|both|all|another|few|much|more|here|we|you|i)\b",
    re.IGNORECASE,
)
_IDLE = re.compile(
    r"(?:for (?:example|instance)|in (?:general|fact|particular|practice|turn)|as is|typically|today)\b", re.IGNORECASE
)
_LATE = re.compile(r"(?: therefore| thus| then| hence| now| however)+$")
_FIRST = 15
_MOST_SUBJECT_WORDS = 12


@dataclass(frozen=True, slots=True)
class Turned:
    """A clause taken apart: what leads to it, its subject in small letters, the helping verb, the verb in its plain
    form with what goes before it, and the rest.

    The verb is empty where the helping verb is all there is, as in "the ice is thick".
    """

    opening: str
    head: str
    helper: str
    verb: str
    rest: str

    @property
    def plain_verb(self) -> str:
        """The verb in its plain form alone, without an adverb before it."""
        return self.verb.rpartition(" ")[2]

    def ask(self, asking: str, rest: str, *, lead: str = "") -> str:
        """Return the question that begins with a question word, as "How does the lake freeze?"."""
        middle = f"{asking} {self.helper} {self.head}{' ' if self.verb else ''}{self.verb}{' ' if rest else ''}{rest}?"
        return capital(f"{lead or self.opening}{', ' if lead or self.opening else ''}{middle}")


def turned(reading: Reading, sentence: Sentence, clause: Clause, text: str) -> Turned | None:
    """Return a clause of a text taken apart, or None where it does not stand alone or lacks a plain subject or verb."""
    if not _is_whole(clause, text):
        return None
    named = settled(reading, sentence, clause.whole)
    if named is None or not balanced(named) or "?" in named or '"' in named or "\u201c" in named:
        return None
    opening, body = "", named
    if clause.opening:
        opening, comma, body = named.partition(", ")
        if not comma or clause.text[-8:] != body[-8:]:
            return None
    body = re.sub(r"^then ", "", body)
    subject_ = subject(body)
    head = _LATE.sub("", subject_)
    if not is_askable(head):
        return None
    rest = _LEADS.sub("", body[len(subject_) :].strip())
    parted = _parted(head, rest)
    return Turned(_lead(opening), lowered(reading, head), *parted) if parted else None


def _is_whole(clause: Clause, text: str) -> bool:
    """Tell whether nothing is lost before a clause: an opening that counts, or the first members of its subject."""
    head = subject(clause.text)
    begun = " ".join(clause.text[len(head) :].split()[:2])
    between = re.search(rf"{re.escape(head)}(?P<gap>.*?){re.escape(begun)}", text)
    if between is None or " that " in between["gap"]:
        return False  # it is not the subject of this verb
    if clause.lost:
        return False  # it holds only on a condition
    at = text.find(clause.text[:_FIRST])
    if clause.borrowed or clause.opening or at == 0:
        return True
    before = text[: max(at, 0)].rstrip()
    return before.endswith((";", ":")) or is_clause(re.sub(r",?(?: (?:and|but|or|so|yet))?$", "", before))


def _parted(head: str, rest: str) -> tuple[str, str, str] | None:
    """Return the helping verb of a question, the verb in its plain form, and what follows."""
    found = _HELPERS.match(rest) or _DONE.match(rest)
    if found:
        modal = _ADVERB.match(found["rest"]) if found["help"] not in _BES else None
        if modal and modal["verb"] in PRESENT and modal["verb"] not in BASES:
            return found["help"], f"{modal['how'] or ''}{modal['verb']}", found["rest"][modal.end() :].strip()
        return found["help"], "", found["rest"]
    found = _ADVERB.match(rest)
    if found is None:
        return None
    verb, left = found["verb"], rest[found.end() :].strip()
    how = found["how"] or ""
    many = is_many(head)
    if words(left)[:1] and words(left)[0] in AUXILIARIES | IRREGULAR:
        return None  # the verb of a clause within the subject: "the noise it makes is loud"
    if re.match(r"\w+ed$", "".join(words(left)[:1])) and set(words(left)[1:2]) <= PREPOSITIONS | CONJUNCTIONS:
        return None  # a noun taken for the verb: "the public views shifted when ..."
    if verb in BASES and not many:
        return "does", f"{how}{BASES[verb]}", left
    if verb in PRESENT and verb not in BASES and many:
        return "do", f"{how}{verb}", left
    base = plain_form(verb)
    follows = words(left)[:1]
    if not base or (follows and (follows[0] in AUXILIARIES or follows[0] in PRESENT)):
        return None  # a participle: "methods used include ..."
    return "did", f"{how}{base}", left


def is_many(head: str) -> bool:
    """Tell whether a subject takes a verb without -s: by its last noun before any phrase that hangs on it."""
    first = re.split(r" (?:of|in|on|at|for|from|to|with|between|by|that|which|who) ", head.replace("]", ""))[0]
    if " and " in first:
        return True
    last = words(first)[-1].casefold() if words(first) else ""
    return last in ("people", "children", "men", "women", "bacteria", "species", "mice", "data", "algae", "fish") or (
        last.endswith("men") or (is_plural(last) and not last.endswith("ics"))
    )


def is_askable(head: str) -> bool:
    """Tell whether a subject is a plain noun phrase: short, without a comma, a clause or a word that points."""
    said = words(head)
    if not 0 < len(said) <= _MOST_SUBJECT_WORDS or "," in head or not balanced(head):
        return False
    if _NO_SUBJECT.match(head.lstrip("[")) or re.search(r" (?:that|which|who|whose|where|when|whether) ", head):
        return False
    plain = [word.casefold() for word in said]
    if plain[0].endswith("ly") or plain[0] in ADVERBS or set(plain[1:]) & {"many", "most", "several", "few", "both"}:
        return False
    return not any(
        is_finite(word, before) and not word.endswith("ed")
        for before, word in zip(("", *plain), plain, strict=False)
        if before not in ("", "and")
    )


def _lead(opening: str) -> str:
    """Return what leads to a clause, or nothing where it says nothing."""
    return "" if _IDLE.match(opening) else capital(opening)

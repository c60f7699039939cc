"""A text against the answer and what is accepted beside it: the examiner who calls on all the others.

Each answer is compared as what it is: a quantity, a date, a formula, a person, an abbreviation, a phrase, a list. The
best comparison stands, unless the response is nearer to another answer of the deck or a word its author told apart.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tutor.deck.visible import visible_line
from tutor.study.judging.acronyms import is_known, same_initials
from tutor.study.judging.dates import weigh_dates
from tutor.study.judging.finding import Finding, cautious, right, wrong
from tutor.study.judging.foreign import weigh_foreign
from tutor.study.judging.listing import weigh_lists
from tutor.study.judging.people import weigh_people
from tutor.study.judging.phrases import weigh_phrases
from tutor.study.judging.remarks import core, is_no_answer, offers_choice, ruled_out
from tutor.study.judging.slips import distance
from tutor.study.judging.symbols import is_symbolic, other_substance, sign_named, weigh_symbols
from tutor.study.judging.tables import words
from tutor.study.judging.tidying import legible, tidy
from tutor.study.judging.vocabulary import fold
from tutor.study.judging.weighing import weigh
from tutor.study.verdict import Worth
from tutor.study.wording import confused, plain

_LONGEST_READ = 2000
_PARENTHESIS = re.compile(r"^(?P<main>[^()]+?)\s*\((?P<aside>[^()]+)\)$")
_TOLD_APART = frozenset(
    words(
        """
        its re-sign:resign re-cover:recover re-creation:recreation re-form:reform re-sent:resent re-press:repress
        re-lay:relay re-treat:retreat re-mark:remark re-collect:recollect re-prove:reprove re-sort:resort re-
        serve:reserve co-op:coop un-ionized:unionized un-ionised:unionised it's:its we're:were we'll:well he'll:hell
        she'll:shell can't:cant won't:wont i'll:ill i'd:id let's:lets who's:whose they're:their you're:your
        """
    )
)
"""Words that only a hyphen or an apostrophe tells apart."""


ABBREVIATED = "The abbreviation and what it stands for."
_NO_ANSWER = "That is no answer."
_ANOTHER = "Another answer."
BLUNT = frozenset({_NO_ANSWER, _ANOTHER, "Another number.", "Another formula.", "Another date."})
"""Reasons that say less than the two answers side by side."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a text was worth, why in a short sentence, and the steps that led there, the last of which is the verdict.

    `share` is the credit from 0 to 1. `target` is the accepted text it was found nearest to.
    """

    kind: Worth
    share: float
    reason: str
    steps: tuple[str, ...]
    target: str


def rule(
    expected: str,
    given: str,
    accept: Sequence[str] = (),
    rivals: Sequence[str] = (),
    language: str = "en",
    distinct: Sequence[tuple[str, ...]] = (),
) -> Ruling:
    """Return the ruling on a response: total, deterministic, and never more generous for one more rival."""
    primary = language.partition("-")[0].casefold()
    steps = [f"The answer is \u201c{expected}\u201d{_also(accept)}; language {primary}."]
    targets = tuple(dict.fromkeys((expected, *accept)))
    exact = plain(given) in map(plain, targets)
    given = legible(given, _LONGEST_READ)
    finding, target = _found(targets, given, primary, steps)
    if finding.credited and (word := _told_apart(given, targets, distinct)):
        finding = wrong(f"\u201c{word}\u201d means something else here.")
        steps.append(finding.reason)
    elif finding.credited and not exact:
        finding = _against_rivals(finding, target, given, rivals, primary, steps)
    steps.append(f"{finding.kind.capitalize()}. {finding.reason}")
    return Ruling(finding.kind, finding.share, finding.reason, tuple(steps), target)


def compare(expected: str, given: str) -> Finding:
    """Return what an English response is worth against one accepted text, as whatever kind of thing that is."""
    ours, theirs = tidy(expected), tidy(given)
    if ours == theirs:
        return right("The same text.")
    if other_substance(ours, theirs):
        return wrong("Capitals make it another substance.")
    if _only_a_mark_apart(ours, theirs):
        return wrong("The mark makes it another word.")
    if _another_abbreviation(ours, theirs):
        return wrong("One more letter makes it another abbreviation.")
    if sign_named(expected, given):
        return right("The sign and its name.")
    weighed = [finding for finding in (weigh_dates(expected, given), weigh(expected, given)) if finding]
    if weighed:
        return min(weighed, key=lambda finding: finding.rank)
    if ours.casefold() == theirs.casefold():
        return right("Only the case differs.")
    if is_symbolic(expected):
        return weigh_symbols(expected, given)
    person = weigh_people(expected, given)
    if person is not None and person.credited:
        return person
    phrase = weigh_phrases(expected, given)
    if phrase is not None and (person is None or phrase.kind == "right"):
        return phrase
    if person is not None:
        return person
    if same_initials(expected, given):
        return right(ABBREVIATED)
    return weigh_lists(expected, given, compare) or wrong(_ANOTHER)


def _found(targets: tuple[str, ...], given: str, language: str, steps: list[str]) -> tuple[Finding, str]:
    exact = next((target for target in targets if tidy(target) == tidy(given)), None)
    if exact is not None and given.strip():
        steps.append("It is an accepted text, letter for letter.")
        return right("The same text."), exact
    named = language == "en" and any(sign_named(target, given) for target in targets)
    if not named and is_no_answer(given) and not any(_bare(given) == _bare(target) for target in targets):
        similar = any(is_no_answer(target) or is_symbolic(target) for target in targets) and bool(tidy(given))
        if not similar:
            return wrong(_NO_ANSWER), targets[0]
    if language != "en":
        return _best(((_foreign(target, given, language), target) for target in targets), steps)
    if all(offers_choice(target, given) for target in targets):
        finding = wrong("More than one answer is offered.")
        return finding, targets[0]
    found = _best(((finding, target) for target in targets for finding in _readings(target, given)), steps)
    if not found[0].credited and (told := ruled_out(given)):
        said = _best(((compare(target, told[0]), target) for target in targets), steps)
        if said[0].credited and not any(compare(target, told[1]).credited for target in targets):
            steps.append(f"It rules out \u201c{visible_line(told[1])}\u201d.")
            return said
    return found


def _foreign(expected: str, given: str, language: str) -> Finding:
    """Return what a response in another language is worth: as a date where both are one, else word by word."""
    finding = weigh_foreign(expected, given, language)
    if finding.credited or language == "und":
        return finding
    return weigh_dates(expected, given, language) or finding


def _readings(target: str, given: str) -> Iterator[Finding]:
    yield compare(target, given)
    said = core(given)
    if said.unsure or said.around:
        finding = compare(target, said.text)
        yield cautious(finding, "The answer is there, only hedged.") if said.unsure else finding
    if found := _PARENTHESIS.match(target):
        yield compare(found["main"], given)
        if same_initials(found["main"], found["aside"]):
            yield compare(found["aside"], given)
    if (found := _PARENTHESIS.match(tidy(given))) and compare(target, found["aside"]).credited:
        yield compare(target, found["main"])


def _best(found: Iterator[tuple[Finding, str]], steps: list[str]) -> tuple[Finding, str]:
    best: tuple[Finding, str] | None = None
    for finding, target in found:
        if best is None or finding.rank < best[0].rank:
            best = finding, target
        if finding.kind == "right":
            break
    assert best is not None, "there is always an answer"  # noqa: S101 - a law, not a check of input
    steps.append(f"Against \u201c{visible_line(best[1])}\u201d: {best[0].reason}")
    return best


def _against_rivals(
    finding: Finding, target: str, given: str, rivals: Sequence[str], language: str, steps: list[str]
) -> Finding:
    """Take credit back when another answer of the deck is met to the letter, better, or by fewer slips."""
    for rival in rivals:
        if plain(given) == plain(rival) or _nearer(rival, target, given, finding, language):
            steps.append(f"\u201c{visible_line(rival)}\u201d is another answer, and it is met as well.")
            return wrong(f"That means {visible_line(rival)} here, or may.")
    return finding


def _nearer(rival: str, target: str, given: str, finding: Finding, language: str) -> bool:
    other = compare(rival, given) if language == "en" else _foreign(rival, given, language)
    if not other.credited or other.rank[0] != finding.rank[0]:
        return other.rank[0] < finding.rank[0]
    if other.kind == "right":
        return True
    said = fold(given)
    digits = any(character.isdigit() for character in said)
    return not digits and distance(fold(rival), said) <= distance(fold(target), said)


def _told_apart(given: str, targets: tuple[str, ...], distinct: Sequence[tuple[str, ...]]) -> str:
    words = [confused(given, target, distinct) for target in targets]
    return words[0] if words and all(words) else ""


def _only_a_mark_apart(one: str, other: str) -> bool:
    one, other = one.casefold(), other.casefold()
    return f"{one}:{other}" in _TOLD_APART or f"{other}:{one}" in _TOLD_APART


def _another_abbreviation(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return (
        longer.casefold() == f"{shorter.casefold()}s" and shorter.isupper() and (longer.isupper() or is_known(longer))
    )


def _bare(text: str) -> str:
    return fold(text).rstrip(".!?, ")


def _also(accept: Sequence[str]) -> str:
    return f", accepted too: {'; '.join(accept)}" if accept else ""

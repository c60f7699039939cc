"""From an article to its draft: proposals of every rule, through the gate, the best of them kept."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from tutor.deck.notes import AnyNote, Argument, Cloze, Deck, Event, Fact, Question, Source, Term
from tutor.deck.parse import parse
from tutor.deck.write import write
from tutor.generate.account import Account, Drop
from tutor.generate.article import Article
from tutor.generate.assertion import is_asserted
from tutor.generate.distractors import with_options
from tutor.generate.explaining import explained
from tutor.generate.gate import refused
from tutor.generate.joining import joined
from tutor.generate.notes.claims import claims
from tutor.generate.notes.conditionals import conditionals
from tutor.generate.notes.contrasts import contrasts
from tutor.generate.notes.effects import effects
from tutor.generate.notes.essences import essences
from tutor.generate.notes.events import events
from tutor.generate.notes.facts import facts
from tutor.generate.notes.grounds import grounds
from tutor.generate.notes.holders import belongs, is_definite
from tutor.generate.notes.opinions import asked_for
from tutor.generate.notes.questions import questions
from tutor.generate.notes.reasons import reasons
from tutor.generate.notes.terms import terms
from tutor.generate.notes.views import views
from tutor.generate.notes.workings import workings
from tutor.generate.proposal import Proposal, identified, stems
from tutor.generate.reading import Reading
from tutor.generate.segment import Role
from tutor.generate.select import selected
from tutor.lint.case import Case
from tutor.lint.lint import lint

RULES = (
    views,
    reasons,
    grounds,
    contrasts,
    conditionals,
    effects,
    essences,
    questions,
    claims,
    events,
    terms,
    facts,
    workings,
)
"""Every rule, those for arguments first."""

Progress = Callable[[int, int], None]
"""Told how many of how many steps are done."""

Finish = Callable[[Reading, Sequence[Proposal], Callable[[Proposal, str], None]], Sequence[Proposal]]
"""Has the last word on the proposals that are kept; tells what it drops, and why."""

_TABLES = {Fact: "fact", Cloze: "fact", Event: "event", Term: "term", Argument: "argument", Question: "question"}
"""What a note is called in a deck, and in the account."""

_FUNCTION_WORDS = frozenset("the of and to in a is that it was for on as with by be at this are from".split())
_ENGLISH_SHARE = 0.18
_FEWEST_HOLDERS = 3

UNJOINED = "nothing is joined to the claim, and there are too few holders to ask who holds it"
"""Why a bare claim is dropped."""

_GRAVE = {
    "given-away": "the question gives the answer away",
    "second-answer": "a wrong option may be right",
    "dangling-pronoun": "it says \u201cit\u201d or \u201che\u201d of something it has not named",
    "duplicate": "another says the same",
}
_TELLING = {
    "given-away-elsewhere": "another note gives the answer away",
    "long-stem": "the question is long",
    "long-answer": "the answer is long",
    "near-duplicate": "another note asks nearly the same",
    "longest-option": "the right option is much longer than the others",
    "unlike-options": "the options are not of one kind",
    "grammar-cue": "the wording fits one option alone",
    "clang-cue": "question and answer share a word",
    "vague-quantity": "it says how much only vaguely",
}


@dataclass(frozen=True, slots=True)
class Draft:
    """What an article gave: notes in its order, all drafts with ids, and the account of it."""

    notes: tuple[AnyNote, ...]
    account: Account


def is_english(article: Article) -> bool:
    """Tell whether the text looks like English, the only language the rules know."""
    found = article.text.casefold().split()
    return bool(found) and sum(word in _FUNCTION_WORDS for word in found) >= _ENGLISH_SHARE * len(found)


def draft(article: Article, progress: Progress | None = None) -> Draft:
    """Return the draft of an article. The same article gives the same draft, on any machine and day."""
    tell = progress or _silent
    steps = len(RULES) + 3
    reading = Reading(article)
    tell(1, steps)
    found: list[Proposal] = []
    for count, rule in enumerate(RULES, 2):
        found += (proposal for proposal in rule(reading) if is_asserted(reading, proposal))
        tell(count, steps)
    proposals = joined(reading, found)
    made = sifted(reading, proposals, explain=explained, read=frozenset({"prose"}), finish=_finished)
    tell(steps, steps)
    return made


def sifted(
    reading: Reading,
    proposals: Iterable[Proposal],
    *,
    explain: Callable[[Reading, Proposal], AnyNote],
    read: Collection[Role],
    finish: Finish,
    before: Iterable[Drop] = (),
) -> Draft:
    """Return the draft of proposals, whoever made them: through the gate, the best of them kept, explained, linted.

    `read` says which kinds of paragraph were read; `before` is what was dropped already.
    """
    dropped: list[Drop] = list(before)

    def drop(proposal: Proposal, why: str) -> None:
        text = " / ".join(stems(proposal.note))
        dropped.append(Drop(proposal.kind, proposal.note.cite[0], text, why))

    blocks = reading.article.blocks
    sound: list[Proposal] = []
    for proposal in proposals:
        why = refused(proposal.note, blocks)
        if why:
            drop(proposal, why)
        else:
            sound.append(proposal)
    prose = tuple(paragraph for paragraph in reading.paragraphs if paragraph.role in read)
    words = sum(len(paragraph.text.split()) for paragraph in prose)
    kept = finish(reading, selected(sound, words, drop), drop)
    pairs = _linted(reading.article, [(each, identified(explain(reading, each))) for each in kept], drop)
    kinds = Counter(_TABLES[type(note)] for _, note in pairs)
    covered = {number for _, note in pairs for number in _cited(note)}
    return Draft(
        tuple(note for _, note in pairs),
        Account(
            words=words,
            kinds=tuple(sorted(kinds.items())),
            prose=tuple(paragraph.number for paragraph in prose),
            covered=tuple(sorted(covered)),
            skipped=tuple((one.number, one.role) for one in reading.paragraphs if one.role not in read),
            dropped=tuple(sorted(dropped, key=lambda one: (one.paragraph, one.kind, one.text))),
        ),
    )


def without_bare_claims(
    reading: Reading,  # noqa: ARG001 - as every Finish
    kept: Sequence[Proposal],
    drop: Callable[[Proposal, str], None],
) -> list[Proposal]:
    """Leave out the claims to which nothing is joined, where too few holders are known to ask who holds them."""
    bare = bare_claims(kept)
    for proposal in bare:
        drop(proposal, UNJOINED)
    return [proposal for proposal in kept if proposal not in bare]


def bare_claims(kept: Sequence[Proposal], is_known: Callable[[str], bool] = bool) -> list[Proposal]:
    """Return the claims that nobody can be asked for: neither grounds nor an issue, nor known holders enough."""
    notes = [(proposal, proposal.note) for proposal in kept if isinstance(proposal.note, Argument)]
    few = len({note.by for _, note in notes}) < _FEWEST_HOLDERS
    issues = Counter(note.issue for _, note in notes)
    return [
        proposal
        for proposal, note in notes
        if not (note.because or note.against or (note.issue and issues[note.issue] > 1))
        and (few or not is_known(note.by))
    ]


def _finished(reading: Reading, kept: Sequence[Proposal], drop: Callable[[Proposal, str], None]) -> Sequence[Proposal]:
    """Ask for what a bare claim says, where it cannot be asked who holds it; give the roles of people wrong options."""
    kept = [_apart(reading, proposal, kept) for proposal in kept]
    bare = bare_claims(kept, is_definite)
    found: list[Proposal] = []
    for proposal in kept:
        if proposal not in bare:
            found.append(proposal)
            continue
        question = asked_for(reading, proposal)
        if question is not None and not refused(question.note, reading.article.blocks):
            found.append(question)
        else:
            drop(proposal, UNJOINED)
    return with_options(found)


def _apart(reading: Reading, proposal: Proposal, kept: Sequence[Proposal]) -> Proposal:
    """Leave the holder out of what a school argues for where its founder or a member is a holder too.

    Each would be a wrong option, and not a wrong one, for the other.
    """
    note = proposal.note
    if not isinstance(note, Argument) or note.issue or not (note.because or note.against) or not note.by:
        return proposal
    people = {each.note.by for each in kept if isinstance(each.note, Argument)} - {note.by}
    return (
        replace(proposal, note=replace(note, by=""))
        if any(belongs(reading, one, note.by) for one in people)
        else proposal
    )


def _silent(done: int, total: int) -> None:  # noqa: ARG001 - what nobody listens to
    return


def _cited(note: AnyNote) -> set[int]:
    points = (*note.because, *note.against) if isinstance(note, Argument) else ()
    return {*note.cite, *(number for point in points for number in point.cite)}


def _linted(
    article: Article, pairs: list[tuple[Proposal, AnyNote]], drop: Callable[[Proposal, str], None]
) -> list[tuple[Proposal, AnyNote]]:
    """Leave out what breaks a grave rule of good decks, and let the rest say which rule it breaks."""
    unique = {note.id: (proposal, note) for proposal, note in pairs}
    if not unique:
        return []
    source = Source(title=article.title or "Article")
    notes = tuple(note for _, note in unique.values())
    text = write(Deck(id="draft", title="Draft", notes=notes, language="en", source=source))
    deck = parse(text)
    lines = [(note.line, note.id) for note in deck.notes]
    breaks: dict[str, list[str]] = {}
    for spot in lint(Case(text, deck, article.blocks), _GRAVE.keys() | _TELLING.keys()):
        owner = max((line, name) for line, name in lines if line <= spot.problem.line)[1]
        breaks.setdefault(owner, []).append(spot.rule.code)
    kept: list[tuple[Proposal, AnyNote]] = []
    for name, (proposal, note) in unique.items():
        codes = dict.fromkeys(breaks.get(name, ()))
        grave = next((code for code in codes if code in _GRAVE), "")
        if grave:
            drop(proposal, _GRAVE[grave])
            continue
        doubts = [note.doubt, *(_TELLING[code] for code in codes if code in _TELLING)]
        kept.append((proposal, replace(note, doubt="; ".join(filter(None, doubts)))))
    return kept

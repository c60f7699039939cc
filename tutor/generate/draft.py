"""From an article to its draft: proposals of every kind, through the gate, the best of them kept."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tutor.deck.notes import AnyNote, Argument, Cloze, Deck, Event, Fact, Question, Source, Term
from tutor.deck.parse import parse
from tutor.deck.write import write
from tutor.generate.account import Account, Drop
from tutor.generate.article import Article
from tutor.generate.explaining import explained
from tutor.generate.gate import refused
from tutor.generate.hollow import is_hollow
from tutor.generate.initials import long_forms, spelled
from tutor.generate.joining import joined
from tutor.generate.kinds.actors import actors
from tutor.generate.kinds.arguments import arguments
from tutor.generate.kinds.causes import causes
from tutor.generate.kinds.conditions import conditions
from tutor.generate.kinds.contrasts import contrasts
from tutor.generate.kinds.effects import effects
from tutor.generate.kinds.events import events
from tutor.generate.kinds.figures import figures
from tutor.generate.kinds.identities import identities
from tutor.generate.kinds.lessons import lessons
from tutor.generate.kinds.pasts import plain_past
from tutor.generate.kinds.terms import terms
from tutor.generate.kinds.views import views
from tutor.generate.kinds.workings import workings
from tutor.generate.owners import owned
from tutor.generate.parsing import Parsed
from tutor.generate.proposal import Proposal, identified, stems
from tutor.generate.reading import Reading
from tutor.generate.segment import Role
from tutor.generate.select import selected
from tutor.generate.telling import Teller
from tutor.generate.tree import Parse, Word
from tutor.lint.case import Case
from tutor.lint.lint import lint

KINDS = (
    arguments,
    views,
    causes,
    contrasts,
    conditions,
    effects,
    identities,
    lessons,
    events,
    figures,
    terms,
    actors,
    workings,
)
"""Every kind of note, those for arguments first."""

Progress = Callable[[int, int], None]
"""Told how many of how many steps are done."""

_TABLES = {Fact: "fact", Cloze: "fact", Event: "event", Term: "term", Argument: "argument", Question: "question"}
"""What a note is called in a deck, and in the account."""

_FUNCTION_WORDS = frozenset("the of and to in a is that it was for on as with by be at this are from".split())
_ENGLISH_SHARE = 0.18
FEWEST_HOLDERS = 3
"""From so many holders on it can be asked who of them claims something."""

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


def draft(article: Article, parse: Parse, progress: Progress | None = None) -> Draft:
    """Return the draft of an article. The same article gives the same draft, on any machine and day.

    `parse` takes sentences apart.
    """
    tell = progress or _silent
    reading = Reading(article)
    parsing = len(reading.sentences)
    steps = parsing + len(KINDS) + 1

    def counted(sentences: Sequence[str]) -> Iterator[Sequence[Word]]:
        for count, words in enumerate(parse(sentences), 1):
            tell(count, steps)
            yield words

    teller = Teller(Parsed(reading, counted))
    found: list[Proposal] = []
    for count, kind in enumerate(KINDS, parsing + 1):
        found += (_worded(teller.parsed, one) for one in kind(teller) if not is_hollow(teller.parsed, one))
        tell(count, steps)
    full = long_forms((one.text for one in teller.parsed.sentences), article.title)
    found = [spelled(full, one) for one in found]
    made = sifted(reading, joined(reading, found), explain=explained, read=frozenset({"prose"}))
    tell(steps, steps)
    return made


def _worded(parsed: Parsed, proposal: Proposal) -> Proposal:
    """Return a proposal in the words of a card: an event in the plain past, an owner named once."""
    note = proposal.note
    if isinstance(note, Event):
        told = plain_past(parsed.trees[proposal.places[0]], note.what)
        proposal = replace(proposal, note=replace(note, what=told))
    return owned(proposal)


def sifted(
    reading: Reading,
    proposals: Iterable[Proposal],
    *,
    explain: Callable[[Reading, Proposal], AnyNote],
    read: Collection[Role],
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
    kept = _askable(selected(sound, words, drop), drop)
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


def _askable(kept: Sequence[Proposal], drop: Callable[[Proposal, str], None]) -> list[Proposal]:
    """Leave out the claims to which nothing is joined, where too few holders are known to ask who holds them."""
    notes = [proposal.note for proposal in kept if isinstance(proposal.note, Argument)]
    holders = {note.by for note in notes}
    issues = Counter(note.issue for note in notes)
    found: list[Proposal] = []
    for proposal in kept:
        note = proposal.note
        if (
            isinstance(note, Argument)
            and not (note.because or note.against or (note.issue and issues[note.issue] > 1))
            and (len(holders) < FEWEST_HOLDERS or not note.by)
        ):
            drop(proposal, UNJOINED)
        else:
            found.append(proposal)
    return found


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

"""`tutor check`: what is wrong with every file, and what could be better, read afresh, the cache left aside."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tutor.deck.article import paragraphs
from tutor.deck.lines import locate
from tutor.deck.notes import Deck
from tutor.deck.parse import decode, parse
from tutor.deck.problems import DeckError, Problem
from tutor.deck.sound import sound_part
from tutor.errors import Exit, TutorError
from tutor.library.files import read_bytes, write_whole
from tutor.library.library import DeckFile
from tutor.library.presence import beside, is_folder, is_there
from tutor.library.shelf import Shelf, find
from tutor.lint.case import Case, Past
from tutor.lint.catalogue import ALONE, CODES, severity_of
from tutor.lint.fate import Fate, fate
from tutor.lint.lint import lint

if TYPE_CHECKING:
    from tutor.desk.desk import Desk, Progress

_UNREADABLE = "source-unreadable"


@dataclass(frozen=True, slots=True)
class Checked:
    """One file and what there is to say of it, in the order of its lines.

    `text` is the file's, or empty when it could not be read. `code` is what the file alone would make the command exit
    with: an info fails nothing. `fate` tells what the file does to progress made on its deck, None where there is
    none. `mended` are the codes of what was mended, one for each place.
    """

    path: Path
    text: str = ""
    problems: tuple[Problem, ...] = ()
    code: Exit = Exit.OK
    fate: Fate | None = None
    mended: tuple[str, ...] = ()


def check(
    desk: "Desk",
    words: Iterable[Path] = (),
    *,
    codes: Collection[str] = CODES,
    mend: bool = False,
    progress: "Progress | None" = None,
) -> Iterator[Checked]:
    """Check files, decks by their id, all decks in folders, or without any word every deck that is found.

    Gives one result a file. Only the rules of `codes` are looked at; errors always are. `mend` first changes what can
    be mended without asking, in all files but those of the shipped decks. Raises TutorError for a word that is no file
    and no deck.
    """
    shelved = _shelved(desk)
    given = tuple(words)
    paths = list(dict.fromkeys(found for word in given for found in _meant(desk, word, shelved)) if given else shelved)
    for count, path in enumerate(paths):
        telling = None
        if progress is not None:
            telling = _telling(progress, count, len(paths))
        yield _Check(desk, path, shelved.get(path.absolute()), codes, telling).result(mend=mend)


def _shelved(desk: "Desk") -> dict[Path, DeckFile]:
    return {file.path: file for file in desk.library.files}


def _meant(desk: "Desk", word: Path, shelved: dict[Path, DeckFile]) -> list[Path]:
    if is_folder(word):
        return [found.path for found in find([Shelf(word)])]
    if not is_there(word):
        named = [path for path, file in shelved.items() if file.id == str(word) and not file.shadowed_by]
        if not named:
            if word.suffix == ".toml" or len(word.parts) > 1:
                raise TutorError(f"{word}: no such file or folder", code=Exit.NO_INPUT)
            return [desk.library.deck(str(word)).path]
        return named
    return [word]


def _telling(progress: "Progress", files: int, of: int) -> Callable[[int, int], None]:
    return lambda done, total: progress("Checking", files * total + done, of * total)


class _Check:
    """One file on its way to a result."""

    def __init__(
        self,
        desk: "Desk",
        path: Path,
        file: DeckFile | None,
        codes: Collection[str],
        progress: Callable[[int, int], None] | None,
    ) -> None:
        self.desk = desk
        self.path = path
        self.file = file
        self.codes = codes
        self.progress = progress

    def result(self, *, mend: bool) -> Checked:
        try:
            text = decode(read_bytes(self.path))
        except DeckError as error:
            return Checked(self.path, "", error.problems, _exit(error))
        except TutorError as error:
            return Checked(self.path, "", (Problem(1, 1, "file", error.message, error.hint),), error.code)
        try:
            mended: tuple[str, ...] = ()
            if mend and not (self.file and self.file.shipped):
                text, mended = self.mended(text)
            deck = parse(text, stem=self.path.stem)
        except DeckError as error:
            return self.broken(text.removeprefix("\ufeff"), error)
        return self.linted(text.removeprefix("\ufeff"), deck, mended)

    def broken(self, text: str, error: DeckError) -> Checked:
        """Return the errors of a deck that cannot be loaded, and what there is to say of its sound notes."""
        problems, part = error.problems, sound_part(text, error, stem=self.path.stem)
        if part is not None:
            problems += self.found(*part, self.past(part[1].id), ALONE.intersection(self.codes))[1]
        return Checked(self.path, text, tuple(sorted(problems)), _exit(error))

    def mended(self, text: str) -> tuple[str, tuple[str, ...]]:
        from tutor.lint.mending import mend

        done = mend(text, self.codes, stem=self.path.stem)
        if done.text != text:
            write_whole(self.path, done.text)
        return done.text, done.codes

    def linted(self, text: str, deck: Deck, mended: tuple[str, ...]) -> Checked:
        past = self.past(deck.id)
        case, problems = self.found(text, deck, past, self.codes)
        grave = any(severity_of(problem.code) != "info" for problem in problems)
        progress = fate(past, case.cards) if past.asked else None
        return Checked(self.path, text, problems, Exit.FINDINGS if grave else Exit.OK, progress, mended)

    def found(self, text: str, deck: Deck, past: Past, codes: Collection[str]) -> tuple[Case, tuple[Problem, ...]]:
        """Return the deck as the rules see it, and which of them it breaks where."""
        blocks, unreadable = self.article(text, deck)
        case = Case(text, deck, blocks, past, deck.id if self.file else str(self.path))
        found = [spot.problem for spot in lint(case, codes, self.progress)]
        return case, tuple(sorted((*unreadable, *found)))

    def article(self, text: str, deck: Deck) -> tuple[tuple[str, ...] | None, tuple[Problem, ...]]:
        """Return the paragraphs of the article beside the deck, or what keeps it from being read."""
        if not deck.source.file:
            return None, ()
        try:
            return paragraphs(decode(read_bytes(_article(self.path, deck.source.file)))), ()
        except TutorError as error:
            where = ("source", "file")
            place = locate(text, [where])[where]
            message = f"the source cannot be read: {error.message}"
            problem = Problem(place.line, place.column, _UNREADABLE, message, error.hint, len("file"))
            return None, (problem,) if _UNREADABLE in self.codes else ()

    def past(self, deck: str) -> Past:
        """Return what the log knows of the deck; where there is no log, none is made."""
        shadowed = str(self.file.shadowed_by) if self.file and self.file.shadowed_by else ""
        if not is_there(self.desk.places.log) or shadowed:
            return Past(shadowed_by=shadowed)
        records = self.desk.store.records
        return Past(records.asked(deck), frozenset(records.archived(deck)), records.renames())


def _exit(error: DeckError) -> Exit:
    return {"unreadable": Exit.BAD_DATA, "newer": Exit.NEWER, "findings": Exit.FINDINGS}[error.kind]


def _article(deck: Path, name: str) -> Path:
    article = beside(deck, name)
    if article is None:
        raise TutorError(f"{deck.parent / name}: no such file in the deck's folder", code=Exit.NO_INPUT)
    return article

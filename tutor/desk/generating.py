"""`tutor generate`: an article becomes a deck of drafts, with its text beside it."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tutor.deck.names import file_stem, free_id, slug
from tutor.deck.visible import visible_line
from tutor.errors import Exit, TutorError
from tutor.generate.article import Article
from tutor.library.files import read_bytes, write_whole
from tutor.library.presence import is_there

if TYPE_CHECKING:
    from tutor.deck.notes import Deck
    from tutor.desk.desk import Desk, Progress
    from tutor.generate.account import Account
    from tutor.generate.draft import Draft

Drafting = Callable[[Article, "Progress | None"], "Draft"]
"""A way to make notes of an article, which tells its progress if it is wanted."""


@dataclass(frozen=True, slots=True)
class Generated:
    """What was written, and the account of it.

    `path` and `article` are None when nothing was written; `text` is the deck's. `called` is what commands call the
    deck: its id, or its path where decks are not looked for. `added` and `stale` are ids of notes, and `waiting` is the
    number of drafts in the deck; `again` tells that the deck was there before, and `kept` where its article went when a
    changed one took its place. `moved` are the drafts that cite another paragraph since, and `strayed` the notes that
    should, but which the learner has accepted or edited.
    """

    id: str
    text: str
    account: "Account"
    added: tuple[str, ...]
    called: str = ""
    waiting: int = 0
    path: Path | None = None
    article: Path | None = None
    stale: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    strayed: tuple[str, ...] = ()
    again: bool = False
    kept: Path | None = None


def by_rules(article: Article, progress: "Progress | None" = None) -> "Draft":
    """Draft by the rules, which need nothing but this machine."""
    from tutor.generate.draft import draft

    return draft(
        article, None if progress is None else lambda done, total: progress("Reading the article", done, total)
    )


def generate(
    desk: "Desk",
    article: Article,
    *,
    stem: str = "",
    output: Path | None = None,
    progress: "Progress | None" = None,
    drafting: "Drafting" = by_rules,
) -> Generated:
    """Write the deck of an article's drafts to `output`, by default into the learner's folder, its text beside it.

    `stem` names the files, else the title does; `drafting` makes the notes. A deck that is there already keeps every
    note that was accepted or edited: what is new is added, what has lost its quote is marked stale. Raises TutorError
    when another deck or file is in the way (73), before anything is drafted, or when a file cannot be written.
    """
    path = output or desk.places.decks / f"{file_stem(stem or article.title)}.toml"
    if is_there(path) or path.is_symlink():
        return _again(desk, article, path, progress, drafting)
    text_path = path.with_name(f"{file_stem(path.stem)}.txt")
    if is_there(text_path) and read_bytes(text_path) != article.text.encode():
        raise TutorError(
            f"{text_path}: exists already, with another text",
            hint="Choose another name with --output.",
            code=Exit.CANNOT_CREATE,
        )
    deck_id = free_id(slug(path.stem), {file.id for file in desk.library.files})
    # The article goes first: where nothing can be written, that is told before time or money is spent on notes.
    laid = not is_there(text_path)
    if laid:
        write_whole(text_path, article.text, fresh=True)
    try:
        made = drafting(article, progress)
        deck = _deck(article, made, deck_id, text_path.name)
        text = _written(deck, made.account.maker)
        write_whole(path, text, fresh=True)
    except BaseException:
        if laid and not is_there(path):  # else another run has made the deck meanwhile, of the same text
            text_path.unlink(missing_ok=True)
        raise
    added = tuple(note.id for note in deck.notes)
    called = _finish(desk, deck.id, path)
    return Generated(deck.id, text, made.account, added, called, len(added), path, text_path)


def generate_text(
    article: Article, *, stem: str = "", progress: "Progress | None" = None, drafting: "Drafting" = by_rules
) -> Generated:
    """Return the deck's text and write nothing."""
    made = drafting(article, progress)
    deck = _deck(article, made, slug(stem or article.title), "")
    return Generated(deck.id, _written(deck, made.account.maker), made.account, tuple(note.id for note in deck.notes))


def _deck(article: Article, made: "Draft", deck_id: str, file: str) -> "Deck":
    from tutor.deck.notes import Deck, Source

    source = Source(article.title, article.author, article.publisher, article.date, article.url, file)
    return Deck(id=deck_id, title=article.title, notes=made.notes, language="en", source=source)


def _written(deck: "Deck", maker: str) -> str:
    from tutor.deck.keys import DIRECTIVE
    from tutor.deck.write import write

    return "\n".join(filter(None, (DIRECTIVE, _credit(maker)))) + f"\n\n{write(deck)}"


def _credit(maker: str) -> str:
    """Return the comment that names the language model which proposed notes, or nothing."""
    return f"# Notes proposed by {visible_line(maker)}." if maker else ""


def _again(desk: "Desk", article: Article, path: Path, progress: "Progress | None", drafting: "Drafting") -> Generated:
    """Add to a deck that is there. Its old article is kept under another name when the text has changed."""
    from tutor.deck.edit import set_source_file
    from tutor.deck.parse import decode, parse
    from tutor.generate.model.merging import unlike
    from tutor.generate.renewal import renewed

    _there(article, path)
    if drafting is not by_rules and not os.access(path.parent, os.W_OK):  # before money is spent in vain
        raise TutorError(f"{path.parent}: no permission to write there", code=Exit.NO_PERMISSION)
    made = drafting(article, progress)
    text, deck = _there(article, path)  # anew, for a model takes its time, and the learner may have decided since
    if made.account.maker:
        # A model words things anew each time.
        made = replace(made, notes=tuple(unlike(made.notes, deck)))
    renewal = renewed(text, made, article.blocks, stem=path.stem)
    beside = _beside(deck, path)
    kept = None
    if is_there(beside):
        old = read_bytes(beside)
        if old != article.text.encode():
            kept = _free_path(beside)
            write_whole(kept, decode(old), fresh=True)
            write_whole(beside, article.text)
    else:
        write_whole(beside, article.text, fresh=True)
    whole = renewal.text if deck.source.file else set_source_file(renewal.text, beside.name, stem=path.stem)
    if renewal.added:
        whole = _credited(whole, _credit(made.account.maker))
    if whole != text:
        write_whole(path, whole)
    return Generated(
        deck.id,
        whole,
        made.account,
        renewal.added,
        _finish(desk, deck.id, path),
        sum(note.draft for note in parse(whole, stem=path.stem).notes),
        path,
        beside,
        stale=renewal.stale,
        moved=renewal.moved,
        strayed=renewal.strayed,
        again=True,
        kept=kept,
    )


def _there(article: Article, path: Path) -> "tuple[str, Deck]":
    """Return the text of the deck that is there, and the deck. Raises TutorError when it is about something else."""
    from tutor.deck.article import paragraphs
    from tutor.deck.parse import decode, parse
    from tutor.generate.renewal import about_this

    text = decode(read_bytes(path))
    deck = parse(text, stem=path.stem)
    beside = _beside(deck, path)
    before = paragraphs(decode(read_bytes(beside))) if is_there(beside) else ()
    if not about_this(deck, article.blocks, before):
        raise TutorError(
            f"{path}: is a deck of another article",
            hint="Choose another name with --output.",
            code=Exit.CANNOT_CREATE,
        )
    return text, deck


def _beside(deck: "Deck", path: Path) -> Path:
    """Return where the text of a deck's article lies, or is to lie."""
    return path.with_name(deck.source.file or f"{file_stem(path.stem)}.txt")


def _credited(text: str, credit: str) -> str:
    """Return a deck's text with the comment among its first lines, below what editors read there."""
    if not credit or credit in text:
        return text
    first, newline, rest = text.partition("\r\n" if "\r\n" in text else "\n")
    return f"{first}{newline}{credit}{newline}{rest}" if first.startswith("#:") else f"{credit}{newline}{text}"


def _finish(desk: "Desk", deck_id: str, path: Path) -> str:
    """Let the rest of the program see the deck; returns what commands call it."""
    from tutor.library.owning import lay_schema

    with suppress(TutorError):  # only editors miss it, and the deck is there
        lay_schema(path.parent)
    desk.rescan()
    known = any(file.id == deck_id and file.path == path.absolute() for file in desk.library.files)
    return deck_id if known else str(path)


def _free_path(path: Path) -> Path:
    """Return a name beside the file for its earlier text, which nothing has."""
    count = 1
    while is_there(free := path.with_name(f"{path.stem}.{count}{path.suffix}")):
        count += 1
    return free

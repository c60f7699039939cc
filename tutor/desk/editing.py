"""The learner's own hand on a deck: open it in an editor, pin its ids, attach the article."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tutor.deck.cards import Card
from tutor.errors import Exit, TutorError
from tutor.library.library import DeckFile
from tutor.library.presence import is_there

if TYPE_CHECKING:
    from tutor.desk.desk import Desk

_PLUS_LINE = frozenset(
    {"vi", "vim", "nvim", "gvim", "view", "nano", "emacs", "emacsclient", "micro", "kak", "joe", "ne"}
)
_COLON_LINE = frozenset({"hx", "helix", "subl", "zed"})
_CODE = frozenset({"code", "codium", "cursor", "windsurf"})


def editor_command(desk: "Desk", card: Card) -> list[str]:
    """The command that opens a card's note in the learner's editor, at its line where the editor can be told.

    A shipped deck is first copied to the learner's folder; a broken one is opened at what broke it. Raises TutorError
    when no editor is set.
    """
    import shlex

    words = desk.settings.editor or desk.environ.get("VISUAL") or desk.environ.get("EDITOR") or ""
    try:
        command = shlex.split(words)
    except ValueError as error:
        raise TutorError(f"the editor's command cannot be read: {words}", code=Exit.USAGE) from error
    if not command:
        raise TutorError("no editor is set", hint="Set VISUAL or EDITOR, for example to vim or nano.", code=Exit.USAGE)
    file = desk.library.find(card.deck) or desk.library.deck(card.deck)
    line = file.problems[0][0] if file.problems else card.line
    path = str(owned(desk, file))
    name = Path(command[0]).name
    if name in _PLUS_LINE:
        return [*command, f"+{line}", path]
    if name in _COLON_LINE:
        return [*command, f"{path}:{line}"]
    if name in _CODE:
        return [*command, "--wait", "--goto", f"{path}:{line}"]
    return [*command, path]


def owned(desk: "Desk", file: DeckFile) -> Path:
    """The learner's own file of a deck, copied from the shipped one first if need be."""
    from tutor.library.owning import own

    result = own(file, desk.places.decks)
    if result.copied_from is not None:
        desk.rescan()
    return result.path


@dataclass(frozen=True, slots=True)
class Pinned:
    """What `pin` wrote: the file, whether it was just copied from a shipped one, and the ids."""

    path: Path
    copied: bool
    ids: tuple[str, ...]


def pin(desk: "Desk", deck: str) -> Pinned:
    """Write every missing id into a deck, so that reordering and rewording it never move progress."""
    from tutor.deck.edit import pin as pinned
    from tutor.library.owning import rewrite

    file = desk.library.deck(deck)
    if file.pinned:
        return Pinned(file.path, False, ())
    path = owned(desk, file)
    ids: list[str] = []

    def edit(text: str) -> str:
        edited, written = pinned(text, stem=path.stem)
        ids.extend(written)
        return edited

    rewrite(path, edit)
    desk.rescan()
    return Pinned(path, file.shipped, tuple(ids))


def attach(desk: "Desk", deck: str, article: Path) -> Path:
    """Copy a text beside a deck as its source, and note it in the deck; returns the copy's path."""
    from tutor.deck.edit import set_source_file
    from tutor.deck.parse import decode
    from tutor.library.files import read_bytes, write_whole
    from tutor.library.owning import rewrite

    text = decode(read_bytes(article))
    path = owned(desk, desk.library.deck(deck))
    copy = path.with_suffix(".txt")
    if is_there(copy) and not (is_there(article) and copy.samefile(article)):
        if decode(read_bytes(copy)) != text:
            raise TutorError(f"{copy}: exists already", hint="Move it away first.", code=Exit.CANNOT_CREATE)
    else:
        write_whole(copy, text)
    rewrite(path, lambda deck_text: set_source_file(deck_text, copy.name, stem=path.stem))
    desk.rescan()
    return copy


def accept(desk: "Desk", card: Card, answer: str) -> str:
    """Let a card accept one more answer, in its deck's file; returns what was done, in a sentence.

    Raises TutorError when the file cannot be written or the card takes no further answers.
    """
    from tutor.deck.edit import add_accept
    from tutor.library.owning import rewrite

    file = desk.library.deck(card.deck)
    path = owned(desk, file)
    rewrite(path, lambda text: add_accept(text, card.note, card.aspect, answer, stem=path.stem))
    desk.rescan()
    copied = f" The deck was first copied to {path}." if file.shipped else ""
    return f"\u201c{answer}\u201d is accepted from now on.{copied}"


def changes_since(desk: "Desk", before: Card, after: Card | None) -> str:
    """What an edit during a session did to the card on the screen, in one sentence."""
    file = desk.library.find(before.deck)
    if file is not None and file.problems:
        line, column, _, message, _ = file.problems[0]
        return f"{file.path.name}:{line}:{column}: {message}. The deck is asked as it was until that is mended."
    if after is None:
        return "The card is gone; its history is kept in case its id returns."
    if after == before:
        return "Nothing changed for this card."
    if after.content != before.content:
        return "The answer changed, so the card is asked again soon."
    return "The card was changed; its progress is kept."

"""From words on the command line to an open desk and the decks meant."""

from collections.abc import Iterable
from pathlib import Path

from tutor.desk.desk import Desk
from tutor.errors import Exit, TutorError
from tutor.library.presence import is_there


def is_path(word: str) -> bool:
    """Whether a word on the command line means a file or folder rather than a deck's id."""
    return word.endswith(".toml") or "/" in word or word in (".", "..")


def desk_for(words: Iterable[str]) -> tuple[Desk, tuple[str, ...]]:
    """Open a desk that also holds the files and folders among the words; returns it with the ids of the decks meant.

    A file means its deck, a folder the sound decks in it. No words mean all decks: no ids. Raises TutorError for a
    deck that cannot be loaded, and for words that mean no deck.
    """
    words = tuple(words)
    paths = tuple(Path(word).absolute() for word in words if is_path(word))
    desk = open_desk(paths)
    if not words:
        return desk, ()
    ids = [word for word in words if not is_path(word)]
    for path in paths:
        ids += [
            desk.library.deck(file.id).id
            for file in desk.library.files
            if file.path == path or (file.sound and path in file.path.parents)
        ]
    if not ids:
        raise TutorError(f"{', '.join(words)}: holds no deck", code=Exit.NO_INPUT)
    return desk, tuple(dict.fromkeys(ids))


def open_desk(paths: Iterable[Path] = ()) -> Desk:
    """Open a desk that shows a progress bar on a terminal when a job turns out long."""
    from tutor.cli.progress import Bar

    return Desk(paths, progress=Bar())


def open_beside(path: Path | None) -> Desk:
    """Open a desk that also holds the decks at a path, before all others. Raises TutorError where there is none."""
    if path is not None and not is_there(path):
        raise TutorError(f"{path}: no such file or folder", code=Exit.NO_INPUT)
    return open_desk(() if path is None else (path,))


def desk_and_deck(word: str) -> tuple[Desk, str]:
    """Open a desk; returns it with the id of the deck meant by a word or a file, or with "" where none is given.

    A deck whose file is gone is meant as well, as long as it has a history. Raises TutorError for what means no deck.
    """
    from tutor.desk.figures import deck_meant

    if not word:
        return open_desk(), ""
    if not is_path(word):
        desk = open_desk()
        return desk, deck_meant(desk, word)
    desk, ids = desk_for([word])
    if len(ids) > 1:
        raise TutorError(f"{word}: holds {len(ids)} decks", hint="Name one of them.", code=Exit.USAGE)
    return desk, ids[0]

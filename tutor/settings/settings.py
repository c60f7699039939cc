"""The settings file: preferences of this machine, read once, each with a default."""

import os
from pathlib import Path
from typing import Any, NamedTuple

from tutor.errors import Exit, TutorError

LONGEST = 100_000
"""A settings file longer than this many bytes is not read."""


class Settings(NamedTuple):
    """What `settings.toml` may say.

    `decks` are further folders or files to find decks in. `day_starts_min` is when a study day begins, in minutes after
    midnight. `theme` is "auto", "light" or "dark". `editor` is a command line, or empty for `$VISUAL` and `$EDITOR`.
    """

    decks: tuple[Path, ...] = ()
    day_starts_min: int = 240
    theme: str = "auto"
    editor: str = ""


def read_settings(path: Path) -> Settings:
    """Return the settings in the file, or the defaults when there is none.

    Raises TutorError, naming file and key, when the file cannot be read or a value does not fit.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe would block
            raise TutorError(f"{path}: is not a plain file", code=Exit.IO)
        with path.open("rb") as file:
            data = file.read(LONGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except PermissionError as error:
        raise TutorError(f"{path}: no permission to read it", code=Exit.NO_PERMISSION) from error
    except OSError as error:
        raise TutorError(f"{path}: {error.strerror}", code=Exit.IO) from error
    if len(data) > LONGEST:
        raise TutorError(f"{path}: longer than {LONGEST:,} bytes")
    return _settings(path, _table(path, data))


def _table(path: Path, data: bytes) -> dict[str, Any]:
    import tomli

    try:
        return tomli.loads(data.decode())
    except tomli.TOMLDecodeError as error:
        raise TutorError(f"{path}:{error.lineno}:{error.colno}: {error.msg}") from error
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise TutorError(f"{path}: not a TOML file in UTF-8 ({type(error).__name__})") from error


def _settings(path: Path, table: dict[str, Any]) -> Settings:
    known = {"decks", "day_starts", "theme", "editor"}
    for key in table:
        if key not in known:
            raise TutorError(f'{path}: no setting is called "{key}"', hint=f"Settings are: {', '.join(sorted(known))}.")
    decks = table.get("decks", [])
    if isinstance(decks, str):
        decks = [decks]
    if not isinstance(decks, list) or not all(isinstance(item, str) and _is_path(item) for item in decks):
        raise TutorError(f"{path}: decks is a list of folders", hint='For example: decks = ["~/courses/decks"]')
    theme = table.get("theme", "auto")
    if theme not in ("auto", "light", "dark"):
        raise TutorError(f'{path}: theme is "auto", "light" or "dark"')
    editor = table.get("editor", "")
    if not isinstance(editor, str):
        raise TutorError(f'{path}: editor is a command, such as "vim"')
    folder = path.parent
    return Settings(
        decks=tuple((folder / os.path.expanduser(item)).absolute() for item in decks),  # noqa: PTH111 - never raises
        day_starts_min=_minutes(path, table.get("day_starts", "04:00")),
        theme=theme,
        editor=editor,
    )


def _is_path(text: str) -> bool:
    return bool(text) and "\0" not in text


def _minutes(path: Path, value: object) -> int:
    hint = 'For example: day_starts = "04:00"'
    words = str(value).split(":")
    if len(words) == 3 and words[2] == "00":  # a time of TOML has seconds
        del words[2]
    if len(words) != 2 or not all(word.isascii() and word.isdigit() for word in words):
        raise TutorError(f"{path}: day_starts is a time of day", hint=hint)
    hours, minutes = int(words[0]), int(words[1])
    if hours > 23 or minutes > 59:
        raise TutorError(f"{path}: day_starts is a time of day", hint=hint)
    return hours * 60 + minutes

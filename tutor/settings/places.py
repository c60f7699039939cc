"""The folders and files of one learner on this machine."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from tutor.errors import Exit, TutorError

APP = "tutor-study"
"""The folder's name under the XDG folders; `tutor` alone belongs to another program on many machines."""


class Places(NamedTuple):
    """Where the log, the learner's decks, the cache and the settings are. None of them need exist yet."""

    log: Path
    decks: Path
    cache: Path
    settings: Path


def places(environ: Mapping[str, str]) -> Places:
    """Return the places for an environment: all under `TUTOR_HOME` if set, else the user's XDG folders.

    Raises TutorError when the user has no home.
    """
    home = environ.get("TUTOR_HOME", "")
    if home:
        root = Path(os.path.expanduser(home)).absolute()  # noqa: PTH111 - never raises
        return Places(root / "log.db", root / "decks", root / "cache" / "decks.db", root / "settings.toml")
    import platformdirs

    try:
        data = Path(platformdirs.user_data_dir(APP))
        cache = Path(platformdirs.user_cache_dir(APP))
        config = Path(platformdirs.user_config_dir(APP))
    except RuntimeError as error:
        hint = "Say with TUTOR_HOME where your answers are to be kept."
        raise TutorError("no home folder is known for you", hint=hint, code=Exit.USAGE) from error
    return Places(data / "log.db", data / "decks", cache / "decks.db", config / "settings.toml")

"""The learner's editor, which has the terminal to itself until it ends."""

import subprocess
from collections.abc import Sequence

from textual.app import App, SuspendNotSupported

from tutor.errors import TutorError


def run_editor(app: App[int], command: Sequence[str]) -> TutorError | None:
    """Run the editor and return what is to be told of how it ended, or None. Raises TutorError if it does not start."""
    ended: subprocess.CompletedProcess[bytes] | Exception
    try:
        with app.suspend():
            try:
                ended = subprocess.run(command, check=False)  # noqa: S603 (the learner's own editor)
            except OSError as error:  # caught in here, for the terminal is not taken back from what raises
                ended = error
    except SuspendNotSupported as error:
        ended = error
    if isinstance(ended, Exception):
        raise TutorError(f"the editor does not start: {ended}", hint="Set EDITOR to one that does.") from ended
    if ended.returncode:
        return TutorError(f"the editor ended with status {ended.returncode}; the deck is read as it is")
    return None

"""The one family of errors that is made for a person; anything else that is raised is a bug."""

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes of the command `tutor`, after BSD's sysexits where one fits."""

    OK = 0
    FINDINGS = 1
    USAGE = 2
    BAD_DATA = 65
    NO_INPUT = 66
    BUG = 70
    CANNOT_CREATE = 73
    IO = 74
    NEWER = 76
    NO_PERMISSION = 77


class TutorError(Exception):
    """Something the learner can understand and mend: what is wrong, and the way out.

    `message` names the place and the trouble in one sentence; `hint` says what to do next, or is empty.
    Only a front end catches it.
    """

    def __init__(self, message: str, *, hint: str = "", code: Exit = Exit.BAD_DATA) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code

    @property
    def said(self) -> str:
        """The message and the hint as sentences in one line."""
        stop = "" if self.message.endswith((".", "!", "?")) else "."
        return f"{self.message}{stop} {self.hint}".rstrip()

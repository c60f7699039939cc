"""Reading and writing whole files, with the trouble said in words."""

import contextlib
import hashlib
import os
import secrets
import stat
from errno import EDQUOT, EEXIST, ENOSPC, EROFS
from pathlib import Path

from tutor.errors import Exit, TutorError

LARGEST = 32 * 1024 * 1024
"""A deck or article larger than this many bytes is not read."""


def read_bytes(path: Path) -> bytes:
    """Return the whole file. Raises TutorError: missing (66), not allowed (77), too large (65), or unreadable (74)."""
    try:
        _refuse_unfit(path)
        return path.read_bytes()
    except OSError as error:
        raise trouble(path, error) from error


def fingerprint(path: Path) -> str:
    """Return a short hash of the file's bytes, never holding all of them. Raises what `read_bytes` raises."""
    try:
        _refuse_unfit(path)
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()[:24]
    except OSError as error:
        raise trouble(path, error) from error


def write_whole(path: Path, text: str, *, fresh: bool = False) -> None:
    """Replace the file by the text, or leave it as it was: never half. Follows a symbolic link to the file it names.

    A `fresh` file is only made where nothing is yet, not even a link. Raises TutorError when the file cannot be
    written (73, 74 or 77).
    """
    target = path if fresh else Path(os.path.realpath(path))
    mode = 0o644
    try:
        if not fresh and (target.exists() or target.is_symlink()):  # what is still a link here leads round in a circle
            status = target.lstat()
            if not stat.S_ISREG(status.st_mode):
                raise TutorError(f"{path}: is not a plain file", code=Exit.CANNOT_CREATE)
            mode = stat.S_IMODE(status.st_mode)
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.with_name(f".{target.name}.{secrets.token_hex(6)}")
        try:
            with beside.open("xb") as file:
                os.fchmod(file.fileno(), mode)
                file.write(text.encode())
                file.flush()
                os.fsync(file.fileno())
            if fresh:
                _settle(beside, target)
            else:
                beside.replace(target)
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                beside.unlink()
            raise
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        raise trouble(path, error, writing=True) from error


def _settle(beside: Path, target: Path) -> None:
    """Move a file to a name that nothing has. Raises FileExistsError when something has it."""
    try:
        target.hardlink_to(beside)  # unlike a rename, a link never takes the place of anything
    except FileExistsError:
        raise
    except OSError as error:  # some file systems have no links
        if os.path.lexists(target):
            raise FileExistsError(EEXIST, os.strerror(EEXIST)) from error
        beside.replace(target)
    else:
        beside.unlink()


def _refuse_unfit(path: Path) -> None:
    # A fifo or a device would block or never end, so only a plain file is opened.
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise TutorError(f"{path}: is a folder", code=Exit.NO_INPUT)
    if not stat.S_ISREG(status.st_mode):
        raise TutorError(f"{path}: is not a plain file", code=Exit.NO_INPUT)
    if status.st_size > LARGEST:
        raise TutorError(f"{path}: larger than {LARGEST // 1024 // 1024} MB", hint="Split it into several files.")


def trouble(path: Path, error: OSError, *, writing: bool = False) -> TutorError:
    """Say in words what the system refused, with the exit code that fits."""
    if isinstance(error, PermissionError):
        return TutorError(f"{path}: no permission to {'write' if writing else 'read'} it", code=Exit.NO_PERMISSION)
    if isinstance(error, FileNotFoundError) and not writing:
        return TutorError(f"{path}: no such file", code=Exit.NO_INPUT)
    if writing and isinstance(error, FileExistsError | NotADirectoryError | FileNotFoundError | IsADirectoryError):
        return TutorError(f"{path}: cannot be created ({error.strerror})", code=Exit.CANNOT_CREATE)
    if error.errno in (ENOSPC, EDQUOT):
        return TutorError(f"{path}: the disk is full", hint="Make room, then do it again.", code=Exit.IO)
    if error.errno == EROFS:
        return TutorError(f"{path}: lies on a disk that may only be read", code=Exit.NO_PERMISSION)
    return TutorError(f"{path}: {error.strerror or error}", code=Exit.IO)

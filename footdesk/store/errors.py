"""What the world can do to our files, as values: a cause, and what belongs in the sentence about it.

A problem that ends what was asked for is raised as a StoreError; one that was got over is returned beside the result.
The English sentences here are for logs and the command line; the windows have their own, in the person's language.
"""

import errno
from collections.abc import Mapping
from enum import Enum
from pathlib import Path

from msgspec import Struct


class Cause(Enum):
    """What went wrong; the value is the English sentence, with the names of what it needs in braces."""

    RESOURCES_MISSING = "The folder {folder} is missing. Install FootDesk again."
    NOTHING_TO_DO = "No routine could be read from {folder}. Install FootDesk again."
    FILE_WRONG = "{file} cannot be used: at {place}, found {found}, expected {expected}."
    FILE_UNREADABLE = "{file} cannot be read: {reason}."
    EXERCISE_MISSING = "{file} names the exercise {exercise}, which could not be found. It is left out."
    ROUTINE_EMPTY = "{file} is left out: none of its exercises could be found."
    FILE_NEWER = (
        "{file} was written for a newer FootDesk: its format is {found}, and this one knows formats up to {known}."
    )
    OWN_UNREADABLE = "{name} of your own cannot be read and is left out: {reason}."
    OWN_EXERCISE_MISSING = "{routine} names the exercise {exercise}, which is no longer there. It is left out."
    SETTINGS_DAMAGED = (
        "The settings could not be read, so the usual ones are used. The old file was kept as {kept}. ({reason})"
    )
    REMINDERS_DAMAGED = (
        "The reminders could not be read, so there are none. The old file was kept as {kept}. ({reason})"
    )
    HISTORY_NEWER = (
        "{file} was written by a newer FootDesk: its format is {found}, and this one knows formats up to {known}. "
        "It is left as it is. Install the newer FootDesk to use it."
    )
    HISTORY_DAMAGED = "{file} is damaged: {reason}."
    HISTORY_RESTORED = "The history could not be read. The copy {copy} was restored; the old file was kept as {kept}."
    HISTORY_BEGUN_AGAIN = (
        "The history could not be read, and there is no good copy. A new one was begun; "
        "the old file was kept as {kept}."
    )
    HISTORY_MISSING = "The history was missing. The copy {copy} was restored."
    LOCKED = "{file} is in use by another program. Close that program and try again."
    READ_ONLY = "{file} cannot be written: it or its folder is read-only. Allow writing, or choose another folder."
    DISK_FULL = "{file} cannot be written: the disk is full. Make some room and try again."
    NOT_WRITTEN = "{file} cannot be written: {reason}."


class Problem(Struct, frozen=True):
    """One thing that went wrong: its cause and the values of its sentence."""

    cause: Cause
    values: Mapping[str, str]

    def __str__(self) -> str:
        """The English sentence."""
        return self.cause.value.format_map(self.values)


class StoreError(Exception):
    """The world failed: a file, a folder or a disk is not as it has to be. `problem` says which and how."""

    def __init__(self, cause: Cause, **values: str) -> None:
        """Make the problem of a cause and the values of its sentence."""
        self.problem = Problem(cause, values)
        super().__init__(str(self.problem))


_CAUSES = {
    errno.ENOSPC: Cause.DISK_FULL,
    errno.EDQUOT: Cause.DISK_FULL,
    errno.EFBIG: Cause.DISK_FULL,
    errno.EROFS: Cause.READ_ONLY,
    errno.EACCES: Cause.READ_ONLY,
    errno.EPERM: Cause.READ_ONLY,
}


def not_written(path: Path, error: OSError) -> StoreError:
    """What to raise when the operating system would not write a file."""
    cause = _CAUSES.get(error.errno or 0, Cause.NOT_WRITTEN)
    values = {"reason": _reason(error)} if cause is Cause.NOT_WRITTEN else {}
    return StoreError(cause, file=str(path), **values)


def not_read(path: Path, error: OSError) -> StoreError:
    """What to raise when the operating system would not read a file."""
    return StoreError(Cause.FILE_UNREADABLE, file=str(path), reason=_reason(error))


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()

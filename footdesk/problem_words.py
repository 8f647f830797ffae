"""What went wrong with a file or a folder, in the person's language: what happened, then what one can do."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from footdesk.store.errors import Cause, Problem

_WORDS: dict[Cause, object] = {
    Cause.RESOURCES_MISSING: QT_TRANSLATE_NOOP("Problems", "The folder {folder} is missing. Install FootDesk again."),
    Cause.NOTHING_TO_DO: QT_TRANSLATE_NOOP(
        "Problems", "No routine could be read from {folder}. Install FootDesk again."
    ),
    Cause.FILE_WRONG: QT_TRANSLATE_NOOP(
        "Problems", "{file} cannot be used: at {place}, found {found}, expected {expected}."
    ),
    Cause.FILE_UNREADABLE: QT_TRANSLATE_NOOP("Problems", "{file} cannot be read: {reason}."),
    Cause.EXERCISE_MISSING: QT_TRANSLATE_NOOP(
        "Problems", "{file} names the exercise {exercise}, which could not be found. It is left out."
    ),
    Cause.ROUTINE_EMPTY: QT_TRANSLATE_NOOP("Problems", "{file} is left out: none of its exercises could be found."),
    Cause.SETTINGS_DAMAGED: QT_TRANSLATE_NOOP(
        "Problems",
        "Your settings could not be read, so the usual ones are used. The old file was kept as {kept}.",
    ),
    Cause.REMINDERS_DAMAGED: QT_TRANSLATE_NOOP(
        "Problems", "Your reminders could not be read, so there are none. The old file was kept as {kept}."
    ),
    Cause.FILE_NEWER: QT_TRANSLATE_NOOP(
        "Problems", "{file} was written for a newer FootDesk. Install the newer FootDesk to open it."
    ),
    Cause.OWN_UNREADABLE: QT_TRANSLATE_NOOP("Problems", "“{name}” cannot be read and is left out: {reason}."),
    Cause.OWN_EXERCISE_MISSING: QT_TRANSLATE_NOOP(
        "Problems", "An exercise of “{routine}” is no longer there. It is left out."
    ),
    Cause.HISTORY_NEWER: QT_TRANSLATE_NOOP(
        "Problems",
        "Your history was written by a newer FootDesk and is left as it is. Install the newer FootDesk to use it.",
    ),
    Cause.HISTORY_DAMAGED: QT_TRANSLATE_NOOP("Problems", "Your history is damaged: {reason}."),
    Cause.HISTORY_RESTORED: QT_TRANSLATE_NOOP(
        "Problems", "Your history could not be read. The copy {copy} was restored; the old file was kept as {kept}."
    ),
    Cause.HISTORY_BEGUN_AGAIN: QT_TRANSLATE_NOOP(
        "Problems", "Your history could not be read. The old file was kept as {kept}."
    ),
    Cause.HISTORY_MISSING: QT_TRANSLATE_NOOP("Problems", "Your history was missing. The copy {copy} was restored."),
    Cause.LOCKED: QT_TRANSLATE_NOOP(
        "Problems", "{file} is in use by another program. Close that program and try again."
    ),
    Cause.READ_ONLY: QT_TRANSLATE_NOOP(
        "Problems", "{file} cannot be written: the folder is read-only. Choose another folder, or allow writing there."
    ),
    Cause.DISK_FULL: QT_TRANSLATE_NOOP(
        "Problems", "{file} cannot be written: the disk is full. Make some room and try again."
    ),
    Cause.NOT_WRITTEN: QT_TRANSLATE_NOOP("Problems", "{file} cannot be written: {reason}."),
}


def problem_words(problem: Problem) -> str:
    """The sentence to show for a problem."""
    return QCoreApplication.translate("Problems", str(_WORDS[problem.cause])).format_map(problem.values)


def not_written_words(problem: Problem, path: Path) -> str:
    """The sentence to show when a file that the person asked for could not be written."""
    if problem.cause is Cause.DISK_FULL:
        return problem_words(problem)
    words = QCoreApplication.translate("Problems", "The file could not be written to {folder}. Choose another folder.")
    return words.format(folder=path.parent.name or str(path.parent))


def crash_words() -> str:
    """The sentence to show when we made a mistake."""
    return QCoreApplication.translate("Problems", "Something went wrong in FootDesk. The session is paused.")

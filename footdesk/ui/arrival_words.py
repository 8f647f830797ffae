"""The sentences about what comes in from a file or a list."""

from PySide6.QtCore import QCoreApplication

from footdesk.core.exercise import Exercise
from footdesk.core.written_draft import DraftLine
from footdesk.ui.words_exercise import dose_words

translate = QCoreApplication.translate


def exercise_words(exercise: Exercise) -> str:
    """An exercise in one line: its name and its dose."""
    words = translate("Arrival", "{exercise}: {dose}")
    return words.format(exercise=exercise.name, dose=dose_words(exercise))


def draft_words(line: DraftLine) -> str:
    """What a line of a list would become: "Calf raises: each leg, 12 × 5 s, 3 sets"; empty where it is left out."""
    if line.exercise is None:
        return ""
    words = exercise_words(line.exercise)
    if line.sets == 1:
        return words
    return translate("Arrival", "{exercise}, {sets} sets").format(exercise=words, sets=line.sets)


def unclear_words(line: DraftLine) -> str:
    """What of a line is not understood: "Not understood: breathe"; empty where all of it is."""
    if not line.unclear:
        return ""
    return translate("Arrival", "Not understood: {words}").format(words=" … ".join(line.unclear))


def added_words(name: str) -> str:
    """Say that a routine, or an exercise, is there now."""
    return translate("Arrival", "“{name}” was added.").format(name=name)


def all_here_words(name: str) -> str:
    """Say that a file brought nothing new."""
    return translate("Arrival", "You have all of {name} already.").format(name=name)


def shared_words(name: str) -> str:
    """Say that a routine was written into a file."""
    return translate("Arrival", "Your routine was written as {file}.").format(file=name)

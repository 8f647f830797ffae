"""Every sentence about routines and exercises of one's own, in the person's language."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from footdesk.core.exercise import Strength
from footdesk.ui.shown_library import EditorLine, Offered, OfferedRoutine, RoutineLine
from footdesk.ui.words_body import position_inside_words, sides_inside_words
from footdesk.ui.words_counted import exercises_words, span_words, whole_minutes
from footdesk.ui.words_exercise import dose_words, exercise_words, long_amount_words

translate = QCoreApplication.translate


class NameProblem(Enum):
    """Why a name cannot be taken."""

    EMPTY = auto()
    TAKEN = auto()


def routine_note_words(line: RoutineLine) -> str:
    """What a routine is, in short: "10 exercises, 16 min", "4 standing, 5 min"."""
    if not line.count:
        return translate("Library", "Nothing in it yet")
    what = exercises_words(line.count)
    if line.position is not None:
        positioned = translate("Library", "{count} {position}")
        what = positioned.format(count=line.count, position=position_inside_words(line.position))
    both = translate("Library", "{exercises}, {minutes} min")
    return both.format(exercises=what, minutes=whole_minutes(line.total))


def routine_spoken_words(line: RoutineLine) -> str:
    """The whole row of a routine as a screen reader says it."""
    words = translate("Library", "{name}, {note}").format(name=line.name, note=routine_note_words(line))
    return words if line.own else translate("Library", "{routine}, comes with FootDesk").format(routine=words)


def editor_note_words(line: EditorLine) -> str:
    """The dose of an exercise in a routine: "Each leg · 20 s, changed"."""
    words = dose_words(line.exercise)
    return translate("Library", "{dose}, changed").format(dose=words) if line.changed else words


def editor_spoken_words(line: EditorLine, place: int, count: int) -> str:
    """The whole row as a screen reader says it: "4 of 5, Upward stretching, each leg, 20 seconds, changed"."""
    exercise = line.exercise
    parts = [
        place_words(place, count),
        exercise.name,
        sides_inside_words(exercise.dose.sides, exercise.limb),
        long_amount_words(exercise.dose),
    ]
    if line.changed:
        parts.append(translate("Library", "changed"))
    return ", ".join(parts)


def place_words(place: int, count: int) -> str:
    """Where something stands in a row: "4 of 5"; `place` counts from 0."""
    return translate("Library", "{place} of {count}").format(place=place + 1, count=count)


def moved_words(name: str, place: int, count: int) -> str:
    """What is said once an exercise was moved: "Upward stretching, now 3 of 5"."""
    return translate("Library", "{name}, now {place}").format(name=name, place=place_words(place, count))


def total_words(line: RoutineLine) -> str:
    """The whole time at the strength that was chosen: "Total 9 min 43 s", "Total 7 min 10 s, easier"."""
    words = {
        Strength.EASIER: translate("Library", "Total {span}, easier"),
        Strength.STANDARD: translate("Library", "Total {span}"),
        Strength.STRONGER: translate("Library", "Total {span}, stronger"),
    }
    return words[line.strength].format(span=span_words(line.total))


def routine_name_words(problem: NameProblem) -> str:
    """Why a routine cannot be called so."""
    match problem:
        case NameProblem.EMPTY:
            return translate("Library", "Give the routine a name.")
        case NameProblem.TAKEN:
            return translate("Library", "You already have a routine with this name.")


def exercise_name_words(problem: NameProblem) -> str:
    """Why an exercise cannot be called so."""
    match problem:
        case NameProblem.EMPTY:
            return translate("Library", "Give the exercise a name.")
        case NameProblem.TAKEN:
            return translate("Library", "You already have an exercise with this name.")


def limits_words(name: str, least: int, most: int, *, seconds: bool) -> str:
    """What a number can be: "Hold can be 1 to 300 seconds."."""
    template = (
        translate("Library", "{name} can be {least} to {most} seconds.")
        if seconds
        else translate("Library", "{name} can be {least} to {most}.")
    )
    return template.format(name=name, least=least, most=most)


def new_routine_words() -> str:
    """What a new routine is called at first."""
    return translate("Library", "My routine")


def too_long_words() -> str:
    """Why nothing more can be added to a routine."""
    return translate("Library", "This routine is as long as it can be.")


def deleted_words(name: str) -> str:
    """What is said once something was deleted."""
    return translate("Library", "{name} is deleted.").format(name=name)


def found_note_words(row: Offered) -> str:
    """What was found, in short: "Each foot · 10 × 3 s, yours", "Routine, 4 exercises"."""
    if isinstance(row, OfferedRoutine):
        words = translate("Library", "Routine, {exercises}").format(exercises=exercises_words(row.count))
    else:
        words = dose_words(row.exercise)
    return translate("Library", "{note}, yours").format(note=words) if row.own else words


def found_spoken_words(row: Offered) -> str:
    """The whole row of something that was found, as a screen reader says it."""
    if isinstance(row, OfferedRoutine):
        takes = translate("Words", "takes {span}").format(span=span_words(row.time))
        parts = [row.name, found_note_words(row), takes]
    else:
        parts = [exercise_words(row.exercise, row.time)]
        if row.own:
            parts.append(translate("Library", "yours"))
    return ", ".join(parts)


def found_count_words(count: int) -> str:
    """How many were found: "12 found", "Nothing fits"."""
    if not count:
        return translate("Library", "Nothing fits. Take a filter away, or write less.")
    return translate("Library", "{count} found").format(count=count)

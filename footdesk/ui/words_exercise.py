"""Every sentence about an exercise or a routine as it stands in a list, in the person's language."""

from PySide6.QtCore import QCoreApplication

from footdesk.core.exercise import Dose, Exercise, Milliseconds
from footdesk.ui.words_body import (
    kit_inside_words,
    kit_list_words,
    kit_words,
    position_inside_words,
    position_words,
    sides_inside_words,
    sides_words,
)
from footdesk.ui.words_counted import clock_words, long_span_words, span_words

__all__ = [
    "amount_words",
    "clock_words",
    "dose_line_words",
    "dose_words",
    "exercise_row_words",
    "exercise_words",
    "kit_list_words",
    "kit_words",
    "long_amount_words",
    "position_words",
    "span_words",
]

translate = QCoreApplication.translate


def dose_words(exercise: Exercise) -> str:
    """How much, in short: "Each foot · 10 × 3 s", "Both feet · 20 s"."""
    sides = sides_words(exercise.dose.sides, exercise.limb)
    return translate("Words", "{sides} · {amount}").format(sides=sides, amount=amount_words(exercise.dose))


def dose_line_words(exercise: Exercise) -> str:
    """How much, beside a sign of its own: "Each foot, 10 × 3 s"."""
    sides = sides_words(exercise.dose.sides, exercise.limb)
    return translate("Words", "{sides}, {amount}").format(sides=sides, amount=amount_words(exercise.dose))


def exercise_row_words(exercise: Exercise, span: Milliseconds, *, done_today: bool) -> str:
    """The accessible name of a row of the list.

    "6, Upward stretching, on the floor, each leg, 30 seconds, takes 1 min 10 s, needs towel, done today".
    """
    parts = [str(exercise.number), exercise_words(exercise, span)]
    if done_today:
        parts.append(translate("Words", "done today"))
    return ", ".join(parts)


def exercise_words(exercise: Exercise, span: Milliseconds) -> str:
    """All there is to know of an exercise in a list, as a screen reader says it."""
    parts = [
        exercise.name,
        position_inside_words(exercise.position),
        sides_inside_words(exercise.dose.sides, exercise.limb),
        long_amount_words(exercise.dose),
        translate("Words", "takes {span}").format(span=span_words(span)),
    ]
    if exercise.kit:
        parts.append(translate("Words", "needs {things}").format(things=kit_inside_words(exercise.kit)))
    return ", ".join(parts)


def amount_words(dose: Dose) -> str:
    """How much of one side: "10 × 3 s", "20 s"."""
    if dose.repetition_time is None:
        times = translate("Words", "{count} ×").format(count=dose.repetitions)
        return times if dose.repetitions > 1 else translate("Words", "as long as you like")
    span = span_words(dose.repetition_time)
    if dose.repetitions == 1:
        return span
    return translate("Words", "{count} × {span}").format(count=dose.repetitions, span=span)


def long_amount_words(dose: Dose) -> str:
    """How much, as it is spoken: "10 times 3 seconds", "as long as you like"."""
    if dose.repetition_time is None:
        times = translate("Words", "{count} times").format(count=dose.repetitions)
        return times if dose.repetitions > 1 else translate("Words", "as long as you like")
    span = long_span_words(dose.repetition_time)
    if dose.repetitions == 1:
        return span
    return translate("Words", "{count} times {span}").format(count=dose.repetitions, span=span)

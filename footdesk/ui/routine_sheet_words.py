"""Every sentence of a routine's sheet, in the person's language."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from footdesk.core.exercise import Exercise, Sides, Strength
from footdesk.core.plan import WORK, Plan
from footdesk.ui.words_body import kit_inside_words, kit_list_words, position_words
from footdesk.ui.words_counted import about_minutes_words, span_words
from footdesk.ui.words_exercise import amount_words, dose_line_words
from footdesk.ui.words_next import step_word

translate = QCoreApplication.translate

Line = tuple[str, str]
"""What a line is about in a word or two, and what it says."""


def title_words(plan: Plan) -> str:
    """What the file is called by those who read it."""
    return translate("RoutineSheet", "{routine} - FootDesk").format(routine=plan.routine.name)


def summary_words(plan: Plan) -> str:
    """How long it takes, how strong it is, and what it needs."""
    about = {
        Strength.EASIER: translate("RoutineSheet", "Easier than usual, {minutes}. {kit}"),
        Strength.STANDARD: translate("RoutineSheet", "{minutes}. {kit}"),
        Strength.STRONGER: translate("RoutineSheet", "Stronger than usual, {minutes}. {kit}"),
    }
    said = about[plan.routine.strength].format(
        minutes=about_minutes_words(plan.total), kit=kit_list_words(plan.routine.kit)
    )
    return said[:1].upper() + said[1:]


def care_words() -> str:
    """What holds for all of it."""
    return translate(
        "RoutineSheet",
        "Stop if it hurts, and at once with chest pain, dizziness or new weakness. Have something steady to hold.",
    )


def numbered_words(number: int, exercise: Exercise) -> str:
    """The name of an exercise with its place in the routine, from 1."""
    return translate("RoutineSheet", "{number}. {exercise}").format(number=number, exercise=exercise.name)


def exercise_facts(plan: Plan, number: int) -> str:
    """One line about an exercise, by its place from 0: position, dose, time and kit."""
    exercise = plan.exercises[number]
    dose = dose_line_words(exercise)
    if exercise.scaled is not None:
        usually = translate("RoutineSheet", "{dose} (usually {usual})")
        dose = usually.format(dose=dose, usual=amount_words(exercise.scaled.usual))
    facts = [position_words(exercise.position), dose, span_words(plan.time_of(number))]
    if exercise.kit:
        facts.append(translate("RoutineSheet", "needs {things}").format(things=kit_inside_words(exercise.kit)))
    return " · ".join(facts)


def exercise_lines(plan: Plan, number: int) -> tuple[Line, ...]:
    """What to do in each phase of an exercise, and what to mind."""
    lines = (*_cues(plan, number), (translate("RoutineSheet", "Take care"), plan.exercises[number].care))
    return tuple(line for line in lines if line[1])


def foot_words(page: int, pages: int, day: date, locale: QLocale) -> str:
    """What stands under each page, counted from 1."""
    words = translate("RoutineSheet", "Made with FootDesk on {day}. Page {page} of {pages}.")
    shown = locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return words.format(day=shown, page=page, pages=pages)


def _cues(plan: Plan, number: int) -> Iterator[Line]:
    exercise, dose = plan.exercises[number], plan.exercises[number].dose
    work = next(step for step in plan.steps[plan.entry(number) :] if step.kind in WORK)
    yield translate("Words", "Get ready"), exercise.cues.prepare
    if dose.stages:
        yield from ((stage.name, stage.cue) for stage in dose.stages)
    else:
        yield step_word(work, exercise), exercise.cues.work
    if dose.repetitions > 1 and dose.relax_time:
        rest = translate("RoutineSheet", "{cue} ({span})")
        yield translate("Words", "Relax"), rest.format(cue=exercise.cues.relax, span=span_words(dose.relax_time))
    if dose.sides is Sides.EACH:
        yield translate("Words", "Switch sides"), exercise.cues.switch

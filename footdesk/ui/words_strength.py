"""Every sentence about how strong a routine is, in the person's language."""

from PySide6.QtCore import QCoreApplication

from footdesk.core.exercise import Exercise, Strength
from footdesk.core.plan import Plan
from footdesk.ui.words_counted import about_minutes_words
from footdesk.ui.words_exercise import amount_words

translate = QCoreApplication.translate


def strength_words(strength: Strength) -> str:
    """Name a strength."""
    words = {
        Strength.EASIER: translate("Words", "Easier"),
        Strength.STANDARD: translate("Words", "Standard"),
        Strength.STRONGER: translate("Words", "Stronger"),
    }
    return words[strength]


def strength_note_words(strength: Strength) -> str:
    """Say what a strength does to the doses."""
    words = {
        Strength.EASIER: translate("Words", "A third fewer repetitions and shorter times"),
        Strength.STANDARD: translate("Words", "The usual repetitions and times"),
        Strength.STRONGER: translate("Words", "A third more repetitions and longer times"),
    }
    return words[strength]


def about_words(plan: Plan) -> str:
    """Say what would be started: "All ten exercises, about 16 min", "All ten exercises, easier, about 11 min"."""
    words = {
        Strength.EASIER: translate("Words", "{routine}, easier, {minutes}"),
        Strength.STANDARD: translate("Words", "{routine}, {minutes}"),
        Strength.STRONGER: translate("Words", "{routine}, stronger, {minutes}"),
    }
    routine = plan.routine
    return words[routine.strength].format(routine=routine.name, minutes=about_minutes_words(plan.total))


def strength_turned_words(before: Plan | None, plan: Plan) -> str:
    """Say what would be started if only its strength is another one than before; empty otherwise."""
    if before is None or before.routine.id != plan.routine.id or before.routine.strength is plan.routine.strength:
        return ""
    return about_words(plan)


def scaled_words(exercise: Exercise) -> str:
    """Say that a dose is not the usual one, and whose doing that is; empty where it is the usual one."""
    if exercise.scaled is None:
        return ""
    words = {
        Strength.EASIER: translate(
            "Words", "You chose easier: {dose} instead of {usual}. FootDesk worked that out; no source gives it."
        ),
        Strength.STRONGER: translate(
            "Words", "You chose stronger: {dose} instead of {usual}. FootDesk worked that out; no source gives it."
        ),
    }
    amounts = {"dose": amount_words(exercise.dose), "usual": amount_words(exercise.scaled.usual)}
    return words[exercise.scaled.strength].format(**amounts)

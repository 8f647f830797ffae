"""Reminders in words: times of day, days of the week, and what a notification says."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale, QTime

from footdesk.core.plan import Plan
from footdesk.core.schedule import Minute, Schedule
from footdesk.ui.words_body import position_inside_words
from footdesk.ui.words_counted import whole_minutes

translate = QCoreApplication.translate


class ShownReminders(Struct, frozen=True):
    """What the page shows: the schedule, the routines by id and name, what a notification says, what is amiss.

    `refused` tells that this desktop shows no notifications, `off_today` that the person said "not today".
    """

    schedule: Schedule
    routines: tuple[tuple[str, str], ...]
    preview: str
    refused: bool = False
    off_today: bool = False

    def name(self, routine: str) -> str:
        """A routine's name, or that it is no longer there."""
        return dict(self.routines).get(routine) or translate("Reminders", "Deleted routine")


def time_words(minute: Minute) -> str:
    """A time of day as this language writes it: "07:30", "7:30 am"."""
    locale = QLocale()
    return locale.toString(QTime(*divmod(minute, 60)), locale.timeFormat(QLocale.FormatType.ShortFormat))


def day_words(day: int) -> str:
    """A day of the week, Monday is 0: "Monday"."""
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.LongFormat)


def day_letter(day: int) -> str:
    """A day of the week as a single letter: "M"."""
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.NarrowFormat)


def heading_words() -> str:
    """What a notification begins with."""
    return translate("Reminders", "Time for your feet")


def routine_words(plan: Plan) -> str:
    """What a routine asks for: "Desk break, 5 min, standing."."""
    positions = {exercise.position for exercise in plan.exercises}
    values = {"routine": plan.routine.name, "minutes": whole_minutes(plan.total)}
    if len(positions) > 1:
        return translate("Reminders", "{routine}, {minutes} min.").format(**values)
    position = position_inside_words(positions.pop())
    return translate("Reminders", "{routine}, {minutes} min, {position}.").format(position=position, **values)


def start_words() -> str:
    """The answer that starts."""
    return translate("Reminders", "Start")


def later_words() -> str:
    """The answer that puts it off."""
    return translate("Reminders", "In 10 minutes")


def not_today_words() -> str:
    """The answer that ends it for today."""
    return translate("Reminders", "Not today")


def refused_words() -> str:
    """What to say where the desktop shows no notification."""
    return translate("Reminders", "This desktop shows no notifications. Reminders will show in FootDesk only.")

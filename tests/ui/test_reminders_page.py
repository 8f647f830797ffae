"""Each change on the reminders' page is one wish with the whole schedule."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.plan import Pace, unroll
from footdesk.core.schedule import Breaks, QuietHours, Reminder, Schedule
from footdesk.ui.reminder_dialog import ReminderDialog
from footdesk.ui.reminder_words import ShownReminders, routine_words, time_words
from footdesk.ui.reminders_page import RemindersPage
from footdesk.ui.time_field import TimeField
from tests.ui.windows import STILL, catalog, plan_in_order, press

ROUTINES = (("all-ten", "All ten exercises"), ("desk-break", "Desk break"))
SCHEDULE = Schedule((Reminder(450, "all-ten"), Reminder(660, "desk-break")))


@pytest.fixture
def page(qtbot: QtBot) -> RemindersPage:
    """A page with two reminders, and what it wishes goes back into it."""
    made = RemindersPage()
    qtbot.addWidget(made)
    made.show_theme(STILL)
    made.show_reminders(ShownReminders(SCHEDULE, ROUTINES, "Desk break, 5 min, standing."))
    made.resize(1000, 900)
    made.show()
    return made


@pytest.fixture
def wished(page: RemindersPage) -> list[Schedule]:
    """All that was wished."""
    found: list[Schedule] = []
    page.schedule_wanted.connect(found.append)
    return found


def click(within: QWidget, name: str, number: int = 0) -> None:
    """Press one of the visible buttons of a name."""
    found = [
        each for each in within.findChildren(QAbstractButton) if each.isVisible() and each.accessibleName() == name
    ]
    QTest.mouseClick(found[number], Qt.MouseButton.LeftButton)


def choose_time(within: QWidget, name: str, hour: int, minute: int) -> None:
    """Type a time into the field of a name."""
    [field] = [each for each in within.findChildren(TimeField) if each.accessibleName() == name]
    field.setTime(QTime(hour, minute))
    field.editingFinished.emit()


def choose(within: QWidget, name: str, place: int) -> None:
    """Choose an entry of the box of a name."""
    [box] = [each for each in within.findChildren(QComboBox) if each.accessibleName() == name]
    box.activated.emit(place)


def test_a_reminder_is_switched_off(page: RemindersPage, wished: list[Schedule]) -> None:
    """Its switch is named after its time and its routine."""
    click(page, "Reminder at 07:30, All ten exercises")
    assert wished[-1] == replace(SCHEDULE, reminders=(Reminder(450, "all-ten", on=False), SCHEDULE.reminders[1]))


def test_a_day_is_added(page: RemindersPage, wished: list[Schedule]) -> None:
    """Each day is a button of its own."""
    click(page, "Saturday", number=1)
    assert wished[-1].reminders[1].days == frozenset(range(6))


def test_breaks_are_set(page: RemindersPage, wished: list[Schedule]) -> None:
    """On or off, how long, when, which routine and on which days; the hours are put in order."""
    click(page, "Breaks at the desk")
    choose(page, "Minutes between breaks", 2)
    choose(page, "Routine of the break", 0)
    click(page, "Sunday", number=2)
    choose_time(page, "First time for a break", 8, 0)
    choose_time(page, "First time for a break", 18, 0)
    usual = Breaks()
    assert [each.breaks for each in wished] == [
        replace(usual, on=True),
        replace(usual, every=30),
        replace(usual, routine="all-ten"),
        replace(usual, days=usual.days | {6}),
        replace(usual, first=480),
        replace(usual, first=1020, last=1080),
    ]


def test_hours_that_are_none_are_not_taken(page: RemindersPage, wished: list[Schedule]) -> None:
    """Beginning and end at the same time say nothing, and the field goes back."""
    choose_time(page, "Last time for a break", 9, 0)
    assert wished == []
    [field] = [each for each in page.findChildren(TimeField) if each.accessibleName() == "Last time for a break"]
    assert field.minute == 1020


def test_quiet_is_set(page: RemindersPage, wished: list[Schedule]) -> None:
    """The hours, and both switches."""
    choose_time(page, "Quiet hours end", 8, 30)
    click(page, "Skip if already done")
    click(page, "Wait while I am in full screen")
    click(page, "All reminders")
    assert wished == [
        replace(SCHEDULE, quiet=QuietHours(21 * 60, 8 * 60 + 30)),
        replace(SCHEDULE, skip_done=False),
        replace(SCHEDULE, wait=False),
        replace(SCHEDULE, enabled=False),
    ]


def test_the_other_wishes(qtbot: QtBot, page: RemindersPage) -> None:
    """Add, edit, delete, and show one."""
    for name, signal in (("Add a reminder", page.add_wanted), ("Show me one", page.try_wanted)):
        with qtbot.waitSignal(signal):
            press(page, name)
    for name, told in (("Edit reminder at 11:00", page.edit_wanted), ("Delete reminder at 11:00", page.delete_wanted)):
        with qtbot.waitSignal(told) as number:
            press(page, name)
        assert number.args == [1]


def test_what_is_amiss_is_said(qtbot: QtBot, page: RemindersPage) -> None:
    """No notifications, a day off, a time in quiet hours, and nothing at all are said in words."""
    early = Schedule((Reminder(60, "gone"),))
    page.show_reminders(ShownReminders(early, ROUTINES, "", refused=True, off_today=True))
    parts = ("This desktop shows no notifications", "inside your quiet hours", "Deleted routine", "You said: not today")
    qtbot.waitUntil(lambda: all(part in _said(page) for part in parts))
    with qtbot.waitSignal(page.today_wanted):
        press(page, "Remind me again")
    page.show_reminders(ShownReminders(Schedule(), ROUTINES, ""))
    qtbot.waitUntil(lambda: "Add one and FootDesk will nudge you." in _said(page))


def test_a_dialog_gives_a_reminder_back(qtbot: QtBot) -> None:
    """As it was shown, with what was changed."""
    dialog = ReminderDialog()
    qtbot.addWidget(dialog)
    dialog.show_theme(STILL)
    dialog.show_reminder(Reminder(450, "desk-break", on=False), ROUTINES, fresh=False)
    dialog.show()
    choose_time(dialog, "Time of the reminder", 6, 5)
    click(dialog, "Monday")
    with qtbot.waitSignal(dialog.save_wanted) as told:
        press(dialog, "Save")
    assert told.args == [Reminder(365, "desk-break", frozenset({1, 2, 3, 4}), on=False)]


def test_a_routine_that_is_gone_is_kept_until_another_one_is_chosen(qtbot: QtBot) -> None:
    """It may come back, so that a change of the time does not lose it."""
    dialog = ReminderDialog()
    qtbot.addWidget(dialog)
    dialog.show_theme(STILL)
    dialog.show_reminder(Reminder(450, "own-gone"), ROUTINES, fresh=False)
    dialog.show()
    choose_time(dialog, "Time of the reminder", 6, 5)
    with qtbot.waitSignal(dialog.save_wanted) as told:
        press(dialog, "Save")
    assert told.args == [Reminder(365, "own-gone")]


def test_a_row_names_its_routine_as_it_is_called_now(page: RemindersPage) -> None:
    """Under its new name, and without one where it was deleted."""
    click(page, "Edit reminder at 07:30")
    page.show_reminders(ShownReminders(SCHEDULE, (("all-ten", "All of them"),), ""))
    names = [each.accessibleName() for each in page.findChildren(QAbstractButton)]
    assert "Reminder at 07:30, All of them" in names
    assert "Reminder at 11:00, Deleted routine" in names


def test_a_routine_in_words() -> None:
    """Its name, its minutes, and its position where it has a single one."""
    assert routine_words(plan_in_order()) == "All ten exercises, 15 min."
    [desk_break] = [routine for routine in catalog().routines if routine.id == "desk-break"]
    assert routine_words(unroll(desk_break, Pace())) == "Desk break, 4 min, standing."


def test_times_are_written_as_the_language_does() -> None:
    """With am and pm where that is usual."""
    assert time_words(450) == "07:30"
    QLocale.setDefault(QLocale("en_US"))
    try:
        assert time_words(450).replace("\N{NARROW NO-BREAK SPACE}", " ").lower() == "7:30 am"
    finally:
        QLocale.setDefault(QLocale.c())


def _said(page: RemindersPage) -> str:
    labels = page.findChildren(QWidget)
    return " ".join(str(getattr(each, "said", "")) for each in labels if each.isVisible())


def test_what_becomes_of_it_is_said(qtbot: QtBot, page: RemindersPage) -> None:
    """Whether FootDesk starts at login, and what closing the window means here."""
    page.show_running(at_login=True, tray=True)
    assert "leaves FootDesk in the tray" in _said(page)
    page.show_running(at_login=True, tray=False)
    assert "This desktop has no tray" in _said(page)
    with qtbot.waitSignal(page.login_wanted) as told:
        click(page, "Start at login")
    assert told.args == [False]

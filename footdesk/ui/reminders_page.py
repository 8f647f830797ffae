"""The page of the reminders: each change is one wish, and is kept at once."""

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from footdesk.core.schedule import EVERY_LIMITS, Breaks, QuietHours, Reminder, Schedule
from footdesk.ui.buttons import Button
from footdesk.ui.card import Card, CardRow
from footdesk.ui.choice_box import ChoiceBox
from footdesk.ui.day_chips import DayChips
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.reminder_preview import ReminderPreview
from footdesk.ui.reminder_rows import FieldsRow, ReminderRow
from footdesk.ui.reminder_words import ShownReminders, refused_words
from footdesk.ui.section_page import SectionPage
from footdesk.ui.switch import Switch
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.themed import Themed
from footdesk.ui.time_field import TimeField

_TWO_COLUMNS = 860
"""From this width on, in logical pixels of the design, there are two columns."""

_STEP = 10
"""The minutes between two choices of how long one stays at the desk."""


class RemindersPage(SectionPage):
    """Shows the schedule as it is; `schedule_wanted` gives it as the person wants it."""

    schedule_wanted = Signal(Schedule)
    add_wanted = Signal()
    edit_wanted = Signal(int)
    delete_wanted = Signal(int)
    today_wanted = Signal()
    try_wanted = Signal()
    login_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page without a reminder."""
        super().__init__(parent)
        self.set_title(self.tr("Reminders"))
        self._schedule = Schedule()
        self._listed: object = None
        self._parts: list[Themed] = []
        self._columns = QHBoxLayout()
        self.body.addLayout(self._columns)
        self.body.addStretch(1)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        for side in self._sides:
            self._columns.addLayout(side, 1)
        self._build_reminders(self._sides[0])
        self._build_breaks(self._sides[0])
        self._build_preview(self._sides[1])
        self._build_quiet(self._sides[1])
        self._build_running(self._sides[1])
        for side in self._sides:
            side.addStretch(1)

    def show_reminders(self, shown: ShownReminders) -> None:
        """Show what there is to be reminded of."""
        listed = (shown.schedule.reminders, shown.schedule.quiet, shown.routines)
        if listed != self._listed:
            self._listed = listed
            self._show_list(shown)
        self._schedule = schedule = shown.schedule
        breaks = schedule.breaks
        self._breaks.setChecked(breaks.on)
        self._every.show_value(breaks.every)
        self._first.show_minute(breaks.first)
        self._last.show_minute(breaks.last)
        self._routine.show_options(shown.routines)
        self._routine.show_value(breaks.routine)
        self._days.show_days(breaks.days, lively=breaks.on)
        self._quiet_from.show_minute(schedule.quiet.first)
        self._quiet_until.show_minute(schedule.quiet.last)
        self._enabled.setChecked(schedule.enabled)
        self._skip.setChecked(schedule.skip_done)
        self._wait.setChecked(schedule.wait)
        self._preview.say(shown.preview)
        self._refused.setVisible(shown.refused)
        self._today.setVisible(shown.off_today)

    def show_running(self, *, at_login: bool, tray: bool) -> None:
        """Show whether FootDesk starts at login, and say what becomes of it when its window is closed."""
        self._login.setChecked(at_login)
        stays = self.tr("Closing the window leaves FootDesk in the tray.")
        ends = self.tr("This desktop has no tray: minimise the window instead of closing it.")
        self._runs.say_note(stays if tray else ends)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        for part in self._parts:
            part.show_theme(theme)
        for side in self._sides:
            side.setSpacing(theme.u(10))
        self._columns.setSpacing(theme.u(24))
        self._turn()

    def show_layout(self, layout: LayoutClass) -> None:
        """Stand as in a wide, a medium or a compact window."""
        super().show_layout(layout)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether there is room for two columns."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        beside = self.width() >= self._theme.u(_TWO_COLUMNS)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() is not direction:
            self._columns.setDirection(direction)

    def _build_reminders(self, column: QVBoxLayout) -> None:
        self._heading(column, self.tr("Your reminders"))
        self._list = self._card(column)
        self._add = Button(self.tr("Add a reminder"), self.content, icon="add")
        self._add.clicked.connect(self.add_wanted)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch(1)
        column.addLayout(row)
        self._parts.append(self._add)

    def _build_breaks(self, column: QVBoxLayout) -> None:
        self._heading(column, self.tr("At the desk"))
        card = self._card(column)
        on = CardRow(self.tr("Breaks at the desk"), self.tr("After so long without a session or a break"), card)
        self._breaks = Switch(self.tr("Breaks at the desk"), on)
        self._every = ChoiceBox(self.tr("Minutes between breaks"), on)
        least, most = EVERY_LIMITS
        choices = range(least, most + 1, _STEP)
        self._every.show_options(tuple((each, self.tr("{n} min").format(n=each)) for each in choices))
        on.add(self._breaks)
        after = CardRow(self.tr("After"), "", card)
        after.add(self._every)
        hours = FieldsRow(self.tr("Between"), "", card)
        self._first = TimeField(self.tr("First time for a break"), hours)
        self._last = TimeField(self.tr("Last time for a break"), hours)
        self._add_span(hours, self._first, self._last)
        routine = CardRow(self.tr("Routine"), "", card)
        self._routine = ChoiceBox(self.tr("Routine of the break"), routine)
        routine.add(self._routine)
        days = CardRow("", "", card)
        self._days = DayChips(days)
        days.row.addWidget(self._days, 100)
        for row in (on, after, hours, routine, days):
            card.add(row)
        self._parts += (self._breaks, self._every, self._first, self._last, self._routine, self._days)
        self._breaks.clicked.connect(lambda: self._change_breaks(replace(self._now, on=self._breaks.isChecked())))
        self._every.value_chosen.connect(lambda every: self._change_breaks(replace(self._now, every=every)))
        self._routine.value_chosen.connect(lambda routine: self._change_breaks(replace(self._now, routine=routine)))
        self._days.days_chosen.connect(lambda days: self._change_breaks(replace(self._now, days=days)))
        self._first.minute_chosen.connect(lambda _: self._change_hours())
        self._last.minute_chosen.connect(lambda _: self._change_hours())

    def _build_preview(self, column: QVBoxLayout) -> None:
        self._heading(column, self.tr("What you will see"))
        card = self._card(column)
        self._preview = ReminderPreview(card)
        card.add(self._preview)
        self._refused = TextLabel(14, 500, self.content, token="danger", line=120)
        self._refused.say(refused_words())
        self._try = Button(self.tr("Show me one"), self.content, icon="reminders")
        self._try.clicked.connect(self.try_wanted)
        row = QHBoxLayout()
        row.addWidget(self._try)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._refused)
        self._parts += (self._try, self._refused)

    def _build_quiet(self, column: QVBoxLayout) -> None:
        self._heading(column, self.tr("When to stay quiet"))
        card = self._card(column)
        self._today = CardRow(self.tr("Quiet until tomorrow"), self.tr("You said: not today"), card)
        self._resume = Button(self.tr("Remind me again"), self._today)
        self._resume.clicked.connect(self.today_wanted)
        self._today.add(self._resume)
        enabled = CardRow(self.tr("Reminders"), self.tr("All of them"), card)
        self._enabled = Switch(self.tr("All reminders"), enabled)
        enabled.add(self._enabled)
        quiet = FieldsRow(self.tr("Quiet hours"), self.tr("No reminders at night"), card)
        self._quiet_from = TimeField(self.tr("Quiet hours start"), quiet)
        self._quiet_until = TimeField(self.tr("Quiet hours end"), quiet)
        self._add_span(quiet, self._quiet_from, self._quiet_until)
        skip = CardRow(self.tr("Skip if already done"), self.tr("No reminder once you have done it today"), card)
        self._skip = Switch(self.tr("Skip if already done"), skip)
        skip.add(self._skip)
        wait = CardRow(self.tr("Wait while I am in full screen"), self.tr("Calls, films and presentations"), card)
        self._wait = Switch(self.tr("Wait while I am in full screen"), wait)
        wait.add(self._wait)
        for row in (enabled, self._today, quiet, skip, wait):
            card.add(row)
        self._parts += (self._enabled, self._resume, self._quiet_from, self._quiet_until, self._skip, self._wait)
        self._enabled.clicked.connect(lambda: self._change(replace(self._schedule, enabled=self._enabled.isChecked())))
        self._skip.clicked.connect(lambda: self._change(replace(self._schedule, skip_done=self._skip.isChecked())))
        self._wait.clicked.connect(lambda: self._change(replace(self._schedule, wait=self._wait.isChecked())))
        for field in (self._quiet_from, self._quiet_until):
            field.minute_chosen.connect(lambda _: self._change_quiet())

    def _build_running(self, column: QVBoxLayout) -> None:
        self._heading(column, self.tr("While FootDesk runs"))
        card = self._card(column)
        self._runs = CardRow(self.tr("Reminders come while FootDesk runs"), "", card)
        login = CardRow(self.tr("Start at login"), self.tr("In the background"), card)
        self._login = Switch(self.tr("Start at login"), login)
        self._login.clicked.connect(lambda: self.login_wanted.emit(self._login.isChecked()))
        login.add(self._login)
        card.add(self._runs)
        card.add(login)
        self._parts.append(self._login)

    def _heading(self, column: QVBoxLayout, words: str) -> None:
        if column.count():
            column.addSpacing(8)
        label = TextLabel(16, 600, self.content)
        label.say(words)
        column.addWidget(label)
        self._parts.append(label)

    def _card(self, column: QVBoxLayout) -> Card:
        card = Card(self.content)
        column.addWidget(card)
        self._parts.append(card)
        return card

    def _add_span(self, row: FieldsRow, first: TimeField, last: TimeField) -> None:
        row.add_field(first)
        row.add_words(self.tr("to"))
        row.add_field(last)

    def _show_list(self, shown: ShownReminders) -> None:
        self._list.clear()
        for number, reminder in enumerate(shown.schedule.reminders):
            row = ReminderRow(reminder, shown, self._list)
            row.on_chosen.connect(partial(self._turn_on, number))
            row.days_chosen.connect(partial(self._choose_days, number))
            row.edit_wanted.connect(partial(self.edit_wanted.emit, number))
            row.delete_wanted.connect(partial(self.delete_wanted.emit, number))
            self._list.add(row)
        if not shown.schedule.reminders:
            nothing = self.tr("Add one and FootDesk will nudge you.")
            self._list.add(CardRow(self.tr("No reminders"), nothing, self._list))
        self._list.show_theme(self._theme)

    @property
    def _now(self) -> Breaks:
        return self._schedule.breaks

    def _turn_on(self, number: int, on: bool) -> None:  # noqa: FBT001 - a slot
        self._replace(number, replace(self._schedule.reminders[number], on=on))

    def _choose_days(self, number: int, days: frozenset[int]) -> None:
        self._replace(number, replace(self._schedule.reminders[number], days=days))

    def _replace(self, number: int, reminder: Reminder) -> None:
        reminders = list(self._schedule.reminders)
        reminders[number] = reminder
        self._change(replace(self._schedule, reminders=tuple(reminders)))

    def _change_breaks(self, breaks: Breaks) -> None:
        self._change(replace(self._schedule, breaks=breaks))

    def _change_hours(self) -> None:
        """Take both ends, the earlier one first, whichever was changed."""
        first, last = sorted((self._first.minute, self._last.minute))
        if first < last:
            self._change_breaks(replace(self._now, first=first, last=last))
        else:
            self._first.show_minute(self._now.first)
            self._last.show_minute(self._now.last)

    def _change_quiet(self) -> None:
        quiet = QuietHours(self._quiet_from.minute, self._quiet_until.minute)
        self._change(replace(self._schedule, quiet=quiet))

    def _change(self, schedule: Schedule) -> None:
        self.schedule_wanted.emit(schedule)

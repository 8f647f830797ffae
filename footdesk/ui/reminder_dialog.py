"""A reminder's time, routine and days, before they are kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footdesk.core.schedule import Reminder
from footdesk.ui.buttons import Button, ButtonKind
from footdesk.ui.choice_box import ChoiceBox
from footdesk.ui.day_chips import DayChips
from footdesk.ui.dialog import Dialog
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.time_field import TimeField


class ReminderDialog(Dialog):
    """Shows a reminder to change, or the usual one to add; `save_wanted` gives it back."""

    save_wanted = Signal(Reminder)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the dialog without a reminder."""
        super().__init__(520, 420, parent)
        self._time_name = TextLabel(16, 500, self)
        self._time_name.say(self.tr("Time"))
        self.time = TimeField(self.tr("Time of the reminder"), self)
        self._routine_name = TextLabel(16, 500, self)
        self._routine_name.say(self.tr("Routine"))
        self.routine = ChoiceBox(self.tr("Routine"), self)
        self._days_name = TextLabel(16, 500, self)
        self._days_name.say(self.tr("Days"))
        self.days = DayChips(self)
        self._parts = (self._time_name, self.time, self._routine_name, self.routine, self._days_name, self.days)
        for part in self._parts:
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._cancel = Button(self.tr("Cancel"), self)
        self._save = Button(self.tr("Save"), self, kind=ButtonKind.PRIMARY)
        self._save.setDefault(True)
        self.add_button(self._cancel)
        self.add_button(self._save)
        self._on, self._kept = True, ""
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._want_save)

    def show_reminder(self, reminder: Reminder, routines: tuple[tuple[str, str], ...], *, fresh: bool) -> None:
        """Show a reminder, and the routines there are by id and name; a fresh one is to be added."""
        self.set_title(self.tr("New reminder") if fresh else self.tr("Edit reminder"))
        self._on, self._kept = reminder.on, reminder.routine
        self.time.show_minute(reminder.at)
        self.routine.show_options(routines)
        self.routine.show_value(reminder.routine)
        self.days.show_days(reminder.days)
        self.time.setFocus()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        for part in self._parts:
            part.show_theme(theme)
        self.body.setSpacing(theme.u(8))
        # Room for the focus ring, which stands outside the control.
        self.body.setContentsMargins(theme.u(6), theme.u(8), theme.u(6), theme.u(6))

    def _want_save(self) -> None:
        self.accept()
        # A routine that was deleted stands in no box, and may come back.
        routine = str(self.routine.currentData() or self._kept)
        self.save_wanted.emit(Reminder(self.time.minute, routine, self.days.days, self._on))

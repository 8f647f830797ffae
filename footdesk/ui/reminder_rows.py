"""The rows of the reminders' page that no other page has: a reminder, and the breaks at the desk."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footdesk.core.schedule import Reminder
from footdesk.ui.buttons import ToolButton
from footdesk.ui.card import CardRow
from footdesk.ui.day_chips import DayChips
from footdesk.ui.reminder_words import ShownReminders, time_words
from footdesk.ui.switch import Switch
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme


class ReminderRow(CardRow):
    """A time with its routine, its days, and whether it is on."""

    on_chosen = Signal(bool)
    days_chosen = Signal(frozenset)
    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, reminder: Reminder, shown: ShownReminders, parent: QWidget) -> None:
        """Show a reminder."""
        super().__init__("", "", parent)
        routine, clock = shown.name(reminder.routine), time_words(reminder.at)
        self._time = TextLabel(28, 600, self, token="text" if reminder.on else "text2")
        self._time.say(clock)
        self._routine = TextLabel(16, 500, self, token="text" if reminder.on else "text2", line=120)
        self._routine.say(routine if reminder.on else self.tr("{routine}, off").format(routine=routine))
        values = {"time": clock, "routine": routine}
        self._switch = Switch(self.tr("Reminder at {time}, {routine}").format(**values), self)
        self._switch.setChecked(reminder.on)
        self._days = DayChips(self)
        self._days.show_days(reminder.days, lively=reminder.on)
        self._edit = ToolButton("pencil", self.tr("Edit reminder at {time}").format(time=clock), self)
        self._delete = ToolButton("delete", self.tr("Delete reminder at {time}").format(time=clock), self)
        self._hint = TextLabel(14, 400, self, token="text2", line=120)
        self._hint.say(self.tr("This time is inside your quiet hours, so it will not show."))
        self._hint.setVisible(reminder.on and reminder.at in shown.schedule.quiet)
        self._build()
        self._switch.clicked.connect(lambda: self.on_chosen.emit(self._switch.isChecked()))
        self._days.days_chosen.connect(self.days_chosen)
        self._edit.clicked.connect(self.edit_wanted)
        self._delete.clicked.connect(self.delete_wanted)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        for part in (self._time, self._routine, self._switch, self._days, self._edit, self._delete, self._hint):
            part.show_theme(theme)
        self._head.setSpacing(theme.u(16))
        self._foot.setSpacing(theme.u(4))
        self._column.setSpacing(theme.u(8))
        self.row.setContentsMargins(theme.u(20), theme.u(12), theme.u(16), theme.u(12))

    def _build(self) -> None:
        self._head, self._foot, self._column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        self._head.addWidget(self._time)
        self._head.addWidget(self._routine, 1, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self._switch)
        self._foot.addWidget(self._days, 1)
        self._foot.addWidget(self._edit)
        self._foot.addWidget(self._delete)
        for part in (self._head, self._foot):
            self._column.addLayout(part)
        self._column.addWidget(self._hint)
        self.row.addLayout(self._column, 100)


class FieldsRow(CardRow):
    """A name and a note with several fields, under them where there is no room beside."""

    def __init__(self, name: str, note: str, parent: QWidget) -> None:
        """Make a row without a field."""
        super().__init__(name, note, parent)
        self._fields = QHBoxLayout()
        self._labels: list[TextLabel] = []
        self.row.addLayout(self._fields)

    def add_field(self, field: QWidget) -> None:
        """Put a field at the end."""
        self._fields.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_words(self, words: str) -> None:
        """Put words between two fields."""
        label = TextLabel(15, 400, self)
        label.say(words)
        self._labels.append(label)
        self.add_field(label)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        self._fields.setSpacing(theme.u(8))
        for label in self._labels:
            label.show_theme(theme)

"""A field for a time of day."""

from PySide6.QtCore import QLocale, QSize, Qt, QTime, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTimeEdit, QWidget

from footdesk.core.schedule import Minute
from footdesk.ui.theme import Theme, light

_WIDTH = 84
"""The width in logical pixels of the design for five signs; a time with "am" takes more."""


class TimeField(QTimeEdit):
    """Qt's own field; what is typed is told when it is whole, and the wheel scrolls the page."""

    minute_chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        """Show midnight; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self._theme = light()
        self._shown: Minute = 0
        self.setAccessibleName(name)
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWrapping(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.editingFinished.connect(self._tell)

    @property
    def minute(self) -> Minute:
        """The time that is shown."""
        return self.time().hour() * 60 + self.time().minute()

    def show_minute(self, minute: Minute) -> None:
        """Show a time that was not chosen here."""
        self._shown = minute
        self.setTime(QTime(*divmod(minute, 60)))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.setFont(theme.font(16, 500, tabular=True))
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """The size of the design, or more where the language writes more."""
        widest = self.fontMetrics().horizontalAdvance(self.locale().toString(QTime(22, 58), self.displayFormat()))
        return QSize(max(self._theme.u(_WIDTH), widest + self._theme.u(36)), self._theme.u(44))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the page unless one works in the field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _tell(self) -> None:
        if self.minute != self._shown:
            self._shown = self.minute
            self.minute_chosen.emit(self.minute)

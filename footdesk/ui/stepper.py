"""A stepper: minus, a number of seconds, plus; the keyboard goes to the number alone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from footdesk.ui.buttons import ButtonKind, ToolButton
from footdesk.ui.theme import Theme, light

_WIDTH, _HEIGHT, _RADIUS = 144, 40, 8
"""The size and the corners in logical pixels of the design."""


class _Number(QSpinBox):
    """Qt's own spin box; the wheel scrolls the page unless one works in it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Stepper(QWidget):
    """Arrow and Page keys, the wheel and both buttons change the number; each change is told once."""

    value_chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        """Make a stepper without limits; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self._theme = light()
        self.number = _Number(self)
        self.number.setSuffix(self.tr(" s"))
        self.number.setAccessibleName(self.tr("{name} in seconds").format(name=name))
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        # What is typed counts when it is whole, not digit by digit.
        self.number.setKeyboardTracking(False)
        self._less = ToolButton("remove", self.tr("Less: {name}").format(name=name), self, kind=ButtonKind.QUIET)
        self._more = ToolButton("add", self.tr("More: {name}").format(name=name), self, kind=ButtonKind.QUIET)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        self._row.addWidget(self._less)
        self._row.addWidget(self.number, 1)
        self._row.addWidget(self._more)
        for button in (self._less, self._more):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoRepeat(True)
        self._less.clicked.connect(self.number.stepDown)
        self._more.clicked.connect(self.number.stepUp)
        self.number.valueChanged.connect(self._tell)
        self._shown = self.number.value()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.setFixedSize(theme.u(_WIDTH), theme.u(_HEIGHT))
        self.number.setFont(theme.font(15, 500, tabular=True))
        for button in (self._less, self._more):
            button.show_theme(theme)
        self.update()

    def show_limits(self, least: int, most: int) -> None:
        """Take numbers between these two only."""
        self._shown = min(max(self._shown, least), most)
        self.number.setRange(least, most)

    def show_value(self, value: int) -> None:
        """Show a value that was not chosen here."""
        self._shown = value
        self.number.setValue(value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the border, and a line at each side of the number."""
        edge = self._theme.color("edge")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(self._theme.color("surface"))
        radius = self._theme.u(_RADIUS)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        for x in (self.number.x() - 1, self.number.geometry().right() + 1):
            painter.fillRect(x, 0, 1, self.height(), edge)
        painter.end()

    def _tell(self, value: int) -> None:
        self._less.setEnabled(value > self.number.minimum())
        self._more.setEnabled(value < self.number.maximum())
        if value != self._shown:
            self._shown = value
            self.value_chosen.emit(value)

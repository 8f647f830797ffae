"""A stepper: minus, a number, plus; the keyboard goes to the number alone."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QValidator, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from footdesk.ui.buttons import ButtonKind, ToolButton
from footdesk.ui.theme import Theme, light

_WIDTH, _HEIGHT, _RADIUS = 144, 40, 8
"""The size and the corners in logical pixels of the design."""


_MOST_DIGITS = 5
"""More digits than this are no number that anybody means."""


class _Number(QSpinBox):
    """Qt's own spin box; the wheel scrolls the page unless one works in it.

    It lets a number outside its limits be typed, and then takes the nearest one inside: `corrected` tells what was
    typed. To undo and to redo is left to the page: a number by itself has nothing to take back.
    """

    corrected = Signal(int)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Let any number stand until the typing is over."""
        state = super().validate(text, at)
        digits = self._digits(text)
        if digits.isdigit() and len(digits) <= _MOST_DIGITS and not self.minimum() <= int(digits) <= self.maximum():
            return QValidator.State.Intermediate, text, at
        return state

    def fixup(self, text: str) -> str:
        """Take the nearest number inside the limits; where nothing is written, the one that was there."""
        digits = self._digits(text)
        typed = int(digits) if digits.isdigit() else self.value()
        nearest = min(max(typed, self.minimum()), self.maximum())
        if nearest != typed:
            self.corrected.emit(typed)
        return f"{nearest}{self.suffix()}"

    def event(self, event: QEvent) -> bool:
        """Leave the keys of undo and redo to the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _takes_back(event):
            event.ignore()
            return False
        return super().event(event)

    def _digits(self, text: str) -> str:
        return text.removesuffix(self.suffix()).strip()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _takes_back(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class Stepper(QWidget):
    """Arrow and Page keys, the wheel and both buttons change the number; each change is told once.

    `corrected` tells a number that was typed outside the limits, before the nearest one inside is chosen.
    """

    value_chosen = Signal(int)
    corrected = Signal(int)

    def __init__(self, name: str, parent: QWidget, *, seconds: bool = True, live: bool = False) -> None:
        """Make a stepper without limits; `name` is what a screen reader calls it.

        A `live` one tells what is typed digit by digit; any other one tells it when it is whole.
        """
        super().__init__(parent)
        self._theme = light()
        self._seconds = seconds
        self.number = _Number(self)
        self.number.setSuffix(self.tr(" s") if seconds else "")
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.number.setKeyboardTracking(live)
        self._less = ToolButton("remove", "", self, kind=ButtonKind.QUIET, icon_side=16)
        self._more = ToolButton("add", "", self, kind=ButtonKind.QUIET, icon_side=16)
        self.rename(name)
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
        self.number.corrected.connect(self.corrected)
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

    def rename(self, name: str) -> None:
        """Let a screen reader call it something else."""
        self.number.setAccessibleName(self.tr("{name} in seconds").format(name=name) if self._seconds else name)
        self._less.rename(self.tr("Less: {name}").format(name=name))
        self._more.rename(self.tr("More: {name}").format(name=name))

    def show_limits(self, least: int, most: int) -> None:
        """Take numbers between these two only."""
        self._shown = min(max(self._shown, least), most)
        self.number.setRange(least, most)

    def show_value(self, value: int) -> None:
        """Show a value that was not chosen here."""
        self._shown = value
        # Set again, the same number would take away what is being typed.
        if value != self.number.value():
            self.number.setValue(value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the border, and a line at each side of the number."""
        edge = self._theme.color("edge" if self.isEnabled() else "line")
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

"""A slider for what has no need of an exact number."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from footdesk.ui.theme import Theme, light

_WIDTH, _HEIGHT, _STEP, _PAGE = 164, 28, 5, 20
"""The size in logical pixels of the design, and how far an arrow key and a Page key go."""


class Slider(QSlider):
    """Qt's own slider; what the person chose is told once it is let go."""

    value_chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        """Make a slider without limits; `name` is what a screen reader calls it."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = light()
        self._shown = 0
        self.setAccessibleName(name)
        self.setTracking(False)
        self.setSingleStep(_STEP)
        self.setPageStep(_PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._tell)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.setFixedSize(self.sizeHint())

    def show_limits(self, least: int, most: int) -> None:
        """Take numbers between these two only."""
        self._shown = min(max(self._shown, least), most)
        self.setRange(least, most)

    def show_value(self, value: int) -> None:
        """Show a value that was not chosen here."""
        self._shown = value
        self.setValue(value)

    def sizeHint(self) -> QSize:
        """The size of the design."""
        return QSize(self._theme.u(_WIDTH), self._theme.u(_HEIGHT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the page: a setting must not change by it in passing."""
        event.ignore()

    def _tell(self, value: int) -> None:
        if value != self._shown:
            self._shown = value
            self.value_chosen.emit(value)

"""A box in which one of a few values is chosen."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from footdesk.ui.icons import paint_icon
from footdesk.ui.theme import Theme, light

_WIDTH, _WIDER = 164, 212
"""The width in logical pixels of the design, and where names come from elsewhere and may be long."""

_ARROW, _PADDING = 44, 20
"""What the arrow takes at the end, and the room before the words."""


class ChoiceBox(QComboBox):
    """A native box with FootDesk's own arrow; only what the person chooses is told.

    A `bounded` box stays as wide as the design says, and writes the beginning of a name that is longer; the list that
    opens under it has them whole.
    """

    value_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget, *, bounded: bool = False) -> None:
        """Make an empty box; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self._theme = light()
        self._bounded = bounded
        self.setAccessibleName(name)
        # On Linux Qt gives the chosen text as the name, so the description says what is chosen.
        self.setAccessibleDescription(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda place: self.value_chosen.emit(self.itemData(place)))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.setFont(theme.font(16, 500))
        if self._bounded:
            self.setFixedWidth(theme.u(_WIDER))
        else:
            self.setMinimumWidth(theme.u(_WIDTH))
        self.update()

    def show_options(self, options: tuple[tuple[object, str], ...]) -> None:
        """Offer these values by their names."""
        if [(self.itemData(place), self.itemText(place)) for place in range(self.count())] != list(options):
            self.clear()
            for value, words in options:
                self.addItem(words, value)

    def show_value(self, value: object) -> None:
        """Show which value holds."""
        places = (place for place in range(self.count()) if self.itemData(place) == value)
        self.setCurrentIndex(next(places, -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the page: a setting must not change by it in passing."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box with what fits of the name, then the arrow at its end."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - self._theme.u(_ARROW + _PADDING)
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        side, margin = self._theme.u(16), self._theme.u(11)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = margin if mirrored else self.width() - side - margin
        arrow = QRectF(left, (self.height() - side) / 2, side, side)
        paint_icon(painter, arrow, "caret-down", self._theme.color("text2"))
        painter.end()

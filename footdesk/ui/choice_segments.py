"""A few values of which one holds, as buttons in a row, of which one is always down."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget

from footdesk.ui.theme import Theme, light

_MARGIN, _GAP = 3, 2
"""The room around the buttons and between them, in logical pixels of the design."""


class ChoiceSegments(QFrame):
    """Buttons that exclude each other, which makes them radio buttons for screen readers.

    Where there is no room for the row, they stand under one another. Only what the person chooses is told.
    """

    value_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget) -> None:
        """Make it without any value; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self._theme = light()
        self._options: tuple[tuple[object, str], ...] = ()
        self._buttons: list[QPushButton] = []
        self._showing = False
        self.setProperty("kind", "segments")
        self.setAccessibleName(name)
        self._row = QHBoxLayout(self)

    def show_options(self, options: tuple[tuple[object, str], ...]) -> None:
        """Offer these values by their names."""
        if options == self._options:
            return
        self._options = options
        last: QWidget | None = self._buttons[-1] if self._buttons else None
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(value, words) for value, words in options]
        for button in self._buttons:
            self._row.addWidget(button, 1)
            button.show()
            if last is not None:
                # The Tab key meets them where it met those before.
                self.setTabOrder(last, button)
                last = button
        self._turn()

    def show_value(self, value: object) -> None:
        """Show which value holds."""
        self._showing = True
        for (each, _words), button in zip(self._options, self._buttons, strict=True):
            if each == value:
                button.setChecked(True)
        self._showing = False

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        margin = theme.u(_MARGIN)
        self._row.setContentsMargins(margin, margin, margin, margin)
        self._row.setSpacing(theme.u(_GAP))
        self._turn()

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest button alone."""
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest + 2 * self._theme.u(_MARGIN), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether there is room for the row."""
        super().resizeEvent(event)
        self._turn()

    def _button(self, value: object, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("kind", "segment")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        # "toggled" and not "clicked": what a screen reader does with a radio button is no click.
        button.toggled.connect(partial(self._take, value))
        return button

    def _take(self, value: object, checked: bool) -> None:  # noqa: FBT001 - a slot
        if checked and not self._showing:
            self.value_chosen.emit(value)

    def _turn(self) -> None:
        widths = [button.sizeHint().width() + self._theme.u(_GAP) for button in self._buttons]
        needed = sum(widths) + 2 * self._theme.u(_MARGIN)
        across = self.width() >= needed
        direction = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
            self.updateGeometry()

"""The native list view of the exercises."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

from footdesk.ui.reader_list import ReaderList

_LEFT_TO_THE_WINDOW = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})
BY_KEYBOARD = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
"""The ways in which the keyboard brings the focus."""


class ExerciseView(ReaderList):
    """The native list: it leaves Space, Enter and Escape to the window, and says how the focus came."""

    keyboard_used = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave some keys to the window."""
        self.keyboard_used.emit(True)
        if event.key() in _LEFT_TO_THE_WINDOW:
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the heading above the first exercise, too: Qt scrolled to the exercise while there was no room yet."""
        super().resizeEvent(event)
        if self.currentIndex().row() <= 1:
            self.scrollToTop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell that the mouse is used."""
        self.keyboard_used.emit(False)
        super().mousePressEvent(event)

"""The keys of the main window, at work: the table of shortcuts turned into wishes."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from footdesk.ui.shortcuts import SHORTCUTS, Shortcut, Wish


class WindowKeys(QObject):
    """Keys with a modifier work from anywhere in the window; plain ones only when the focused control leaves them.

    A QShortcut on Space would take it from a focused button, hence the two ways.
    """

    wished = Signal(Wish)

    def __init__(self, window: QWidget, shortcuts: tuple[Shortcut, ...] = SHORTCUTS) -> None:
        """Listen to a window and belong to it."""
        super().__init__(window)
        self._plain = {key: each.wish for each in shortcuts for key in each.plain}
        for each in shortcuts:
            for keys in each.keys:
                shortcut = QShortcut(QKeySequence(keys), window)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(partial(self.wished.emit, each.wish))

    def take_plain(self, event: QKeyEvent) -> bool:
        """Turn an unmodified key into its wish; tell whether it has one."""
        modified = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wish = None if modified else self._plain.get(Qt.Key(event.key()))
        if wish is None:
            return False
        # A key held down is one wish, not twenty.
        if not event.isAutoRepeat():
            self.wished.emit(wish)
        return True

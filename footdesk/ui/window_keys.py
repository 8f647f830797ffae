"""The keys of one window, at work: the table of shortcuts turned into wishes."""

from collections.abc import Collection, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from footdesk.ui.key_names import both_enters
from footdesk.ui.key_table import KeyTable
from footdesk.ui.shortcuts import SHORTCUTS, Wish

_NONE: Mapping[Wish, tuple[str, ...]] = {}


class WindowKeys(QObject):
    """Keys with a modifier work from anywhere in the window; plain ones only when the focused control leaves them.

    A QShortcut on Space would take it from a focused button, hence the two ways.
    """

    wished = Signal(Wish)

    def __init__(
        self, window: QWidget, wishes: Collection[Wish] = tuple(Wish), more: Mapping[Wish, tuple[str, ...]] = _NONE
    ) -> None:
        """Listen for these wishes in a window and belong to it; `more` are keys that ask for them in it alone."""
        super().__init__(window)
        self._more = more
        self._plain = {key: wish for wish in wishes for key in SHORTCUTS[wish].plain}
        self._shortcuts = {wish: QShortcut(window) for wish in wishes}
        for wish, shortcut in self._shortcuts.items():
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(partial(self.wished.emit, wish))
        self._table: KeyTable | None = None
        self.show_keys(KeyTable())

    def show_keys(self, table: KeyTable) -> None:
        """Listen to the keys of a table from now on."""
        if table == self._table:
            return
        self._table = table
        for wish, shortcut in self._shortcuts.items():
            keys = (*table.listened(wish), *self._more.get(wish, ()))
            shortcut.setKeys([QKeySequence(each) for one in keys for each in both_enters(one)])

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

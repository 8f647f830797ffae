"""The list of the keys, put together and connected when it is first wanted: a start does not wait for it."""

from PySide6.QtCore import QObject

from footdesk.appearance import Appearance
from footdesk.key_desk import KeyDesk
from footdesk.ui.main_window import MainWindow
from footdesk.ui.shortcuts_dialog import ShortcutsDialog


class ShortcutsSection(QObject):
    """Owns the dialog."""

    def __init__(self, keys: KeyDesk, window: MainWindow, appearance: Appearance, parent: QObject) -> None:
        """Put the dialog over the window."""
        super().__init__(parent)
        self._appearance = appearance
        self.dialog = ShortcutsDialog(window)
        self.dialog.show_keys(keys.table)
        keys.changed.connect(self.dialog.show_keys)
        keys.done.connect(self.dialog.show_done)
        appearance.changed.connect(self.dialog.show_theme)
        self.dialog.keys_chosen.connect(keys.choose)
        self.dialog.usual_wanted.connect(keys.use_usual)
        self.dialog.all_usual_wanted.connect(keys.use_all_usual)
        self.dialog.undo_wanted.connect(keys.undo)

    def open(self) -> None:
        """Show the list."""
        self.dialog.show_theme(self._appearance.theme)
        self.dialog.open()

"""A field that takes the next combination of keys that is pressed in it, and leaves Tab, Enter and Escape alone."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from footdesk.ui.key_names import key_words, pressed_keys
from footdesk.ui.theme import Theme

_HEIGHT = 56
"""In logical pixels of the design."""

_LEFT_ALONE = frozenset({"Tab", "Shift+Tab", "Return", "Esc"})
"""One must be able to leave the field, and the dialog, by the keyboard."""


class KeysField(QLineEdit):
    """Shows the keys as a text that screen readers read; nothing is typed into it.

    Qt's own QKeySequenceEdit keeps Escape and Enter for itself, waits a second for a second combination, and its name
    does not reach the line inside it.
    """

    keys_pressed = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        """Make an empty field; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setProperty("kind", "keys")
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def show_keys(self, keys: str) -> None:
        """Show a combination, or none."""
        self.setText(key_words(keys))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self.setFont(theme.font(18, 600))
        self.setFixedHeight(theme.u(_HEIGHT))

    def event(self, event: QEvent) -> bool:
        """Take a combination before any shortcut of the window does."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(pressed_keys(event) not in _LEFT_ALONE)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell what is pressed, once there is more than a modifier."""
        keys = pressed_keys(event)
        if keys in _LEFT_ALONE:
            event.ignore()
        elif keys and not event.isAutoRepeat():
            self.keys_pressed.emit(keys)

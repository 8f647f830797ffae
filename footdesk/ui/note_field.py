"""A note: lines of plain text up to a limit, told soon after the last key and when the field is left."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from footdesk.core.history import MAX_NOTE

PAUSE = 600
"""The milliseconds without a key after which what was typed is told."""

_LOW_HALVES = range(0xDC00, 0xE000)
"""The second halves of the signs that take two units of UTF-16; Qt counts in these units."""


class NoteField(QPlainTextEdit):
    """Tab leaves it; what does not fit any more is left out, and `full_changed` says so."""

    note_changed = Signal(str)
    full_changed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self._told = ""
        self._full = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.tell)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Note"))
        self.setAccessibleDescription(self.tr("Kept on this computer only"))
        self.textChanged.connect(self._take)

    @property
    def note(self) -> str:
        """What stands there, without empty space around it."""
        return self.toPlainText().strip()

    def show_note(self, note: str) -> None:
        """Show a note; the one that was told last leaves the field as it is, with the cursor where it is."""
        if note != self._told:
            self._told = note
            self.setPlainText(note)

    def tell(self) -> None:
        """Tell what was typed, if anything was since it was told last."""
        self._pause.stop()
        if self.note != self._told:
            self._told = self.note
            self.note_changed.emit(self._told)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.tell()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell it when the page is left."""
        super().hideEvent(event)
        self.tell()

    def _take(self) -> None:
        over = self.document().characterCount() - 1 - MAX_NOTE
        if over > 0:
            self._cut(over)
        full = self.document().characterCount() - 1 >= MAX_NOTE
        if full is not self._full:
            self._full = full
            self.full_changed.emit(full)
        if self.note != self._told:
            self._pause.start()

    def _cut(self, over: int) -> None:
        """Take out what came last, which stands before the cursor."""
        cursor = self.textCursor()
        begin = max(0, cursor.position() - over)
        if ord(self.document().characterAt(begin)) in _LOW_HALVES:
            begin -= 1
        cursor.setPosition(begin, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

"""Files that are dragged onto a window."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Lets one file of a kind be dropped onto a window; `file_dropped` tells its path."""

    file_dropped = Signal(str)

    def __init__(self, window: QWidget, ending: str) -> None:
        """Take files whose names end so."""
        super().__init__(window)
        self._ending = ending
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Take a drag that brings such a file, and tell it when it is let go."""
        if event.type() not in {QEvent.Type.DragEnter, QEvent.Type.Drop} or not isinstance(event, QDropEvent):
            return False
        urls = event.mimeData().urls()
        path = urls[0].toLocalFile() if len(urls) == 1 else ""
        if not path.lower().endswith(self._ending):
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.file_dropped.emit(path)
        return True

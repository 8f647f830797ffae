"""Asks the person for a file, in the folder of their documents; one question at a time."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


class FileQuestion(QObject):
    """Opens the desktop's own dialog over a window, and does something with the file that is chosen."""

    def __init__(self, window: QWidget, parent: QObject) -> None:
        """Stand before a window."""
        super().__init__(parent)
        self._window = window
        self.dialog: QFileDialog | None = None

    def new(self, title: str, name: str, day: date, filters: tuple[str, ...], ending: str) -> QFileDialog:
        """Make a dialog for a file to write, named after what is in it and a day; `ask` opens it."""
        dialog = self._made(title, filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"{name} {day.isoformat()}.{ending}")
        return dialog

    def existing(self, title: str, kind: str) -> QFileDialog:
        """Make a dialog for a file to read; `ask` opens it."""
        dialog = self._made(title, (kind,))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return dialog

    def ask(self, dialog: QFileDialog, do: Callable[[Path], None]) -> None:
        """Open a dialog, and do this with the file."""
        self.dialog = dialog
        dialog.fileSelected.connect(lambda name: do(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _made(self, title: str, filters: tuple[str, ...]) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, title, folder if QDir(folder).exists() else QDir.homePath())
        dialog.setNameFilters(filters)
        return dialog

"""The line that says what comes next: up to three steps, each with its shape."""

from PySide6.QtWidgets import QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.ui.theme import Theme


class NextLine(QWidget):
    """ "Next" and up to `most` steps with their shapes; those that do not fit are left out, the first never."""

    def __init__(self, parent: QWidget | None = None, *, most: int = 3) -> None:
        """Make an empty line."""
        super().__init__(parent)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Say what comes after a moment."""

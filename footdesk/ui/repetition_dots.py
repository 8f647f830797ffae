"""The repetitions of a side as a row of dots."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.ui.theme import Theme


class RepetitionDots(QWidget):
    """One dot for each repetition: done filled, now ringed, to do hollow; no node of its own for a screen reader."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
    ) -> None:
        """Make an empty row that stands in the middle of its width, or at its beginning."""
        super().__init__(parent)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the repetitions of a moment; nothing where there are none, or a single one."""

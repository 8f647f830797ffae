"""The whole routine as a row of segments, one for each exercise, as wide as the exercise is long."""

from PySide6.QtWidgets import QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.ui.theme import Theme


class Segments(QWidget):
    """A read-only progress bar: done filled, now outlined and part filled, skipped struck through, to do hollow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty row."""
        super().__init__(parent)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw how far the routine is."""

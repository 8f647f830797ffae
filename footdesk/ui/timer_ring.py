"""The ring: what is left of a step, with its pattern, word, shape, digits and unit."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.ui.theme import Theme


class TimerRing(QWidget):
    """A ring that starts full and drains clockwise from 12 o'clock.

    It fills the square of its shorter side. Compact shows the digits alone, for the mini timer.
    """

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        """Make a ring that shows nothing yet."""
        super().__init__(parent)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw a moment of a session."""

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Ask this for the moment on every frame while the ring drains; without it the ring moves once a second."""

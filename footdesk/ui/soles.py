"""Two soles seen from above: the side in use is filled, the other outlined, a finished one carries a tick."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from footdesk.core.exercise import Side
from footdesk.core.snapshot import Snapshot
from footdesk.ui.theme import Theme


def paint_soles(
    painter: QPainter,
    rect: QRectF,
    side: Side | None,
    color: QColor,
    outline_color: QColor,
    *,
    done: Side | None = None,
    tick_color: QColor | None = None,
) -> None:
    """Paint both soles into the middle of the rectangle, in the proportion 52 : 44; no side fills none of them."""


class Soles(QWidget):
    """Two soles that show the side of a session; no node of its own for a screen reader."""

    def __init__(self, parent: QWidget | None = None, *, height: float = 44) -> None:
        """Make soles of a height in logical pixels of the design."""
        super().__init__(parent)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the side of a moment in its phase's colour."""

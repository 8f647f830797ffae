"""The shapes of the phases, drawn so that they can be told apart without colour."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from footdesk.ui.phase import Phase


def paint_shape(painter: QPainter, rect: QRectF, phase: Phase, color: QColor) -> None:
    """Paint the shape of a phase into the middle of the rectangle, as a square of its shorter side."""

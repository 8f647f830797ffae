"""Paints frames of figures, and remembers what stays the same from one frame to the next."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from footdesk.core.figure.figure import Figure
from footdesk.core.figure.motion import Frame
from footdesk.ui.figure.looks import Looks
from footdesk.ui.figure.scene import paint_picture
from footdesk.ui.figure.tokens import DARK, LIGHT, Inks


class Canvas:
    """One view's colours and body, and what it has painted already."""

    def __init__(self, looks: Looks | None = None, *, dark: bool = False) -> None:
        """Paint a body in the light or the dark colours."""
        self._looks = looks or Looks()
        self._dark = dark
        self._inks = self._mix()

    def set_looks(self, looks: Looks) -> None:
        """Paint another body from now on."""
        self._looks = looks
        self._inks = self._mix()

    def set_dark(self, dark: bool) -> None:  # noqa: FBT001 - a plain setter
        """Paint in the dark or the light colours from now on."""
        self._dark = dark
        self._inks = self._mix()

    def paint(self, painter: QPainter, rect: QRectF, figure: Figure, frame: Frame) -> None:
        """The frame, fitted into the middle of a rectangle in logical pixels."""
        paint_picture(painter, rect, figure, frame, self._inks, self._looks)

    def _mix(self) -> Inks:
        return Inks(DARK if self._dark else LIGHT, self._looks.tokens(dark=self._dark))

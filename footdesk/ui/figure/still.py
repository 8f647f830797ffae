"""Paints one pose straight onto a painter, sharp at any size; a picture that moves is the canvas' matter."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from footdesk.core.figure.figure import Figure
from footdesk.core.figure.looks import Looks
from footdesk.core.figure.motion import Frame
from footdesk.core.figure.skeleton import solve
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.scene import parts_of, place
from footdesk.ui.figure.tokens import LIGHT, Inks
from footdesk.ui.figure.tones import tokens_of

_PAPER = {**LIGHT, "stage": "#FFFFFF", "lens": "#FFFFFF"}
"""The colours on paper: light, whatever the windows have, and nothing behind them."""


def paint_on_paper(painter: QPainter, rect: QRectF, figure: Figure, frame: Frame, looks: Looks) -> None:
    """The frame, fitted into the middle of a rectangle in the painter's own units."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    transform, scale = place(rect, figure, mirrored=frame.mirrored)
    inks = Inks(_PAPER, tokens_of(looks, dark=False))
    easel = Easel(painter, inks, looks, figure, frame.pose, solve(frame.pose), transform, scale)
    for part in parts_of(figure):
        part.paint(easel)
    painter.restore()

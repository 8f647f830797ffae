"""The shapes of the phases, drawn so that they can be told apart without colour."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPolygonF, QTransform

from footdesk.ui.phase import LOOKS, Phase, Shape

_Line = tuple[tuple[float, float], ...]

# Qt turns curves into lines when it strokes or subtracts them, as finely as a pixel needs: hence 100 units, not 1.


def _stroked(width: float, *lines: _Line, closed: bool = False) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in line]))
        if closed:
            path.closeSubpath()
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    outline = stroker.createStroke(path)
    outline.setFillRule(Qt.FillRule.WindingFill)
    return outline


def _disc(radius: float, x: float = 50, y: float = 50) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def _triangle() -> QPainterPath:
    return _stroked(12.5, ((19, 13), (88, 50), (19, 87)), closed=True)


def _chevrons() -> QPainterPath:
    return _stroked(14, ((10, 14), (46, 50), (10, 86)), ((54, 14), (90, 50), (54, 86)))


def _circle() -> QPainterPath:
    return _disc(47).subtracted(_disc(33.5))


def _arrows() -> QPainterPath:
    right = ((6, 30), (94, 30)), ((74, 11), (94, 30), (74, 49))
    left = ((6, 70), (94, 70)), ((26, 51), (6, 70), (26, 89))
    return _stroked(11.5, *right, *left)


def _moon() -> QPainterPath:
    return _disc(45, 48, 53).subtracted(_disc(40, 71, 27))


def _bars() -> QPainterPath:
    path = QPainterPath()
    for x in (13, 59):
        path.addRoundedRect(QRectF(x, 7, 28, 86), 7, 7)
    return path


def _tick() -> QPainterPath:
    return _stroked(15, ((8, 55), (37, 83), (92, 20)))


_OUTLINES: dict[Shape, Callable[[], QPainterPath]] = {
    Shape.TRIANGLE: _triangle,
    Shape.DISC: lambda: _disc(47),
    Shape.CHEVRONS: _chevrons,
    Shape.CIRCLE: _circle,
    Shape.ARROWS: _arrows,
    Shape.MOON: _moon,
    Shape.BARS: _bars,
    Shape.TICK: _tick,
}


@cache
def outline(shape: Shape) -> QPainterPath:
    """The outline of a shape inside the square from (0, 0) to (1, 1)."""
    return QTransform.fromScale(0.01, 0.01).map(_OUTLINES[shape]())


def paint_shape(painter: QPainter, rect: QRectF, phase: Phase, color: QColor) -> None:
    """Paint the shape of a phase into the middle of the rectangle, as a square of its shorter side."""
    side = min(rect.width(), rect.height())
    place = QTransform.fromTranslate(rect.center().x() - side / 2, rect.center().y() - side / 2).scale(side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(place.map(outline(LOOKS[phase].shape)), color)
    painter.restore()

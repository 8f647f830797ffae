"""Two soles seen from above: the side in use is filled, the other outlined, a finished one carries a tick."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from footdesk.core.exercise import Side
from footdesk.core.snapshot import Snapshot
from footdesk.ui import shapes
from footdesk.ui.accessible import leave_out
from footdesk.ui.phase import LOOKS, Phase, Shape, phase_of
from footdesk.ui.theme import Theme, light

_WIDTH, _HEIGHT = 110.0, 100.0
"""The size of both soles together, in the units in which they are drawn."""

_TOES = (
    (38.4, 9.1, 7.7, 9.1),
    (25.7, 5.7, 5.0, 5.7),
    (16.6, 8.4, 4.1, 5.2),
    (9.1, 13.4, 3.9, 4.5),
    (3.6, 20.5, 3.6, 4.3),
)
"""The toes of a left foot from the big one: the middle's x and y, and both radii."""

_OUTLINE = (
    (37.0, 18.9, 44.1, 26.0, 44.1, 34.5),
    (44.1, 48.0, 34.1, 54.0, 34.1, 67.5),
    (34.1, 74.0, 36.6, 78.0, 36.6, 84.5),
    (36.6, 94.0, 31.0, 100.0, 23.4, 100.0),
    (15.8, 100.0, 10.2, 94.0, 10.2, 84.5),
    (10.2, 68.0, 5.0, 50.0, 5.0, 35.7),
    (5.0, 25.0, 14.0, 18.9, 26.4, 18.9),
)
"""The sole of a left foot as cubic curves, clockwise from under its second toe."""

_FILLED_TOES = 0.86
"""How much smaller toes are when they are filled, so that they stay apart."""

_BADGE_AT = QPointF(24.0, 57.0)
"""The middle of a finished left foot's badge."""

_BADGE_RADIUS, _BADGE_SPACE = 18.0, 21.5
"""The radius of the badge, and the one around it in which the foot is left out."""

_FEET = {Side.LEFT: QTransform(), Side.RIGHT: QTransform(-1, 0, 0, 1, _WIDTH, 0)}


@cache
def _foot(toes: float) -> QPainterPath:
    path = QPainterPath(QPointF(*_OUTLINE[-1][-2:]))
    for curve in _OUTLINE:
        path.cubicTo(*curve)
    path.closeSubpath()
    for x, y, wide, high in _TOES:
        path.addEllipse(QPointF(x, y), wide * toes, high * toes)
    return path


@cache
def _badge() -> QPainterPath:
    # Subtracting turns curves into lines, as finely as a pixel needs: hence large first, then small.
    large = 20 * _BADGE_RADIUS
    disc = QPainterPath()
    disc.addEllipse(QPointF(), large, large)
    tick = QTransform.fromScale(large, large).translate(-0.5, -0.5).map(shapes.outline(Shape.TICK))
    return QTransform.fromScale(1 / 20, 1 / 20).map(disc.subtracted(tick))


def paint_soles(  # noqa: PLR0913 - where, which sides, in which colours
    painter: QPainter,
    rect: QRectF,
    side: Side | None,
    color: QColor,
    outline_color: QColor,
    *,
    done: Side | None = None,
    tick_color: QColor | None = None,
    line: float = 1.6,
) -> None:
    """Paint both soles into the middle of the rectangle, in the proportion 110 : 100.

    `side` is filled with `color`; None fills neither. `done` carries a tick in `tick_color`, or in `color`.
    The outline is `line` percent of the height.
    """
    scale = min(rect.width() / _WIDTH, rect.height() / _HEIGHT)
    width = max(1.4, line * scale)
    scale -= width / _HEIGHT
    corner = rect.center() - QPointF(_WIDTH, _HEIGHT) * scale / 2
    place = QTransform.fromTranslate(corner.x(), corner.y()).scale(scale, scale)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for foot, turn in _FEET.items():
        if done in {foot, Side.BOTH}:
            painter.setPen(QPen(outline_color, width))
            _paint_finished(painter, turn * place, scale, tick_color or color)
        elif side in {foot, Side.BOTH}:
            painter.fillPath((turn * place).map(_foot(_FILLED_TOES)), color)
        else:
            painter.strokePath((turn * place).map(_foot(1.0)), QPen(outline_color, width))
    painter.restore()


def _paint_finished(painter: QPainter, place: QTransform, scale: float, tick_color: QColor) -> None:
    middle = place.map(_BADGE_AT)
    space, everything = QPainterPath(), QPainterPath()
    space.addEllipse(middle, _BADGE_SPACE * scale, _BADGE_SPACE * scale)
    foot = place.map(_foot(1.0))
    everything.addRect(foot.boundingRect().adjusted(-9, -9, 9, 9))
    painter.save()
    painter.setClipPath(everything.subtracted(space), Qt.ClipOperation.IntersectClip)
    painter.strokePath(foot, painter.pen())
    painter.restore()
    painter.fillPath(QTransform.fromTranslate(middle.x(), middle.y()).scale(scale, scale).map(_badge()), tick_color)


class Soles(QWidget):
    """Two soles that show the side of a session; the words beside them are read, the soles are not."""

    def __init__(self, parent: QWidget | None = None, *, height: float = 44) -> None:
        """Make soles of a height in logical pixels of the design."""
        super().__init__(parent)
        self._height = height
        self._theme = light()
        self._snapshot: Snapshot | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        leave_out(self)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the side of a moment in its phase's colour."""
        before, self._snapshot = self._snapshot, snapshot
        if before is None or _seen(before) != _seen(snapshot):
            self.update()

    def sizeHint(self) -> QSize:
        """The width that the height asks for."""
        height = self._theme.u(self._height)
        return QSize(round(height * _WIDTH / _HEIGHT), height)

    def minimumSizeHint(self) -> QSize:
        """No smaller than drawn."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the soles."""
        side, done, phase = (None, None, Phase.GET_READY) if self._snapshot is None else _seen(self._snapshot)
        colors = self._theme.color(LOOKS[phase].color), self._theme.color("edge")
        painter = QPainter(self)
        paint_soles(painter, QRectF(self.rect()), side, *colors, done=done, tick_color=self._theme.color("accent"))
        painter.end()


def _seen(snapshot: Snapshot) -> tuple[Side | None, Side | None, Phase]:
    phase, side = phase_of(snapshot), snapshot.step.side
    if phase is Phase.DONE:
        return None, Side.BOTH, phase
    return side, side.other if snapshot.side_done else None, phase

"""The patterns of the ring, one for each phase, so that it tells what to do without its colour.

A ring starts full; what is left of it reaches clockwise from 12 o'clock. All parts are shares of its stroke.
"""

from collections.abc import Callable
from math import ceil, cos, radians, sin

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPainterPathStroker, QPen

from footdesk.ui.phase import Pattern

STROKE = 0.056
"""The stroke's share of the ring's size."""

_SMALL_STROKE = 0.03, 3.3
"""A small ring's stroke is thicker than that: this share of its size, and these pixels."""

_THIN, _MIDDLE, _LINE = 0.36, 0.72, 0.17
"""Thinner strokes and the line of the hollow outline, as shares of the stroke."""

_BEAD, _DOT = 0.52, 0.3
"""The radius of the bead and of a dot, as shares of the stroke."""

_DASHES, _DASH = 20, 0.6
"""How many dashes there are, and the share of its place that a dash fills."""

_DOTS, _FEW_DOTS, _SMALL = 36, 18, 100
"""How many dots there are, how many in a ring too small for them, and below how many pixels that is."""

_HALVES = ((9.0, 171.0), (189.0, 351.0))
"""Where the two half rings begin and end, in degrees clockwise from 12 o'clock."""

_WHOLE = 360.0

_FINE, _BLUR = 2.0, 2.0
"""How many degrees of a ring are nearly straight, and how far the smoothing of an edge reaches, in pixels."""


class _Ring(Struct, frozen=True):
    painter: QPainter
    middle: QPointF
    radius: float
    stroke: float
    left: float
    color: QColor
    track: QColor

    def arc(self, begin: float, end: float, color: QColor, width: float, cap: Qt.PenCapStyle) -> None:
        if end > begin:
            pen = QPen(QBrush(color), max(2.0, width * self.stroke), c=cap)
            self.painter.strokePath(self.path(begin, end), pen)

    def path(self, begin: float, end: float) -> QPainterPath:
        box = QRectF(-self.radius, -self.radius, 2 * self.radius, 2 * self.radius).translated(self.middle)
        path = QPainterPath()
        path.arcMoveTo(box, 90 - begin)
        path.arcTo(box, 90 - begin, begin - end)
        return path

    def dot(self, degrees: float, color: QColor, radius: float) -> None:
        turn = radians(degrees)
        at = self.middle + QPointF(sin(turn), -cos(turn)) * self.radius
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(color)
        self.painter.drawEllipse(at, radius * self.stroke, radius * self.stroke)


def paint_ring(  # noqa: PLR0913 - where, which pattern, how much of it, in which two colours
    painter: QPainter, rect: QRectF, pattern: Pattern, fraction: float, *, color: QColor, track: QColor
) -> None:
    """Paint a ring into the middle of the rectangle; `fraction`, from 0 to 1, is what is left of it."""
    size = min(rect.width(), rect.height())
    stroke = stroke_of(size)
    left = _WHOLE * min(1.0, max(0.0, fraction))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _PATTERNS[pattern](_Ring(painter, rect.center(), 0.497 * size - stroke / 2, stroke, left, color, track))
    painter.restore()


def stroke_of(size: float) -> float:
    """The stroke of a ring of a size, in pixels."""
    share, more = _SMALL_STROKE
    return max(STROKE * size, share * size + more)


def lit(pattern: Pattern, fraction: float, size: float) -> int:
    """A number that changes whenever the ring would look different, in pieces or in quarters of a pixel."""
    if pattern in {Pattern.DASHES, Pattern.DOTS}:
        return _lit(_count(pattern, size), _WHOLE * fraction)
    return round(fraction * size * 4 * 3.14)


def drained(pattern: Pattern, rect: QRectF, before: float, after: float) -> QRectF:
    """The part of the rectangle in which the ring of one fraction may look different from that of another."""
    size = min(rect.width(), rect.height())
    stroke = stroke_of(size)
    radius, margin = 0.497 * size - stroke / 2, stroke / 2 + _BLUR
    piece = _WHOLE / _count(pattern, size) if pattern in {Pattern.DASHES, Pattern.DOTS} else 0.0
    begin, end = _WHOLE * min(before, after) - piece, _WHOLE * max(before, after) + piece
    steps = ceil((end - begin) / _FINE) or 1
    angles = [radians(begin + (end - begin) * step / steps) for step in range(steps + 1)]
    across, down = [sin(angle) * radius for angle in angles], [-cos(angle) * radius for angle in angles]
    box = QRectF(QPointF(min(across), min(down)), QPointF(max(across), max(down)))
    return box.translated(rect.center()).adjusted(-margin, -margin, margin, margin)


def _count(pattern: Pattern, size: float) -> int:
    if pattern is Pattern.DASHES:
        return _DASHES
    return _DOTS if size >= _SMALL else _FEW_DOTS


def _lit(count: int, left: float) -> int:
    return ceil(count * left / _WHOLE - 1e-6)


def _solid(ring: _Ring) -> None:
    ring.arc(0, _WHOLE, ring.track, 1, Qt.PenCapStyle.FlatCap)
    ring.arc(0, ring.left, ring.color, 1, Qt.PenCapStyle.RoundCap)


def _bead(ring: _Ring) -> None:
    ring.arc(0, _WHOLE, ring.track, _THIN, Qt.PenCapStyle.FlatCap)
    ring.arc(0, ring.left, ring.color, _THIN, Qt.PenCapStyle.RoundCap)
    ring.dot(ring.left, ring.color, _BEAD)


def _halves(ring: _Ring) -> None:
    for begin, end in _HALVES:
        ring.arc(begin, end, ring.track, _MIDDLE, Qt.PenCapStyle.RoundCap)
        ring.arc(begin, min(end, ring.left), ring.color, _MIDDLE, Qt.PenCapStyle.RoundCap)


def _dashes(ring: _Ring) -> None:
    place = _WHOLE / _DASHES
    shown = _lit(_DASHES, ring.left)
    for number in range(_DASHES):
        begin = place * (number + (1 - _DASH) / 2)
        color = ring.color if number < shown else ring.track
        ring.arc(begin, begin + place * _DASH, color, _MIDDLE, Qt.PenCapStyle.FlatCap)


def _dots(ring: _Ring) -> None:
    count = _count(Pattern.DOTS, 2 * ring.radius + ring.stroke)
    shown = _lit(count, ring.left)
    for number in range(count):
        ring.dot(_WHOLE / count * (number + 0.5), ring.color if number < shown else ring.track, _DOT)


def _outline(ring: _Ring) -> None:
    ring.arc(ring.left, _WHOLE, ring.track, _THIN, Qt.PenCapStyle.FlatCap)
    if not ring.left:
        return
    tube = QPainterPathStroker()
    tube.setWidth(ring.stroke * (1 - _LINE))
    tube.setCapStyle(Qt.PenCapStyle.RoundCap)
    tube.setCurveThreshold(0.05)
    whole = ring.left >= _WHOLE
    path = _circles(ring) if whole else tube.createStroke(ring.path(0, ring.left)).simplified()
    ring.painter.strokePath(path, QPen(QBrush(ring.color), max(1.2, ring.stroke * _LINE)))


def _circles(ring: _Ring) -> QPainterPath:
    path = QPainterPath()
    for side in (-1, 1):
        radius = ring.radius + side * ring.stroke * (1 - _LINE) / 2
        path.addEllipse(ring.middle, radius, radius)
    return path


def _full(ring: _Ring) -> None:
    ring.arc(0, _WHOLE, ring.color, 1, Qt.PenCapStyle.FlatCap)


_PATTERNS: dict[Pattern, Callable[[_Ring], None]] = {
    Pattern.DASHES: _dashes,
    Pattern.SOLID: _solid,
    Pattern.BEAD: _bead,
    Pattern.HALVES: _halves,
    Pattern.DOTS: _dots,
    Pattern.OUTLINE: _outline,
    Pattern.FULL: _full,
}

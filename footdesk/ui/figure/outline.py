"""Builds painter paths from points in centimetres: curves, circles, lines and limbs.

Every closed outline turns counter-clockwise, so that paths filled together with the winding rule never cancel out.
"""

import math
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QTransform

from footdesk.core.figure.geometry import unit

KAPPA = 0.5522847498
"""How far a cubic curve's handles reach for a quarter of a circle of radius one."""

SEAM = 0.9
"""The width of the seams of clothes, in centimetres."""

OUTLINE = 0.35
"""The width of the line round bare skin and hair: pale skin and a pale ground would run into each other."""

FINENESS = 0.12
"""How far a curve's area may be from the curve, in centimetres."""

Station = tuple[float, float, float]
"""A part (0 to 1) of a limb's length, and the half widths there to the left and to the right, in centimetres."""


class Stations(tuple[Station, ...]):
    """A limb's outline, from its first joint to its second; one is compared by what it is, not by its many numbers."""

    __slots__ = ()
    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        """Whether it is the very same outline."""
        return self is other

    def __ne__(self, other: object) -> bool:
        """Whether it is another outline."""
        return self is not other


_Outline = tuple[float, Stations, tuple[float, float], float, bool, tuple[tuple[float, float], ...]]

Command = tuple[complex, ...]
"""One point for a line or a start, three for a cubic curve."""


def dot(point: complex) -> QPointF:
    """The painter's point of a complex number."""
    return QPointF(point.real, point.imag)


def new_path() -> QPainterPath:
    """An empty path with the winding rule."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def smooth(points: Sequence[complex], *, closed: bool = True) -> QPainterPath:
    """A Catmull-Rom curve through all points."""
    path = new_path()
    path.moveTo(dot(points[0]))
    if closed:
        ring = [points[-1], *points, points[0], points[1]]
        for before, start, end, after in zip(ring, ring[1:], ring[2:], ring[3:], strict=False):
            path.cubicTo(dot(start + (end - before) / 6), dot(end - (after - start) / 6), dot(end))
        path.closeSubpath()
    else:
        _run(path, points)
    return path


def polygon(points: Sequence[complex]) -> QPainterPath:
    """A closed path of straight lines."""
    path = new_path()
    path.moveTo(dot(points[0]))
    for point in points[1:]:
        path.lineTo(dot(point))
    path.closeSubpath()
    return path


def rectangle(left: float, bottom: float, width: float, height: float, radius: float = 0.0) -> QPainterPath:
    """A rectangle, with rounded corners where a radius is given."""
    path = new_path()
    path.addRoundedRect(left, bottom, width, height, radius, radius)
    return path


def ellipse(middle: complex, wide: float, high: float) -> QPainterPath:
    """An ellipse of two radii."""
    path = new_path()
    path.addEllipse(dot(middle), wide, high)
    return path


def line(points: Sequence[complex]) -> QPainterPath:
    """An open path of straight lines."""
    path = new_path()
    path.moveTo(dot(points[0]))
    for point in points[1:]:
        path.lineTo(dot(point))
    return path


def curve(
    commands: Sequence[Command], place: Callable[[complex], complex] | None = None, *, closed: bool = True
) -> QPainterPath:
    """A path of written curves: a start, and then for each part a line's end or a curve's three points."""
    path = new_path()
    here = place or _as_it_is
    path.moveTo(dot(here(commands[0][0])))
    for command in commands[1:]:
        if len(command) == 1:
            path.lineTo(dot(here(command[0])))
        else:
            first, second, end = command
            path.cubicTo(dot(here(first)), dot(here(second)), dot(here(end)))
    if closed:
        path.closeSubpath()
    return path


def circle(path: QPainterPath, middle: complex, radius: float) -> QPainterPath:
    """The path with a counter-clockwise circle added to it."""
    handle = KAPPA * radius
    path.moveTo(dot(middle + radius))
    for quarter in (1, 1j, -1, -1j):
        path.cubicTo(
            dot(middle + quarter * complex(radius, handle)),
            dot(middle + quarter * complex(handle, radius)),
            dot(middle + quarter * 1j * radius),
        )
    path.closeSubpath()
    return path


def disc(middle: complex, radius: float) -> QPainterPath:
    """A path that is one circle."""
    return placed(_unit_disc(), middle, complex(radius, 0))


@cache
def _unit_disc() -> QPainterPath:
    return circle(new_path(), 0j, 1.0)


def inked(path: QPainterPath, width: float) -> QPainterPath:
    """The area that a line of a width along a path covers; kept, it is cheaper to fill than the line is to draw."""
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroker.setCurveThreshold(FINENESS)
    area = stroker.createStroke(path)
    area.setFillRule(Qt.FillRule.WindingFill)
    return area


@cache
def hem(left: float, right: float, bulge: float, back: float = 0.0) -> QPainterPath:
    """A seam across a limb that runs to the right: a bow from its left side to its right one."""
    path = new_path()
    path.moveTo(-back, left)
    path.quadTo(bulge, 0, -back, -right)
    return inked(path, SEAM)


@cache
def ring(radius: float, width: float) -> QPainterPath:
    """A ring round the origin."""
    return inked(circle(new_path(), 0j, radius), width)


def limb(  # noqa: PLR0913 - two joints, their outline, the stretch of it that is wanted, its contour and its joints
    start: complex,
    end: complex,
    stations: Stations,
    stretch: tuple[float, float] = (0.0, 1.0),
    *,
    grown: float = 0.0,
    caps: bool = True,
    balls: tuple[tuple[float, float], ...] = (),
) -> QPainterPath:
    """A muscle-shaped limb between two joints, or the stretch of it between two parts of its length.

    `balls` are parts of its length with the radius of a disc round them, such as a knee.
    """
    along = end - start
    return placed(_limb((round(abs(along), 2), stations, stretch, grown, caps, balls)), start, unit(along))


@lru_cache(maxsize=256)
def _limb(outline: _Outline) -> QPainterPath:
    """A limb from the origin to the right: limbs keep their lengths, so each is built once."""
    length, stations, (first, last), grown, caps, balls = outline
    margin = 0.03
    parts = [first, *(part for part, _, _ in stations if first + margin < part < last - margin), last]
    widths = [width_at(stations, part) for part in parts]
    points = [length * part for part in parts]
    left = [complex(x, wide + grown) for x, (wide, _) in zip(points, widths, strict=True)]
    right = [complex(x, -wide - grown) for x, (_, wide) in zip(points, widths, strict=True)]
    path = band(left, right)
    if caps:
        for x, (wide_left, wide_right) in ((points[0], widths[0]), (points[-1], widths[-1])):
            circle(path, complex(x, (wide_left - wide_right) / 2), (wide_left + wide_right) / 2 + grown)
    for part, radius in balls:
        circle(path, complex(length * part, 0), radius)
    return path


def placed(path: QPainterPath, at: complex, ahead: complex = 1 + 0j) -> QPainterPath:
    """A path built at the origin, moved to a point and turned from the right to a direction; its length scales it."""
    return QTransform(ahead.real, ahead.imag, -ahead.imag, ahead.real, at.real, at.imag).map(path)


def band(left: Sequence[complex], right: Sequence[complex]) -> QPainterPath:
    """The area between two runs of points that go the same way, with straight ends."""
    path = new_path()
    path.moveTo(dot(right[0]))
    _run(path, right)
    path.lineTo(dot(left[-1]))
    _run(path, left[::-1])
    path.closeSubpath()
    return path


def ribbon(points: Sequence[complex], width: float) -> QPainterPath:
    """A ribbon of a width along a run of points; to fill it is cheaper than to draw a line as wide."""
    aheads = [
        unit(after - before) for before, after in zip([points[0], *points], [*points[1:], points[-1]], strict=False)
    ]
    aside = [ahead * 1j * width / 2 for ahead in aheads]
    left = [point + off for point, off in zip(points, aside, strict=True)]
    right = [point - off for point, off in zip(points, aside, strict=True)]
    return band(left, right)


def width_at(stations: Stations, part: float) -> tuple[float, float]:
    """The half widths at a part of a limb's length, eased between the two stations around it."""
    for (first, left, right), (last, next_left, next_right) in pairwise(stations):
        if part <= last:
            share = (part - first) / (last - first)
            share = share * share * (3 - 2 * share)
            return left + (next_left - left) * share, right + (next_right - right) * share
    return stations[-1][1:]


def ellipse_arc(middle: complex, radius: complex, span: tuple[float, float], steps: int = 16) -> list[complex]:
    """Points along an ellipse's arc; `radius` holds both radii, `span` both angles in degrees."""
    points = []
    for step in range(steps + 1):
        turn = math.radians(span[0] + (span[1] - span[0]) * step / steps)
        points.append(middle + complex(radius.real * math.cos(turn), radius.imag * math.sin(turn)))
    return points


def run_into(path: QPainterPath, points: Sequence[complex]) -> None:
    """Continue a path that stands at the first point with a curve through the others."""
    _run(path, points)


def joined(*paths: QPainterPath) -> QPainterPath:
    """One path of several, to be filled at once."""
    whole = new_path()
    for path in paths:
        whole.addPath(path)
    return whole


def _as_it_is(point: complex) -> complex:
    return point


def _run(path: QPainterPath, points: Sequence[complex]) -> None:
    padded = [points[0], *points, points[-1]]
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        path.cubicTo(dot(start + (end - before) / 6), dot(end - (after - start) / 6), dot(end))

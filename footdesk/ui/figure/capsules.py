"""Builds runs of tapered capsules: fingers, toes, arms, everything that is round at its joints."""

import cmath
import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtGui import QPainterPath

from footdesk.core.figure.toes import Joint
from footdesk.ui.figure.outline import circle, dot, new_path


def chain(joints: Sequence[Joint], grown: float = 0.0) -> QPainterPath:
    """A run of tapered capsules; grown by some centimetres it is its own contour, far cheaper than stroking it."""
    path = new_path()
    for (start, radius), (end, end_radius) in pairwise(joints):
        _capsule(path, start, radius + grown, end, end_radius + grown)
    return path


def _capsule(path: QPainterPath, start: complex, radius: float, end: complex, end_radius: float) -> None:
    """Two arcs joined by the outer tangents."""
    line_between = end - start
    distance = abs(line_between)
    if distance <= abs(radius - end_radius) + 1e-6:
        circle(path, *((start, radius) if radius >= end_radius else (end, end_radius)))
        return
    heading = cmath.phase(line_between)
    opening = math.acos((radius - end_radius) / distance)
    path.moveTo(dot(end + cmath.rect(end_radius, heading - opening)))
    _arc(path, end, end_radius, (heading - opening, heading + opening))
    path.lineTo(dot(start + cmath.rect(radius, heading + opening)))
    _arc(path, start, radius, (heading + opening, heading + 2 * math.pi - opening))
    path.closeSubpath()


def _arc(path: QPainterPath, middle: complex, radius: float, span: tuple[float, float]) -> None:
    """A counter-clockwise arc between two angles in radians, as cubic curves of at most 90 degrees."""
    first, last = span
    count = max(1, math.ceil((last - first) / (math.pi / 2) - 1e-6))
    step = (last - first) / count
    handle = 4 / 3 * math.tan(step / 4) * 1j
    for number in range(count):
        start = cmath.rect(radius, first + number * step)
        end = cmath.rect(radius, first + (number + 1) * step)
        path.cubicTo(dot(middle + start + start * handle), dot(middle + end - end * handle), dot(middle + end))

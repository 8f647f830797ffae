"""Paints the trunk: pelvis, shirt and neck along the spine."""

from PySide6.QtGui import QPainterPath

from footdesk.core.figure.geometry import between, unit
from footdesk.core.figure.measures import LOWER_SPINE, UPPER_SPINE
from footdesk.core.figure.skeleton import Skeleton
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.outline import OUTLINE, curve, dot, new_path, ribbon, run_into, width_at

SPINE = LOWER_SPINE + UPPER_SPINE
_BULGE = 0.75


def spine(body: Skeleton, part: float) -> tuple[complex, complex]:
    """The point and the direction at a part of the spine: 0 at the hips, 1 at the neck, below 0 straight on."""
    control = between(body.waist, 2 * body.waist - (body.pelvis + body.neck) / 2, _BULGE)
    if part <= 0:
        direction = unit(control - body.pelvis)
        return body.pelvis + direction * part * SPINE, direction
    rest = 1 - part
    point = rest * rest * body.pelvis + 2 * part * rest * control + part * part * body.neck
    return point, unit(2 * rest * (control - body.pelvis) + 2 * part * (body.neck - control))


def paint_pelvis(easel: Easel) -> None:
    """The hips, under the legs and the shirt."""
    easel.fill(_stretch(easel, -0.12, 0.3), easel.leg_ink("near", "bottoms"))


def paint_torso(easel: Easel) -> None:
    """Neck and shirt, with collar and hem."""
    body, inks = easel.body, easel.inks
    _, up = spine(body, 0.97)
    wide = easel.outlines.neck
    low, high = body.neck - up * 4, between(body.neck, body.head, 0.7)
    # Without ends, so that no line runs across the throat wherever the head lies.
    for token, half in (("skin_line", wide + OUTLINE), ("skin", wide)):
        easel.fill(ribbon([low, high], 2 * half), inks[token])
    easel.fill(_stretch(easel, 0.09, 1.0, 0.35), inks["top"])
    top, up = spine(body, 1.0)
    front, back = width_at(easel.outlines.torso, 1.0)
    collar = new_path()
    collar.moveTo(dot(top - up * 1j * (front - 0.5) + up * 0.2))
    collar.quadTo(dot(top - up * 1.6), dot(top + up * 1j * (back - 0.5) + up * 0.2))
    low, up = spine(body, 0.105)
    front, back = width_at(easel.outlines.torso, 0.105)
    collar.moveTo(dot(low - up * 1j * (front + 0.3)))
    collar.quadTo(dot(low - up * 1.6), dot(low + up * 1j * (back + 0.3)))
    easel.stroke(collar, inks["top_line"], 0.9)


def _stretch(easel: Easel, first: float, last: float, grown: float = 0.0) -> QPainterPath:
    """The trunk's outline between two parts of the spine, with rounded ends."""
    stations = easel.outlines.torso
    parts = [first, *(part for part, _, _ in stations if first + 0.02 < part < last - 0.02), last]
    front, back = [], []
    for part in parts:
        point, up = spine(easel.body, part)
        ahead, behind = width_at(stations, part)
        front.append(point - up * 1j * (ahead + grown))
        back.append(point + up * 1j * (behind + grown))
    _, top = spine(easel.body, last)
    _, bottom = spine(easel.body, first)
    path = curve([(front[0],)], closed=False)
    run_into(path, front)
    path.cubicTo(dot(front[-1] + top * 1.2), dot(back[-1] + top * 1.2), dot(back[-1]))
    run_into(path, back[::-1])
    path.cubicTo(dot(back[0] - bottom * 1.6), dot(front[0] - bottom * 1.6), dot(front[0]))
    path.closeSubpath()
    return path

"""Paints the trunk: pelvis, shirt and neck along the spine."""

from functools import lru_cache

from msgspec import Struct
from PySide6.QtGui import QPainterPath

from footdesk.core.figure.geometry import angle, between, polar, unit
from footdesk.core.figure.measures import LOWER_SPINE, UPPER_SPINE
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.outline import (
    OUTLINE,
    Stations,
    curve,
    dot,
    inked,
    new_path,
    placed,
    ribbon,
    run_into,
    width_at,
)

SPINE = LOWER_SPINE + UPPER_SPINE
_BULGE = 0.75

BEND_STEP = 0.5
"""How finely the bend of the spine is told apart, in degrees, so that outlines can be kept."""


class _Trunk(Struct, frozen=True):
    """The outlines of a trunk whose hips are at the origin and whose lower spine points to the right."""

    pelvis: QPainterPath
    shirt: QPainterPath
    seams: QPainterPath


def paint_pelvis(easel: Easel) -> None:
    """The hips, under the legs and the shirt."""
    easel.fill(_placed(easel, _trunk_of(easel).pelvis), easel.leg_ink("near", "bottoms"))


def paint_torso(easel: Easel) -> None:
    """Neck and shirt, with collar and hem."""
    body, inks, trunk = easel.body, easel.inks, _trunk_of(easel)
    wide = easel.outlines.neck
    low, high = body.neck - unit(body.neck - body.waist) * 4, between(body.neck, body.head, 0.7)
    # Without ends, so that no line runs across the throat wherever the head lies.
    for token, half in (("skin_line", wide + OUTLINE), ("skin", wide)):
        easel.fill(ribbon([low, high], 2 * half), inks[token])
    easel.fill(_placed(easel, trunk.shirt), inks["top"])
    easel.fill(_placed(easel, trunk.seams), inks["top_line"])


def _trunk_of(easel: Easel) -> _Trunk:
    body = easel.body
    bend = angle((body.neck - body.waist) / (body.waist - body.pelvis))
    return _trunk(round(bend / BEND_STEP), easel.outlines.torso)


def _placed(easel: Easel, path: QPainterPath) -> QPainterPath:
    return placed(path, easel.body.pelvis, unit(easel.body.waist - easel.body.pelvis))


@lru_cache(maxsize=256)
def _trunk(bend: int, stations: Stations) -> _Trunk:
    """The trunk of a build whose upper spine departs from the lower one by so many steps."""
    waist = complex(LOWER_SPINE, 0)
    spine = _Spine(waist, waist + polar(bend * BEND_STEP, UPPER_SPINE))
    seams = new_path()
    top, up = spine.at(1.0)
    front, back = width_at(stations, 1.0)
    seams.moveTo(dot(top - up * 1j * (front - 0.5) + up * 0.2))
    seams.quadTo(dot(top - up * 1.6), dot(top + up * 1j * (back - 0.5) + up * 0.2))
    low, up = spine.at(0.105)
    front, back = width_at(stations, 0.105)
    seams.moveTo(dot(low - up * 1j * (front + 0.3)))
    seams.quadTo(dot(low - up * 1.6), dot(low + up * 1j * (back + 0.3)))
    return _Trunk(
        pelvis=_stretch(spine, stations, (-0.12, 0.3)),
        shirt=_stretch(spine, stations, (0.09, 1.0), 0.35),
        seams=inked(seams, 0.9),
    )


class _Spine(Struct, frozen=True):
    """The curve of the spine from the hips at the origin past the waist to the neck."""

    waist: complex
    neck: complex

    def at(self, part: float) -> tuple[complex, complex]:
        """The point and the direction at a part of the spine: 0 at the hips, 1 at the neck, below 0 straight on."""
        control = between(self.waist, 2 * self.waist - self.neck / 2, _BULGE)
        if part <= 0:
            direction = unit(control)
            return direction * part * SPINE, direction
        rest = 1 - part
        point = 2 * part * rest * control + part * part * self.neck
        return point, unit(2 * rest * control + 2 * part * (self.neck - control))


def _stretch(spine: _Spine, stations: Stations, ends: tuple[float, float], grown: float = 0.0) -> QPainterPath:
    """The trunk's outline between two parts of the spine, with rounded ends."""
    first, last = ends
    parts = [first, *(part for part, _, _ in stations if first + 0.02 < part < last - 0.02), last]
    front, back = [], []
    for part in parts:
        point, up = spine.at(part)
        ahead, behind = width_at(stations, part)
        front.append(point - up * 1j * (ahead + grown))
        back.append(point + up * 1j * (behind + grown))
    _, top = spine.at(last)
    _, bottom = spine.at(first)
    path = curve([(front[0],)], closed=False)
    run_into(path, front)
    path.cubicTo(dot(front[-1] + top * 1.2), dot(back[-1] + top * 1.2), dot(back[-1]))
    run_into(path, back[::-1])
    path.cubicTo(dot(back[0] - bottom * 1.6), dot(front[0] - bottom * 1.6), dot(front[0]))
    path.closeSubpath()
    return path

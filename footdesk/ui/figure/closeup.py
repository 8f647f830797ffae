"""Paints the close-up's foot from its outer side: five toes with nails, ankle bone and heel pad.

The near foot is seen from its outer side: the little toe is in front, the big toe behind and a little higher.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainterPath

from footdesk.core.figure.geometry import between, polar, unit
from footdesk.core.figure.measures import BALL
from footdesk.core.figure.pose import LensPose
from footdesk.core.figure.toes import Joint, Toe, joints, resting
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.foot import foot_outline
from footdesk.ui.figure.glow import Skin, glowing
from footdesk.ui.figure.outline import chain, curve, joined, limb

FOLDS = (30.0, 96.0)


@dataclass(frozen=True, slots=True)
class CloseToe:
    """A toe of the close-up, how far it lies behind the little toe, and how dark it is for lying there."""

    toe: Toe
    depth: float
    lift: float
    shade: float
    nail: float


TOES: Sequence[CloseToe] = (
    CloseToe(Toe(complex(12.9, -5.15), (3.9, 3.9), (1.9, 1.9, 1.65), FOLDS), -4.4, 1.5, 0.16, 1.2),
    CloseToe(Toe(complex(13.4, -5.3), (3.7, 3.1), (1.5, 1.42, 1.2), FOLDS), -1.6, 1.1, 0.12, 0.8),
    CloseToe(Toe(complex(12.8, -5.45), (3.3, 2.8), (1.5, 1.4, 1.18), FOLDS), 0.6, 0.72, 0.08, 0.8),
    CloseToe(Toe(complex(11.8, -5.6), (3.0, 2.6), (1.5, 1.38, 1.16), FOLDS), 2.6, 0.36, 0.04, 0.8),
    CloseToe(Toe(complex(10.7, -5.75), (2.6, 2.3), (1.55, 1.4, 1.15), FOLDS), 4.4, 0.0, 0.0, 0.8),
)
"""From the big toe, which lies farthest from the viewer, to the little toe."""

SHIN = ((0, 4.6, 6.4), (0.3, 4.4, 6.2), (0.62, 3.7, 4.3), (0.85, 3.5, 3.6), (1, 3.6, 3.7))
SHIN_LENGTH = 30.0
GLOW = 25.0
_CONTOUR = 0.42
_SQUARE_ON = 0.5


def close_ankle(pose: LensPose) -> complex:
    """Where the ankle is in the close-up."""
    return pose.foot + 1j * pose.contact.height - pose.contact.point * polar(pose.pitch)


def close_toes(pose: LensPose, floor: float = 0.0) -> tuple[tuple[Joint, ...], ...]:
    """The joints of the five toes, from the big toe to the little one."""
    ankle = close_ankle(pose)
    turn = math.radians(pose.turn)
    rotation = polar(pose.pitch)
    found = []
    for each in TOES:
        up = pose.toes.up
        if pose.toes.floor:
            up += pose.toes.floor * resting(each.toe, ankle, pose.pitch, pose.toes.curl, floor + each.lift)
        chained = joints(each.toe, ankle, pose.pitch, up, pose.toes.curl)
        found.append(
            tuple(
                (ankle + _turned((point - ankle) / rotation, each.depth, turn) * rotation, radius)
                for point, radius in chained
            )
        )
    return tuple(found)


def paint_close_foot(easel: Easel, pose: LensPose, focus: complex, *, floor: float = 0.0) -> None:
    """The foot with its shin; the part at the foot's point `focus` glows."""
    inks, painter = easel.inks, easel.painter
    ankle, up = close_ankle(pose), polar(pose.shin)
    rotation = polar(pose.pitch)
    skin = glowing(inks, ankle + focus * rotation, GLOW)
    narrow = math.cos(math.radians(pose.turn))
    leg = limb(ankle + up * SHIN_LENGTH, ankle, SHIN, caps=False)
    body = foot_outline(ankle, pose.pitch, up, narrow)
    if abs(pose.turn) > _SQUARE_ON:
        body = joined(body, _forefoot(pose, ankle))
    painter.strokePath(leg, skin.contour_pen(0.9))
    painter.strokePath(body, skin.contour_pen(0.9))
    easel.fill(leg, skin.fill)
    toes = close_toes(pose, floor)
    away = pose.turn < -_SQUARE_ON
    order = list(zip(TOES, toes, strict=True))
    if away:
        easel.fill(body, skin.fill)
    for each, chained in order:
        _paint_toe(easel, each, chained, skin)
    if not away:
        easel.fill(body, skin.fill)
        for each, (root, knuckle, _) in order[2:]:
            # Hide the seam where a near toe leaves the foot.
            ahead = unit(knuckle[0] - root[0])
            seam = [(root[0] + ahead * 0.2, root[1] - 0.05), (between(root[0], knuckle[0], 0.75), knuckle[1] - 0.02)]
            easel.fill(chain(seam), inks.between("accent", "accent_line", each.shade))
    _paint_bones(easel, ankle, rotation, narrow)


def _turned(local: complex, depth: float, turn: float) -> complex:
    """A point of the foot after it has been turned about the shin: what is nearer to the viewer moves back."""
    return complex(local.real * math.cos(turn) - depth * math.sin(turn), local.imag)


def _forefoot(pose: LensPose, ankle: complex) -> QPainterPath:
    """The width of the ball of the foot, which a turned foot shows."""
    turn, rotation = math.radians(pose.turn), polar(pose.pitch)
    ends = [ankle + _turned(BALL - complex(abs(depth) * 0.25, -0.2), depth, turn) * rotation for depth in (-4.0, 4.0)]
    return chain([(ends[0], 2.2), (ends[1], 1.9)])


def _paint_toe(easel: Easel, each: CloseToe, chained: Sequence[Joint], skin: Skin) -> None:
    easel.fill(chain(chained, _CONTOUR), skin.line)
    easel.fill(chain(chained), easel.inks.between("accent", "accent_line", each.shade))
    (_, _), (knuckle, _), (tip, radius) = chained
    ahead = unit(tip - knuckle)
    middle = tip + ahead * (radius * 0.62j - 0.15)

    def place(point: complex) -> complex:
        return middle + ahead * complex(point.real * each.nail, point.imag)

    nail = curve(
        [(-1 + 0.32j,), (-0.2 + 0.75j, 0.6 + 0.55j, 1 - 0.25j), (0.3 - 0.28j, -0.5 - 0.25j, -1 + 0.32j)],
        place,
    )
    easel.fill(nail, skin.nail)


def _paint_bones(easel: Easel, ankle: complex, rotation: complex, narrow: float) -> None:
    """The ankle bone and the line of the heel pad."""

    def place(point: complex) -> complex:
        return ankle + complex(point.real * narrow, point.imag) * rotation

    bone = curve([(-1.9 + 0.4j,), (-1.9 - 2.0j, 1.5 - 2.3j, 2.0 + 0.0j)], place, closed=False)
    pad = curve([(-5.3 - 5.4j,), (-4.0 - 6.4j, -2.6 - 6.5j, -1.4 - 6.2j)], place, closed=False)
    easel.stroke(joined(bone, pad), easel.inks.between("accent", "accent_line", 0.30), 0.6)

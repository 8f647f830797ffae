"""Paints the close-up's foot from its outer side: five toes with nails, ankle bone and heel pad.

The near foot is seen from its outer side: the little toe is in front, the big toe behind and a little higher.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from PySide6.QtGui import QPainterPath, QTransform

from footdesk.core.figure.geometry import polar, unit
from footdesk.core.figure.measures import BALL
from footdesk.core.figure.pose import LensPose
from footdesk.core.figure.toes import Joint, Toe, joints, resting
from footdesk.ui.figure.capsules import chain
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.foot import ANGLE_STEP, foot_contour, foot_outline
from footdesk.ui.figure.glow import glowing
from footdesk.ui.figure.outline import Stations, curve, inked, joined, limb

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
    CloseToe(Toe(complex(12.9, -5.15), (4.3, 4.1), (1.9, 1.9, 1.65), FOLDS), -4.4, 1.3, 0.14, 1.2),
    CloseToe(Toe(complex(13.4, -5.3), (4.5, 3.4), (1.5, 1.42, 1.2), FOLDS), -1.6, 0.95, 0.10, 0.8),
    CloseToe(Toe(complex(12.8, -5.45), (4.1, 3.1), (1.5, 1.4, 1.18), FOLDS), 0.6, 0.62, 0.06, 0.8),
    CloseToe(Toe(complex(11.8, -5.6), (3.7, 2.8), (1.5, 1.38, 1.16), FOLDS), 2.6, 0.3, 0.03, 0.8),
    CloseToe(Toe(complex(10.7, -5.75), (3.1, 2.5), (1.55, 1.4, 1.15), FOLDS), 4.4, 0.0, 0.0, 0.8),
)
"""From the big toe, which lies farthest from the viewer, to the little toe."""

ToePaths = tuple[QPainterPath, QPainterPath, QPainterPath]
"""The contour, the outline and the nail of a toe."""

SHIN = Stations(((0, 4.6, 6.4), (0.3, 4.4, 6.2), (0.62, 3.7, 4.3), (0.85, 3.5, 3.6), (1, 3.6, 3.7)))
SHIN_LENGTH = 30.0
GLOW = 25.0
CONTOUR = 0.45
"""The width of the line round the foot, in centimetres of the close-up."""

LEG_FADE = 0.5
"""How far the line round the shin has faded from the working foot's to the skin's."""

CURL_STEP = 0.02
"""How finely a toe's curl is told apart, so that its outlines can be kept."""
_SQUARE_ON = 0.5


def close_ankle(pose: LensPose) -> complex:
    """Where the ankle is in the close-up."""
    return pose.foot + 1j * pose.contact.height - pose.contact.point * polar(pose.pitch)


def close_toes(pose: LensPose, floor: float = 0.0) -> tuple[tuple[Joint, ...], ...]:
    """The joints of the five toes, from the big toe to the little one."""
    ankle, rotation, turn = close_ankle(pose), polar(pose.pitch), math.radians(pose.turn)
    found = []
    for each, up in zip(TOES, _turned_up(pose, ankle, floor), strict=True):
        chained = joints(each.toe, 0j, 0.0, up, pose.toes.curl)
        found.append(tuple((ankle + _turned(at, each.depth, turn) * rotation, radius) for at, radius in chained))
    return tuple(found)


def paint_close_foot(easel: Easel, pose: LensPose, focus: complex, *, floor: float = 0.0) -> None:
    """The foot with its shin; the part at the foot's point `focus` glows."""
    ankle = close_ankle(pose)
    foot = easel.moved(ankle, pose.pitch)
    up = polar(pose.shin - pose.pitch)
    narrow = round(math.cos(math.radians(pose.turn)), 2)
    skin = glowing(easel.inks, complex(focus.real * narrow, focus.imag), GLOW)
    leg = limb(up * SHIN_LENGTH, 0j, SHIN, caps=False)
    body = foot_outline(0j, 0.0, up, narrow)
    contour = foot_contour(0j, 0.0, up, narrow, CONTOUR * 2)
    if pose.turn > _SQUARE_ON:
        body = joined(body, _forefoot(round(pose.turn)))
        contour = joined(contour, _forefoot(round(pose.turn), CONTOUR))
    edge = limb(up * SHIN_LENGTH, 0j, SHIN, caps=False, grown=CONTOUR)
    foot.fill(edge, easel.inks.between("accent_line", "skin_line", LEG_FADE))
    foot.fill(contour, skin.contour)
    ups = tuple(round(up / ANGLE_STEP) for up in _turned_up(pose, ankle, floor))
    toes, seams = _toes(ups, round(pose.turn), round(pose.toes.curl / CURL_STEP))
    for each, (around, shape, nail) in zip(TOES, toes, strict=True):
        foot.fill(around, skin.line)
        foot.fill(shape, easel.inks.between("accent", "accent_line", each.shade))
        foot.fill(nail, skin.nail)
    foot.fill(joined(leg, body, seams), skin.fill)
    foot.fill(_bones(narrow), foot.inks.between("accent", "accent_line", 0.30))


def _turned_up(pose: LensPose, ankle: complex, floor: float) -> tuple[float, ...]:
    """How many degrees each toe is turned up at the ball of the foot."""
    toes = pose.toes
    if not toes.floor:
        return (toes.up,) * len(TOES)
    floors = (resting(each.toe, ankle, pose.pitch, toes.curl, floor + each.lift) for each in TOES)
    return tuple(toes.up + toes.floor * angle for angle in floors)


def _turned(local: complex, depth: float, turn: float) -> complex:
    """A point of the foot after it has been turned about the shin: what is nearer to the viewer moves back."""
    return complex(local.real * math.cos(turn) - depth * math.sin(turn), local.imag)


@lru_cache(maxsize=256)
def _forefoot(degrees: int, grown: float = 0.0) -> QPainterPath:
    """The width of the ball of the foot, which a foot turned by some degrees shows."""
    turn = math.radians(degrees)
    ends = [_turned(BALL - complex(abs(depth) * 0.25, -0.2), depth, turn) for depth in (-4.0, 4.0)]
    return chain([(ends[0], 2.2), (ends[1], 1.9)], grown)


@lru_cache(maxsize=512)
def _toes(ups: tuple[int, ...], turn: int, curl_steps: int) -> tuple[tuple[ToePaths, ...], QPainterPath]:
    """The toes of a foot whose ankle is at the origin, and what hides the seams where the near ones leave the foot.

    Each is turned up by so many steps, and the foot towards the viewer by so many degrees.
    """
    radians = math.radians(turn)
    places = []
    for each, up in zip(TOES, ups, strict=True):
        root = _turned(each.toe.root, each.depth, radians)
        place = QTransform.fromTranslate(root.real, root.imag).scale(math.cos(radians), 1.0).rotate(up * ANGLE_STEP)
        places.append((each, place))
    shaped = []
    for each, place in places:
        around, shape, nail = _toe(each, curl_steps)
        shaped.append((place.map(around), place.map(shape), place.map(nail)))
    return tuple(shaped), joined(*(place.map(_seam(each)) for each, place in places[2:]))


@cache
def _seam(each: CloseToe) -> QPainterPath:
    """The start of a toe."""
    wide, narrow = each.toe.radii[0], each.toe.radii[1]
    return chain([(0.2 + 0j, wide - 0.15), (each.toe.bones[0] * 0.45 + 0j, narrow - 0.2)])


@lru_cache(maxsize=512)
def _toe(each: CloseToe, curl_steps: int) -> ToePaths:
    """Contour, outline and nail of a toe whose root is at the origin and whose first bone would point to the right."""
    chained = joints(replace(each.toe, root=0j), 0j, 0.0, 0.0, curl_steps * CURL_STEP)
    (_, _), (knuckle, _), (tip, radius) = chained
    ahead = unit(tip - knuckle)
    middle = tip + ahead * (radius * 0.62j - 0.15)

    def place(point: complex) -> complex:
        return middle + ahead * complex(point.real * each.nail, point.imag)

    nail = curve(
        [(-1 + 0.32j,), (-0.2 + 0.75j, 0.6 + 0.55j, 1 - 0.25j), (0.3 - 0.28j, -0.5 - 0.25j, -1 + 0.32j)], place
    )
    return chain(chained, CONTOUR), chain(chained), nail


@lru_cache(maxsize=128)
def _bones(narrow: float) -> QPainterPath:
    """The ankle bone and the line of the heel pad."""

    def place(point: complex) -> complex:
        return complex(point.real * narrow, point.imag)

    bone = curve([(-1.9 + 0.4j,), (-1.9 - 2.0j, 1.5 - 2.3j, 2.0 + 0.0j)], place, closed=False)
    pad = curve([(-5.3 - 5.4j,), (-4.0 - 6.4j, -2.6 - 6.5j, -1.4 - 6.2j)], place, closed=False)
    return inked(joined(bone, pad), 0.6)

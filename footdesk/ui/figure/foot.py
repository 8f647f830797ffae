"""Paints the foot of the whole figure: one outline that stays smooth however the ankle bends, and simple toes."""

import math
from functools import lru_cache

from msgspec import Struct
from PySide6.QtGui import QBrush, QColor, QPainterPath

from footdesk.core.figure.geometry import angle, polar, unit
from footdesk.core.figure.skeleton import Leg
from footdesk.core.figure.toes import SIMPLE, joints
from footdesk.ui.figure.capsules import chain
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.outline import OUTLINE, curve, inked, joined, placed

ANKLE_HEIGHT = 8.0
_BACK, _FRONT = 3.7, 3.6

MIDFOOT, FRONT = 5.0, 15.0
"""Where the forefoot begins, and where the foot ends without its toes."""

Shown = tuple[float, float]
"""How much of the lengths of hindfoot and forefoot is shown, each from 0 (end-on) to 1."""

WHOLE: Shown = (1.0, 1.0)

ANGLE_STEP = 1.0
"""How finely the bend of the ankle is told apart, in degrees, so that outlines can be kept; under a millimetre."""

CURL_STEP = 0.02
"""How finely a toe's curl is told apart, for the same reason."""


@lru_cache(maxsize=512)
def foot_outline(bend: float, shown: Shown = WHOLE) -> QPainterPath:
    """The foot from its outer side without toes: it lies flat, its ankle at the origin, its shin points to `bend`.

    The top lies in the shin's frame and the rest in the foot's, so the outline stays smooth from -60 to +35 degrees of
    ankle movement. `shown` shortens a foot that is turned towards or away from the viewer.
    """
    hind, front = shown
    up = polar(bend)
    ahead = up * -1j

    def foot(x: float, y: float) -> complex:
        return complex(min(x, MIDFOOT) * hind + max(x - MIDFOOT, 0.0) * front, y)

    def shin(height: float, front: float) -> complex:
        return up * height + ahead * front

    return curve(
        [
            (shin(ANKLE_HEIGHT, -_BACK),),
            (shin(4.0, -_BACK), foot(-5.7, 1.4), foot(-6.45, -2.4)),
            (foot(-7.15, -5.3), foot(-5.6, -7.5), foot(-2.8, -7.5)),
            (foot(0.8, -7.5), foot(2.2, -6.55), foot(5.0, -6.55)),
            (foot(7.8, -6.55), foot(9.6, -7.5), foot(12.8, -7.5)),
            (foot(14.3, -7.5), foot(15.0, -6.6), foot(15.0, -5.5)),
            (foot(15.0, -4.4), foot(14.3, -3.7), foot(13.2, -3.35)),
            (foot(11.2, -2.6), foot(9.8, -1.5), foot(8.3, -0.2)),
            (foot(6.4, 1.4), shin(3.6, _FRONT), shin(ANKLE_HEIGHT, _FRONT)),
        ]
    )


class _Foot(Struct, frozen=True):
    """A foot with its toes whose ankle is at the origin: the line round it, its outline, and the line of a toe."""

    edge: QPainterPath
    shape: QPainterPath
    hint: QPainterPath


class Shin(Struct, frozen=True):
    """A bare shin: its outline, the line round it, and its skin."""

    shape: QPainterPath
    edge: QPainterPath
    skin: QBrush


def paint_foot(easel: Easel, leg: Leg, shin: Shin, skin: tuple[QColor, QColor]) -> None:
    """The bare shin and the foot with a hint of its toes, in a skin and its lines.

    The shin has a skin of its own: to fade a colour over all of a foot takes longer than the foot itself.
    """
    fill, line = skin
    turn = polar(leg.pitch)
    (root, _), (knuckle, _), _ = leg.toes
    toes = round(angle((knuckle - root) / turn) / ANGLE_STEP), round(leg.curl / CURL_STEP)
    foot = _foot(round(angle(leg.up / turn) / ANGLE_STEP), *toes, round(leg.pose.turn))
    easel.fill(joined(shin.edge, placed(foot.edge, leg.ankle, turn)), line)
    easel.fill(shin.shape, shin.skin)
    easel.fill(placed(foot.shape, leg.ankle, turn), fill)
    easel.fill(placed(foot.hint, leg.ankle, turn), line)


@lru_cache(maxsize=1024)
def _foot(bend: int, up: int, curl: int, turn: int) -> _Foot:
    """A foot on a shin that points to `bend`, with toes turned up and curled by so many steps, turned to the viewer."""
    narrow = round(math.cos(math.radians(turn)), 2)
    local = joints(SIMPLE, 0j, 0.0, up * ANGLE_STEP, curl * CURL_STEP)
    toes = [(complex(at.real * narrow, at.imag), radius) for at, radius in local]
    outline = foot_outline(bend * ANGLE_STEP, (narrow, narrow))
    (root, _), (knuckle, _), (tip, _) = toes
    first, second = unit(knuckle - root), unit(tip - knuckle)
    hint = (root + first * (1.2 - 0.25j), knuckle - second * 0.1j, tip - second * 0.3)
    return _Foot(
        edge=joined(chain(toes, OUTLINE), inked(outline, 2 * OUTLINE)),
        shape=joined(chain(toes), outline),
        hint=chain([(point, 0.28) for point in hint]),
    )

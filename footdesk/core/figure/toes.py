"""Toes as chains of circles: where their joints are, and the angle at which they come to rest on the floor."""

import math
from collections.abc import Sequence

from msgspec import Struct

from footdesk.core.figure.geometry import angle, polar
from footdesk.core.figure.measures import BALL, TOE_BONES, TOE_FOLDS, TOE_RADII

Joint = tuple[complex, float]
"""A joint's middle and its radius, in centimetres."""

_LOWEST, _HIGHEST = -70.0, 95.0
"""How far toes can be turned down and up, in degrees."""


class Toe(Struct, frozen=True):
    """One toe: its root in the foot, its bones, its radii, and how its bones fold when it curls fully."""

    root: complex = BALL
    bones: Sequence[float] = TOE_BONES
    radii: Sequence[float] = TOE_RADII
    folds: Sequence[float] = TOE_FOLDS


SIMPLE = Toe()
"""The one toe that stands for all five in the small figure."""


def joints(toe: Toe, ankle: complex, pitch: float, up: float, curl: float) -> tuple[Joint, ...]:
    """The toe's joints from root to tip, for a foot whose ankle and pitch are given, turned up by so many degrees."""
    point = ankle + toe.root * polar(pitch)
    direction = pitch + up
    found = [(point, toe.radii[0])]
    for bone, radius, fold in zip(toe.bones, toe.radii[1:], toe.folds, strict=True):
        direction -= fold * curl
        point += polar(direction, bone)
        found.append((point, radius))
    return tuple(found)


def resting(toe: Toe, ankle: complex, pitch: float, curl: float, floor: float) -> float:
    """The angle at the ball at which the toe's lowest point just touches the floor.

    Each joint lies on a circle round the toe's root, so it touches at one angle; the joint that touches first decides.
    """
    root = ankle + toe.root * polar(pitch)
    shape = joints(toe, ankle, pitch, -pitch, curl)
    angles = []
    for point, radius in shape[1:]:
        bone = point - root
        down = (floor + radius - root.imag) / abs(bone)
        angles.append(math.degrees(math.asin(max(-1.0, min(1.0, down)))) - angle(bone))
    return min(max(max(angles) - pitch, _LOWEST), _HIGHEST)

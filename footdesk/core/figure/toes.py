"""Toes as chains of circles: where their joints are, and the angle at which they come to rest on the floor."""

from collections.abc import Sequence
from dataclasses import dataclass

from footdesk.core.figure.geometry import polar
from footdesk.core.figure.measures import BALL, TOE_BONES, TOE_FOLDS, TOE_RADII

Joint = tuple[complex, float]
"""A joint's middle and its radius, in centimetres."""

_LOWEST, _HIGHEST = -70.0, 95.0
_HALVINGS = 18


@dataclass(frozen=True, slots=True)
class Toe:
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
    """The angle at the ball at which the toe's lowest point just touches the floor, found by halving."""
    low, high = _LOWEST, _HIGHEST
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        lowest = min(point.imag - radius for point, radius in joints(toe, ankle, pitch, middle, curl)[1:])
        low, high = (middle, high) if lowest < floor else (low, middle)
    return (low + high) / 2

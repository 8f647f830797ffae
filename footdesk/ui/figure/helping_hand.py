"""Paints the hands that help the toes in the close-up: one that holds them all, or two that pull them apart.

A hand follows the toes it holds, and its arm comes from wherever the body is: between them the wrist bends.
"""

from collections.abc import Sequence
from functools import cache

from PySide6.QtGui import QPainterPath

from footdesk.core.figure.geometry import between, polar, unit
from footdesk.core.figure.toes import Joint
from footdesk.ui.figure.capsules import chain
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.outline import curve, placed

CONTOUR = 0.42
AWAY = 50.0
"""How far off a hand is that is out of sight, in centimetres of the close-up."""

SHADE = 0.10
"""How much darker a finger is that lies behind."""

FINGER = ((3.4 + 4.6j, 1.75), (3.0 - 0.2j, 1.55), (0.6 - 2.9j, 1.4), (-2.6 - 3.1j, 1.2))
"""A finger that hooks a toe from its upper side: along the toe from its tip, towards its upper side, and its radius."""

THUMB = ((2.8 + 6.0j, 2.0), (-0.8 + 4.6j, 1.7), (-3.6 + 2.2j, 1.4))
"""The thumb that lies on the toes."""

PALM, WRIST, ELBOW = 3.3, 2.9, 4.2
"""The radii of the hand, the wrist and the arm."""

HAND, ARM = 9.0, 26.0
"""How long hand and arm are, from the knuckles and from the wrist."""

PINCH = (
    ((8.0 - 3.0j, 1.9), (4.0 - 3.1j, 1.65), (0.5 - 1.0j, 1.3)),
    ((8.0 + 1.0j, 2.0), (3.8 + 2.9j, 1.65), (0.2 + 2.0j, 1.35)),
)
"""Finger and thumb at the side of one toe, away from the toe to the right and along it downwards, and their radii."""

MIRRORED_PINCH = tuple(tuple((at.conjugate(), radius) for at, radius in part) for part in PINCH)
"""The same on the other side, along the toe upwards."""

PINCHED = 9.5 - 1.2j
"""Where the back of that hand begins."""

Toes = Sequence[Sequence[Joint]]
"""The joints of the five toes, from the big toe to the little one."""

Paths = tuple[QPainterPath, QPainterPath]
"""A part of a hand: with the line round it, and without."""


def paint_holding_hand(easel: Easel, toes: Toes, near: float, arm: float) -> None:
    """The hand that holds the toes, behind them: its arm and its back, and the fingers that hook their tips.

    `near` is 0 out of sight and 1 at the toes; `arm` is the direction to the elbow in degrees.
    """
    _paint(easel, _back(), _knuckles(toes, near, arm), polar(arm))
    for toe in toes[:4]:
        _paint(easel, _part(FINGER), *_at(toe, near, arm), SHADE)


def paint_thumb(easel: Easel, toes: Toes, near: float, arm: float) -> None:
    """The thumb of that hand, which lies on the toes."""
    at, ahead = _at(toes[2], near, arm)
    _paint(easel, _part(THUMB), at, ahead)
    root = _along(THUMB[0], at, ahead)
    easel.fill(chain([(_knuckles(toes, near, arm), 1.6), (root, 1.6)]), easel.inks["skin"])
    _paint_nail(easel, THUMB, at, ahead)


def _knuckles(toes: Toes, near: float, arm: float) -> complex:
    """Where the back of the holding hand begins."""
    first, last = (_along(FINGER[0], *_at(toes[number], near, arm)) for number in (0, 3))
    return between(first, last, 0.5)


def paint_pinching_hand(easel: Easel, toe: Sequence[Joint], aside: complex, near: float, arm: float) -> None:
    """A hand at the side of one toe, with the toe between finger and thumb; `aside` is the way it pulls."""
    at, _ = _at(toe, near, arm)
    finger, thumb = PINCH if (aside / unit(toe[-1][0] - toe[0][0])).imag < 0 else MIRRORED_PINCH
    _paint(easel, _part(finger), at, aside, SHADE)
    back = _along((PINCHED, 0.0), at, aside)
    _paint(easel, _back(), back, polar(arm))
    _paint(easel, _part(thumb), at, aside)
    easel.fill(chain([(back, 2.4), (_along(thumb[0], at, aside), 1.75)]), easel.inks["skin"])
    _paint_nail(easel, thumb, at, aside)


def _at(toe: Sequence[Joint], near: float, arm: float) -> tuple[complex, complex]:
    """Where the tip of a toe is for a hand that may still be on its way, and where the toe points."""
    tip = toe[-1][0]
    return tip + polar(arm, AWAY * (1 - near)), unit(tip - toe[0][0])


def _along(joint: Joint, at: complex, ahead: complex) -> complex:
    return at + ahead * joint[0]


@cache
def _part(joints: Sequence[Joint]) -> Paths:
    """A finger or a thumb at a toe whose tip is at the origin; it is rigid, so it is built once."""
    return chain(joints, CONTOUR), chain(joints)


@cache
def _back() -> Paths:
    """The back of a hand whose knuckles are at the origin, and its arm to the right."""
    wrist = complex(HAND)
    joints = [(0j, PALM), (wrist, WRIST), (wrist + ARM, ELBOW)]
    return chain(joints, CONTOUR), chain(joints)


def _paint(easel: Easel, part: Paths, at: complex, ahead: complex, shade: float = 0.0) -> None:
    edge, shape = part
    easel.fill(placed(edge, at, ahead), easel.inks["skin_line"])
    easel.fill(placed(shape, at, ahead), easel.inks.between("skin", "skin_line", shade))


def _paint_nail(easel: Easel, thumb: Sequence[Joint], at: complex, ahead: complex) -> None:
    easel.fill(placed(_nail(thumb), at, ahead), easel.inks["nail"])


@cache
def _nail(thumb: Sequence[Joint]) -> QPainterPath:
    """The nail of a thumb at a toe whose tip is at the origin."""
    (before, _), (tip, radius) = thumb[-2:]
    nail = curve([(-0.5 + 0j,), (-0.5 + 0.75j, 0.9 + 0.6j, 0.9 + 0j), (0.9 - 0.6j, -0.5 - 0.75j, -0.5 + 0j)])
    return placed(nail, tip, unit(tip - before) * radius)

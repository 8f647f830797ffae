"""Paints the hand that helps the toes in the close-up: fingers that bend them up or down, or that pull them apart."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtGui import QPainterPath

from footdesk.core.figure.geometry import angle, between, unit
from footdesk.core.figure.toes import Joint
from footdesk.ui.figure.capsules import chain
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.outline import joined

CONTOUR = 0.42
_FINGER_SHADE = 0.14

OVER_STEP = 0.05
"""How finely the place of the hand is told apart, so that its outlines can be kept."""

UNDER = ((9.5, -0.6, 2.0), (5.4, -2.6, 1.75), (1.6, -3.1, 1.55), (-2.2, -2.6, 1.3))
"""A finger that lies under the toes: along them, above them, and its radius, from its root to its tip."""

OVER = ((8.8, 7.0, 2.0), (5.0, 5.2, 1.8), (1.2, 3.3, 1.55), (-2.8, 2.7, 1.3))
"""A finger that lies on the toes."""

THUMB_OVER = ((9.4, 2.0, 1.75), (5.0, 2.9, 1.55), (0.8, 2.5, 1.3))
THUMB_UNDER = ((9.6, 4.4, 1.75), (6.4, 0.0, 1.55), (1.6, -2.7, 1.3))
WRIST = (15.5 + 6.0j, 12.5 + 13.5j)
"""The wrist of a hand under the toes, and of one on them."""

PALM = (9.4 + 0.9j, 8.6 + 6.6j)
ELBOW = 24 + 16j


def paint_hooked_hand(easel: Easel, toe: Sequence[Joint], near: float, over: float) -> None:
    """A hand in profile at the toes, `near` from 0 (out of sight) to 1; `toe` is the middle one.

    With `over` at 0 its fingers lie under the toes and bend them up, at 1 they lie on the toes and press them down.
    """
    (root, _), _, (tip, _) = toe
    ahead = unit(tip - root)
    local = easel.moved(tip + ahead * complex(16, 20) * (1 - near), angle(ahead))
    for contour, shape, shade in _hooked_hand(round(over / OVER_STEP)):
        local.fill(contour, easel.inks["skin_line"])
        local.fill(shape, easel.inks.between("skin", "skin_line", shade))


@lru_cache(maxsize=64)
def _hooked_hand(over_steps: int) -> tuple[tuple[QPainterPath, QPainterPath, float], ...]:
    """The pieces of the hand, from the back to the front, for a toe that ends at the origin and points to the right.

    Each is a contour, an outline and how far it is shaded; an empty contour joins a piece to the ones before.
    """
    over = over_steps * OVER_STEP

    def shaped(under: Sequence[tuple[float, float, float]], on: Sequence[tuple[float, float, float]]) -> list[Joint]:
        return [
            (between(complex(x, y), complex(u, v), over), wide + (thick - wide) * over)
            for (x, y, wide), (u, v, thick) in zip(under, on, strict=True)
        ]

    pieces = []
    for number in (3, 2, 1, 0):
        finger = [(at + (0.55 + 0.30j) * number, wide) for at, wide in shaped(UNDER, OVER)]
        pieces.append((chain(finger, CONTOUR), chain(finger), _FINGER_SHADE if number else 0.0))
    wrist = between(*WRIST, over)
    palm = [(wrist, 3.1), (between(*PALM, over), 2.9)]
    arm = [(wrist + ELBOW, 4.4), (wrist, 3.0)]
    hand = joined(chain(arm), chain(palm))
    pieces.append((joined(chain(arm, CONTOUR), chain(palm, CONTOUR)), hand, 0.0))
    thumb = shaped(THUMB_OVER, THUMB_UNDER)
    ball = chain([(palm[1][0], 2.5), (between(thumb[0][0], thumb[1][0], 0.3), 1.6)])
    pieces.append((chain(thumb, CONTOUR), joined(chain(thumb), ball), 0.0))
    return tuple(pieces)


def paint_spreading_hand(easel: Easel, big_toe: complex, little_toe: complex, ahead: complex, near: float) -> None:
    """A hand from beyond the toes whose thumb pulls the big toe aside, and a finger the little one; `near` as above.

    `ahead` is where the toes point; the toes are given by their tips.
    """
    away = ahead * 22 * (1 - near)
    across = unit(big_toe - little_toe)
    middle = between(big_toe, little_toe, 0.5) + away
    wrist = middle + ahead * 21
    knuckle = middle + ahead * 11
    for number, shift in enumerate((2.8, 0.2)):
        folded = [(knuckle - across * shift, 1.7), (knuckle - across * shift - ahead * 4.5, 1.5)]
        _paint(easel, folded, 0.12 - 0.04 * number)
    finger = _hooked(little_toe + away, -across, ahead, knuckle - across * 4.4, 1.0)
    thumb = _hooked(big_toe + away, across, ahead, knuckle + across * 4.6 + ahead * 2, 1.15)
    _paint(easel, [(wrist + ahead * 16, 4.6), (wrist, 4.0), (knuckle, 4.6)])
    _paint(easel, finger)
    _paint(easel, thumb)
    easel.fill(chain([(wrist, 3.9), (knuckle, 4.5)]), easel.inks["skin"])


def _hooked(toe: complex, outwards: complex, ahead: complex, root: complex, thick: float) -> list[Joint]:
    """A finger from its root to the inner side of a toe, which it pulls outwards."""
    tip = toe - outwards * 1.9 - ahead * 2.2
    bend = toe - outwards * 1.4 + ahead * 3.4
    return [
        (root, 1.8 * thick),
        (between(root, bend, 0.55) + outwards * 1.2, 1.6 * thick),
        (bend, 1.4 * thick),
        (tip, 1.15 * thick),
    ]


def _paint(easel: Easel, joints: Sequence[Joint], shade: float = 0.0) -> None:
    easel.fill(chain(joints, CONTOUR), easel.inks["skin_line"])
    easel.fill(chain(joints), easel.inks.between("skin", "skin_line", shade))

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

OVERLAP = 1.2
"""How far the fingers reach over the tips of the toes they hold, in centimetres."""


def paint_hooked_hand(easel: Easel, toe: Sequence[Joint], near: float, over: float) -> None:
    """A hand in profile at the toes, `near` from 0 (out of sight) to 1; `toe` is the middle one.

    With `over` at 0 its fingers lie under the toes and bend them up, at 1 they lie on the toes and press them down.
    """
    (root, _), _, (tip, _) = toe
    ahead = unit(tip - root)
    local = easel.moved(tip + ahead * (complex(16, 20) * (1 - near) - OVERLAP), angle(ahead))
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


def paint_spreading_hands(easel: Easel, big_toe: complex, little_toe: complex, near: float) -> None:
    """Two hands from both sides, one at the big toe and one at the little one; `near` as above.

    The toes are given by their tips. Each hand comes from outside, so that the gaps it pulls open stay in sight.
    """
    across = unit(big_toe - little_toe)
    for toe, outwards, turn in ((big_toe, across, -1j), (little_toe, -across, 1j)):
        away = toe + outwards * 18 * (1 - near)
        ahead = outwards * turn
        finger = [away + outwards * 11 + ahead * 5.5, away + outwards * 4.5 + ahead * 4.2, away + ahead * 1.0]
        _paint(easel, list(zip(finger, (2.1, 1.8, 1.45), strict=True)), _FINGER_SHADE)
        _paint(easel, [(away + outwards * 30 + ahead * 9, 4.6), (away + outwards * 13 + ahead * 3, 4.2)])
        thumb = [
            away + outwards * 11 + ahead * 0.5,
            away + outwards * 4.5 - ahead * 2.4,
            away - outwards * 0.2 - ahead * 2.6,
        ]
        _paint(easel, list(zip(thumb, (2.3, 1.75, 1.4), strict=True)))
        easel.fill(
            chain([(away + outwards * 16 + ahead * 4, 3.9), (away + outwards * 11 + ahead * 1.2, 2.4)]),
            easel.inks["skin"],
        )


def _paint(easel: Easel, joints: Sequence[Joint], shade: float = 0.0) -> None:
    easel.fill(chain(joints, CONTOUR), easel.inks["skin_line"])
    easel.fill(chain(joints), easel.inks.between("skin", "skin_line", shade))

"""Paints the hands that help the toes in the close-up: one that holds them all, or two that pull them apart.

A hand follows the toes it holds, and its arm comes from wherever the body is: between them the wrist bends.
"""

from collections.abc import Sequence

from footdesk.core.figure.geometry import angle, between, polar, unit
from footdesk.core.figure.toes import Joint
from footdesk.ui.figure.capsules import chain
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.outline import curve, joined

CONTOUR = 0.42
AWAY = 22.0
"""How far off a hand is that is out of sight, in centimetres of the close-up."""

SHADE = 0.10
"""How much darker a finger is that lies behind."""

FINGER = ((3.4 + 4.6j, 1.75), (3.0 - 0.2j, 1.55), (0.6 - 2.9j, 1.4), (-2.6 - 3.1j, 1.2))
"""A finger that hooks a toe from its upper side: along the toe from its tip, towards its upper side, and its radius."""

THUMB = ((2.6 + 6.2j, 2.1), (-1.2 + 5.0j, 1.75), (-4.6 + 2.5j, 1.4))
"""The thumb that lies on the toes."""

PALM, WRIST, ELBOW = 3.3, 2.9, 4.2
"""The radii of the hand, the wrist and the arm."""

HAND, ARM = 9.0, 26.0
"""How long hand and arm are, from the knuckles and from the wrist."""

PINCH = (
    ((8.0 + 3.0j, 1.9), (4.0 + 3.1j, 1.65), (0.5 + 1.0j, 1.3)),
    ((8.0 - 1.0j, 2.0), (3.8 - 2.9j, 1.65), (0.2 - 2.0j, 1.35)),
)
"""Finger and thumb at the side of one toe: away from the toe, along it from its tip, and their radii."""

Toes = Sequence[Sequence[Joint]]
"""The joints of the five toes, from the big toe to the little one."""


def paint_fingers(easel: Easel, toes: Toes, near: float, arm: float) -> None:
    """The fingers that hook the toes, behind the foot; `near` is 0 out of sight and 1 at the toes.

    `arm` is the direction to the elbow in degrees.
    """
    away = polar(arm, AWAY * (1 - near))
    for toe in toes[:4]:
        finger = _along(toe, FINGER, away)
        _piece(easel, [finger], SHADE)


def paint_holding_hand(easel: Easel, toes: Toes, near: float, arm: float) -> None:
    """The rest of that hand, before the foot: its back with the arm, and the thumb."""
    away = polar(arm, AWAY * (1 - near))
    knuckles = between(_along(toes[0], FINGER, away)[0][0], _along(toes[3], FINGER, away)[0][0], 0.5)
    thumb = _along(toes[2], THUMB, away)
    _piece(easel, _back(knuckles, arm))
    _piece(easel, [thumb])
    ball = chain([(thumb[0][0], 1.9), (between(thumb[0][0], thumb[1][0], 0.4), 1.5)])
    easel.fill(joined(ball, chain([(knuckles, PALM - 0.3), (thumb[0][0], 1.7)])), easel.inks["skin"])
    _paint_nail(easel, thumb)


def paint_pinching_hand(easel: Easel, toe: Sequence[Joint], aside: complex, near: float, arm: float) -> None:
    """A hand at the side of one toe, with the toe between finger and thumb; `aside` is the way it pulls."""
    tip = toe[-1][0]
    ahead = unit(tip - toe[0][0])
    away = polar(arm, AWAY * (1 - near))
    finger, thumb = (
        [(tip + aside * at.real + ahead * at.imag + away, radius) for at, radius in part] for part in PINCH
    )
    _piece(easel, [finger], SHADE)
    _piece(easel, _back(tip + aside * 9.5 + ahead * 1.5 + away, arm))
    _piece(easel, [thumb])
    easel.fill(chain([(tip + aside * 9 + ahead * 0.6 + away, 2.4), (thumb[0][0], 1.75)]), easel.inks["skin"])
    _paint_nail(easel, thumb)


def _along(toe: Sequence[Joint], part: Sequence[tuple[complex, float]], away: complex) -> list[Joint]:
    """Finger or thumb at a toe."""
    tip = toe[-1][0]
    ahead = unit(tip - toe[0][0])
    return [(tip + ahead * at + away, radius) for at, radius in part]


def _back(knuckles: complex, arm: float) -> list[list[Joint]]:
    """The back of a hand, and its arm."""
    wrist = knuckles + polar(arm, HAND)
    return [[(knuckles, PALM), (wrist, WRIST)], [(wrist, WRIST), (wrist + polar(arm, ARM), ELBOW)]]


def _piece(easel: Easel, chains: Sequence[Sequence[Joint]], shade: float = 0.0) -> None:
    easel.fill(joined(*(chain(each, CONTOUR) for each in chains)), easel.inks["skin_line"])
    easel.fill(joined(*map(chain, chains)), easel.inks.between("skin", "skin_line", shade))


def _paint_nail(easel: Easel, thumb: Sequence[Joint]) -> None:
    (before, _), (tip, radius) = thumb[-2:]
    ahead = unit(tip - before)
    nail = curve([(-0.5 + 0j,), (-0.5 + 0.75j, 0.9 + 0.6j, 0.9 + 0j), (0.9 - 0.6j, -0.5 - 0.75j, -0.5 + 0j)])
    easel.moved(tip, angle(ahead), radius).fill(nail, easel.inks["nail"])

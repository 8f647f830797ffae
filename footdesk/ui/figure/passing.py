"""What a walking body passes by and leaves behind: things along its way, and the prints of its feet."""

import math
from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace
from PySide6.QtGui import QPainterPath

from footdesk.core.figure.figure import Prop
from footdesk.core.figure.pose import Place
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.outline import ellipse, joined, placed

FLOOR_ENDS = 0.03
"""How far from the picture's edges the floor ends, as a part of the view's size."""

VANISHING = 26.0
"""Over how many centimetres from the floor's end a thing that is passed by comes up and vanishes."""

ASIDE = 2.5j
"""How much higher in the picture the far foot's prints lie."""

_STRENGTHS = 20
_INK = 0.9


def places(easel: Easel, prop: Prop, place: Place) -> Iterator[Place]:
    """Where in the picture a thing stands: once, or every so many centimetres of the way that is left."""
    if not prop.every:
        yield place
        return
    view = easel.figure.view
    first = (place.at.real - easel.pose.travel - view.left) % prop.every + view.left - prop.every
    for number in range(math.ceil(view.size / prop.every) + 2):
        yield replace(place, at=complex(first + number * prop.every, place.at.imag))


def vanished(easel: Easel, left: float, right: float, over: float = VANISHING) -> float:
    """How far a thing that reaches from left to right has vanished at an end of the floor: 0 not at all, 1 wholly."""
    view = easel.figure.view
    inset = view.size * FLOOR_ENDS
    room = min(left - view.left - inset, view.left + view.size - inset - right)
    return 1 - round(min(max(room / over, 0.0), 1.0) * _STRENGTHS) / _STRENGTHS


def paint_prints(easel: Easel, prop: Prop, place: Place) -> None:
    """The prints that the balls and the toes of the feet have left since they set off, and none of a heel.

    A print appears at the place where a foot comes down, one a step and first the near foot's, and stays behind.
    """
    strength = round(min(easel.pose.cue, 1.0) * _STRENGTHS) / _STRENGTHS
    if not strength:
        return
    walked, size = easel.pose.travel, prop.length
    for number in range(int(walked // prop.every), -1, -1):
        at = place.at - (walked - number * prop.every) + ASIDE * (number % 2)
        shown = strength * (1 - vanished(easel, at.real - size / 2, at.real + size / 2, size))
        if not shown:
            break
        easel.fill(placed(_print(), at, complex(size)), easel.inks.between("floor_fill", "accent", shown * _INK))


@cache
def _print() -> QPainterPath:
    """One print of length 1 that points to the right, seen from the side and a little from above."""
    toes = ((0.28, 0.12, 0.12, 0.07), (0.42, 0.07, 0.075, 0.05), (0.43, -0.02, 0.07, 0.045), (0.38, -0.1, 0.065, 0.045))
    last = (0.29, -0.17, 0.06, 0.045)
    return joined(
        ellipse(-0.08 + 0j, 0.24, 0.17), *(ellipse(complex(x, y), wide, high) for x, y, wide, high in (*toes, last))
    )

"""Paints what is pulled: the towel round a foot, and the resistance band between a chair and the feet.

A strap drawn as one tube reads as a rod. So each is two straps, the far one darker, flat, wrapped round the foot, and
slack until it is pulled.
"""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QPainterPath

from footdesk.core.figure.figure import Prop
from footdesk.core.figure.geometry import between, unit
from footdesk.core.figure.pose import Place
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.outline import band, inked, joined, line, ribbon

TOP, EDGE = 10.2 + 1.2j, 10.6 - 7.6j
"""Where the band crosses a foot: over its top, and round the edge of its sole."""

SAG = 6.0
"""How deep a fully slack band hangs, in centimetres."""

UNDER = 10.2 - 7.4j
"""Where the towel lies under the ball of the foot."""

GATHERED, HANGS, TRIM = 0.42, 13.0, 0.45
"""How much of its width a towel has in a fist, how far its end hangs, and the width of the line round it."""

FAR, SHEEN, RIM = 0.5, 0.45, 0.4
"""How much darker the far side of the loop is, how bright its middle, and how wide its rim, in centimetres."""


def paint_towel(easel: Easel, prop: Prop, place: Place) -> None:
    """A long towel under the ball of the near foot: one half to each hand, and a soft end that hangs from the fist."""
    del place
    leg = easel.body.near_leg
    hand = (easel.body.far_arm if prop.far else easel.body.near_arm).fist
    under = leg.at(UNDER)
    fade = FAR if prop.far else 0.0
    fill, edge = easel.inks.between("towel", "towel_line", fade), easel.inks["towel_line"]
    stripe = easel.inks.between("towel_stripe", "towel_line", fade)
    ahead = unit(hand - under)
    aside, half = ahead * 1j, prop.length / 2

    def pulled(grown: float) -> QPainterPath:
        ends = ((-1.2, 0.86), (4.0, 1.0), (0.5 * abs(hand - under), 0.66), (abs(hand - under), GATHERED))
        left = [under + ahead * at + aside * (half * share + grown) for at, share in ends]
        right = [under + ahead * at - aside * (half * share + grown) for at, share in ends]
        return band(left, right)

    def hanging(grown: float) -> QPainterPath:
        ends = ((1.0, GATHERED), (-3.0, 0.6), (-8.0, 0.8), (-HANGS, 0.74))
        side = ahead.real * 1.2
        left = [hand + complex(side - half * share - grown, at) for at, share in ends]
        right = [hand + complex(side + half * share + grown, at) for at, share in ends]
        return band(left, right)

    for around, shape in ((hanging(TRIM), hanging(0.0)), (pulled(TRIM), pulled(0.0))):
        easel.fill(around, edge)
        easel.fill(shape, fill)
    low = hand + complex(ahead.real * 1.2, 2.0 - HANGS)
    folds = [
        line([under + ahead * 2 + aside * half * side, hand - ahead * 2 + aside * half * side * 0.3])
        for side in (0.5, -0.2)
    ]
    hems = [line([low - half * 0.7, low + half * 0.7]), line([low - half * 0.7 + 1.4j, low + half * 0.7 + 1.4j])]
    easel.fill(joined(*(inked(each, 0.45) for each in folds)), edge)
    easel.fill(joined(*(inked(each, 0.6) for each in hems)), stripe)


def paint_band(easel: Easel, prop: Prop, place: Place) -> None:
    """A band from the chair's leg round one foot of the figure."""
    leg = easel.body.far_leg if prop.far else easel.body.near_leg
    stretched(easel, leg.at, place, prop)


def stretched(easel: Easel, foot: Callable[[complex], complex], place: Place, prop: Prop) -> None:
    """One side of a band's loop: over the top of a foot, round its edge, and to the leg of the chair at its place.

    `foot` leads from a point of the foot to one of the picture. The near side goes round the leg, the far one behind
    it. A slack band hangs through.
    """
    inks, wide = easel.inks, prop.radius
    end = place.at + (-wide * 0.6 if prop.far else wide * 0.75)
    edge = foot(EDGE)
    hung = _hanging(edge, end, place.slack * SAG * (0.55 if prop.far else 1.0))
    run = [foot(TOP), foot(between(TOP, EDGE, 0.5)), *hung]
    fade = FAR if prop.far else 0.0
    easel.fill(ribbon(run, wide + 2 * RIM), inks["band_line"])
    easel.fill(ribbon(run, wide), inks.between("band", "band_line", fade))
    easel.fill(ribbon(run, wide * 0.22), inks.between("band", "sole_light", SHEEN * (1 - fade)))


def _hanging(start: complex, end: complex, drop: float) -> Sequence[complex]:
    """A ribbon between two points that hangs through in the middle by a drop in centimetres."""
    depths = ((0.0, 0.0), (0.2, 0.62), (0.5, 1.0), (0.8, 0.62), (1.0, 0.0))
    return [between(start, end, part) - 1j * drop * depth for part, depth in depths]

"""Paints what is pulled: the towel round a foot, and the resistance band between a chair and the feet.

A strap drawn as one tube reads as a rod. So each is two straps, the far one darker, flat, wrapped round the foot, and
slack until it is pulled.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt

from footdesk.core.figure.figure import Prop
from footdesk.core.figure.geometry import between, unit
from footdesk.core.figure.pose import Place
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.outline import band, joined, line, ribbon, smooth

TOP, EDGE = 10.2 + 1.2j, 10.6 - 7.6j
"""Where the band crosses a foot: over its top, and round the edge of its sole."""

SAG = 6.0
"""How deep a fully slack band hangs, in centimetres."""

FAR, SHEEN, RIM = 0.5, 0.45, 0.4
"""How much darker the far side of the loop is, how bright its middle, and how wide its rim, in centimetres."""


def paint_towel(easel: Easel, prop: Prop, place: Place) -> None:
    """A long towel under the ball of the near foot: one half to each hand, a fringed end hanging from the fist."""
    del place
    wide = prop.length
    leg = easel.body.near_leg
    arm = easel.body.far_arm if prop.far else easel.body.near_arm
    hand = arm.fist
    start = leg.at(11.0 - 3.0j if prop.far else 10.6 - 7.6j)
    fade = 0.35 if prop.far else 0.0
    fill, edge, stripe = (easel.inks.between(token, "stage", fade) for token in ("towel", "towel_line", "towel_stripe"))
    ahead = unit(hand - start)
    aside = ahead * 1j
    end = hand + ahead * 3.0 - 12j
    flat = Qt.PenCapStyle.FlatCap
    loose = smooth([hand - ahead * 0.6, hand + ahead * 1.6 - 1.6j, between(hand, end, 0.6) + 0.3, end], closed=False)
    easel.stroke(loose, edge, wide * 0.86 + 0.9, cap=flat)
    easel.stroke(loose, fill, wide * 0.86, cap=flat)
    half = wide / 2
    narrow = half * 0.55
    taut = band([start + aside * half, hand + aside * narrow], [start - aside * half, hand - aside * narrow])
    easel.stroke(taut, edge, 0.9)
    easel.fill(taut, fill)
    hems = joined(*(line([start + aside * half * side * 0.7, hand + aside * narrow * side * 0.6]) for side in (1, -1)))
    easel.stroke(hems, stripe, 0.7)
    woven = [
        line([start + ahead * at + aside * half * 0.86, start + ahead * at - aside * half * 0.86]) for at in (4.0, 6.0)
    ]
    woven += [line([end + at * 1j + wide * 0.36, end + at * 1j - wide * 0.36]) for at in (2.4, 4.4)]
    easel.stroke(joined(*woven), stripe, 1.0)
    fringe = [line([end + wide * part, end + wide * part - 1.7j]) for part in (-0.36, -0.18, 0.0, 0.18, 0.36)]
    easel.stroke(joined(*fringe), edge, 0.55)


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

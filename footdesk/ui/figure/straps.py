"""Paints what is pulled: the towel round a foot, and the resistance band between a chair and the feet.

A strap drawn as one tube reads as a rod. So each is two straps, the far one darker, flat, wrapped round the foot, and
slack until it is pulled.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from footdesk.core.figure.figure import Prop
from footdesk.core.figure.geometry import between, unit
from footdesk.core.figure.pose import Place
from footdesk.ui.figure.capsules import chain
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.outline import band, joined, line, ribbon, smooth

TOP, EDGE = 10.0 - 1.7j, 11.2 - 7.2j
"""Where the band crosses a foot: over its top, and round the edge of its sole."""

SAG = 7.0
"""How deep a fully slack band hangs, in centimetres."""


@dataclass(frozen=True, slots=True)
class Feet:
    """Where the points of both feet are: from a point of a foot to one of the picture."""

    near: Callable[[complex], complex]
    far: Callable[[complex], complex]


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
    """A band from the chair's leg over the tops of both feet."""
    feet = Feet(easel.body.near_leg.at, easel.body.far_leg.at)
    stretched(easel, feet, place, prop, wide=prop.radius)


def stretched(easel: Easel, feet: Feet, place: Place, prop: Prop, *, wide: float) -> None:
    """One half of a band's loop: the far one goes behind the far foot, the near one over both feet and along the near.

    A slack band hangs in a curve; pulled taut it is straight and thinner.
    """
    inks, slack = easel.inks, place.slack
    wide *= 0.8 + 0.35 * slack
    if prop.far:
        hung = _hanging(place.at + wide * 0.8j, feet.far(EDGE), slack * 0.8)
        easel.fill(ribbon(hung, wide + 0.7), inks["band_line"])
        easel.fill(ribbon(hung, wide), inks.between("band", "band_line", 0.55))
        return
    hung = _hanging(place.at - wide * 0.5j, feet.near(EDGE), slack)
    over = [feet.near(EDGE), feet.near(TOP), feet.far(TOP)]
    knot = [place.at + wide * 1.3j, place.at - wide * 1.1j]
    for ink, extra in (("band_line", 0.7), ("band", 0.0)):
        half = (wide + extra) / 2
        across = chain([(point, half) for point in over])
        tied = chain([(point, half * 1.3) for point in knot])
        easel.fill(joined(ribbon(hung, wide + extra), across, tied), inks[ink])


def _hanging(start: complex, end: complex, slack: float) -> Sequence[complex]:
    """A ribbon between two points that hangs through in the middle."""
    drop = -1j * SAG * slack
    return [
        start,
        between(start, end, 0.25) + drop * 0.75,
        between(start, end, 0.5) + drop,
        between(start, end, 0.75) + drop * 0.75,
        end,
    ]

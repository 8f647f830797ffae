"""Paints the close-up: a disc that shows the working foot enlarged, from where its movement is seen best."""

from collections.abc import Callable

from msgspec.structs import replace

from footdesk.core.figure.figure import Lens, Seen, Spot, Thing
from footdesk.core.figure.geometry import polar, unit
from footdesk.core.figure.measures import BALL, HEEL, SOLE
from footdesk.ui.figure.closeup import NEAREST, View, close_ankle, close_toes, paint_close_foot
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.helping_hand import paint_holding_hand, paint_pinching_hand, paint_thumb
from footdesk.ui.figure.marks import paint_cues
from footdesk.ui.figure.outline import disc, ellipse, line, placed, polygon, rectangle, ring
from footdesk.ui.figure.props import paint_prop
from footdesk.ui.figure.sole import paint_raised_sole
from footdesk.ui.figure.straps import stretched

RING = 0.0075
"""The width of the disc's ring, as a part of the view's size."""

STEM = 0.8
"""How wide the line to the disc and the ring round the foot are, in rings of the disc."""

DEPTH = 4.5
"""How far up the floor reaches behind the foot, which is seen from a little above, in centimetres of the close-up."""

LOWER_ARM = 150.0
"""How many degrees farther down the arm comes from that pulls at the little toe."""

_FAINT = 0.01


def paint_stem(easel: Easel, lens: Lens) -> None:
    """The line from the foot in the figure to the disc; it runs behind whatever stands in its way."""
    target = easel.body.anchors[lens.target]
    ahead = unit(lens.at - target)
    aside = ahead * easel.figure.view.size * RING * STEM * 0.5j
    start, end = target + ahead * lens.target_radius, lens.at - ahead * lens.radius
    easel.fill(polygon([start - aside, end - aside, end + aside, start + aside]), easel.inks["accent"])


def paint_target(easel: Easel, lens: Lens) -> None:
    """The ring round the foot in the figure."""
    around = ring(lens.target_radius, easel.figure.view.size * RING * STEM)
    easel.fill(placed(around, easel.body.anchors[lens.target]), easel.inks["accent"])


def paint_disc(easel: Easel, lens: Lens) -> None:
    """The disc's ground and the ring round it; what is inside stays within the ring."""
    half = easel.figure.view.size * RING / 2
    easel.fill(disc(lens.at, lens.radius + half), easel.inks["accent"])
    ground = disc(lens.at, lens.radius - half)
    easel.fill(ground, easel.inks["lens"])
    if lens.floor:
        easel.painter.save()
        easel.clip(ground)
        _paint_floor(easel.moved(lens.at, 0.0, lens.scale).moved(-lens.origin))
        easel.painter.restore()


def paint_inside(easel: Easel, lens: Lens) -> None:
    """What the disc shows."""
    painter = easel.painter
    painter.save()
    easel.clip(disc(lens.at, lens.radius - easel.figure.view.size * RING / 2))
    easel = easel.moved(lens.at, 0.0, lens.scale).moved(-lens.origin)
    _paint_foot(easel, lens)
    painter.restore()


def _paint_foot(easel: Easel, lens: Lens) -> None:
    pose = easel.pose.lens
    ankle, rotation = close_ankle(pose), polar(pose.pitch)
    if lens.floor:
        _paint_shadow(easel, lens, ankle)
    names = {
        "": 0j,
        "near.ankle": ankle,
        "near.heel": ankle + HEEL * rotation,
        "near.ball": ankle + BALL * rotation,
        "near.toes": ankle + complex(19, -5) * rotation,
        "near.sole": ankle + complex(5, SOLE) * rotation,
    }

    def locate(spot: Spot) -> complex:
        return names.get(spot.to, 0j) + spot.off

    def foot(local: complex) -> complex:
        return ankle + local * rotation

    _paint_things(easel, lens)
    if lens.twin:
        behind = replace(easel, inks=easel.inks.behind)
        paint_close_foot(behind.moved(lens.twin), pose, lens.focus, lens.seen)
        _paint_bands(easel, lens, lambda local: foot(local) + lens.twin, far=True)
    if lens.seen is Seen.SOLE:
        paint_raised_sole(easel, pose)
    else:
        _paint_with_hands(easel, lens)
    _paint_bands(easel, lens, foot, far=False)
    paint_cues(easel, lens.cues, locate, halo="lens")


def _paint_with_hands(easel: Easel, lens: Lens) -> None:
    """The foot with the hands that help its toes: what lies behind it first, and what lies on it last."""
    pose = easel.pose.lens
    toes = close_toes(pose) if max(pose.hand, pose.apart) > _FAINT else ()
    arms = pose.arm, pose.arm + LOWER_ARM
    if lens.seen is Seen.INNER:
        toes, arms = toes[::-1], arms[::-1]
    across = unit(toes[0][-1][0] - toes[-1][-1][0]) if toes else 0j
    if pose.hand > _FAINT:
        paint_holding_hand(easel, toes, pose.hand, pose.arm)
    if pose.apart > _FAINT:
        paint_pinching_hand(easel, toes[0], across, pose.apart, arms[0])
    paint_close_foot(easel, pose, lens.focus, lens.seen)
    if pose.hand > _FAINT:
        paint_thumb(easel, toes, pose.hand, pose.arm)
    if pose.apart > _FAINT:
        paint_pinching_hand(easel, toes[-1], -across, pose.apart, arms[1])


def _paint_things(easel: Easel, lens: Lens) -> None:
    """The close-up's props behind the foot."""
    for name, prop in lens.props.items():
        if prop.kind is not Thing.BAND:
            paint_prop(easel, prop, easel.pose.lens_props[name])


def _paint_bands(easel: Easel, lens: Lens, foot: Callable[[complex], complex], *, far: bool) -> None:
    """The bands that go round the near or the far foot."""
    for name, prop in lens.props.items():
        if prop.kind is Thing.BAND and prop.far is far:
            stretched(easel, foot, easel.pose.lens_props[name], prop)


def _paint_floor(easel: Easel) -> None:
    easel.fill(rectangle(-80, -80, 160, 80 + DEPTH), easel.inks["lens_floor"])
    easel.stroke(line([complex(-80, DEPTH), complex(80, DEPTH)]), easel.inks["floor"], 0.5)


def _paint_shadow(easel: Easel, lens: Lens, ankle: complex) -> None:
    """A shadow under what touches the floor: the ball, or else the foot."""
    shade = easel.inks["shadow"]
    balls = [easel.pose.lens_props[name] for name, prop in lens.props.items() if prop.kind is Thing.BALL]
    for place in balls:
        easel.fill(ellipse(complex(place.at.real, -0.05), 4, 0.65), shade)
    if not balls:
        behind = View.of(easel.pose.lens).lift(-NEAREST) / 2
        easel.fill(ellipse(complex(ankle.real + 7, behind), 15.5, 1.1 + behind), shade)

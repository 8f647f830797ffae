"""The parts of a picture: what paints each, on what it depends, and how centimetres become pixels."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTransform

from footdesk.core.figure.figure import Figure, Layer, Spot
from footdesk.core.figure.measures import HEEL, HEEL_RADIUS
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.head import paint_head
from footdesk.ui.figure.lens import paint_disc, paint_inside, paint_stem, paint_target
from footdesk.ui.figure.limbs import paint_arm, paint_leg
from footdesk.ui.figure.marks import paint_cues
from footdesk.ui.figure.outline import ellipse, line, rectangle
from footdesk.ui.figure.passing import FLOOR_ENDS
from footdesk.ui.figure.props import PULLED, paint_prop
from footdesk.ui.figure.trunk import paint_pelvis, paint_torso

FLOOR_LINE = 0.005
FLOOR_BAND = 0.045
FULL_VIEW = 200.0
"""The view size in centimetres for which the marks' widths are written."""

_NEAR_FLOOR = 2.4
_SEATED = 16.0


class Part(Struct, frozen=True):
    """A part of a picture: what paints it, and everything its look depends on besides figure, colours and body."""

    paint: Callable[[Easel], None]
    key: Callable[[Easel], object]


def place(rect: QRectF, figure: Figure, *, mirrored: bool) -> tuple[QTransform, float]:
    """From the figure's centimetres, y up, into the middle of a rectangle, mirrored or not; and the scale."""
    view = figure.view
    scale = min(rect.width(), rect.height()) / view.size
    transform = QTransform.fromTranslate(rect.center().x(), rect.center().y())
    transform.scale(-scale if mirrored else scale, -scale)
    return transform.translate(-(view.left + view.size / 2), -(view.bottom + view.size / 2)), scale


def _paint_floor(easel: Easel) -> None:
    view, inks = easel.figure.view, easel.inks
    left, right = view.left + view.size * FLOOR_ENDS, view.left + view.size * (1 - FLOOR_ENDS)
    deep = view.size * FLOOR_BAND
    easel.fill(rectangle(left, -deep, right - left, deep, deep / 2), inks["floor_fill"])
    easel.stroke(
        line([complex(left + deep / 2, 0), complex(right - deep / 2, 0)]), inks["floor"], view.size * FLOOR_LINE
    )


def _paint_shadows(easel: Easel) -> None:
    """A shadow under exactly what touches the floor."""
    body, shade = easel.body, easel.inks["shadow"]
    for leg in (body.far_leg, body.near_leg):
        touching = [
            (point, radius)
            for point, radius in ((leg.at(HEEL), HEEL_RADIUS), leg.toes[0], leg.toes[-1])
            if point.imag - radius < _NEAR_FLOOR
        ]
        if touching and leg.pose.sole is None:
            left = min(point.real - radius for point, radius in touching)
            right = max(point.real + radius for point, radius in touching)
            easel.fill(ellipse(complex((left + right) / 2, -0.2), (right - left) / 2 + 1.5, 1.1), shade)
    if body.pelvis.imag < _SEATED:
        easel.fill(ellipse(complex(body.pelvis.real + 0.5, -0.2), 13.0, 1.1), shade)


def _paint_cues(easel: Easel) -> None:
    def locate(spot: Spot) -> complex:
        return easel.body.anchors[spot.to] + spot.off

    paint_cues(easel, easel.figure.cues, locate, scale=easel.figure.view.size / FULL_VIEW)


def _paint_disc(easel: Easel) -> None:
    if easel.figure.lens is not None:
        paint_disc(easel, easel.figure.lens)


def _paint_stem(easel: Easel) -> None:
    if easel.figure.lens is not None:
        paint_stem(easel, easel.figure.lens)


def _paint_target(easel: Easel) -> None:
    if easel.figure.lens is not None:
        paint_target(easel, easel.figure.lens)


def _paint_lens(easel: Easel) -> None:
    if easel.figure.lens is not None:
        paint_inside(easel, easel.figure.lens)


def _prop(name: str) -> Part:
    def paint(easel: Easel) -> None:
        paint_prop(easel, easel.figure.props[name], easel.pose.props[name])

    def key(easel: Easel) -> object:
        prop, place, body = easel.figure.props[name], easel.pose.props[name], easel.body
        if prop.kind in PULLED:
            return place, body.near_leg, body.far_leg, body.near_arm, body.far_arm
        return (place, easel.pose.travel, easel.pose.cue) if prop.every else place

    return Part(paint, key)


def _leg(limb: str, half: str = "all") -> Part:
    return Part(lambda easel: paint_leg(easel, limb, half), lambda easel: (easel.leg(limb), easel.pose.zone))


def _arm(limb: str) -> Part:
    return Part(lambda easel: paint_arm(easel, limb), lambda easel: easel.arm(limb))


def _trunk(easel: Easel) -> object:
    return easel.body.pelvis, easel.body.waist, easel.body.neck, easel.body.head


def _marks(easel: Easel) -> object:
    """Marks that do not show are all alike, wherever they would be."""
    pose = easel.pose
    if not pose.cue and not any(pose.cues.values()):
        return None
    return pose.cue, pose.cues, easel.body.anchors


def _target(easel: Easel) -> object:
    return easel.body.anchors[easel.figure.lens.target] if easel.figure.lens else None


def _lens(easel: Easel) -> object:
    pose = easel.pose
    return pose.lens, pose.lens_props, pose.cue, pose.cues


PARTS: Mapping[str, Part] = {
    "floor": Part(_paint_floor, lambda _easel: None),
    "shadows": Part(_paint_shadows, lambda easel: (easel.body.far_leg, easel.body.near_leg, easel.body.pelvis)),
    "far_arm": _arm("far"),
    "near_arm": _arm("near"),
    "far_leg": _leg("far"),
    "near_leg": _leg("near"),
    "far_thigh": _leg("far", "thigh"),
    "far_shin": _leg("far", "shin"),
    "near_thigh": _leg("near", "thigh"),
    "near_shin": _leg("near", "shin"),
    "pelvis": Part(paint_pelvis, _trunk),
    "torso": Part(paint_torso, _trunk),
    "head": Part(paint_head, lambda easel: (easel.body.head, easel.body.head_turn)),
    "cues": Part(_paint_cues, _marks),
    "stem": Part(_paint_stem, _target),
    "target": Part(_paint_target, _target),
    "disc": Part(_paint_disc, lambda _easel: None),
    "lens": Part(_paint_lens, _lens),
}
"""The parts that a figure's order may name, and those that come with one of them."""

COMPANIONS: Mapping[str, Sequence[str]] = {"floor": ("floor", "stem"), "lens": ("target", "disc", "lens")}
"""What is painted where an order names a part, if it is more: the close-up begins behind everything but the floor."""

LAYERS: Mapping[str, Layer] = {f"props_{layer.value}": layer for layer in Layer}
"""What an order calls the props of a layer; each is a part, so that one that moves does not wake the others."""


def parts_of(figure: Figure) -> Sequence[Part]:
    """The parts of a figure in the order in which they are painted."""
    parts: list[Part] = []
    for name in figure.order:
        if name in LAYERS:
            parts += [_prop(each) for each, prop in figure.props.items() if prop.layer is LAYERS[name]]
        else:
            parts += [PARTS[part] for part in COMPANIONS.get(name, (name,))]
    return parts

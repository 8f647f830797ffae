"""Paints a whole picture: every part in the figure's order, fitted into a square, mirrored for the other side."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTransform

from footdesk.core.figure.figure import Figure, Layer, Spot
from footdesk.core.figure.measures import HEEL, HEEL_RADIUS
from footdesk.core.figure.motion import Frame
from footdesk.core.figure.skeleton import solve
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.head import paint_head
from footdesk.ui.figure.lens import paint_disc, paint_inside, paint_pointer, paint_ring
from footdesk.ui.figure.limbs import paint_arm, paint_leg
from footdesk.ui.figure.looks import Looks
from footdesk.ui.figure.marks import paint_cues
from footdesk.ui.figure.outline import ellipse, line, rectangle
from footdesk.ui.figure.props import paint_props
from footdesk.ui.figure.tokens import Inks
from footdesk.ui.figure.trunk import paint_pelvis, paint_torso

FLOOR_LINE = 0.005
FLOOR_BAND = 0.045
NARROWEST = 0.001
"""How narrow a picture seen edge-on becomes: not nothing, which no transform survives."""

FULL_VIEW = 200.0
"""The view size in centimetres for which the marks' widths are written."""

_NEAR_FLOOR = 2.4
_SEATED = 16.0


def paint_picture(painter: QPainter, rect: QRectF, figure: Figure, frame: Frame, inks: Inks, looks: Looks) -> None:
    """The frame, fitted into the middle of a rectangle; the ground stays as it is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    transform, scale = place(rect, figure, frame)
    easel = Easel(painter, inks, looks, figure, frame.pose, solve(frame.pose), transform, scale)
    for part in figure.order:
        PARTS[part](easel)
    painter.restore()


def place(rect: QRectF, figure: Figure, frame: Frame) -> tuple[QTransform, float]:
    """From the figure's centimetres, y up, to a rectangle, mirrored and turned as the frame says; and the scale."""
    view = figure.view
    scale = min(rect.width(), rect.height()) / view.size
    across = (-scale if frame.mirrored else scale) * max(frame.width, NARROWEST)
    transform = QTransform.fromTranslate(rect.center().x(), rect.center().y()).scale(across, -scale)
    return transform.translate(-(view.left + view.size / 2), -(view.bottom + view.size / 2)), scale


def _paint_floor(easel: Easel) -> None:
    view, inks = easel.figure.view, easel.inks
    left, right = view.left + view.size * 0.03, view.left + view.size * 0.97
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

    paint_cues(easel, easel.figure.cues, easel.figure.view.size / FULL_VIEW, locate)


def _paint_lens(easel: Easel) -> None:
    lens = easel.figure.lens
    if lens is not None:
        paint_pointer(easel, lens)
        paint_disc(easel, lens)
        paint_inside(easel, lens)
        paint_ring(easel, lens)


def _paint_props(layer: Layer) -> Callable[[Easel], None]:
    def paint(easel: Easel) -> None:
        paint_props(easel, layer, still=True)
        paint_props(easel, layer, still=False)

    return paint


PARTS: Mapping[str, Callable[[Easel], None]] = {
    "floor": _paint_floor,
    "shadows": _paint_shadows,
    "props_back": _paint_props(Layer.BACK),
    "props_mid": _paint_props(Layer.MID),
    "props_front": _paint_props(Layer.FRONT),
    "far_arm": lambda easel: paint_arm(easel, "far"),
    "near_arm": lambda easel: paint_arm(easel, "near"),
    "far_leg": lambda easel: paint_leg(easel, "far"),
    "near_leg": lambda easel: paint_leg(easel, "near"),
    "far_thigh": lambda easel: paint_leg(easel, "far", "thigh"),
    "far_shin": lambda easel: paint_leg(easel, "far", "shin"),
    "near_thigh": lambda easel: paint_leg(easel, "near", "thigh"),
    "near_shin": lambda easel: paint_leg(easel, "near", "shin"),
    "pelvis": paint_pelvis,
    "torso": paint_torso,
    "head": paint_head,
    "cues": _paint_cues,
    "lens": _paint_lens,
}
"""What paints each part of a figure's order."""

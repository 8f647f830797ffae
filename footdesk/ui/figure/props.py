"""Paints the things around the body: wall, chair, mat, pencil and ball. What is pulled has a file of its own."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from PySide6.QtGui import QPainterPath

from footdesk.core.figure.figure import Prop, Thing
from footdesk.core.figure.geometry import polar
from footdesk.core.figure.pose import Place
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.outline import disc, inked, joined, line, placed, polygon, rectangle, ring
from footdesk.ui.figure.passing import paint_prints, places, vanished
from footdesk.ui.figure.straps import paint_band, paint_towel

PULLED = frozenset({Thing.TOWEL, Thing.BAND})
"""The things that hang on feet and hands, and move with them."""

BEYOND = 0.4
"""How far a thing that stands beyond the body recedes."""

CHAIR_DEPTH = 42.0
CHAIR_INKS = ("wood", "wood_line", "wood")

_ON_FLOOR = 0.3

SHADE = 0.6
"""How much of a lifted pencil shades the floor: its near end; the far one is behind the foot."""


def paint_prop(easel: Easel, prop: Prop, place: Place) -> None:
    """One thing at its place."""
    PAINTERS[prop.kind](easel, prop, place)


def _wall(easel: Easel, prop: Prop, place: Place) -> None:
    view = easel.figure.view
    top = view.bottom + view.size * 0.97
    x, wide = place.at.real, prop.length or 14.0
    easel.fill(rectangle(x, 0, wide, top), easel.inks["wall"])
    easel.stroke(line([complex(x, 0.5), complex(x, top - 1)]), easel.inks["wall_line"], 1.6)


def _chair(easel: Easel, prop: Prop, place: Place) -> None:
    """A chair from its side; it faces right where `facing` is 1, so that its back is behind."""
    for each in places(easel, prop, place):
        _paint_chair(easel, prop, each.at)


def _paint_chair(easel: Easel, prop: Prop, foot: complex) -> None:
    facing = prop.facing
    fade = BEYOND if prop.far else 0.0
    if prop.every:
        fade = max(fade, vanished(easel, *sorted((foot.real, foot.real + CHAIR_DEPTH * facing))))
    if fade >= 1:
        return
    inks = easel.inks
    for pieces, token, least in zip(_chair_pieces(prop.facing), CHAIR_INKS, (0.45, 0.0, 0.0), strict=True):
        easel.fill(placed(pieces, foot), inks.between(token, "stage", max(fade, least)))


@cache
def _chair_pieces(facing: float) -> tuple[QPainterPath, QPainterPath, QPainterPath]:
    """The far legs, the near ones with the frame, and what one sits on and leans on; the seat's front is at 0."""

    def bars(*each: tuple[float, Sequence[complex]]) -> QPainterPath:
        return joined(*(inked(line([complex(at.real * facing, at.imag) for at in run]), thick) for thick, run in each))

    return (
        bars((3.0, (36 + 44j, 37 + 1.6j)), (3.0, (6 + 44j, 5 + 1.6j))),
        bars(
            (3.4, (45j, -1 + 1.7j)),
            (3.4, (41 + 92j, 39.3 + 46j, 42 + 1.7j)),
            (2.2, (20j, 40.5 + 20j)),
        ),
        bars((5.0, (-1 + 46j, 41 + 46j)), (4.2, (41.2 + 90j, 40.2 + 66j))),
    )


def _post(easel: Easel, prop: Prop, place: Place) -> None:
    """A leg of a chair, cut off at the top, for a close-up."""
    half, high = prop.radius, prop.length
    easel.fill(rectangle(place.at.real - half, place.at.imag, 2 * half, high, half * 0.5), easel.inks["wood_line"])
    easel.fill(rectangle(place.at.real - half + 0.5, place.at.imag + 0.5, 2 * half - 1, high), easel.inks["wood"])


def _mat(easel: Easel, prop: Prop, place: Place) -> None:
    easel.fill(rectangle(place.at.real, -2.4, prop.length, 2.4), easel.inks["floor"])


def _pencil(easel: Easel, prop: Prop, place: Place) -> None:
    """A pencil whose middle is at its place; it points to the right before it is turned."""
    inks, thick = easel.inks, prop.radius
    lifted = place.at.imag - thick
    if lifted > _ON_FLOOR:
        ground = easel.moved(place.at - 1j * lifted, place.turn)
        ground.fill(
            rectangle(-prop.length / 2, -thick * 0.7, prop.length * SHADE, thick * 1.4, thick * 0.6), inks["shadow"]
        )
    half, point = prop.length / 2, 3.2 * prop.radius
    easel = easel.moved(place.at, place.turn)
    outline = [complex(-half, thick), complex(-half, -thick), complex(half - point, -thick)]
    outline += [complex(half, 0), complex(half - point, thick)]
    easel.fill(inked(polygon(outline), 0.4 * thick), inks["pencil_line"])
    easel.fill(rectangle(-half, -thick, 2.6 * thick, 2 * thick), inks["eraser"])
    easel.fill(rectangle(-half + 2.2 * thick, -thick, 1.4 * thick, 2 * thick), inks["ferrule"])
    body = prop.length - 3.2 * thick - point
    easel.fill(rectangle(-half + 3.2 * thick, -thick, body, 2 * thick), inks["pencil"])
    easel.fill(rectangle(-half + 3.2 * thick, -thick, body, 0.62 * thick), inks["pencil_dark"])
    easel.fill(
        polygon([complex(half - point, -thick), complex(half, 0), complex(half - point, thick)]), inks["pencil_wood"]
    )
    third = 0.33
    tip = [
        complex(half - point * third, -thick * third),
        complex(half, 0),
        complex(half - point * third, thick * third),
    ]
    easel.fill(polygon(tip), inks["lead"])


def _ball(easel: Easel, prop: Prop, place: Place) -> None:
    """A tennis ball whose middle is at its place."""
    painter, inks, radius = easel.painter, easel.inks, prop.radius
    easel.fill(disc(place.at, radius + 0.45), inks["ball_line"])
    path = disc(place.at, radius)
    easel.fill(path, inks["ball"])
    painter.save()
    easel.clip(path)
    seam = polar(place.turn + 35, 1.35 * radius)
    for side in (1, -1):
        easel.fill(placed(ring(radius * 0.95, 0.2 * radius), place.at + seam * side), inks["ball_seam"])
    painter.restore()


PAINTERS: Mapping[Thing, Callable[[Easel, Prop, Place], None]] = {
    Thing.WALL: _wall,
    Thing.CHAIR: _chair,
    Thing.MAT: _mat,
    Thing.PENCIL: _pencil,
    Thing.BALL: _ball,
    Thing.TOWEL: paint_towel,
    Thing.BAND: paint_band,
    Thing.POST: _post,
    Thing.PRINTS: paint_prints,
}

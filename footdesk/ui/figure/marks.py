"""Paints the movement marks: arrows and arcs, with a halo in the stage's colour."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtGui import QPainterPath

from footdesk.core.figure.figure import Cue, Mark, Spot
from footdesk.core.figure.geometry import unit
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.outline import ellipse_arc, inked, joined, polygon, smooth

HEAD = 1.75
"""An arrow head's size in shafts."""
HALO = 1.9
_FAINT = 0.01
_MANY = 6


def paint_cues(
    easel: Easel,
    cues: Sequence[Cue],
    locate: Callable[[Spot], complex],
    *,
    scale: float = 1.0,
    halo: str = "stage",
) -> None:
    """The marks that the pose shows; `locate` finds the place of a spot, `scale` fits their widths to the view."""
    painter = easel.painter
    opacity = painter.opacity()
    for cue in cues:
        # Of two marks that change places only one is seen at a time: together they would say a third thing.
        strength = 2 * easel.pose.cues[cue.name] - 1 if cue.name else easel.pose.cue
        if strength <= _FAINT:
            continue
        painter.setOpacity(opacity * min(strength, 1.0))
        local = easel.moved(locate(cue.at))
        width = cue.width * scale
        around, mark = _mark(cue, width)
        local.fill(around, easel.inks[halo])
        local.fill(mark, easel.inks["cue"])
    painter.setOpacity(opacity)


@lru_cache(maxsize=128)
def _mark(cue: Cue, width: float) -> tuple[QPainterPath, QPainterPath]:
    """A mark that starts from the origin: its halo and itself."""
    points = list(cue.path)
    if cue.kind is Mark.ARC:
        points = ellipse_arc(0j, cue.radius, (cue.span.real, cue.span.imag))
    shaft = smooth(points, closed=False)
    few = len(points) < _MANY
    heads = _head(points[-1], points[-2 if few else -4], width)
    if cue.both:
        heads = joined(heads, _head(points[0], points[1 if few else 3], width))
    halo = joined(inked(shaft, width * HALO), heads, inked(heads, width))
    return halo, joined(inked(shaft, width), heads)


def _head(tip: complex, before: complex, width: float) -> QPainterPath:
    ahead = unit(tip - before)
    size = width * HEAD
    back = tip - ahead * size * 0.7
    return polygon([tip + ahead * size, back + ahead * 1j * size, back - ahead * 1j * size])

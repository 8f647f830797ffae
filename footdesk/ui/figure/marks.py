"""Paints the movement marks: arrows, arcs and strokes of pressing, with a halo in the stage's colour."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QPainterPath

from footdesk.core.figure.figure import Cue, Mark, Spot
from footdesk.core.figure.geometry import polar, unit
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.outline import ellipse_arc, joined, line, polygon, smooth

HEAD = 1.75
"""An arrow head's size in shafts."""
HALO = 1.9
_FAINT = 0.01
_MANY = 6


def paint_cues(
    easel: Easel,
    cues: Sequence[Cue],
    scale: float,
    locate: Callable[[Spot], complex],
    *,
    behind: bool = False,
    halo: str = "stage",
) -> None:
    """The marks that the pose shows; `locate` finds the place of a spot, `scale` fits their widths to the view."""
    for cue in cues:
        strength = easel.pose.cues[cue.name] if cue.name else easel.pose.cue
        if strength <= _FAINT or cue.behind is not behind:
            continue
        painter = easel.painter
        opacity = painter.opacity()
        painter.setOpacity(opacity * min(strength, 1.0) * (0.5 if behind else 1.0))
        _paint_cue(easel, cue, scale, locate(cue.at), halo)
        painter.setOpacity(opacity)


def _paint_cue(easel: Easel, cue: Cue, scale: float, at: complex, halo: str) -> None:
    width = cue.width * scale
    if cue.kind is Mark.PRESS:
        places = [(number - (cue.count - 1) / 2) * cue.gap * scale for number in range(cue.count)]
        strokes = [line([at + x, at + x * 1.25 - 1j * cue.length * scale]) for x in places]
        easel.stroke(joined(*strokes), easel.inks["cue"], width)
        return
    if cue.kind is Mark.ARC:
        points = ellipse_arc(at, cue.radius, (cue.span.real, cue.span.imag), polar(cue.tilt))
    else:
        points = [at + point for point in cue.path]
    if cue.behind:
        easel.stroke(smooth(points, closed=False), easel.inks["cue"], width)
        return
    paint_arrow(easel, points, width, both=cue.both, halo=halo)


def paint_arrow(easel: Easel, points: Sequence[complex], width: float, *, both: bool, halo: str) -> None:
    """An arrow along a curve, with one head or two."""
    few = len(points) < _MANY
    heads = [_head(points[-1], points[-2 if few else -4], width)]
    if both:
        heads.append(_head(points[0], points[1 if few else 3], width))
    shaft = smooth(points, closed=False)
    ends = joined(*heads)
    stage, ink = easel.inks[halo], easel.inks["cue"]
    easel.stroke(shaft, stage, width * HALO)
    easel.stroke(ends, stage, width)
    easel.stroke(shaft, ink, width)
    easel.fill(ends, ink)


def _head(tip: complex, before: complex, width: float) -> QPainterPath:
    ahead = unit(tip - before)
    size = width * HEAD
    back = tip - ahead * size * 0.7
    return polygon([tip + ahead * size * 1.0, back + ahead * 1j * size, back - ahead * 1j * size])

"""Paints the movement marks: arrows, arcs and strokes of pressing, with a halo in the stage's colour."""

from collections.abc import Callable, Sequence
from functools import lru_cache

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
_BEHIND = 0.5
"""How strong a mark is that runs behind the foot."""


def paint_cues(
    easel: Easel,
    cues: Sequence[Cue],
    locate: Callable[[Spot], complex],
    *,
    scale: float = 1.0,
    behind: bool = False,
    halo: str = "stage",
) -> None:
    """The marks that the pose shows; `locate` finds the place of a spot, `scale` fits their widths to the view."""
    painter = easel.painter
    opacity = painter.opacity()
    for cue in cues:
        strength = easel.pose.cues[cue.name] if cue.name else easel.pose.cue
        if strength <= _FAINT or cue.behind is not behind:
            continue
        painter.setOpacity(opacity * min(strength, 1.0) * (_BEHIND if behind else 1.0))
        local = easel.moved(locate(cue.at))
        width = cue.width * scale
        shaft, heads = _mark(cue, width)
        if heads is not None:
            local.stroke(shaft, easel.inks[halo], width * HALO)
            local.stroke(heads, easel.inks[halo], width)
            local.fill(heads, easel.inks["cue"])
        local.stroke(shaft, easel.inks["cue"], width)
    painter.setOpacity(opacity)


@lru_cache(maxsize=128)
def _mark(cue: Cue, width: float) -> tuple[QPainterPath, QPainterPath | None]:
    """The shaft and the heads of a mark that starts from the origin; strokes and what lies behind have no head."""
    if cue.kind is Mark.PRESS:
        places = [(number - (cue.count - 1) / 2) * cue.gap for number in range(cue.count)]
        return joined(*(line([x + 0j, x * 1.25 - 1j * cue.length]) for x in places)), None
    points = list(cue.path)
    if cue.kind is Mark.ARC:
        points = ellipse_arc(0j, cue.radius, (cue.span.real, cue.span.imag), polar(cue.tilt))
    shaft = smooth(points, closed=False)
    if cue.behind:
        return shaft, None
    few = len(points) < _MANY
    heads = _head(points[-1], points[-2 if few else -4], width)
    if cue.both:
        heads = joined(heads, _head(points[0], points[1 if few else 3], width))
    return shaft, heads


def _head(tip: complex, before: complex, width: float) -> QPainterPath:
    ahead = unit(tip - before)
    size = width * HEAD
    back = tip - ahead * size * 0.7
    return polygon([tip + ahead * size, back + ahead * 1j * size, back - ahead * 1j * size])

"""Which of the three layouts a window has, as a function of its size (design, section 2)."""

from enum import Enum
from typing import NamedTuple


class LayoutClass(Enum):
    """How much a window can show at once."""

    WIDE = "wide"
    MEDIUM = "medium"
    COMPACT = "compact"


class Measures(NamedTuple):
    """The lengths of a layout in logical pixels at text scale 1."""

    rail: int
    list_width: int
    padding: int
    bar: int
    bar_edge: int
    title: int


MEASURES = {
    LayoutClass.WIDE: Measures(rail=92, list_width=328, padding=32, bar=88, bar_edge=20, title=28),
    LayoutClass.MEDIUM: Measures(rail=64, list_width=300, padding=24, bar=68, bar_edge=20, title=24),
    LayoutClass.COMPACT: Measures(rail=0, list_width=0, padding=16, bar=64, bar_edge=16, title=20),
}
"""The lengths of each layout."""

MINIMUM = (640, 360)
"""The smallest main window, width and height in logical pixels."""

DEFAULT = (1120, 760)
"""The first size of the main window, width and height in logical pixels."""


def largest_scale(width: float, height: float) -> float:
    """The largest text scale at which the smallest window still fits a screen of this size in logical pixels.

    It is at least 1: below that the text would be smaller than the design allows.
    """
    return max(1.0, min(width / MINIMUM[0], height / MINIMUM[1]))


_LEAST = (
    (LayoutClass.WIDE, 1080, 680),
    (LayoutClass.MEDIUM, 800, 460),
)


def layout_class(width: float, height: float, scale: float = 1.0) -> LayoutClass:
    """The layout of a window of this size in logical pixels.

    A larger text scale needs proportionally more room, so it divides the size first.
    """
    for layout, least_width, least_height in _LEAST:
        if width >= least_width * scale and height >= least_height * scale:
            return layout
    return LayoutClass.COMPACT

"""Where everything stands in the view across the room, and how large its letters are: shares of the screen's height.

The shares are those of the design, sections 2 and 3: at 3 metres every line is still legible.
"""

from msgspec import Struct
from PySide6.QtCore import QRect, QSize

DIGITS, WORD, SIDE, LINE, NEXT = 0.58, 0.155, 0.125, 0.11, 0.092
"""The height of the letters as a share of the screen's: digits, phase word, side, the line below, what comes next."""

DRAWN = QSize(1060, 596)
"""The screen on which controls and segments have the sizes of a window, in logical pixels; they grow from there."""

_EDGE, _GAP = 0.059, 0.07
"""The room at the sides, and between digits and picture, as shares of the height."""

_LEFT = 0.585
"""The share of the width that digits and bar take."""


class RoomPlaces(Struct, frozen=True):
    """The rectangle of each part, in logical pixels of the window, and its letters' height in pixels."""

    head: QRect
    digits: QRect
    bar: QRect
    picture: QRect
    foot: QRect
    controls: QRect
    segments: QRect


def room_places(size: QSize) -> RoomPlaces:
    """Where each part stands in a window of this size, in a language that is written from the left."""
    height, edge = size.height(), round(_EDGE * size.height())
    width = size.width() - 2 * edge
    left = round(_LEFT * width)
    right = edge + left + round(_GAP * height)

    def row(x: int, across: int, top: float, bottom: float) -> QRect:
        return QRect(x, round(top * height), across, round((bottom - top) * height))

    return RoomPlaces(
        head=row(edge, width, 0.045, 0.23),
        digits=row(edge, left, 0.25, 0.71),
        bar=row(edge, left, 0.736, 0.764),
        picture=row(right, edge + width - right, 0.274, 0.744),
        foot=row(edge, width, 0.79, 0.915),
        controls=row(edge, width, 0.79, 0.925),
        segments=row(edge, width, 0.93, 0.965),
    )


def room_scale(size: QSize, least: float) -> float:
    """How much larger controls and segments are than in a window, but at least the person's own text size."""
    return max(least, min(size.width() / DRAWN.width(), size.height() / DRAWN.height()))

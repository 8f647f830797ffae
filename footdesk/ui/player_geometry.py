"""Where the parts of the player stand, as a function of the room there is (design, section 2)."""

from msgspec import Struct
from PySide6.QtCore import QRect, QSize

from footdesk.ui.layout_class import MEASURES, LayoutClass

LEAST_RING = 200
MOST_RING = 360
"""The ring's diameter lies between these, in logical pixels of the design."""

LEAST_PICTURE = 220
"""A narrower picture is left out."""

MOST_WIDTH = 980
"""The player stops growing here and stands in the middle."""

_WIDTH_SHARE = 0.47
_HEIGHT_SHARE = 0.75
_GAP = 38
_SIDE_LINE = 46
_HEADROOM = 80
_TEXT_WIDTH = 280
_COLUMN_GAP = 28


class Room(Struct, frozen=True):
    """What the parts need: the pane's size, the bottom of its header, and its text scale.

    `turn` is the size of soles, side and what stands under them; `next_height` is the height of the next line.
    """

    pane: QSize
    header_bottom: int
    turn: QSize
    next_height: int
    scale: float = 1.0


class Places(Struct, frozen=True):
    """Where the parts stand; `picture` is None where there is no room for it.

    `text` is the room for what is said in words under the picture, or beside the ring together with the side.
    """

    ring: QRect
    picture: QRect | None
    turn: QRect
    text: QRect
    next_line: QRect | None


def inner(room: Room, layout: LayoutClass) -> tuple[int, int]:
    """The left edge and the width of the player inside its pane."""
    padding = round(MEASURES[layout].padding * room.scale)
    width = min(room.pane.width() - 2 * padding, round(MOST_WIDTH * room.scale))
    return (room.pane.width() - width) // 2, width


def places(room: Room, layout: LayoutClass) -> Places:
    """Where the parts stand in a layout."""
    if layout is LayoutClass.WIDE:
        return _beneath(room)
    return _beside(room, layout)


def _ring(room: Room, free: int) -> int:
    widest = min(_WIDTH_SHARE * room.pane.width(), _HEIGHT_SHARE * free)
    return round(max(LEAST_RING * room.scale, min(widest, MOST_RING * room.scale)))


def _beneath(room: Room) -> Places:
    """Picture over words at the left, ring over the side at the right, the next line along the foot."""
    scale = room.scale
    left, width = inner(room, LayoutClass.WIDE)
    foot = room.pane.height() - room.next_height
    top = room.header_bottom + round(34 * scale)
    ring = _ring(room, foot - top - round(_SIDE_LINE * scale))
    gap = round(16 * scale)
    spare = foot - top - ring - gap - room.turn.height() - round(36 * scale)
    top += max(0, spare // 2)
    column = max(ring, room.turn.width())
    right = left + width - column
    picture_width = width - column - round(_GAP * scale)
    turn = QRect(right, top + ring + gap, column, room.turn.height())
    next_line = QRect(left, foot, width, room.next_height)
    ring_place = QRect(right + (column - ring) // 2, top, ring, ring)
    picture = QRect(left, top, picture_width, ring) if picture_width >= LEAST_PICTURE * scale else None
    text_top = top + ring + round(14 * scale)
    text = QRect(left, text_top, picture_width, foot - text_top)
    return Places(ring_place, picture, turn, text, next_line)


def _beside(room: Room, layout: LayoutClass) -> Places:
    """Picture, ring and words side by side; the picture goes first where it is tight."""
    scale = room.scale
    left, width = inner(room, layout)
    top, foot = room.header_bottom, room.pane.height()
    gap = round(_COLUMN_GAP * scale)
    if layout is LayoutClass.COMPACT:
        most = min(foot - top - 40 * scale, _WIDTH_SHARE * room.pane.width(), MOST_RING * scale)
        ring = round(max(LEAST_RING * scale, most))
        picture_width = 0
    else:
        text_width = max(round(_TEXT_WIDTH * scale), room.turn.width())
        beside_text = width - text_width - gap - round(8 * scale)
        ring = max(round(LEAST_RING * scale), min(_ring(room, foot - round(_HEADROOM * scale)), beside_text))
        picture_width = min(width - ring - text_width - 2 * gap, round(1.2 * ring))
    ring_top = top + (foot - top - ring) // 2
    picture = None
    ring_left = left + round(8 * scale)
    if picture_width >= LEAST_PICTURE * scale:
        picture = QRect(left, ring_top, picture_width, ring)
        ring_left = left + picture_width + gap
    text_left = ring_left + ring + gap
    text = QRect(text_left, top, left + width - text_left, foot - top)
    turn = QRect(text_left, top, text.width(), room.turn.height())
    return Places(QRect(ring_left, ring_top, ring, ring), picture, turn, text, None)

"""The three shapes of the mini timer, with their sizes in logical pixels of the design (section 6)."""

from enum import Enum

from msgspec import Struct
from PySide6.QtCore import QSize

from footdesk.ui.theme import Theme


class MiniShape(Enum):
    """What the mini timer looks like; the value is what settings call it."""

    BAR = "bar"
    SQUARE = "square"
    PILL = "pill"

    @property
    def following(self) -> "MiniShape":
        """The shape after this one, round and round."""
        shapes = tuple(MiniShape)
        return shapes[(shapes.index(self) + 1) % len(shapes)]


class MiniSize(Struct, frozen=True):
    """The size of a shape and the radius of its corners."""

    width: int
    height: int
    radius: int

    def at(self, theme: Theme) -> QSize:
        """The size at a theme's text size."""
        return QSize(theme.u(self.width), theme.u(self.height))


MINI_SIZES = {
    MiniShape.BAR: MiniSize(500, 84, 14),
    MiniShape.SQUARE: MiniSize(216, 276, 14),
    MiniShape.PILL: MiniSize(240, 52, 26),
}
"""How large each shape is."""

MINI_BORDER = 2
"""The width of the border in the phase's colour."""

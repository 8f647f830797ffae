"""Which face the mini timer has in which shape."""

from footdesk.ui.mini_bar import MiniBar
from footdesk.ui.mini_pill import MiniPill
from footdesk.ui.mini_shape import MiniShape
from footdesk.ui.mini_square import MiniSquare

MINI_FACES: dict[MiniShape, type[MiniBar | MiniSquare | MiniPill]] = {
    MiniShape.BAR: MiniBar,
    MiniShape.SQUARE: MiniSquare,
    MiniShape.PILL: MiniPill,
}
"""Every shape has one."""

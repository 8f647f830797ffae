"""Where a small window may stand: arithmetic over the rectangles of the screens, in logical pixels."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize

MARGIN = 16
"""What is left free between a corner or an edge of the screen and the window."""


class Edge(Enum):
    """An edge of the screen, as the direction towards it: right and down count up."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    TOP = (0, -1)
    BOTTOM = (0, 1)


class Corner(Enum):
    """A corner of the screen, as the direction towards it."""

    TOP_LEFT = (-1, -1)
    TOP_RIGHT = (1, -1)
    BOTTOM_LEFT = (-1, 1)
    BOTTOM_RIGHT = (1, 1)


def clamped(window: QRect, screens: Sequence[QRect]) -> QPoint:
    """The place nearest to a window's own at which all of it is on one screen.

    That screen is the one the window covers most, or else the nearest one. A window larger than its screen shows its
    top left corner. Without any screen the window stays where it is.
    """
    screen = screen_of(window, screens)
    return window.topLeft() if screen is None else _inside(window.topLeft(), window.size(), screen)


def screen_of(window: QRect, screens: Sequence[QRect]) -> QRect | None:
    """The screen that a window covers most, or else the nearest one; None without any screen."""
    if not screens:
        return None
    return max(screens, key=lambda screen: (_area(screen.intersected(window)), -_distance(screen, window)))


def at_corner(corner: Corner, size: QSize, screen: QRect) -> QPoint:
    """The place of a window of a size in a corner of its screen."""
    return at_edges(corner.value, QRect(screen.center(), size), screen)


def at_edge(edge: Edge, window: QRect, screen: QRect) -> QPoint:
    """The place of a window moved straight to an edge of its screen."""
    return at_edges(edge.value, window, screen)


def at_edges(towards: tuple[int, int], window: QRect, screen: QRect) -> QPoint:
    """The place of a window moved as far as it goes in a direction; 0 leaves that coordinate as it is."""
    inner = screen.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    far = QPoint(inner.x() + inner.width() - window.width(), inner.y() + inner.height() - window.height())
    across, down = towards
    x = {-1: inner.x(), 0: window.x(), 1: far.x()}[across]
    y = {-1: inner.y(), 0: window.y(), 1: far.y()}[down]
    return _inside(QPoint(x, y), window.size(), screen)


def _inside(place: QPoint, size: QSize, screen: QRect) -> QPoint:
    far = QPoint(screen.x() + screen.width() - size.width(), screen.y() + screen.height() - size.height())
    return QPoint(max(screen.x(), min(place.x(), far.x())), max(screen.y(), min(place.y(), far.y())))


def _area(rectangle: QRect) -> int:
    return rectangle.width() * rectangle.height() if rectangle.isValid() else 0


def _distance(screen: QRect, window: QRect) -> int:
    return (_inside(window.topLeft(), window.size(), screen) - window.topLeft()).manhattanLength()

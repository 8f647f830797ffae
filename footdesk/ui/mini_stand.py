"""Where the mini timer stands: at the place it was told, as far as the screens there are allow it."""

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from footdesk.ui.mini_place import Corner, Edge, at_corner, at_edge, clamped, screen_of


class MiniStand(QObject):
    """Keeps the place that a person chose, and moves the window to the nearest one where all of it is seen.

    The chosen place outlives a screen that is unplugged: with the screen the window comes back to it.
    """

    moved = Signal(QPoint)

    def __init__(self, window: QWidget) -> None:
        """Stand in the bottom right corner of the first screen until told otherwise."""
        super().__init__(window)
        self._window = window
        self._chosen: QPoint | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._watch)
            application.screenRemoved.connect(self.stand)
        for screen in QGuiApplication.screens():
            self._watch(screen)

    def show_place(self, place: QPoint | None) -> None:
        """Stand at a place; None is the bottom right corner."""
        self._chosen = place
        self.stand()

    def settle(self, place: QPoint) -> None:
        """Stand where the person wants it, and say so."""
        self._chosen = clamped(QRect(place, self._window.size()), _free())
        self.stand()
        self.moved.emit(self._chosen)

    def go_to_corner(self, corner: Corner) -> None:
        """Go to a corner of the screen it is on."""
        screen = screen_of(self._rectangle(), _free())
        if screen is not None:
            self.settle(at_corner(corner, self._window.size(), screen))

    def go_to_edge(self, edge: Edge) -> None:
        """Go straight to an edge of the screen it is on."""
        screen = screen_of(self._rectangle(), _free())
        if screen is not None:
            self.settle(at_edge(edge, self._rectangle(), screen))

    def stand(self) -> None:
        """Move the window to where it is to stand now."""
        self._window.move(self._rectangle().topLeft())

    def _watch(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self.stand)
        self.stand()

    def _rectangle(self) -> QRect:
        """Where it is to stand: `pos` is not asked, as under some window managers it is wrong after a show."""
        size, screens = self._window.size(), _free()
        if self._chosen is not None:
            return QRect(clamped(QRect(self._chosen, size), screens), size)
        if not screens:
            return QRect(self._window.pos(), size)
        return QRect(at_corner(Corner.BOTTOM_RIGHT, size, screens[0]), size)


def _free() -> tuple[QRect, ...]:
    """What the screens have free of panels, the first screen before the others."""
    return tuple(screen.availableGeometry() for screen in QGuiApplication.screens())

"""Dragging a window without a frame by any place that is no button."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow


class MiniDrag(QObject):
    """Turns the mouse events of a window into places, and tells a click from a drag.

    The window is moved by hand where windows know their place: asked to do it, the window managers of X take a press
    and a quick release for the beginning of a drag that then follows the mouse without a button (seen with openbox,
    xfwm4 and i3). On Wayland only the compositor can move it.
    """

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    clicked = Signal()

    def __init__(self, parent: QObject) -> None:
        """Wait for a press."""
        super().__init__(parent)
        self._start: QPoint | None = None
        self._grip = QPoint()
        self._moving = False

    def press(self, event: QMouseEvent) -> None:
        """Take hold where the left button was pressed; only the event itself is sure where the window is."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._start = event.globalPosition().toPoint()
            self._grip = event.scenePosition().toPoint()
            self._moving = False

    def move(self, event: QMouseEvent, window: QWindow | None) -> None:
        """Follow the mouse, once it has gone so far that it is no click."""
        if self._start is None:
            return
        at = event.globalPosition().toPoint()
        if not self._moving:
            far = QGuiApplication.styleHints().startDragDistance()
            self._moving = (at - self._start).manhattanLength() >= far
        if not self._moving:
            return
        if QGuiApplication.platformName() == "wayland":
            self._start = None
            if window is not None:
                window.startSystemMove()
            return
        self.dragged.emit(at - self._grip)

    def release(self, event: QMouseEvent) -> None:
        """Let go: say where, or that it was but a click."""
        if event.button() is not Qt.MouseButton.LeftButton or self._start is None:
            return
        moved, self._start = self._moving, None
        if moved:
            self.dropped.emit(event.globalPosition().toPoint() - self._grip)
        else:
            self.clicked.emit()

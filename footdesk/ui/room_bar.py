"""The bar under the digits across the room: full when a step begins, empty when it ends."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State
from footdesk.ui.accessible import leave_out
from footdesk.ui.phase import LOOKS, phase_of
from footdesk.ui.theme import Theme, light
from footdesk.ui.timer_ring import FRAME


class RoomBar(QWidget):
    """Drains towards the beginning of the line; the digits above it are read instead of it.

    It paints frames of its own only while it can be seen, runs, and may move; else once for each new snapshot.
    """

    def __init__(self, parent: QWidget) -> None:
        """Make a bar that shows nothing yet."""
        super().__init__(parent)
        self._theme = light()
        self._snapshot: Snapshot | None = None
        self._look: Callable[[], Snapshot] | None = None
        self._filled = -1
        self._frames = QTimer(self, interval=FRAME)
        self._frames.timeout.connect(self._next_frame)
        self.setMouseTracking(True)
        leave_out(self)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self._arrange()
        self.update()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw a moment of a session."""
        self._snapshot = snapshot
        self._arrange()
        self.update()

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Ask this for the moment on every frame."""
        self._look = look
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to move."""
        super().showEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while nobody sees it."""
        super().hideEvent(event)
        self._frames.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the outline, and what is left inside it."""
        if self._snapshot is None:
            return
        color = self._theme.color(LOOKS[phase_of(self._snapshot)].color)
        line = max(2.0, self.height() * 0.1)
        box = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        path = QPainterPath()
        path.addRoundedRect(box, box.height() / 2, box.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.save()
        painter.setClipRect(QRectF(0, 0, self._pixels(self._snapshot), self.height()))
        painter.fillPath(path, color)
        painter.restore()
        painter.strokePath(path, QPen(color, line))
        painter.end()

    def _pixels(self, snapshot: Snapshot) -> int:
        return round(self.width() * snapshot.fraction_left)

    def _arrange(self) -> None:
        snapshot = self._snapshot
        runs = snapshot is not None and snapshot.state is State.RUNNING and snapshot.remaining is not None
        if runs and self.isVisible() and self._look is not None and not self._theme.reduced_motion:
            if not self._frames.isActive():
                self._frames.start()
        else:
            self._frames.stop()

    def _next_frame(self) -> None:
        if self._look is None or self._snapshot is None:
            return
        before, self._snapshot = self._snapshot, self._look()
        if self._pixels(before) != self._pixels(self._snapshot):
            self.update()

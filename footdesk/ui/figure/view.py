"""The widget with the moving figure: shows a moment of a session, or a preview of an exercise.

It moves from a timer of its own, 30 times a second, only while it can be seen and something moves. In a hold it eases
in and then stands still without repainting.
"""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QElapsedTimer, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from footdesk.core.exercise import Milliseconds, Side
from footdesk.core.figure.figure import Figure
from footdesk.core.figure.motion import Frame, pose_at, preview_at
from footdesk.core.figure.pose import Pose
from footdesk.core.plan import WORK, Kind
from footdesk.ui.accessible import Described
from footdesk.ui.figure.canvas import Canvas
from footdesk.ui.soles import paint_soles
from footdesk.ui.theme import Theme, light

BEAT: Milliseconds = 33
"""The time between two frames of a movement, in milliseconds."""

Clock = Callable[[], Milliseconds | None]
"""Tells how many milliseconds the step under way has lasted; None where that is not known."""


class _Moment(Struct, frozen=True):
    """The step that is shown: what was shown when it began, and the latest elapsed time it was seen at."""

    kind: Kind
    stage: int | None
    side: Side
    elapsed: Milliseconds
    start: Pose | None = None
    running: bool = True


class FigureView(Described):
    """The figure of an exercise, fitted into a square; without one, two plain soles."""

    role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None, *, clock: Clock | None = None) -> None:
        """Make an empty view; `clock` is asked for the elapsed time of the step while one moves."""
        super().__init__(parent)
        self._clock = clock
        self._figure: Figure | None = None
        self._moment: _Moment | None = None
        self._frame: Frame | None = None
        self._base: Milliseconds = 0
        self._previewing = False
        self._side = Side.RIGHT
        self._theme = light()
        self._canvas = Canvas()
        self._since = QElapsedTimer()
        self._since.start()
        # A coarse timer beats together with that of the ring, so that both go to the screen at once.
        self._timer = QTimer(self, interval=BEAT)
        self._timer.timeout.connect(self._beat)
        # Whatever lies behind need not be painted anew with each frame.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def moving(self) -> bool:
        """Whether the view wakes up by itself now."""
        return self._timer.isActive()

    def show_figure(self, figure: Figure | None) -> None:
        """Show another exercise's figure at rest; None shows the soles."""
        if figure is self._figure:
            return
        self._figure = figure
        self._moment = None
        self._frame = None
        self.update()
        self._base = 0
        self._since.restart()
        self._refresh()

    def show_moment(
        self, kind: Kind, stage: int | None, elapsed: Milliseconds | None, side: Side, *, running: bool = True
    ) -> None:
        """Show a moment of a step: its kind and stage, the milliseconds since it began, and its side.

        In a switch `side` is the side that follows. None for `elapsed` counts from the first time the step is shown.
        A session that does not run stands still.
        """
        before = self._moment
        same = before is not None and (before.kind, before.stage, before.side) == (kind, stage, side)
        if before is None or not same or (elapsed is not None and elapsed < before.elapsed):
            start = None if self._frame is None or before is None else self._frame.pose
            self._moment = _Moment(kind, stage, side, elapsed or 0, start, running)
        else:
            self._moment = replace(before, elapsed=before.elapsed if elapsed is None else elapsed, running=running)
        self._base = self._moment.elapsed
        self._since.restart()
        self._side = side
        self._previewing = False
        self._refresh()

    def set_preview(self, playing: bool, side: Side = Side.RIGHT) -> None:  # noqa: FBT001 - a slot of a play button
        """Play the preview of the exercise, or stop it where it is."""
        if self._moment is None and playing is self._previewing and side is self._side:
            return
        self._base = self._preview_elapsed()
        self._since.restart()
        self._moment = None
        self._side = side
        self._previewing = playing
        self._refresh()

    def set_reduced_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a slot of a switch
        """Jump from pose to pose with the arrows on, or move."""
        self.show_theme(self._theme._replace(reduced_motion=reduced))

    def set_clock(self, clock: Clock | None) -> None:
        """Ask another clock for the elapsed time of the step."""
        self._clock = clock

    def show_theme(self, theme: Theme) -> None:
        """Paint the body and the colours of the theme, and move or not, as it says."""
        self._theme = theme
        self._canvas.set_looks(theme.looks, dark=theme.dark)
        self.update()
        self._refresh()

    def sizeHint(self) -> QSize:
        """A comfortable size; the figure fits into any square."""
        return QSize(self._theme.u(320), self._theme.u(320))

    def minimumSizeHint(self) -> QSize:
        """The smallest size at which a figure says anything."""
        return QSize(120, 120)

    def showEvent(self, event: QShowEvent) -> None:
        """Move again once seen."""
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stand still while out of sight."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame that was worked out last, and the stage round it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("sunken"))
        rect = QRectF(self.rect())
        if self._figure is None or self._frame is None:
            edge = self._theme.color("edge")
            inset = min(rect.width(), rect.height()) * 0.28
            used = self._moment.side if self._moment and self._moment.kind in WORK else None
            paint_soles(painter, rect.adjusted(inset, inset, -inset, -inset), used, self._theme.color("accent"), edge)
        else:
            self._canvas.paint(painter, rect, self._figure, self._frame)
            if self._moment is None and not self.moving:
                self._canvas.put_away()
        painter.end()

    def _beat(self) -> None:
        if self._moment is not None:
            told = self._clock() if self._clock else None
            elapsed = self._base + self._since.elapsed() if told is None else told
            # A clock that already counts the next step must not throw this one back to its beginning.
            self._moment = replace(self._moment, elapsed=max(elapsed, self._moment.elapsed))
        self._refresh()

    def _refresh(self) -> None:
        """Work out the frame; repaint only if it is another one, and beat on only while something moves."""
        frame = self._frame_now()
        if frame != self._frame:
            self._frame = frame
            self.update(self._square())
        moment = self._moment
        running = self._previewing if moment is None else moment.running
        if frame is not None and frame.moving and running and self.isVisible():
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def _frame_now(self) -> Frame | None:
        if self._figure is None:
            return None
        reduced = self._theme.reduced_motion
        moment = self._moment
        if moment is None:
            return preview_at(self._figure, self._preview_elapsed(), self._side, reduced=reduced)
        return pose_at(
            self._figure, moment.kind, moment.stage, moment.elapsed, moment.side, start=moment.start, reduced=reduced
        )

    def _square(self) -> QRect:
        """The middle of the view, where all frames are painted."""
        edge = min(self.width(), self.height())
        return QRect((self.width() - edge) // 2 - 1, (self.height() - edge) // 2 - 1, edge + 2, edge + 2)

    def _preview_elapsed(self) -> Milliseconds:
        return self._base + (self._since.elapsed() if self._previewing else 0)

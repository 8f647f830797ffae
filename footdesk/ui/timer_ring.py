"""The ring: what is left of a step, with its pattern, word, shape, digits and unit."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State
from footdesk.ui.accessible import Described
from footdesk.ui.phase import LOOKS, Pattern, phase_of
from footdesk.ui.ring_face import paint_face, touches_face
from footdesk.ui.ring_pattern import drained, lit, paint_ring
from footdesk.ui.theme import Theme, light
from footdesk.ui.words import ring_words

FRAME = 33
"""Milliseconds between two frames while the ring drains: 30 a second."""

FADE = 250
"""Milliseconds of the cross-fade from one phase to the next."""

_USUAL, _SMALLEST = 316, 40
"""The ring's size in the wide player and its smallest, in logical pixels of the design."""


class TimerRing(Described):
    """A ring that starts full and drains to 12 o'clock.

    It fills the square of its shorter side. Compact shows the digits alone, for the mini timer.
    It paints frames of its own only while it can be seen, runs, and may move; else once for each new snapshot.
    """

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        """Make a ring that shows nothing yet."""
        super().__init__(parent)
        self._compact = compact
        self._theme = light()
        self._snapshot: Snapshot | None = None
        self._look: Callable[[], Snapshot] | None = None
        self._seen = False
        self._frames = QTimer(self, interval=FRAME)
        self._frames.timeout.connect(self._next_frame)
        self._before = QPixmap()
        self._fade = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=FADE)
        self._fade.valueChanged.connect(self.update)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(not compact)
        self.setSizePolicy(policy)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self._fade.stop()
        self.updateGeometry()
        self._arrange()
        self.update()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw a moment of a session."""
        before, self._snapshot = self._snapshot, snapshot
        if snapshot == before:
            return
        if before is not None and phase_of(before) is not phase_of(snapshot):
            self._begin_fade(before)
            self.announce_words()
        self._arrange()
        self.update()

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Ask this for the moment on every frame while the ring drains; without it the ring moves once a second."""
        self._look = look
        self._arrange()

    def words(self) -> str:
        """The phase, the side and the seconds left right now; nothing before the first snapshot."""
        if self._snapshot is None:
            return ""
        now = self._snapshot if self._look is None else self._look()
        return ring_words(now)

    def sizeHint(self) -> QSize:
        """The size in the wide player."""
        return QSize(self._theme.u(_USUAL), self._theme.u(_USUAL))

    def minimumSizeHint(self) -> QSize:
        """Small enough for the mini timer."""
        return QSize(self._theme.u(_SMALLEST), self._theme.u(_SMALLEST))

    def heightForWidth(self, width: int) -> int:
        """A square."""
        return width

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to move."""
        super().showEvent(event)
        self._seen = True
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while nobody sees it; a minimised window hides its widgets, too."""
        super().hideEvent(event)
        self._seen = False
        self._fade.stop()
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Write in the new language or direction."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange}:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the moment, and over it what is left of the phase before."""
        if self._snapshot is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        if self._fade.state() is QVariantAnimation.State.Running:
            share = float(self._fade.currentValue())
            painter.setOpacity(1.0 - share)
            painter.drawPixmap(0, 0, self._before)
            painter.setOpacity(share)
        self._paint(painter, self._snapshot, QRectF(event.rect()))
        painter.end()

    def _paint(self, painter: QPainter, snapshot: Snapshot, part: QRectF) -> None:
        look, rect = LOOKS[phase_of(snapshot)], QRectF(self.rect())
        color, track = self._theme.color(look.color), self._theme.color("track")
        paint_ring(painter, rect, look.pattern, snapshot.fraction_left, color=color, track=track)
        if self._compact or touches_face(rect, part):
            paint_face(painter, rect, snapshot, self._theme, compact=self._compact)

    def _begin_fade(self, before: Snapshot) -> None:
        if not self._seen or self._theme.reduced_motion:
            return
        self._before = QPixmap(self.size() * self.devicePixelRatio())
        self._before.setDevicePixelRatio(self.devicePixelRatio())
        self._before.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._before)
        painter.setLayoutDirection(self.layoutDirection())
        self._paint(painter, before, QRectF(self.rect()))
        painter.end()
        self._fade.start()

    def _arrange(self) -> None:
        snapshot = self._snapshot
        runs = snapshot is not None and snapshot.state is State.RUNNING and snapshot.remaining is not None
        if runs and self._seen and self._look is not None and not self._theme.reduced_motion:
            if not self._frames.isActive():
                self._frames.start()
        else:
            self._frames.stop()

    def _next_frame(self) -> None:
        if self._look is None or self._snapshot is None:
            return
        before, self._snapshot = self._snapshot, self._look()
        drawn, now = self._drawn(before), self._drawn(self._snapshot)
        if drawn[:-1] != now[:-1]:
            self.update()
        elif drawn != now:
            # Thirty times a second only the end of what is left is painted anew, and nothing else sent to the screen.
            left = before.fraction_left, self._snapshot.fraction_left
            self.update(drained(now[0], QRectF(self.rect()), *left).toAlignedRect())

    def _drawn(self, snapshot: Snapshot) -> tuple[Pattern, int | None, int]:
        pattern = LOOKS[phase_of(snapshot)].pattern
        size = min(self.width(), self.height()) * self.devicePixelRatio()
        return pattern, snapshot.seconds_left, lit(pattern, snapshot.fraction_left, size)

"""The digits across the room, more than half as high as the screen."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.ui.accessible import Described
from footdesk.ui.phase import LOOKS, Phase, phase_of
from footdesk.ui.room_geometry import DIGITS
from footdesk.ui.room_row import room_font
from footdesk.ui.shapes import paint_shape
from footdesk.ui.theme import Theme, light
from footdesk.ui.words import digits_words, ring_words

_SIGN = 0.8
"""The side of the sign that stands where there are no digits, as a share of the room's height."""


class RoomDigits(Described):
    """Paints the digits, smaller where they are too wide; for screen readers it is what the ring is elsewhere."""

    role = QAccessible.Role.Clock

    def __init__(self, parent: QWidget) -> None:
        """Make an empty room for digits."""
        super().__init__(parent)
        self._theme = light()
        self._height = 0
        self._snapshot: Snapshot | None = None
        self._look: Callable[[], Snapshot] | None = None
        self.setMouseTracking(True)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self.update()

    def show_height(self, height: int) -> None:
        """Take the digits' size from a screen of this height, in logical pixels."""
        self._height = height
        self.update()

    def show_clock(self, look: Callable[[], Snapshot]) -> None:
        """Ask this for the moment when a screen reader wants to know."""
        self._look = look

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw a moment of a session."""
        before, self._snapshot = self._snapshot, snapshot
        if before is not None and phase_of(before) is not phase_of(snapshot):
            self.announce_words()
        self.update()

    def words(self) -> str:
        """The phase, the side and the seconds left right now; nothing before the first snapshot."""
        now = self._snapshot if self._look is None else self._look()
        return "" if now is None else ring_words(now)

    @property
    def letters(self) -> int:
        """The height of the letters in pixels: the design's share of the screen, less where they are too wide."""
        digits = "" if self._snapshot is None else digits_words(self._snapshot)
        full = round(DIGITS * self._height)
        needed = self._advance(digits, full)
        return full if needed <= self.width() else max(1, int(full * self.width() / needed))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the digits, or the phase's sign where there are none."""
        if self._snapshot is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        digits, phase = digits_words(self._snapshot), phase_of(self._snapshot)
        if digits:
            font = room_font(self._theme, self.letters, 600)
            painter.setFont(font)
            painter.setPen(self._theme.color("text"))
            metrics = painter.fontMetrics()
            left = (self.width() - metrics.horizontalAdvance(digits)) / 2
            painter.drawText(round(left), round((self.height() + metrics.capHeight()) / 2), digits)
        else:
            self._paint_sign(painter, phase)
        painter.end()

    def _paint_sign(self, painter: QPainter, phase: Phase) -> None:
        side = _SIGN * min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_shape(painter, box, phase, self._theme.color(LOOKS[phase].color))

    def _advance(self, digits: str, letters: int) -> float:
        return QFontMetricsF(room_font(self._theme, letters, 600)).horizontalAdvance(digits)

"""A row of the view across the room: something at each end, both shrinking alike before either is cut."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from footdesk.ui.accessible import Described
from footdesk.ui.theme import Theme, light

LEAST = 13
"""No text is smaller than this, in logical pixels (design, section 3)."""

_SIGN_GAP, _ENDS_GAP = 0.24, 0.5
"""The gap between a sign and its words, and between the two ends, as shares of the letters' height."""


class RoomSign(Struct, frozen=True):
    """A sign before a text: how to paint it into a rectangle, and its size as shares of the letters' height."""

    paint: Callable[[QPainter, QRectF], None]
    width: float
    height: float


class RoomText(Struct, frozen=True):
    """A text with letters `letters` pixels high, a weight, a colour's name, and a sign before it if there is one."""

    text: str
    letters: float
    weight: int
    token: str
    sign: RoomSign | None = None


def room_font(theme: Theme, letters: float, weight: int) -> QFont:
    """The theme's font with letters of so many pixels, whatever the text size: the screen is its measure."""
    font = theme.font(LEAST, weight, tabular=True)
    font.setPixelSize(max(1, round(letters)))
    return font


class RoomRow(Described):
    """Paints one text at the beginning and one at the end of its width; what it says is told to screen readers."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty row."""
        super().__init__(parent)
        self._theme = light()
        self._ends: tuple[RoomText, ...] = ()
        self._spoken = ""
        self.setMouseTracking(True)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self.update()

    def show_texts(self, *ends: RoomText, spoken: str) -> None:
        """Show a text at the beginning and, if there is a second one, one at the end.

        A single text stands in the middle. `spoken` is what a screen reader says.
        """
        self._ends, self._spoken = ends, spoken
        self.update()

    def words(self) -> str:
        """What a screen reader says."""
        return self._spoken

    def shrink(self) -> float:
        """The factor, at most 1, by which all letters of the row are smaller so that they fit."""
        needed = sum(self._width(each) for each in self._ends)
        gaps = _ENDS_GAP * max((each.letters for each in self._ends), default=0) * (len(self._ends) - 1)
        return min(1.0, self.width() / (needed + gaps)) if needed else 1.0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the texts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        factor = self.shrink()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number, each in enumerate(self._ends):
            width = self._width(each) * factor
            left = 0.0 if (number == 0) is not mirrored else self.width() - width
            if len(self._ends) == 1:
                left = (self.width() - width) / 2
            self._paint(painter, each, factor, QRectF(left, 0, width, self.height()), mirrored=mirrored)
        painter.end()

    def _width(self, text: RoomText) -> float:
        words = QFontMetricsF(room_font(self._theme, text.letters, text.weight)).horizontalAdvance(text.text)
        sign = 0.0 if text.sign is None else (text.sign.width + _SIGN_GAP) * text.letters
        return words + sign

    def _paint(self, painter: QPainter, text: RoomText, factor: float, box: QRectF, *, mirrored: bool) -> None:
        letters = text.letters * factor
        font = room_font(self._theme, letters, text.weight)
        metrics = QFontMetricsF(font)
        left = box.left()
        if text.sign is not None:
            width, height = text.sign.width * letters, text.sign.height * letters
            at = box.right() - width if mirrored else box.left()
            text.sign.paint(painter, QRectF(at, box.center().y() - height / 2, width, height))
            left += 0.0 if mirrored else width + _SIGN_GAP * letters
        painter.setFont(font)
        painter.setPen(self._theme.color(text.token))
        painter.drawText(QPointF(left, box.center().y() + metrics.capHeight() / 2), text.text)

"""What stands inside the ring: shape and word, digits, unit; each shrinks before it would be cut."""

from math import hypot, sqrt

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from footdesk.core.snapshot import Snapshot
from footdesk.ui.phase import LOOKS, Phase, phase_of
from footdesk.ui.ring_pattern import stroke_of
from footdesk.ui.shapes import paint_shape
from footdesk.ui.theme import Theme
from footdesk.ui.words import digits_words, phase_word, unit_words

_DIGITS, _LONG_DIGITS, _WORD, _UNIT = 0.4, 0.27, 0.085, 0.052
"""The size of the letters as a share of the ring's: digits, digits with minutes, phase word, unit."""

_REACH = 0.41
"""How far from the middle anything is written, as a share of the ring's size."""

_SMALLEST = 13
"""No text is smaller, in logical pixels of the design, unless it would not fit."""

_WORD_AT, _DIGITS_AT, _UNIT_AT, _ALONE_AT = -0.245, 0.027, 0.26, 0.0
"""How far below the middle each line stands, as a share of the ring's size."""

_SHAPE, _SHAPE_GAP, _TICK = 0.74, 0.5, 0.4
"""The shape and the gap behind it as shares of the word's letters, the tick at the end as a share of the ring."""


class _Space(Struct, frozen=True):
    painter: QPainter
    rect: QRectF
    size: float
    theme: Theme

    def width_at(self, share: float, height: float) -> float:
        """The room between the two sides of the ring for a line of this height."""
        radius = self.size * 0.49 - stroke_of(self.size)
        far = abs(share) * self.size + height / 2
        return 2 * sqrt(max(0.0, radius * radius - far * far))

    def font(self, pixels: float, weight: int, text: str, width: float) -> QFont:
        """A font of this size, or smaller, so that the text fits."""
        font = self.theme.font(_SMALLEST, weight, tabular=True)
        font.setPixelSize(max(1, round(pixels)))
        needed = QFontMetricsF(font).horizontalAdvance(text)
        if needed > width > 0:
            font.setPixelSize(max(1, int(font.pixelSize() * width / needed)))
        return font

    def line(self, text: str, font: QFont, share: float, color: QColor, shift: float = 0.0) -> None:
        """Write a text around the middle, its capitals centred on the line."""
        metrics = QFontMetricsF(font)
        left = self.rect.center().x() - metrics.horizontalAdvance(text) / 2 + shift
        base = self.rect.center().y() + share * self.size + metrics.capHeight() / 2
        self.painter.setFont(font)
        self.painter.setPen(color)
        self.painter.drawText(QPointF(left, base), text)


def paint_face(painter: QPainter, rect: QRectF, snapshot: Snapshot, theme: Theme, *, compact: bool) -> None:
    """Paint the words and digits of a moment into the middle of the rectangle; compact paints digits only."""
    space = _Space(painter, rect, min(rect.width(), rect.height()), theme)
    phase, digits = phase_of(snapshot), digits_words(snapshot)
    if phase is Phase.DONE or (compact and not digits):
        _paint_sign(space, phase)
    if compact:
        _paint_digits(space, digits, _ALONE_AT, _compact_digits(space.size))
        return
    _paint_word(space, phase, phase_word(snapshot), _word_at(phase, digits))
    _paint_digits(space, digits, _DIGITS_AT, _DIGITS * space.size)
    unit = unit_words(snapshot)
    height = max(theme.u(_SMALLEST), _UNIT * space.size)
    font = space.font(height, 400, unit, space.width_at(_UNIT_AT, height))
    space.line(unit, font, _UNIT_AT, theme.color("text2"))


def touches_face(rect: QRectF, part: QRectF) -> bool:
    """Whether a part of a ring's rectangle may show something of what is written inside the ring."""
    middle = rect.center()
    aside = max(part.left() - middle.x(), middle.x() - part.right(), 0.0)
    above = max(part.top() - middle.y(), middle.y() - part.bottom(), 0.0)
    return hypot(aside, above) < _REACH * min(rect.width(), rect.height())


def _compact_digits(size: float) -> float:
    return max(size / 4, size / 2 - 2)


def _word_at(phase: Phase, digits: str) -> float:
    if phase is Phase.DONE:
        return _UNIT_AT
    return _WORD_AT if digits else _ALONE_AT


def _paint_sign(space: _Space, phase: Phase) -> None:
    side = _TICK * space.size
    box = QRectF(space.rect.center() - QPointF(side, side) / 2, space.rect.center() + QPointF(side, side) / 2)
    paint_shape(space.painter, box, phase, space.theme.color(LOOKS[phase].color))


def _paint_digits(space: _Space, digits: str, share: float, pixels: float) -> None:
    if ":" in digits:
        pixels = _LONG_DIGITS * space.size
    font = space.font(pixels, 600, digits, space.width_at(share, pixels * 0.7))
    space.line(digits, font, share, space.theme.color("text"))


def _paint_word(space: _Space, phase: Phase, word: str, share: float) -> None:
    color = space.theme.color(LOOKS[phase].color)
    height = _WORD * space.size
    width = space.width_at(share, height)
    beside = 0.0 if phase is Phase.DONE else _SHAPE + _SHAPE_GAP
    font = space.font(height, 600, word, width - beside * height)
    height = font.pixelSize()
    mirrored = space.painter.layoutDirection().name == "RightToLeft"
    shift = beside * height / 2 * (-1 if mirrored else 1)
    space.line(word, font, share, color, shift)
    if beside:
        half = QFontMetricsF(font).horizontalAdvance(word) / 2 + beside * height / 2
        left = half - _SHAPE * height if mirrored else -half
        corner = space.rect.center() + QPointF(left, share * space.size - _SHAPE * height / 2)
        paint_shape(space.painter, QRectF(corner, corner + QPointF(1, 1) * _SHAPE * height), phase, color)

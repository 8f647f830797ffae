"""What the rows of all lists have in common: their ground, and words that end where there is no room."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from footdesk.core.exercise import Kit
from footdesk.ui.icons import paint_icon
from footdesk.ui.theme import Theme
from footdesk.ui.words_body import kit_words


class Look(NamedTuple):
    """How words look: the name of a colour, the size in logical pixels of the design, the weight."""

    token: str
    size: int
    weight: int


SMALL = Look("text2", 13, 400)
"""The second line of a row."""

_RARITY = {kit: place for place, kit in enumerate(Kit)}
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """A place in a row, on the other side where one reads from the right."""
    return QStyle.visualRect(option.direction, option.rect, rect)


def aligned(option: QStyleOptionViewItem, place: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Where words stand in their place: at its other end where one reads from the right."""
    return QStyle.visualAlignment(option.direction, place) | Qt.AlignmentFlag.AlignAbsolute


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, keyboard: bool) -> None:
    """Paint the ground of a row that is chosen or under the mouse, and a ring around it for the keyboard."""
    u = theme.u
    card = QRectF(option.rect).adjusted(0, 1, 0, -1)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if selected or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_tint" if selected else "hover"))
        painter.drawRoundedRect(card, u(8), u(8))
    if selected:
        painter.setBrush(theme.color("accent"))
        bar = QRect(option.rect.left(), option.rect.top() + 1 + u(12), u(4), option.rect.height() - 2 - u(24))
        painter.drawRoundedRect(QRectF(mirrored(option, bar)), u(2), u(2))
    if keyboard and option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.color("focus"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card.adjusted(1.5, 1.5, -1.5, -1.5), u(8), u(8))


def paint_words(  # noqa: PLR0913, PLR0917 - what is painted, and how
    painter: QPainter, rect: QRect, place: Qt.AlignmentFlag, text: str, look: Look, theme: Theme
) -> int:
    """Write words on one line, cut at their end where there is no room; return how wide all of them would be."""
    font = theme.font(look.size, look.weight, tabular=True)
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(theme.color(look.token))
    painter.drawText(rect, place, metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width()))
    return metrics.horizontalAdvance(text)


def paint_kit(
    painter: QPainter,
    rect: QRect,
    kit: tuple[Kit, ...],
    theme: Theme,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> None:
    """Paint the things that fit, what one has least likely at hand first; the details name them all."""
    place = QStyle.visualAlignment(direction, _TRAILING) | Qt.AlignmentFlag.AlignAbsolute
    u, side = theme.u, theme.u(16)
    metrics = QFontMetrics(theme.font(SMALL.size, tabular=True))
    right = rect.right() + 1
    for thing in sorted(kit, key=_RARITY.__getitem__, reverse=True):
        word = kit_words(thing)
        left = right - metrics.horizontalAdvance(word) - u(6) - side
        if left < rect.left():
            break
        box = QStyle.visualRect(direction, rect, QRect(left, rect.top(), right - left, rect.height()))
        paint_words(painter, box, place, word, SMALL, theme)
        icon = QStyle.visualRect(direction, rect, QRect(left, rect.center().y() - side // 2 + 1, side, side))
        paint_icon(painter, QRectF(icon), thing.value, theme.color("text2"))
        right = left - u(10)

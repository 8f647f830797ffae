"""How a row of the exercise list is painted: circle, name, dose, time and kit; the numbers are the design's."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from footdesk.core.exercise import Kit
from footdesk.ui.exercise_model import ROW_ROLE
from footdesk.ui.exercise_rows import Badge, ExerciseRow, Heading
from footdesk.ui.icons import paint_icon
from footdesk.ui.phase import Phase
from footdesk.ui.shapes import paint_shape
from footdesk.ui.theme import Theme, light
from footdesk.ui.words_exercise import clock_words, kit_words

ROW_HEIGHT: Final = 58
"""The height of an exercise's row in logical pixels of the design."""

HEADING_HEIGHT: Final = 34
"""The height of a heading's row in logical pixels of the design."""

_TEXT_LEFT = 50
_RIGHT = 12
_CIRCLE = 26


class ExerciseDelegate(QStyledItemDelegate):
    """Paints rows; `keyboard` says whether the row with the focus shows a ring."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Paint in the light theme until told otherwise."""
        super().__init__(parent)
        self._theme = light()
        self._keyboard = False

    def show_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of a theme."""
        self._theme = theme

    def show_keyboard(self, *, shown: bool) -> None:
        """Draw the focus ring, or leave it out because the mouse moved the focus."""
        self._keyboard = shown

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height alone counts: rows are as wide as the list."""
        row = index.data(ROW_ROLE)
        return QSize(0, self._theme.u(HEADING_HEIGHT if isinstance(row, Heading) else ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a heading or an exercise."""
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._paint_heading(painter, option.rect, row)
        elif isinstance(row, ExerciseRow):
            self._paint_background(painter, option)
            self._paint_badge(painter, option.rect, row)
            self._paint_words(painter, option.rect, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Heading) -> None:
        u = self._theme.u
        painter.setFont(self._theme.font(13, 600))
        painter.setPen(self._theme.color("text2"))
        painter.drawText(rect.adjusted(u(12), 0, -u(_RIGHT), -u(6)), _BOTTOM_LEFT, row.title)

    def _paint_background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        u = self._theme.u
        card = QRectF(option.rect).adjusted(0, 1, 0, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_tint" if selected else "hover"))
            painter.drawRoundedRect(card, u(8), u(8))
        if selected:
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(QRectF(card.left(), card.top() + u(12), u(4), card.height() - u(24)), u(2), u(2))
        if self._keyboard and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1.5, 1.5, -1.5, -1.5), u(8), u(8))

    def _paint_badge(self, painter: QPainter, rect: QRect, row: ExerciseRow) -> None:
        u, theme = self._theme.u, self._theme
        size = u(_CIRCLE)
        circle = QRectF(rect.left() + u(12), rect.center().y() - size / 2 + 1, size, size)
        match row.badge:
            case Badge.TO_DO:
                self._outline(painter, circle, QPen(theme.color("edge"), 1.5 * theme.scale))
                painter.setFont(theme.font(13, 600, tabular=True))
                painter.setPen(theme.color("text"))
                painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(row.number))
            case Badge.SKIPPED:
                pen = QPen(theme.color("edge"), 1.5 * theme.scale)
                pen.setDashPattern([4, 2])
                self._outline(painter, circle, pen)
                painter.setPen(QPen(theme.color("text2"), 2 * theme.scale, c=Qt.PenCapStyle.RoundCap))
                middle = circle.center()
                painter.drawLine(middle - QPointF(size * 0.19, 0), middle + QPointF(size * 0.19, 0))
            case Badge.DONE:
                self._filled(painter, circle)
                self._sign(painter, circle, Phase.DONE, 0.52)
            case Badge.PAUSED:
                self._filled(painter, circle)
                self._sign(painter, circle, Phase.PAUSED, 0.42)
            case Badge.RUNNING:
                self._filled(painter, circle)
                self._play(painter, circle)

    def _paint_words(self, painter: QPainter, rect: QRect, row: ExerciseRow) -> None:
        u = self._theme.u
        upper = QRect(rect.left() + u(_TEXT_LEFT), rect.top() + u(8), rect.width() - u(_TEXT_LEFT + _RIGHT), u(22))
        lower = upper.translated(0, u(22))
        time = clock_words(row.time)
        used = self._text(painter, upper, _RIGHT_CENTRE, time, ("text", 14, 500))
        self._text(painter, upper.adjusted(0, 0, -used - u(8), 0), _LEFT_CENTRE, row.exercise.name, ("text", 15, 600))
        used = self._text(painter, lower, _LEFT_CENTRE, row.note, _SMALL)
        self._paint_kit(painter, lower.adjusted(used + u(8), 0, 0, 0), row)

    def _paint_kit(self, painter: QPainter, rect: QRect, row: ExerciseRow) -> None:
        """Paint the things that fit, what one has least likely at hand first; the details name them all."""
        u, side = self._theme.u, self._theme.u(16)
        metrics = QFontMetrics(self._theme.font(13, tabular=True))
        right = rect.right() + 1
        for kit in sorted(row.exercise.kit, key=_RARITY.__getitem__, reverse=True):
            word = kit_words(kit)
            left = right - metrics.horizontalAdvance(word) - u(6) - side
            if left < rect.left():
                break
            self._text(painter, QRect(left, rect.top(), right - left, rect.height()), _RIGHT_CENTRE, word, _SMALL)
            icon = QRectF(left, rect.center().y() - side / 2 + 1, side, side)
            paint_icon(painter, icon, kit.value, self._theme.color("text2"))
            right = left - u(10)

    def _text(
        self, painter: QPainter, rect: QRect, place: Qt.AlignmentFlag, text: str, look: tuple[str, int, int]
    ) -> int:
        token, size, weight = look
        font = self._theme.font(size, weight, tabular=True)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        painter.drawText(rect, place, metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width()))
        return metrics.horizontalAdvance(text)

    def _filled(self, painter: QPainter, circle: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawEllipse(circle)

    def _sign(self, painter: QPainter, circle: QRectF, phase: Phase, share: float) -> None:
        side = circle.width() * share
        room = QRectF(0, 0, side, side)
        room.moveCenter(circle.center())
        paint_shape(painter, room, phase, self._theme.color("on_accent"))

    def _play(self, painter: QPainter, circle: QRectF) -> None:
        side = circle.width() * 0.5
        room = QRectF(0, 0, side, side)
        room.moveCenter(circle.center() + QPointF(side * 0.06, 0))
        paint_icon(painter, room, "play", self._theme.color("on_accent"))

    @staticmethod
    def _outline(painter: QPainter, circle: QRectF, pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(QColor(Qt.GlobalColor.transparent))
        inset = pen.widthF() / 2
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset))


_SMALL = ("text2", 13, 400)
_RARITY = {kit: place for place, kit in enumerate(Kit)}
_LEFT_CENTRE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT_CENTRE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BOTTOM_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom

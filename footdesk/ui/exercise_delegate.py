"""How a row of the exercise list is painted: circle, name, dose, time and kit; the numbers are the design's."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from footdesk.ui.exercise_model import ROW_ROLE
from footdesk.ui.exercise_rows import Badge, ExerciseRow, Heading
from footdesk.ui.icons import paint_icon
from footdesk.ui.phase import Phase
from footdesk.ui.row_paint import SMALL, Look, aligned, mirrored, paint_ground, paint_kit, paint_words
from footdesk.ui.shapes import paint_shape
from footdesk.ui.theme import Theme, light
from footdesk.ui.words_exercise import clock_words

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
            self._paint_heading(painter, option, row)
        elif isinstance(row, ExerciseRow):
            paint_ground(painter, option, self._theme, keyboard=self._keyboard)
            self._paint_badge(painter, option, row)
            self._paint_words(painter, option, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, row: Heading) -> None:
        u = self._theme.u
        place = mirrored(option, option.rect.adjusted(u(12), 0, -u(_RIGHT), -u(6)))
        painter.setFont(self._theme.font(13, 600))
        painter.setPen(self._theme.color("text2"))
        painter.drawText(place, aligned(option, _BOTTOM_LEFT), row.title)

    def _paint_badge(self, painter: QPainter, option: QStyleOptionViewItem, row: ExerciseRow) -> None:
        u, theme, rect = self._theme.u, self._theme, option.rect
        size = u(_CIRCLE)
        circle = QRectF(mirrored(option, QRect(rect.left() + u(12), 0, size, size)))
        circle.moveTop(rect.center().y() - size / 2 + 1)
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

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, row: ExerciseRow) -> None:
        u, rect = self._theme.u, option.rect
        upper = QRect(rect.left() + u(_TEXT_LEFT), rect.top() + u(8), rect.width() - u(_TEXT_LEFT + _RIGHT), u(22))
        lower = upper.translated(0, u(22))
        time = clock_words(row.time)
        used = self._text(painter, option, (upper, _RIGHT_CENTRE), time, Look("text", 14, 500))
        name = upper.adjusted(0, 0, -used - u(8), 0)
        self._text(painter, option, (name, _LEFT_CENTRE), row.exercise.name, _NAME)
        used = self._text(painter, option, (lower, _LEFT_CENTRE), row.note, SMALL)
        things = mirrored(option, lower.adjusted(used + u(8), 0, 0, 0))
        paint_kit(painter, things, row.exercise.kit, self._theme, option.direction)

    def _text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        where: tuple[QRect, Qt.AlignmentFlag],
        text: str,
        look: Look,
    ) -> int:
        rect, place = where
        return paint_words(painter, mirrored(option, rect), aligned(option, place), text, look, self._theme)

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


_NAME = Look("text", 15, 600)
_LEFT_CENTRE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT_CENTRE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BOTTOM_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom

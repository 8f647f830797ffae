"""The heat map with its heading, its months and weekdays, and what its squares mean."""

from datetime import timedelta

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from footdesk.core.day_map import LEAST, WEEKS_BACK, Level
from footdesk.core.history_view import HistoryView
from footdesk.ui.accessible import leave_out
from footdesk.ui.buttons import ToolButton
from footdesk.ui.heat_map import CELL, HeatMap, paint_day
from footdesk.ui.heat_map_model import WEEK
from footdesk.ui.history_words import month_words, weekday_words, weeks_words
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light
from footdesk.ui.words_counted import MINUTE

_WEEKDAYS, _MONTHS = 44, 26
"""The room for the weekdays beside the map, and for the months above it."""

_STEP = 4
"""The weeks that a button goes back or forward."""

_LETTERS = 13


class _Legend(QWidget):
    """What the sizes of the squares mean; the cells say it in words, so it is no node of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        leave_out(self)
        self._theme = light()
        medium, long = (least // MINUTE for level, least in reversed(LEAST) if level is not Level.SHORT)
        self._entries = (
            (Level.NONE, self.tr("No session")),
            (Level.SHORT, self.tr("Under {minutes} min").format(minutes=medium)),
            (Level.MEDIUM, self.tr("{least} to {most} min").format(least=medium, most=long - 1)),
            (Level.LONG, self.tr("{minutes} min or more").format(minutes=long)),
        )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        boxes = self._boxes(width)
        return boxes[-1].bottom() + 1

    def sizeHint(self) -> QSize:
        return QSize(self._theme.u(300), self.heightForWidth(self._theme.u(2_000)))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(box.width() for box in self._boxes(1)), self._theme.u(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, u = self._theme, self._theme.u
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(_LETTERS))
        for (level, words), found in zip(self._entries, self._boxes(self.width()), strict=True):
            box = QRect(self.width() - found.right() - 1, found.y(), found.width(), found.height())
            box = box if mirrored else found
            sign = QRectF(box.right() + 1 - u(24) if mirrored else box.x(), box.y(), u(24), box.height())
            paint_day(painter, sign, level, theme)
            painter.setPen(theme.color("text2"))
            lead = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            beside = box.adjusted(0, 0, -u(32), 0) if mirrored else box.adjusted(u(32), 0, 0, 0)
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | lead | Qt.AlignmentFlag.AlignAbsolute, words)
        painter.end()

    def _boxes(self, width: int) -> tuple[QRect, ...]:
        """Where each entry stands, in as many lines as it needs."""
        u, metrics = self._theme.u, QFontMetrics(self._theme.font(_LETTERS))
        boxes, across, down = list[QRect](), 0, 0
        for _level, words in self._entries:
            needed = u(32) + metrics.horizontalAdvance(words) + u(2)
            if across and across + needed > width:
                across, down = 0, down + u(26)
            boxes.append(QRect(across, down, needed, u(24)))
            across += needed + u(18)
        return tuple(boxes)


class HeatMapPane(QWidget):
    """Shows 18 weeks, and goes a year back."""

    back_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        """Make the pane without weeks."""
        super().__init__(parent)
        self._theme = light()
        self._view: HistoryView | None = None
        self._title = TextLabel(18, 600, self)
        self._earlier = ToolButton("caret-left", self.tr("Earlier weeks"), self, side=36)
        self._later = ToolButton("caret-right", self.tr("Later weeks"), self, side=36)
        self.map = HeatMap(self)
        self._legend = _Legend(self)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._earlier)
        self._head.addWidget(self._later)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._map_row = QHBoxLayout()
        self._map_row.addWidget(self.map)
        self._column.addLayout(self._map_row)
        self._legend_row = QHBoxLayout()
        self._legend_row.addWidget(self._legend)
        self._column.addLayout(self._legend_row)
        self.map.back_wanted.connect(self.back_wanted)
        self._earlier.clicked.connect(lambda: self._scroll(_STEP))
        self._later.clicked.connect(lambda: self._scroll(-_STEP))

    def show_history(self, view: HistoryView) -> None:
        """Show the weeks."""
        self._view = view
        self._title.say(weeks_words(view))
        self._earlier.setEnabled(view.back < WEEKS_BACK)
        self._later.setEnabled(view.back > 0)
        self.map.show_history(view)
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        for part in (self._title, self._earlier, self._later, self.map, self._legend):
            part.show_theme(theme)
        u = theme.u
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(u(6))
        self._head.setSpacing(u(4))
        # A margin does not change its side by itself, nor does an arrow.
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        before, behind = (0, u(_WEEKDAYS)) if mirrored else (u(_WEEKDAYS), 0)
        self._map_row.setContentsMargins(before, u(_MONTHS), behind, 0)
        self._legend_row.setContentsMargins(before, u(6), behind, 0)
        self._earlier.set_icon("caret-right" if mirrored else "caret-left")
        self._later.set_icon("caret-left" if mirrored else "caret-right")
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write the months above their weeks, wherever these stand now."""
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every other weekday, and each month above its first whole week."""
        if self._view is None:
            return
        theme, u, box = self._theme, self._theme.u, self.map.geometry()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        lead = (
            Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        ) | Qt.AlignmentFlag.AlignAbsolute
        painter = QPainter(self)
        painter.setFont(theme.font(_LETTERS))
        painter.setPen(theme.color("text2"))
        first = self._view.map.first
        for row in range(0, WEEK, 2):
            top = box.y() + row * u(CELL[1])
            left = box.right() + u(4) if mirrored else 0
            beside = QRect(left, top, u(_WEEKDAYS) - u(4), u(CELL[1]))
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | lead, weekday_words(first + timedelta(days=row)))
        across = self.map.columnWidth(0)
        room = 0
        for column, week in enumerate(self._view.map.weeks):
            begins = next((each for each in range(WEEK) if (week.first + timedelta(days=each)).day == 1), None)
            if begins is None and column:
                continue
            words = month_words(week.first + timedelta(days=begins or 0))
            needed = painter.fontMetrics().horizontalAdvance(words) + u(6)
            left = column * across
            if left < room:
                continue
            room = left + needed
            at = box.right() + 1 - left - needed if mirrored else box.x() + left + u(4)
            over = QRect(at, box.y() - u(_MONTHS), needed, u(_MONTHS))
            painter.drawText(over, Qt.AlignmentFlag.AlignVCenter | lead, words)
        painter.end()

    def _scroll(self, step: int) -> None:
        if self._view is not None:
            self.back_wanted.emit(max(0, min(WEEKS_BACK, self._view.back + step)))

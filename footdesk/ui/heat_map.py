"""The heat map: a square for each day, larger the more was done; it is a native table under the paint.

The keys are those of the design, section 8: arrows move by a day or a week, Page Up and Page Down by four weeks,
Ctrl+End goes to today, Enter shows the day. Whoever moves beyond the edge scrolls back, or forward again.
"""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from footdesk.core.day_map import WEEKS_BACK, WEEKS_SHOWN, DaySum, Level
from footdesk.core.history_view import HistoryView
from footdesk.ui.heat_map_model import DAY_ROLE, SUM_ROLE, WEEK, HeatMapModel
from footdesk.ui.theme import Theme, light

CELL = (31, 30)
"""The width and the height of a cell in logical pixels of the design."""

SIDES = {Level.NONE: 3, Level.SHORT: 10, Level.MEDIUM: 16, Level.LONG: 22}
"""How large the square of a day is, in logical pixels of the design; a day without a session has a dot."""

_OUTLINE, _RADIUS, _TODAY = 2, 5, 26
"""The line around today, the corners of the squares, and the side of that line's square."""

_FOCUS = 3
_PAGE = 4 * WEEK
_NOTCH = 120
"""What a wheel tells for one notch."""

_BY_KEYBOARD = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)

Index = QModelIndex | QPersistentModelIndex


def paint_day(painter: QPainter, middle: QRectF, level: Level, theme: Theme) -> None:
    """Paint the sign of a day into the middle of a box."""
    side = theme.u(SIDES[level])
    box = QRectF(0, 0, side, side)
    box.moveCenter(middle.center())
    painter.setPen(Qt.PenStyle.NoPen)
    if level is Level.NONE:
        painter.setBrush(theme.color("edge"))
        painter.drawEllipse(box)
    else:
        painter.setBrush(theme.color("accent"))
        radius = min(theme.u(_RADIUS), side / 4)
        painter.drawRoundedRect(box, radius, radius)


class _Delegate(QStyledItemDelegate):
    """Paints a day; today is outlined, the chosen day stands on a tint, the focus stands inside its cell."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = light()
        self.today: date | None = None
        self.chosen: date | None = None
        self.current: date | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        day, found, theme = index.data(DAY_ROLE), index.data(SUM_ROLE), self.theme
        if not isinstance(found, DaySum):
            return
        cell = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if day == self.chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_tint"))
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), theme.u(6), theme.u(6))
        paint_day(painter, cell, found.level, theme)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if day == self.today:
            side = min(theme.u(_TODAY), cell.width() - 2, cell.height() - 2)
            box = QRectF(0, 0, side, side)
            box.moveCenter(cell.center())
            painter.setPen(QPen(theme.color("text"), _OUTLINE))
            painter.drawRoundedRect(box, theme.u(7), theme.u(7))
        if day == self.current:
            inset = _FOCUS / 2
            painter.setPen(QPen(theme.color("focus"), _FOCUS))
            painter.drawRoundedRect(cell.adjusted(inset, inset, -inset, -inset), theme.u(7), theme.u(7))
        painter.restore()


class HeatMap(QTableView):
    """Shows 18 weeks; `day_wanted` tells the day to look at, `back_wanted` by how many weeks to scroll back."""

    day_wanted = Signal(object)
    back_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        """Make an empty map."""
        super().__init__(parent)
        self._theme = light()
        self._view: HistoryView | None = None
        self._cursor: date | None = None
        self._by_keyboard = False
        self._turned = 0
        self._model = HeatMapModel(self)
        self._delegate = _Delegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Calendar of sessions"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # The frame that the style sheet gives to tables belongs to those with figures.
        self.setStyleSheet("QTableView { border: 0; background: transparent; }")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._want_day)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = self._delegate.theme = theme
        self._measure(self.width())
        self.scheduleDelayedItemsLayout()

    def show_history(self, view: HistoryView) -> None:
        """Show the weeks; the keyboard stays at its day, or goes to the chosen one."""
        self._view = view
        self._delegate.today, self._delegate.chosen = view.today, view.chosen.day
        self._model.show_map(view.map)
        cursor = self._model.index_of(self._cursor) if self._cursor is not None else QModelIndex()
        chosen = self._model.index_of(view.chosen.day)
        last = self._model.index_of(min(view.today, view.map.last))
        place = next((index for index in (cursor, chosen, last) if index.isValid()), QModelIndex())
        self._cursor = self._model.day(place)
        self.setCurrentIndex(place)
        self._show_cursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or show the day."""
        self._by_keyboard = True
        if self._view is None or self._cursor is None:
            event.ignore()
            return
        onward = -WEEK if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else WEEK
        steps = {
            Qt.Key.Key_Left: -onward,
            Qt.Key.Key_Right: onward,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -_PAGE,
            Qt.Key.Key_PageDown: _PAGE,
        }
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_End:
            self._go(self._view.today)
        elif modifiers:
            event.ignore()
        elif key in steps:
            self._go(self._cursor + timedelta(days=steps[Qt.Key(key)]))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.day_wanted.emit(self._cursor)
        else:
            # Escape, Home and the rest belong to the page and the window.
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note that the keyboard is not what is used."""
        self._by_keyboard = False
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the weeks sideways; up and down is the page's."""
        turned = event.angleDelta().x()
        if not turned or self._view is None:
            event.ignore()
            return
        self._turned += turned
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        self._scroll(self._view.back + notches)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the weeks, as far as they are not wider than drawn."""
        super().resizeEvent(event)
        self._measure(event.size().width())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is, to those who use it."""
        super().focusInEvent(event)
        self._by_keyboard = self._by_keyboard or event.reason() in _BY_KEYBOARD
        self._show_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take that mark away."""
        super().focusOutEvent(event)
        self._by_keyboard = False
        self._show_cursor()

    def sizeHint(self) -> QSize:
        """All 18 weeks as they are drawn."""
        return QSize(WEEKS_SHOWN * self._theme.u(CELL[0]), WEEK * self._theme.u(CELL[1]))

    def minimumSizeHint(self) -> QSize:
        """The cells become narrower before any goes out of sight."""
        return QSize(WEEKS_SHOWN * 8, self.sizeHint().height())

    def _go(self, day: date) -> None:
        view = self._view
        if view is None:
            return
        newest = max(view.active | {view.today})
        oldest = view.map.first - timedelta(weeks=WEEKS_BACK - view.back)
        self._cursor = max(oldest, min(day, newest))
        if not view.map.first <= self._cursor <= view.map.last:
            before = (view.map.first - self._cursor).days
            after = (self._cursor - view.map.last).days
            self._scroll(view.back + -(-before // WEEK) if before > 0 else view.back - -(-after // WEEK))
            return
        self.setCurrentIndex(self._model.index_of(self._cursor))
        self._show_cursor()

    def _scroll(self, back: int) -> None:
        back = max(0, min(WEEKS_BACK, back))
        if self._view is not None and back != self._view.back:
            self.back_wanted.emit(back)

    def _want_day(self, index: QModelIndex) -> None:
        day = self._model.day(index)
        # Qt tells a click on what cannot be chosen, too.
        if day is not None and self._model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
            self._cursor = day
            self.day_wanted.emit(day)

    def _show_cursor(self) -> None:
        self._delegate.current = self._cursor if self.hasFocus() and self._by_keyboard else None
        self.scheduleDelayedItemsLayout()

    def _measure(self, width: int) -> None:
        across = max(8, min(self._theme.u(CELL[0]), width // WEEKS_SHOWN))
        self.horizontalHeader().setDefaultSectionSize(across)
        self.verticalHeader().setDefaultSectionSize(self._theme.u(CELL[1]))
        self.setFixedHeight(WEEK * self._theme.u(CELL[1]))

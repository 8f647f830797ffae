"""The rows of a routine that is changed: painted, dragged, and with the buttons of the chosen one."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStyle, QStyleOptionViewItem, QWidget

from footdesk.ui.buttons import ToolButton
from footdesk.ui.icons import paint_icon
from footdesk.ui.row_model import ROW_ROLE
from footdesk.ui.row_paint import Look, aligned, mirrored, paint_words
from footdesk.ui.row_view import RowDelegate, RowView
from footdesk.ui.shown_library import EditorLine
from footdesk.ui.theme import Theme
from footdesk.ui.words_counted import clock_words
from footdesk.ui.words_library import editor_note_words

ROW_HEIGHT: Final = 64
"""The height of an exercise's row in logical pixels of the design."""

_NAME, _NOTE, _TIME = Look("text", 16, 600), Look("text2", 14, 400), Look("text", 15, 500)
_HANDLE, _TEXT_LEFT, _RIGHT, _TIME_ROOM, _TOOLS = 20, 40, 12, 56, 124
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class EditorDelegate(RowDelegate):
    """Paints an exercise of a routine: handle, name, dose, time."""

    editable = True

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:  # type: ignore[override]  # Qt gives a plain index
        """The height alone counts: rows are as wide as the list."""
        return QSize(0, self.theme.u(ROW_HEIGHT))

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the handle and the words; the chosen row leaves room for its buttons."""
        row, u, rect = index.data(ROW_ROLE), self.theme.u, option.rect
        if not isinstance(row, EditorLine):
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if self.editable:
            box = QRect(rect.left() + u(12), rect.center().y() - u(_HANDLE) // 2 + 1, u(_HANDLE), u(_HANDLE))
            paint_icon(painter, QRectF(mirrored(option, box)), "drag", self.theme.color("text2"))
        left = rect.left() + u(_TEXT_LEFT if self.editable else 16)
        time = QRect(rect.right() + 1 - u(_RIGHT + _TIME_ROOM), rect.top(), u(_TIME_ROOM), rect.height())
        end = time.left() - u(_TOOLS + 4 if selected and self.editable else 0)
        upper = QRect(left, rect.top() + u(10), end - left, u(22))
        self._write(painter, option, upper, row.exercise.name, _NAME)
        self._write(painter, option, upper.translated(0, u(21)), editor_note_words(row), _NOTE)
        paint_words(
            painter, mirrored(option, time), aligned(option, _TRAILING), clock_words(row.time), _TIME, self.theme
        )

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str, look: Look) -> None:
        paint_words(painter, mirrored(option, rect), aligned(option, _LEADING), text, look, self.theme)


class RowTools(QWidget):
    """Move up, move down and remove, on the row that is chosen."""

    move_wanted = Signal(int)
    remove_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make the buttons for no row yet."""
        super().__init__(parent)
        self.up = ToolButton("up", "", self)
        self.down = ToolButton("down", "", self)
        self.remove = ToolButton("delete", "", self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in (self.up, self.down, self.remove):
            self._row.addWidget(button)
        self.up.clicked.connect(lambda: self.move_wanted.emit(-1))
        self.down.clicked.connect(lambda: self.move_wanted.emit(1))
        self.remove.clicked.connect(self.remove_wanted)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._row.setSpacing(theme.u(2))
        for button in (self.up, self.down, self.remove):
            button.show_theme(theme)

    def show_row(self, name: str, *, first: bool, last: bool) -> None:
        """Say what they are about."""
        self.up.rename(self.tr("Move up: {exercise}").format(exercise=name))
        self.down.rename(self.tr("Move down: {exercise}").format(exercise=name))
        self.remove.rename(self.tr("Remove: {exercise}").format(exercise=name))
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)


class EditorView(RowView):
    """Rows that can be dragged to another place; a line shows where the row would go.

    `move_wanted` tells the place of the row and the place it is to have.
    """

    move_wanted = Signal(int, int)
    remove_wanted = Signal(int)

    def __init__(self, name: str, delegate: EditorDelegate, parent: QWidget) -> None:
        """Make a view of nothing."""
        super().__init__(name, delegate, parent)
        self._editor = delegate
        self._pressed: tuple[int, QPoint] | None = None
        self._slot: int | None = None
        # Beside the view and not inside: a screen reader meets nothing in a list but its rows.
        self._beside = parent
        self.tools = RowTools(parent)
        self.tools.hide()
        self.setTabOrder(self, self.tools.up)
        self.setTabOrder(self.tools.up, self.tools.down)
        self.setTabOrder(self.tools.down, self.tools.remove)
        self.tools.move_wanted.connect(self.move_by)
        self.tools.remove_wanted.connect(self._want_removal)
        self.verticalScrollBar().valueChanged.connect(self._place_tools)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        self.tools.show_theme(theme)
        self._place_tools()

    def show_editable(self, *, editable: bool) -> None:
        """Let the rows be moved and removed, or only looked at."""
        self._editor.editable = editable
        self._place_tools()

    def show_place(self, place: int | None) -> None:
        """Choose a row without telling it, and bring it into sight."""
        super().show_place(place)
        self._place_tools()

    def move_by(self, step: int) -> None:
        """Wish the chosen row one place up (-1) or down (1), where there is one."""
        place = self.place
        if place is not None and self._editor.editable and 0 <= place + step < self.model().rowCount():
            self.move_wanted.emit(place, place + step)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # Qt gives a plain index
        """Let the buttons follow the choice."""
        super().currentChanged(current, previous)
        self._place_tools()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons follow their row."""
        super().resizeEvent(event)
        self._place_tools()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Let the buttons follow their row."""
        super().moveEvent(event)
        self._place_tools()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the buttons with their row."""
        super().showEvent(event)
        self._place_tools()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide the buttons with their row."""
        super().hideEvent(event)
        self.tools.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a row."""
        super().mousePressEvent(event)
        row = self.indexAt(event.position().toPoint()).row()
        held = self._editor.editable and event.button() is Qt.MouseButton.LeftButton and row >= 0
        self._pressed = (row, event.position().toPoint()) if held else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the row would go; a small move of the hand drags nothing."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        at = event.position().toPoint()
        if self._slot is None and (at - self._pressed[1]).manhattanLength() < QApplication.startDragDistance():
            return
        self._slot = self._slot_at(at.y())
        under = self.indexAt(QPoint(self.viewport().width() // 2, min(max(at.y(), 0), self.viewport().height() - 1)))
        if under.isValid():
            self.scrollTo(under)
        self.tools.hide()
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Wish the row where it was let go."""
        pressed, slot = self._pressed, self._slot
        self._let_go()
        if pressed is None or slot is None:
            super().mouseReleaseEvent(event)
            return
        place = pressed[0]
        to = slot if slot <= place else slot - 1
        if to != place:
            self.move_wanted.emit(place, to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let go of a row that is dragged with Escape; it stays where it was."""
        if event.key() == Qt.Key.Key_Escape and self._slot is not None:
            self._let_go()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line where a dragged row would go."""
        super().paintEvent(event)
        if self._slot is not None:
            u = self._editor.theme.u
            y = self._slot * u(ROW_HEIGHT) - self.verticalOffset()
            painter = QPainter(self.viewport())
            top = min(max(y - u(2), 0), self.viewport().height() - u(3))
            painter.fillRect(0, top, self.viewport().width(), u(3), self._editor.theme.color("accent"))
            painter.end()

    def _let_go(self) -> None:
        self._pressed = self._slot = None
        self.viewport().update()
        self._place_tools()

    def _slot_at(self, y: int) -> int:
        height = self._editor.theme.u(ROW_HEIGHT)
        slot = round((y + self.verticalOffset()) / height)
        return min(max(slot, 0), self.model().rowCount())

    def _want_removal(self) -> None:
        if self.place is not None:
            self.remove_wanted.emit(self.place)

    def _place_tools(self) -> None:
        row = self.currentIndex().data(ROW_ROLE)
        shown = isinstance(row, EditorLine) and self._editor.editable and self._slot is None
        if isinstance(row, EditorLine) and shown:
            place, count = self.currentIndex().row(), self.model().rowCount()
            self.tools.show_row(row.exercise.name, first=place == 0, last=place == count - 1)
            u, rect = self._editor.theme.u, self.visualRect(self.currentIndex())
            left = rect.right() + 1 - u(_RIGHT + _TIME_ROOM + _TOOLS)
            box = QRect(left, rect.top() + (rect.height() - u(40)) // 2, u(_TOOLS), u(40))
            box = QStyle.visualRect(self.layoutDirection(), rect, box)
            shown = self.viewport().rect().contains(box)
            self.tools.setGeometry(QRect(self.viewport().mapTo(self._beside, box.topLeft()), box.size()))
            self.tools.raise_()
        self.tools.setVisible(shown and self.isVisibleTo(self._beside))

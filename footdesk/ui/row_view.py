"""The list view of rows of one height: it says what is chosen and opened, and how the focus came."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from footdesk.ui.reader_list import ReaderList
from footdesk.ui.row_paint import paint_ground
from footdesk.ui.theme import Theme, light

_BY_KEYBOARD = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LEFT_TO_THE_WINDOW = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Escape})


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of rows; who inherits it paints what stands on it."""

    def __init__(self, parent: QWidget) -> None:
        """Paint in the light theme until told otherwise."""
        super().__init__(parent)
        self.theme = light()
        self.keyboard = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]  # Qt gives a plain index
        """Paint the ground, then the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self.theme, keyboard=self.keyboard)
        self.paint_row(painter, option, index)
        painter.restore()

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint what stands on the ground."""
        raise NotImplementedError


class RowView(ReaderList):
    """Space and Escape are the window's; Enter, unless that is the window's too, and a double click open a row.

    `chosen` tells the place of a row that the person went to, `opened` of one to look into.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, name: str, delegate: RowDelegate, parent: QWidget, *, enters: bool = True) -> None:
        """Make a view of nothing; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self._left = _LEFT_TO_THE_WINDOW if enters else _LEFT_TO_THE_WINDOW | _OPENING
        self._delegate = delegate
        self._showing = False
        delegate.setParent(self)
        self.setAccessibleName(name)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    @property
    def place(self) -> int | None:
        """The place of the row that is chosen, None where none is."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._delegate.theme = theme
        self.scheduleDelayedItemsLayout()

    def show_place(self, place: int | None) -> None:
        """Choose a row without telling it, and bring it into sight."""
        index = QModelIndex() if place is None else self.model().index(place, 0)
        self._showing = True
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._showing = False
        if index.isValid():
            self.scrollTo(index)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # Qt gives a plain index
        """Tell where the person went."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._showing:
            self.chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, leave Space and Escape to the window, and show where the keyboard is."""
        self._show_keyboard(shown=True)
        if event.key() in self._left:
            event.ignore()
        elif event.key() in _OPENING and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self.place is not None:
                self.opened.emit(self.place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show no ring to those who use the mouse."""
        self._show_keyboard(shown=False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is, if it came by a key."""
        self._show_keyboard(shown=event.reason() in _BY_KEYBOARD)
        super().focusInEvent(event)

    def _show_keyboard(self, *, shown: bool) -> None:
        self._delegate.keyboard = shown
        self.viewport().update()

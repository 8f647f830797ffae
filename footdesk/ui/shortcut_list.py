"""The list of all keys: native, so that arrows, Home, End and typing a name work, with a heading for each group."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from footdesk.ui.key_table import KeyTable
from footdesk.ui.row_paint import Look, aligned, mirrored, paint_ground, paint_words
from footdesk.ui.shortcuts import GROUPS, Shortcut, ShortcutGroup
from footdesk.ui.theme import Theme, light

_ROW, _HEADING, _PADDING = 44, 40, 12
"""The heights of a row and of a heading, and the room at the sides, in logical pixels of the design."""

_ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_KEYS_ROLE = _ROW_ROLE + 1
_ROOT = QModelIndex()


class _Model(QAbstractListModel):
    """Headings, which cannot be chosen, and shortcuts; a screen reader is told both columns."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._table = KeyTable()
        rows: list[ShortcutGroup | Shortcut] = []
        for group in GROUPS:
            rows += (group, *group.shortcuts)
        self._rows = tuple(rows)

    def show_keys(self, table: KeyTable) -> None:
        self._table = table
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        row = self._rows[index.row()]
        keys = self._table.words(row.wish) if isinstance(row, Shortcut) else ""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                template = self.tr("{name}: {keys}")
                spoken = keys or self.tr("no keys")
                return template.format(name=row.name, keys=spoken) if isinstance(row, Shortcut) else row.name
            case _:
                return {_ROW_ROLE: row, _KEYS_ROLE: keys}.get(role)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], Shortcut):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags


class _Delegate(QStyledItemDelegate):
    """Paints what a key does at the beginning of a row, and the keys at its end."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = light()

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.data(_ROW_ROLE)
        return QSize(0, self.theme.u(_ROW if isinstance(row, Shortcut) else _HEADING))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, u = index.data(_ROW_ROLE), self.theme.u
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = option.rect.adjusted(u(_PADDING), 0, -u(_PADDING), 0)
        if isinstance(row, Shortcut):
            paint_ground(painter, option, self.theme, keyboard=True)
            # The keys come first: what they do may be cut, but never to less than two fifths.
            last = room.adjusted(room.width() * 2 // 5, 0, 0, 0)
            used = self._paint_text(painter, option, last, _END, index.data(_KEYS_ROLE), _KEYS)
            self._paint_text(painter, option, room.adjusted(0, 0, -used - u(16), 0), _BEGINNING, row.name, _NAME)
        else:
            self._paint_text(painter, option, room.adjusted(0, u(10), 0, 0), _BEGINNING, row.name, _TITLE)
        painter.restore()

    def _paint_text(  # noqa: PLR0913, PLR0917 - where, what and how
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        place: Qt.AlignmentFlag,
        text: str,
        look: Look,
    ) -> int:
        at, aligning = mirrored(option, room), aligned(option, place | Qt.AlignmentFlag.AlignVCenter)
        return paint_words(painter, at, aligning, text, look, self.theme)


_NAME, _KEYS, _TITLE = Look("text", 15, 400), Look("text2", 15, 500), Look("text2", 13, 600)
_BEGINNING, _END = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class ShortcutList(QListView):
    """One row for each thing that a key asks for; Enter or a double click opens the chosen one."""

    opened = Signal(Shortcut)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """List the usual keys."""
        super().__init__(parent)
        self._model, self._delegate = _Model(self), _Delegate(self)
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setCurrentIndex(self._model.index(1))
        self.selectionModel().currentChanged.connect(self.chosen_changed)
        self.doubleClicked.connect(self._open)

    @property
    def chosen(self) -> Shortcut:
        """The row that is chosen; one always is."""
        row = self.currentIndex().data(_ROW_ROLE)
        return row if isinstance(row, Shortcut) else GROUPS[0].shortcuts[0]

    def show_keys(self, table: KeyTable) -> None:
        """List the keys of a table."""
        self._model.show_keys(table)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._delegate.theme = theme
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row with Enter, which would otherwise press a button of the dialog."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        self.opened.emit(self.chosen)

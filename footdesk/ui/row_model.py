"""A list as Qt's views and the screen readers see it: rows of one kind, given as a value."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The role that gives the row itself, for a delegate."""

_ROOT = QModelIndex()
_Row = TypeVar("_Row")


class RowModel(QAbstractListModel, Generic[_Row]):
    """Rows in an order; those that stand for the same things in the same places only change their looks.

    `key` tells what a row stands for, `title` by what one types ahead, `spoken` is all of it for a screen reader.
    """

    def __init__(
        self,
        key: Callable[[_Row], object],
        title: Callable[[_Row], str],
        spoken: Callable[[_Row], str],
        parent: QObject | None = None,
    ) -> None:
        """Begin with no rows."""
        super().__init__(parent)
        self._key = key
        self._title = title
        self._spoken = spoken
        self._rows: Sequence[_Row] = ()

    @property
    def rows(self) -> Sequence[_Row]:
        """All rows, in their order."""
        return self._rows

    def show_rows(self, rows: Sequence[_Row]) -> bool:
        """Show other rows; tell whether they stand for other things than before."""
        before, self._rows = self._rows, rows
        if len(before) == len(rows) and all(
            self._key(old) == self._key(new) for old, new in zip(before, rows, strict=True)
        ):
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return False
        self._rows = before
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def row(self, index: QModelIndex | QPersistentModelIndex) -> _Row | None:
        """The row at an index, None outside the list."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """As many rows as there are, none below them."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The title, the sentence for screen readers, or the row itself."""
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._title(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case _:
                return row if role == ROW_ROLE else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Every row can be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

"""The exercise list as Qt's views and the screen readers see it: rows with roles, headings that cannot be chosen."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from footdesk.ui.exercise_rows import ExerciseRow, Heading, Row, spoken

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The role that gives the Row itself, for the delegate."""

_ROOT = QModelIndex()


class ExerciseModel(QAbstractListModel):
    """Rows given as a value; what did not change is not announced as changed, so that nothing flickers."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with no rows."""
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows; rows that stand for the same things in the same places only change their looks."""
        if rows == self._rows:
            return
        if tuple(map(_identity, rows)) != tuple(map(_identity, self._rows)):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        changed = [place for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new]
        self._rows = rows
        for place in changed:
            self.dataChanged.emit(self.index(place), self.index(place))

    def row(self, index: QModelIndex | QPersistentModelIndex) -> Row | None:
        """The row at an index, None outside the list."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def index_of(self, exercise: str | None) -> QModelIndex:
        """The index of an exercise's row by its id, an invalid one if it is not in the list."""
        for place, row in enumerate(self._rows):
            if isinstance(row, ExerciseRow) and row.exercise.id == exercise:
                return self.index(place)
        return QModelIndex()

    def first(self) -> QModelIndex:
        """The index of the first exercise, an invalid one in an empty list."""
        for place, row in enumerate(self._rows):
            if isinstance(row, ExerciseRow):
                return self.index(place)
        return QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """As many rows as there are, none below them."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The name (by which one types ahead), the sentence for screen readers, or the row itself."""
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title if isinstance(row, Heading) else row.exercise.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(row)
            case _:
                return row if role == ROW_ROLE else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Exercises can be chosen, headings cannot: arrow keys pass over them."""
        if isinstance(self.row(index), ExerciseRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags


def _identity(row: Row) -> str:
    return row.title if isinstance(row, Heading) else row.exercise.id

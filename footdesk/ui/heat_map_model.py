"""The heat map's days as Qt's views and the screen readers see them: a table of 7 days by 18 weeks."""

from datetime import date, timedelta

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from footdesk.core.day_map import WEEKS_SHOWN, DayMap, DaySum
from footdesk.ui.history_words import cell_words

DAY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The role that gives the date of a cell."""

SUM_ROLE = DAY_ROLE + 1
"""The role that gives what was done on that day, None where it has not come."""

WEEK = 7
"""The rows: the days of a week."""

_ROOT = QModelIndex()


class HeatMapModel(QAbstractTableModel):
    """Weeks given as a value; a day that has not come can be neither reached nor read."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without weeks."""
        super().__init__(parent)
        self._map: DayMap | None = None

    def show_map(self, shown: DayMap) -> None:
        """Show other weeks; where only their sums changed, what is chosen stays."""
        before, self._map = self._map, shown
        if before is None or before.first != shown.first:
            self.beginResetModel()
            self.endResetModel()
        elif before != shown:
            self.dataChanged.emit(self.index(0, 0), self.index(WEEK - 1, WEEKS_SHOWN - 1))

    def day(self, index: QModelIndex | QPersistentModelIndex) -> date | None:
        """The date of a cell, None outside the weeks."""
        if self._map is None or not index.isValid():
            return None
        return self._map.first + timedelta(days=WEEK * index.column() + index.row())

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day, an invalid one where it is not among the weeks, or has not come."""
        if self._map is None or not self._map.first <= day <= self._map.last or self._map[day] is None:
            return QModelIndex()
        column, row = divmod((day - self._map.first).days, WEEK)
        return self.index(row, column)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """The days of a week."""
        return 0 if parent.isValid() or self._map is None else WEEK

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """The weeks."""
        return 0 if parent.isValid() or self._map is None else len(self._map.weeks)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The sentence for screen readers and the tooltip, the date, or what was done."""
        day = self.day(index)
        if day is None:
            return None
        match role:
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return cell_words(day, self._sum(index))
            case _:
                return {DAY_ROLE: day, SUM_ROLE: self._sum(index)}.get(role)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Days that have come can be chosen."""
        if self._sum(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _sum(self, index: QModelIndex | QPersistentModelIndex) -> DaySum | None:
        if self._map is None or not index.isValid():
            return None
        return self._map.weeks[index.column()].days[index.row()]

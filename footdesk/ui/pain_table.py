"""The scores as a table, for whoever wants the figures."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from footdesk.core.pain_series import PainPoint, PainSeries
from footdesk.ui.history_words import day_words
from footdesk.ui.theme import Theme, light

_ROOT = QModelIndex()


class _Model(QAbstractTableModel):
    """A session in each row, the newest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._points: tuple[PainPoint, ...] = ()
        self._heads = (self.tr("Day"), self.tr("Before"), self.tr("After"), self.tr("Next morning"))

    def show_series(self, series: PainSeries) -> None:
        self.beginResetModel()
        self._points = tuple(reversed(series.points))
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._points)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        point = self._points[index.row()]
        scores = (point.pain.before, point.pain.after, point.pain.next_morning)
        return (day_words(point.day), *("–" if score is None else str(score) for score in scores))[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._heads[section]


class PainTable(QTableView):
    """A native table: arrows move in it, and it scrolls by itself."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._theme = light()
        self._model = _Model(self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Pain before and after each session"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def show_series(self, series: PainSeries) -> None:
        """Show the scores, the newest first."""
        self._model.show_series(series)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the newest session."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.selectRow(0)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.setFont(theme.font(15, tabular=True))
        self.verticalHeader().setDefaultSectionSize(theme.u(32))

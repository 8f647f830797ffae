"""A list that goes to the row that a screen reader chooses."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QListView


class ReaderList(QListView):
    """A screen reader only selects a row; Qt leaves the keyboard, and what is shown of it, where they were."""

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Go where the selection went."""
        super().selectionChanged(selected, deselected)
        index = next(iter(selected.indexes()), QModelIndex())
        if index.isValid() and index != self.currentIndex():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

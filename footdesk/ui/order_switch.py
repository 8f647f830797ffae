"""The two buttons "By position" and "In order", of which one is always down."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from footdesk.ui.theme import Theme


class OrderSwitch(QFrame):
    """Whether the list, and the session, goes by position or in the source's order.

    The buttons are checkable and exclude each other, which makes them radio buttons for screen readers.
    """

    order_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with "By position"."""
        super().__init__(parent)
        self.setProperty("kind", "segments")
        self.setAccessibleName(self.tr("List order"))
        self.by_position = self._choice(self.tr("By position"))
        self.in_order = self._choice(self.tr("In order"))
        self.by_position.setChecked(True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.by_position, 1)
        self._row.addWidget(self.in_order, 1)
        # "clicked" and not "toggled": only the person's choice is a wish, a value that is shown is none.
        self.by_position.clicked.connect(lambda: self.order_chosen.emit(True))
        self.in_order.clicked.connect(lambda: self.order_chosen.emit(False))

    def show_order(self, *, by_position: bool) -> None:
        """Show which of the two holds."""
        (self.by_position if by_position else self.in_order).setChecked(True)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        margin = theme.u(3)
        self._row.setContentsMargins(margin, margin, margin, margin)
        self._row.setSpacing(theme.u(2))

    def _choice(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", "segment")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        return button

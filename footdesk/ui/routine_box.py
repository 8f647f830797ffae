"""The box in which a routine is chosen."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from footdesk.core.routine import Routine
from footdesk.ui.icons import paint_icon
from footdesk.ui.theme import Theme, light


class RoutineBox(QComboBox):
    """A native box with the routines' names, and FootDesk's own arrow."""

    routine_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty box."""
        super().__init__(parent)
        self._theme = light()
        self.setAccessibleName(self.tr("Routine"))
        # On Linux Qt gives the chosen text as the name, so the description says what is chosen.
        self.setAccessibleDescription(self.tr("Routine"))
        # A long name must not widen the list's pane.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.activated.connect(self._choose)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.setFont(theme.font(16, 500))
        self.update()

    def show_routines(self, routines: tuple[Routine, ...], chosen: str) -> None:
        """Offer these routines, one of them chosen by its id."""
        shown = [(self.itemData(place), self.itemText(place)) for place in range(self.count())]
        if shown != [(routine.id, routine.name) for routine in routines]:
            self.clear()
            for routine in routines:
                self.addItem(routine.name, routine.id)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the arrow at its end."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.u(16)
        turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self._theme.u(11) if turned else self.width() - side - self._theme.u(11)
        arrow = QRectF(left, (self.height() - side) / 2, side, side)
        paint_icon(painter, arrow, "caret-down", self._theme.color("text2"))
        painter.end()

    def _choose(self, place: int) -> None:
        self.routine_chosen.emit(str(self.itemData(place)))

"""What has to be fetched, as boxes to tick, in as many columns as there is room for."""

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from footdesk.core.exercise import Kit
from footdesk.ui.theme import Theme, light
from footdesk.ui.tick_box import TickBox
from footdesk.ui.words_body import kit_words

_NAMES = {
    Kit.PENCIL: QT_TRANSLATE_NOOP("Kit", "I have a pencil"),
    Kit.TOWEL: QT_TRANSLATE_NOOP("Kit", "I have a towel"),
    Kit.BAND: QT_TRANSLATE_NOOP("Kit", "I have a resistance band"),
    Kit.BALL: QT_TRANSLATE_NOOP("Kit", "I have a tennis ball"),
    Kit.CHAIR: QT_TRANSLATE_NOOP("Kit", "I have a steady chair"),
    Kit.WALL: QT_TRANSLATE_NOOP("Kit", "I have a wall"),
}

_GAP = 28
"""The least room between two boxes, in logical pixels of the design."""

translate = QCoreApplication.translate


class KitItem(Struct, frozen=True):
    """A thing that has to be fetched, whether it is within reach, and the names of the exercises that need it."""

    kit: Kit
    ready: bool
    exercises: tuple[str, ...]


class _KitBox(TickBox):
    """A thing, by its one word; a screen reader is told what follows from the tick."""

    def __init__(self, item: KitItem, parent: QWidget) -> None:
        name = translate("Kit", str(_NAMES[item.kit]))
        super().__init__(kit_words(item.kit), parent, name=name, icon=item.kit.value)
        self.item = item
        self.setChecked(item.ready)
        self.say()

    def say(self) -> None:
        """Say what follows from the tick."""
        note = translate("Kit", "For {exercises}") if self.isChecked() else translate("Kit", "No {exercises} today")
        self.setAccessibleDescription(note.format(exercises=", ".join(self.item.exercises)))


class KitTicks(QWidget):
    """Boxes in equal columns; `ticks_changed` carries what is within reach."""

    ticks_changed = Signal(frozenset)

    def __init__(self, parent: QWidget) -> None:
        """Make it without a box."""
        super().__init__(parent)
        self._theme = light()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        # The columns follow the width, not the width the columns.
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        self._columns = 0
        self.boxes: tuple[_KitBox, ...] = ()

    @property
    def ticked(self) -> frozenset[Kit]:
        """What is within reach."""
        return frozenset(box.item.kit for box in self.boxes if box.isChecked())

    def show_items(self, items: tuple[KitItem, ...]) -> None:
        """Ask about these things."""
        for box in self.boxes:
            self._grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = tuple(_KitBox(item, self) for item in items)
        for box in self.boxes:
            box.toggled.connect(box.say)
            box.toggled.connect(self._tell)
        self._columns = 0
        self.show_theme(self._theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self._grid.setHorizontalSpacing(theme.u(_GAP))
        self._grid.setVerticalSpacing(theme.u(8))
        for box in self.boxes:
            box.show_theme(theme)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column, as high as the columns are now."""
        return QSize(self._widest(), self._grid.minimumSize().height())

    def _widest(self) -> int:
        return max((box.sizeHint().width() for box in self.boxes), default=1)

    def _arrange(self) -> None:
        widest = self._widest()
        gap = self._theme.u(_GAP)
        columns = max(1, min(len(self.boxes), (self.width() + gap) // (widest + gap)))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for place, box in enumerate(self.boxes):
            self._grid.addWidget(box, place // columns, place % columns, Qt.AlignmentFlag.AlignLeading)
        self.updateGeometry()

    def _tell(self) -> None:
        self.ticks_changed.emit(self.ticked)

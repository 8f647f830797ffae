"""What is searched for, to be written and chosen: words, position, things, time, whose."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget

from footdesk.core.exercise import Kit, Position
from footdesk.core.search import Wanted
from footdesk.ui.choice_box import ChoiceBox
from footdesk.ui.theme import Theme, light
from footdesk.ui.words_body import kit_words, position_words
from footdesk.ui.words_counted import MINUTE

TIMES = (1, 2, 3, 5, 10, 15, 20, 30)
"""The minutes at hand that are offered."""

_IN_ONE_ROW = 560
"""So much room, in logical pixels of the design, is needed for all boxes beside one another."""

_TO_THE_LIST = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


class FilterBar(QWidget):
    """`wanted_changed` tells all of it with each letter and each choice.

    The keys that go up and down in the search field are given to the list beneath.
    """

    wanted_changed = Signal(Wanted)

    def __init__(self, parent: QWidget) -> None:
        """Make a bar that leaves nothing out."""
        super().__init__(parent)
        self._theme = light()
        self._list: QWidget | None = None
        self.line = QLineEdit(self)
        self.line.setAccessibleName(self.tr("Search by name"))
        self.line.setPlaceholderText(self.tr("Search by name"))
        self.line.setMaxLength(60)
        self.line.installEventFilter(self)
        self.position = ChoiceBox(self.tr("Position"), self)
        self.kit = ChoiceBox(self.tr("Kit"), self)
        self.time = ChoiceBox(self.tr("Time at hand"), self)
        self.whose = ChoiceBox(self.tr("Whose"), self)
        self._boxes = (self.position, self.kit, self.time, self.whose)
        self._offer()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._arrange()
        # "textChanged" and not "textEdited": what a screen reader writes is no typing.
        self.line.textChanged.connect(self._tell)
        for box in self._boxes:
            box.value_chosen.connect(self._tell)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key meets, in its order."""
        return (self.line, *self._boxes)

    @property
    def wanted(self) -> Wanted:
        """What is searched for."""
        position, needs, time, own = (box.currentData() for box in self._boxes)
        return Wanted(self.line.text(), position, needs, time, own)

    def show_list(self, view: QWidget) -> None:
        """Give the keys that go up and down to this list."""
        self._list = view

    def begin(self, words: str = "") -> None:
        """Leave nothing out but what does not fit these words, and take the keyboard."""
        with QSignalBlocker(self.line):
            self.line.setText(words)
        for box in self._boxes:
            box.setCurrentIndex(0)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tell()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.line.setFont(theme.font(16, 500))
        self.line.setFixedHeight(theme.u(44))
        for box in self._boxes:
            box.show_theme(theme)
            box.setFont(theme.font(15, 500))
            box.setMinimumWidth(theme.u(96))
        self._grid.setSpacing(theme.u(8))
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list while words are written."""
        going = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _TO_THE_LIST
        if watched is self.line and going and self._list is not None:
            QApplication.sendEvent(self._list, event)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again how many boxes stand beside one another."""
        super().resizeEvent(event)
        self._arrange()

    def _offer(self) -> None:
        positions = ((each, position_words(each)) for each in Position)
        things = ((frozenset({each}), kit_words(each)) for each in Kit)
        minutes = ((each * MINUTE, self.tr("{minutes} min").format(minutes=each)) for each in TIMES)
        self.position.show_options(((None, self.tr("Position")), *positions))
        nothing = (frozenset[Kit](), self.tr("No kit"))
        self.kit.show_options(((None, self.tr("Kit")), nothing, *things))
        self.time.show_options(((None, self.tr("Time")), *minutes))
        mine, shipped = (True, self.tr("Yours")), (False, self.tr("FootDesk's"))
        self.whose.show_options(((None, self.tr("All")), mine, shipped))
        for box in self._boxes:
            box.setCurrentIndex(0)

    def _arrange(self) -> None:
        columns = 4 if self.width() >= self._theme.u(_IN_ONE_ROW) else 2
        self._grid.addWidget(self.line, 0, 0, 1, columns)
        for place, box in enumerate(self._boxes):
            self._grid.addWidget(box, 1 + place // columns, place % columns)

    def _tell(self) -> None:
        self.wanted_changed.emit(self.wanted)

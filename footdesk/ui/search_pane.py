"""The search among all exercises and routines: what is searched for, and what was found."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from footdesk.core.search import Wanted, found
from footdesk.ui.buttons import Button, ButtonSize
from footdesk.ui.filter_bar import FilterBar
from footdesk.ui.found_list import FoundList
from footdesk.ui.shown_library import Offered, OfferedExercise, OfferedRoutine
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.words_library import found_count_words


class SearchPane(QWidget):
    """An exercise that is chosen shows its details; a routine that is chosen is the one that starts."""

    exercise_chosen = Signal()
    exercise_opened = Signal()
    routine_chosen = Signal(str)
    new_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a pane in which there is nothing to find yet."""
        super().__init__(parent)
        self._all: Sequence[Offered] = ()
        self.filter = FilterBar(self)
        self.list = FoundList(self.tr("Found"), self, enters=False)
        self.filter.show_list(self.list)
        self._count = TextLabel(14, 400, self, token="text2", elides=True)
        self._new = Button(self.tr("New exercise"), self, size=ButtonSize.SMALL, icon="add")
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._count, 1)
        self._foot.addWidget(self._new)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.filter)
        self._column.addWidget(self.list, 1)
        self._column.addLayout(self._foot)
        self.filter.wanted_changed.connect(self._search)
        self.list.chosen.connect(self._take)
        self.list.opened.connect(self.exercise_opened)
        self._new.clicked.connect(self.new_wanted)

    @property
    def exercise(self) -> OfferedExercise | None:
        """The exercise that is chosen, None where none or a routine is."""
        current = self.list.current
        return current if isinstance(current, OfferedExercise) else None

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in the list or in the field above it."""
        return QApplication.focusWidget() in {self.list, self.filter.line}

    def show_offered(self, offered: Sequence[Offered]) -> None:
        """Search among these, which stand in the order of their names."""
        self._all = offered
        self._search(self.filter.wanted)

    def begin(self) -> None:
        """Search anew, with nothing left out."""
        self.filter.begin()

    def show_exercise(self, exercise: str) -> None:
        """Choose an exercise by its id, whatever was searched for."""
        self.filter.begin()
        self.list.show_found(self._all, exercise)
        self._tell()

    def meet_after(self, before: QWidget) -> None:
        """Let the Tab key meet all of it right behind a control."""
        for one, other in pairwise((before, *self.filter.stops, self.list, self._new)):
            self.setTabOrder(one, other)

    def show_foot(self, *, shown: bool) -> None:
        """Say how many were found, or leave the room to the list."""
        self._count.setVisible(shown)
        self._new.setVisible(shown)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        for part in (self.filter, self.list, self._count, self._new):
            part.show_theme(theme)
        self._column.setSpacing(theme.u(8))
        # Room for the focus ring, which stands outside the control.
        self._foot.setContentsMargins(theme.u(10), 0, theme.u(16), theme.u(12))
        self.filter.setContentsMargins(theme.u(10), 0, theme.u(16), 0)

    def _search(self, wanted: Wanted) -> None:
        current = self.list.current
        rows = list(found(wanted, self._all))
        self.list.show_found(rows, None if current is None else current.id)
        self._count.say(found_count_words(len(rows)))
        self._tell()

    def _take(self) -> None:
        current = self.list.current
        if isinstance(current, OfferedRoutine):
            self.routine_chosen.emit(current.id)
        self._tell()

    def _tell(self) -> None:
        self.exercise_chosen.emit()

"""The dialog in which an exercise is found and taken into a routine."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footdesk.core.search import Wanted, found
from footdesk.ui.buttons import Button, ButtonKind
from footdesk.ui.dialog import Dialog
from footdesk.ui.filter_bar import FilterBar
from footdesk.ui.found_list import FoundList
from footdesk.ui.shown_library import OfferedExercise
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.words_library import found_count_words


class ExercisePicker(Dialog):
    """`exercise_chosen` tells the id of the one that is to be added; `new_wanted` that there is none yet."""

    exercise_chosen = Signal(str)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the dialog without exercises."""
        super().__init__(620, 640, parent)
        self.set_title(self.tr("Add an exercise"))
        self._all: Sequence[OfferedExercise] = ()
        self.filter = FilterBar(self)
        self.list = FoundList(self.tr("Exercises"), self)
        self.filter.show_list(self.list)
        self._count = TextLabel(14, 400, self, token="text2")
        self._new = Button(self.tr("New exercise"), self, icon="add")
        self._cancel = Button(self.tr("Cancel"), self)
        self._add = Button(self.tr("Add"), self, kind=ButtonKind.PRIMARY)
        for part in (self.filter, self.list, self._count):
            self.body.addWidget(part, 1 if part is self.list else 0)
        self.add_left_button(self._new)
        self.add_button(self._cancel)
        self.add_button(self._add)
        for button in (self._new, self._cancel, self._add):
            # Enter adds from wherever the keyboard is, but from a button that has it.
            button.setAutoDefault(False)
        self._add.setDefault(True)
        self.filter.wanted_changed.connect(self._search)
        self.list.opened.connect(self._take)
        self._new.clicked.connect(self._want_new)
        self._cancel.clicked.connect(self.reject)
        self._add.clicked.connect(self._take)

    def show_exercises(self, exercises: Sequence[OfferedExercise]) -> None:
        """Offer these exercises, which stand in the order of their names, from the beginning."""
        self._all = exercises
        self.filter.begin()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        for part in (self.filter, self.list, self._count):
            part.show_theme(theme)
        self.list.setMinimumHeight(theme.u(58))
        self.body.setSpacing(theme.u(8))
        # Room for the focus ring, which stands outside the control.
        self.body.setContentsMargins(theme.u(6), theme.u(8), theme.u(6), theme.u(6))

    def _search(self, wanted: Wanted) -> None:
        rows = list(found(wanted, self._all))
        self.list.show_found(rows)
        self._count.say(found_count_words(len(rows)))
        self._add.setEnabled(bool(rows))

    def _take(self) -> None:
        chosen = self.list.current
        if chosen is not None:
            self.accept()
            self.exercise_chosen.emit(chosen.id)

    def _want_new(self) -> None:
        self.reject()
        self.new_wanted.emit()

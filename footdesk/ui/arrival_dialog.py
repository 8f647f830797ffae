"""Asks before what is in a routine file is added, and shows all of it."""

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footdesk.core.exercise import Exercise, Milliseconds
from footdesk.ui.arrival_words import exercise_words
from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.dialog import Dialog
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.themed import Themed
from footdesk.ui.word_list import WordList
from footdesk.ui.words_counted import about_minutes_words, exercises_words

MOST_SHOWN = 100
"""So many exercises are named; of more, their number is told."""


class ShownArrival(Struct, frozen=True):
    """What would be added: the exercises that are new and those that are here, and the routine's name, if it is new.

    `routine` has the routine's exercises with their doses in it; `time` is its whole time in milliseconds.
    """

    file: str
    name: str = ""
    routine: tuple[Exercise, ...] = ()
    time: Milliseconds = 0
    new: tuple[Exercise, ...] = ()
    here: tuple[Exercise, ...] = ()


class ArrivalDialog(Dialog):
    """`accepted` means to add all of it; closing it adds nothing."""

    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the dialog with nothing in it."""
        super().__init__(640, 560, parent)
        self._what = TextLabel(16, 400, self, token="text2", line=130)
        self._routine = WordList(self.tr("In this order"), self)
        self._new = WordList(self.tr("New exercises"), self)
        self._here = WordList(self.tr("You have these already"), self, token="text2")
        for part in (self._what, self._routine, self._new, self._here):
            self.body.addWidget(part)
        self.body.addStretch(1)
        cancel = Button(self.tr("Not now"), self, size=ButtonSize.LARGE)
        add = Button(self.tr("Add"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.LARGE)
        add.setDefault(True)
        cancel.clicked.connect(self.reject)
        add.clicked.connect(self._add)
        self.add_button(cancel)
        self.add_button(add)

    def show_arrival(self, shown: ShownArrival) -> None:
        """Show what would be added."""
        title = self.tr("Add “{name}”?").format(name=shown.name) if shown.name else self.tr("Add these exercises?")
        self.set_title(title)
        count = exercises_words(len(shown.routine) or len(shown.new))
        if shown.name:
            words = self.tr("A routine of {exercises}, {time}, from {file}.")
            self._what.say(words.format(exercises=count, time=about_minutes_words(shown.time), file=shown.file))
        else:
            self._what.say(self.tr("{exercises} from {file}.").format(exercises=count, file=shown.file))
        self._routine.show_words(_lines(shown.routine))
        self._new.show_words(() if shown.routine else _lines(shown.new))
        self._here.show_words(() if shown.routine else _lines(shown.here))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        parts: tuple[Themed, ...] = (self._what, self._routine, self._new, self._here)
        for part in parts:
            part.show_theme(theme)
        self.body.setSpacing(theme.u(16))

    def _add(self) -> None:
        self.accept()
        self.add_wanted.emit()


def _lines(exercises: tuple[Exercise, ...]) -> tuple[str, ...]:
    lines = tuple(exercise_words(each) for each in exercises[:MOST_SHOWN])
    more = len(exercises) - len(lines)
    return (*lines, "…") if more else lines

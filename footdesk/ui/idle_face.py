"""The face of the bottom bar before a session: what can be started."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footdesk.core.exercise import Exercise
from footdesk.core.plan import Plan
from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.key_table import KeyTable
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.shortcuts import Wish
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.words_exercise import kit_list_words
from footdesk.ui.words_strength import about_words


class IdleFace(QWidget):
    """What the routine is, "Do just this one" and "Start routine"."""

    start_wanted = Signal()
    start_one_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a face with nothing to start."""
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self._summary = TextLabel(17, 600, self, elides=True)
        self._kit = TextLabel(15, 400, self, token="text2", elides=True)
        self._kit_words = ""
        self._note = ""
        self._one = Button(self.tr("Do just this one"), self, size=ButtonSize.LARGE)
        self.primary = Button(
            self.tr("Start routine"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.LARGE, icon="play"
        )
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._summary)
        words.addWidget(self._kit)
        words.addStretch(1)
        self.row.addLayout(words, 1)
        self.row.addWidget(self._one)
        self.row.addWidget(self.primary)
        self.primary.clicked.connect(self.start_wanted)
        self._one.clicked.connect(self.start_one_wanted)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        for part in (self._summary, self._kit, self._one, self.primary):
            part.show_theme(theme)

    def show_layout(self, layout: LayoutClass) -> None:
        """Take the buttons of a layout."""
        self._one.set_size(button_size(layout))
        self.primary.set_size(button_size(layout))

    def show_keys(self, table: KeyTable) -> None:
        """Name the keys that start."""
        self.primary.show_keys(table.short_words(Wish.GO))

    def show_one(self, *, shown: bool) -> None:
        """Offer "Do just this one", or leave it out where the exercise meant is not in sight."""
        self._one.setVisible(shown)

    def show_plan(self, plan: Plan) -> None:
        """Say what would be started, how long it takes and what it needs."""
        about = about_words(plan)
        self._summary.say(about)
        self._kit_words = kit_list_words(plan.routine.kit)
        self._kit.say(self._note or self._kit_words)
        self.primary.setEnabled(True)
        self.primary.setAccessibleName(self.tr("Start routine, {about}").format(about=about))

    def show_nothing(self, name: str) -> None:
        """Say that there is nothing to start in a routine of this name."""
        self._summary.say(name)
        self._kit.say(self.tr("Add an exercise to begin."))
        self.primary.setEnabled(False)

    def show_note(self, note: str) -> None:
        """Say this instead of what the routine needs; nothing says that again."""
        self._note = note
        self._kit.say(note or self._kit_words)

    def show_exercise(self, exercise: Exercise | None) -> None:
        """Say which exercise "Do just this one" means."""
        self._one.setEnabled(exercise is not None)
        if exercise is not None:
            self._one.setAccessibleName(self.tr("Do just this one: {exercise}").format(exercise=exercise.name))


def button_size(layout: LayoutClass) -> ButtonSize:
    """The size of the bar's buttons in a layout."""
    return ButtonSize.LARGE if layout is LayoutClass.WIDE else ButtonSize.NORMAL

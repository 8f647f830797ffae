"""A list of exercises is pasted, and one sees at once what it would become, and what of it is not understood."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from footdesk.core.exercise import MAX_WORK, MIN_WORK, SECOND
from footdesk.core.own import LONGEST_NAME
from footdesk.core.written_draft import DraftLine
from footdesk.ui.arrival_words import draft_words, unclear_words
from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.dialog import Dialog
from footdesk.ui.stepper import Stepper
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.themed import Themed
from footdesk.ui.word_list import WordList

USUAL_SECONDS = 3
"""How long a repetition takes where nobody says so, until the person chooses."""

LONGEST_TEXT = 20_000
"""The most characters of a text that are taken."""


class ListDialog(Dialog):
    """`text_changed` tells the text and the milliseconds of a repetition; `make_wanted` the name with which to add."""

    text_changed = Signal(str, int)
    make_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the dialog without a text."""
        super().__init__(760, 720, parent)
        self.set_title(self.tr("Paste a list"))
        self._hint = TextLabel(16, 400, self, token="text2", line=130)
        self._hint.say(
            self.tr("One exercise on each line, such as “Calf raises 3 x 12 each leg, hold 5 s, rest 30 s”.")
        )
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("List of exercises"))
        self._name_label, self._time_label = TextLabel(16, 500, self), TextLabel(16, 400, self, line=120)
        self._name_label.say(self.tr("Name of the routine"))
        self._time_label.say(self.tr("A repetition takes, where the list does not say"))
        self.name = QLineEdit(self)
        self.name.setProperty("kind", "keys")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the routine"))
        self.seconds = Stepper(self.tr("Repetition"), self)
        self.seconds.show_limits(MIN_WORK // SECOND, MAX_WORK // SECOND)
        self.seconds.show_value(USUAL_SECONDS)
        self._understood = WordList(self.tr("This becomes"), self)
        self._unclear = WordList(self.tr("This is left out"), self, token="danger")
        self._problem = TextLabel(16, 500, self, token="danger", line=120)
        self._problem.hide()
        self._titled = ""
        self._timing = QHBoxLayout()
        self._timing.addWidget(self._time_label, 1)
        self._timing.addWidget(self.seconds)
        upper: tuple[QWidget, ...] = (self._hint, self.text, self._name_label, self.name)
        # What is left out comes first, so that nobody has to scroll to see it.
        lower: tuple[QWidget, ...] = (self._problem, self._unclear, self._understood)
        for part in upper:
            self.body.addWidget(part)
        self.body.addLayout(self._timing)
        for part in lower:
            self.body.addWidget(part)
        self.body.addStretch(1)
        cancel = Button(self.tr("Cancel"), self, size=ButtonSize.LARGE)
        self._make = Button(self.tr("Add routine"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.LARGE)
        self._make.setDefault(True)
        self.add_button(cancel)
        self.add_button(self._make)
        cancel.clicked.connect(self.reject)
        self._make.clicked.connect(lambda: self.make_wanted.emit(self.name.text().strip()))
        self.text.textChanged.connect(self._tell)
        self.seconds.value_chosen.connect(self._tell)

    def begin(self, text: str) -> None:
        """Begin anew with a text, such as what is on the clipboard."""
        self.name.clear()
        self.text.setPlainText(text[:LONGEST_TEXT])
        self.text.selectAll()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def show_draft(self, title: str, lines: tuple[DraftLine, ...]) -> None:
        """Show what the text would become; `title` is the name that it gives to the routine, if it does."""
        if self.name.text() in {"", self._titled}:
            self._titled = title
            self.name.setText(title)
        self._understood.show_words(tuple(filter(None, map(draft_words, lines))))
        self._unclear.show_words(tuple(filter(None, map(unclear_words, lines))))
        self._make.setEnabled(any(line.exercise is not None for line in lines))
        self.show_problem("")

    def show_problem(self, words: str) -> None:
        """Say why the list cannot be taken; no words take the sentence away."""
        self._problem.say(words)
        self._problem.setVisible(bool(words))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        parts: tuple[Themed, ...] = (self._hint, self._name_label, self._time_label, self.seconds)
        for part in (*parts, self._understood, self._unclear, self._problem):
            part.show_theme(theme)
        self.text.setFont(theme.font(16))
        self.text.setFixedHeight(theme.u(132))
        self.name.setFont(theme.font(16))
        self.name.setFixedHeight(theme.u(44))
        self.body.setSpacing(theme.u(10))
        # Room for the focus ring, which stands outside the control.
        self.body.setContentsMargins(theme.u(6), theme.u(4), theme.u(6), theme.u(6))

    def _tell(self) -> None:
        text = self.text.toPlainText()
        if len(text) > LONGEST_TEXT:
            self._understood.show_words(())
            self._unclear.show_words(())
            self._make.setEnabled(False)
            self.show_problem(self.tr("This is too long for a list of exercises."))
        else:
            self.text_changed.emit(text, self.seconds.number.value() * SECOND)

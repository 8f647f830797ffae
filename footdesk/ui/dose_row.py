"""One number of a dose: its name, what it usually is, and a stepper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footdesk.ui.stepper import Stepper
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme


class DoseRow(QWidget):
    """The number is told as it is typed; `corrected` tells what was typed outside the limits."""

    value_chosen = Signal(int)
    corrected = Signal(int)

    def __init__(self, words: str, name: str, parent: QWidget, *, seconds: bool = True) -> None:
        """Make a row; `words` stand before the stepper, `name` is what a screen reader calls it."""
        super().__init__(parent)
        self._words = TextLabel(16, 500, self, line=115)
        self._note = TextLabel(14, 400, self, token="text2", line=115)
        self.stepper = Stepper(name, self, seconds=seconds, live=True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._note)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(column, 1)
        self._row.addWidget(self.stepper, 0, Qt.AlignmentFlag.AlignVCenter)
        self._words.say(words)
        self.stepper.value_chosen.connect(self.value_chosen)
        self.stepper.corrected.connect(self.corrected)

    @property
    def words(self) -> str:
        """What stands before the stepper."""
        return self._words.said

    def rename(self, words: str, name: str) -> None:
        """Say what the number is of."""
        self._words.say(words)
        self.stepper.rename(name)

    def show_value(self, value: int, note: str, *, enabled: bool) -> None:
        """Show a number and what is to be known of it; one that nobody needs cannot be changed."""
        self.stepper.show_value(value)
        self._note.say(note)
        self._note.setVisible(bool(note))
        self.stepper.number.setAccessibleDescription(note)
        self.stepper.setEnabled(enabled)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        for part in (self._words, self._note, self.stepper):
            part.show_theme(theme)
        self._row.setSpacing(theme.u(8))

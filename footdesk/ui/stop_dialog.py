"""The one question before a session is stopped."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footdesk.core.snapshot import Mark, Snapshot
from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.dialog import Dialog
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme


class StopDialog(Dialog):
    """Asks "Stop here?" with what was done so far; closing it means to carry on."""

    stop_confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the dialog with both answers."""
        super().__init__(520, 236, parent)
        self.set_title(self.tr("Stop here?"))
        self._sentence = TextLabel(17, 400, self, line=138)
        self.body.addWidget(self._sentence)
        self.body.addStretch(1)
        self._carry_on = Button(self.tr("Carry on"), self, size=ButtonSize.LARGE)
        self._stop = Button(self.tr("Stop and save"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.LARGE)
        self.add_button(self._carry_on)
        self.add_button(self._stop)
        # Enter carries on: the answer that takes nothing away.
        self._carry_on.setDefault(True)
        self._stop.setAutoDefault(False)
        self._carry_on.clicked.connect(self.reject)
        self._stop.clicked.connect(self._confirm)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        self._sentence.show_theme(theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Say how much is done at a moment."""
        sentence = self.tr("You have done {done} of {count} exercises. They will be saved in your history.")
        self._sentence.say(sentence.format(done=snapshot.counted(Mark.DONE), count=snapshot.count))

    def _confirm(self) -> None:
        self.accept()
        self.stop_confirmed.emit()

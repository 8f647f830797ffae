"""One question before something that cannot be taken back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.dialog import Dialog
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme


class QuestionDialog(Dialog):
    """Says what would happen, with a way back as the usual answer; closing it means to go back."""

    confirmed = Signal()

    def __init__(self, title: str, sentence: str, yes: str, no: str, parent: QWidget | None = None) -> None:
        """Make the dialog; `yes` and `no` are the words on its buttons."""
        super().__init__(560, 284, parent)
        self.set_title(title)
        self._sentence = TextLabel(17, 400, self, line=138)
        self._sentence.say(sentence)
        self.body.addWidget(self._sentence)
        self.body.addStretch(1)
        back = Button(no, self, size=ButtonSize.LARGE)
        sure = Button(yes, self, kind=ButtonKind.DANGER, size=ButtonSize.LARGE)
        self.add_button(back)
        self.add_button(sure)
        # Enter goes back: the answer that takes nothing away.
        back.setDefault(True)
        sure.setAutoDefault(False)
        back.clicked.connect(self.reject)
        sure.clicked.connect(self._confirm)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        self._sentence.show_theme(theme)

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()

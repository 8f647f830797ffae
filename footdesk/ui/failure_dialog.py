"""What is said when there is nothing to use: why FootDesk cannot open, and what helps."""

from PySide6.QtWidgets import QWidget

from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.dialog import Dialog
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme


class FailureDialog(Dialog):
    """One sentence that stays until it is closed: whoever double-clicks an icon sees no terminal."""

    def __init__(self, sentence: str, parent: QWidget) -> None:
        """Make the dialog over the empty window."""
        super().__init__(560, 284, parent)
        self.set_title(self.tr("FootDesk cannot open"))
        self._sentence = TextLabel(17, 400, self, line=138)
        self._sentence.say(sentence)
        self.body.addWidget(self._sentence)
        self.body.addStretch(1)
        close = Button(self.tr("Close"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.LARGE)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.add_button(close)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        self._sentence.show_theme(theme)

"""A note: a few sentences to read, and to copy where they are to be typed elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.dialog import Dialog
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme


class NoteDialog(Dialog):
    """Ends when it is closed."""

    def __init__(self, title: str, note: str, theme: Theme, parent: QWidget) -> None:
        """Show a note under a title."""
        super().__init__(560, 280, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.set_title(title)
        self.words = TextLabel(16, 400, self, line=138)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.words.say(note)
        self.words.setAccessibleName(note)
        self.body.addWidget(self.words)
        self.body.addStretch(1)
        close = Button(self.tr("Close"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.NORMAL)
        close.clicked.connect(self.accept)
        self.add_button(close)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        self.words.show_theme(theme)

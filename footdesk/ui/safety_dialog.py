"""What to know before the first exercise: asked about once, and again after a while; to be read at any time."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.reading_dialog import ReadingDialog
from footdesk.ui.safety_text import SAFETY
from footdesk.ui.theme import Theme
from footdesk.ui.tick_box import TickBox


class SafetyDialog(ReadingDialog):
    """The safety page, to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the whole of it, with Close."""
        super().__init__(SAFETY, parent)
        _introduce(self)
        self.add_close()


class SafetyQuestion(ReadingDialog):
    """The safety page with "I have read this", which Next waits for; to close it is no answer."""

    read_confirmed = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask."""
        super().__init__(SAFETY, parent)
        _introduce(self)
        self._tick = TickBox(self.tr("I have read this"), self)
        self.add_below(self._tick)
        self._quit = Button(self.tr("Quit"), self, size=ButtonSize.LARGE)
        self._next = Button(self.tr("Next"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.LARGE)
        self.add_left_button(self._quit)
        self.add_button(self._next)
        self._quit.setAutoDefault(False)
        self._next.setDefault(True)
        self._next.setEnabled(False)
        self._tick.toggled.connect(self._next.setEnabled)
        self._quit.clicked.connect(self.quit_wanted)
        self._next.clicked.connect(self._confirm)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        self._tick.show_theme(theme)

    def ask(self) -> None:
        """Ask anew: what was read another time does not count."""
        self._tick.setChecked(False)
        self.open()

    def _confirm(self) -> None:
        self.accept()
        self.read_confirmed.emit()


def _introduce(dialog: ReadingDialog) -> None:
    translate = QCoreApplication.translate
    dialog.set_title(translate("Safety", "Before you start"))
    dialog.set_lead(translate("Safety", "These are gentle exercises, but not every exercise suits every back."))

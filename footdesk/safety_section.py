"""What stands before a routine, put together and connected when it is first wanted: a start does not wait for it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from footdesk.appearance import Appearance
from footdesk.desk import Desk
from footdesk.front import Front
from footdesk.safety_desk import SafetyDesk
from footdesk.ui.dialog import Dialog
from footdesk.ui.ready_dialog import ReadyDialog, ReadyQuestion
from footdesk.ui.safety_dialog import SafetyQuestion


class SafetySection(QObject):
    """Owns the desk and both dialogs, which stand before the window that is seen."""

    def __init__(
        self, desk: Desk, front: Front, appearance: Appearance, today: Callable[[], date], parent: QObject
    ) -> None:
        """Stand before the front."""
        super().__init__(parent)
        self._front = front
        self._appearance = appearance
        self.desk = SafetyDesk(desk, today, self)
        self.question = SafetyQuestion(front.window)
        self.ready = ReadyDialog(front.window)
        self.connect_dialogs()

    def connect_dialogs(self) -> None:
        """Join the dialogs and the desk."""
        self.question.read_confirmed.connect(self.desk.confirm_read)
        self.question.quit_wanted.connect(self._front.window.quit_wanted)
        self.ready.ticks_changed.connect(self.desk.tick)
        self.ready.start_wanted.connect(self.desk.start_with)
        self.desk.safety_asked.connect(self._ask_safety)
        self.desk.ready_asked.connect(self._ask_ready)
        self.desk.sum_changed.connect(self.ready.show_sum)
        for dialog in (self.question, self.ready):
            self._appearance.changed.connect(dialog.show_theme)

    def _ask_safety(self) -> None:
        self._stand(self.question)
        self.question.ask()

    def _ask_ready(self, question: ReadyQuestion) -> None:
        self._stand(self.ready)
        self.ready.show_question(question)
        self.ready.open()

    def _stand(self, dialog: Dialog) -> None:
        """Put a dialog before whatever is seen."""
        ahead = self._front.ahead
        if dialog.parentWidget() is not ahead:
            dialog.setParent(ahead, dialog.windowFlags())
        self._front.come_forward()
        dialog.show_theme(self._appearance.theme)

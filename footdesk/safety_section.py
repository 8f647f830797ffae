"""What stands before a routine, put together and connected when it is first wanted: a start does not wait for it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from footdesk.appearance import Appearance
from footdesk.desk import Desk
from footdesk.safety_desk import SafetyDesk
from footdesk.ui.dialog import Dialog
from footdesk.ui.kit_dialog import KitDialog, KitItem
from footdesk.ui.main_window import MainWindow
from footdesk.ui.safety_dialog import SafetyQuestion


class SafetySection(QObject):
    """Owns the desk and both dialogs."""

    def __init__(
        self, desk: Desk, window: MainWindow, appearance: Appearance, today: Callable[[], date], parent: QObject
    ) -> None:
        """Stand before a window."""
        super().__init__(parent)
        self._appearance = appearance
        self.desk = SafetyDesk(desk, today, self)
        self.question = SafetyQuestion(window)
        self.kit = KitDialog(window)
        self.connect_dialogs(window)

    def connect_dialogs(self, window: MainWindow) -> None:
        """Join the dialogs and the desk."""
        self.question.read_confirmed.connect(self.desk.confirm_read)
        self.question.quit_wanted.connect(window.quit_wanted)
        self.kit.ticks_changed.connect(self.desk.tick)
        self.kit.start_wanted.connect(self.desk.start_with)
        self.desk.safety_asked.connect(self._ask_safety)
        self.desk.kit_asked.connect(self._ask_kit)
        self.desk.sum_changed.connect(self.kit.show_sum)
        for dialog in (self.question, self.kit):
            self._appearance.changed.connect(dialog.show_theme)

    def _ask_safety(self) -> None:
        self._dress(self.question)
        self.question.ask()

    def _ask_kit(self, items: tuple[KitItem, ...]) -> None:
        self.kit.show_items(items)
        self._dress(self.kit)
        self.kit.open()

    def _dress(self, dialog: Dialog) -> None:
        dialog.show_theme(self._appearance.theme)

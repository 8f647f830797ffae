"""What is asked about how it felt, put together with the first session that is over: a start does not wait for it."""

from PySide6.QtCore import QObject, Slot

from footdesk.desk import Desk
from footdesk.felt_desk import FeltDesk
from footdesk.keeper import Keeper
from footdesk.store.settings import Settings
from footdesk.ui.main_window import MainWindow


class FeltSection(QObject):
    """Owns the desk that keeps the answers, and joins it to the window."""

    def __init__(self, desk: Desk, keeper: Keeper, window: MainWindow, parent: QObject) -> None:
        """Ask as the settings say."""
        super().__init__(parent)
        self._page = window.page
        self.desk = FeltDesk(keeper, self)
        self.desk.felt_changed.connect(window.page.show_felt)
        window.pain_chosen.connect(self.desk.keep_pain)
        window.page.note_changed.connect(self.desk.keep_note)
        desk.session_over.connect(self.desk.tell)
        desk.settings_changed.connect(self.choose)
        self.choose(desk.settings)

    @Slot(Settings)
    def choose(self, settings: Settings) -> None:
        """Ask how it feels, or leave that out."""
        self._page.show_pain_asked(asked=settings.ask_pain)

"""What the page of the settings shares with this machine's sound and voice, put together with the page."""

from PySide6.QtCore import QObject

from footdesk.desk import Desk
from footdesk.heard_lists import HeardLists
from footdesk.heard_trial import HeardTrial
from footdesk.ui.main_window import MainWindow
from footdesk.ui.sections import SETTINGS
from footdesk.ui.settings_page import SettingsPage


class HeardSection(QObject):
    """Owns the lists and the trials, which last as long as the page is seen."""

    def __init__(self, desk: Desk, window: MainWindow, page: SettingsPage, parent: QObject, *, asks: bool) -> None:
        """Serve a page; nothing is asked before it is shown, and nothing at all in a silent program."""
        super().__init__(parent)
        self._asks = asks
        self.lists = HeardLists(lambda: desk.settings, self)
        self.trial = HeardTrial(lambda: desk.settings, self)
        page.trial_wanted.connect(self.trial.attempt)
        for told in (self.trial.told, self.lists.told):
            told.connect(page.show_trial)
        self.lists.listed.connect(page.show_listing)
        desk.settings_changed.connect(self.lists.look)
        window.section_shown.connect(self.see)

    def see(self, section: str) -> None:
        """Ask what there is when the page is shown, and let go of everything when another one is."""
        if section == SETTINGS.id and self._asks:
            self.lists.ask()
        elif section != SETTINGS.id:
            self.close()

    def close(self) -> None:
        """Let go of all that was asked and tried."""
        self.lists.close()
        self.trial.close()

"""The section of the settings, put together and connected when it is first wanted: a start does not wait for it."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from footdesk.core.figure.figure import Figure
from footdesk.desk import Desk
from footdesk.offers import Offers
from footdesk.settings_desk import SettingsDesk
from footdesk.ui.layout_class import largest_scale
from footdesk.ui.main_window import MainWindow
from footdesk.ui.sections import SETTINGS
from footdesk.ui.settings_page import SettingsPage

_PREVIEW = "heel-tendon-stretch"
"""The exercise in whose figure the chosen body is shown: standing, whole, and without a close-up."""


class SettingsSection(QObject):
    """Owns the page and its desk."""

    def __init__(self, desk: Desk, window: MainWindow, offers: Offers, folder: Path, parent: QObject) -> None:
        """Put the page into the window; `folder` is that of the data."""
        super().__init__(parent)
        self._window = window
        self._offers = offers
        self._folder = folder
        self.desk = SettingsDesk(desk, folder, self._largest_scale, self)
        self.page = SettingsPage(window)
        self.connect_page(self.page)
        self.desk.show()
        window.give_page(SETTINGS, self.page)

    def show_figures(self, figures: Mapping[str, Figure]) -> None:
        """Take the figures, by the ids of their exercises."""
        self.page.show_figure(figures.get(_PREVIEW))

    def connect_page(self, page: SettingsPage) -> None:
        """Join the page and its desk."""
        page.change_wanted.connect(self.desk.change)
        page.usual_wanted.connect(self.desk.reset)
        page.folder_wanted.connect(self._open_folder)
        page.keys_wanted.connect(self._window.keys_wanted)
        self.desk.shown_changed.connect(page.show_settings)
        self.desk.reset_done.connect(self._offer_undo)

    def _offer_undo(self) -> None:
        text = QCoreApplication.translate("Settings", "All settings have their usual values again.")
        self._offers.make(text, QCoreApplication.translate("Settings", "Undo"), self.desk.undo_reset)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _largest_scale(self) -> float:
        screen = self._window.screen().availableGeometry()
        return largest_scale(screen.width(), screen.height())

"""Tells what went wrong, now or in an earlier run; loaded when there is something to tell."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from footdesk.appearance import Appearance
from footdesk.desktop.crash import Crash
from footdesk.desktop.crash_reports import put_away
from footdesk.offers import Offers
from footdesk.problem_words import crash_words
from footdesk.ui.banner import BannerKind
from footdesk.ui.crash_dialog import CrashDialog
from footdesk.ui.main_window import MainWindow


class CrashSection(QObject):
    """Owns the dialog, and counts what it shows as told."""

    def __init__(self, window: MainWindow, appearance: Appearance, parent: QObject) -> None:
        """Stand before a window."""
        super().__init__(parent)
        self._appearance = appearance
        self._folder: Path | None = None
        self.dialog = CrashDialog(window)
        self.dialog.copy_wanted.connect(self._copy)
        self.dialog.folder_wanted.connect(self._open_folder)
        appearance.changed.connect(self.dialog.show_theme)

    def offer(self, crash: Crash, offers: Offers) -> None:
        """Say that something went wrong just now, with a way to the report."""
        label = QCoreApplication.translate("Problems", "Show the report")
        offers.make(crash_words(), label, lambda: self.show(crash), kind=BannerKind.ERROR)

    def show(self, *crashes: Crash) -> None:
        """Show reports, the newest first."""
        kept = [put_away(crash) for crash in crashes]
        path = kept[-1].path
        self._folder = None if path is None else path.parent
        self.dialog.show_report("\n".join(crash.text for crash in reversed(kept)), "" if path is None else str(path))
        self.dialog.show_theme(self._appearance.theme)
        self.dialog.open()

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

"""What opens the whole program for a test, in its own process, with a clock turned by hand."""

import gc
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footdesk.app import App
from footdesk.application import Opened
from footdesk.command_line import Request
from footdesk.desktop.profile import separate_profile
from footdesk.desktop.wall import wall_time
from footdesk.places import resources
from footdesk.self_test import SteppedClock
from footdesk.store.catalog import load_catalog
from footdesk.store.settings import Settings, save_settings
from footdesk.ui.shell import Shell


class Started:
    """A FootDesk that has settled, with its clock."""

    def __init__(self, application: QApplication, qtbot: QtBot, folder: Path, request: Request) -> None:
        """Open it on a profile of its own."""
        self.clock = SteppedClock()
        self.folder = folder
        self.app = App(
            Opened(application, separate_profile(folder), Shell()), request, load_catalog(resources()), self.clock
        )
        self.app.open()
        qtbot.waitUntil(lambda: self.app.settled)

    def turn(self, by: int) -> None:
        """Let time pass in the session."""
        self.clock.turn(by)
        self.app.driver.beat()


class Launcher:
    """Opens FootDesk, one after another, and closes all at the end."""

    def __init__(self, application: QApplication, qtbot: QtBot, folder: Path) -> None:
        """Keep everything in one folder."""
        self._application = application
        self._qtbot = qtbot
        self.folder = folder
        self._running: list[Started] = []

    def read_safety(self) -> None:
        """Let the safety page have been read today."""
        self.folder.mkdir()
        save_settings(self.folder, Settings(safety_read=wall_time().day))

    def open(self, request: Request | None = None) -> Started:
        """Open FootDesk as asked for."""
        wanted = (request or Request())._replace(silent=True)
        self._running.append(Started(self._application, self._qtbot, self.folder, wanted))
        return self._running[-1]

    def begin(self, routine: str, request: Request | None = None) -> Started:
        """Open FootDesk and start a routine past all that is asked before one."""
        started = self.open(request)
        started.app.desk.start(routine)
        return started

    def close(self) -> None:
        """Close all that is open."""
        for started in self._running:
            started.app.shell.close()
        self._running.clear()
        self._application.sendPostedEvents(None, 0)
        self._application.processEvents()
        gc.collect()

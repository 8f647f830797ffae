"""A day in the tray in seconds: the real program with a reminder each hour, looked at once in each of its minutes.

It says on its output what the process keeps after two hours, and after the whole day: `kept` RESIDENT_KIB HANDLES.
"""

import sys
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from footdesk.app import App
from footdesk.application import Opened, make_application
from footdesk.command_line import Request
from footdesk.desktop.clock import MonotonicClock
from footdesk.desktop.profile import separate_profile
from footdesk.desktop.wall import zoned_time
from footdesk.places import resources
from footdesk.reminder_desk import ReminderDesk
from footdesk.store.catalog import load_catalog
from footdesk.ui.shell import Shell

MINUTES = 24 * 60
WARM = 2 * 60
"""The minutes after which all that is loaded when it is first wanted has been loaded."""

ROUND_TRIP = 20
"""The milliseconds in which a notification goes to the desktop and its answer comes back."""


class Day:
    """The time on a wall that is turned by hand."""

    def __init__(self) -> None:
        """Begin now."""
        self.now = zoned_time()

    def __call__(self) -> datetime:
        """The time."""
        return self.now


def live(application: QApplication, reminders: ReminderDesk) -> None:
    """Live through the day; a reminder that comes twice an hour is put off, and comes again."""
    day = Day()
    reminders._now = day
    for minute in range(1, MINUTES + 1):
        day.now += timedelta(minutes=1)
        reminders.look()
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, ROUND_TRIP)
        if minute % 60 == 30:
            reminders.later()
        if minute in {WARM, MINUTES}:
            say_kept()


def say_kept() -> None:
    """Say what the process keeps."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    resident = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    sys.stdout.write(f"kept {resident} {len(list(Path('/proc/self/fd').iterdir()))}\n")
    sys.stdout.flush()


def main(folder: str) -> int:
    """Open FootDesk in the tray, live through a day and leave."""
    application = make_application()
    request = Request(background=True, silent=True)
    app = App(
        Opened(application, separate_profile(Path(folder)), Shell()),
        request,
        load_catalog(resources()),
        MonotonicClock(1.0),
    )
    app.open()
    while not app.settled:
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, ROUND_TRIP)
    live(application, app.sections.reminders.desk)
    app.window.quit()
    application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

"""Qt's application: the display it is opened on, its name and its icon."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from footdesk.command_line import EXIT_FAILED
from footdesk.desktop.display import on_display
from footdesk.desktop.platform_choice import platform_choice
from footdesk.desktop.profile import Profile
from footdesk.desktop.single import Claim, Single
from footdesk.places import resources
from footdesk.ui.shell import Shell

NAME = "FootDesk"
ICON_SIZES = (16, 32, 48, 128)
"""The sizes, in pixels, of the icon that title bars, task bars and switchers show."""
WITHOUT_INPUT = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
"""What is heard while FootDesk opens: keys and clicks wait until there is something that answers them."""


class Opened(NamedTuple):
    """What is there before the program itself: Qt's application, the profile's folders, and the window."""

    application: QApplication
    profile: Profile
    shell: Shell


def make_application() -> QApplication:
    """Qt's application on the platform that suits best; where there is no display, a sentence is the end of it."""
    os.environ.update(platform_choice(os.environ))
    # Qt shares every fill with a gradient among threads, and waits for them: with pictures as small as ours that takes
    # longer than to fill (measured with 6.11: a frame of a figure takes half the time without, on a busy machine).
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    # Ctrl+C in a terminal ends the program at once: Python itself would wait for the next event.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = on_display(lambda: QApplication([NAME]), EXIT_FAILED)
    application.setApplicationName(NAME)
    application.setDesktopFileName("footdesk")
    application.setWindowIcon(_icon())
    return application


def _icon() -> QIcon:
    icon = QIcon()
    for size in ICON_SIZES:
        icon.addFile(str(resources() / "icons" / f"footdesk-{size}.png"), QSize(size, size))
    return icon


def take_place(data: Path, application: QApplication, file: Path | None) -> Single | int:
    """The place of the one FootDesk that uses a folder of data; taken already, the exit status with which to leave.

    Whoever has the place is asked to open the file.
    """
    single = Single(data, application)
    claim = single.claim(file)
    if claim is Claim.FIRST:
        return single
    if claim is Claim.ANSWERED:
        return 0
    sys.stderr.write("footdesk: FootDesk is running already and does not answer. End it, and start it again.\n")
    return EXIT_FAILED


def wait_for(done: Callable[[], bool], application: QApplication) -> None:
    """Return as soon as something is done; keys and clicks that come meanwhile are answered afterwards."""
    while not done():
        application.processEvents(WITHOUT_INPUT | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def hold_place(single: Single, application: QApplication, come_forward: Callable[[str], None]) -> None:
    """Hear who else starts, with which file, once the first window is there, until the application ends."""
    single.called.connect(come_forward)
    application.aboutToQuit.connect(single.close)
    QTimer.singleShot(0, single, single.listen)

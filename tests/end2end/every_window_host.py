"""A process of its own that opens every window at a text size, in usual or long words, and prints what is wrong.

Started as `python -m tests.end2end.every_window_host TEXT_SIZE WORDS`, with the screen and its scaling in the
environment; the answer is one line of JSON: the scaling, the least size of the window, and the flaws by window.
"""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from footdesk.app import App
from footdesk.application import Opened, make_application
from footdesk.command_line import Request
from footdesk.desktop.profile import separate_profile
from footdesk.desktop.wall import wall_time
from footdesk.places import resources
from footdesk.self_test import SteppedClock
from footdesk.store.catalog import load_catalog
from footdesk.store.settings import Settings, save_settings
from footdesk.ui.shell import Shell
from tests.flaws import flaws
from tests.test_every_window import WINDOWS
from tests.ui.long_words import LongWords


def main(text_size: int, words: str) -> int:
    """Open every window once, each in a program of its own."""
    application = make_application()
    if words == "long":
        application.installTranslator(LongWords(application))
    if words == "from the right":
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    found: dict[str, list[str]] = {}
    least = (0, 0)
    for name in WINDOWS:
        with TemporaryDirectory() as folder:
            app = opened(application, Path(folder), text_size)
            least = app.window.minimumWidth(), app.window.minimumHeight()
            shown = WINDOWS[name](app)
            QTest.qWait(0)
            found[name] = flaws(shown)
            picture(shown, name)
            app.shell.close()
            application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    told = {"scaling": application.devicePixelRatio(), "least": least, "flaws": found}
    sys.stdout.write(json.dumps(told) + "\n")
    return 0


def opened(application: QApplication, folder: Path, text_size: int) -> App:
    """A FootDesk in its smallest window."""
    settings = Settings(safety_read=wall_time().day, reduced_motion=True, text_size=text_size)
    save_settings(folder, settings)
    app = App(
        Opened(application, separate_profile(folder), Shell()),
        Request(silent=True),
        load_catalog(resources()),
        SteppedClock(),
    )
    app.open()
    while not app.settled:
        application.processEvents()
    app.shell.resize(app.shell.minimumSize())
    return app


def picture(shown: QWidget, name: str) -> None:
    """Keep a picture where somebody asked for pictures, as the third argument."""
    for folder in sys.argv[3:]:
        shown.grab().save(str(Path(folder) / f"{name}.png"))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2]))

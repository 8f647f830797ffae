"""The real program with a session that runs many times as fast, until somebody kills it.

After each step it says on its output how many steps have ended, and that only when the history has been told.
Started as `python -m tests.end2end.session_host FOLDER SPEED`.
"""

import sys
from pathlib import Path

from footdesk.app import App
from footdesk.application import Opened, make_application
from footdesk.command_line import Request
from footdesk.core.events import StepBegan
from footdesk.desktop.clock import MonotonicClock
from footdesk.desktop.profile import separate_profile
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from footdesk.ui.shell import Shell

ROUTINE = "all-ten"


def _say(event: object) -> None:
    if isinstance(event, StepBegan):
        sys.stdout.write(f"{event.index}\n")
        sys.stdout.flush()


def main(folder: Path, speed: float) -> int:
    """Run all ten exercises in a window."""
    application = make_application()
    request = Request(silent=True, speed=speed)
    app = App(
        Opened(application, separate_profile(folder), Shell()),
        request,
        load_catalog(resources()),
        MonotonicClock(speed),
    )
    # The keeper is put behind the ears when a session is loaded; behind the keeper it is said what has been written.
    app.desk.session_loaded.connect(lambda: app.driver.happened.connect(_say))
    app.open()
    while not app.settled:
        application.processEvents()
    # Nobody is there to be asked what is within reach.
    app.desk.start(ROUTINE)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), float(sys.argv[2])))

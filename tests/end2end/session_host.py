"""The real program with a session that runs many times as fast, until somebody kills it.

After each step it says on its output how many steps have ended, and that only when the history has been told.
Started as `python -m tests.end2end.session_host FOLDER SPEED`.
"""

import sys
from pathlib import Path

from footdesk.app import App
from footdesk.application import make_application
from footdesk.command_line import Request
from footdesk.core.events import StepBegan
from footdesk.desktop.clock import MonotonicClock
from footdesk.desktop.profile import separate_profile
from footdesk.places import resources
from footdesk.store.catalog import load_catalog

ROUTINE = "all-ten"


def _say(event: object) -> None:
    if isinstance(event, StepBegan):
        sys.stdout.write(f"{event.index}\n")
        sys.stdout.flush()


def main(folder: Path, speed: float) -> int:
    """Run all ten exercises in a window."""
    application = make_application()
    assert application is not None, "no display"
    request = Request(routine=ROUTINE, silent=True, speed=speed)
    app = App(application, request, load_catalog(resources()), separate_profile(folder), MonotonicClock(speed))
    # The keeper was connected before, and so has written when this is said.
    app.driver.happened.connect(_say)
    app.open()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), float(sys.argv[2])))

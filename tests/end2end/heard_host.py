"""The real program with a session of the ten that is heard, or not, and what came of its times.

When the session is over it writes one line of JSON: all that happened with the session's milliseconds since the start,
how late each was noticed in the machine's milliseconds, and how long all of it took. While it runs it says "half" once.
Started as `python -m tests.end2end.heard_host FOLDER SPEED heard|unheard`.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from footdesk.app import App
from footdesk.application import Opened, make_application
from footdesk.command_line import Request
from footdesk.core.events import Event, Finished, StepBegan
from footdesk.desktop.clock import MonotonicClock
from footdesk.desktop.profile import separate_profile
from footdesk.desktop.wall import wall_time
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from footdesk.store.settings import Settings, save_settings
from footdesk.ui.shell import Shell

ROUTINE = "all-ten"


class Stopwatch:
    """Notes when the session says that something happened, and when it was heard of."""

    def __init__(self, app: App, clock: MonotonicClock, speed: float) -> None:
        """Listen to an app."""
        self._app = app
        self._clock = clock
        self._speed = speed
        self._story: list[tuple[str, int]] = []
        self._late: list[float] = []
        self._half = False
        self._began = time.monotonic()
        app.driver.happened.connect(self.note)

    def note(self, event: Event) -> None:
        """Note an event, and leave after the last one."""
        if not self._story:
            self._began, self._start = time.monotonic(), event.at
        self._late.append((self._clock().now - event.at) / self._speed)
        self._story.append((type(event).__name__, event.at - self._start))
        if isinstance(event, StepBegan) and not self._half and event.index > len(self._plan_steps) // 2:
            self._half = True
            _write("half")
        if isinstance(event, Finished):
            took = time.monotonic() - self._began
            _write(json.dumps({"story": self._story, "late": self._late, "took": took}))
            QTimer.singleShot(0, self._app.window, self._app.window.quit)

    @property
    def _plan_steps(self) -> tuple[object, ...]:
        return self._app.desk.moment().plan.steps


def _write(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(folder: Path, speed: float, *, heard: bool) -> int:
    """Run all ten exercises in a window."""
    application = make_application()
    save_settings(folder, Settings(tones=heard, voice=heard, safety_read=wall_time().day))
    clock = MonotonicClock(speed)
    request = Request(speed=speed)
    app = App(Opened(application, separate_profile(folder), Shell()), request, load_catalog(resources()), clock)
    stopwatch = Stopwatch(app, clock, speed)
    app.open()
    while not app.settled:
        application.processEvents()
    # Nobody is there to be asked what is within reach.
    app.desk.start(ROUTINE)
    status = application.exec()
    del stopwatch
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), float(sys.argv[2]), heard=sys.argv[3] == "heard"))

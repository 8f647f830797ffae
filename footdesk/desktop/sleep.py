"""The machine goes to sleep or its screen is locked: whoever exercises has left.

Linux desktops tell it on their buses. Elsewhere the driver sees it by the clocks.
"""

import os
import sys
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State


class Sleep(QObject):
    """Tells that the machine is about to sleep or has been locked."""

    slept = Signal()
    locked = Signal()

    def __init__(self, environment: Mapping[str, str] = os.environ, parent: QObject | None = None) -> None:
        """Belong to the session of an environment; nothing is loaded or asked before a session runs."""
        super().__init__(parent)
        self._environment = environment
        self._watching = False

    def see(self, snapshot: Snapshot) -> None:
        """Begin to watch with the first session that runs."""
        if snapshot.state is State.RUNNING and not self._watching:
            self._watching = True
            if sys.platform == "linux":
                self._watch_buses()

    def _watch_buses(self) -> None:
        """Listen to the buses; their part is loaded late because no window needs QtDBus."""
        from footdesk.desktop.sleep_buses import SleepBuses  # noqa: PLC0415 - see above

        buses = SleepBuses(self._environment.get("XDG_SESSION_ID", "auto"), self)
        buses.slept.connect(self.slept)
        buses.locked.connect(self.locked)

"""The screen is kept from dimming and locking while a session runs, and only then.

The system is asked by a thread, because it may take two seconds to refuse. Where it refuses, the screen dims as usual:
nothing is told, since nothing can be done about it.
"""

import threading

from PySide6.QtCore import QObject

from footdesk.core.exercise import Milliseconds
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State

END: Milliseconds = 3_000
"""How long letting go may take at the end of the program."""


class Awake(QObject):
    """Keeps the screen awake during a session."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._watch: _Watch | None = None

    def see(self, snapshot: Snapshot) -> None:
        """Keep the screen awake while the time of the session runs."""
        running = snapshot.state is State.RUNNING
        if running and self._watch is None:
            self._watch = _Watch()
            self._watch.start()
        elif not running:
            self._let_go()

    def close(self) -> None:
        """Let go, and see that it is done; the last call of all."""
        watch = self._let_go()
        if watch is not None:
            watch.join(END / 1000)

    def _let_go(self) -> "_Watch | None":
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.enough.set()
        return watch


class _Watch(threading.Thread):
    """Holds the screen awake until it is enough."""

    def __init__(self) -> None:
        """Be no reason for the program to stay."""
        super().__init__(name="awake", daemon=True)
        self.enough = threading.Event()

    def run(self) -> None:
        """Ask the system, wait, and let go; wakepy is loaded late because it takes as long as the whole window."""
        from wakepy import keep  # noqa: PLC0415 - see above

        with keep.presenting(on_fail="pass"):
            self.enough.wait()

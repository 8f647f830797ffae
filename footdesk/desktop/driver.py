"""The driver: it tells the session the time and passes on what happens, and is the only one to do so.

One single-shot precise timer is armed to the next visible change. No session, or one that stands still, means no timer.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from footdesk.core.exercise import SECOND, Milliseconds
from footdesk.core.plan import Plan
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.desktop.clock import Clock, Reading

if TYPE_CHECKING:
    from footdesk.core.session import Session

GAP: Milliseconds = 5 * SECOND
"""Two beats further apart than this were not exercise: the machine was suspended, or stood still."""

SLEEP: Milliseconds = 1 * SECOND
"""A sleep longer than this, by the system's clocks, was not exercise either."""


class Driver(QObject):
    """Runs one session at a time on a clock that is handed in."""

    changed = Signal(Snapshot)
    happened = Signal(object)

    def __init__(self, clock: Clock, speed: float = 1.0, parent: QObject | None = None) -> None:
        """Read `clock`, whose session time runs `speed` times as fast as the real one."""
        super().__init__(parent)
        self._clock = clock
        self._speed = speed
        self._session: Session | None = None
        self._last = clock()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)

    def load(self, plan: Plan) -> None:
        """Put a fresh session at the start of a plan; whatever ran before is gone."""
        # Loaded with the first session: a start does not wait for it.
        from footdesk.core.session import prepared  # noqa: PLC0415 - see above

        self.take(prepared(plan))

    def take(self, session: "Session") -> None:
        """Take a session that is ready to begin, or to be carried on; whatever ran before is gone."""
        self._session = session
        self._last = self._clock()
        self._timer.stop()
        self.changed.emit(session.at(self._last.now))

    def unload(self) -> None:
        """Let go of the session."""
        self._session = None
        self._timer.stop()

    def do(self, action: Action) -> None:
        """Do an action now; what the session refuses changes nothing."""
        self._tell(action)

    def look(self) -> Snapshot | None:
        """The moment as it is now, for views that animate; None without a session."""
        return None if self._session is None else self._session.at(self._clock().now)

    @Slot()
    def beat(self) -> None:
        """Tell the session what time it is."""
        self._tell(None)

    def _tell(self, action: Action | None) -> None:
        if self._session is None:
            return
        reading, session = self._clock(), self._session
        interrupted, events = self._notice_gap(session, reading)
        session, more = interrupted.do(action, reading.now) if action else interrupted.advance(reading.now)
        self._session, self._last = session, reading
        self._arm(session, reading.now)
        for event in (*events, *more):
            self.happened.emit(event)
        # Whoever heard an event may have acted on it already: show what is now, not what was.
        if self._session is not None:
            self.changed.emit(self._session.at(self._last.now))

    def _notice_gap(self, session: "Session", reading: Reading) -> "tuple[Session, tuple[object, ...]]":
        # An open step arms no timer: only the clocks can tell there that the machine slept.
        late = session.deadline is not None and reading.awake - self._last.awake > GAP
        slept = reading.asleep - self._last.asleep > SLEEP
        if late or slept:
            return session.do(Action.INTERRUPT, self._last.now)
        return session, ()

    def _arm(self, session: "Session", now: Milliseconds) -> None:
        change = session.next_change(now)
        if change is None:
            self._timer.stop()
        else:
            self._timer.start(max(0, round((change - now) / self._speed)))

"""The cue caller: it hears what happens in a session and calls each cue at its moment, and has no timer of its own."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from footdesk.core.cue_moments import cue_inside_step, cue_of_event
from footdesk.core.cues import Cue, Hearing
from footdesk.core.events import Event
from footdesk.core.snapshot import Snapshot


class CueCaller(QObject):
    """Calls cues while a session runs.

    It is to be joined to the driver before anything that takes its time, so that a tone does not wait for a disk.
    """

    called = Signal(Cue)

    def __init__(
        self,
        look: Callable[[], Snapshot | None],
        hearing: Callable[[], Hearing],
        speed: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        """Ask `look` for the moment an event led to, and at each cue `hearing` for what a person wants to hear.

        The session runs `speed` times as fast as the voice speaks.
        """
        super().__init__(parent)
        self._look = look
        self._hearing = hearing
        self._speed = speed
        self._event: Event | None = None
        self._moment: Snapshot | None = None

    def hear(self, event: Event) -> None:
        """Call the cue of an event."""
        now = self._look()
        if now is not None:
            self._call(cue_of_event(event, self._event, now, self._hearing()))
        self._event = event

    def see(self, now: Snapshot) -> None:
        """Call the cue of a moment inside a step."""
        self._call(cue_inside_step(self._moment, now, self._hearing()))
        self._moment = now

    def _call(self, cue: Cue | None) -> None:
        if cue is None:
            return
        in_time = None if cue.budget is None else round(cue.budget / self._speed)
        self.called.emit(replace(cue, budget=in_time))

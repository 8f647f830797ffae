"""What is asked before a session and after it, put together when it is first asked: a start does not wait for it."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from footdesk.appearance import Appearance
from footdesk.core.transitions import State
from footdesk.desk import Desk
from footdesk.front import Front
from footdesk.keeper import Keeper

if TYPE_CHECKING:
    from footdesk.core.exercise import Strength
    from footdesk.core.snapshot import Snapshot
    from footdesk.felt_section import FeltSection
    from footdesk.morning_section import MorningSection
    from footdesk.safety_section import SafetySection


class Asking(QObject):
    """The one way to a session, from wherever it is wished."""

    def __init__(  # noqa: PLR0913, PLR0917 - whatever the questions are put together from
        self,
        desk: Desk,
        front: Front,
        appearance: Appearance,
        keeper: Keeper,
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        """Hear every wish to start; `today` tells the day."""
        super().__init__(parent)
        self._desk = desk
        self._front = front
        self._appearance = appearance
        self._keeper = keeper
        self._today = today
        self._safety: SafetySection | None = None
        self._felt: FeltSection | None = None
        self.morning: MorningSection | None = None
        self._looked_on: date | None = None
        front.window.start_wanted.connect(self.start)
        front.window.start_one_wanted.connect(self.start)
        front.window.again_wanted.connect(self.start_again)
        desk.start_asked.connect(self.start)
        desk.session_over.connect(self._feel)

    @property
    def safety(self) -> "SafetySection":
        """What stands before a routine."""
        # Loaded when it is first wanted.
        from footdesk.safety_section import SafetySection  # noqa: PLC0415 - see above

        if self._safety is None:
            self._safety = SafetySection(self._desk, self._front, self._appearance, self._today, self)
            self._safety.desk.felt_before.connect(self._keeper.feel_before)
        return self._safety

    @property
    def felt(self) -> "FeltSection":
        """What is asked about how it felt."""
        # Loaded with the first session that is over.
        from footdesk.felt_section import FeltSection  # noqa: PLC0415 - see above

        if self._felt is None:
            self._felt = FeltSection(self._desk, self._keeper, self._front.window, self)
        return self._felt

    def open(self, wanted: str | None, strength: "Strength | None") -> None:
        """Ask what has to be asked when the window is opened.

        A routine that is wanted from the beginning is started as if it were wanted now.
        """
        if wanted is not None:
            self.safety.desk.start(wanted, strength)
            return
        self._ask_of_morning()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._come_back)
        # A window that waits in the background is not brought forward: the first start will ask.
        if self._desk.settings.safety_due(self._today()) and not self._front.window.window().isMinimized():
            self.safety.desk.open()

    @Slot(str)
    def start(self, wanted: str) -> None:
        """Start a routine or an exercise by its id, once nothing is left to be asked."""
        self.safety.desk.start(wanted)

    @Slot()
    def start_again(self) -> None:
        """Start once more what was done last; how it felt since then is known."""
        self.safety.desk.start_again(self.felt.desk.felt.pain.after)

    @Slot(Qt.ApplicationState)
    def _come_back(self, state: Qt.ApplicationState) -> None:
        """Ask about another morning when somebody comes back on another day to a FootDesk that was never closed."""
        idle = self._desk.moment().state is State.READY
        if state is Qt.ApplicationState.ApplicationActive and idle and self._today() != self._looked_on:
            self._ask_of_morning()

    def _ask_of_morning(self) -> None:
        # Loaded once the window is there, like the history that it asks.
        from footdesk.morning_desk import unasked  # noqa: PLC0415 - see above

        self._looked_on = today = self._today()
        session = unasked(self._keeper, today) if self._desk.settings.ask_pain else None
        if session is None:
            return
        # Most starts have nothing to ask.
        from footdesk.morning_section import MorningSection  # noqa: PLC0415 - see above

        made = (self._desk, self._keeper, self._front, self._appearance)
        self.morning = MorningSection(*made, session, today, self)

    @Slot(object)
    def _feel(self, _snapshot: "Snapshot") -> None:
        """Ask how it felt from the first session that is over."""
        self._desk.session_over.disconnect(self._feel)
        self.felt.desk.tell()

"""What had its turn lately, for the routine that is another one each day; asked of the history once a day."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from footdesk.desk import Desk
from footdesk.keeper import Keeper
from footdesk.three_a_day import DAYS, Lately


class Turns(QObject):
    """Tells the desk when asked, and lets it choose again when something was done or another day has come."""

    def __init__(self, desk: Desk, keeper: Keeper, today: Callable[[], date], parent: QObject) -> None:
        """Tell the desk from now on."""
        super().__init__(parent)
        self._desk = desk
        self._keeper = keeper
        self._today = today
        self._lately: Lately | None = None
        self._day = today()
        keeper.done_today_changed.connect(self.forget)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._wake)
        desk.take_turns(self.look)

    def look(self) -> Lately:
        """What had its turn in the last days."""
        today = self._today()
        if self._lately is None or self._lately.today != today:
            first = today - timedelta(days=DAYS)
            self._lately = Lately(today, self._keeper.ask(lambda history: history.turns(first, today), ()))
        return self._lately

    @Slot()
    def forget(self) -> None:
        """Ask the history again: something was done, or is there no longer."""
        self._lately, self._day = None, self._today()
        self._desk.take_turns(self.look)

    @Slot(Qt.ApplicationState)
    def _wake(self, state: Qt.ApplicationState) -> None:
        # No timer waits for midnight: whoever comes back to the window finds the day's exercises there. Somebody else
        # may have looked on the new day before; the window has not been told then.
        if state is Qt.ApplicationState.ApplicationActive and self._day != self._today():
            self.forget()

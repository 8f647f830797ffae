"""Hindsight: what follows from the history for the next session, and for the end of the last one."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from footdesk.desk import Desk
from footdesk.keeper import Keeper
from footdesk.ui.main_window import MainWindow

if TYPE_CHECKING:
    from footdesk.first_side import FirstSide
    from footdesk.turns import Turns


class Hindsight(QObject):
    """The side that begins, the exercises whose turn it is, the days in a row; each is looked up when it is wanted."""

    def __init__(
        self, desk: Desk, keeper: Keeper, window: MainWindow, today: Callable[[], date], parent: QObject
    ) -> None:
        """Follow the settings and the sessions; `today` tells the day."""
        super().__init__(parent)
        self._desk = desk
        self._keeper = keeper
        self._window = window
        self._today = today
        self._first_side: FirstSide | None = None
        self._turns: Turns | None = None
        desk.settings_changed.connect(self.balance)
        desk.session_over.connect(self.tell_streak)

    @Slot()
    def balance(self) -> None:
        """Begin to look which side is behind, if anybody wants to begin with it."""
        if self._desk.settings.balance_sides and self._first_side is None:
            # Loaded when it is first wanted.
            from footdesk.first_side import FirstSide  # noqa: PLC0415 - see above

            self._first_side = FirstSide(self._desk, self._keeper, self._today, self)

    def take_turns(self) -> None:
        """Let the exercises of the day be chosen from what was done, once the history is open."""
        # Loaded with the history.
        from footdesk.turns import Turns  # noqa: PLC0415 - see above

        if self._turns is None:
            self._turns = Turns(self._desk, self._keeper, self._today, self)

    @Slot()
    def tell_streak(self) -> None:
        """Say how many days in a row there are with the session that is over."""
        # Loaded with the first session that comes to its end.
        from footdesk.core.streak import streak  # noqa: PLC0415 - see above

        days = self._keeper.ask(lambda history: history.days(), ())
        self._window.page.show_streak(streak(days, self._today()).current)

"""The side that is behind begins the next session; loaded when somebody wants that."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, Slot

from footdesk.core.exercise import Side
from footdesk.core.side_balance import side_balance
from footdesk.desk import Desk
from footdesk.keeper import Keeper

DAYS = 30
"""How many days the balance looks back: today and those before it."""


class FirstSide(QObject):
    """Looks again after every change of the history or the settings."""

    def __init__(self, desk: Desk, keeper: Keeper, today: Callable[[], date], parent: QObject) -> None:
        """Tell the desk at once."""
        super().__init__(parent)
        self._desk = desk
        self._keeper = keeper
        self._today = today
        keeper.history_changed.connect(self.look)
        desk.settings_changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        """Let the desk begin with the side that is behind, or with the usual one."""
        self._desk.begin_with(self._behind() if self._desk.settings.balance_sides else None)

    def _behind(self) -> Side | None:
        today = self._today()
        first = today - timedelta(days=DAYS - 1)
        sums = self._keeper.ask(lambda history: history.sums(first, today), ())
        return side_balance(each.totals for each in sums).behind

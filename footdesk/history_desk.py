"""What a person looks at in the history, and what becomes of what they change there."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from footdesk.core.day_map import WEEKS_BACK, day_map, window
from footdesk.core.exercise import Side
from footdesk.core.history import Felt, SessionRecord, SessionSum, WholeSession
from footdesk.core.history_view import ChosenDay, DaySession, HistoryView, tally
from footdesk.core.pain_series import first_day_shown, pain_series
from footdesk.core.side_balance import side_balance
from footdesk.core.streak import streak
from footdesk.desk import Desk
from footdesk.keeper import Keeper
from footdesk.store.history import History


class HistoryDesk(QObject):
    """Keeps which weeks and which day are looked at; `view_changed` tells what there is to see.

    `deleted` and `edited` tell what was there before, so that it can be put back.
    """

    view_changed = Signal(HistoryView)
    deleted = Signal(WholeSession)
    edited = Signal(str, Felt)

    def __init__(
        self, desk: Desk, keeper: Keeper, today: Callable[[], date], first_weekday: int, parent: QObject
    ) -> None:
        """Look at today; weekdays count from Monday, 0, to Sunday, 6."""
        super().__init__(parent)
        self._desk = desk
        self._keeper = keeper
        self._today = today
        self._first_weekday = first_weekday
        self._back = 0
        self._day: date | None = None
        self._seen: date | None = None

    @property
    def outdated(self) -> bool:
        """Whether what was seen last was seen on another day."""
        return self._seen is not None and self._seen != self._today()

    @Slot()
    def look(self) -> None:
        """Read again what is looked at; without a history there is nothing to see."""
        self._keeper.begin()
        view = self._keeper.ask(self._read, None)
        if view is not None:
            self._seen = view.today
            self.view_changed.emit(view)

    @Slot(object)
    def choose_day(self, day: date) -> None:
        """Look at a day; at today, whatever day that is tomorrow."""
        self._day = None if day == self._today() else day
        self.look()

    @Slot(int)
    def scroll(self, back: int) -> None:
        """Look at weeks so many weeks back."""
        self._back = max(0, min(WEEKS_BACK, back))
        self.look()

    @Slot(str)
    def delete(self, session: str) -> None:
        """Delete a session, and tell what it was."""
        gone: list[WholeSession | None] = []
        if self._keeper.change(lambda history: gone.append(history.delete(session))) and gone[0] is not None:
            self.deleted.emit(gone[0])

    def put_back(self, whole: WholeSession) -> None:
        """Write a deleted session again, as it was."""
        self._keeper.change(lambda history: history.merge((whole,)))

    def session(self, session: str) -> SessionRecord | None:
        """A session by its id."""
        return self._keeper.ask(lambda history: history.session(session), None)

    def edit(self, session: str, felt: Felt) -> None:
        """Give a session other scores and another note, and tell what it had before."""
        found = self.session(session)
        before = None if found is None else Felt(found.pain, found.note)
        if before is not None and before != felt and self.describe(session, felt):
            self.edited.emit(session, before)

    def describe(self, session: str, felt: Felt) -> bool:
        """Write how a session felt, and say whether that could be done."""
        return self._keeper.change(lambda history: history.describe(session, felt))

    def _read(self, history: History) -> HistoryView:
        today = self._today()
        first, last = window(today, self._back, first_weekday=self._first_weekday)
        since, active = first_day_shown(today), frozenset(history.days())
        # What lies in both is read once: with ten years of use that is what takes the time.
        shown = history.sums(first, last)
        recent = history.sums(since, today) if last < today else [each for each in shown if each.session.day >= since]
        balance = side_balance(each.totals for each in recent)
        day = today if self._day is None else self._day
        wants_even = self._desk.settings.balance_sides
        return HistoryView(
            today=today,
            back=self._back,
            map=day_map(shown, today, first, last),
            active=active,
            streak=streak(active, today),
            chosen=ChosenDay(
                day, _sessions_of(day, history, shown if first <= day <= last else history.sums(day, day))
            ),
            since=since,
            pain=pain_series((each.session for each in recent), since, today),
            balance=balance,
            coming=_coming(balance.behind, wanted=wants_even),
        )


def _sessions_of(day: date, history: History, sums: tuple[SessionSum, ...]) -> tuple[DaySession, ...]:
    """The sessions of a day, with what became of their exercises."""
    return tuple(DaySession(each, tally(history.remarks(each.session.id))) for each in sums if each.session.day == day)


def _coming(behind: Side | None, *, wanted: bool) -> Side | None:
    return behind if wanted else None

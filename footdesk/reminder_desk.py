"""The reminders at work: they look at the clock once a minute, tell what is due, and do what is answered.

That something is to be told goes out as `telling`; whoever tells it says `tell_done` once it is seen. Nothing is
told while a session is under way.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from footdesk.core.plan import unroll
from footdesk.core.reminder import Done, Memory, due, new_memory
from footdesk.core.routine import Routine
from footdesk.core.schedule import Reminder, Schedule
from footdesk.core.transitions import State
from footdesk.desk import Desk
from footdesk.store.errors import Problem, StoreError
from footdesk.store.reminders import load_memory, load_schedule, save_memory, save_schedule
from footdesk.ui.reminder_words import ShownReminders, routine_words

_MINUTE = 60_000
_FIRST = 3_000
"""The milliseconds after a start until the first look."""

_JUST_AFTER = 200
"""The milliseconds after a full minute at which the clock is looked at: a timer may be a little early."""


class ReminderDesk(QObject):
    """Keeps the schedule and what is remembered; `shown_changed` tells what the page shows."""

    shown_changed = Signal(ShownReminders)
    telling = Signal()
    tried = Signal()
    start_wanted = Signal(str)
    problem_told = Signal(Problem)
    deleted = Signal(Reminder)

    def __init__(  # noqa: PLR0913, PLR0917 - whatever reminders are made of
        self,
        desk: Desk,
        done: Callable[[], tuple[Done, ...]],
        config: Path,
        data: Path,
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        """Read what is kept in the folders; `now` tells the time with its zone, `done` what was done today."""
        super().__init__(parent)
        self._desk = desk
        self._done = done
        self._config = config
        self._data = data
        self._now = now
        self._refused = False
        self._due = ""
        self.schedule, self.problems = load_schedule(config)
        self.memory: Memory = (load_memory(data) or new_memory(now())).seen(now())
        self._routines = self._names
        desk.choice_changed.connect(self._follow)
        # A coarse timer may come three seconds before its minute, and would have to wake once more in it.
        self._beat = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self.look)
        if self.schedule.on:
            # What was missed while the computer was off comes when there is somebody again, but not with the window.
            self._beat.start(_FIRST)

    @property
    def shown(self) -> ShownReminders:
        """What the page shows now."""
        off = self.memory.off == self._now().date()
        return ShownReminders(self.schedule, self._names, self._text(self._first), self._refused, off)

    @property
    def text(self) -> str:
        """What is to be told now, in words."""
        return self._text(self._due)

    @Slot()
    def look(self) -> None:
        """Look at the clock, and tell what is due; looked at again at the next full minute."""
        now = self._now()
        self.memory = self.memory.seen(now)
        self._arm()
        if self._desk.moment().state in {State.READY, State.FINISHED}:
            found = due(self.schedule, self.memory, self._done(), now)
            if found is not None:
                self._due = found.routine
                self.telling.emit()

    @Slot()
    def tell_done(self) -> None:
        """Count what was due as told."""
        self._remember(self.memory.told_at(self._now(), self.schedule))

    @Slot()
    def start(self) -> None:
        """Start what was told."""
        self.start_wanted.emit(self._there(self._due).id)

    @Slot()
    def later(self) -> None:
        """Tell it again in ten minutes."""
        self._remember(self.memory.snoozed(self._now(), self._due))

    @Slot()
    def not_today(self) -> None:
        """Tell nothing more today."""
        self._remember(self.memory.not_today(self._now()))

    @Slot()
    def resume(self) -> None:
        """Tell again what comes today."""
        self._remember(self.memory.today_again(self._now()))

    @Slot()
    def try_one(self) -> None:
        """Tell one now, as it would be told."""
        self._due = self._first
        self.tried.emit()

    @Slot(bool)
    def show_refused(self, refused: bool) -> None:  # noqa: FBT001 - a slot
        """Note whether the desktop shows no notifications."""
        if refused != self._refused:
            self._refused = refused
            self.shown_changed.emit(self.shown)

    @Slot(Schedule)
    def change(self, schedule: Schedule) -> None:
        """Take another schedule; times that have passed do not count any more."""
        if schedule == self.schedule:
            return
        schedule = replace(schedule, reminders=tuple(sorted(schedule.reminders, key=lambda each: each.at)))
        self.schedule = schedule
        try:
            save_schedule(self._config, schedule)
        except StoreError as error:
            self.problem_told.emit(error.problem)
        self._remember(self.memory.seen(self._now()).settled_at(self._now()))
        self._arm()

    def turn(self, *, on: bool) -> None:
        """Switch all reminders on or off."""
        self.change(replace(self.schedule, enabled=on))

    def put(self, number: int | None, reminder: Reminder) -> None:
        """Put a reminder in the place of one, by its number; None adds it."""
        reminders = list(self.schedule.reminders)
        if number is None:
            reminders.append(reminder)
        else:
            reminders[number] = reminder
        self.change(replace(self.schedule, reminders=tuple(reminders)))

    @Slot(int)
    def delete(self, number: int) -> None:
        """Delete a reminder by its number."""
        gone = self.schedule.reminders[number]
        left = tuple(each for place, each in enumerate(self.schedule.reminders) if place != number)
        self.change(replace(self.schedule, reminders=left))
        self.deleted.emit(gone)

    @Slot()
    def read_again(self) -> None:
        """Begin anew with what is on the disk, which was replaced."""
        self.schedule, self.problems = load_schedule(self._config)
        for problem in self.problems:
            self.problem_told.emit(problem)
        now = self._now()
        self.memory = (load_memory(self._data) or new_memory(now)).seen(now)
        self._arm()
        self.shown_changed.emit(self.shown)

    def close(self) -> None:
        """Keep what is remembered."""
        self._beat.stop()
        if self.schedule.on:
            self._keep()

    @property
    def _first(self) -> str:
        """The routine of the first reminder, which stands for all of them."""
        return next((each.routine for each in self.schedule.reminders if each.on), self.schedule.breaks.routine)

    @property
    def _names(self) -> tuple[tuple[str, str], ...]:
        """The routines there are, by their ids and names."""
        return tuple((routine.id, routine.name) for routine in self._desk.routines)

    @Slot()
    def _follow(self) -> None:
        """Show what the routines are called now, where one of them came, went or was renamed."""
        before, self._routines = self._routines, self._names
        if before != self._routines:
            self.shown_changed.emit(self.shown)

    def _there(self, wanted: str) -> Routine:
        """The routine of a reminder; the chosen one where it was deleted, or has nothing left in it."""
        return self._desk.routine(wanted) or self._desk.choice.plan.routine

    def _arm(self) -> None:
        """Wake up at the next full minute; nobody wakes up for a schedule that is off."""
        if self.schedule.on:
            now = self._now()
            self._beat.start(_MINUTE - (now.second * 1_000 + now.microsecond // 1_000) + _JUST_AFTER)
        else:
            self._beat.stop()

    def _remember(self, memory: Memory) -> None:
        self.memory = memory
        self._keep()
        self.shown_changed.emit(self.shown)

    def _keep(self) -> None:
        try:
            save_memory(self._data, self.memory)
        except StoreError as error:
            self.problem_told.emit(error.problem)

    def _text(self, wanted: str) -> str:
        return routine_words(unroll(self._there(wanted), self._desk.settings.pace()))

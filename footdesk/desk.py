"""The desk: what each wish of a person means, decided in one place.

It stands between the windows, which only wish and show, and the driver and the stores, which only do.
It knows no window.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from footdesk.core.events import Ending, Event, StepEnded
from footdesk.core.plan import WORK, Plan, unroll
from footdesk.core.routine import Routine, single
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action, State
from footdesk.desktop.driver import Driver
from footdesk.store.catalog import Catalog
from footdesk.store.settings import Settings


@dataclass(frozen=True, slots=True)
class Choice:
    """What would be started now: the routines there are, the chosen one, and its plan in the chosen order."""

    routines: tuple[Routine, ...]
    plan: Plan
    by_position: bool


class Desk(QObject):
    """Takes wishes, and answers with values to show."""

    choice_changed = Signal(Choice)
    session_changed = Signal(Snapshot)
    session_over = Signal(Snapshot)
    session_left = Signal()
    stop_asked = Signal(Snapshot)
    settings_changed = Signal(Settings)

    def __init__(self, catalog: Catalog, settings: Settings, driver: Driver, parent: QObject | None = None) -> None:
        """Begin with what was read; nothing is started yet."""
        super().__init__(parent)
        self._catalog = catalog
        self._settings = settings
        self._driver = driver
        self._worked = False

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    def show(self) -> None:
        """Tell everything there is to show before a session begins."""
        self.settings_changed.emit(self._settings)
        self.choice_changed.emit(self._choice())

    def choose_routine(self, routine_id: str) -> None:
        """Choose the routine that Start starts."""
        self.change_settings(replace(self._settings, routine=routine_id))

    def choose_order(self, by_position: bool) -> None:  # noqa: FBT001 - a signal carries it
        """Choose between the source's order and the one with the fewest changes of position."""
        self.change_settings(replace(self._settings, by_position=by_position))

    def change_settings(self, settings: Settings) -> None:
        """Take other settings; whoever keeps them hears of it."""
        if settings != self._settings:
            self._settings = settings
            self.show()

    def start(self, routine_id: str) -> None:
        """Start a routine from its beginning."""
        self._begin(self._ordered(self._routine(routine_id)))

    def start_one(self, exercise_id: str) -> None:
        """Start a single exercise."""
        self._begin(next(single(each) for each in self._catalog.exercises if each.id == exercise_id))

    def start_again(self) -> None:
        """Start once more what was done last."""
        last = self._driver.look()
        if last is not None:
            self._begin(last.plan.routine)

    def act(self, action: Action) -> None:
        """Do an action of the session; a stop is asked about first, if anything was done."""
        if action is Action.STOP and self._worked:
            self._driver.do(Action.PAUSE)
            self._ask_stop()
        else:
            self._driver.do(action)

    def stop(self) -> None:
        """Stop for good, without asking again."""
        self._driver.do(Action.STOP)

    def leave(self) -> None:
        """Let go of a session that is over."""
        self._driver.unload()
        self.session_left.emit()

    def hear(self, event: Event) -> None:
        """Note what happened in the session."""
        if isinstance(event, StepEnded) and event.step.kind in WORK and event.complete:
            self._worked = True

    def see(self, snapshot: Snapshot) -> None:
        """Pass a moment of the session on to whoever shows it."""
        if snapshot.state is not State.FINISHED:
            self.session_changed.emit(snapshot)
        elif snapshot.ending is Ending.COMPLETED:
            self.session_over.emit(snapshot)
        else:
            self.leave()

    def _begin(self, routine: Routine) -> None:
        self._worked = False
        self._driver.load(unroll(routine, self._settings.pace()))
        self._driver.do(Action.START)

    def _routine(self, routine_id: str) -> Routine:
        return next((each for each in self._catalog.routines if each.id == routine_id), self._catalog.routines[0])

    def _ordered(self, routine: Routine) -> Routine:
        return routine.by_position() if self._settings.by_position else routine

    def _choice(self) -> Choice:
        routine = self._ordered(self._routine(self._settings.routine))
        plan = unroll(routine, self._settings.pace())
        return Choice(self._catalog.routines, plan, self._settings.by_position)

    def _ask_stop(self) -> None:
        moment = self._driver.look()
        if moment is not None:
            self.stop_asked.emit(moment)

"""The desk: what each wish of a person means, decided in one place.

It stands between the windows, which only wish and show, and the driver and the stores, which only do.
It knows no window.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from footdesk.core.ending import Ending
from footdesk.core.exercise import Kit, Side, Strength
from footdesk.core.plan import WORK, Pace, Plan, unroll
from footdesk.core.routine import Routine
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action, State
from footdesk.desktop.driver import Driver
from footdesk.repertoire import Repertoire
from footdesk.store.catalog import Catalog
from footdesk.store.settings import MiniShape, Settings
from footdesk.three_a_day import ID as THREE_A_DAY
from footdesk.three_a_day import Lately

if TYPE_CHECKING:
    # Nobody needs them before the window is there.
    from footdesk.core.cut_off import CutOff
    from footdesk.core.events import Event
    from footdesk.core.history import SessionPlan


class Choice(Struct, frozen=True):
    """What would be started now: the routines there are, and the chosen one's plan in the chosen order."""

    routines: tuple[Routine, ...]
    plan: Plan
    by_position: bool


class Desk(QObject):
    """Takes wishes, and answers with values to show."""

    choice_changed = Signal(Choice)
    settings_changed = Signal(Settings)
    start_asked = Signal(str)
    session_loaded = Signal(Plan, bool)
    session_carried_on = Signal(Plan, object)
    session_changed = Signal(Snapshot)
    session_over = Signal(Snapshot)
    session_left = Signal()
    moment_changed = Signal(Snapshot)
    stop_asked = Signal(Snapshot)
    relief_asked = Signal(Snapshot)

    def __init__(self, catalog: Catalog, settings: Settings, driver: Driver, parent: QObject | None = None) -> None:
        """Begin with what was read; nothing is started yet."""
        super().__init__(parent)
        self.settings = settings
        self._repertoire = Repertoire(catalog)
        self._driver = driver
        self._worked = False
        self._behind: Side | None = None

    @property
    def choice(self) -> Choice:
        """What would be started now."""
        plan = unroll(self._repertoire.chosen(self.settings), self._pace())
        return Choice(self.routines, plan, self.settings.by_position)

    @property
    def routines(self) -> tuple[Routine, ...]:
        """Every routine that can be started, as it was made; one of them may be another one each day."""
        return self._repertoire.routines(self.settings)

    @property
    def catalog(self) -> Catalog:
        """All that there is to choose."""
        return self._repertoire.catalog

    def take_catalog(self, catalog: Catalog) -> None:
        """Let other things be there to choose; a session under way goes on as it was begun."""
        self._repertoire.catalog = catalog
        self._choose_again()

    def show(self) -> None:
        """Tell what there is to choose, before anything is started."""
        self.choice_changed.emit(self.choice)

    def moment(self) -> Snapshot:
        """The session as it is at this moment; without one, the chosen routine before its start."""
        # Loaded when it is first asked: a start does not wait for the session.
        from footdesk.core.session import prepared  # noqa: PLC0415 - see above

        return self._driver.look() or prepared(self.choice.plan).at(0)

    @Slot(str)
    def choose_routine(self, routine: str) -> None:
        """Choose the routine that Start starts, by its id."""
        self.change(replace(self.settings, routine=routine))

    @Slot(bool)
    def choose_order(self, by_position: bool) -> None:  # noqa: FBT001 - a slot
        """Choose between the source's order and the one with the fewest changes of position."""
        self.change(replace(self.settings, by_position=by_position))

    @Slot(Strength)
    def choose_strength(self, strength: Strength) -> None:
        """Choose how strong the chosen routine is."""
        self.change(self.settings.with_strength(self.choice.plan.routine.id, strength))

    @Slot(MiniShape)
    def choose_mini_shape(self, shape: MiniShape) -> None:
        """Choose one of the mini timer's shapes."""
        self.change(replace(self.settings, mini_shape=shape))

    @Slot(bool)
    def pin_mini(self, pinned: bool) -> None:  # noqa: FBT001 - a slot
        """Keep the mini timer on top, or let it go."""
        self.change(replace(self.settings, mini_pinned=pinned))

    @Slot(bool)
    def cover_full_screen(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        """Keep the mini timer above full-screen programs too, or no longer."""
        self.change(replace(self.settings, mini_over_full_screen=wanted))

    @Slot()
    def turn_voice(self) -> None:
        """Turn the voice on, or off."""
        self.change(replace(self.settings, voice=not self.settings.voice))

    def change(self, settings: Settings) -> None:
        """Take other settings; a session under way keeps the pace at which it was started."""
        if settings == self.settings:
            return
        self.settings = settings
        self.settings_changed.emit(settings)
        self._choose_again()

    def begin_with(self, side: Side | None) -> None:
        """Let the next sessions begin with a side; None lets them begin with the usual one."""
        if side is not self._behind:
            self._behind = side
            self._choose_again()

    def take_turns(self, lately: Callable[[], Lately]) -> None:
        """Let what is done few a day be chosen from what this tells; it is asked each time."""
        self._repertoire.lately = lately
        if self.settings.routine == THREE_A_DAY:
            self._choose_again()

    @Slot(str)
    def start(self, wanted: str, strength: Strength | None = None) -> None:
        """Start a routine, or a single exercise, by its id; an id that is not known starts nothing.

        A strength holds this time only; None takes the one that was chosen for the routine.
        """
        found = self.found(wanted, strength)
        if found is not None:
            self.start_routine(found)

    def found(self, wanted: str, strength: Strength | None = None) -> Routine | None:
        """What `start` would start; None for an id that is not known."""
        return self._repertoire.found(wanted, self.settings, strength)

    def routine(self, wanted: str) -> Routine | None:
        """A routine by its id, in the order in which it would be started; None for one that is not known."""
        return self._repertoire.routine(wanted, self.settings)

    def again(self, last: Routine) -> Routine:
        """What was done last once more, with all that was left out of it; of turns, the same ones."""
        return self._repertoire.again(last, self.settings)

    def standing_in(self, routine: Routine, missing: frozenset[Kit]) -> Routine | None:
        """A routine in which others stand in for those that need a missing thing; None if nothing can be done."""
        return self._repertoire.standing_in(routine, missing, self.settings)

    def start_routine(self, routine: Routine) -> None:
        """Start a routine as it is given, such as one without what is not within reach."""
        plan = unroll(routine, self._pace())
        self._driver.load(plan)
        self.session_loaded.emit(plan, self.settings.by_position)
        self._driver.do(Action.START)

    def plan_again(self, made_of: "SessionPlan") -> Plan | None:
        """The plan of an earlier session, made once more; None where its routine is no longer there."""
        found = self._repertoire.made_of(made_of, self.settings)
        return None if found is None else unroll(found, made_of.pace)

    def carry_on(self, cut_off: "CutOff", plan: Plan) -> None:
        """Go on with a session that was cut off, at the side that was under way in its plan."""
        self._driver.take(cut_off.within(plan))
        self.session_loaded.emit(plan, cut_off.session.plan.by_position)
        self.session_carried_on.emit(plan, cut_off.session)
        self._driver.do(Action.START)

    @Slot(Action)
    def act(self, action: Action) -> None:
        """Do an action of the session; a start, and a stop if anything was done, are asked about first."""
        now = self._driver.look()
        if action is Action.START and now is None:
            # The chosen routine may be gone, and then another one is shown.
            self.start_asked.emit(self.choice.plan.routine.id)
        elif action is Action.STOP and self._worked and now is not None:
            self._driver.do(Action.PAUSE)
            self.stop_asked.emit(self.moment())
        else:
            self._driver.do(action)

    @Slot()
    def stop(self) -> None:
        """Stop for good, without asking again."""
        self._driver.do(Action.STOP)

    @Slot()
    def pause(self) -> None:
        """Let the time of a session stand still."""
        self._driver.do(Action.PAUSE)

    @Slot()
    def hurt(self) -> None:
        """Let the time stand still at once, and ask what would help."""
        now = self._driver.look()
        if now is not None and Action.STOP in now.actions:
            self._driver.do(Action.PAUSE)
            self.relief_asked.emit(self.moment())

    @Slot()
    def leave(self) -> None:
        """Let go of a session that is over."""
        self._driver.unload()
        self.session_left.emit()
        self.moment_changed.emit(self.moment())

    @Slot(object)
    def hear(self, event: "Event") -> None:
        """Note whether anything was done that a stop would end."""
        # Loaded already by whoever made the event.
        from footdesk.core.events import Started, StepEnded  # noqa: PLC0415 - see above

        if isinstance(event, Started):
            self._worked = False
        elif isinstance(event, StepEnded) and event.step.kind in WORK and event.complete:
            self._worked = True

    @Slot(Snapshot)
    def see(self, snapshot: Snapshot) -> None:
        """Pass a moment of the session on to whoever shows it."""
        if snapshot.ending is Ending.STOPPED:
            self.leave()
        elif snapshot.state is State.FINISHED:
            self.session_over.emit(snapshot)
            self.moment_changed.emit(snapshot)
        elif snapshot.state is not State.READY:
            self.session_changed.emit(snapshot)
            self.moment_changed.emit(snapshot)

    def _choose_again(self) -> None:
        self.choice_changed.emit(self.choice)
        if self._driver.look() is None:
            self.moment_changed.emit(self.moment())

    def _pace(self) -> Pace:
        pace = self.settings.pace()
        return pace if self._behind is None else replace(pace, first_side=self._behind)

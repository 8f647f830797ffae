"""The recorder: hears what happens in a session and writes it into the history.

A step that ended waits for the event behind it, which comes in the same breath: the step, what it did to its exercise
and where the session stands now are one transaction.
"""

import uuid
from collections.abc import Callable

from msgspec import Struct, field

from footdesk.core.events import (
    Eased,
    Event,
    ExerciseDone,
    ExerciseSkipped,
    Finished,
    Interrupted,
    Started,
    StepBegan,
    StepEnded,
    WentBack,
)
from footdesk.core.exercise import Milliseconds, Side
from footdesk.core.history import Outcome, Place, Remark, SessionPlan, SessionRecord, StepRecord, WallTime
from footdesk.core.plan import Plan
from footdesk.store.history import History


class _UnderWay(Struct):
    """The session that is written: `zero` is the moment of the events' clock at which it began."""

    id: str
    zero: Milliseconds
    began: WallTime
    over: bool = False
    step_began: Milliseconds = 0
    number: int = 0
    held: list[StepRecord | Remark] = field(default_factory=list)


class Recorder:
    """Writes one session after another; `wall` tells the time on the wall.

    Every method may raise a StoreError: what could not be written then waits in the history, and nothing is lost yet.
    """

    def __init__(self, history: History, wall: Callable[[], WallTime]) -> None:
        """Write into a history."""
        self._history = history
        self._wall = wall
        self._plan: Plan | None = None
        self._by_position = False
        self._carried: SessionRecord | None = None
        self._before: int | None = None
        self._session: _UnderWay | None = None

    @property
    def session(self) -> str | None:
        """The id of the session that was begun last, so that scores and a note can be added to it."""
        return None if self._session is None else self._session.id

    def load(
        self, plan: Plan, *, by_position: bool, carried: SessionRecord | None = None, before: int | None = None
    ) -> None:
        """Make ready for a session of a plan: a new one, or an unfinished one that is carried on.

        `before` is the person's score before a new one.
        """
        self._plan, self._by_position, self._carried, self._before = plan, by_position, carried, before
        if carried is not None:
            self._before = carried.pain.before

    def move(self, history: History) -> None:
        """Write into another history from now on, and make sure that it knows the session under way."""
        self._history = history
        session, plan = self._session, self._plan
        if plan is None or session is None or session.over:
            return
        if history.session(session.id) is None:
            place = Place(session.number, Side.BOTH)
            history.begin(session.id, self._made_of(plan), session.began, place, self._before)

    def hear(self, event: Event) -> None:
        """Write what an event tells; before a plan is loaded, nothing."""
        if self._plan is not None and isinstance(event, Started):
            self._start(self._plan, event.at)
        elif self._plan is not None and self._session is not None:
            self._note(self._plan, self._session, event)

    def _start(self, plan: Plan, at: Milliseconds) -> None:
        now, carried = self._wall(), self._carried
        if carried is not None:
            # A clock on the wall that was put back is not to make moments before the beginning.
            self._session = _UnderWay(carried.id, at - max(0, now.utc - carried.began.utc), carried.began)
            self._history.carry_on(carried.id)
            return
        self._session = _UnderWay(str(uuid.uuid4()), at, now)
        place = Place(0, plan.steps[0].side)
        self._history.begin(self._session.id, self._made_of(plan), now, place, self._before)

    def _made_of(self, plan: Plan) -> SessionPlan:
        routine = plan.routine
        return SessionPlan(routine.id, routine.name, self._by_position, plan.pace, routine.left_out, routine.strength)

    def _note(self, plan: Plan, session: _UnderWay, event: Event) -> None:
        match event:
            case StepEnded():
                session.held.append(_step(plan, session, event))
            case ExerciseDone(at=at, exercise=number):
                session.held.append(_remark(plan, session, number, Outcome.DONE, at))
            case ExerciseSkipped(at=at, exercise=number):
                session.held.append(_remark(plan, session, number, Outcome.SKIPPED, at))
            case WentBack(at=at, exercise=number):
                session.held.append(_remark(plan, session, number, Outcome.WENT_BACK, at))
            case Eased(at=at, exercise=number):
                self._history.add(session.id, _remark(plan, session, number, Outcome.EASED, at))
            case Interrupted(at=at):
                self._history.add(session.id, _remark(plan, session, session.number, Outcome.INTERRUPTED, at))
            case StepBegan(at=at, step=step):
                held, session.held = session.held, []
                session.step_began, session.number = at, step.exercise
                self._history.add(session.id, *held, place=Place(step.exercise, step.side))
            case Finished(ending=ending):
                held, session.held, session.over = session.held, [], True
                self._history.end(session.id, ending, self._wall().utc, *held)
            case _:
                # A pause, a resumption or a longer step is told by the times of the step.
                pass


def _step(plan: Plan, session: _UnderWay, event: StepEnded) -> StepRecord:
    step = event.step
    return StepRecord(
        number=step.exercise,
        exercise=plan.exercises[step.exercise].id,
        kind=step.kind,
        side=step.side,
        repetition=step.repetition,
        stage=step.stage,
        began=session.step_began - session.zero,
        planned=step.duration,
        spent=event.spent,
        complete=event.complete,
    )


def _remark(plan: Plan, session: _UnderWay, number: int, outcome: Outcome, at: Milliseconds) -> Remark:
    return Remark(number, plan.exercises[number].id, outcome, at - session.zero)

"""One run through a plan: a frozen value that is told the time and never asks for it.

1. States, actions and what leads where stand as a table in `transitions`; what has no row there is refused.
2. A step ends at its deadline and the next one begins there, not when somebody looked: one look, a thousand looks, or
   one look a minute too late give the same events with the same times.
3. A pause of any length moves the deadline and nothing else.
4. A gap is not the session's to notice: the driver dates an interruption back to the last moment it knew.
5. A step without a duration has no deadline; it waits for `proceed`.
6. What was made easier stays so for the rest of its exercise, from its beginning too if the person goes back there. It
   ends where that exercise is left, also for an earlier one: there the whole dose waits again.

All moments are whole milliseconds on one clock that never runs backwards; an action dated before the step under way
began counts as done at its beginning.
"""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from footdesk.core.ending import Ending
from footdesk.core.events import (
    Eased,
    Event,
    ExerciseDone,
    ExerciseSkipped,
    Finished,
    Interrupted,
    Lengthened,
    Paused,
    Resumed,
    Started,
    StepBegan,
    StepEnded,
    WentBack,
)
from footdesk.core.exercise import SECOND, Milliseconds
from footdesk.core.plan import Kind, Plan
from footdesk.core.snapshot import Mark, Snapshot
from footdesk.core.standing import Over, Place, Running, Still
from footdesk.core.transitions import TABLE, Action, State, possible

LONGER: Milliseconds = 10 * SECOND
"""What one press of "10 s more" adds."""

BACK_AGAIN: Milliseconds = 3 * SECOND
"""A second Back within this time goes to the exercise before."""


class Session(Struct, frozen=True):
    """A run through a plan, as it stands after all it was told so far.

    `eased` is how often the exercise under way was made easier.
    """

    plan: Plan
    now_at: Running | Still | Over
    marks: tuple[Mark, ...]
    spent: Milliseconds = 0
    went_back_at: Milliseconds | None = None
    eased: int = 0

    @property
    def state(self) -> State:
        """Where the session stands."""
        return self.now_at.state

    @property
    def deadline(self) -> Milliseconds | None:
        """The moment at which the step under way ends; None when nothing ends by itself."""
        match self.now_at:
            case Running(place=Place(length=int(length), spent=spent), since=since):
                return since + length - spent
            case _:
                return None

    def next_change(self, now: Milliseconds) -> Milliseconds | None:
        """The next moment at which the whole seconds left change, or the step ends; None if time stands still."""
        if self.deadline is None:
            return None
        shown = -(-(self.deadline - now) // SECOND)
        return self.deadline - max(0, shown - 1) * SECOND

    def at(self, now: Milliseconds) -> Snapshot:
        """What there is to see at a moment, without going on to the next step."""
        place = self.now_at.place
        remaining = None if place.length is None else max(0, place.length - _spent(self, now))
        state, over = self.state, isinstance(self.now_at, Over)
        return Snapshot(
            state=state,
            plan=self.plan,
            index=place.index,
            length=place.length,
            remaining=0 if over else remaining,
            spent=self.spent,
            marks=self.marks,
            actions=possible(state, self.plan.steps[place.index]),
            ending=self.now_at.ending if isinstance(self.now_at, Over) else None,
        )

    def advance(self, now: Milliseconds) -> tuple["Session", tuple[Event, ...]]:
        """Let the time run up to `now`: the session then, and all that happened on the way, in order."""
        session, events = self, list[Event]()
        while (deadline := session.deadline) is not None and deadline <= now:
            session, happened = _end_step(session, State.RUNNING, deadline)
            events += happened
        return session, tuple(events)

    def do(self, action: Action, now: Milliseconds) -> tuple["Session", tuple[Event, ...]]:
        """Let the time run up to `now`, then do the action there, or refuse it and leave the rest as it is."""
        if isinstance(self.now_at, Running):
            now = max(now, self.now_at.since)
        session, before = self.advance(now)
        row = TABLE.get((session.state, action))
        if row is None or not row.condition.holds(session.plan.steps[session.now_at.place.index]):
            return session, before
        changed, events = _CHANGES[action](session, row.to, now)
        return changed, before + events


Outcome = tuple[Session, tuple[Event, ...]]
"""A session after a change, and what happened in it."""


def _spent(session: Session, now: Milliseconds) -> Milliseconds:
    if isinstance(session.now_at, Running):
        return session.now_at.place.spent + max(0, now - session.now_at.since)
    return session.now_at.place.spent


def _frozen(session: Session, now: Milliseconds) -> Place:
    return replace(session.now_at.place, spent=_spent(session, now))


def _put(session: Session, state: State, place: Place, now: Milliseconds) -> Session:
    held = Running(place, now) if state is State.RUNNING else Still(place, state)
    return replace(session, now_at=held)


def _begin(session: Session, state: State, index: int, now: Milliseconds) -> Outcome:
    step = session.plan.steps[index]
    return _put(session, state, Place(index, step.duration), now), (StepBegan(now, index, step),)


def _finish(session: Session, ending: Ending, now: Milliseconds) -> Outcome:
    return replace(session, now_at=Over(session.now_at.place, ending)), (Finished(now, ending),)


def _leave(session: Session, now: Milliseconds, *, complete: bool) -> Outcome:
    index, spent = session.now_at.place.index, _spent(session, now)
    ended = StepEnded(now, index, session.plan.steps[index], spent, complete)
    return replace(session, spent=session.spent + spent), (ended,)


def _marked(session: Session, exercise: int, mark: Mark) -> Session:
    return replace(session, marks=(*session.marks[:exercise], mark, *session.marks[exercise + 1 :]))


def _left_behind(session: Session, exercise: int, mark: Mark) -> Session:
    return replace(_marked(session, exercise, mark), eased=0)


def _end_step(session: Session, to: State, now: Milliseconds) -> Outcome:
    session, events = _leave(session, now, complete=True)
    index = session.now_at.place.index + 1
    exercise = session.plan.steps[index - 1].exercise
    if index == session.plan.blocks[exercise + 1]:
        session, events = _left_behind(session, exercise, Mark.DONE), (*events, ExerciseDone(now, exercise))
    if index == len(session.plan.steps):
        session, more = _finish(session, Ending.COMPLETED, now)
    else:
        session, more = _begin(session, to, index, now)
    return session, events + more


def _start(session: Session, to: State, now: Milliseconds) -> Outcome:
    session, events = _begin(session, to, session.now_at.place.index, now)
    return session, (Started(now), *events)


def _pause(session: Session, to: State, now: Milliseconds) -> Outcome:
    return _put(session, to, _frozen(session, now), now), (Paused(now),)


def _interrupt(session: Session, to: State, now: Milliseconds) -> Outcome:
    return _put(session, to, _frozen(session, now), now), (Interrupted(now),)


def _resume(session: Session, to: State, now: Milliseconds) -> Outcome:
    return _put(session, to, session.now_at.place, now), (Resumed(now),)


def _longer(session: Session, to: State, now: Milliseconds) -> Outcome:
    place = _frozen(session, now)
    longer = replace(place, length=(place.length or 0) + LONGER)
    return _put(session, to, longer, now), (Lengthened(now, LONGER),)


def _skip(session: Session, to: State, now: Milliseconds) -> Outcome:
    exercise = session.plan.steps[session.now_at.place.index].exercise
    session, events = _leave(session, now, complete=False)
    session, events = _left_behind(session, exercise, Mark.SKIPPED), (*events, ExerciseSkipped(now, exercise))
    if exercise + 1 == len(session.marks):
        session, more = _finish(session, Ending.COMPLETED, now)
    else:
        session, more = _begin(session, to, session.plan.entry(exercise + 1), now)
    return session, events + more


def _back(session: Session, to: State, now: Milliseconds) -> Outcome:
    step = session.plan.steps[session.now_at.place.index]
    again = session.went_back_at is not None and now - session.went_back_at <= BACK_AGAIN
    # A rest already belongs to the exercise it leads to: nothing of that one could be restarted.
    exercise = max(0, step.exercise - 1) if again or step.kind is Kind.REST else step.exercise
    session, events = _leave(session, now, complete=False)
    plan, eased = session.plan, session.eased
    if exercise == step.exercise:
        plan = plan.restored(plan.entry(exercise), eased)
    else:
        plan, eased = plan.restored(plan.blocks[step.exercise]).restored(plan.blocks[exercise]), 0
    session = replace(_marked(session, exercise, Mark.TO_DO), plan=plan, eased=eased, went_back_at=now)
    session, more = _begin(session, to, plan.entry(exercise), now)
    return session, (*events, WentBack(now, exercise), *more)


def _restart_side(session: Session, to: State, now: Milliseconds) -> Outcome:
    exercise = session.plan.steps[session.now_at.place.index].exercise
    entry = session.plan.side_entry(session.now_at.place.index)
    session, events = _leave(session, now, complete=False)
    session = replace(session, plan=session.plan.restored(entry, session.eased))
    session, more = _begin(session, to, entry, now)
    return session, (*events, WentBack(now, exercise), *more, Resumed(now))


def _ease(session: Session, to: State, now: Milliseconds) -> Outcome:
    place = _frozen(session, now)
    plan = session.plan.eased(place.index)
    if place.length is not None:
        shorter = (plan.steps[place.index].duration or 0) - (session.plan.steps[place.index].duration or 0)
        place = replace(place, length=max(place.spent, place.length + shorter))
    eased = _put(replace(session, plan=plan, eased=session.eased + 1), to, place, now)
    return eased, (Eased(now, plan.steps[place.index].exercise),)


def _stop(session: Session, _to: State, now: Milliseconds) -> Outcome:
    session, events = _leave(session, now, complete=False)
    session, more = _finish(session, Ending.STOPPED, now)
    return session, events + more


def prepared(
    plan: Plan, index: int = 0, marks: tuple[Mark, ...] = (), spent: Milliseconds = 0, eased: int = 0
) -> Session:
    """A session at the start of a plan, ready to begin; or at the step `index`, to be carried on from there.

    `marks` then says what became of each exercise, `spent` is the time of all steps that have ended, and `eased` is how
    often the exercise there was made easier.
    """
    plan = plan.restored(index, eased) if eased else plan
    first = Place(index, plan.steps[index].duration)
    still = Still(first, State.READY)
    return Session(plan, still, marks or (Mark.TO_DO,) * len(plan.exercises), spent, eased=eased)


_CHANGES: dict[Action, Callable[[Session, State, Milliseconds], Outcome]] = {
    Action.START: _start,
    Action.PAUSE: _pause,
    Action.RESUME: _resume,
    Action.INTERRUPT: _interrupt,
    Action.RESTART_SIDE: _restart_side,
    Action.PROCEED: _end_step,
    Action.LONGER: _longer,
    Action.SKIP: _skip,
    Action.BACK: _back,
    Action.EASE: _ease,
    Action.STOP: _stop,
}

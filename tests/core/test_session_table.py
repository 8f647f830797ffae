"""A session does what its table allows, at the moment it is told, and refuses everything else."""

from itertools import product

import pytest

from footdesk.core.events import (
    Paused,
    StepBegan,
    StepEnded,
)
from footdesk.core.exercise import SECOND
from footdesk.core.session import Session, prepared
from footdesk.core.transitions import Action, State
from tests.core.samples import INSIDE, PLAN, done, running_at

TO = {
    State.READY: {Action.START: State.RUNNING},
    State.RUNNING: {
        Action.PAUSE: State.PAUSED,
        Action.INTERRUPT: State.INTERRUPTED,
        Action.PROCEED: State.RUNNING,
        Action.LONGER: State.RUNNING,
        Action.SKIP: State.RUNNING,
        Action.BACK: State.RUNNING,
        Action.EASE: State.RUNNING,
        Action.STOP: State.FINISHED,
    },
    State.PAUSED: {
        Action.RESUME: State.RUNNING,
        Action.SKIP: State.PAUSED,
        Action.BACK: State.PAUSED,
        Action.EASE: State.PAUSED,
        Action.STOP: State.FINISHED,
    },
    State.INTERRUPTED: {
        Action.RESUME: State.RUNNING,
        Action.RESTART_SIDE: State.RUNNING,
        Action.SKIP: State.PAUSED,
        Action.BACK: State.PAUSED,
        Action.EASE: State.PAUSED,
        Action.STOP: State.FINISHED,
    },
    State.FINISHED: {},
}
"""Where each action leads from each state, written down once more by hand."""

FOR_SOME_STEPS = {
    Action.PROCEED: {"prepare", "switch", "rest", "open hold"},
    Action.LONGER: {"prepare", "switch", "rest"},
}
"""The sorts of step in which an action that depends on the step is possible."""

LEADING = {
    State.READY: (),
    State.RUNNING: (),
    State.PAUSED: (Action.PAUSE,),
    State.INTERRUPTED: (Action.INTERRUPT,),
    State.FINISHED: (Action.STOP,),
}
"""The actions that lead from running to a state."""


def session_in(state: State, sort: str) -> Session:
    """A session in a state, in the middle of a step of a sort; ready only at the first step."""
    if state is State.READY:
        return prepared(PLAN)
    session = running_at(PLAN, INSIDE[sort])
    for action in LEADING[state]:
        session, _ = session.do(action, INSIDE[sort])
    return session


@pytest.mark.parametrize("sort", INSIDE)
@pytest.mark.parametrize(("state", "action"), list(product(State, Action)), ids=lambda each: each.value)
def test_every_action_in_every_state_and_step(state: State, action: Action, sort: str) -> None:
    """An action with a row leads where the row says; any other leaves an equal value and gives no event."""
    session = session_in(state, sort)
    moment = INSIDE[sort] + 1
    to = TO[state].get(action)
    allowed = to is not None and sort in FOR_SOME_STEPS.get(action, INSIDE)
    assert (action in session.at(moment).actions) is allowed
    changed, events = session.do(action, moment)
    if not allowed:
        assert (changed, events) == (session, ())
        return
    nothing_left = sort == "open hold" and action in {Action.SKIP, Action.PROCEED}
    assert changed.state is (State.FINISHED if nothing_left else to)
    assert events
    assert {event.at for event in events} == {moment}


def test_a_refused_action_still_lets_the_time_run() -> None:
    """An action that is refused when its moment comes leaves the session as a mere look would."""
    session = running_at(PLAN, 0)
    assert session.do(Action.RESUME, 11_000) == session.advance(11_000)


def test_the_time_runs_up_to_an_action_first() -> None:
    """All that was due before an action happens before it; the action meets the step of its own moment."""
    session, events = running_at(PLAN, 0).do(Action.PAUSE, 5_000)
    assert events == (
        StepEnded(5_000, 0, PLAN.steps[0], 5_000, complete=True),
        StepBegan(5_000, 1, PLAN.steps[1]),
        Paused(5_000),
    )
    assert session.at(9_000).remaining == 3 * SECOND


@pytest.mark.parametrize("action", [Action.PAUSE, Action.INTERRUPT, Action.SKIP, Action.STOP, Action.EASE])
def test_an_action_dated_before_its_step_is_done_at_its_beginning(action: Action) -> None:
    """An action dated before the step under way began happens at its beginning, so that the events stay in order."""
    session = running_at(PLAN, 6_000)
    assert session.do(action, 1_000) == session.do(action, 5_000)


def test_more_time_dated_before_its_step_is_not_lost() -> None:
    """Asked for before its step began, more time is still all given."""
    assert done(running_at(PLAN, 14_000), (Action.LONGER, 12_000)).deadline == 28_000

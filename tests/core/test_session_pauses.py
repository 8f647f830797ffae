"""A pause moves the deadlines and nothing else, and an interruption is dated back."""

import pytest
from msgspec.structs import replace

from footdesk.core.events import (
    Interrupted,
    Paused,
    Resumed,
    StepBegan,
    StepEnded,
    WentBack,
)
from footdesk.core.exercise import SECOND
from footdesk.core.transitions import Action, State
from tests.core.samples import INSIDE, PLAN, done, running_at


@pytest.mark.parametrize("length", [0, 1, 999, 60_000, 10**10])
@pytest.mark.parametrize("moment", INSIDE.values())
def test_a_pause_of_any_length_moves_the_deadlines_and_nothing_else(moment: int, length: int) -> None:
    """After a pause everything happens as without it, only later by the length of the pause."""
    through = running_at(PLAN, moment)
    resumed = done(through, (Action.PAUSE, moment), (Action.RESUME, moment + length))
    after, events = resumed.advance(10**11)
    unpaused, expected = through.advance(10**11)
    assert events == tuple(replace(event, at=event.at + length) for event in expected)
    assert (after.marks, after.spent, after.state) == (unpaused.marks, unpaused.spent, unpaused.state)


def test_a_pause_stands_still() -> None:
    """While paused no time ends anything, and the snapshot stays as it is."""
    paused = done(running_at(PLAN, 6_000), (Action.PAUSE, 6_250))
    assert paused.advance(10**9) == (paused, ())
    assert (paused.deadline, paused.next_change(10**9)) == (None, None)
    assert paused.at(6_250) == paused.at(10**9)
    assert (paused.at(10**9).remaining, paused.at(10**9).seconds_left) == (1_750, 2)


def test_pausing_and_resuming_are_told() -> None:
    """A pause, an interruption and the way on are told with their moments."""
    session, paused = running_at(PLAN, 6_000).do(Action.PAUSE, 6_100)
    session, resumed = session.do(Action.RESUME, 7_000)
    session, interrupted = session.do(Action.INTERRUPT, 7_200)
    assert (paused, resumed, interrupted) == ((Paused(6_100),), (Resumed(7_000),), (Interrupted(7_200),))


def test_an_interruption_is_dated_back() -> None:
    """Time lost behind the last moment known is no exercise: after it, the step goes on where it was then."""
    interrupted, events = running_at(PLAN, 6_000).do(Action.INTERRUPT, 6_500)
    assert events == (Interrupted(6_500),)
    resumed = done(interrupted, (Action.RESUME, 500_000))
    assert (resumed.at(500_000).remaining, resumed.deadline) == (1_500, 501_500)


def test_an_interruption_before_the_last_look_takes_time_back() -> None:
    """An interruption dated inside the step under way, before the last look, gives that time back."""
    looked, _ = running_at(PLAN, 5_500).advance(7_900)
    assert done(looked, (Action.INTERRUPT, 6_000)).at(10**6).remaining == 2 * SECOND


def test_resuming_an_interruption_can_restart_the_side() -> None:
    """After an interruption the side under way can begin again at its first repetition."""
    interrupted = done(running_at(PLAN, 24_000), (Action.INTERRUPT, 24_500))
    restarted, events = interrupted.do(Action.RESTART_SIDE, 90_000)
    assert events == (
        StepEnded(90_000, 7, PLAN.steps[7], 1_500, complete=False),
        WentBack(90_000, 0),
        StepBegan(90_000, 5, PLAN.steps[5]),
        Resumed(90_000),
    )
    assert (restarted.state, restarted.deadline) == (State.RUNNING, 93_000)


def test_restarting_a_side_in_a_switch_begins_the_switch_again() -> None:
    """Where the interruption met a switch, it is the switch that begins again."""
    interrupted = done(running_at(PLAN, 14_000), (Action.INTERRUPT, 15_000))
    assert done(interrupted, (Action.RESTART_SIDE, 90_000)).deadline == 95_000


def test_restarting_a_side_is_no_step_back() -> None:
    """A Back soon after restarting a side restarts the exercise, and does not go to the one before."""
    restarted = done(running_at(PLAN, 45_000), (Action.INTERRUPT, 45_000), (Action.RESTART_SIDE, 46_000))
    assert done(restarted, (Action.BACK, 46_500)).at(46_500).number == 2

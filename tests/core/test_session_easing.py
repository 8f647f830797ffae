"""Easing makes the rest of an exercise easier, and never takes back what was done."""

import pytest

from footdesk.core.events import (
    Eased,
    StepEnded,
)
from footdesk.core.exercise import SECOND
from footdesk.core.transitions import Action, State
from tests.core.samples import INSIDE, PLAN, done, running_at


def test_easing_shortens_the_hold_under_way() -> None:
    """Easing a hold of 3 s makes it one of 2 s, counted from where it began."""
    session, events = running_at(PLAN, 6_000).do(Action.EASE, 6_500)
    assert events == (Eased(6_500, 0),)
    assert (session.deadline, session.at(6_500).length, session.at(6_500).remaining) == (7_000, 2_000, 500)


def test_easing_a_hold_that_has_lasted_long_enough_ends_it() -> None:
    """A hold that has already lasted longer than its eased time ends at the moment it is eased."""
    session = done(running_at(PLAN, 6_000), (Action.EASE, 7_700))
    assert (session.deadline, session.at(7_700).remaining, session.at(7_700).fraction_left) == (7_700, 0, 0.0)
    _, events = session.advance(7_700)
    assert events[0] == StepEnded(7_700, 1, session.plan.steps[1], 2_700, complete=True)


def test_easing_leaves_a_step_of_another_kind_as_long_as_it_was() -> None:
    """Where nothing is worked, easing makes only what follows easier; ten seconds more stay given."""
    prepare = done(running_at(PLAN, 1_000), (Action.LONGER, 1_000), (Action.EASE, 2_000))
    assert (prepare.deadline, prepare.at(2_000).length) == (15_000, 15_000)
    assert done(running_at(PLAN, 9_000), (Action.EASE, 9_000)).deadline == 10_000


def test_easing_a_rest_eases_the_exercise_to_come() -> None:
    """Eased in its rest, the exercise to come is easier and the rest is as long as it was."""
    session = done(running_at(PLAN, 30_000), (Action.EASE, 31_000))
    assert session.deadline == 36_000
    assert session.plan.steps[10].duration == 14 * SECOND


def test_easing_an_open_step_leaves_it_open() -> None:
    """An open step still waits for the person after it was eased."""
    session = done(running_at(PLAN, 80_000), (Action.EASE, 80_000))
    assert (session.deadline, session.at(80_000).length) == (None, None)


@pytest.mark.parametrize("sort", INSIDE)
@pytest.mark.parametrize("action", [Action.PAUSE, Action.INTERRUPT])
def test_easing_in_a_pause_is_easing_and_pausing(action: Action, sort: str) -> None:
    """Eased in a pause or after an interruption, everything then happens as if it had been eased just before it."""
    moment = INSIDE[sort]
    running = running_at(PLAN, moment)
    inside = done(running, (action, moment), (Action.EASE, moment + 50))
    before = done(running, (Action.EASE, moment), (Action.PAUSE, moment))
    assert inside == before
    assert inside.state is State.PAUSED


def test_easing_away_the_last_of_a_paused_hold_ends_it_on_resume() -> None:
    """A paused hold with nothing left after easing ends at the moment of Resume."""
    paused = done(running_at(PLAN, 6_000), (Action.PAUSE, 7_700), (Action.EASE, 8_000))
    assert paused.at(10**6).remaining == 0
    resumed, _ = paused.do(Action.RESUME, 50_000)
    _, events = resumed.advance(50_000)
    assert events[0] == StepEnded(50_000, 1, resumed.plan.steps[1], 2_700, complete=True)

"""What waits for the person ends when they wish, and lasts longer when they wish."""

import pytest

from footdesk.core.ending import Ending
from footdesk.core.events import (
    ExerciseDone,
    Finished,
    Lengthened,
    StepBegan,
    StepEnded,
)
from footdesk.core.plan import Kind, Pace
from footdesk.core.snapshot import Mark
from footdesk.core.transitions import Action
from tests.core.samples import BOTH_ONCE, INSIDE, PLAN, done, plan_of, running_at


@pytest.mark.parametrize("moment", [INSIDE["prepare"], INSIDE["switch"], INSIDE["rest"]])
def test_ready_now_ends_what_waits_for_the_person(moment: int) -> None:
    """Ready now ends a prepare, a switch or a rest at once and complete, and begins the next step there."""
    session = running_at(PLAN, moment)
    place = session.at(moment)
    proceeded, events = session.do(Action.PROCEED, moment + 100)
    spent = (place.length or 0) - (place.remaining or 0) + 100
    assert events == (
        StepEnded(moment + 100, place.index, place.step, spent, complete=True),
        StepBegan(moment + 100, place.index + 1, PLAN.steps[place.index + 1]),
    )
    assert proceeded.spent == place.spent + spent


def test_an_open_step_ends_on_wish() -> None:
    """An open step lasts until the person says that it is done; the time until then is what was spent on it."""
    finished, events = running_at(PLAN, 80_000).do(Action.PROCEED, 99_000)
    assert events == (
        StepEnded(99_000, 13, PLAN.steps[13], 23_000, complete=True),
        ExerciseDone(99_000, 2),
        Finished(99_000, Ending.COMPLETED),
    )
    assert finished.marks == (Mark.DONE, Mark.DONE, Mark.DONE)


def test_a_rest_that_waits_ends_on_wish() -> None:
    """With "wait for me between exercises" the rest ends when the person goes on, and cannot be made longer."""
    waiting = running_at(plan_of(BOTH_ONCE, BOTH_ONCE, pace=Pace(wait=True)), 60_000)
    assert waiting.at(60_000).step.kind is Kind.REST
    assert waiting.do(Action.LONGER, 60_000) == (waiting, ())
    assert done(waiting, (Action.PROCEED, 70_000)).deadline == 75_000


@pytest.mark.parametrize("moment", [INSIDE["prepare"], INSIDE["switch"], INSIDE["rest"]])
def test_longer_adds_ten_seconds(moment: int) -> None:
    """Ten seconds more move the deadline by ten seconds, each time they are asked for."""
    session = running_at(PLAN, moment)
    before = session.deadline or 0
    longer, events = session.do(Action.LONGER, moment + 100)
    assert events == (Lengthened(moment + 100, 10_000),)
    assert longer.deadline == before + 10_000
    assert longer.at(moment + 100).length == (session.at(moment).length or 0) + 10_000
    assert done(longer, (Action.LONGER, moment + 200)).deadline == before + 20_000


def test_more_time_is_time_spent() -> None:
    """A step that was given more time has spent that too when it ends."""
    _, events = done(running_at(PLAN, 0), (Action.LONGER, 4_000)).advance(15_000)
    assert events[0] == StepEnded(15_000, 0, PLAN.steps[0], 15_000, complete=True)

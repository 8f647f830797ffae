"""Easing makes the rest of an exercise easier, and never takes back what was done."""

import pytest

from footdesk.core.events import Eased, StepEnded
from footdesk.core.exercise import SECOND, Dose, Sides, Work
from footdesk.core.session import Session, prepared
from footdesk.core.transitions import Action, State
from tests.core.samples import BARE, BOTH_ONCE, INSIDE, PLAN, done, plan_of, running_at, told

THREE_EACH = Dose(Sides.EACH, 3, Work.HOLD, 9 * SECOND, 1 * SECOND)

EASED = ["hold left 1/2: 6", "relax left 1/2: 1", "hold left 2/2: 6", "hold right 1/2: 6", "relax right 1/2: 1"]
"""The first steps of THREE_EACH, made easier once."""

TWO = plan_of(THREE_EACH, THREE_EACH, BOTH_ONCE, pace=BARE)


def of_exercise(session: Session, number: int) -> list[str]:
    """The steps of an exercise as they stand in the session's plan."""
    return told(session.plan.steps[session.plan.blocks[number] : session.plan.blocks[number + 1]])


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


@pytest.mark.parametrize("moment", [2_000, 11_000, 22_000, 31_000, 50_000])
def test_back_to_the_beginning_keeps_an_exercise_easier(moment: int) -> None:
    """Whoever eased an exercise anywhere in it and goes back to its beginning has all of it easier."""
    session = done(running_at(TWO, moment), (Action.EASE, moment), (Action.BACK, moment + 100))
    assert session.at(moment + 100).index == 0
    assert of_exercise(session, 0)[:5] == EASED
    assert of_exercise(session, 1) == told(TWO.steps[TWO.blocks[1] : TWO.blocks[2]])


def test_back_keeps_an_exercise_as_easy_as_it_was_made() -> None:
    """What was eased twice is eased twice when it begins again."""
    session = done(running_at(TWO, 2_000), (Action.EASE, 2_000), (Action.EASE, 2_100), (Action.BACK, 2_200))
    assert of_exercise(session, 0)[:3] == ["hold left 1/2: 4", "relax left 1/2: 1", "hold left 2/2: 4"]


def test_going_to_an_earlier_exercise_ends_the_easing() -> None:
    """Left for the one before, an eased exercise waits there with its whole dose; so does the one before."""
    eased = done(running_at(TWO, 2_000), (Action.EASE, 2_000))
    # Two holds of 6 s with a second between them, on each side.
    second = done(eased, (Action.PAUSE, 40_000), (Action.EASE, 40_000), (Action.BACK, 40_000))
    assert of_exercise(second, 0)[:5] == of_exercise(second, 1)[:5] == EASED
    before = done(second, (Action.BACK, 41_000))
    assert before.plan == TWO
    again = done(before, (Action.RESUME, 50_000), (Action.SKIP, 50_000), (Action.BACK, 60_000))
    assert again.plan == TWO


def test_a_rest_left_for_the_exercise_before_ends_the_easing() -> None:
    """An exercise eased in its rest has its whole dose again after the one before it."""
    session = done(running_at(PLAN, 30_000), (Action.EASE, 31_000), (Action.BACK, 32_000))
    assert (session.at(32_000).number, session.plan) == (1, PLAN)


def test_the_next_exercise_is_not_easier() -> None:
    """A Back in the exercise behind an eased one restarts it with its whole dose."""
    session = done(running_at(TWO, 2_000), (Action.EASE, 2_000), (Action.SKIP, 3_000), (Action.BACK, 9_000))
    assert of_exercise(session, 1) == told(TWO.steps[TWO.blocks[1] : TWO.blocks[2]])


def test_a_side_that_is_restarted_is_easier_from_its_beginning() -> None:
    """An interrupted side begins again as easy as it was made; what is behind it stays as it was."""
    session = done(running_at(TWO, 50_000), (Action.EASE, 50_000), (Action.INTERRUPT, 50_500))
    again = done(session, (Action.RESTART_SIDE, 90_000))
    assert again.at(90_000).index == 5
    assert of_exercise(again, 0) == [
        *told(TWO.steps[:5]),
        "hold right 1/2: 6",
        "relax right 1/2: 1",
        "hold right 2/2: 6",
    ]


def test_an_eased_exercise_can_be_carried_on() -> None:
    """A session carried on where an exercise was eased has what is left of that exercise easier, also after Back."""
    session = done(prepared(TWO, 5, eased=1), (Action.START, 0))
    assert session.deadline == 6_000
    assert of_exercise(session, 0)[5:] == ["hold right 1/2: 6", "relax right 1/2: 1", "hold right 2/2: 6"]
    assert of_exercise(done(session, (Action.BACK, 1_000)), 0)[:5] == EASED

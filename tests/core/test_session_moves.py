"""Skip, back and stop lead through the exercises, running or paused."""

import pytest

from footdesk.core.ending import Ending
from footdesk.core.events import (
    ExerciseSkipped,
    Finished,
    StepBegan,
    StepEnded,
    WentBack,
)
from footdesk.core.snapshot import Mark
from footdesk.core.transitions import Action, State
from tests.core.samples import BARE, BOTH_ONCE, EACH_TWICE, PLAN, done, plan_of, running_at


@pytest.mark.parametrize(("moment", "exercise", "next_step"), [(6_000, 0, 9), (30_000, 1, 12), (45_000, 1, 12)])
def test_skip_leads_to_the_next_exercise(moment: int, exercise: int, next_step: int) -> None:
    """A skip leaves the step, marks the exercise as skipped, and begins the next one without its rest."""
    session = running_at(PLAN, moment)
    place = session.at(moment)
    skipped, events = session.do(Action.SKIP, moment)
    assert events == (
        StepEnded(moment, place.index, place.step, (place.length or 0) - (place.remaining or 0), complete=False),
        ExerciseSkipped(moment, exercise),
        StepBegan(moment, next_step, PLAN.steps[next_step]),
    )
    assert skipped.marks[exercise] is Mark.SKIPPED
    assert skipped.deadline == moment + 5_000


def test_skipping_the_last_exercise_finishes() -> None:
    """A skip of the last exercise finishes the session, which still counts as completed."""
    finished, events = running_at(PLAN, 72_000).do(Action.SKIP, 72_000)
    assert events[1:] == (ExerciseSkipped(72_000, 2), Finished(72_000, Ending.COMPLETED))
    assert finished.marks == (Mark.DONE, Mark.DONE, Mark.SKIPPED)
    assert finished.at(10**9).index == 12


def test_skip_while_paused_stays_paused() -> None:
    """A skip while paused stands at the whole first step of the next exercise, and no time runs until Resume."""
    paused = done(running_at(PLAN, 6_000), (Action.PAUSE, 6_500), (Action.SKIP, 9_000))
    assert (paused.state, paused.at(10**6).index, paused.at(10**6).remaining) == (State.PAUSED, 9, 5_000)
    assert paused.spent == 6_500
    assert done(paused, (Action.RESUME, 10**6)).deadline == 10**6 + 5_000


def test_skip_after_an_interruption_waits_for_resume() -> None:
    """A skip after an interruption is a pause at the next exercise: there is no side left to restart."""
    skipped = done(running_at(PLAN, 6_000), (Action.INTERRUPT, 6_500), (Action.SKIP, 90_000))
    assert skipped.state is State.PAUSED
    assert Action.RESTART_SIDE not in skipped.at(90_000).actions


def test_back_restarts_the_exercise() -> None:
    """The first Back begins the exercise under way again, from its prepare."""
    session, events = running_at(PLAN, 45_000).do(Action.BACK, 45_000)
    assert events == (
        StepEnded(45_000, 10, PLAN.steps[10], 4_000, complete=False),
        WentBack(45_000, 1),
        StepBegan(45_000, 9, PLAN.steps[9]),
    )
    assert session.marks == (Mark.DONE, Mark.TO_DO, Mark.TO_DO)


@pytest.mark.parametrize(("gap", "number"), [(0, 1), (1, 1), (3_000, 1), (3_001, 2), (60_000, 2)])
def test_back_again_soon_goes_to_the_exercise_before(gap: int, number: int) -> None:
    """A second Back within 3 s goes to the exercise before, a later one restarts the same exercise again."""
    session = done(running_at(PLAN, 45_000), (Action.PAUSE, 45_000), (Action.BACK, 45_000), (Action.BACK, 45_000 + gap))
    assert session.at(200_000).number == number
    assert session.marks == ((Mark.TO_DO if number == 1 else Mark.DONE), Mark.TO_DO, Mark.TO_DO)


def test_back_again_and_again_goes_ever_further() -> None:
    """Each Back within 3 s of the one before goes one exercise further back, and at the first one stays there."""
    session = running_at(PLAN, 80_000)
    numbers = []
    for moment in range(80_000, 90_000, 2_000):
        session = done(session, (Action.BACK, moment))
        numbers.append(session.at(moment).number)
    assert numbers == [3, 2, 1, 1, 1]


def test_back_from_the_first_step_begins_it_again() -> None:
    """A Back from the very first step begins the first exercise again, however often it is pressed."""
    session = done(running_at(PLAN, 1_000), (Action.BACK, 2_000), (Action.BACK, 2_500))
    assert (session.at(2_500).index, session.deadline) == (0, 7_500)


def test_back_from_the_last_step_restarts_the_last_exercise() -> None:
    """A Back from the last step begins the last exercise again."""
    session = done(running_at(PLAN, 80_000), (Action.BACK, 81_000))
    assert (session.at(81_000).index, session.deadline) == (12, 86_000)


def test_back_in_a_rest_restarts_the_exercise_just_done() -> None:
    """In a rest the exercise before it begins again, and is no longer done."""
    session, events = running_at(PLAN, 30_000).do(Action.BACK, 30_000)
    assert events[1:] == (WentBack(30_000, 0), StepBegan(30_000, 0, PLAN.steps[0]))
    assert session.marks[0] is Mark.TO_DO


def test_an_exercise_gone_back_to_can_be_skipped_and_done_again() -> None:
    """What became of an exercise is what became of it last."""
    back = done(running_at(PLAN, 36_500), (Action.BACK, 36_500), (Action.BACK, 37_000))
    skipped = done(back, (Action.SKIP, 38_000))
    assert skipped.marks == (Mark.SKIPPED, Mark.TO_DO, Mark.TO_DO)
    again, _ = done(skipped, (Action.BACK, 50_000), (Action.BACK, 50_001)).advance(76_001)
    assert again.marks == (Mark.DONE, Mark.TO_DO, Mark.TO_DO)


def test_back_while_paused_stays_paused() -> None:
    """A Back while paused or interrupted stands at the beginning of the exercise until Resume."""
    for action in (Action.PAUSE, Action.INTERRUPT):
        session = done(running_at(PLAN, 45_000), (action, 45_000), (Action.BACK, 46_000))
        assert (session.state, session.at(10**6).index, session.at(10**6).remaining) == (State.PAUSED, 9, 5_000)


@pytest.mark.parametrize("before", [(), (Action.PAUSE,), (Action.INTERRUPT,)])
def test_stop_ends_the_session_where_it_is(before: tuple[Action, ...]) -> None:
    """Stop leaves the step with what was spent on it and finishes at once; what was done stays done."""
    stopped, events = done(running_at(PLAN, 45_000), *((action, 45_000) for action in before)).do(Action.STOP, 45_000)
    assert events == (StepEnded(45_000, 10, PLAN.steps[10], 4_000, complete=False), Finished(45_000, Ending.STOPPED))
    snapshot = stopped.at(10**6)
    assert (snapshot.ending, snapshot.spent, snapshot.left) == (Ending.STOPPED, 45_000, 0)
    assert stopped.marks == (Mark.DONE, Mark.TO_DO, Mark.TO_DO)


def test_sides_without_anything_between_them_lead_over() -> None:
    """Where nothing stands between steps, skip, back and restart land on the work itself."""
    plan = plan_of(EACH_TWICE, BOTH_ONCE, pace=BARE)
    assert running_at(plan, 1_000).do(Action.SKIP, 1_000)[0].at(1_000).index == 6
    assert done(running_at(plan, 17_000), (Action.BACK, 17_000)).at(17_000).index == 6
    interrupted = done(running_at(plan, 14_000), (Action.INTERRUPT, 14_000))
    assert done(interrupted, (Action.RESTART_SIDE, 15_000)).at(15_000).index == 3

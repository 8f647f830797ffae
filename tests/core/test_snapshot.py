"""A snapshot tells all that a view needs to draw one moment."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from footdesk.core.exercise import SECOND, Dose, Sides, Work
from footdesk.core.plan import Kind, Pace, Plan
from footdesk.core.session import Session, prepared
from footdesk.core.snapshot import Mark, Snapshot
from footdesk.core.transitions import Action, State
from tests.core.samples import BOTH_ONCE, EACH_TWICE, OPEN, plan_of, told
from tests.core.strategies import plans


def at(plan: Plan, moment: int) -> Snapshot:
    """What there is to see of a plan that was started at 0."""
    session, _ = prepared(plan).do(Action.START, 0)
    session, _ = session.advance(moment)
    return session.at(moment)


def ended(plan: Plan) -> Session:
    """A session that has run to the end of a plan, proceeding wherever it waited."""
    session, _ = prepared(plan).do(Action.START, 0)
    now = 0
    while session.state is State.RUNNING:
        now = session.deadline if session.deadline is not None else now + 1
        session, _ = session.do(Action.PROCEED, now) if session.deadline is None else session.advance(now)
    return session


def test_before_the_start_all_is_to_come() -> None:
    """Before the start the first step stands there whole, and nothing is done."""
    snapshot = prepared(plan_of(EACH_TWICE, BOTH_ONCE)).at(5_000_000)
    assert snapshot.state is State.READY
    assert (snapshot.index, snapshot.length, snapshot.remaining) == (0, 5 * SECOND, 5 * SECOND)
    assert snapshot.marks == (Mark.TO_DO, Mark.TO_DO)
    assert (snapshot.spent, snapshot.left, snapshot.exercise_fraction) == (0, 61 * SECOND, 0.0)
    assert snapshot.actions == {Action.START}
    assert snapshot.ending is None


def test_a_moment_tells_its_step_and_its_exercise() -> None:
    """A snapshot names the step and the exercise under way, and which of how many exercises it is."""
    snapshot = at(plan_of(EACH_TWICE, BOTH_ONCE), 41_500)
    assert told((snapshot.step,)) == ["move both 1/1: 20"]
    assert (snapshot.exercise.name, snapshot.number, snapshot.count) == ("exercise 2", 2, 2)
    assert (snapshot.length, snapshot.remaining) == (20 * SECOND, 19_500)
    assert snapshot.spent == 41 * SECOND
    assert (snapshot.counted(Mark.DONE), snapshot.counted(Mark.TO_DO), snapshot.counted(Mark.SKIPPED)) == (1, 1, 0)


def test_a_rest_shows_the_exercise_that_comes_next() -> None:
    """In a rest, the exercise shown is the one it leads to."""
    snapshot = at(plan_of(BOTH_ONCE, EACH_TWICE), 30 * SECOND)
    assert snapshot.step.kind is Kind.REST
    assert (snapshot.exercise.name, snapshot.number) == ("exercise 2", 2)
    assert snapshot.exercise_fraction == 0.0


@pytest.mark.parametrize(
    ("moment", "shown"), [(0, 5), (1, 5), (999, 5), (1_000, 4), (3_999, 2), (4_000, 1), (4_999, 1)]
)
def test_whole_seconds_are_rounded_up(moment: int, shown: int) -> None:
    """The digits show 1 for the whole last second, and 0 never while a step runs."""
    assert at(plan_of(BOTH_ONCE), moment).seconds_left == shown


def test_the_share_of_a_step_runs_from_one_to_nothing() -> None:
    """The share of a step that is left is 1 at its beginning and falls evenly."""
    plan = plan_of(BOTH_ONCE)
    assert [at(plan, moment).fraction_left for moment in (5_000, 10_000, 20_000)] == [1.0, 0.75, 0.25]


def test_a_late_look_shows_nothing_less_than_nothing() -> None:
    """A look behind the deadline, before the session was told, shows the step at its end."""
    session, _ = prepared(plan_of(BOTH_ONCE)).do(Action.START, 0)
    late = session.at(60 * SECOND)
    assert (late.index, late.remaining, late.seconds_left, late.fraction_left) == (0, 0, 0, 0.0)


def test_a_look_before_the_beginning_shows_it_whole() -> None:
    """A look dated before the step began shows the step whole."""
    session, _ = prepared(plan_of(BOTH_ONCE)).do(Action.START, 1_000)
    assert session.at(400).remaining == 5 * SECOND


def test_a_step_that_waits_has_no_time() -> None:
    """A step that waits for the person has no seconds left, is whole, and leaves what is behind it."""
    snapshot = at(plan_of(OPEN, BOTH_ONCE), 100 * SECOND)
    assert (snapshot.length, snapshot.remaining, snapshot.seconds_left, snapshot.fraction_left) == (
        None,
        None,
        None,
        1.0,
    )
    assert snapshot.left == 35 * SECOND
    assert snapshot.exercise_fraction == 1.0


def test_an_exercise_without_any_time_has_no_share_done() -> None:
    """Where all of an exercise waits for the person, no share of its time can be told."""
    assert at(plan_of(OPEN, pace=Pace(prepare=0)), 1_000).exercise_fraction == 0.0


def test_the_whole_time_left_falls_with_the_clock() -> None:
    """The time left of the routine is the rest of this step and all steps behind it."""
    plan = plan_of(EACH_TWICE, BOTH_ONCE)
    assert [at(plan, moment).left for moment in (0, 1, 6_500, 60_999)] == [61_000, 60_999, 54_500, 1]


def test_the_share_of_an_exercise_leaves_its_rest_out() -> None:
    """The share of an exercise that is done grows over its own steps, from nothing to all."""
    plan = plan_of(BOTH_ONCE, BOTH_ONCE)
    shares = [at(plan, moment).exercise_fraction for moment in (0, 5_000, 15_000, 25_000, 34_999, 35_000, 40_000)]
    assert shares == [0.0, 0.2, 0.6, 0.0, 0.0, 0.0, 0.2]


def test_what_comes_next() -> None:
    """The two steps behind this one come next, then the next thing to get ready for, unless it is one of the two."""
    plan = plan_of(EACH_TWICE, BOTH_ONCE)
    assert told(at(plan, 0).coming) == ["hold left 1/2: 3", "relax left 1/2: 2", "switch right: 5"]
    assert told(at(plan, 8_000).coming) == ["hold left 2/2: 3", "switch right: 5"]
    assert told(at(plan, 10_000).coming) == ["switch right: 5", "hold right 1/2: 3"]
    assert told(at(plan, 13_000).coming) == ["hold right 1/2: 3", "relax right 1/2: 2", "rest both: 10"]
    assert told(at(plan, 60_000).coming) == []


def test_nothing_comes_behind_the_last_turn_but_the_steps_themselves() -> None:
    """Behind the last prepare, switch or rest only the next steps are told."""
    plan = plan_of(Dose(Sides.BOTH, 3, Work.HOLD, 3 * SECOND, 1 * SECOND))
    assert told(at(plan, 5_000).coming) == ["relax both 1/3: 1", "hold both 2/3: 3"]


def test_one_side_is_done_from_the_switch_on() -> None:
    """The first side is behind us in the switch and on the other side, and not in the rest that follows."""
    plan = plan_of(EACH_TWICE, EACH_TWICE)
    moments = {"prepare": 0, "left": 5_000, "switch": 13_000, "right": 18_000, "rest": 26_000, "next": 36_000}
    done = {name: at(plan, moment).side_done for name, moment in moments.items()}
    assert {name for name, is_done in done.items() if is_done} == {"switch", "right"}


def test_both_sides_at_once_leave_no_side_behind() -> None:
    """An exercise for both sides at once never has one side done."""
    assert not at(plan_of(BOTH_ONCE), 10_000).side_done


def test_at_the_end_nothing_is_left() -> None:
    """After the end the last step stands there with nothing left, and the whole time is spent."""
    plan = plan_of(EACH_TWICE)
    snapshot = ended(plan).at(10**9)
    assert (snapshot.state, snapshot.index) == (State.FINISHED, len(plan.steps) - 1)
    assert (snapshot.remaining, snapshot.seconds_left, snapshot.left, snapshot.fraction_left) == (0, 0, 0, 0.0)
    assert (snapshot.spent, snapshot.exercise_fraction) == (plan.total, 1.0)
    assert snapshot.actions == frozenset()


def test_an_open_step_at_the_end_has_nothing_left() -> None:
    """An open step that was the last one shows nothing left after the end."""
    snapshot = ended(plan_of(OPEN)).at(10**9)
    assert (snapshot.length, snapshot.remaining, snapshot.fraction_left) == (None, 0, 0.0)


def test_a_snapshot_is_a_value() -> None:
    """The same moment gives an equal snapshot, another one does not."""
    plan = plan_of(BOTH_ONCE)
    assert at(plan, 1_000) == at(plan, 1_000)
    assert at(plan, 1_000) != at(plan, 1_001)
    assert replace(at(plan, 1_000), remaining=3_999) == at(plan, 1_001)


@given(plans, st.integers(0, 120_000))
def test_all_shares_stay_between_nothing_and_all(plan: Plan, moment: int) -> None:
    """Every share lies between 0 and 1, and time spent and left add up to the whole plan and the step under way."""
    snapshot = at(plan, moment)
    assert 0.0 <= snapshot.fraction_left <= 1.0
    assert 0.0 <= snapshot.exercise_fraction <= 1.0 + 1e-9
    if snapshot.length is not None and snapshot.remaining is not None and snapshot.state is State.RUNNING:
        assert snapshot.spent + (snapshot.length - snapshot.remaining) + snapshot.left == plan.total

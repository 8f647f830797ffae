"""A plan is a routine unrolled into steps, and its whole time is known before it starts."""

import pytest
from hypothesis import assume, given
from msgspec.structs import replace

from footdesk.core.exercise import SECOND, Dose, Exercise, InvalidValueError, Kit, Position, Side, Sides, Stage, Work
from footdesk.core.plan import WAITING, WORK, Kind, Pace, Plan, time_alone, unroll
from footdesk.core.routine import Routine, single
from tests.core.samples import BARE, BOTH_ONCE, EACH_TWICE, OPEN, exercise, plan_of, told
from tests.core.strategies import exercises, paces, plans, routines

STAGES = (Stage("one way", "Circle one way."), Stage("other way", "Now the other way."))


def preparations(*chosen: tuple[Position, tuple[Kit, ...]]) -> list[float]:
    """The seconds of each prepare in a plan of exercises in these positions with this kit."""
    routine = Routine("kit", "Kit", tuple(exercise(BOTH_ONCE, position, kit) for position, kit in chosen))
    steps = unroll(routine, Pace()).steps
    return [(step.duration or 0) / SECOND for step in steps if step.kind is Kind.PREPARE]


def test_all_of_one_side_then_the_other() -> None:
    """All repetitions of one side come first, a relax between two of them, none after the last, then a switch."""
    assert told(plan_of(EACH_TWICE).steps) == [
        "prepare left: 5",
        "hold left 1/2: 3",
        "relax left 1/2: 2",
        "hold left 2/2: 3",
        "switch right: 5",
        "hold right 1/2: 3",
        "relax right 1/2: 2",
        "hold right 2/2: 3",
    ]


def test_both_sides_at_once_need_no_switch() -> None:
    """An exercise for both sides at once is one run of repetitions."""
    assert told(plan_of(BOTH_ONCE).steps) == ["prepare both: 5", "move both 1/1: 20"]


def test_a_rest_leads_to_an_exercise() -> None:
    """A rest stands before every exercise but the first and belongs to the exercise that it leads to."""
    plan = plan_of(BOTH_ONCE, EACH_TWICE, BOTH_ONCE)
    rests = [(index, step.exercise, step.side) for index, step in enumerate(plan.steps) if step.kind is Kind.REST]
    assert rests == [(2, 1, Side.LEFT), (11, 2, Side.BOTH)]
    assert told(plan.steps[2:4]) == ["rest left: 10", "prepare left: 5"]


def test_stages_follow_one_another_inside_a_repetition() -> None:
    """A repetition with stages is one step for each, without a relax between them."""
    plan = plan_of(Dose(Sides.BOTH, 2, Work.CIRCLE, 7_500, 1 * SECOND, STAGES), pace=BARE)
    assert told(plan.steps) == [
        "move both 1/2 stage 0: 7.5",
        "move both 1/2 stage 1: 7.5",
        "relax both 1/2: 1",
        "move both 2/2 stage 0: 7.5",
        "move both 2/2 stage 1: 7.5",
    ]


@pytest.mark.parametrize("work", Work)
def test_only_a_hold_is_held(work: Work) -> None:
    """A hold becomes a hold, every kind of movement a move."""
    (step,) = plan_of(replace(BOTH_ONCE, work=work), pace=BARE).steps
    assert step.kind is (Kind.HOLD if work is Work.HOLD else Kind.MOVE)


def test_a_new_position_takes_longer_to_prepare() -> None:
    """A prepare is longer where the position changes; the first exercise is come to from standing."""
    stand, sit, lie = ((position, ()) for position in Position)
    assert preparations(stand, stand, sit, sit, lie, stand) == [5, 5, 10, 5, 10, 10]
    assert preparations(lie, lie) == [10, 5]


def test_fetching_a_thing_takes_longer_to_prepare() -> None:
    """A prepare is longer where something has to be fetched, and not where what is needed is at hand already."""
    without, ball, both = ((Position.STANDING, kit) for kit in ((), (Kit.BALL,), (Kit.BALL, Kit.WALL)))
    assert preparations(ball, ball, both, ball, without, ball) == [10, 5, 10, 5, 5, 10]


def test_the_person_chooses_the_times_between_the_work() -> None:
    """Prepare, settle, switch and rest last as long as the pace says."""
    pace = Pace(prepare=1_001, settle=2_002, switch=3_003, rest=4_004)
    chosen = (exercise(EACH_TWICE), exercise(BOTH_ONCE, Position.LYING))
    steps = unroll(Routine("pace", "Pace", chosen), pace).steps
    between = [(step.kind, step.duration) for step in steps if step.kind in WAITING]
    assert between == [(Kind.PREPARE, 1_001), (Kind.SWITCH, 3_003), (Kind.REST, 4_004), (Kind.PREPARE, 2_002)]


def test_times_of_nothing_leave_only_the_work() -> None:
    """A time of zero between the work leaves its step out of the plan."""
    bare = plan_of(replace(EACH_TWICE, relax_time=0), BOTH_ONCE, pace=BARE)
    assert {step.kind for step in bare.steps} == {Kind.HOLD, Kind.MOVE}


def test_a_rest_that_waits_has_no_duration() -> None:
    """With "wait for me between exercises" a rest waits for the person, even where a rest would be left out."""
    waiting = plan_of(BOTH_ONCE, BOTH_ONCE, pace=replace(BARE, wait=True))
    assert told(waiting.steps) == ["move both 1/1: 20", "rest both: open", "move both 1/1: 20"]
    assert told(plan_of(BOTH_ONCE, BOTH_ONCE, pace=Pace(wait=True)).steps)[2] == "rest both: open"


def test_an_open_dose_makes_open_steps() -> None:
    """A repetition without a time waits for the person; the relax between two of them does not."""
    open_twice = Dose(Sides.BOTH, 2, Work.HOLD, None, 4 * SECOND)
    assert told(plan_of(open_twice, pace=BARE).steps) == [
        "hold both 1/2: open",
        "relax both 1/2: 4",
        "hold both 2/2: open",
    ]


@pytest.mark.parametrize("name", ["prepare", "settle", "switch", "rest"])
def test_a_negative_time_is_refused(name: str) -> None:
    """No time between the work can be negative."""
    times = dict.fromkeys(("prepare", "settle", "switch", "rest"), 0) | {name: -1}
    with pytest.raises(InvalidValueError, match=f"{name}: found -1, expected 0 or more"):
        Pace(**times)  # type: ignore[arg-type]  # all four of these are times


def test_both_sides_cannot_come_first() -> None:
    """The first side is left or right."""
    with pytest.raises(InvalidValueError, match="first_side: found 'both', expected left or right"):
        Pace(first_side=Side.BOTH)


def test_the_total_is_known_before_the_start() -> None:
    """The total is the sum of all steps; a step that waits for the person counts as nothing."""
    assert plan_of(EACH_TWICE).total == (5 + 3 + 2 + 3 + 5 + 3 + 2 + 3) * SECOND
    assert plan_of(BOTH_ONCE, OPEN, pace=Pace(wait=True)).total == (5 + 20 + 0 + 5 + 0) * SECOND


def test_a_plan_names_its_exercises() -> None:
    """The exercises of a plan are those of its routine, in their order."""
    plan = plan_of(BOTH_ONCE, EACH_TWICE)
    assert plan.exercises == plan.routine.exercises
    assert [each.name for each in plan.exercises] == ["exercise 1", "exercise 2"]


def test_an_exercise_is_entered_behind_its_rest() -> None:
    """An exercise begins behind the rest that leads to it, and its time leaves that rest out."""
    plan = plan_of(BOTH_ONCE, EACH_TWICE)
    assert [plan.entry(0), plan.entry(1)] == [0, 3]
    assert [plan.time_of(0), plan.time_of(1)] == [25 * SECOND, 26 * SECOND]
    assert plan_of(BOTH_ONCE, EACH_TWICE, pace=BARE).entry(1) == 1


def test_a_side_is_entered_at_its_first_repetition() -> None:
    """The run of a side begins at its first repetition; a prepare, a switch and a rest are entries of their own."""
    plan = plan_of(BOTH_ONCE, EACH_TWICE)
    assert [plan.side_entry(index) for index in range(len(plan.steps))] == [0, 1, 2, 3, 4, 4, 4, 7, 8, 8, 8]


def test_sides_without_a_switch_are_entered_each_on_its_own() -> None:
    """Where nothing stands between two sides or two exercises, each still has its own entry."""
    plan = plan_of(replace(EACH_TWICE, relax_time=0), BOTH_ONCE, BOTH_ONCE, pace=BARE)
    assert [plan.side_entry(index) for index in range(len(plan.steps))] == [0, 0, 2, 2, 4, 5]


def test_the_next_turn_is_the_next_thing_to_get_ready_for() -> None:
    """Behind a step, the next turn is the nearest prepare, switch or rest, and none behind the last one."""
    plan = plan_of(BOTH_ONCE, EACH_TWICE)
    turns = [plan.next_turn(index) for index in range(len(plan.steps))]
    assert turns == [2, 2, 3, 7, 7, 7, 7, None, None, None, None]


@given(plans)
def test_no_step_lasts_nothing(plan: Plan) -> None:
    """Every step has a time of at least a millisecond, or waits for the person."""
    assert all(step.duration is None or step.duration > 0 for step in plan.steps)


@given(plans)
def test_nobody_relaxes_after_the_last_repetition(plan: Plan) -> None:
    """Behind a relax comes the next repetition of the same side of the same exercise."""
    for relax, after in zip(plan.steps, (*plan.steps[1:], None), strict=True):
        if relax.kind is Kind.RELAX:
            assert after is not None
            assert after.kind in WORK
            assert (after.exercise, after.side) == (relax.exercise, relax.side)
            assert after.repetition == relax.repetition + 1


@given(plans)
def test_every_repetition_is_there_once(plan: Plan) -> None:
    """Each side of each exercise has all its repetitions, with all their stages, in order."""
    for number, each in enumerate(plan.exercises):
        dose = each.dose
        wanted = [
            (side, repetition, stage)
            for side in dose.sides.order(dose.first_side or plan.pace.first_side)
            for repetition in range(1, dose.repetitions + 1)
            for stage in (range(len(dose.stages)) if dose.stages else (None,))
        ]
        done = [s for s in plan.steps if s.exercise == number and s.kind in WORK]
        assert [(step.side, step.repetition, step.stage) for step in done] == wanted
        assert {step.duration for step in done} == set(dose.work_times)
        assert {step.repetitions for step in plan.steps if step.exercise == number} == {dose.repetitions}


@given(plans)
def test_the_sums_agree_with_the_steps(plan: Plan) -> None:
    """The total is the sum of the steps, and what lies behind a step is what remains of it."""
    times = [step.duration or 0 for step in plan.steps]
    assert plan.total == sum(times)
    assert [plan.time_after(index) for index in range(len(times))] == [sum(times[i + 1 :]) for i in range(len(times))]


@given(routines, paces)
def test_the_right_side_first_mirrors_everything(routine: Routine, pace: Pace) -> None:
    """A plan that begins with the right side is the one that begins with the left, seen in a mirror."""
    free = (replace(each, dose=replace(each.dose, first_side=None)) for each in routine.exercises)
    two_sided = tuple(each for each in free if each.dose.sides in {Sides.EACH, Sides.BOTH})
    assume(two_sided)
    routine = replace(routine, exercises=two_sided)
    left = unroll(routine, replace(pace, first_side=Side.LEFT))
    right = unroll(routine, replace(pace, first_side=Side.RIGHT))
    assert right.steps == tuple(replace(step, side=step.side.other) for step in left.steps)


@given(exercises, paces)
def test_the_time_of_one_exercise_alone_needs_no_plan(chosen: Exercise, pace: Pace) -> None:
    """What a list says of an exercise is the total of a session of it."""
    assert time_alone(chosen, pace) == unroll(single(chosen), pace).total


def test_a_plan_of_a_million_steps_knows_its_sums(plan_of_a_million: Plan) -> None:
    """A plan of a million steps has all its sums ready."""
    count = len(plan_of_a_million.steps)
    assert count > len(range(1_000_000))
    assert plan_of_a_million.time_after(count - 1) == 0
    assert plan_of_a_million.next_turn(count - 1) is None
    assert plan_of_a_million.side_entry(count - 1) == count - 899


def test_a_dose_may_have_its_own_rest_first_side_and_lengths_of_stages() -> None:
    """The rest is the one behind the exercise; the side and the stages are those of the dose."""
    stages = (Stage("one", "One.", 4_000), Stage("two", "Two."))
    own = Dose(Sides.EACH, 1, Work.MOVE, 2_000, 0, stages, rest_time=30_000, first_side=Side.RIGHT)
    quick = replace(BOTH_ONCE, rest_time=0)
    plan = plan_of(quick, own, BOTH_ONCE)
    assert told(plan.steps)[1:] == [
        "move both 1/1: 20",
        "prepare right: 5",
        "move right 1/1 stage 0: 4",
        "move right 1/1 stage 1: 2",
        "switch left: 5",
        "move left 1/1 stage 0: 4",
        "move left 1/1 stage 1: 2",
        "rest both: 30",
        "prepare both: 5",
        "move both 1/1: 20",
    ]
    assert [plan.repetition_time(plan.steps[index]) for index in (1, 3, 4)] == [20_000, 6_000, 6_000]


def test_a_rest_of_its_own_waits_where_every_rest_waits() -> None:
    """Whoever wants to be waited for is waited for."""
    plan = plan_of(replace(BOTH_ONCE, rest_time=0), OPEN, pace=Pace(wait=True))
    assert told(plan.steps)[2] == "rest both: open"
    assert plan.repetition_time(plan.steps[-1]) is None


def test_one_side_alone_needs_no_switch() -> None:
    """Who has one sore foot works that one."""
    plan = plan_of(replace(EACH_TWICE, sides=Sides.RIGHT), pace=BARE)
    assert told(plan.steps) == ["hold right 1/2: 3", "relax right 1/2: 2", "hold right 2/2: 3"]

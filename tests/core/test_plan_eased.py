"""An eased plan has two thirds of the repetitions and hold times, from a step to the end of its exercise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from footdesk.core.exercise import SECOND, Dose, Sides, Stage, Work
from footdesk.core.plan import WORK, Kind, Plan
from tests.core.samples import BARE, BOTH_ONCE, EACH_TWICE, OPEN, plan_of, told
from tests.core.strategies import plans

FIVE_EACH = Dose(Sides.EACH, 5, Work.HOLD, 10 * SECOND, 4 * SECOND)
STAGES = (Stage("up", "Pull up."), Stage("down", "Press down."))


def test_eased_before_its_first_repetition() -> None:
    """From its prepare on, an exercise has two thirds of its repetitions, rounded up, and of its hold times."""
    assert told(plan_of(FIVE_EACH).eased(0).steps) == [
        "prepare left: 5",
        "hold left 1/4: 7",
        "relax left 1/4: 4",
        "hold left 2/4: 7",
        "relax left 2/4: 4",
        "hold left 3/4: 7",
        "relax left 3/4: 4",
        "hold left 4/4: 7",
        "switch right: 5",
        "hold right 1/4: 7",
        "relax right 1/4: 4",
        "hold right 2/4: 7",
        "relax right 2/4: 4",
        "hold right 3/4: 7",
        "relax right 3/4: 4",
        "hold right 4/4: 7",
    ]


def test_what_is_behind_stays_as_it_was() -> None:
    """The steps before the one that is eased, and the other exercises, stay as they were."""
    plan = plan_of(BOTH_ONCE, FIVE_EACH, BOTH_ONCE)
    eased = plan.eased(6)
    assert eased.steps[:6] == plan.steps[:6]
    assert eased.steps[-3:] == plan.steps[-3:]
    assert [step.exercise for step in eased.steps[-3:]] == [2, 2, 2]


def test_the_step_under_way_is_shortened_too() -> None:
    """The hold under way and all that follow it get shorter."""
    assert told(plan_of(FIVE_EACH).eased(3).steps[3:6]) == ["hold left 2/4: 7", "relax left 2/4: 4", "hold left 3/4: 7"]


def test_a_repetition_already_begun_stays() -> None:
    """The repetition under way is done to its end even when it is more than two thirds, and then is the last."""
    plan = plan_of(FIVE_EACH, pace=BARE)
    assert told(plan.eased(8).steps[7:10]) == ["relax left 4/5: 4", "hold left 5/5: 7", "hold right 1/4: 7"]


def test_all_stages_of_a_repetition_begun_stay() -> None:
    """A repetition that has begun keeps its stages to the last."""
    plan = plan_of(Dose(Sides.BOTH, 3, Work.HOLD, 6 * SECOND, 1 * SECOND, STAGES), pace=BARE)
    assert told(plan.eased(6).steps[5:]) == [
        "relax both 2/3: 1",
        "hold both 3/3 stage 0: 4",
        "hold both 3/3 stage 1: 4",
    ]
    assert told(plan.eased(1).steps[1:]) == [
        "hold both 1/2 stage 1: 4",
        "relax both 1/2: 1",
        "hold both 2/2 stage 0: 4",
        "hold both 2/2 stage 1: 4",
    ]


def test_a_relax_under_way_is_finished() -> None:
    """A relax under way stays as long as it was, and leads to the next side when its repetition was the last."""
    plan = plan_of(FIVE_EACH, pace=BARE)
    assert told(plan.eased(7).steps[7:9]) == ["relax left 4/4: 4", "hold right 1/4: 7"]


def test_the_other_side_is_eased_in_full() -> None:
    """The side to come has two thirds of its repetitions, however far the first one got."""
    plan = plan_of(FIVE_EACH)
    for index in (0, 5, 9, 10):
        right = [step for step in plan.eased(index).steps if step.repetition and step.side.value == "right"]
        assert {step.repetitions for step in right} == {4}


def test_a_rest_eases_the_exercise_it_leads_to() -> None:
    """A rest belongs to the exercise it leads to: eased there, that exercise is easier and the one before is not."""
    eased = plan_of(BOTH_ONCE, FIVE_EACH).eased(2)
    assert told(eased.steps[:5]) == [
        "prepare both: 5",
        "move both 1/1: 20",
        "rest left: 10",
        "prepare left: 5",
        "hold left 1/4: 7",
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [(1_000, 1_000), (1_999, 1_000), (2_000, 2_000), (3_000, 2_000), (7_500, 5_000), (30_000, 20_000)],
)
def test_hold_times_become_whole_seconds(before: int, after: int) -> None:
    """A hold time becomes two thirds of its whole seconds, rounded up, and never less than a second."""
    eased = plan_of(replace(BOTH_ONCE, work_time=before), pace=BARE).eased(0)
    assert eased.steps[0].duration == after


def test_an_open_step_stays_open() -> None:
    """A step that waits for the person still waits when it is eased."""
    assert told(plan_of(OPEN, pace=BARE).eased(0).steps) == ["hold both 1/1: open"]


def test_easing_again_eases_again() -> None:
    """Each time an exercise is eased it gets easier, down to what has been begun."""
    plan, counts = plan_of(FIVE_EACH), []
    for _ in range(4):
        plan = plan.eased(0)
        counts.append((plan.steps[1].repetitions, (plan.steps[1].duration or 0) // SECOND))
    assert counts == [(4, 7), (3, 5), (2, 4), (2, 3)]


def test_an_eased_plan_knows_its_new_sums() -> None:
    """All sums of an eased plan are those of its new steps."""
    eased = plan_of(EACH_TWICE, BOTH_ONCE).eased(0)
    assert eased.total == sum(step.duration or 0 for step in eased.steps)
    assert [eased.entry(0), eased.entry(1)] == [0, 9]


@given(plans, st.data())
def test_an_eased_plan_is_never_harder(plan: Plan, data: st.DataObject) -> None:
    """Easing anywhere makes no work longer and adds no step, and what is left still is a plan."""
    index = data.draw(st.integers(0, len(plan.steps) - 1))
    eased = plan.eased(index)
    assert eased.total <= plan.total
    assert len(eased.steps) <= len(plan.steps)
    assert eased.steps[:index] == plan.steps[:index]
    assert eased.steps[index].repetition == plan.steps[index].repetition
    for step in eased.steps[index:]:
        assert step.repetition <= step.repetitions
        assert step.duration is None or step.kind not in WORK or step.duration >= 1 * SECOND
    for place, step in enumerate(eased.steps):
        if step.kind is Kind.RELAX and place != index:
            assert eased.steps[place + 1].repetition == step.repetition + 1

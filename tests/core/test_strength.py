"""Strength: easier is less, stronger is more within bounds, both sides stay equal, and a scaled dose says so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.exercise import (
    MAX_REPETITIONS,
    MAX_WORK,
    MIN_WORK,
    SECOND,
    Dose,
    Milliseconds,
    Scaled,
    Sides,
    Stage,
    Strength,
    Work,
)
from footdesk.core.plan import WORK, Pace, Plan, unroll
from footdesk.core.routine import Routine
from footdesk.core.strength import MOST_REPETITIONS, MOST_WORK, scaled_dose, strengthened
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from tests.core.samples import EACH_TWICE, OPEN, exercise
from tests.core.strategies import paces, routines

ANY_DOSE = st.builds(
    Dose,
    sides=st.sampled_from(Sides),
    repetitions=st.integers(1, MAX_REPETITIONS),
    work=st.sampled_from(Work),
    work_time=st.none() | st.integers(MIN_WORK, MAX_WORK),
    relax_time=st.integers(0, 10 * SECOND),
    stages=st.lists(
        st.builds(Stage, st.just("up"), st.just("Pull up."), st.none() | st.integers(MIN_WORK, MAX_WORK)), max_size=3
    ).map(tuple),
)


def held(repetitions: int, seconds: float) -> Dose:
    """A dose of so many holds of so many seconds."""
    return Dose(Sides.EACH, repetitions, Work.HOLD, round(seconds * SECOND))


@pytest.mark.parametrize(
    ("usual", "easier", "stronger"),
    [
        (held(10, 3), held(7, 2), held(13, 4)),
        (held(1, 30), held(1, 20), held(1, 40)),
        (held(1, 20), held(1, 14), held(1, 27)),
        (held(1, 7.5), held(1, 5), held(1, 10)),
        (held(5, 4), held(4, 3), held(7, 5)),
        (held(1, 1), held(1, 1), held(1, 1)),
        (held(2, 1.9), held(2, 1), held(3, 3)),
        (held(18, 50), held(12, 34), held(MOST_REPETITIONS, 60)),
        (held(40, 90.5), held(27, 60), held(40, 90.5)),
    ],
)
def test_doses_are_scaled_to_whole_seconds(usual: Dose, easier: Dose, stronger: Dose) -> None:
    """Two thirds and four thirds, as near as whole seconds and repetitions come, within the bounds."""
    assert scaled_dose(usual, Strength.EASIER) == easier
    assert scaled_dose(usual, Strength.STANDARD) == usual
    assert scaled_dose(usual, Strength.STRONGER) == stronger


@given(dose=ANY_DOSE, strength=st.sampled_from(Strength))
def test_a_scaled_dose_is_within_its_bounds(dose: Dose, strength: Strength) -> None:
    """Easier is never more and stronger never less; a changed time is whole seconds; nothing else is touched."""
    scaled = scaled_dose(dose, strength)
    assert (scaled.sides, scaled.work, scaled.relax_time) == (dose.sides, dose.work, dose.relax_time)
    assert [stage.name for stage in scaled.stages] == [stage.name for stage in dose.stages]
    if strength is Strength.EASIER:
        assert 2 * dose.repetitions <= 3 * scaled.repetitions <= 3 * dose.repetitions
    else:
        assert dose.repetitions <= scaled.repetitions <= max(dose.repetitions, MOST_REPETITIONS)
        assert 3 * scaled.repetitions <= 4 * dose.repetitions + 1
    for before, after in zip(dose.work_times, scaled.work_times, strict=True):
        assert (before is None) is (after is None)
        if before is not None and after is not None and before != after:
            assert after % SECOND == 0
            assert MIN_WORK <= after < before if strength is Strength.EASIER else before < after <= MOST_WORK


@given(routine=routines, pace=paces, strength=st.sampled_from(Strength))
def test_both_sides_do_the_same(routine: Routine, pace: Pace, strength: Strength) -> None:
    """Whatever the strength, an exercise for each side works both for as long and as often."""
    plan = unroll(strengthened(routine, strength), pace)
    for number, each in enumerate(plan.exercises):
        if each.dose.sides is Sides.EACH:
            left, right = (_work(plan, number, side) for side in each.dose.sides.order(pace.first_side))
            assert left == right


def _work(plan: Plan, number: int, side: object) -> list[tuple[int, Milliseconds | None]]:
    steps = (step for step in plan.steps if (step.exercise, step.side) == (number, side) and step.kind in WORK)
    return [(step.repetition, step.duration) for step in steps]


@given(routine=routines, first=st.sampled_from(Strength), second=st.sampled_from(Strength))
def test_the_last_choice_holds(routine: Routine, first: Strength, second: Strength) -> None:
    """Going from one strength to another is as if the other had been chosen at once, and back is as it was."""
    turned = strengthened(strengthened(routine, first), second)
    assert turned == strengthened(routine, second)
    assert strengthened(turned, Strength.STANDARD) == routine


def test_what_is_scaled_says_so() -> None:
    """An exercise keeps its usual dose beside the scaled one; one that cannot be scaled says nothing."""
    routine = strengthened(
        Routine("sample", "A sample", (exercise(EACH_TWICE), exercise(OPEN, name="open"))), Strength.STRONGER
    )
    assert routine.strength is Strength.STRONGER
    assert [each.scaled for each in routine.exercises] == [Scaled(Strength.STRONGER, EACH_TWICE), None]


def test_the_ten_take_about_two_thirds_or_a_third_more() -> None:
    """All ten become shorter and longer, each of them, and nothing of them leaves the bounds."""
    ten = next(each for each in load_catalog(resources()).routines if each.id == "all-ten")
    easier, usual, stronger = (unroll(strengthened(ten, each), Pace()) for each in Strength)
    for number in range(10):
        assert easier.time_of(number) < usual.time_of(number) < stronger.time_of(number)
    assert (easier.total, usual.total, stronger.total) == (625_000, 892_000, 1_250_000)

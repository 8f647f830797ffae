"""Hypothesis strategies for small but varied exercises, paces and plans.

Times are odd milliseconds on purpose: nothing may depend on whole seconds.
"""

from hypothesis import strategies as st

from footdesk.core.exercise import Dose, Exercise, Kit, Position, Side, Sides, Stage, Work
from footdesk.core.plan import Pace, Plan, unroll
from footdesk.core.routine import Routine
from tests.core.samples import exercise

STAGES = (Stage("up", "Pull up."), Stage("down", "Press down.", 1_501), Stage("apart", "Spread."))

between_times = st.one_of(st.just(0), st.integers(1, 3_000))
"""The milliseconds of a step between the work; zero leaves it out."""

work_times = st.one_of(st.none(), st.integers(1_000, 7_000))
"""The milliseconds of a repetition or a stage; None waits for the person."""

doses = st.builds(
    Dose,
    sides=st.sampled_from(Sides),
    repetitions=st.integers(1, 5),
    work=st.sampled_from(Work),
    work_time=work_times,
    relax_time=between_times,
    stages=st.integers(0, len(STAGES)).map(lambda count: STAGES[:count]),
    rest_time=st.one_of(st.none(), between_times),
    first_side=st.sampled_from((None, Side.LEFT, Side.RIGHT)),
)

kits = st.sets(st.sampled_from(Kit), max_size=2).map(lambda kit: tuple(sorted(kit, key=list(Kit).index)))

exercises: st.SearchStrategy[Exercise] = st.builds(
    exercise, dose=doses, position=st.sampled_from(Position), kit=kits, name=st.sampled_from(("one", "two", "three"))
)

routines: st.SearchStrategy[Routine] = st.lists(exercises, min_size=1, max_size=4).map(
    lambda chosen: Routine("any", "Any", tuple(chosen))
)

paces: st.SearchStrategy[Pace] = st.builds(
    Pace,
    prepare=between_times,
    settle=between_times,
    switch=between_times,
    rest=between_times,
    first_side=st.sampled_from((Side.LEFT, Side.RIGHT)),
    wait=st.booleans(),
)

plans: st.SearchStrategy[Plan] = st.builds(unroll, routines, paces)

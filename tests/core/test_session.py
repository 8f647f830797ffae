"""A session is told the time: each step ends at its deadline, whenever somebody looks."""

import sys
import tracemalloc
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from footdesk.core.ending import Ending
from footdesk.core.events import Event, ExerciseDone, Finished, Started, StepBegan, StepEnded
from footdesk.core.exercise import SECOND
from footdesk.core.plan import Pace, Plan
from footdesk.core.session import Session, prepared
from footdesk.core.snapshot import Mark
from footdesk.core.transitions import Action, State
from tests.core.samples import BOTH_ONCE, EACH_TWICE, OPEN, plan_of, running_at
from tests.core.strategies import plans

LATE = 10**12
"""Some thirty years, in milliseconds: later than the end of any plan."""

TICK = 250
"""A look four times a second, in milliseconds."""


def looked_at(session: Session, moments: list[int]) -> tuple[Session, tuple[Event, ...]]:
    """The session and all its events after it was told the time at each of these moments."""
    events: tuple[Event, ...] = ()
    for moment in moments:
        session, happened = session.advance(moment)
        events += happened
    return session, events


def test_before_the_start_the_time_does_nothing() -> None:
    """However late it gets, a session that was not started stays where it is."""
    session = prepared(plan_of(EACH_TWICE))
    assert session.advance(LATE) == (session, ())
    assert (session.state, session.deadline, session.next_change(5)) == (State.READY, None, None)


def test_the_start_begins_the_first_step() -> None:
    """The start begins the first step at that very moment."""
    plan = plan_of(EACH_TWICE)
    session, events = prepared(plan).do(Action.START, 700)
    assert events == (Started(700), StepBegan(700, 0, plan.steps[0]))
    assert (session.state, session.deadline) == (State.RUNNING, 5_700)


def test_nothing_happens_before_the_deadline() -> None:
    """Up to a millisecond before its deadline a step stays under way."""
    session = running_at(plan_of(EACH_TWICE), 0)
    assert session.advance(4_999) == (session, ())


def test_a_step_ends_at_its_deadline_and_the_next_begins_there() -> None:
    """At the deadline the step ends, complete and with its whole time spent, and the next one begins."""
    plan = plan_of(EACH_TWICE)
    session, events = running_at(plan, 0).advance(5_000)
    assert events == (
        StepEnded(5_000, 0, plan.steps[0], 5_000, complete=True),
        StepBegan(5_000, 1, plan.steps[1]),
    )
    assert (session.deadline, session.spent) == (8_000, 5_000)


def test_a_late_look_dates_everything_back() -> None:
    """A look a minute too late gives each event the moment at which it was due."""
    plan = plan_of(EACH_TWICE)
    _, events = running_at(plan, 0).advance(18_500)
    assert [event.at for event in events] == [
        5_000,
        5_000,
        8_000,
        8_000,
        10_000,
        10_000,
        13_000,
        13_000,
        18_000,
        18_000,
    ]


def test_the_last_step_of_an_exercise_completes_it() -> None:
    """The end of an exercise's last step marks it as done and leads to the rest before the next one."""
    plan = plan_of(BOTH_ONCE, BOTH_ONCE)
    session, events = running_at(plan, 24_999).advance(25_000)
    assert events == (
        StepEnded(25_000, 1, plan.steps[1], 20_000, complete=True),
        ExerciseDone(25_000, 0),
        StepBegan(25_000, 2, plan.steps[2]),
    )
    assert session.marks == (Mark.DONE, Mark.TO_DO)


def test_the_last_step_of_all_finishes_the_session() -> None:
    """The end of the last step finishes the session at that moment, and later looks change nothing."""
    plan = plan_of(BOTH_ONCE)
    session, events = running_at(plan, 6_000).advance(LATE)
    assert events == (
        StepEnded(25_000, 1, plan.steps[1], 20_000, complete=True),
        ExerciseDone(25_000, 0),
        Finished(25_000, Ending.COMPLETED),
    )
    assert (session.state, session.deadline, session.spent) == (State.FINISHED, None, plan.total)
    assert session.at(LATE).ending is Ending.COMPLETED
    assert session.advance(LATE + 1) == (session, ())


def test_a_step_without_duration_waits_for_ever() -> None:
    """An open step has no deadline, and no time that passes ends it."""
    session = running_at(plan_of(OPEN), 5_000)
    assert (session.deadline, session.next_change(6_000)) == (None, None)
    assert session.advance(LATE) == (session, ())


def test_the_time_may_begin_anywhere() -> None:
    """The clock's zero means nothing: a session started at a late or negative moment is only shifted."""
    plan = plan_of(EACH_TWICE, BOTH_ONCE)
    for start in (-7_777, 0, LATE):
        session, _ = prepared(plan).do(Action.START, start)
        _, events = session.advance(start + LATE)
        assert events[-1].at - start == plan.total


def test_a_look_back_changes_nothing() -> None:
    """A look dated before one already taken finds the session as it is."""
    session = running_at(plan_of(EACH_TWICE), 9_000)
    assert session.advance(1_000) == (session, ())


def test_the_next_change_is_the_next_whole_second() -> None:
    """The next visible change is where the digits change, counted from the deadline, or the deadline itself."""
    session = running_at(plan_of(EACH_TWICE, pace=Pace(prepare=2_500)), 0)
    changes = [session.next_change(moment) for moment in (0, 499, 500, 1_499, 1_500, 2_499, 2_500, 9_000)]
    assert changes == [500, 500, 1_500, 1_500, 2_500, 2_500, 2_500, 2_500]


@given(plans, st.integers(0, 60_000))
def test_nothing_visible_changes_before_the_next_change(plan: Plan, moment: int) -> None:
    """Up to the next change the digits stay as they are, and there they change or the step ends."""
    session = running_at(plan, moment)
    change = session.next_change(moment)
    if change is None:
        assert session.deadline is None
        return
    shown = session.at(moment).seconds_left
    assert moment < change <= moment + 1 * SECOND
    assert session.at(change - 1).seconds_left == shown
    assert session.at(change).seconds_left != shown or change == session.deadline


@given(plans, st.lists(st.integers(0, 90_000), max_size=40))
def test_any_looks_give_the_same_events(plan: Plan, moments: list[int]) -> None:
    """Looks in any number, at any moments, in any order give the same events at the same times as one late look."""
    started = running_at(plan, 0)
    once = started.advance(90_000)
    assert looked_at(started, [*sorted(moments), 90_000]) == once
    assert looked_at(started, [*moments, 90_000]) == once
    assert looked_at(started, list(range(0, 90_001, TICK))) == once


@given(plans)
def test_what_was_spent_is_what_the_events_say(plan: Plan) -> None:
    """At the end, what was spent is the sum over all steps, and for a plan without open steps its total."""
    session, events = running_at(plan, 0).advance(LATE)
    spent = sum(event.spent for event in events if isinstance(event, StepEnded))
    assert session.spent == session.at(LATE).spent == spent
    if all(step.duration is not None for step in plan.steps):
        assert session.state is State.FINISHED
        assert spent == plan.total


@pytest.mark.timeout(300)
def test_a_million_steps_at_once(plan_of_a_million: Plan) -> None:
    """One look behind the end of a million steps finds every one of them ended at its own deadline."""
    session, events = running_at(plan_of_a_million, 0).advance(LATE)
    ends = [event for event in events if isinstance(event, StepEnded)]
    assert len(ends) == len(plan_of_a_million.steps)
    assert [event.at for event in ends] == list(plan_of_a_million.starts[1:])
    assert (session.state, session.spent) == (State.FINISHED, plan_of_a_million.total)


def calls_of_a_tick(session: Session, now: int) -> int:
    """How many calls, into Python and into C, one look takes with all that a view reads."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        tick(session, now)
    finally:
        sys.setprofile(before)
    return calls


def memory_of_a_tick(session: Session, now: int) -> int:
    """How many bytes one look takes at its height."""
    tracemalloc.start()
    try:
        tick(session, now)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def tick(session: Session, now: int) -> None:
    """Tell the time once, and read all that a view reads."""
    session, _ = session.advance(now)
    session.next_change(now)
    snapshot = session.at(now)
    _ = (snapshot.seconds_left, snapshot.left, snapshot.fraction_left, snapshot.exercise_fraction)
    _ = (snapshot.coming, snapshot.side_done, snapshot.exercise, snapshot.number, snapshot.count)


def skipped_to(plan: Plan, exercise: int) -> Session:
    """A session in the first step of an exercise, at the moment 0."""
    session = running_at(plan, 0)
    for _ in range(exercise):
        session, _ = session.do(Action.SKIP, 0)
    return session


def test_a_tick_costs_the_same_in_a_plan_of_a_million_steps(plan_of_a_million: Plan) -> None:
    """One look in the middle of a million steps takes no more calls and no more memory than among a dozen."""
    few = plan_of(*[replace(plan_of_a_million.exercises[0].dose, repetitions=1, stages=())] * 3)
    among_few, among_many = skipped_to(few, 1), skipped_to(plan_of_a_million, 300)
    for moment in (TICK, few.pace.prepare + TICK):
        assert calls_of_a_tick(among_many, moment) == calls_of_a_tick(among_few, moment)
        assert memory_of_a_tick(among_many, moment) <= memory_of_a_tick(among_few, moment) + 1_024

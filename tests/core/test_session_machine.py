"""Whatever is asked, and however often somebody looks, a session does what the naive one does.

Three sessions run beside the naive one: one is looked at after everything that is done, one is looked at all the time,
and one is told the time only when something is asked of it.
"""

import re
from enum import Enum

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec import Struct
from msgspec.structs import astuple

from footdesk.core.events import Event, StepEnded
from footdesk.core.plan import Pace, Plan, unroll
from footdesk.core.routine import Routine
from footdesk.core.session import Session, prepared
from footdesk.core.snapshot import Mark, Snapshot
from footdesk.core.transitions import Action
from tests.core.naive_session import Happened, NaiveSession, parts_of
from tests.core.strategies import paces, routines

waits = st.one_of(st.integers(0, 5), st.integers(0, 3_000), st.sampled_from((1_000, 3_000, 9_000)))
"""The milliseconds between two things that a person or a driver does."""

long_waits = st.integers(0, 10**9)
"""The milliseconds of a pause, up to some days."""

DENSE = 17
"""The milliseconds between two looks of the session that is looked at all the time."""

LIKED = (
    Action.LONGER,
    Action.PROCEED,
    Action.RESTART_SIDE,
    Action.RESUME,
    Action.SKIP,
    Action.BACK,
    Action.EASE,
    Action.PAUSE,
    Action.INTERRUPT,
)
"""All actions but the one that begins and the one that ends it all."""

LONG = 30_000
"""More milliseconds than these, all of them in a pause, are slept through even by that session."""


def plainly(event: Event) -> Happened:
    """An event as the naive session tells it."""
    name = re.sub("(?<!^)(?=[A-Z])", " ", type(event).__name__).lower()
    return (name, *(_plain(part) for part in astuple(event)))


def _plain(part: object) -> object:
    if isinstance(part, Enum):
        return part.value
    if isinstance(part, Struct):
        return _plain(astuple(part))
    return tuple(_plain(each) for each in part) if isinstance(part, tuple) else part


class Told:
    """A session with everything it has told so far."""

    def __init__(self, session: Session) -> None:
        """Begin with nothing told."""
        self.session = session
        self.events: list[Event] = []

    def advance(self, now: int) -> None:
        """Let it look at the time."""
        self.session, events = self.session.advance(now)
        self.events += events

    def do(self, action: Action, now: int) -> None:
        """Ask it for something."""
        self.session, events = self.session.do(action, now)
        self.events += events


class SessionMachine(RuleBasedStateMachine):
    """Any mix of actions and looks over a small plan."""

    @initialize(
        routine=routines,
        pace=paces,
        wait=waits,
        start=st.sampled_from((True, True, True, False)),
        behind=st.one_of(st.just(0), st.integers(0, 60)),
    )
    def prepare(self, routine: Routine, pace: Pace, wait: int, behind: int, *, start: bool) -> None:
        """Prepare the same plan four times, at its beginning or to be carried on further on, and mostly start it."""
        plan = unroll(routine, pace)
        index = min(behind, len(plan.steps) - 1)
        done = plan.steps[index].exercise
        marks = tuple(Mark.DONE if number < done else Mark.TO_DO for number in range(len(routine.exercises)))
        session = prepared(plan, index, marks)
        self.naive = NaiveSession(parts_of(routine.exercises, pace), len(routine.exercises))
        self.naive.carry_on(index, done)
        self.seen, self.dense, self.rare = Told(session), Told(session), Told(session)
        self.plan: Plan | None = None
        self.now = self.compared = 0
        self.pass_by(wait)
        if start:
            self.ask(Action.START)

    def pass_by(self, wait: int) -> None:
        """Let some time pass, in which only the one that is looked at all the time is told of it."""
        moments = range(self.now, self.now + wait, DENSE) if wait <= LONG else ()
        for moment in moments:
            self.dense.advance(moment)
        self.now += wait
        self.naive.wait_until(self.now)

    def ask(self, action: Action) -> None:
        """Ask all four for the same thing at once."""
        self.naive.ask(action.value)
        for told in (self.seen, self.dense, self.rare):
            told.do(action, self.now)
        assert self.seen.events == self.dense.events == self.rare.events

    @rule(wait=waits)
    def look(self, wait: int) -> None:
        """A look now and then."""
        self.pass_by(wait)
        self.seen.advance(self.now)

    @rule(late=waits)
    def look_back(self, late: int) -> None:
        """A look dated back finds nothing new."""
        self.seen.advance(self.now)
        before = self.seen.session
        assert before.advance(self.now - late) == (before, ())

    @rule(action=st.sampled_from(Action), wait=waits)
    def ask_for_anything(self, action: Action, wait: int) -> None:
        """Anything at all, possible or not; what is refused changes nothing."""
        self.pass_by(wait)
        self.seen.advance(self.now)
        self.naive.end_what_is_over()
        if action.value not in self.naive.possible():
            assert self.seen.session.do(action, self.now) == (self.seen.session, ())
        self.ask(action)

    @rule(things=st.lists(st.tuples(waits, st.integers(0, 20)), min_size=1, max_size=6))
    def ask_for_possible_things(self, things: list[tuple[int, int]]) -> None:
        """Some of the possible things, one after the other, but for an early stop."""
        for wait, place in things:
            self.pass_by(wait)
            actions = [action for action in LIKED if action.value in self.naive.possible()]
            if actions:
                self.ask(actions[place % len(actions)])

    @rule(wait=st.integers(0, LONG))
    def just_go_on(self, wait: int) -> None:
        """Nothing but time."""
        self.pass_by(wait)

    @precondition(lambda self: self.naive.state == "running")
    @rule(wait=waits, pause=long_waits)
    def pause_for_long(self, wait: int, pause: int) -> None:
        """A pause of any length moves the deadline by its length."""
        self.pass_by(wait)
        self.ask(Action.PAUSE)
        deadline = None if self.naive.remaining is None else self.now + self.naive.remaining
        was_paused = self.naive.state == "paused"
        self.pass_by(pause)
        self.ask(Action.RESUME)
        if was_paused:
            assert self.seen.session.deadline == (None if deadline is None else deadline + pause)

    @precondition(lambda self: self.naive.state == "running")
    @rule(known=waits, asleep=long_waits, action=st.sampled_from((Action.RESUME, Action.RESTART_SIDE, Action.BACK)))
    def sleep(self, known: int, asleep: int, action: Action) -> None:
        """The machine sleeps: the interruption is dated at the last moment known, and told only after waking."""
        self.pass_by(known)
        woken = self.now + asleep
        self.ask(Action.INTERRUPT)
        self.now = woken
        self.naive.wait_until(woken)
        self.ask(action)

    @invariant()
    def everything_is_the_same(self) -> None:
        """All sessions show the same moment, and have told the same as the naive one."""
        if not hasattr(self, "now"):
            return
        looked = self.rare.session.advance(self.now)[0]
        self.naive.end_what_is_over()
        self.seen.advance(self.now)
        self.dense.advance(self.now)
        assert self.seen.session == self.dense.session == looked
        assert self.dense.events == self.seen.events
        assert [plainly(event) for event in self.seen.events[self.compared :]] == self.naive.happened[self.compared :]
        self.compared = len(self.naive.happened)
        if self.plan is not self.seen.session.plan:
            self.plan = self.seen.session.plan
            assert [_plain(step) for step in self.plan.steps] == [part.told() for part in self.naive.parts]
        assert_same_moment(self.seen.session.at(self.now), self.naive)
        remaining = self.naive.remaining if self.naive.state == "running" else None
        assert self.seen.session.deadline == (None if remaining is None else self.now + remaining)
        assert self.naive.total_spent == sum(e.spent for e in self.seen.events if isinstance(e, StepEnded))

    def teardown(self) -> None:
        """Let what is under way run on for a while; the one that was hardly told the time tells the same at the end."""
        if hasattr(self, "now"):
            self.pass_by(30_000)
            for told in (self.rare, self.seen, self.dense):
                told.advance(self.now)
            assert self.rare.events == self.seen.events
            self.everything_is_the_same()


def assert_same_moment(snapshot: Snapshot, naive: NaiveSession) -> None:
    """A snapshot shows what the naive session is at."""
    part, parts = naive.part, naive.parts
    assert (snapshot.state.value, snapshot.index) == (naive.state, naive.place)
    assert (snapshot.length, snapshot.remaining, snapshot.spent) == (naive.length, naive.remaining, naive.total_spent)
    assert [mark.value for mark in snapshot.marks] == naive.marks
    assert {action.value for action in snapshot.actions} == naive.possible()
    assert (snapshot.ending and snapshot.ending.value) == naive.ending
    assert snapshot.number == part.exercise + 1
    behind = parts[naive.place + 1 :]
    left = 0 if naive.state == "finished" else (naive.remaining or 0) + sum(each.time or 0 for each in behind)
    assert snapshot.left == left
    own = [each for each in parts if each.exercise == part.exercise and each.kind != "rest"]
    assert snapshot.side_done == (part.kind != "rest" and part.side != own[0].side)
    next_two, further = behind[:2], [each for each in behind[2:] if each.waits][:1]
    wanted = next_two if any(each.waits for each in next_two) else next_two + further
    assert [_plain(step) for step in snapshot.coming] == [each.told() for each in wanted]
    assert snapshot.exercise_fraction == pytest.approx(share_done(naive, [each.time or 0 for each in own]))


def share_done(naive: NaiveSession, times: list[int]) -> float:
    """The share of the exercise's time that lies behind, counted from its door."""
    if naive.part.kind == "rest" or not sum(times):
        return 0.0
    inside = naive.place - naive.door_of(naive.part.exercise)
    share = 1.0 - (naive.remaining or 0) / naive.length if naive.length else 0.0
    return (sum(times[:inside]) + times[inside] * share) / sum(times)


TestSessionMachine = SessionMachine.TestCase
TestSessionMachine.settings = settings(max_examples=2 * settings().max_examples)

"""The driver tells the session the time, on a clock that the tests turn by hand."""

import time
from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from footdesk.core.events import Event, Finished, Interrupted, StepBegan, StepEnded
from footdesk.core.exercise import Milliseconds
from footdesk.core.plan import Plan
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action, State
from footdesk.desktop.clock import MonotonicClock, Reading
from footdesk.desktop.driver import GAP, Driver
from tests.plans import short_plan

pytestmark = pytest.mark.usefixtures("qapp")


class HandTurnedClock:
    """A clock that moves only when a test says so."""

    def __init__(self) -> None:
        """Begin at zero."""
        self.reading = Reading(0, 0, 0)

    def __call__(self) -> Reading:
        """Read the clock."""
        return self.reading

    def turn(self, by: Milliseconds) -> None:
        """Let time pass while the machine is awake."""
        self.reading = replace(self.reading, now=self.reading.now + by, awake=self.reading.awake + by)

    def sleep(self, by: Milliseconds) -> None:
        """Let the machine sleep, as Linux counts it."""
        self.reading = replace(self.reading, asleep=self.reading.asleep + by)


class Listener:
    """Keeps what a driver says."""

    def __init__(self, driver: Driver) -> None:
        """Listen to both signals."""
        self.events: list[Event] = []
        self.snapshots: list[Snapshot] = []
        driver.happened.connect(self.events.append)
        driver.changed.connect(self.snapshots.append)


@pytest.fixture
def clock() -> HandTurnedClock:
    """Give a clock at zero."""
    return HandTurnedClock()


@pytest.fixture
def driver(clock: HandTurnedClock) -> Iterator[Driver]:
    """Give a driver with a short plan loaded."""
    driver = Driver(clock)
    driver.load(short_plan())
    yield driver
    driver.unload()
    driver.deleteLater()


def the_timer(driver: Driver) -> QTimer:
    """The driver's one timer."""
    (timer,) = driver.findChildren(QTimer)
    return timer


def test_loading_shows_the_beginning_and_arms_nothing(driver: Driver) -> None:
    """A loaded session stands still until it is started."""
    listener = Listener(driver)
    driver.load(short_plan())
    assert [snapshot.state for snapshot in listener.snapshots] == [State.READY]
    assert not the_timer(driver).isActive()


def test_a_running_session_arms_one_timer_to_the_next_whole_second(driver: Driver, clock: HandTurnedClock) -> None:
    """The next wake-up is the next moment at which something to be seen changes."""
    driver.do(Action.START)
    assert the_timer(driver).isSingleShot()
    assert the_timer(driver).interval() == 1000
    clock.turn(300)
    driver.do(Action.LONGER)
    assert the_timer(driver).interval() == 700


def test_a_paused_session_needs_no_timer(driver: Driver) -> None:
    """Nothing wakes the machine while a session stands still."""
    driver.do(Action.START)
    driver.do(Action.PAUSE)
    assert not the_timer(driver).isActive()


def test_a_faster_clock_shortens_the_waits(clock: HandTurnedClock) -> None:
    """At fifty times the speed a second of the session is 20 ms of waiting."""
    driver = Driver(clock, 50.0)
    driver.load(short_plan())
    driver.do(Action.START)
    assert the_timer(driver).interval() == 20
    driver.unload()


def test_what_happened_is_told_in_order_before_what_is_to_be_seen(driver: Driver, clock: HandTurnedClock) -> None:
    """One beat tells all events, then one snapshot."""
    told: list[object] = []
    driver.do(Action.START)
    driver.happened.connect(told.append)
    driver.changed.connect(told.append)
    clock.turn(1000)
    driver.do(Action.RESUME)
    assert [type(each) for each in told] == [StepEnded, StepBegan, Snapshot]


def test_a_gap_between_two_beats_interrupts_at_the_last_known_moment(driver: Driver, clock: HandTurnedClock) -> None:
    """Time in which nobody looked is not exercise."""
    driver.do(Action.START)
    clock.turn(700)
    driver.do(Action.LONGER)
    listener = Listener(driver)
    clock.turn(GAP + 1)
    driver.do(Action.PROCEED)
    assert listener.events == [Interrupted(700)]
    assert listener.snapshots[-1].state is State.INTERRUPTED


def test_a_sleep_told_by_the_clocks_interrupts(driver: Driver, clock: HandTurnedClock) -> None:
    """A suspended machine's time is not exercise, even where the monotonic clock hides it."""
    driver.do(Action.START)
    listener = Listener(driver)
    clock.turn(100)
    clock.sleep(60_000)
    driver.do(Action.PROCEED)
    assert listener.events == [Interrupted(0)]


def test_a_paused_session_is_not_interrupted_by_a_gap(driver: Driver, clock: HandTurnedClock) -> None:
    """What stands still has nothing to lose."""
    driver.do(Action.START)
    driver.do(Action.PAUSE)
    clock.turn(3_600_000)
    clock.sleep(3_600_000)
    listener = Listener(driver)
    driver.do(Action.RESUME)
    assert listener.snapshots[-1].state is State.RUNNING


def test_an_open_step_may_last_longer_than_a_gap(clock: HandTurnedClock) -> None:
    """Where nothing is due, a long silence is no gap."""
    driver = Driver(clock)
    driver.load(short_plan(open_work=True))
    driver.do(Action.START)
    clock.turn(500)
    driver.do(Action.PROCEED)
    clock.turn(GAP * 3)
    listener = Listener(driver)
    driver.do(Action.PROCEED)
    assert [type(event) for event in listener.events[:1]] == [StepEnded]
    driver.unload()


def test_looking_changes_nothing(driver: Driver, clock: HandTurnedClock) -> None:
    """A view that animates sees the moment without moving the session on."""
    driver.do(Action.START)
    listener = Listener(driver)
    clock.turn(400)
    seen = driver.look()
    assert seen is not None
    assert seen.remaining == 600
    assert listener.snapshots == []


def test_without_a_session_there_is_nothing_to_see_or_do(clock: HandTurnedClock) -> None:
    """An idle driver answers with nothing and stays idle."""
    driver = Driver(clock)
    listener = Listener(driver)
    driver.do(Action.START)
    assert driver.look() is None
    assert listener.snapshots == []


def test_a_slot_that_acts_on_an_event_leaves_the_last_snapshot_true(driver: Driver) -> None:
    """The last snapshot told is the state of now, also when a listener acted in between."""
    listener = Listener(driver)
    driver.happened.connect(lambda event: driver.do(Action.PAUSE) if isinstance(event, StepBegan) else None)
    driver.do(Action.START)
    assert listener.snapshots[-1].state is State.PAUSED


@pytest.mark.parametrize("speed", [1.0, 50.0])
def test_the_events_take_exactly_as_long_as_the_plan_says(qtbot: QtBot, speed: float) -> None:
    """On the real clock, at any speed, the session's own events add up to the plan's total to the millisecond."""
    plan = short_plan()
    driver = Driver(MonotonicClock(speed), speed)
    listener = Listener(driver)
    driver.load(plan)
    driver.do(Action.START)
    qtbot.waitUntil(lambda: isinstance(listener.events[-1], Finished), timeout=20_000)
    assert listener.events[-1].at - listener.events[0].at == plan.total
    assert sum(event.spent for event in listener.events if isinstance(event, StepEnded)) == plan.total
    driver.deleteLater()


def test_an_event_loop_stalled_for_three_seconds_loses_nothing(qtbot: QtBot) -> None:
    """Steps that ended while the program hung are told late, with the times at which they ended."""
    plan: Plan = short_plan()
    driver = Driver(MonotonicClock())
    listener = Listener(driver)
    driver.load(plan)
    driver.do(Action.START)
    # The stall itself is what is tested: nothing is waited for.
    QTimer.singleShot(0, driver, lambda: time.sleep(3))
    qtbot.waitUntil(lambda: isinstance(listener.events[-1], Finished), timeout=20_000)
    ends = [event.at for event in listener.events if isinstance(event, StepEnded)]
    assert [end - listener.events[0].at for end in ends] == list(plan.starts[1:])
    driver.deleteLater()

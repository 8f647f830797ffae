"""The cue caller hears a real driver, on a clock that is turned by hand."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from footdesk.core.cue_speaker import Speaker
from footdesk.core.cues import Cue, Hearing, Moment, Tone
from footdesk.core.transitions import Action
from footdesk.desktop.clock import Reading
from footdesk.desktop.cue_caller import CueCaller
from footdesk.desktop.driver import Driver
from tests.plans import short_plan


class Turned:
    """A clock that shows what a test sets."""

    now = 0

    def __call__(self) -> Reading:
        """Read it."""
        return Reading(self.now, self.now, 0)


@pytest.fixture
def clock() -> Turned:
    """Give a clock at zero."""
    return Turned()


@pytest.fixture
def driver(clock: Turned, qtbot: QtBot) -> Iterator[Driver]:
    """Give a driver on that clock."""
    del qtbot  # It is only wanted for its event loop.
    made = Driver(clock)
    yield made
    made.unload()
    made.deleteLater()


def caller_of(
    driver: Driver, *, speed: float = 1.0, hearing: Callable[[], Hearing] = Hearing
) -> tuple[CueCaller, list[Cue]]:
    """A caller that hears the driver, and what it calls."""
    caller, called = CueCaller(driver.look, hearing, speed, driver), list[Cue]()
    driver.happened.connect(caller.hear)
    driver.changed.connect(caller.see)
    caller.called.connect(called.append)
    return caller, called


def test_a_session_is_called(driver: Driver, clock: Turned) -> None:
    """Start, work, pause and stop are each called once, at the event and not at the next look."""
    _, called = caller_of(driver)
    driver.load(short_plan())
    assert called == []
    driver.do(Action.START)
    clock.now = 1000
    driver.beat()
    driver.do(Action.PAUSE)
    driver.do(Action.STOP)
    assert [cue.moment for cue in called] == [Moment.READY, Moment.WORK_ONCE, Moment.PAUSED, Moment.STOPPED]


def test_a_fast_session_leaves_less_time(driver: Driver) -> None:
    """At ten times the speed a phrase has a tenth of the time."""
    _, called = caller_of(driver, speed=10)
    driver.load(short_plan())
    driver.do(Action.START)
    assert called[0].budget == 100


def test_what_is_wanted_can_change(driver: Driver) -> None:
    """What a person wants to hear is asked for each time: a screen reader may have been started since."""
    wanted = [Hearing(tones=False, voice=False)]
    _, called = caller_of(driver, hearing=lambda: wanted[-1])
    driver.load(short_plan())
    driver.do(Action.START)
    wanted.append(Hearing(reader=True))
    driver.do(Action.PAUSE)
    assert [(cue.tone, cue.speaker) for cue in called] == [(None, None), (Tone.PAUSED, Speaker.READER)]


def test_nothing_loaded_nothing_called(driver: Driver) -> None:
    """Without a session an event leads nowhere."""
    caller, called = caller_of(driver)
    driver.load(short_plan())
    driver.unload()
    caller.hear(object())  # type: ignore[arg-type]
    assert called == []

"""The tones, heard as a person would hear them: on a real audio server, with a recorder at its sink."""

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footdesk.core.cues import Cue, Hearing, Tone
from footdesk.core.events import Event
from footdesk.core.exercise import SECOND, Dose, Side, Sides, Work
from footdesk.core.plan import Pace, Plan, unroll
from footdesk.core.routine import Routine, single
from footdesk.core.transitions import Action, State
from footdesk.desktop.clock import MonotonicClock
from footdesk.desktop.cue_caller import CueCaller
from footdesk.desktop.driver import Driver
from footdesk.desktop.sound import Sound
from footdesk.desktop.sound_engine import SoundChoice, SoundLack
from footdesk.desktop.sound_outputs import Outputs
from footdesk.desktop.sound_player import RETRY
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from tests.end2end.listening import AudioServer, Recording, Server, missing, private_runtime
from tests.end2end.listening import Sound as Heard
from tests.plans import small_exercise

FIRST_NOTES = {
    Tone.READY: 440,
    Tone.HOLD: 784,
    Tone.BEAT: 1175,
    Tone.COUNT: 880,
    Tone.HALFWAY: 988,
    Tone.RELEASE: 656,
    Tone.SWITCH: 587,
    Tone.REST: 392,
    Tone.PAUSED: 494,
    Tone.RESUMED: 370,
    Tone.FINISHED: 523,
}
"""The frequency in Hz that is strongest in the first tenth of a second of each tone; a release falls meanwhile."""

NEAR = 0.060
"""A tone is heard within these seconds of its moment, in the middle of all."""


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a runtime folder in which no server listens."""
    with private_runtime(monkeypatch) as folder:
        yield folder


@pytest.fixture
def make_server(runtime: Path) -> Iterator[Callable[[Server], AudioServer]]:
    """Give a function that starts an audio server; it is ended after the test."""
    servers: list[AudioServer] = []

    def make(kind: Server) -> AudioServer:
        if reason := missing(*kind.value):
            pytest.skip(reason)
        servers.append(AudioServer(kind, runtime))
        return servers[-1]

    yield make
    for server in servers:
        server.stop()


@dataclass(frozen=True)
class Called:
    """A tone that was called, and the moment at which it should be heard, on the machine's clock in seconds."""

    cue: Cue
    due: float


class Ears:
    """A session as the program runs it, without windows: driver, cues and tones."""

    def __init__(self, plan: Plan, *, with_sound: bool = True, output: str = "") -> None:
        """Load a plan."""
        self.clock = MonotonicClock()
        self.driver = Driver(self.clock)
        self.called: list[Called] = []
        self.events: list[Event] = []
        self.late: list[float] = []
        self.lacks: list[SoundLack] = []
        caller = CueCaller(self.driver.look, Hearing, parent=self.driver)
        self.sound = Sound(resources() / "sounds", SoundChoice(output=output), self.driver)
        self.driver.happened.connect(caller.hear)
        self.driver.changed.connect(caller.see)
        caller.called.connect(self._note)
        if with_sound:
            caller.called.connect(self.sound.play)
            self.driver.changed.connect(self.sound.see)
        self.sound.lacking.connect(self.lacks.append)
        self.driver.happened.connect(self._hear)
        self.driver.load(plan)

    @property
    def story(self) -> list[tuple[str, int]]:
        """All that happened, with the milliseconds since the start."""
        return [(type(event).__name__, event.at - self.start) for event in self.events]

    @property
    def state(self) -> State:
        """Where the session stands."""
        moment = self.driver.look()
        assert moment is not None
        return moment.state

    def close(self) -> None:
        """End everything."""
        self.driver.unload()
        self.sound.close()
        self.driver.deleteLater()

    def _moment(self, at: int) -> float:
        return (self.clock._began + at * 1_000_000) / 1e9

    def _note(self, cue: Cue) -> None:
        # All steps last whole seconds, so that everything planned happens at whole seconds after the start.
        whole = round((time.monotonic() - self._moment(self.start)) if self.events else 0)
        self.called.append(
            Called(cue, self._moment((self.start if self.events else self.clock().now) + whole * SECOND))
        )

    def _hear(self, event: Event) -> None:
        self.events.append(event)
        self.late.append(time.monotonic() - self._moment(event.at))

    @property
    def start(self) -> int:
        """The millisecond at which the session was started."""
        return self.events[0].at


@pytest.fixture
def make_ears(qtbot: QtBot) -> Iterator[Callable[..., Ears]]:
    """Give a function that makes a session; it is ended after the test."""
    del qtbot  # It is only wanted for its event loop.
    made: list[Ears] = []

    def make(plan: Plan, *, with_sound: bool = True, output: str = "") -> Ears:
        made.append(Ears(plan, with_sound=with_sound, output=output))
        return made[-1]

    yield make
    for ears in made:
        ears.close()


def small_plan() -> Plan:
    """An exercise of 17 seconds: two holds with each foot."""
    dose = Dose(Sides.EACH, 2, Work.HOLD, 2 * SECOND, SECOND)
    routine = Routine("small", "Small", (small_exercise(1, dose),))
    return unroll(routine, Pace(prepare=4 * SECOND, settle=4 * SECOND, switch=2 * SECOND))


def shipped_plan(exercise: str) -> Plan:
    """One of the ten exercises, as it is shipped, alone."""
    catalog = load_catalog(resources())
    return unroll(single(next(each for each in catalog.exercises if each.id == exercise)), Pace())


def tone_of(sound: Heard) -> Tone:
    """The tone whose first note is strongest at the beginning of a sound."""
    return max(FIRST_NOTES, key=lambda tone: sound.strength(FIRST_NOTES[tone], 0.1))


@pytest.mark.parametrize("kind", list(Server), ids=lambda kind: kind.name.lower())
@pytest.mark.parametrize("plan", [small_plan(), shipped_plan("toe-walking")], ids=["sides", "toe-walking"])
def test_every_cue_is_heard_at_its_moment(
    kind: Server,
    plan: Plan,
    make_server: Callable[[Server], AudioServer],
    make_ears: Callable[..., Ears],
    qtbot: QtBot,
) -> None:
    """Each tone of an exercise is heard within 60 ms of its step, from its side, and nothing is clipped."""
    make_server(kind)
    recording = Recording()
    ears = make_ears(plan)
    ears.driver.do(Action.START)
    qtbot.waitUntil(lambda: ears.state is State.FINISHED, timeout=60_000)
    qtbot.wait(1200)
    sounds = recording.stop()
    called = [each for each in ears.called if each.cue.tone is not None]
    assert [tone_of(sound) for sound in sounds] == [each.cue.tone for each in called]
    late = [sound.begin - each.due for sound, each in zip(sounds, called, strict=True)]
    assert abs(statistics.median(late)) <= NEAR, late
    assert max(sound.peak for sound in sounds) < 30_000
    for sound, each in zip(sounds, called, strict=True):
        assert abs(sound.balance) < 0.05 if each.cue.side is Side.BOTH else True
        assert sound.balance < -0.7 if each.cue.side is Side.LEFT else True
        assert sound.balance > 0.7 if each.cue.side is Side.RIGHT else True
    assert ears.lacks == []


def test_the_server_is_killed_and_comes_back(
    make_server: Callable[[Server], AudioServer], make_ears: Callable[..., Ears], qtbot: QtBot
) -> None:
    """A session goes on with the same times while its audio server is killed, and is heard when it is back."""
    server = make_server(Server.PULSEAUDIO)
    recording = Recording()
    ears, silent = make_ears(small_plan()), make_ears(small_plan(), with_sound=False)
    ears.driver.do(Action.START)
    silent.driver.do(Action.START)
    qtbot.waitUntil(lambda: len(ears.called) >= 6, timeout=20_000)
    server.kill()
    before = recording.stop()
    assert len(before) >= 5
    qtbot.waitUntil(lambda: ears.lacks == [SoundLack.NO_DEVICE], timeout=10_000)
    server.start()
    recording = Recording()
    back = time.monotonic() + RETRY / 1000
    qtbot.waitUntil(lambda: State.FINISHED is ears.state is silent.state, timeout=30_000)
    qtbot.wait(1200)
    after = recording.stop()
    due = [each for each in ears.called if each.cue.tone is not None and each.due > back]
    assert len(due) >= 3
    for each in due:
        assert any(abs(sound.begin - each.due) < 0.25 and tone_of(sound) is each.cue.tone for sound in after), each
    assert ears.story == silent.story
    assert statistics.median(ears.late) < 0.02
    assert ears.lacks == [SoundLack.NO_DEVICE]


def test_no_server_and_a_late_one(
    runtime: Path,
    make_server: Callable[[Server], AudioServer],
    make_ears: Callable[..., Ears],
    qtbot: QtBot,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Without a server the start is not delayed, it is told once and nothing is printed; a late server is heard."""
    del runtime  # It is only wanted empty.
    if reason := missing(*Server.PULSEAUDIO.value):
        pytest.skip(reason)
    ears = make_ears(small_plan())
    begun = time.monotonic()
    ears.driver.do(Action.START)
    assert time.monotonic() - begun < 0.25
    qtbot.waitUntil(lambda: len(ears.called) >= 4, timeout=20_000)
    assert ears.lacks == [SoundLack.NO_DEVICE]
    make_server(Server.PULSEAUDIO)
    recording = Recording()
    qtbot.waitUntil(lambda: ears.state is State.FINISHED, timeout=30_000)
    qtbot.wait(1200)
    assert recording.stop()
    assert ears.lacks == [SoundLack.NO_DEVICE]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("kind", list(Server), ids=lambda kind: kind.name.lower())
@pytest.mark.parametrize("chosen", ["", "headset"], ids=["default", "chosen"])
def test_the_device_is_pulled_out(
    kind: Server,
    chosen: str,
    make_server: Callable[[Server], AudioServer],
    make_ears: Callable[..., Ears],
    qtbot: QtBot,
) -> None:
    """A device that is pulled out in mid-session leaves the session as it is, and the next one is heard."""
    server = make_server(kind)
    module = server.plug_in("headset")
    server.control("set-default-sink", "headset" if not chosen else "nobody")
    ears = make_ears(small_plan(), output=chosen)
    recording = Recording()
    ears.driver.do(Action.START)
    qtbot.waitUntil(lambda: len(ears.called) >= 5, timeout=20_000)
    server.pull_out(module)
    pulled = time.monotonic()
    qtbot.waitUntil(lambda: ears.state is State.FINISHED, timeout=30_000)
    qtbot.wait(1200)
    sounds = recording.stop()
    due = [each for each in ears.called if each.cue.tone is not None and each.due > pulled + 0.5]
    assert all(sound.begin > pulled - 0.5 for sound in sounds)
    for each in due:
        assert any(abs(sound.begin - each.due) < 0.25 for sound in sounds), each
    assert ears.lacks == []


@pytest.mark.parametrize("kind", list(Server), ids=lambda kind: kind.name.lower())
def test_a_chosen_device_that_is_not_there(
    kind: Server, make_server: Callable[[Server], AudioServer], make_ears: Callable[..., Ears], qtbot: QtBot
) -> None:
    """The system's own output is heard instead from the first tone on, and it is told once."""
    make_server(kind)
    ears = make_ears(small_plan(), output="headset")
    recording = Recording()
    ears.driver.do(Action.START)
    qtbot.waitUntil(lambda: ears.state is State.FINISHED, timeout=30_000)
    qtbot.wait(1200)
    sounds = recording.stop()
    called = [each for each in ears.called if each.cue.tone is not None]
    assert [tone_of(sound) for sound in sounds] == [each.cue.tone for each in called]
    assert ears.lacks == [SoundLack.OUTPUT_GONE]


@pytest.mark.parametrize("kind", list(Server), ids=lambda kind: kind.name.lower())
def test_another_default_is_followed(
    kind: Server, make_server: Callable[[Server], AudioServer], make_ears: Callable[..., Ears], qtbot: QtBot
) -> None:
    """When the system's own output changes in mid-session, the rest is heard there, and each tone once."""
    server = make_server(kind)
    server.plug_in("headset")
    server.control("set-default-sink", "nobody")
    ears = make_ears(small_plan())
    recordings = Recording("nobody"), Recording("headset")
    ears.driver.do(Action.START)
    qtbot.waitUntil(lambda: len(ears.called) >= 6, timeout=20_000)
    server.control("set-default-sink", "headset")
    changed = time.monotonic()
    qtbot.waitUntil(lambda: ears.state is State.FINISHED, timeout=30_000)
    qtbot.wait(1200)
    before, after = (recording.stop() for recording in recordings)
    assert len(before) >= 5
    assert all(sound.begin < changed + 0.5 for sound in before)
    due = [each for each in ears.called if each.cue.tone is not None and each.due > changed + 0.5]
    assert len(due) >= 6
    for each in due:
        assert sum(abs(sound.begin - each.due) < 0.25 for sound in after) == 1, each
    assert ears.lacks == []


def test_outputs_are_listed(make_server: Callable[[Server], AudioServer], qtbot: QtBot) -> None:
    """The settings can offer the outputs that there are."""
    make_server(Server.PULSEAUDIO)
    outputs = Outputs()
    with qtbot.waitSignal(outputs.listed, timeout=5000) as listed:
        outputs.ask()
    assert listed.args is not None
    assert [output.name for output in listed.args[0]] == ["nobody"]

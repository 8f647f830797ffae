"""The voice, heard as a person would hear it: a real speech-dispatcher with espeak-ng, and a recorder at its sink."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from footdesk.core.cue_utterance import Utterance
from footdesk.core.cues import Cue, Hearing, Moment
from footdesk.core.exercise import SECOND, Dose, Sides, Work
from footdesk.core.plan import Pace, Plan, unroll
from footdesk.core.routine import Routine
from footdesk.core.transitions import Action, State
from footdesk.desktop.clock import MonotonicClock
from footdesk.desktop.cue_caller import CueCaller
from footdesk.desktop.driver import Driver
from footdesk.desktop.voice import BREATH, Voice
from footdesk.desktop.voice_engine import VoiceChoice, VoiceLack
from footdesk.ui.spoken import Spoken
from tests.end2end.display import dispatcher_id, end_dispatcher
from tests.end2end.listening import AudioServer, Recording, Server, missing, private_runtime
from tests.plans import small_exercise

SOON = BREATH / 1000 + 0.45
"""Speech is heard within these seconds of its moment."""

SILENT = 0.2
"""And is over within these seconds of a pause."""


@pytest.fixture
def silence(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a runtime folder without an audio server; a speech-dispatcher started in it is ended after the test."""
    if reason := missing(*Server.PULSEAUDIO.value, "speech-dispatcher", "espeak-ng"):
        pytest.skip(reason)
    with private_runtime(monkeypatch) as folder:
        try:
            yield folder
        finally:
            end_dispatcher(folder)


@pytest.fixture
def runtime(silence: Path) -> Iterator[Path]:
    """Give a runtime folder with an audio server."""
    server = AudioServer(Server.PULSEAUDIO, silence)
    yield silence
    server.stop()


class Speaking:
    """A session that is only spoken."""

    def __init__(self, plan: Plan) -> None:
        """Load a plan."""
        self.driver = Driver(MonotonicClock())
        self.cues: list[tuple[Cue, float]] = []
        self.lacks: list[VoiceLack] = []
        caller = CueCaller(self.driver.look, lambda: Hearing(tones=False), parent=self.driver)
        spoken = Spoken("en", self.driver)
        self.voice = Voice(VoiceChoice(), self.driver)
        self.driver.changed.connect(self.voice.see)
        self.driver.happened.connect(caller.hear)
        self.driver.changed.connect(caller.see)
        caller.called.connect(lambda cue: self.cues.append((cue, time.monotonic())))
        caller.called.connect(spoken.word)
        spoken.worded.connect(self.voice.say)
        self.voice.lacking.connect(self.lacks.append)
        self.driver.load(plan)

    @property
    def state(self) -> State:
        """Where the session stands."""
        moment = self.driver.look()
        assert moment is not None
        return moment.state

    def when(self, moment: Moment) -> list[float]:
        """The seconds at which a moment was called."""
        return [at for cue, at in self.cues if cue.moment is moment]


@pytest.fixture
def speaking(runtime: Path, qtbot: QtBot) -> Iterator[Speaking]:
    """Give a session of 20 seconds, two holds with each foot."""
    del runtime, qtbot  # They are only wanted to be there.
    dose = Dose(Sides.EACH, 2, Work.HOLD, 3 * SECOND, SECOND)
    routine = Routine("small", "Small", (small_exercise(1, dose),))
    made = Speaking(unroll(routine, Pace(prepare=4 * SECOND, settle=4 * SECOND, switch=3 * SECOND)))
    yield made
    made.driver.unload()
    made.voice.close()
    made.driver.deleteLater()


def test_spoken_at_every_count_and_at_the_switch(speaking: Speaking, qtbot: QtBot) -> None:
    """Each repetition and the switch are told at once, and each phrase is over before the next one begins."""
    recording = Recording()
    speaking.driver.do(Action.START)
    qtbot.waitUntil(lambda: speaking.state is State.FINISHED, timeout=40_000)
    qtbot.wait(4000)
    sounds = recording.stop()
    told = [at for moment in (Moment.WORK_COUNTED, Moment.WORK_LAST, Moment.SWITCH) for at in speaking.when(moment)]
    assert len(told) == 5
    for at in told:
        assert any(0 <= sound.begin - at <= SOON for sound in sounds), (at, [sound.begin for sound in sounds])
    (done,) = speaking.when(Moment.DONE)
    assert any(done <= sound.begin <= done + SOON for sound in sounds)
    assert speaking.lacks == []


def test_silent_at_once_when_paused(speaking: Speaking, qtbot: QtBot) -> None:
    """A pause in the middle of a phrase is silence within 200 ms, and then one word."""
    recording = Recording()
    voice = speaking.voice
    speaking.driver.do(Action.START)
    qtbot.waitUntil(lambda: bool(speaking.when(Moment.WORK_COUNTED)), timeout=20_000)
    voice.say(Utterance(("Press your toes into the floor, and let them go completely after a while.",), None, "en"))
    qtbot.wait(1500)
    paused = time.monotonic()
    speaking.driver.do(Action.PAUSE)
    qtbot.wait(2500)
    sounds = recording.stop()
    assert any(sound.begin < paused - 0.3 and paused - 0.1 < sound.end for sound in sounds), "nothing was cut"
    assert not any(sound.begin < paused + SILENT < sound.end for sound in sounds)
    assert sum(sound.begin > paused + SILENT for sound in sounds) in {1, 2}


def test_a_killed_dispatcher_is_started_again(speaking: Speaking, runtime: Path, qtbot: QtBot) -> None:
    """When speech-dispatcher is killed in mid-session, a later phrase starts it again and is heard."""
    speaking.driver.do(Action.START)
    qtbot.waitUntil(lambda: dispatcher_id(runtime) != 0, timeout=10_000)
    qtbot.waitUntil(lambda: bool(speaking.when(Moment.WORK_COUNTED)), timeout=20_000)
    first = dispatcher_id(runtime)
    os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: dispatcher_id(runtime) not in {0, first}, timeout=10_000)
    recording = Recording()
    qtbot.waitUntil(lambda: bool(speaking.when(Moment.SWITCH)), timeout=20_000)
    qtbot.wait(2000)
    (switch,) = speaking.when(Moment.SWITCH)
    assert any(0 <= sound.begin - switch <= SOON + 0.5 for sound in recording.stop())
    assert speaking.lacks == []


def test_voices_of_a_language(runtime: Path, qtbot: QtBot) -> None:
    """The settings can list the voices of a language, without the hundreds of variants."""
    del runtime  # It is only wanted to be there.
    voice = Voice(VoiceChoice())
    with qtbot.waitSignal(voice.voices_listed, timeout=15_000) as listed:
        voice.list_voices("de-AT")
    assert listed.args is not None
    (voices,) = listed.args
    assert "espeak-ng" in voices.engines
    assert 0 < len(voices.names) < 20
    assert any("German" in name for name in voices.names)
    voice.close()


def test_nothing_blocks_and_nothing_is_printed(
    speaking: Speaking, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    """Starting speech-dispatcher holds the session up for less than a frame or two, and prints nothing."""
    begun = time.monotonic()
    speaking.driver.do(Action.START)
    assert time.monotonic() - begun < 0.1
    with qtbot.waitSignal(speaking.voice._engine.opened, timeout=10_000):
        pass
    assert capfd.readouterr() == ("", "")


def test_an_audio_server_that_starts_late(silence: Path, qtbot: QtBot) -> None:
    """A speech-dispatcher that locked up for want of an audio server is told once, and replaced when there is one."""
    voice, lacks = Voice(VoiceChoice()), list[VoiceLack]()
    voice.lacking.connect(lacks.append)
    talk = QTimer(voice, interval=1500)
    talk.timeout.connect(lambda: voice.say(Utterance(("Hold.",), None, "en")))
    talk.start()
    qtbot.waitUntil(lambda: lacks == [VoiceLack.NO_ANSWER], timeout=20_000)
    server = AudioServer(Server.PULSEAUDIO, silence)
    recording = Recording()
    with qtbot.waitSignal(voice._engine.began, timeout=20_000):
        pass
    qtbot.wait(1000)
    talk.stop()
    voice.close()
    assert recording.stop()
    assert lacks == [VoiceLack.NO_ANSWER]
    server.stop()

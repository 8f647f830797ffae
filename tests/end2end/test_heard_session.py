"""A session of the ten takes the same time whatever is heard of it: the timer never waits for a sound."""

import json
import os
import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from footdesk.core.exercise import SECOND
from footdesk.core.plan import Pace, unroll
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from tests.end2end.display import Process, end_dispatcher, wait_until
from tests.end2end.heard_host import ROUTINE
from tests.end2end.listening import AudioServer, Server, missing
from tests.source import ROOT

REAL_TIME = "FOOTDESK_REAL_TIME"
"""Set to anything, it lets the ten be run as slowly as a person does them: that takes a quarter of an hour."""

FAST = 12.0
"""The session's times are arithmetic on deadlines: how fast the clock runs changes none of them. What a sound could
hold up is the machine's time, and at this speed tones and phrases come closer together than they ever do."""

LATE = 25
"""Half of all events are noticed within these milliseconds of their moment, also on a busy machine."""


@dataclass(frozen=True)
class Told:
    """What a run told of itself."""

    story: list[list[object]]
    late: list[float]
    took: float


class Run:
    """The program in a world of its own: folders, and an audio server where there is to be one."""

    def __init__(self, name: str, speed: float, *, heard: bool) -> None:
        """Start it."""
        self._folder = tempfile.TemporaryDirectory(prefix="fd-", ignore_cleanup_errors=True)
        self.runtime = Path(self._folder.name)
        home = self.runtime / "home"
        home.mkdir()
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(self.runtime),
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
            "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere",
            "PYTHONPATH": str(ROOT),
        }
        self.server: AudioServer | None = None
        if heard:
            self.server = AudioServer(Server.PULSEAUDIO, self.runtime, environment)
        command = [sys.executable, "-m", "tests.end2end.heard_host", str(home), str(speed)]
        log = self.runtime / f"{name}.log"
        self.process = Process([*command, "heard" if heard else "unheard"], environment, log)

    def told(self) -> Told:
        """What it told at its end."""
        *_, last = self.process.said.splitlines()
        return Told(**json.loads(last))

    def close(self) -> None:
        """End everything in it."""
        self.process.stop()
        end_dispatcher(self.runtime)
        if self.server is not None:
            self.server.stop()
        self._folder.cleanup()


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """Give a stack of what is to be ended after the test."""
    if reason := missing(*Server.PULSEAUDIO.value, "speech-dispatcher", "espeak-ng"):
        pytest.skip(reason)
    with ExitStack() as made:
        yield made


@pytest.mark.parametrize(
    "speed",
    [
        pytest.param(FAST, marks=pytest.mark.timeout(240)),
        pytest.param(
            1.0,
            marks=[
                pytest.mark.timeout(1800),
                pytest.mark.skipif(REAL_TIME not in os.environ, reason=f"Takes a quarter of an hour: set {REAL_TIME}."),
            ],
        ),
    ],
    ids=["fast", "real time"],
)
def test_the_timer_never_waits_for_a_sound(speed: float, stack: ExitStack) -> None:
    """With sound and voice on, off, and with the audio server killed half way, all ten have the same step times."""
    names = {"on": True, "off": False, "killed": True}
    runs = {name: Run(name, speed, heard=heard) for name, heard in names.items()}
    for run in runs.values():
        stack.callback(run.close)
    plan = unroll(next(each for each in load_catalog(resources()).routines if each.id == ROUTINE).by_position(), Pace())
    whole = plan.total / SECOND / speed
    killed = runs["killed"]
    wait_until(lambda: "half" in killed.process.said, "the middle of the session", whole + 30)
    assert killed.server is not None
    killed.server.kill()
    for run in runs.values():
        assert run.process.wait(whole + 60) == 0, run.process.said
    told = {name: run.told() for name, run in runs.items()}
    assert told["on"].story == told["off"].story == told["killed"].story
    assert told["off"].story[-1] == ["Finished", plan.total]
    for name, each in told.items():
        assert statistics.median(each.late) < LATE, name
        assert abs(each.took - whole) < 1 + whole / 100, name

"""A private audio server with a sink that nobody hears, and what was played to it.

Times are those of `time.monotonic`, in seconds, so that they can be compared with those of a session's clock.
"""

import math
import os
import shutil
import subprocess
import tempfile
import threading
import time
from array import array
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import Enum
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.end2end.display import Process, listening, wait_until

RATE = 16_000
CHANNELS = 2
BLOCK = RATE // 200
"""Sounds are looked for in blocks of 5 ms."""

LOUD = 120
"""What is louder than this, of 32767, is a sound: the sink itself is entirely silent."""

GAP = 12
"""Blocks of silence that end a sound; the notes of one tone are closer."""


class Server(Enum):
    """An audio server, by the programs that it needs."""

    PULSEAUDIO = ("pulseaudio", "pactl", "parec", "pacat")
    PIPEWIRE = ("pipewire", "wireplumber", "pipewire-pulse", "dbus-daemon", "pactl", "parec", "pacat")


def missing(*programs: str) -> str:
    """Say which programs are not installed, or nothing where all are."""
    absent = [program for program in programs if shutil.which(program) is None]
    return f"Not installed: {', '.join(absent)}." if absent else ""


@contextmanager
def private_runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a runtime folder in which no server listens, to this process and to those it starts."""
    # The folder of sockets has to have a short name: a Unix socket's address holds 107 bytes.
    with tempfile.TemporaryDirectory(prefix="fd-", ignore_cleanup_errors=True) as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_SINK", "PIPEWIRE_REMOTE", "SPEECHD_ADDRESS"):
            monkeypatch.delenv(name, raising=False)
        yield Path(folder)


class AudioServer:
    """An audio server of one's own, in a private runtime folder, with one null sink."""

    def __init__(self, server: Server, folder: Path, environment: Mapping[str, str] | None = None) -> None:
        """Start it, for whoever has the same environment: without one, for this process."""
        self._server = server
        self._folder = folder
        self._environment = dict(environment or os.environ)
        self._processes: list[Process] = []
        try:
            self.start()
        except BaseException:
            self.kill()
            raise

    def start(self) -> None:
        """Start it, for the first time or once more."""
        if self._server is Server.PULSEAUDIO:
            modules = ["-L", "module-native-protocol-unix", "-L", "module-null-sink sink_name=nobody"]
            self._run("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", *modules)
            self._wait("nobody")
            # What records would otherwise go to another sink when the system's own one changes.
            self.control("set-default-source", "nobody.monitor")
            return
        bus = self._folder / "bus"
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={bus}"
        bus.unlink(missing_ok=True)
        self._run("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address=unix:path={bus}")
        wait_until(lambda: listening(bus), "a message bus")
        self._run("pipewire")
        wait_until(lambda: listening(self._folder / "pipewire-0"), "PipeWire")
        self._run("wireplumber")
        # The server gives up where another program makes this folder between its own look and its own try.
        (self._folder / "pulse").mkdir(mode=0o700, exist_ok=True)
        self._run("pipewire-pulse")
        self._wait("")
        self.control("load-module", "module-null-sink", "sink_name=nobody")
        self._wait("nobody")
        self.control("set-default-sink", "nobody")

    def kill(self) -> None:
        """End it as a crash would, all of it."""
        while self._processes:
            self._processes.pop().stop()

    stop = kill

    def plug_in(self, name: str) -> str:
        """Plug a device in, which nobody hears either; what comes back pulls it out by `pull_out`."""
        module = self.control("load-module", "module-null-sink", f"sink_name={name}").strip()
        self._wait(name)
        return module

    def pull_out(self, module: str) -> None:
        """Pull out what was plugged in."""
        self.control("unload-module", module)

    def control(self, *arguments: str) -> str:
        """Ask the server for something, as `pactl` does; the answer is empty where it refuses."""
        done = subprocess.run(
            ["pactl", *arguments], env=self._environment, capture_output=True, text=True, timeout=10, check=False
        )
        return done.stdout if done.returncode == 0 else ""

    def _run(self, *command: str) -> None:
        log = self._folder / f"{command[0]}.log"
        self._processes.append(Process(list(command), self._environment, log))

    def _wait(self, sink: str) -> None:
        if sink:
            wait_until(lambda: sink in self.control("list", "short", "sinks"), f"a sink called {sink}")
        else:
            wait_until(lambda: self.control("info"), "an audio server")


class Sound(NamedTuple):
    """A sound: when it began and ended, its loudest sample of 32767, and how far right it is, from -1 to 1."""

    begin: float
    end: float
    peak: int
    balance: float
    samples: "array[int]"

    def strength(self, frequency: float, seconds: float) -> float:
        """How much of a frequency in Hz is in the first `seconds` of the sound, left and right together."""
        count = min(round(seconds * RATE), len(self.samples) // CHANNELS)
        turn = 2 * math.pi * frequency / RATE
        mono = [self.samples[2 * index] + self.samples[2 * index + 1] for index in range(count)]
        real = sum(value * math.cos(turn * index) for index, value in enumerate(mono))
        imaginary = sum(value * math.sin(turn * index) for index, value in enumerate(mono))
        return math.hypot(real, imaginary) / max(1, count)


class Recording:
    """Records what is played to a null sink until it is stopped."""

    def __init__(self, sink: str = "nobody") -> None:
        """Begin to record."""
        command = ["parec", "--raw", "--format=s16le", f"--rate={RATE}", f"--channels={CHANNELS}", "--latency-msec=5"]
        self._process = subprocess.Popen(
            # PipeWire would otherwise take it to another sink when the system's own one changes.
            [*command, "--property=node.dont-reconnect=true", "-d", f"{sink}.monitor"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._pieces: list[bytes] = []
        self._length = 0
        self._start = math.inf
        self._thread = threading.Thread(target=self._read, name="recording")
        self._thread.start()
        wait_until(lambda: self._length, "a recording")

    def stop(self) -> tuple[Sound, ...]:
        """End the recording; return the sounds in it."""
        self._process.terminate()
        self._process.wait(10)
        self._thread.join(10)
        assert self._process.stdout is not None
        self._process.stdout.close()
        samples = array("h")
        whole = b"".join(self._pieces)
        samples.frombytes(whole[: len(whole) // 4 * 4])
        return tuple(_sounds(samples, self._start))

    def _read(self) -> None:
        assert self._process.stdout is not None
        while piece := os.read(self._process.stdout.fileno(), 65_536):
            self._length += len(piece)
            # The piece that was held up least tells when the first sample was played.
            self._start = min(self._start, time.monotonic() - self._length / (2 * CHANNELS * RATE))
            self._pieces.append(piece)


def _sounds(samples: "array[int]", start: float) -> Iterator[Sound]:
    size = BLOCK * CHANNELS
    loud = [
        block
        for block in range(len(samples) // size)
        if max(part := samples[block * size : (block + 1) * size]) > LOUD or min(part) < -LOUD
    ]
    ends = [index for index, (one, other) in enumerate(pairwise(loud)) if other - one > GAP]
    begins = [0, *(index + 1 for index in ends)]
    for first, last in zip(begins, [*ends, len(loud) - 1], strict=True):
        if not loud:
            return
        part = samples[loud[first] * size : (loud[last] + 1) * size]
        left, right = _power(part[0::2]), _power(part[1::2])
        yield Sound(
            begin=start + loud[first] * BLOCK / RATE,
            end=start + (loud[last] + 1) * BLOCK / RATE,
            peak=max(abs(sample) for sample in part),
            balance=(right - left) / max(1e-9, right + left),
            samples=part,
        )


def _power(samples: "array[int]") -> float:
    return sum(sample * sample for sample in samples) / max(1, len(samples))

"""The tones: played while a session runs, by a player that is there only as long.

On Linux the player is a program of the system's that reads samples (`pacat`, else `aplay`). Measured on PulseAudio and
PipeWire with null sinks, a tone is heard about 3 ms after it is written (QSoundEffect 2-12 ms; miniaudio 29 ms with
buffers that do not crackle, and 50 wake-ups a second in Python even in silence). The player ends with its audio server
and the next tone starts it again, where Qt stays silent for the life of the process; a server that hangs holds up the
player and not us, where miniaudio hangs in its close. It adds nothing to the package: QtMultimedia adds 10 MB to it and
500 MB to an environment, miniaudio 2 MB.
On other systems Qt follows the devices by itself, and its sink is the player.
"""

import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from footdesk.core.cues import Cue, Tone
from footdesk.core.exercise import InvalidValueError, Milliseconds, Side
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State
from footdesk.desktop.sound_player import Player, commands
from footdesk.desktop.sound_samples import FULL, Samples
from footdesk.desktop.sound_sink import SinkPlayer

LINGER: Milliseconds = 1_500
"""A player that was opened for one tone stays this long, since a session may be about to begin."""


class SoundLack(Enum):
    """Why there is no sound."""

    NO_PLAYER = "no program that plays sound is installed"
    NO_DEVICE = "no audio server or device answers"


@dataclass(frozen=True, slots=True)
class SoundChoice:
    """How tones are played: `volume` from 0 to 100, `output` by its name, or empty for the system's own."""

    volume: int = 70
    output: str = ""

    def __post_init__(self) -> None:
        """Refuse a volume that no player knows."""
        if not 0 <= self.volume <= FULL:
            raise InvalidValueError(field="volume", found=self.volume, expected=f"0 to {FULL}")


class TonePlayer(Protocol):
    """Whatever plays samples without ever making us wait."""

    failed: SignalInstance

    @property
    def installed(self) -> bool:
        """Whether it can play at all."""

    def open(self) -> None:
        """Get ready to play."""

    def play(self, samples: bytes) -> None:
        """Play this now."""

    def finish(self) -> None:
        """Let all sound to its end, and let the device go."""

    def close(self) -> None:
        """Let the device go at once."""

    def deleteLater(self) -> None:
        """Be deleted, as any QObject."""


class Sound(QObject):
    """Plays the tones of cues; that there is no sound is told once a session."""

    lacking = Signal(SoundLack)

    def __init__(self, folder: Path, choice: SoundChoice, parent: QObject | None = None) -> None:
        """Play the files in `folder`; nothing is read or started before a session runs."""
        super().__init__(parent)
        self._folder = folder
        self._choice = choice
        self._samples = Samples(folder, choice.volume)
        self._player: TonePlayer | None = None
        self._running = False
        self._told = False
        self._linger = QTimer(self, singleShot=True, interval=LINGER)
        self._linger.timeout.connect(self._follow)

    def change(self, choice: SoundChoice) -> None:
        """Play another way from now on."""
        if choice == self._choice:
            return
        self._choice = choice
        self._samples = Samples(self._folder, choice.volume)
        self.close()
        self._follow()

    def see(self, snapshot: Snapshot) -> None:
        """Keep a player ready while the session runs, and let it go when the time stands still."""
        if snapshot.state is State.READY:
            self._told = False
        running = snapshot.state is State.RUNNING
        if running is not self._running:
            self._running = running
            self._follow()

    def play(self, cue: Cue) -> None:
        """Play the tone of a cue."""
        if cue.tone is not None:
            self.sound(cue.tone, cue.side)

    def sound(self, tone: Tone, side: Side = Side.BOTH) -> None:
        """Play a tone, in a session or to try it."""
        self._ready().play(self._samples.of(tone, side))
        if not self._running:
            self._linger.start()

    def close(self) -> None:
        """Let go of everything; the last call of all."""
        self._linger.stop()
        if self._player is not None:
            self._player.close()
            self._player.deleteLater()
            self._player = None

    def _follow(self) -> None:
        self._linger.stop()
        if self._running:
            self._ready().open()
        elif self._player is not None:
            self._player.finish()

    def _ready(self) -> TonePlayer:
        if self._player is None:
            self._player = _player(self._choice.output, self)
            self._player.failed.connect(self._no_device)
            if not self._player.installed:
                self._lack(SoundLack.NO_PLAYER)
        return self._player

    def _no_device(self) -> None:
        self._lack(SoundLack.NO_DEVICE)

    def _lack(self, lack: SoundLack) -> None:
        if not self._told:
            self._told = True
            self.lacking.emit(lack)


def _player(output: str, parent: QObject) -> TonePlayer:
    player: TonePlayer
    player = Player(commands(output), parent) if sys.platform == "linux" else SinkPlayer(output, parent)
    return player

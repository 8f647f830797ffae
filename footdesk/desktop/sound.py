"""The tones: played while a session runs, by a player that is there only as long.

On Linux the player is a program of the system's that reads samples (`pacat`, else `aplay`). Measured on PulseAudio and
PipeWire with null sinks, a tone is heard about 3 ms after it is written (QSoundEffect 2-12 ms; miniaudio 29 ms with
buffers that do not crackle, and 50 wake-ups a second in Python even in silence). The player ends with its audio server
and the next tone starts it again, where Qt stays silent for the life of the process; a server that hangs holds up the
player and not us, where miniaudio hangs in its close. It adds nothing to the package: QtMultimedia adds 10 MB to it and
500 MB to an environment, miniaudio 2 MB.
On other systems Qt follows the devices by itself, and its sink is the player.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from footdesk.core.cues import Cue, Tone
from footdesk.core.exercise import Milliseconds, Side
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State
from footdesk.desktop.sound_engine import SoundChoice, SoundLack, TonePlayer
from footdesk.desktop.sound_outputs import Output, Outputs
from footdesk.desktop.sound_player import Player, commands
from footdesk.desktop.sound_samples import Samples
from footdesk.desktop.sound_sink import SinkPlayer

LINGER: Milliseconds = 1_500
"""A player that was opened for one tone stays this long, since a session may be about to begin."""


class Sound(QObject):
    """Plays the tones of cues; what is lacking is told once, and again only if it was there meanwhile."""

    lacking = Signal(SoundLack)

    def __init__(self, folder: Path, choice: SoundChoice | None, parent: QObject | None = None) -> None:
        """Play the files in `folder` as chosen, None is off; nothing is read or started before a session runs."""
        super().__init__(parent)
        self._folder = folder
        self._choice = choice
        self._samples: Samples | None = None
        self._player: TonePlayer | None = None
        self._running = False
        self._told = frozenset[SoundLack]()
        self._outputs = Outputs(os.environ, self)
        self._outputs.listed.connect(self._take_outputs)
        self._linger = QTimer(self, singleShot=True, interval=LINGER)
        self._linger.timeout.connect(self._follow)

    def change(self, choice: SoundChoice | None) -> None:
        """Play another way from now on; None falls silent."""
        if choice == self._choice:
            return
        self._choice, self._samples = choice, None
        self.close()
        self._follow()

    def see(self, snapshot: Snapshot) -> None:
        """Keep a player ready while the session runs, and let it go when the time stands still."""
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
        if self._choice is None:
            return
        if self._samples is None:
            self._samples = Samples(self._folder, self._choice.volume)
        player = self._ready(self._choice)
        player.play(self._samples.of(tone, side))
        if player.works:
            self._told -= {SoundLack.NO_PLAYER, SoundLack.NO_DEVICE}
        if not self._running:
            if not self._linger.isActive():
                self._look_for(self._choice.output)
            self._linger.start()

    def close(self) -> None:
        """Let go of everything; the last call of all."""
        self._linger.stop()
        self._outputs.close()
        if self._player is not None:
            self._player.close()
            self._player.deleteLater()
            self._player = None

    def _follow(self) -> None:
        self._linger.stop()
        if self._running and self._choice is not None:
            self._ready(self._choice).open()
            self._look_for(self._choice.output)
        elif self._player is not None:
            self._player.finish()

    def _ready(self, choice: SoundChoice) -> TonePlayer:
        if self._player is None:
            self._player = _player(choice.output, self)
            self._player.failed.connect(self._no_device)
            if not self._player.installed:
                self._lack(SoundLack.NO_PLAYER)
        return self._player

    def _look_for(self, output: str) -> None:
        # Not every server refuses an output that is not there: some play to another one and say nothing.
        if output:
            self._outputs.ask()

    def _take_outputs(self, outputs: tuple[Output, ...]) -> None:
        """Tell that the chosen output is not there; where there is no list, nobody can say so."""
        chosen = "" if self._choice is None else self._choice.output
        if not chosen or not outputs:
            return
        if chosen in {each.name for each in outputs}:
            self._told -= {SoundLack.OUTPUT_GONE}
        else:
            self._lack(SoundLack.OUTPUT_GONE)

    def _no_device(self) -> None:
        self._lack(SoundLack.NO_DEVICE)

    def _lack(self, lack: SoundLack) -> None:
        if lack not in self._told:
            self._told |= {lack}
            self.lacking.emit(lack)


def _player(output: str, parent: QObject) -> TonePlayer:
    player: TonePlayer
    player = Player(commands(output), parent) if sys.platform == "linux" else SinkPlayer(output, parent)
    return player

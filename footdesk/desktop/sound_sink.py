"""The player of systems whose audio Qt follows by itself: Windows and macOS.

Qt Multimedia is part of PySide6-Addons, which is installed on those systems only.
"""

import importlib
from types import ModuleType
from typing import Any

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal

from footdesk.core.exercise import Milliseconds
from footdesk.desktop.sound_samples import BYTES_PER_FRAME, CHANNELS, RATE

BUFFER: Milliseconds = 1_000
"""What the device takes at once: the longest tone fits, so that a write never has to wait."""


class SinkPlayer(QObject):
    """Plays samples through one QAudioSink, made anew when the device is gone."""

    failed = Signal()

    def __init__(self, output: str, parent: QObject | None = None) -> None:
        """Play on the output of this name, or on the system's own one if it is empty or not there."""
        super().__init__(parent)
        self._output = output
        self._multimedia = multimedia()
        # Qt Multimedia is not there for the type checker on every system.
        self._sink: Any = None
        self._device: QIODevice | None = None
        self._end = QTimer(self, singleShot=True, interval=BUFFER)
        self._end.timeout.connect(self.close)

    @property
    def installed(self) -> bool:
        """Whether Qt Multimedia is there."""
        return self._multimedia is not None

    @property
    def works(self) -> bool:
        """Whether the device takes what is written."""
        # An underrun is only the silence between two tones.
        return self._sink is not None and self._sink.error().name in {"NoError", "UnderrunError"}

    def open(self) -> None:
        """Get ready to play."""
        self._end.stop()
        if self._device is None and self._multimedia is not None:
            self._start(self._multimedia)

    def play(self, samples: bytes) -> None:
        """Play this now."""
        if self._device is not None and not self.works:
            self.close()
        self.open()
        if self._device is None or self._device.write(samples) < 0:
            self.failed.emit()

    def finish(self) -> None:
        """Let what was written sound to its end, and let the device go."""
        self._end.start()

    def close(self) -> None:
        """Let the device go at once."""
        self._end.stop()
        sink, self._sink, self._device = self._sink, None, None
        if sink is not None:
            sink.stop()
            sink.deleteLater()

    def _start(self, multimedia: ModuleType) -> None:
        sound = multimedia.QAudioFormat()
        sound.setSampleRate(RATE)
        sound.setChannelCount(CHANNELS)
        sound.setSampleFormat(multimedia.QAudioFormat.SampleFormat.Int16)
        outputs = multimedia.QMediaDevices.audioOutputs()
        chosen = next((each for each in outputs if each.description() == self._output), None)
        device = chosen or multimedia.QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return
        self._sink = multimedia.QAudioSink(device, sound, self)
        self._sink.setBufferSize(BYTES_PER_FRAME * RATE * BUFFER // 1000)
        self._device = self._sink.start()


def multimedia() -> ModuleType | None:
    """Qt Multimedia, or None where it is not installed; loaded late because only a session needs it."""
    try:
        return importlib.import_module("PySide6.QtMultimedia")
    except ImportError:
        return None

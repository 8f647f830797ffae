"""The samples of the tones: read once from their files, as loud as wished, leaning to one side."""

import math
import sys
import wave
from array import array
from pathlib import Path

from footdesk.core.cues import Tone
from footdesk.core.exercise import Milliseconds, Side

RATE = 48_000
"""Frames in a second."""

CHANNELS = 2
BYTES_PER_FRAME = 2 * CHANNELS

FULL = 100
"""The volume at which the samples are as in their files."""

AWAY = 0.3
"""How much of a tone that leans to one side is left on the other."""

_GAINS = {Side.LEFT: (1.0, AWAY), Side.RIGHT: (AWAY, 1.0), Side.BOTH: (math.sqrt(0.5), math.sqrt(0.5))}
"""The gain left and right: the three sides are about equally loud."""


class Samples:
    """Tones as they are handed to the audio system: 16 bits, little-endian, left and right in turn."""

    def __init__(self, folder: Path, volume: int) -> None:
        """Read the tones in `folder` when they are first wanted; `volume` is from 0 to 100."""
        self._folder = folder
        # The ear takes the square of a gain as a step of equal size.
        self._gain = (volume / FULL) ** 2
        self._ready: dict[tuple[Tone, Side], bytes] = {}

    def of(self, tone: Tone, side: Side) -> bytes:
        """The samples of a tone that comes from a side. Raises OSError or wave.Error if its file cannot be read."""
        if (tone, side) not in self._ready:
            self._ready[tone, side] = self._lean(self._read(tone), side)
        return self._ready[tone, side]

    def _read(self, tone: Tone) -> "array[int]":
        samples = array("h")
        with wave.open(str(self._folder / f"{tone.value}.wav"), "rb") as file:
            samples.frombytes(file.readframes(file.getnframes()))
        return _swapped(samples)

    def _lean(self, samples: "array[int]", side: Side) -> bytes:
        both = array("h", bytes(BYTES_PER_FRAME * len(samples)))
        for channel, share in enumerate(_GAINS[side]):
            gain = share * self._gain
            both[channel::CHANNELS] = array("h", [round(sample * gain) for sample in samples])
        return _swapped(both).tobytes()


def length_of(samples: bytes) -> Milliseconds:
    """How long samples sound."""
    return len(samples) * 1000 // (BYTES_PER_FRAME * RATE)


def _swapped(samples: "array[int]") -> "array[int]":
    # Files and pipes are little-endian whatever the machine is.
    if sys.byteorder == "big":
        samples.byteswap()
    return samples

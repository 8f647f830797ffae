# ruff: noqa: INP001 - a script that stands beside what it makes, in no package
"""Makes the tones, beside this file or in the folder that is given: python make_sounds.py [FOLDER].

Each tone is a few soft notes. They begin and end in silence, so that nothing clicks, and all but the beat are equally
loud to the ear: the loudest twentieth of a second of each, weighted by curve A of IEC 61672, has the same power.
"""

import math
import sys
import wave
from array import array
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

RATE = 48_000
"""Samples in a second."""

ATTACK = 0.012
RELEASE = 0.035
"""The seconds in which a note rises and falls away."""

OVERTONES = ((1, 1.0), (2, 0.22), (3, 0.06))
"""Each partial's multiple of the note's frequency, and its strength."""

LOUDNESS = 0.11
QUIET = 0.022
"""The weighted power, as the root of its mean square; 1 is the most a file can hold."""

WINDOW = RATE // 20


class Note(NamedTuple):
    """A note from `begin` on, both in seconds; it glides from one frequency in Hz to another if it has two."""

    frequency: float
    begin: float
    length: float
    to: float | None = None


class Sound(NamedTuple):
    """Notes, and how loud they are."""

    notes: tuple[Note, ...]
    loudness: float = LOUDNESS


SOUNDS = {
    "ready": Sound((Note(440, 0, 0.20),)),
    "hold": Sound((Note(784, 0, 0.22),)),
    "beat": Sound((Note(1175, 0, 0.07),), QUIET),
    "count": Sound((Note(880, 0, 0.10),)),
    "halfway": Sound((Note(988, 0, 0.11), Note(988, 0.13, 0.13))),
    "release": Sound((Note(698, 0, 0.28, to=466),)),
    "switch": Sound((Note(587, 0, 0.15), Note(880, 0.16, 0.18))),
    "rest": Sound((Note(392, 0, 0.34),)),
    "paused": Sound((Note(494, 0, 0.13), Note(330, 0.14, 0.19))),
    "resumed": Sound((Note(370, 0, 0.13), Note(554, 0.14, 0.19))),
    "finished": Sound((Note(523, 0, 0.15), Note(659, 0.16, 0.15), Note(784, 0.32, 0.30))),
}


def a_weight(frequency: float) -> float:
    """How strongly the ear takes a frequency in Hz, compared with 1 kHz (IEC 61672-1, annex E)."""
    square = frequency * frequency
    response = 12194**2 * square * square
    response /= (square + 20.6**2) * math.sqrt((square + 107.7**2) * (square + 737.9**2)) * (square + 12194**2)
    return response * 10 ** (2.0 / 20)


def samples_of(sound: Sound) -> "array[int]":
    """The samples of a sound, 16 bits each."""
    length = round(max(note.begin + note.length for note in sound.notes) * RATE)
    heard, weighted = [0.0] * length, [0.0] * length
    for note in sound.notes:
        _add(note, heard, weighted)
    gain = sound.loudness / _loudest(weighted) * 32767
    return array("h", (round(sample * gain) for sample in heard))


def _add(note: Note, heard: list[float], weighted: list[float]) -> None:
    first, count = round(note.begin * RATE), round(note.length * RATE)
    phase, to = 0.0, note.to or note.frequency
    for index in range(count):
        frequency = note.frequency + (to - note.frequency) * index / count
        phase += 2 * math.pi * frequency / RATE
        strength = _envelope(index / RATE, note.length)
        for multiple, share in OVERTONES:
            value = strength * share * math.sin(multiple * phase)
            heard[first + index] += value
            weighted[first + index] += value * a_weight(multiple * frequency)


def _envelope(time: float, length: float) -> float:
    rise = min(1.0, time / ATTACK)
    fall = min(1.0, (length - time) / RELEASE)
    return math.sin(math.pi / 2 * rise) ** 2 * math.sin(math.pi / 2 * fall) ** 2 * math.exp(-3.0 * time)


def _loudest(samples: list[float]) -> float:
    sums = [0.0, *accumulate(sample * sample for sample in samples)]
    window = min(WINDOW, len(samples))
    most = max(sums[end] - sums[end - window] for end in range(window, len(sums)))
    return math.sqrt(most / window)


def make(folder: Path) -> None:
    """Write every sound into a folder as a WAV file, mono."""
    for name, sound in SOUNDS.items():
        samples = samples_of(sound)
        if sys.byteorder == "big":
            samples.byteswap()
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples.tobytes())


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)

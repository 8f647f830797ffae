"""The tones as they are handed to the system, and the programs that play them: real files, real processes."""

import cmath
import math
import os
import subprocess
import sys
import time
import wave
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footdesk.core.cues import Tone
from footdesk.core.exercise import InvalidValueError, Side
from footdesk.core.session import prepared
from footdesk.core.transitions import Action
from footdesk.desktop.sound import LINGER, Sound
from footdesk.desktop.sound_engine import SoundChoice, SoundLack
from footdesk.desktop.sound_player import SETTLED, Player, commands
from footdesk.desktop.sound_samples import Samples, length_of
from footdesk.desktop.sound_sink import SinkPlayer, multimedia
from footdesk.places import resources
from tests.plans import short_plan

SOUNDS = resources() / "sounds"


def channels(samples: bytes) -> tuple[int, int]:
    """The loudest sample left and right."""
    values = array("h", samples)
    return max(map(abs, values[0::2])), max(map(abs, values[1::2]))


@pytest.fixture
def players(qtbot: QtBot) -> Iterator[list[Player]]:
    """Give a list of players that are ended after the test."""
    del qtbot  # It is only wanted for its event loop.
    made: list[Player] = []
    yield made
    for player in made:
        player.close()


@pytest.mark.parametrize("tone", list(Tone), ids=lambda tone: tone.value)
def test_every_tone_has_a_file(tone: Tone) -> None:
    """Each tone can be read, is short, and is nowhere clipped."""
    samples = Samples(SOUNDS, 100).of(tone, Side.BOTH)
    assert 50 <= length_of(samples) <= 700
    assert max(channels(samples)) < 20_000


def test_leaning() -> None:
    """A tone leans to its side, and comes from the middle otherwise."""
    samples = Samples(SOUNDS, 100)
    left, right = channels(samples.of(Tone.HOLD, Side.LEFT))
    assert left > 3 * right > 0
    assert channels(samples.of(Tone.HOLD, Side.RIGHT)) == (right, left)
    middle = channels(samples.of(Tone.HOLD, Side.BOTH))
    assert middle[0] == middle[1]


def test_volume() -> None:
    """Half the volume is a quarter of the samples, and none is silence."""
    full = channels(Samples(SOUNDS, 100).of(Tone.HOLD, Side.BOTH))[0]
    half = channels(Samples(SOUNDS, 50).of(Tone.HOLD, Side.BOTH))[0]
    assert abs(half * 4 - full) <= 4
    assert channels(Samples(SOUNDS, 0).of(Tone.HOLD, Side.BOTH)) == (0, 0)


def test_loaded_once() -> None:
    """A tone is made once and then kept."""
    samples = Samples(SOUNDS, 70)
    assert samples.of(Tone.HOLD, Side.LEFT) is samples.of(Tone.HOLD, Side.LEFT)


def test_impossible_volume() -> None:
    """A volume beyond its limits is refused."""
    with pytest.raises(InvalidValueError, match="volume"):
        SoundChoice(volume=101)


def test_the_same_bytes_again(tmp_path: Path) -> None:
    """The script that made the tones makes exactly these files again."""
    script = SOUNDS / "make_sounds.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert made == {path.name: path.read_bytes() for path in SOUNDS.glob("*.wav")}
    assert set(made) == {f"{tone.value}.wav" for tone in Tone}


@pytest.mark.parametrize("tone", list(Tone), ids=lambda tone: tone.value)
def test_nothing_clicks(tone: Tone) -> None:
    """Each tone begins and ends in silence, and rises over several milliseconds."""
    with wave.open(str(SOUNDS / f"{tone.value}.wav"), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 48_000)
        samples = array("h", file.readframes(file.getnframes()))
    peak = max(map(abs, samples))
    assert abs(samples[0]) < 3
    assert abs(samples[-1]) < 3
    assert max(map(abs, samples[:48])) < peak / 10
    assert max(map(abs, samples[-48:])) < peak / 10


def loudness(samples: "array[int]") -> float:
    """The power of the loudest 85 ms, weighted as the ear does by curve A, in decibels below full scale."""
    size = 4096
    padded = [*samples, *[0] * size]
    starts = range(0, max(1, len(samples) - size + 1), 512)
    return max(20 * math.log10(_weighted(padded[start : start + size]) / 32768) for start in starts)


def _weighted(window: list[int]) -> float:
    spectrum = _transform([complex(value) for value in window])
    power = 0.0
    for index in range(1, len(window) // 2):
        square = (index * 48_000 / len(window)) ** 2
        weight = 12194**2 * square**2 / ((square + 20.6**2) * (square + 12194**2))
        weight /= math.sqrt((square + 107.7**2) * (square + 737.9**2))
        power += 2 * (abs(spectrum[index]) * weight * 1.26) ** 2
    return math.sqrt(power) / len(window)


def _transform(values: list[complex]) -> list[complex]:
    """The discrete Fourier transform of a power of two of values."""
    if len(values) == 1:
        return values
    even, odd = _transform(values[0::2]), _transform(values[1::2])
    turned = [cmath.exp(-2j * cmath.pi * index / len(values)) * value for index, value in enumerate(odd)]
    return [a + b for a, b in zip(even, turned, strict=True)] + [a - b for a, b in zip(even, turned, strict=True)]


def test_equally_loud() -> None:
    """All tones are equally loud to the ear within 3 dB; only the beat is much quieter."""
    levels = {}
    for tone in Tone:
        with wave.open(str(SOUNDS / f"{tone.value}.wav"), "rb") as file:
            levels[tone] = loudness(array("h", file.readframes(file.getnframes())))
    beat = levels.pop(Tone.BEAT)
    assert max(levels.values()) - min(levels.values()) < 3
    assert beat < min(levels.values()) - 9


def test_players_in_their_order() -> None:
    """A chosen output is tried first, then the system's own one, then ALSA."""
    assert [command[0] for command in commands("")] == ["pacat", "aplay"]
    assert "--device=speakers" in commands("speakers")[0]
    assert commands("speakers")[1:] == commands("")


def test_samples_reach_the_player(players: list[Player], tmp_path: Path, qtbot: QtBot) -> None:
    """What is played is written to the program, all of it and in order."""
    heard = tmp_path / "heard"
    player = Player([("tee", str(heard))])
    players.append(player)
    player.open()
    player.play(b"ab" * 1000)
    qtbot.waitUntil(lambda: heard.exists() and heard.stat().st_size == 2000, timeout=5000)
    player.play(b"cd" * 1000)
    player.finish()
    qtbot.waitUntil(lambda: heard.read_bytes() == b"ab" * 1000 + b"cd" * 1000, timeout=5000)


def test_the_next_player_takes_over(players: list[Player], tmp_path: Path, qtbot: QtBot) -> None:
    """A program that ends at once hands its tone on to the next one; one that is not installed is passed over."""
    heard = tmp_path / "heard"
    player = Player([("no-such-player",), ("false",), ("tee", str(heard))])
    players.append(player)
    player.play(b"ab" * 500)
    qtbot.waitUntil(lambda: heard.exists() and heard.read_bytes() == b"ab" * 500, timeout=5000)


def test_failure_is_told_and_tried_again_later(players: list[Player], tmp_path: Path, qtbot: QtBot) -> None:
    """When no program works it is told; nothing is started for a while, and then tried again."""
    mark, heard = tmp_path / "mark", tmp_path / "heard"
    player = Player([("sh", "-c", f'test -e "{mark}" && tee "{heard}"')], retry=500)
    players.append(player)
    with qtbot.waitSignal(player.failed, timeout=5000):
        player.play(b"ab")
    mark.touch()
    player.play(b"cd")
    qtbot.wait(200)
    assert not heard.exists()
    qtbot.wait(500)
    player.play(b"ef")
    qtbot.waitUntil(lambda: heard.exists() and heard.read_bytes() == b"ef", timeout=5000)


def test_a_tone_does_not_wait_for_the_one_before(players: list[Player], tmp_path: Path, qtbot: QtBot) -> None:
    """A tone that would come late cuts off the one before it: its program is ended and another one started."""
    numbers = tmp_path / "numbers"
    player = Player([("sh", "-c", f'echo $$ >> "{numbers}"; exec cat')])
    players.append(player)
    second = bytes(4 * 48_000)
    player.play(second)
    qtbot.waitUntil(lambda: numbers.exists() and len(numbers.read_text().split()) == 1, timeout=5000)
    player.play(second)
    qtbot.waitUntil(lambda: len(numbers.read_text().split()) == 2, timeout=5000)


def test_a_hanging_player_holds_nothing_up(players: list[Player]) -> None:
    """A program that reads nothing costs no time, however much is written, and is ended at the close."""
    player = Player([("sleep", "60")])
    players.append(player)
    begun = time.monotonic()
    for _ in range(20):
        player.play(bytes(40_000))
    assert time.monotonic() - begun < 0.5
    player.close()
    assert time.monotonic() - begun < 2.0


def test_an_output_that_is_gone_is_told_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot) -> None:
    """It is told with the first session, and again only if it was there meanwhile."""
    sinks, asked = tmp_path / "sinks", tmp_path / "asked"
    for name, script in (("pacat", "exec cat > /dev/null"), ("pactl", f'cat "{sinks}"; echo >> "{asked}"')):
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path) + os.pathsep + os.environ["PATH"])
    sound, lacks = Sound(SOUNDS, SoundChoice(output="headset")), list[SoundLack]()
    sound.lacking.connect(lacks.append)
    running, _ = prepared(short_plan()).do(Action.START, 0)
    paused, _ = running.do(Action.PAUSE, 100)
    steps = (("speakers", 1), ("speakers", 1), ("headset", 1), ("speakers", 2))
    for name, told in steps:
        sinks.write_text(f'[{{"name": "{name}"}}]')
        asked.unlink(missing_ok=True)
        sound.see(running.at(0))
        qtbot.waitUntil(asked.exists, timeout=5000)
        qtbot.wait(100)
        assert lacks == [SoundLack.OUTPUT_GONE] * told
        sound.see(paused.at(100))
    sound.close()


def test_no_sound_is_told_again_once_it_was_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    """A sound that was heard meanwhile and is gone again is told again."""
    program, there = tmp_path / "pacat", tmp_path / "there"
    program.write_text(f'#!/bin/sh\ntest -e "{there}" || exit 1\nexec /bin/cat > /dev/null\n')
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path))
    sound, lacks = Sound(SOUNDS, SoundChoice()), list[SoundLack]()
    sound.lacking.connect(lacks.append)
    for present, told in ((False, 1), (True, 1), (False, 2)):
        there.touch() if present else there.unlink(missing_ok=True)
        sound.sound(Tone.BEAT)
        qtbot.wait(SETTLED + 200)
        sound.sound(Tone.BEAT)
        qtbot.wait(100)
        assert lacks == [SoundLack.NO_DEVICE] * told
        sound.close()


def test_no_player_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot) -> None:
    """Where no program plays sound, it is told once, and every tone costs nothing."""
    monkeypatch.setenv("PATH", str(tmp_path))
    sound = Sound(SOUNDS, SoundChoice())
    lacks: list[SoundLack] = []
    sound.lacking.connect(lacks.append)
    session, _ = prepared(short_plan()).do(Action.START, 0)
    sound.see(prepared(short_plan()).at(0))
    sound.see(session.at(0))
    sound.sound(Tone.HOLD)
    sound.sound(Tone.HOLD)
    qtbot.wait(50)
    assert lacks == [SoundLack.NO_PLAYER]
    sound.close()


def test_tones_that_are_off_start_no_player(qtbot: QtBot) -> None:
    """Whoever wants no tones has no player, and is not told that there is none."""
    sound = Sound(SOUNDS, None)
    session, _ = prepared(short_plan()).do(Action.START, 0)
    with qtbot.assertNotEmitted(sound.lacking):
        sound.see(session.at(0))
        sound.sound(Tone.HOLD)
    assert sound.findChildren(Player) == []
    sound.close()


def test_a_player_is_there_only_while_the_session_runs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    """The program starts with the session and ends with a pause; a tone that is tried lets it go by itself."""
    alive = tmp_path / "alive"
    program = tmp_path / "pacat"
    program.write_text(f'#!/bin/sh\ntouch "{alive}"\ncat > /dev/null\nrm "{alive}"\n')
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path) + os.pathsep + os.environ["PATH"])
    sound = Sound(SOUNDS, SoundChoice())
    session, _ = prepared(short_plan()).do(Action.START, 0)
    paused, _ = session.do(Action.PAUSE, 100)
    sound.see(session.at(0))
    qtbot.waitUntil(alive.exists, timeout=5000)
    sound.see(paused.at(100))
    qtbot.waitUntil(lambda: not alive.exists(), timeout=5000)
    sound.sound(Tone.HOLD)
    qtbot.waitUntil(alive.exists, timeout=5000)
    qtbot.waitUntil(lambda: not alive.exists(), timeout=LINGER + 5000)
    sound.close()


def test_a_change_is_heard_with_the_next_tone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot) -> None:
    """Another output or volume is taken in the middle of a session, with a program of its own."""
    program, said = tmp_path / "pacat", tmp_path / "said"
    program.write_text(f'#!/bin/sh\necho "$@" >> "{said}"\nexec cat > /dev/null\n')
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path) + os.pathsep + os.environ["PATH"])
    sound = Sound(SOUNDS, SoundChoice())
    session, _ = prepared(short_plan()).do(Action.START, 0)
    sound.see(session.at(0))
    qtbot.waitUntil(said.exists, timeout=5000)
    sound.change(SoundChoice(output="headset"))
    qtbot.waitUntil(lambda: "--device=headset" in said.read_text(), timeout=5000)
    sound.change(SoundChoice(output="headset"))
    assert said.read_text().count("--device=headset") == 1
    sound.close()


@pytest.mark.skipif(multimedia() is None, reason="Not installed: PySide6-Addons, which Linux does without.")
@pytest.mark.qt_log_ignore("^PulseAudioService", extend=True)
def test_the_sink_of_other_systems(qtbot: QtBot) -> None:
    """Qt's own sink plays, or says that it cannot, and is let go."""
    player = SinkPlayer("")
    player.open()
    player.play(bytes(4_800))
    player.finish()
    qtbot.wait(50)
    player.close()


def test_a_sink_without_qt_multimedia(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """Where Qt Multimedia is not installed, the sink says so and fails at each tone."""
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    player = SinkPlayer("")
    assert not player.installed
    with qtbot.waitSignal(player.failed, timeout=1000):
        player.play(b"abcd")

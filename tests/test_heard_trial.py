"""What can be tried on the page of the settings is heard as it is set, or is told to be lacking."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from footdesk.core.cues import Tone
from footdesk.core.exercise import Side
from footdesk.desktop.sound_samples import Samples
from footdesk.desktop.voice_ssip import socket_path
from footdesk.heard_trial import HeardTrial
from footdesk.places import resources
from footdesk.store.settings import Settings
from footdesk.ui.setting import Trial
from tests.desktop.speech_server import SpeechServer


class Person:
    """Somebody who tries, with the settings of the moment."""

    def __init__(self) -> None:
        """Choose the usual."""
        self.settings = Settings()
        self.told: list[tuple[Trial, str]] = []
        self.root = QObject()
        self.trial = HeardTrial(lambda: self.settings, self.root)
        self.trial.told.connect(lambda trial, text: self.told.append((trial, text)))


@pytest.fixture
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Person]:
    """Give somebody on a machine that neither plays nor speaks."""
    del qtbot  # It is only wanted for its event loop.
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    made = Person()
    yield made
    made.trial.close()
    made.root.deleteLater()


@pytest.fixture
def heard(person: Person, tmp_path: Path) -> Path:
    """Give the machine a program that plays into a file, and knows no output but the usual one."""
    del person  # It is only wanted to be there.
    program, file = tmp_path / "bin" / "pacat", tmp_path / "heard"
    program.write_text(f'#!/bin/sh\ncase "$*" in *--device*) exit 1;; esac\nexec /bin/cat >> "{file}"\n')
    program.chmod(0o700)
    lists = tmp_path / "bin" / "pactl"
    lists.write_text('#!/bin/sh\necho \'[{"name": "speakers"}]\'\n')
    lists.chmod(0o700)
    return file


def tone(volume: int, side: Side) -> bytes:
    """The samples of the tone that is tried."""
    return Samples(resources() / "sounds", volume).of(Tone.HOLD, side)


@pytest.mark.parametrize("lean", [True, False])
def test_sounds_are_played_as_they_are_set(person: Person, heard: Path, qtbot: QtBot, lean: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """One tone for each side, at the volume that is set, from its side where that is wanted; tones may be off."""
    person.settings = Settings(tones=False, volume=40, lean=lean)
    sides = (Side.LEFT, Side.RIGHT) if lean else (Side.BOTH, Side.BOTH)
    expected = b"".join(tone(40, side) for side in sides)
    person.trial.attempt(Trial.SOUND)
    qtbot.waitUntil(lambda: heard.exists() and heard.read_bytes() == expected, timeout=5000)
    assert person.told == [(Trial.SOUND, "")]


def test_an_output_that_is_gone_is_told(person: Person, heard: Path, qtbot: QtBot) -> None:
    """The tones are heard from the usual one, and the page says so."""
    person.settings = Settings(output="headset")
    person.trial.attempt(Trial.SOUND)
    qtbot.waitUntil(lambda: len(person.told) == 2, timeout=5000)
    assert person.told[1] == (
        Trial.SOUND,
        "The output you chose is not there. You hear the computer's own one instead.",
    )
    assert heard.read_bytes().startswith(tone(70, Side.LEFT))


def test_what_is_lacking_is_told_each_time(person: Person, qtbot: QtBot) -> None:
    """Without sound or voice each trial says what to install."""
    for _ in range(2):
        for trial in Trial:
            person.told.clear()
            person.trial.attempt(trial)
            qtbot.waitUntil(lambda: len(person.told) == 2, timeout=5000)
            assert [each for each, _ in person.told] == [trial, trial]
            assert person.told[0][1] == ""
            assert "Install" in person.told[1][1]


def test_the_voice_speaks_as_it_is_set(person: Person, qtbot: QtBot) -> None:
    """It says a phrase in the voice, at the speed and the volume that are set, even while spoken cues are off."""
    server = SpeechServer(socket_path(os.environ))
    person.settings = replace(Settings(), voice=False, voice_rate=30, voice_volume=50, voice_name="Anna")
    person.trial.attempt(Trial.VOICE)
    qtbot.waitUntil(lambda: server.said == ["Hold. Switch to your right foot."], timeout=5000)
    assert {"SET self SYNTHESIS_VOICE Anna", "SET self RATE 30", "SET self VOLUME 0"} <= set(server.told)
    person.trial.close()
    qtbot.waitUntil(lambda: not server.connected, timeout=1000)
    assert "CANCEL self" in server.told
    assert person.told == [(Trial.VOICE, "")]
    server.stop()

"""What there is to choose from is told when it is known, and a choice that is gone is told to be."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from footdesk.desktop.voice_ssip import socket_path
from footdesk.heard_lists import HeardLists, listing
from footdesk.store.settings import Settings
from footdesk.ui.setting import Listing, Trial
from tests.desktop.speech_server import SpeechServer

SINKS = '[{"name": "hdmi", "description": "Screen"}, {"name": "usb", "description": "Headset"}]'
OUTPUTS = (("hdmi", "Screen"), ("usb", "Headset"))
GONE = "Not there now. The computer's own is used."


class Machine:
    """A machine with two outputs and two engines, and what is told of it."""

    def __init__(self) -> None:
        """Choose nothing."""
        self.settings = Settings()
        self.listed: dict[str, Listing] = {}
        self.told: list[tuple[Trial, str]] = []
        self.root = QObject()
        self.lists = HeardLists(lambda: self.settings, self.root)
        self.lists.listed.connect(lambda found: self.listed.update({found.name: found}))
        self.lists.told.connect(lambda trial, text: self.told.append((trial, text)))


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Machine]:
    """Give a machine on which a program tells the outputs, and nothing speaks yet."""
    del qtbot  # It is only wanted for its event loop.
    program = tmp_path / "pactl"
    program.write_text(f"#!/bin/sh\necho '{SINKS}'\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    made = Machine()
    yield made
    made.lists.close()
    made.root.deleteLater()


@pytest.fixture
def speech(machine: Machine) -> Iterator[SpeechServer]:
    """Give the machine a speech-dispatcher with two engines."""
    del machine  # It is only wanted to be there.
    voices = {"espeak-ng": ("English",), "festival": ("Anna", "Bob")}
    made = SpeechServer(socket_path(os.environ), tuple(voices), voices)
    yield made
    made.stop()


def test_everything_is_listed(machine: Machine, speech: SpeechServer, qtbot: QtBot) -> None:
    """Outputs by their words, engines and voices by their names; the connection is let go."""
    machine.lists.ask()
    qtbot.waitUntil(lambda: len(machine.listed) == 3, timeout=5000)
    assert machine.listed == {
        "output": Listing("output", OUTPUTS),
        "voice_engine": Listing("voice_engine", (("espeak-ng", "espeak-ng"), ("festival", "festival"))),
        "voice_name": Listing("voice_name", (("English", "English"),)),
    }
    qtbot.waitUntil(lambda: not speech.connected, timeout=1000)
    assert machine.told == []


def test_another_engine_has_other_voices(machine: Machine, speech: SpeechServer, qtbot: QtBot) -> None:
    """They are asked for when the engine is chosen."""
    machine.lists.ask()
    qtbot.waitUntil(lambda: len(machine.listed) == 3, timeout=5000)
    machine.settings = replace(machine.settings, voice_engine="festival")
    machine.lists.look()
    voices = (("Anna", "Anna"), ("Bob", "Bob"))
    qtbot.waitUntil(lambda: machine.listed["voice_name"].options == voices, timeout=5000)


def test_a_choice_is_looked_at_again(machine: Machine, speech: SpeechServer, qtbot: QtBot) -> None:
    """What is chosen and not there is told, and no longer when something else is chosen."""
    machine.settings = Settings(output="bluetooth")
    machine.lists.ask()
    qtbot.waitUntil(lambda: len(machine.listed) == 3, timeout=5000)
    assert machine.listed["output"].note == GONE
    machine.settings = Settings()
    machine.lists.look()
    assert machine.listed["output"] == Listing("output", OUTPUTS)


def test_no_voice_is_told_where_it_is_chosen(machine: Machine, qtbot: QtBot) -> None:
    """Without speech the page says what to install; the outputs are listed all the same."""
    machine.lists.ask()
    qtbot.waitUntil(lambda: bool(machine.told and machine.listed), timeout=5000)
    ((trial, text),) = machine.told
    assert trial is Trial.VOICE
    assert "Install speech-dispatcher" in text
    assert list(machine.listed) == ["output"]


def test_asking_twice_is_asking_once(machine: Machine, speech: SpeechServer, qtbot: QtBot) -> None:
    """A page that is shown again before the answer came waits for one answer."""
    machine.lists.ask()
    machine.lists.ask()
    qtbot.waitUntil(lambda: len(machine.listed) == 3, timeout=5000)
    assert len(machine.root.children()) == 1


@pytest.mark.parametrize(
    ("options", "chosen", "expected"),
    [
        (OUTPUTS, "", Listing("output", OUTPUTS)),
        (OUTPUTS, "usb", Listing("output", OUTPUTS)),
        (OUTPUTS, "gone", Listing("output", (*OUTPUTS, ("gone", "gone")), GONE)),
        ((), "gone", Listing("output", (("gone", "gone"),))),
        ((), "", Listing("output")),
    ],
    ids=["usual", "there", "gone", "unknown", "nothing"],
)
def test_listing(options: tuple[tuple[str, str], ...], chosen: str, expected: Listing) -> None:
    """A choice stays in sight; only where there is a list can it be said to be missing."""
    assert listing("output", options, chosen) == expected

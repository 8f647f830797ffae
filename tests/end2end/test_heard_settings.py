"""The page of the settings, heard: what is tried sounds, and what is asked for holds nothing up."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from pytestqt.qtbot import QtBot

from footdesk.heard_lists import HeardLists
from footdesk.heard_trial import APART, HeardTrial
from footdesk.store.settings import Settings
from footdesk.ui.setting import Listing, Trial
from tests.end2end.display import end_dispatcher
from tests.end2end.listening import AudioServer, Recording, Server, missing, private_runtime

HELD_UP = 150
"""So many milliseconds the window may stand still while 13,000 voices are listed, on a busy machine."""


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a runtime folder with an audio server; a speech-dispatcher started in it is ended after the test."""
    if reason := missing(*Server.PULSEAUDIO.value, "speech-dispatcher", "espeak-ng"):
        pytest.skip(reason)
    with private_runtime(monkeypatch) as folder:
        server = AudioServer(Server.PULSEAUDIO, folder)
        try:
            yield folder
        finally:
            end_dispatcher(folder)
            server.stop()


@pytest.fixture
def root(qtbot: QtBot) -> Iterator[QObject]:
    """Give an owner, which goes after the test."""
    del qtbot  # It is only wanted for its event loop.
    made = QObject()
    yield made
    made.deleteLater()


def test_what_is_tried_is_heard(runtime: Path, root: QObject, qtbot: QtBot) -> None:
    """A tone from the left and one from the right, then a phrase; nothing is lacking."""
    trial, told = HeardTrial(Settings, root), list[str]()
    trial.told.connect(lambda _trial, text: told.append(text))
    recording = Recording()
    trial.attempt(Trial.SOUND)
    qtbot.wait(2 * APART)
    left, right = recording.stop()
    assert left.balance < -0.7 < 0.7 < right.balance
    recording = Recording()
    trial.attempt(Trial.VOICE)
    qtbot.wait(5000)
    assert sum(sound.end - sound.begin for sound in recording.stop()) > 0.8
    trial.close()
    assert told == ["", ""]


def test_lists_hold_nothing_up(runtime: Path, root: QObject, qtbot: QtBot) -> None:
    """Outputs, engines and voices are all there, and a window would have been painted meanwhile."""
    settings = replace(Settings(), output="headphones")
    lists, listed = HeardLists(lambda: settings, root), dict[str, Listing]()
    lists.listed.connect(lambda found: listed.update({found.name: found}))
    since, longest = QElapsedTimer(), [0]

    def note() -> None:
        longest.append(since.restart())

    since.start()
    beat = QTimer(root, interval=5)
    beat.timeout.connect(note)
    beat.start()
    lists.ask()
    qtbot.waitUntil(lambda: len(listed) == 3, timeout=20_000)
    beat.stop()
    lists.close()
    assert max(longest) < HELD_UP
    assert [value for value, _ in listed["output"].options] == ["nobody", "headphones"]
    assert "computer's own" in listed["output"].note
    assert ("espeak-ng", "espeak-ng") in listed["voice_engine"].options
    assert 0 < len(listed["voice_name"].options) < 30

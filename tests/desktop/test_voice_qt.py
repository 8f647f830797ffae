"""The voice of Windows and macOS, tried with Qt's pretended engine where Qt's text to speech is installed."""

import importlib.util
import sys

import pytest
from pytestqt.qtbot import QtBot

from footdesk.desktop.voice_engine import VoiceChoice, VoiceLack
from footdesk.desktop.voice_qt import QtSpeech

needs_qt_speech = pytest.mark.skipif(
    importlib.util.find_spec("PySide6.QtTextToSpeech") is None,
    reason="Not installed: PySide6-Addons, which Linux does without.",
)


def test_not_installed(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """Without Qt's text to speech there is no voice, and it is told."""
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    speech = QtSpeech()
    with qtbot.waitSignal(speech.lacking, timeout=1000) as lacking:
        speech.open()
    assert lacking.args == [VoiceLack.NO_ANSWER]
    assert not speech.ready


@needs_qt_speech
def test_the_pretended_engine_is_no_voice(qtbot: QtBot) -> None:
    """Where only the pretended engine is there, there is no voice."""
    speech = QtSpeech(without=frozenset({"mock", "speechd"}))
    with qtbot.waitSignal(speech.lacking, timeout=1000):
        speech.open()


@needs_qt_speech
def test_it_speaks_and_falls_silent(qtbot: QtBot) -> None:
    """A phrase begins and ends, and a cancelled one ends incomplete."""
    speech = QtSpeech(without=frozenset({"speechd"}))
    speech.tune(VoiceChoice(rate=100))
    speech.open()
    assert speech.ready
    with qtbot.waitSignal(speech.ended, timeout=5000) as ended:
        speech.speak("Hold.", "en")
    assert ended.args == [True]
    speech.speak("Rest. Next: Upward stretching. Get your towel and lie on your back.", "en")
    with qtbot.waitSignal(speech.ended, timeout=5000) as ended:
        speech.cancel()
    assert ended.args == [False]
    with qtbot.waitSignal(speech.voices_listed, timeout=5000):
        speech.list_voices("en")
    speech.close()

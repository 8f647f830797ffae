"""The voice of Windows and macOS: Qt's text to speech, which is part of PySide6-Addons and installed there only."""

import importlib
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal

from footdesk.desktop.voice_engine import LOUDEST, VoiceChoice, VoiceLack, Voices

NO_VOICES = frozenset({"mock"})
"""The engine that only pretends."""


class QtSpeech(QObject):
    """Speaks through QTextToSpeech."""

    opened = Signal()
    began = Signal()
    ended = Signal(bool)
    lacking = Signal(VoiceLack)
    voices_listed = Signal(Voices)

    def __init__(self, parent: QObject | None = None, without: frozenset[str] = NO_VOICES) -> None:
        """Use any engine there is but those named in `without`."""
        super().__init__(parent)
        self._without = without
        self._choice = VoiceChoice()
        self._cancelled = False
        self._engines: tuple[str, ...] = ()
        # Qt's text to speech is not there for the type checker on every system.
        self._speech: Any = None

    @property
    def ready(self) -> bool:
        """Whether it can speak now."""
        return self._speech is not None

    def open(self) -> None:
        """Make the engine; Qt's module is loaded late because only a session needs it."""
        if self.ready:
            return
        try:
            module = importlib.import_module("PySide6.QtTextToSpeech")
        except ImportError:
            self.lacking.emit(VoiceLack.NO_ANSWER)
            return
        self._engines = tuple(each for each in module.QTextToSpeech.availableEngines() if each not in self._without)
        if not self._engines:
            self.lacking.emit(VoiceLack.NO_ANSWER)
            return
        chosen = self._choice.engine
        self._speech = module.QTextToSpeech(chosen if chosen in self._engines else self._engines[0], self)
        self._speech.stateChanged.connect(self._follow)
        self.tune(self._choice)
        self.opened.emit()

    def tune(self, choice: VoiceChoice) -> None:
        """Speak this way from now on."""
        before, self._choice = self._choice, choice
        if before.engine != choice.engine:
            self.close()
        if self.ready:
            self._speech.setRate(choice.rate / 100)
            self._speech.setVolume(choice.volume / LOUDEST)

    def speak(self, text: str, language: str) -> None:
        """Say this now."""
        locale = QLocale(language)
        if self._speech.locale() != locale:
            self._speech.setLocale(locale)
        for voice in self._speech.availableVoices():
            if voice.name() == self._choice.name:
                self._speech.setVoice(voice)
        self._cancelled = False
        self._speech.say(text)

    def cancel(self) -> None:
        """Fall silent."""
        if self.ready:
            self._cancelled = True
            self._speech.stop()

    def list_voices(self, language: str) -> None:
        """Ask for the voices of a language."""
        self.open()
        if self.ready:
            self._speech.setLocale(QLocale(language))
            names = tuple(voice.name() for voice in self._speech.availableVoices())
            self.voices_listed.emit(Voices(self._engines, names))

    def close(self) -> None:
        """Let the engine go."""
        speech, self._speech = self._speech, None
        if speech is not None:
            speech.stop()
            speech.deleteLater()

    def _follow(self, state: Any) -> None:  # noqa: ANN401 - see `_speech`
        if state.name == "Speaking":
            self.began.emit()
        elif state.name == "Ready":
            self.ended.emit(not self._cancelled)

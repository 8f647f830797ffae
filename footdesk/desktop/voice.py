"""The voice: it says one phrase at a time, in time or not at all.

A new phrase ends the one before it. Of the forms of a phrase the longest that ends before its moment is said; how long
one takes is estimated from its letters, and corrected by how long the phrases before it really took.
"""

import sys

from msgspec import Struct
from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from footdesk.core.cue_utterance import Utterance, fitting, spoken_length
from footdesk.core.exercise import Milliseconds
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State
from footdesk.desktop.voice_dispatcher import dispatcher
from footdesk.desktop.voice_engine import FASTEST, Engine, VoiceChoice, VoiceLack, Voices
from footdesk.desktop.voice_qt import QtSpeech

BREATH: Milliseconds = 250
"""A phrase follows its tone after this, so that both are heard and what was said before has ended."""

FASTER = 3.4
SLOWER = 2.2
"""How much faster than usual the fastest rate is, and how much slower the slowest one. Measured of espeak-ng."""

TRUST = 0.3
"""How much one phrase corrects the estimate of the next."""

SANE = (0.6, 1.6)
"""A phrase that took much longer or shorter than estimated was held up, and says nothing about the next."""


class _Waiting(Struct, frozen=True):
    """An utterance, and the moment on our clock at which it has to be over."""

    utterance: Utterance
    end: Milliseconds | None


class Voice(QObject):
    """Says utterances while it is on; that there is no voice is told once, and again only if one spoke meanwhile."""

    lacking = Signal(VoiceLack)
    voices_listed = Signal(Voices)

    def __init__(
        self, choice: VoiceChoice | None, parent: QObject | None = None, *, engine: Engine | None = None
    ) -> None:
        """Speak as chosen, None is off; nothing is started before a session runs."""
        super().__init__(parent)
        self._choice = choice
        self._engine = engine or _engine(self)
        self._engine.opened.connect(self._go_on)
        self._engine.began.connect(self._begin)
        self._engine.ended.connect(self._end)
        self._engine.lacking.connect(self._lack)
        self._engine.voices_listed.connect(self.voices_listed)
        self._clock = QElapsedTimer()
        self._clock.start()
        self._breath = QTimer(self, singleShot=True, interval=BREATH)
        self._breath.timeout.connect(self._go_on)
        self._waiting: _Waiting | None = None
        self._saying = ""
        self._began: Milliseconds | None = None
        self._correction = 1.0
        self._over = self._told = False
        self._tune()

    @property
    def pace(self) -> float:
        """How much faster than usual the voice speaks, by its rate and by what was measured."""
        rate = 0 if self._choice is None else self._choice.rate
        return float((FASTER if rate > 0 else SLOWER) ** (rate / FASTEST) * self._correction)

    def change(self, choice: VoiceChoice | None) -> None:
        """Speak another way from now on; None falls silent."""
        if choice != self._choice:
            self._choice = choice
            self._correction = 1.0
            self.hush()
            self._tune()

    def see(self, snapshot: Snapshot) -> None:
        """Get ready when a session is, and let the engine go when the last phrase of it has been said."""
        self._over = snapshot.state is State.FINISHED
        if self._choice is not None and not self._over:
            self._engine.open()
        elif not self._busy:
            self._engine.close()

    def say(self, utterance: Utterance) -> None:
        """Say this instead of what is being said; without any texts, only fall silent."""
        self.hush()
        if self._choice is None or not utterance.texts:
            return
        end = None if utterance.budget is None else self._clock.elapsed() + utterance.budget
        self._waiting = _Waiting(utterance, end)
        self._breath.start()
        self._engine.open()

    def hush(self) -> None:
        """Fall silent at once."""
        self._breath.stop()
        self._waiting = None
        if self._saying:
            self._saying = ""
            self._engine.cancel()

    def list_voices(self, language: str) -> None:
        """Ask for the engines, and for the chosen one's voices of a language; `voices_listed` or `lacking` answers."""
        self._engine.list_voices(language)

    def close(self) -> None:
        """Let go of everything; the last call of all."""
        self._breath.stop()
        self._waiting, self._saying = None, ""
        self._engine.close()

    @property
    def _busy(self) -> bool:
        return self._waiting is not None or bool(self._saying)

    def _tune(self) -> None:
        if self._choice is not None:
            self._engine.tune(self._choice)

    def _go_on(self) -> None:
        waiting = self._waiting
        if waiting is None or self._breath.isActive() or not self._engine.ready:
            return
        self._waiting = None
        left = None if waiting.end is None else waiting.end - self._clock.elapsed()
        text = fitting(waiting.utterance.texts, left, self.pace)
        if text is not None:
            self._saying, self._began = text, None
            self._engine.speak(text, waiting.utterance.language)
        self._leave()

    def _begin(self) -> None:
        self._told = False
        self._began = self._clock.elapsed()

    def _end(self, complete: bool) -> None:  # noqa: FBT001 - a signal carries it
        if complete and self._began is not None and self._saying:
            self._learn(spoken_length(self._saying) / self.pace, self._clock.elapsed() - self._began)
        self._saying = ""
        self._leave()

    def _leave(self) -> None:
        if self._over and not self._busy:
            self._engine.close()

    def _learn(self, estimated: float, took: Milliseconds) -> None:
        faster = estimated / max(1, took)
        least, most = SANE
        if least <= faster <= most:
            self._correction *= 1 + TRUST * (faster - 1)

    def _lack(self, lack: VoiceLack) -> None:
        self._waiting = None
        if not self._told:
            self._told = True
            self.lacking.emit(lack)


def _engine(parent: QObject) -> Engine:
    engine: Engine
    engine = dispatcher(parent) if sys.platform == "linux" else QtSpeech(parent)
    return engine

"""How the tones and the voice sound with the settings as they are, to be heard before a session.

A trial has a player and a voice of its own, so that a session under way is left alone; and each one begins afresh, so
that what was mended since the last one is heard.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from footdesk.core.cue_utterance import Utterance
from footdesk.core.cues import Tone
from footdesk.core.exercise import Milliseconds, Side
from footdesk.desktop.sound import Sound
from footdesk.desktop.sound_engine import SoundLack
from footdesk.desktop.voice import Voice
from footdesk.desktop.voice_engine import VoiceLack
from footdesk.heard_choice import spoken_language, tried_sound, tried_voice
from footdesk.heard_words import sound_lack_words, voice_lack_words
from footdesk.places import resources
from footdesk.store.settings import Settings
from footdesk.ui.setting import Trial

APART: Milliseconds = 900
"""The tone of the right side comes so long after that of the left, so that both are heard for themselves."""


class HeardTrial(QObject):
    """Plays and speaks when it is asked to, and tells what is lacking; an empty sentence is told while nothing is."""

    told = Signal(Trial, str)

    def __init__(self, settings: Callable[[], Settings], parent: QObject) -> None:
        """Ask `settings` for those that hold now; nothing is started before a trial."""
        super().__init__(parent)
        self._settings = settings
        self._sound: Sound | None = None
        self._voice: Voice | None = None
        self._right = QTimer(self, singleShot=True, interval=APART)
        self._right.timeout.connect(self._play_right)

    @Slot(Trial)
    def attempt(self, trial: Trial) -> None:
        """Let it be heard."""
        self.told.emit(trial, "")
        {Trial.SOUND: self._try_sound, Trial.VOICE: self._try_voice}[trial]()

    def close(self) -> None:
        """Fall silent, and let everything go."""
        self._right.stop()
        sound, self._sound = self._sound, None
        if sound is not None:
            sound.close()
            sound.deleteLater()
        self._hush()

    def _try_sound(self) -> None:
        if self._sound is not None:
            self._sound.close()
            self._sound.deleteLater()
        self._sound = Sound(resources() / "sounds", tried_sound(self._settings()), self)
        self._sound.lacking.connect(self._miss_sound)
        self._play(Side.LEFT)
        self._right.start()

    def _play_right(self) -> None:
        self._play(Side.RIGHT)

    def _play(self, side: Side) -> None:
        if self._sound is not None:
            self._sound.sound(Tone.HOLD, side if self._settings().lean else Side.BOTH)

    def _try_voice(self) -> None:
        self._hush()
        self._voice = Voice(tried_voice(self._settings()), self)
        self._voice.lacking.connect(self._miss_voice)
        text = QCoreApplication.translate("Heard", "Hold. Switch to your right foot.")
        self._voice.say(Utterance((text,), None, spoken_language()))

    def _hush(self) -> None:
        voice, self._voice = self._voice, None
        if voice is not None:
            voice.close()
            voice.deleteLater()

    def _miss_sound(self, lack: SoundLack) -> None:
        self.told.emit(Trial.SOUND, sound_lack_words(lack))

    def _miss_voice(self, lack: VoiceLack) -> None:
        self.told.emit(Trial.VOICE, voice_lack_words(lack))

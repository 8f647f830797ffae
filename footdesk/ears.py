"""All that is heard of a session, and what keeps the machine awake for it: built once the first window is there.

A session runs the same without any of it.
"""

import os

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible

from footdesk.core.cues import Hearing
from footdesk.core.snapshot import Snapshot
from footdesk.desktop.awake import Awake
from footdesk.desktop.cue_caller import CueCaller
from footdesk.desktop.driver import Driver
from footdesk.desktop.sleep import Sleep
from footdesk.desktop.sound import Sound
from footdesk.desktop.sound_engine import SoundLack
from footdesk.desktop.voice import Voice
from footdesk.desktop.voice_engine import VoiceLack
from footdesk.heard_choice import hearing, sound_choice, spoken_language, voice_choice
from footdesk.heard_words import sound_lack_words, voice_lack_words
from footdesk.places import resources
from footdesk.store.settings import Settings
from footdesk.ui.spoken import Spoken
from footdesk.ui.voice_button import voice_words
from footdesk.ui.words import where_words


class Ears(QObject):
    """The cue caller, the tones, the voice, the screen's wakefulness and the watch over the machine's sleep."""

    lacking = Signal(str)
    """With a sentence about what can be mended in the settings."""

    silenced = Signal(str)
    """With a sentence about what FootDesk can do nothing about."""

    def __init__(self, driver: Driver, settings: Settings, speed: float, parent: QObject) -> None:
        """Build everything; nothing is started before a session runs."""
        super().__init__(parent)
        self._settings = settings
        self._look = driver.look
        self.caller = CueCaller(driver.look, self._hearing, speed, self)
        self.spoken = Spoken(spoken_language(), self)
        self.sound = Sound(resources() / "sounds", sound_choice(settings), self)
        self.voice = Voice(voice_choice(settings), self)
        self.sound.lacking.connect(self._miss_sound)
        self.voice.lacking.connect(self._miss_voice)
        self.awake = Awake(self)
        self.sleep = Sleep(os.environ, self)

    def choose(self, settings: Settings) -> None:
        """Sound as other settings ask for; a voice that is turned on during a session says so."""
        before, self._settings = self._settings, settings
        self.sound.change(sound_choice(settings))
        self.voice.change(voice_choice(settings))
        if settings.voice and not before.voice and self._look() is not None:
            self.spoken.tell(voice_words(on=True))

    def tell_where(self, now: Snapshot) -> None:
        """Let the voice say where one is, unless a screen reader does."""
        if not QAccessible.isActive():
            self.spoken.tell(where_words(now))

    def close(self) -> None:
        """Let go of everything that was started."""
        self.sound.close()
        self.voice.close()
        self.awake.close()

    def _miss_sound(self, lack: SoundLack) -> None:
        told = self.silenced if lack is SoundLack.NO_DEVICE else self.lacking
        told.emit(sound_lack_words(lack))

    def _miss_voice(self, lack: VoiceLack) -> None:
        self.lacking.emit(voice_lack_words(lack))

    def _hearing(self) -> Hearing:
        # A screen reader may be started at any time.
        return hearing(self._settings, reader=QAccessible.isActive())

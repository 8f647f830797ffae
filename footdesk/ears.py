"""All that is heard of a session, and what keeps the machine awake for it: built once the first window is there.

A session runs the same without any of it.
"""

import os

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAccessible

from footdesk.core.cue_speaker import Announce
from footdesk.core.cues import Hearing
from footdesk.desktop.awake import Awake
from footdesk.desktop.cue_caller import CueCaller
from footdesk.desktop.driver import Driver
from footdesk.desktop.sleep import Sleep
from footdesk.desktop.sound import Sound, SoundChoice
from footdesk.desktop.voice import Voice
from footdesk.desktop.voice_engine import VoiceChoice, VoiceLack
from footdesk.places import resources
from footdesk.problem_words import silence_words, voiceless_words
from footdesk.store.settings import Settings
from footdesk.ui.spoken import Spoken


class Ears(QObject):
    """The cue caller, the tones, the voice, the screen's wakefulness and the watch over the machine's sleep."""

    lacking = Signal(str)

    def __init__(self, driver: Driver, settings: Settings, speed: float, parent: QObject) -> None:
        """Build everything; nothing is started before a session runs."""
        super().__init__(parent)
        self.caller = CueCaller(driver.look, hearing(settings), speed, self)
        self.spoken = Spoken(QLocale().bcp47Name(), self)
        self.sound = Sound(resources() / "sounds", sound_choice(settings), self)
        self.voice = Voice(voice_choice(settings), self)
        self.sound.lacking.connect(self._say_silent)
        self.voice.lacking.connect(self._say_voiceless)
        self.awake = Awake(self)
        self.sleep = Sleep(os.environ, self)

    def choose(self, settings: Settings) -> None:
        """Sound as other settings ask for."""
        self.caller.change(hearing(settings))
        self.sound.change(sound_choice(settings))
        self.voice.change(voice_choice(settings))

    def close(self) -> None:
        """Let go of everything that was started."""
        self.sound.close()
        self.voice.close()
        self.awake.close()

    def _say_silent(self) -> None:
        self.lacking.emit(silence_words())

    def _say_voiceless(self, lack: VoiceLack) -> None:
        self.lacking.emit(voiceless_words(lack.value))


def hearing(settings: Settings) -> Hearing:
    """What a person wants to hear."""
    return Hearing(
        tones=settings.tones,
        beat=settings.beat,
        lean=settings.lean,
        voice=settings.voice,
        announce=Announce(settings.announce.value),
        reader=QAccessible.isActive(),
    )


def sound_choice(settings: Settings) -> SoundChoice:
    """How tones are played."""
    return SoundChoice(volume=settings.volume)


def voice_choice(settings: Settings) -> VoiceChoice | None:
    """How the voice speaks; None where it is off."""
    if not settings.voice:
        return None
    return VoiceChoice(rate=settings.voice_rate, volume=settings.voice_volume)

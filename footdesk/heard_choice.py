"""What the settings mean for the tones and the voice."""

from PySide6.QtCore import QLocale

from footdesk.core.cues import Hearing
from footdesk.desktop.sound_engine import SoundChoice
from footdesk.desktop.voice_engine import VoiceChoice
from footdesk.store.settings import Settings


def spoken_language() -> str:
    """The language of the exercise texts, as a tag such as "en" or "de-CH"."""
    return QLocale().bcp47Name()


def hearing(settings: Settings, *, reader: bool) -> Hearing:
    """What a person wants to hear; `reader` is whether a screen reader runs."""
    return Hearing(
        tones=settings.tones,
        beat=settings.beat,
        lean=settings.lean,
        voice=settings.voice,
        announce=settings.announced(),
        reader=reader,
    )


def tried_sound(settings: Settings) -> SoundChoice:
    """How tones are played where they are wanted."""
    return SoundChoice(volume=settings.volume, output=settings.output)


def sound_choice(settings: Settings) -> SoundChoice | None:
    """How tones are played; None where they are off."""
    return tried_sound(settings) if settings.tones else None


def tried_voice(settings: Settings) -> VoiceChoice:
    """How the voice speaks where it is wanted."""
    return VoiceChoice(settings.voice_rate, settings.voice_volume, settings.voice_engine, settings.voice_name)


def voice_choice(settings: Settings) -> VoiceChoice | None:
    """How the voice speaks; None where it is off."""
    return tried_voice(settings) if settings.voice else None

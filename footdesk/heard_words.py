"""What is lacking to be heard, in the person's language: what is not there, and what one can do about it."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from footdesk.desktop.sound_engine import SoundLack
from footdesk.desktop.voice_engine import VoiceLack

_SOUND: Mapping[SoundLack, object] = {
    SoundLack.NO_PLAYER: QT_TRANSLATE_NOOP(
        "Heard", "No program that plays sound is installed. Install pulseaudio-utils or alsa-utils to hear tones."
    ),
    SoundLack.NO_DEVICE: QT_TRANSLATE_NOOP("Heard", "No sound right now. Every step is still shown."),
    SoundLack.OUTPUT_GONE: QT_TRANSLATE_NOOP(
        "Heard", "The output you chose is not there. You hear the computer's own one instead."
    ),
}


_PACKAGES: Mapping[VoiceLack, tuple[str, ...]] = {
    VoiceLack.NOT_INSTALLED: ("speech-dispatcher", "speech-dispatcher-espeak-ng"),
    VoiceLack.NO_ENGINE: ("speech-dispatcher-espeak-ng", "espeak-ng"),
}
"""What brings a voice where there is none, by its names on Debian."""


def sound_lack_words(lack: SoundLack) -> str:
    """The sentence to show where there is no sound, or another one than the chosen."""
    return QCoreApplication.translate("Heard", str(_SOUND[lack]))


def voice_lack_words(lack: VoiceLack) -> str:
    """The sentence to show where there is no voice, with the packages that bring one where that is known."""
    if lack not in _PACKAGES:
        return QCoreApplication.translate("Heard", "The voice does not answer. Every step is still shown.")
    return QCoreApplication.translate(
        "Heard", "No voice is installed. You will still hear tones and see every step. Install {packages} to hear it."
    ).format(packages=", ".join(_PACKAGES[lack]))

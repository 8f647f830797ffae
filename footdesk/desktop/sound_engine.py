"""What tones need of the system's audio, whichever it is."""

from enum import Enum
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import SignalInstance

from footdesk.core.exercise import InvalidValueError
from footdesk.desktop.sound_samples import FULL


class SoundLack(Enum):
    """What is missing for the tones to be heard as they were chosen."""

    NO_PLAYER = "no program that plays sound is installed"
    NO_DEVICE = "no audio server or device answers"
    OUTPUT_GONE = "the chosen output is not there, and another one is heard"


class SoundChoice(Struct, frozen=True):
    """How tones are played: `volume` from 0 to 100, `output` by its name, or empty for the system's own."""

    volume: int = 70
    output: str = ""

    def __post_init__(self) -> None:
        """Refuse a volume that no player knows."""
        if not 0 <= self.volume <= FULL:
            raise InvalidValueError(field="volume", found=self.volume, expected=f"0 to {FULL}")


class TonePlayer(Protocol):
    """Whatever plays samples without ever making us wait."""

    failed: SignalInstance

    @property
    def installed(self) -> bool:
        """Whether it can play at all."""

    @property
    def works(self) -> bool:
        """Whether it has been able to play for a while."""

    def open(self) -> None:
        """Get ready to play."""

    def play(self, samples: bytes) -> None:
        """Play this now."""

    def finish(self) -> None:
        """Let all sound to its end, and let the device go."""

    def close(self) -> None:
        """Let the device go at once."""

    def deleteLater(self) -> None:
        """Be deleted, as any QObject."""

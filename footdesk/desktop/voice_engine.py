"""What a voice needs of the system's speech, whichever it is."""

from enum import Enum
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import SignalInstance

from footdesk.core.exercise import InvalidValueError

LOUDEST = 100
FASTEST = 100


class VoiceLack(Enum):
    """Why there is no voice."""

    NOT_INSTALLED = "speech-dispatcher is not installed"
    NO_ENGINE = "speech-dispatcher has no engine that speaks"
    NO_ANSWER = "the system's speech does not answer"


class VoiceChoice(Struct, frozen=True):
    """How the voice speaks: `rate` from -100 to 100, `volume` from 0 to 100.

    `engine` and `name` are those of the engine and of its voice; empty is the system's choice.
    """

    rate: int = 0
    volume: int = 100
    engine: str = ""
    name: str = ""

    def __post_init__(self) -> None:
        """Refuse what no engine knows."""
        if not -FASTEST <= self.rate <= FASTEST:
            raise InvalidValueError(field="rate", found=self.rate, expected=f"-{FASTEST} to {FASTEST}")
        if not 0 <= self.volume <= LOUDEST:
            raise InvalidValueError(field="volume", found=self.volume, expected=f"0 to {LOUDEST}")


class Voices(Struct, frozen=True):
    """What there is to choose from: the engines, and the names of the chosen one's voices in a language."""

    engines: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


class Engine(Protocol):
    """Speaks one phrase at a time, and never makes us wait."""

    opened: SignalInstance
    """It can speak from now on."""

    began: SignalInstance
    ended: SignalInstance
    """With true where the phrase was spoken to its end."""

    lacking: SignalInstance
    """With the VoiceLack."""

    voices_listed: SignalInstance
    """With the Voices."""

    @property
    def ready(self) -> bool:
        """Whether it can speak now."""

    def open(self) -> None:
        """Get ready to speak; `opened` or `lacking` answers, now or later."""

    def tune(self, choice: VoiceChoice) -> None:
        """Speak this way from now on."""

    def speak(self, text: str, language: str) -> None:
        """Say this now; only when it is ready."""

    def cancel(self) -> None:
        """Fall silent."""

    def list_voices(self, language: str) -> None:
        """Ask for the voices of a language; `voices_listed` answers."""

    def close(self) -> None:
        """Let go of the system's speech."""

"""A setting as its page knows it: what it is called, and what changes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

Value = str | int | bool
"""A setting's value as the page is given it and wishes it: the word that the settings file has, a number, on or off."""

Option = tuple[str, str]
"""A value to choose, and the words by which a person knows it."""


@dataclass(frozen=True, slots=True)
class Switched:
    """On or off."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """One of a few values, each with its untranslated name."""

    options: tuple[tuple[Value, str], ...]


@dataclass(frozen=True, slots=True)
class Seconds:
    """A whole number of seconds."""


@dataclass(frozen=True, slots=True)
class Percents:
    """One of the percentages that the screen has room for."""


@dataclass(frozen=True, slots=True)
class Sliding:
    """A number that nobody needs to know exactly."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One of what this machine has, or its own choice; `source` is the untranslated name of the latter."""

    source: str


Control = Switched | Chosen | Seconds | Percents | Sliding | Listed


class Trial(Enum):
    """What can be tried before it is needed."""

    SOUND = "sound"
    VOICE = "voice"


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting by the name it has in the settings file; `source` and `note` are its untranslated words."""

    name: str
    source: str
    control: Control
    note: str = ""

    @property
    def words(self) -> str:
        """What it is called."""
        return QCoreApplication.translate("Settings", self.source)

    @property
    def note_words(self) -> str:
        """What it does; empty where its name says that."""
        return QCoreApplication.translate("Settings", self.note) if self.note else ""

    @property
    def options(self) -> tuple[tuple[Value, str], ...]:
        """The values that are always there to choose from, with their names; none where it is no choice."""
        match self.control:
            case Chosen(options=options):
                pass
            case Listed(source=source):
                options = (("", source),)
            case _:
                options = ()
        return tuple((value, QCoreApplication.translate("Settings", source)) for value, source in options)


@dataclass(frozen=True, slots=True)
class Group:
    """Settings that stand together in a card under a heading; `trial` lets a person hear what they come to."""

    source: str
    settings: tuple[Setting, ...]
    trial: Trial | None = None

    @property
    def words(self) -> str:
        """The heading."""
        return QCoreApplication.translate("Settings", self.source)


@dataclass(frozen=True, slots=True)
class ShownSettings:
    """What the page shows: each setting's value, the limits of the numbers, the text sizes, the folder of the data."""

    values: Mapping[str, Value]
    limits: Mapping[str, tuple[int, int]]
    text_sizes: tuple[int, ...]
    folder: str


@dataclass(frozen=True, slots=True)
class Listing:
    """What there is to choose from for a `Listed` setting, and what is to be known about the choice."""

    name: str
    options: tuple[Option, ...] = ()
    note: str = ""


ON_OFF = Switched()

"""A setting as its page knows it: what it is called, and what changes it."""

from collections.abc import Mapping
from enum import Enum

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

Value = str | int | bool
"""A setting's value as the page is given it and wishes it: the word that the settings file has, a number, on or off."""

Option = tuple[str, str]
"""A value to choose, and the words by which a person knows it."""


class Switched(Struct, frozen=True):
    """On or off."""


class Chosen(Struct, frozen=True):
    """One of a few values, each with its untranslated name."""

    options: tuple[tuple[Value, str], ...]


class Seconds(Struct, frozen=True):
    """A whole number of seconds."""


class Percents(Struct, frozen=True):
    """One of the percentages that the screen has room for."""


class Sliding(Struct, frozen=True):
    """A number that nobody needs to know exactly."""


class Listed(Struct, frozen=True):
    """One of what this machine has, or its own choice; `source` is the untranslated name of the latter."""

    source: str


Control = Switched | Chosen | Seconds | Percents | Sliding | Listed


class Trial(Enum):
    """What can be tried before it is needed."""

    SOUND = "sound"
    VOICE = "voice"


class Setting(Struct, frozen=True):
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


class Group(Struct, frozen=True):
    """Settings that stand together in a card under a heading; `trial` lets a person hear what they come to."""

    source: str
    settings: tuple[Setting, ...]
    trial: Trial | None = None

    @property
    def words(self) -> str:
        """The heading."""
        return QCoreApplication.translate("Settings", self.source)


class ShownSettings(Struct, frozen=True):
    """What the page shows: each setting's value, the limits of the numbers, the text sizes, the folder of the data."""

    values: Mapping[str, Value]
    limits: Mapping[str, tuple[int, int]]
    text_sizes: tuple[int, ...]
    folder: str


class Listing(Struct, frozen=True):
    """What there is to choose from for a `Listed` setting, and what is to be known about the choice."""

    name: str
    options: tuple[Option, ...] = ()
    note: str = ""


ON_OFF = Switched()

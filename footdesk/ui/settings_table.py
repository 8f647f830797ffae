"""Every setting that a person can change, as one table: in which group it stands, and what changes it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

Value = str | int | bool
"""A setting's value as the page is given it and wishes it: the word that the settings file has, a number, on or off."""


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


Control = Switched | Chosen | Seconds | Percents | Sliding


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
        """The values there are to choose from, with their names; none where it is no choice."""
        options = self.control.options if isinstance(self.control, Chosen) else ()
        return tuple((value, QCoreApplication.translate("Settings", source)) for value, source in options)


@dataclass(frozen=True, slots=True)
class Group:
    """Settings that stand together in a card under a heading."""

    source: str
    settings: tuple[Setting, ...]

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


_ON_OFF = Switched()

LEFT_GROUPS = (
    Group(
        str(QT_TRANSLATE_NOOP("Settings", "Sound and voice")),
        (
            Setting(
                "tones",
                str(QT_TRANSLATE_NOOP("Settings", "Sounds")),
                _ON_OFF,
                str(QT_TRANSLATE_NOOP("Settings", "A tone for each step")),
            ),
            Setting(
                "beat",
                str(QT_TRANSLATE_NOOP("Settings", "Beat")),
                _ON_OFF,
                str(QT_TRANSLATE_NOOP("Settings", "A soft tick in each second")),
            ),
            Setting(
                "lean",
                str(QT_TRANSLATE_NOOP("Settings", "From the side in use")),
                _ON_OFF,
                str(QT_TRANSLATE_NOOP("Settings", "Left foot from the left, right foot from the right")),
            ),
            Setting("volume", str(QT_TRANSLATE_NOOP("Settings", "Volume")), Sliding()),
            Setting(
                "voice",
                str(QT_TRANSLATE_NOOP("Settings", "Spoken cues")),
                _ON_OFF,
                str(QT_TRANSLATE_NOOP("Settings", "“Hold”, “Relax”, “Switch to your right foot”")),
            ),
            Setting("voice_volume", str(QT_TRANSLATE_NOOP("Settings", "Volume of the voice")), Sliding()),
            Setting("voice_rate", str(QT_TRANSLATE_NOOP("Settings", "Speed of the voice")), Sliding()),
        ),
    ),
    Group(
        str(QT_TRANSLATE_NOOP("Settings", "Timing")),
        (
            Setting(
                "prepare",
                str(QT_TRANSLATE_NOOP("Settings", "Get ready")),
                Seconds(),
                str(QT_TRANSLATE_NOOP("Settings", "Before each exercise")),
            ),
            Setting(
                "settle",
                str(QT_TRANSLATE_NOOP("Settings", "Find your place")),
                Seconds(),
                str(QT_TRANSLATE_NOOP("Settings", "When you change position or need something")),
            ),
            Setting(
                "switch",
                str(QT_TRANSLATE_NOOP("Settings", "Switch sides")),
                Seconds(),
                str(QT_TRANSLATE_NOOP("Settings", "Time to change feet")),
            ),
            Setting(
                "rest",
                str(QT_TRANSLATE_NOOP("Settings", "Rest")),
                Seconds(),
                str(QT_TRANSLATE_NOOP("Settings", "Between exercises")),
            ),
        ),
    ),
    Group(
        str(QT_TRANSLATE_NOOP("Settings", "On the desktop")),
        (
            Setting(
                "tray",
                str(QT_TRANSLATE_NOOP("Settings", "Stay in the tray")),
                _ON_OFF,
                str(QT_TRANSLATE_NOOP("Settings", "While a session runs or reminders are on")),
            ),
        ),
    ),
    Group(
        str(QT_TRANSLATE_NOOP("Settings", "While you exercise")),
        (
            Setting(
                "wait_between",
                str(QT_TRANSLATE_NOOP("Settings", "Wait for me")),
                _ON_OFF,
                str(QT_TRANSLATE_NOOP("Settings", "Each exercise begins when you say so")),
            ),
            Setting(
                "first_side",
                str(QT_TRANSLATE_NOOP("Settings", "First foot")),
                Chosen(
                    (
                        ("left", str(QT_TRANSLATE_NOOP("Settings", "Left"))),
                        ("right", str(QT_TRANSLATE_NOOP("Settings", "Right"))),
                    )
                ),
            ),
            Setting(
                "balance_sides",
                str(QT_TRANSLATE_NOOP("Settings", "Begin with the side that is behind")),
                _ON_OFF,
                str(QT_TRANSLATE_NOOP("Settings", "The one that did less in the last 30 days")),
            ),
            Setting(
                "by_position",
                str(QT_TRANSLATE_NOOP("Settings", "Order")),
                Chosen(
                    (
                        (True, str(QT_TRANSLATE_NOOP("Settings", "By position"))),
                        (False, str(QT_TRANSLATE_NOOP("Settings", "In order"))),
                    )
                ),
                str(QT_TRANSLATE_NOOP("Settings", "By position: fewest changes of position")),
            ),
            Setting(
                "announce",
                str(QT_TRANSLATE_NOOP("Settings", "Announce")),
                Chosen(
                    (
                        ("every", str(QT_TRANSLATE_NOOP("Settings", "Every step"))),
                        ("main", str(QT_TRANSLATE_NOOP("Settings", "Main steps"))),
                        ("off", str(QT_TRANSLATE_NOOP("Settings", "Off"))),
                    )
                ),
                str(QT_TRANSLATE_NOOP("Settings", "What a screen reader is told")),
            ),
        ),
    ),
)
"""The groups of the first column."""

RIGHT_GROUPS = (
    Group(
        str(QT_TRANSLATE_NOOP("Settings", "Display")),
        (
            Setting(
                "theme",
                str(QT_TRANSLATE_NOOP("Settings", "Theme")),
                Chosen(
                    (
                        ("system", str(QT_TRANSLATE_NOOP("Settings", "System"))),
                        ("light", str(QT_TRANSLATE_NOOP("Settings", "Light"))),
                        ("dark", str(QT_TRANSLATE_NOOP("Settings", "Dark"))),
                    )
                ),
            ),
            Setting(
                "text_size",
                str(QT_TRANSLATE_NOOP("Settings", "Text size")),
                Percents(),
                str(QT_TRANSLATE_NOOP("Settings", "As large as this screen has room for")),
            ),
            Setting(
                "reduced_motion",
                str(QT_TRANSLATE_NOOP("Settings", "Reduce motion")),
                _ON_OFF,
                str(QT_TRANSLATE_NOOP("Settings", "The ring moves once a second")),
            ),
        ),
    ),
    Group(
        str(QT_TRANSLATE_NOOP("Settings", "Mini timer")),
        (
            Setting(
                "mini_shape",
                str(QT_TRANSLATE_NOOP("Settings", "Shape")),
                Chosen(
                    (
                        ("bar", str(QT_TRANSLATE_NOOP("Settings", "Bar"))),
                        ("square", str(QT_TRANSLATE_NOOP("Settings", "Square"))),
                        ("pill", str(QT_TRANSLATE_NOOP("Settings", "Pill"))),
                    )
                ),
            ),
            Setting(
                "mini_pinned",
                str(QT_TRANSLATE_NOOP("Settings", "Keep on top")),
                _ON_OFF,
                str(QT_TRANSLATE_NOOP("Settings", "Stays above other windows until you unpin it")),
            ),
            Setting(
                "mini_over_full_screen",
                str(QT_TRANSLATE_NOOP("Settings", "Over full-screen programs too")),
                _ON_OFF,
                str(QT_TRANSLATE_NOOP("Settings", "Where this desktop allows it")),
            ),
        ),
    ),
)
"""The groups of the second column."""

SETTINGS = tuple(setting for group in (*LEFT_GROUPS, *RIGHT_GROUPS) for setting in group.settings)
"""All of them."""

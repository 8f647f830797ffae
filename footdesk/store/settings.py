"""The settings: what a person prefers, with each default and each limit in one place.

They are kept in one TOML file, written whole. A damaged one is set aside and told; the usual values are then used.
"""

import os
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from enum import Enum
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import asdict, replace

from footdesk.core.cue_speaker import Announce, usual_announce
from footdesk.core.exercise import SECOND, InvalidValueError, Side, Strength
from footdesk.core.figure.looks import Build, Hair, HairTone, Looks, Skin
from footdesk.core.plan import Pace
from footdesk.core.rotation import LEAST, MOST
from footdesk.store.errors import Cause, Problem, StoreError
from footdesk.store.table_file import read_table, refused_in_file
from footdesk.store.whole_file import set_aside, write_whole

FILE = "settings.toml"
"""The name of the file in the folder of the settings."""


class ThemeChoice(Enum):
    """Light, dark, or as the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class MiniShape(Enum):
    """The three sizes of the mini timer."""

    BAR = "bar"
    SQUARE = "square"
    PILL = "pill"


LIMITS: Mapping[str, tuple[int, int]] = {
    "at_a_time": (LEAST, MOST),
    "text_size": (100, 150),
    "prepare": (0, 60),
    "settle": (0, 120),
    "switch": (0, 60),
    "rest": (0, 300),
    "volume": (0, 100),
    "voice_volume": (0, 100),
    "voice_rate": (-100, 100),
}
"""The least and the most of each number: percent for the text size and the volumes, seconds for the times."""

SAFETY_AGAIN = timedelta(days=90)
"""After this time the safety page is to be read once more."""

_PACE = Pace()
_LOOKS = Looks()


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything a person can set; `prepare`, `settle`, `switch` and `rest` are whole seconds, `text_size` percent.

    `at_a_time` is how many exercises a day has where they take turns.
    `strengths` has the routines, by their ids, that are not at the standard strength.
    `balance_sides` begins a session with the side that did less of late, `first_side` where neither did.
    `tones` are the sounds, `beat` the quiet one in each second, `lean` whether a side is heard from its side.
    `output` is the device that plays them by its name, empty for the system's own.
    `voice` is the spoken cues, `voice_rate` from -100 (slow) to 100 (fast); `voice_engine` and `voice_name` are empty
    for the system's own.
    The figures have a body of `figure_build`, `figure_hair`, `figure_hair_tone` and `figure_skin`.
    `announce` is how much a screen reader is told; while it is None, as much as is usual beside the voice or without.
    `ask_pain` asks how it feels, before and after a routine and the next morning; an answer may always be left blank.
    `tray` is whether the window may go into the tray, `tray_said` whether the person was told so.
    `safety_read` is the day on which the safety page was read.
    `keys` are the person's own shortcuts by what they do, as Qt writes them ("Ctrl+Alt+K"); the rest are as usual.
    Raises InvalidValueError for a number outside its limits.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_size: int = 100
    reduced_motion: bool = False
    figure_build: Build = _LOOKS.build
    figure_hair: Hair = _LOOKS.hair
    figure_hair_tone: HairTone = _LOOKS.hair_tone
    figure_skin: Skin = _LOOKS.skin
    prepare: int = _PACE.prepare // SECOND
    settle: int = _PACE.settle // SECOND
    switch: int = _PACE.switch // SECOND
    rest: int = _PACE.rest // SECOND
    wait_between: bool = _PACE.wait
    first_side: Side = _PACE.first_side
    balance_sides: bool = False
    routine: str = "all-ten"
    at_a_time: int = 3
    strengths: Mapping[str, Strength] = field(default_factory=dict)
    by_position: bool = True
    mini_shape: MiniShape = MiniShape.BAR
    mini_pinned: bool = True
    mini_over_full_screen: bool = False
    tones: bool = True
    beat: bool = True
    lean: bool = True
    volume: int = 70
    output: str = ""
    voice: bool = True
    voice_rate: int = 0
    voice_volume: int = 100
    voice_engine: str = ""
    voice_name: str = ""
    announce: Announce | None = None
    ask_pain: bool = True
    tray: bool = True
    tray_said: bool = False
    safety_read: date | None = None
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse what is outside the limits, or makes no pace."""
        for name, (least, most) in LIMITS.items():
            if not least <= getattr(self, name) <= most:
                raise InvalidValueError(name, getattr(self, name), f"{least} to {most}")
        self.pace()

    def safety_due(self, today: date) -> bool:
        """Whether the safety page is to be read, for the first time or once more."""
        return self.safety_read is None or today - self.safety_read >= SAFETY_AGAIN

    def looks(self) -> Looks:
        """The body that the figures have."""
        return Looks(self.figure_build, self.figure_hair, self.figure_hair_tone, self.figure_skin)

    def strength(self, routine: str) -> Strength:
        """The strength at which a routine is done, by its id."""
        return self.strengths.get(routine, Strength.STANDARD)

    def with_strength(self, routine: str, strength: Strength) -> "Settings":
        """The same, with a routine at a strength."""
        chosen = {**self.strengths, routine: strength}
        return replace(self, strengths={name: each for name, each in chosen.items() if each is not Strength.STANDARD})

    def announced(self) -> Announce:
        """How much a screen reader is told: what was chosen, or what is usual."""
        return self.announce or usual_announce(voice=self.voice)

    def pace(self) -> Pace:
        """The times between the work, as a plan takes them."""
        return Pace(
            prepare=self.prepare * SECOND,
            settle=self.settle * SECOND,
            switch=self.switch * SECOND,
            rest=self.rest * SECOND,
            first_side=self.first_side,
            wait=self.wait_between,
        )


def load_settings(
    folder: Path, check: Callable[[Settings], object] | None = None
) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings kept in a folder, the usual ones where there are none, and what the person has to be told.

    `check` may raise InvalidValueError for what only others can judge, such as keys.
    A damaged file is set aside under another name, or stays where it is if the folder is read-only.
    """
    path = folder / FILE
    if not os.path.lexists(path):
        return Settings(), ()
    try:
        return _read(path, check), ()
    except StoreError as damage:
        return Settings(), (_damaged(path, damage),)


def peek_settings(folder: Path) -> Settings:
    """The same settings for whoever only looks: a damaged file stays as it is. Raises StoreError when it is."""
    path = folder / FILE
    return _read(path, None) if os.path.lexists(path) else Settings()


def save_settings(folder: Path, settings: Settings) -> None:
    """Keep the settings in a folder. Raises StoreError when they cannot be written; the old ones then stay."""
    # Loaded with the first change.
    import tomli_w  # noqa: PLC0415 - see above

    table = {name: _plain(value) for name, value in asdict(settings).items() if value is not None}
    write_whole(folder / FILE, tomli_w.dumps(table).encode())


def _read(path: Path, check: Callable[[Settings], object] | None) -> Settings:
    settings = read_table(path, Settings)
    if check is not None:
        try:
            check(settings)
        except InvalidValueError as refused:
            raise refused_in_file(path, refused) from refused
    return settings


def _damaged(path: Path, damage: StoreError) -> Problem:
    try:
        kept = set_aside(path)
    except StoreError:
        # A read-only folder keeps the file from being overwritten as well as from being renamed.
        kept = path
    return Problem(Cause.SETTINGS_DAMAGED, {"file": str(path), "kept": kept.name, "reason": str(damage)})


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items()}
    return value.value if isinstance(value, Enum) else value

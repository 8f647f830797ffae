"""The bodies a person may choose for the figures: build, hair and skin, over one and the same skeleton."""

from enum import Enum
from typing import NamedTuple


class Build(Enum):
    """How slender or broad the body is."""

    SLIM = "slim"
    BROAD = "broad"


class Hair(Enum):
    """How the hair is worn."""

    BUN = "bun"
    BOB = "bob"
    SHORT = "short"
    SHAVED = "shaved"


class HairTone(Enum):
    """The colour of the hair."""

    DARK = "dark"
    BROWN = "brown"
    FAIR = "fair"
    GREY = "grey"


class Skin(Enum):
    """The tone of the skin."""

    LIGHT = "light"
    TAN = "tan"
    BROWN = "brown"
    DEEP = "deep"


class Looks(NamedTuple):
    """The body that is shown."""

    build: Build = Build.SLIM
    hair: Hair = Hair.BUN
    hair_tone: HairTone = HairTone.DARK
    skin: Skin = Skin.LIGHT

"""The bodies a person may choose: build, hair and skin, as outlines and colours over one and the same rig.

A station is a part of a limb's length with the half widths there, in centimetres: to the left and to the right of the
direction from the trunk outwards. Of a torso's stations the numbers are its front and its back.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from footdesk.ui.figure.outline import Stations


@dataclass(frozen=True, slots=True)
class Outlines:
    """The outlines of one build."""

    thigh: Stations
    shin: Stations
    upper_arm: Stations
    forearm: Stations
    torso: Stations
    hip: float
    neck: float


SLIM_OUTLINES = Outlines(
    thigh=Stations(((0, 8.6, 9.9), (0.2, 8.4, 9.1), (0.5, 7.3, 7.3), (0.8, 6.0, 5.9), (1, 5.5, 5.4))),
    shin=Stations(
        (
            (0, 5.5, 5.4),
            (0.14, 5.3, 5.7),
            (0.32, 4.8, 6.6),
            (0.5, 4.4, 6.1),
            (0.72, 3.9, 4.6),
            (0.9, 3.75, 3.85),
            (1, 3.85, 3.95),
        )
    ),
    upper_arm=Stations(((0, 5.2, 5.2), (0.3, 4.9, 4.8), (0.7, 4.0, 4.1), (1, 3.7, 3.7))),
    forearm=Stations(((0, 3.7, 3.7), (0.25, 3.8, 4.0), (0.6, 3.2, 3.3), (1, 2.5, 2.5))),
    torso=Stations(
        (
            (-0.12, 6.8, 7.6),
            (0.0, 8.6, 10.0),
            (0.16, 8.9, 9.4),
            (0.38, 8.2, 7.6),
            (0.60, 9.5, 8.8),
            (0.78, 9.8, 9.3),
            (0.91, 7.6, 8.0),
            (1.0, 4.8, 5.4),
        )
    ),
    hip=9.6,
    neck=4.7,
)

BROAD_OUTLINES = Outlines(
    thigh=Stations(((0, 9.8, 10.6), (0.2, 9.6, 10.0), (0.5, 8.5, 8.3), (0.8, 6.9, 6.6), (1, 6.1, 6.0))),
    shin=Stations(
        (
            (0, 6.1, 6.0),
            (0.14, 5.8, 6.3),
            (0.32, 5.3, 7.3),
            (0.5, 4.9, 6.8),
            (0.72, 4.3, 5.1),
            (0.9, 4.0, 4.1),
            (1, 3.95, 4.05),
        )
    ),
    upper_arm=Stations(((0, 5.9, 5.9), (0.3, 5.7, 5.6), (0.7, 4.7, 4.7), (1, 4.2, 4.2))),
    forearm=Stations(((0, 4.2, 4.2), (0.25, 4.4, 4.6), (0.6, 3.7, 3.8), (1, 2.8, 2.8))),
    torso=Stations(
        (
            (-0.12, 7.4, 8.2),
            (0.0, 10.0, 10.6),
            (0.16, 12.0, 10.4),
            (0.38, 12.2, 9.4),
            (0.60, 11.4, 9.8),
            (0.78, 11.0, 10.2),
            (0.91, 8.4, 8.8),
            (1.0, 5.4, 6.0),
        )
    ),
    hip=10.0,
    neck=5.3,
)


class Build(Enum):
    """How slender or broad the body is."""

    SLIM = "slim"
    BROAD = "broad"

    @property
    def outlines(self) -> Outlines:
        """The outlines of the build."""
        return SLIM_OUTLINES if self is Build.SLIM else BROAD_OUTLINES


class Hair(Enum):
    """How the hair is worn."""

    BUN = "bun"
    SHORT = "short"
    BOB = "bob"


class HairTone(Enum):
    """The colour of the hair."""

    DARK = "dark"
    GREY = "grey"
    FAIR = "fair"


class Skin(Enum):
    """The tone of the skin."""

    LIGHT = "light"
    TAN = "tan"
    BROWN = "brown"
    DEEP = "deep"


@dataclass(frozen=True, slots=True)
class Looks:
    """The body that is shown."""

    build: Build = Build.SLIM
    hair: Hair = Hair.BUN
    hair_tone: HairTone = HairTone.DARK
    skin: Skin = Skin.LIGHT

    def tokens(self, *, dark: bool) -> Mapping[str, str]:
        """The colour tokens that the choice replaces, for the light or the dark theme."""
        theme = 1 if dark else 0
        found = {name: values[theme] for name, values in SKINS[self.skin].items()}
        return found | {name: values[theme] for name, values in HAIRS[self.hair_tone].items()}


SKINS: Mapping[Skin, Mapping[str, tuple[str, str]]] = {
    Skin.LIGHT: {},
    Skin.TAN: {
        "skin": ("#D6A278", "#C08C63"),
        "skin_line": ("#9C6A44", "#7A4F30"),
        "nail": ("#F2D2B8", "#E9C6A9"),
    },
    Skin.BROWN: {
        "skin": ("#A9744C", "#A9744C"),
        "skin_line": ("#734624", "#6A4020"),
        "nail": ("#E3BD9E", "#E0B796"),
    },
    Skin.DEEP: {
        "skin": ("#7C5138", "#8A5C41"),
        "skin_line": ("#4A2B1A", "#4F2E1C"),
        "nail": ("#D9B096", "#D9B096"),
        "face": ("#2A1710", "#2A1710"),
    },
}
"""What each skin changes, in light and in dark."""

HAIRS: Mapping[HairTone, Mapping[str, tuple[str, str]]] = {
    HairTone.DARK: {},
    HairTone.GREY: {"hair": ("#9A9791", "#B9B5AE"), "hair_line": ("#7C7973", "#8F8B84")},
    HairTone.FAIR: {"hair": ("#A8763E", "#C08F55"), "hair_line": ("#7E5629", "#8F6736")},
}
"""What each colour of hair changes, in light and in dark."""

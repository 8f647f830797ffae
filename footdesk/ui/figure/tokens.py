"""The figure's colour tokens, in light and dark: every colour a painter uses has a name here and nowhere else a value.

The stage is the design's `sunken`. Colour is never the only mark of the working foot: ring, close-up and arrows carry
it too.
"""

from collections.abc import Mapping
from functools import cached_property

from PySide6.QtGui import QColor

LIGHT: Mapping[str, str] = {
    "stage": "#F1ECE3",
    "floor": "#C9BFB0",
    "floor_fill": "#E6DED1",
    "shadow": "#C6BBAA",
    "skin": "#E9BE9C",
    "skin_line": "#A36C48",
    "nail": "#F8E1D0",
    "hair": "#4B3B38",
    "hair_line": "#6B5752",
    "face": "#4A342C",
    "top": "#7E9DB5",
    "top_line": "#56748C",
    "bottoms": "#3F556B",
    "bottoms_line": "#2A3B4D",
    "accent": "#E65F2E",
    "accent_line": "#A93B17",
    "accent_nail": "#FFD3BF",
    "cue": "#B5390F",
    "wall": "#DDD3C4",
    "wall_line": "#B3A692",
    "wood": "#C99B6D",
    "wood_line": "#8F6842",
    "pencil": "#F3B72F",
    "pencil_dark": "#C98C12",
    "pencil_line": "#6B4A0B",
    "pencil_wood": "#F2D6AE",
    "lead": "#39424A",
    "eraser": "#E88FA0",
    "ferrule": "#A9B4BC",
    "towel": "#6DB7BE",
    "towel_line": "#2F767D",
    "towel_stripe": "#E9F5F5",
    "band": "#1F9D8B",
    "band_line": "#0F5F54",
    "ball": "#B3C92F",
    "ball_line": "#56640E",
    "ball_seam": "#FFFFFF",
    "lens": "#FFFDF9",
    "lens_floor": "#E6DED1",
    "sole_light": "#FFFFFF",
}

DARK: Mapping[str, str] = {
    "stage": "#2A2622",
    "floor": "#6A6055",
    "floor_fill": "#37322C",
    "shadow": "#191613",
    "skin": "#CF9F7B",
    "skin_line": "#8A5C3A",
    "nail": "#F3D6C1",
    "hair": "#3D2F2B",
    "hair_line": "#A58D82",
    "face": "#33221B",
    "top": "#7F9FB8",
    "top_line": "#517189",
    "bottoms": "#5F7E9C",
    "bottoms_line": "#3A5068",
    "accent": "#FF7440",
    "accent_line": "#A83C15",
    "accent_nail": "#FFD9C8",
    "cue": "#FFA27E",
    "wall": "#433C35",
    "wall_line": "#71675B",
    "wood": "#B98B5E",
    "wood_line": "#7F5C39",
    "pencil": "#F3B72F",
    "pencil_dark": "#C98C12",
    "pencil_line": "#6B4A0B",
    "pencil_wood": "#F2D6AE",
    "lead": "#39424A",
    "eraser": "#E88FA0",
    "ferrule": "#A9B4BC",
    "towel": "#5FB0B7",
    "towel_line": "#2C6C72",
    "towel_stripe": "#DDF0F0",
    "band": "#2DB5A1",
    "band_line": "#12685D",
    "ball": "#CBDD46",
    "ball_line": "#56640E",
    "ball_seam": "#FFFFFF",
    "lens": "#211E1B",
    "lens_floor": "#3B362F",
    "sole_light": "#FFFFFF",
}

RECEDED = 0.36
"""How far a limb that does not work is mixed into the stage; opaque, because overlapping pieces would show through."""

RECEDED_SKIN = 0.12
"""The same for bare skin at most: it is pale already, and has to be seen."""

RECEDED_NEAR = 0.28
"""The same for a limb that stands in front of the one that works."""

RECEDED_BEHIND = 0.24
"""The same for a limb that works too, but lies behind the other."""


def mixed(first: QColor, second: QColor, part: float) -> QColor:
    """The opaque colour a part (0 to 1) of the way from the first to the second."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * part,
        first.greenF() + (second.greenF() - first.greenF()) * part,
        first.blueF() + (second.blueF() - first.blueF()) * part,
    )


class Inks:
    """The colours to paint with: a theme's tokens, with those of a body laid over them."""

    def __init__(self, theme: Mapping[str, str], body: Mapping[str, str] | None = None) -> None:
        """Make every colour once; `body` replaces tokens such as the skin's and the hair's."""
        self._colours = {name: QColor(value) for name, value in {**theme, **(body or {})}.items()}
        self._mixed: dict[tuple[str, str, float], QColor] = {}

    @cached_property
    def behind(self) -> "Inks":
        """The colours of a close-up's second foot, which recedes a little behind the first."""
        tokens = ("skin", "skin_line", "accent", "accent_line", "accent_nail")
        return Inks(
            {name: colour.name() for name, colour in self._colours.items()},
            {name: self.between(name, "lens", RECEDED_BEHIND).name() for name in tokens},
        )

    def __getitem__(self, name: str) -> QColor:
        """The colour of a token. Raises KeyError for a name that is no token."""
        return self._colours[name]

    def between(self, first: str, second: str, part: float) -> QColor:
        """The opaque colour a part (0 to 1) of the way from one token to another."""
        found = self._mixed.get((first, second, part))
        if found is None:
            found = self._mixed[first, second, part] = mixed(self[first], self[second], part)
        return found

    def receded(self, name: str, part: float = RECEDED) -> QColor:
        """The colour of a token mixed into the stage, for what is not meant to draw the eye."""
        return self.between(name, "stage", part)

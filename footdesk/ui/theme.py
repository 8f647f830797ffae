"""The one file of colours, sizes and fonts; every length on the screen goes through `Theme.u`.

The values and the contrast they must keep are those of the design, sections 2 to 5.
"""

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QGuiApplication

from footdesk.core.figure.looks import Looks


class Tokens(NamedTuple):
    """Every colour by its name, as "#RRGGBB"; each phase has a colour and a tint."""

    bg: str
    surface: str
    sunken: str
    hover: str
    line: str
    track: str
    edge: str
    thumb: str
    text: str
    text2: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_press: str
    accent_tint: str
    focus: str
    danger: str
    danger_tint: str
    prepare: str
    prepare_tint: str
    hold: str
    hold_tint: str
    relax: str
    relax_tint: str
    switch: str
    switch_tint: str
    rest: str
    rest_tint: str
    paused: str
    paused_tint: str


LIGHT = Tokens(
    bg="#F4F0E9",
    surface="#FFFDF9",
    sunken="#F1ECE3",
    hover="#F0EBE1",
    line="#DDD5C8",
    track="#E3DCD0",
    edge="#81786C",
    thumb="#978E82",
    text="#29231E",
    text2="#5C534A",
    accent="#1B6762",
    on_accent="#FFFFFF",
    accent_hover="#14524E",
    accent_press="#0E3F3C",
    accent_tint="#DCEBE7",
    focus="#B0480A",
    danger="#9C2F24",
    danger_tint="#F8E4DF",
    prepare="#855600",
    prepare_tint="#F7EACB",
    hold="#1B6762",
    hold_tint="#D9EBE7",
    relax="#2C5A98",
    relax_tint="#DEE8F6",
    switch="#783B84",
    switch_tint="#F1E3F4",
    rest="#4A5A7C",
    rest_tint="#E4E8F1",
    paused="#5C534A",
    paused_tint="#ECE6DC",
)
"""Dark on light."""

DARK = Tokens(
    bg="#171513",
    surface="#211E1B",
    sunken="#2A2622",
    hover="#2C2824",
    line="#3B3630",
    track="#3A352F",
    edge="#8E8478",
    thumb="#7A7166",
    text="#F3EEE7",
    text2="#BFB5A9",
    accent="#79CABF",
    on_accent="#0C211F",
    accent_hover="#95DAD0",
    accent_press="#B5E8E0",
    accent_tint="#1C3936",
    focus="#FFAE66",
    danger="#FF9E90",
    danger_tint="#40231F",
    prepare="#E6B55F",
    prepare_tint="#382C12",
    hold="#79CABF",
    hold_tint="#123330",
    relax="#96BBF0",
    relax_tint="#1A2A42",
    switch="#DDA9E6",
    switch_tint="#36213B",
    rest="#AEBBD6",
    rest_tint="#262B37",
    paused="#BFB5A9",
    paused_tint="#2A2622",
)
"""Light on dark."""

_USUAL = Looks()


class Theme(NamedTuple):
    """The colours, the size of the text, whether things may move, and the body that the figures have.

    `scale` is the person's own text size, 1.0 to 1.5; the screen's scaling is Qt's own matter.
    """

    tokens: Tokens
    dark: bool
    scale: float = 1.0
    reduced_motion: bool = False
    looks: Looks = _USUAL

    def u(self, length: float) -> int:
        """A length of the design in logical pixels at this text size."""
        return round(length * self.scale)

    def font(self, size: float, weight: int = 400, *, tabular: bool = False) -> QFont:
        """The system's own font at a size in logical pixels of the design, with digits of one width if tabular."""
        font = QFont(QGuiApplication.font())
        font.setPixelSize(max(1, self.u(size)))
        font.setWeight(QFont.Weight(weight))
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def color(self, name: str) -> QColor:
        """The colour of a token."""
        return QColor(getattr(self.tokens, name))


def light(scale: float = 1.0, *, reduced_motion: bool = False, looks: Looks = _USUAL) -> Theme:
    """The light theme at a text size."""
    return Theme(LIGHT, dark=False, scale=scale, reduced_motion=reduced_motion, looks=looks)


def dark(scale: float = 1.0, *, reduced_motion: bool = False, looks: Looks = _USUAL) -> Theme:
    """The dark theme at a text size."""
    return Theme(DARK, dark=True, scale=scale, reduced_motion=reduced_motion, looks=looks)

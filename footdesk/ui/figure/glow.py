"""The skin of a foot that works: full accent where it acts, fading into a warm skin tone around it."""

from functools import cached_property, lru_cache

from msgspec import Struct
from PySide6.QtGui import QBrush, QColor, QRadialGradient

from footdesk.ui.figure.outline import dot
from footdesk.ui.figure.tokens import Inks, mixed

_STOPS = ((0.0, 0.0), (0.34, 0.0), (0.52, 0.3), (0.74, 0.8), (1.0, 1.0))
"""Where the glow fades, and how far it has faded there."""


class Skin(Struct, frozen=True, dict=True):
    """The colours of one foot: of the acting toes, of the rest, of their lines, of the contour, and of the nails."""

    inks: Inks
    acting: QColor
    line: QColor
    nail: QColor
    middle: complex = 0j
    radius: float = 0.0

    @classmethod
    def working(cls, inks: Inks) -> "Skin":
        """A foot that is all accent."""
        return cls(inks, inks["accent"], inks["accent_line"], inks["accent_nail"])

    @classmethod
    def resting(cls, inks: Inks) -> "Skin":
        """A foot that does nothing."""
        return cls(inks, inks["skin"], inks["skin_line"], inks["nail"])

    @cached_property
    def fill(self) -> QBrush:
        """The brush of everything but the toes."""
        if not self.radius:
            return QBrush(self.acting)
        return self._gradient(self.acting, mixed(self.inks["skin"], self.acting, 0.12))

    @cached_property
    def contour(self) -> QColor:
        """The colour of the contour: a line that fades costs more than the foot, and nobody sees it."""
        return mixed(self.line, self.inks["skin_line"], 0.2) if self.radius else self.line

    def _gradient(self, near: QColor, far: QColor) -> QBrush:
        gradient = QRadialGradient(dot(self.middle), self.radius)
        for stop, faded in _STOPS:
            gradient.setColorAt(stop, mixed(near, far, faded))
        return QBrush(gradient)


@lru_cache(maxsize=64)
def glowing(inks: Inks, middle: complex, radius: float) -> Skin:
    """A foot that glows round a point, within a radius in centimetres."""
    return Skin(inks, inks["accent"], inks["accent_line"], inks["accent_nail"], middle, radius)

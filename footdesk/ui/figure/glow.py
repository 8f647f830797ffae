"""The skin of a foot that works: full accent where it acts, fading into a warm skin tone around it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen, QRadialGradient

from footdesk.core.figure.geometry import polar
from footdesk.ui.figure.outline import dot
from footdesk.ui.figure.tokens import Inks, mixed

_STOPS = ((0.0, 0.0), (0.34, 0.0), (0.52, 0.3), (0.74, 0.8), (1.0, 1.0))
"""Where the glow fades, and how far it has faded there."""


@dataclass(frozen=True, slots=True)
class Skin:
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

    @property
    def fill(self) -> QBrush:
        """The brush of everything but the toes."""
        if not self.radius:
            return QBrush(self.acting)
        return self._gradient(self.acting, mixed(self.inks["skin"], self.acting, 0.12))

    def contour_pen(self, width: float) -> QPen:
        """The pen of the contour, of a width in centimetres."""
        brush = QBrush(self.line)
        if self.radius:
            brush = self._gradient(self.line, mixed(self.inks["skin_line"], self.line, 0.45))
        return QPen(brush, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)

    def moved(self, middle: complex, turn: float, scale: float) -> "Skin":
        """The same colours for a painter that has been moved, turned by some degrees and scaled."""
        local = (self.middle - middle) / polar(turn, scale)
        return Skin(self.inks, self.acting, self.line, self.nail, local, self.radius / scale)

    def _gradient(self, near: QColor, far: QColor) -> QBrush:
        gradient = QRadialGradient(dot(self.middle), self.radius)
        for stop, faded in _STOPS:
            gradient.setColorAt(stop, mixed(near, far, faded))
        return QBrush(gradient)


def glowing(inks: Inks, middle: complex, radius: float) -> Skin:
    """A foot that glows round a point, within a radius in centimetres."""
    return Skin(inks, inks["accent"], inks["accent_line"], inks["accent_nail"], middle, radius)

"""What every painter of a part is given: where to paint, with which colours, which body, and the solved pose."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QTransform

from footdesk.core.figure.figure import Figure, Works
from footdesk.core.figure.looks import Looks
from footdesk.core.figure.pose import Pose
from footdesk.core.figure.skeleton import Arm, Leg, Skeleton
from footdesk.ui.figure.builds import BUILDS, Outlines
from footdesk.ui.figure.tokens import RECEDED, RECEDED_BEHIND, RECEDED_NEAR, RECEDED_SKIN, Inks


class Easel(Struct, frozen=True):
    """One picture's painter, colours, body and pose; lengths are centimetres, y up.

    `transform` leads from centimetres to the painter's own units, `scale` is how many of them a centimetre is.
    """

    painter: QPainter
    inks: Inks
    looks: Looks
    figure: Figure
    pose: Pose
    body: Skeleton
    transform: QTransform
    scale: float

    @property
    def outlines(self) -> Outlines:
        """The outlines of the build that is shown."""
        return BUILDS[self.looks.build]

    def works(self, limb: str) -> bool:
        """Whether a limb, near or far, does the exercise."""
        return self.figure.works in (Works.BOTH, Works(limb))

    def leg(self, limb: str) -> Leg:
        """The solved leg, near or far."""
        return self.body.near_leg if limb == "near" else self.body.far_leg

    def arm(self, limb: str) -> Arm:
        """The solved arm, near or far."""
        return self.body.near_arm if limb == "near" else self.body.far_arm

    def leg_ink(self, limb: str, token: str) -> QColor:
        """A leg's colour: as it is for a leg that works, receded for the other, and a little for one that is behind."""
        if self.figure.works is Works.FAR:
            return self.inks[token] if limb == "far" else self._receded(token, RECEDED_NEAR)
        if limb == "near":
            return self.inks[token]
        return self._receded(token, RECEDED_BEHIND if self.figure.works is Works.BOTH else RECEDED)

    def arm_ink(self, limb: str, token: str) -> QColor:
        """An arm's colour: the far one recedes."""
        return self.inks[token] if limb == "near" else self._receded(token, RECEDED)

    def moved(self, to: complex, degrees: float = 0.0, scale: float = 1.0) -> "Easel":
        """The same easel with its origin at a point, turned by some degrees, and enlarged."""
        transform = QTransform(self.transform).translate(to.real, to.imag).rotate(degrees).scale(scale, scale)
        return replace(self, transform=transform, scale=self.scale * scale)

    def on(self, painter: QPainter) -> "Easel":
        """The same easel with another painter."""
        return replace(self, painter=painter)

    def fill(self, path: QPainterPath, colour: QColor | QBrush) -> None:
        """Fill a path."""
        # Qt fills a path several times faster where the painter itself has no transform (measured with 6.11).
        self.painter.fillPath(self.transform.map(path), self._placed(colour))

    def stroke(
        self,
        path: QPainterPath,
        colour: QColor | QBrush,
        width: float,
        *,
        cap: Qt.PenCapStyle = Qt.PenCapStyle.RoundCap,
    ) -> None:
        """Draw along a path with a line of a width."""
        brush, join = QBrush(self._placed(colour)), Qt.PenJoinStyle.RoundJoin
        pen = QPen(brush, width * self.scale, Qt.PenStyle.SolidLine, cap, join)
        self.painter.strokePath(self.transform.map(path), pen)

    def clip(self, path: QPainterPath) -> None:
        """Paint within a path only; the caller saves and restores the painter."""
        self.painter.setClipPath(self.transform.map(path), Qt.ClipOperation.IntersectClip)

    def _receded(self, token: str, part: float) -> QColor:
        return self.inks.receded(token, min(part, RECEDED_SKIN) if token.startswith("skin") else part)

    def _placed(self, colour: QColor | QBrush) -> QColor | QBrush:
        if isinstance(colour, QBrush) and colour.style() is not Qt.BrushStyle.SolidPattern:
            placed = QBrush(colour)
            placed.setTransform(self.transform)
            return placed
        return colour

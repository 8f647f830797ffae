"""Icons: the Phosphor signs that FootDesk uses, each by a name of its own, in the colour of a token."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QIcon, QPainter

from footdesk.ui.theme import Theme

NAMES: dict[str, str] = {}
"""FootDesk's name of an icon -> Phosphor's."""


def icon(name: str, theme: Theme, token: str = "text") -> QIcon:
    """The icon in a token's colour; where it is disabled, in the edge colour."""
    return QIcon()


def paint_icon(painter: QPainter, rect: QRectF, name: str, color: QColor) -> None:
    """Paint the icon into the middle of the rectangle, as a square of its shorter side."""

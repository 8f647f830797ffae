"""A check box of FootDesk's own size, with its words beside it."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from footdesk.ui.icons import paint_icon
from footdesk.ui.theme import Theme, light

_SIDE, _GAP, _RADIUS, _LETTERS = 26, 12, 6, 16
"""The side of the box, the gap before the words, the corners and the letters, in logical pixels of the design."""


class TickBox(QCheckBox):
    """Qt's own check box under the paint; without words it needs an accessible name."""

    def __init__(self, text: str, parent: QWidget, *, name: str = "") -> None:
        """Make a box that is not ticked; `name` is what a screen reader says where there are no words."""
        super().__init__(text, parent)
        self._theme = light()
        self.setAccessibleName(name or text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The box and its words."""
        side, gap = self._theme.u(_SIDE), self._theme.u(_GAP)
        words = QFontMetrics(self._theme.font(_LETTERS, 500)).horizontalAdvance(self.text())
        return QSize(side + (gap + words + 2 if words else 0), side + self._theme.u(6))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The words can be pressed, too."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, its tick, and the words."""
        theme, on = self._theme, self.isChecked()
        side, gap = theme.u(_SIDE), theme.u(_GAP)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        top = (self.height() - side) / 2
        box = QRectF(self.width() - side if mirrored else 0, top, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent" if on else "edge"), 2))
        painter.setBrush(theme.color("accent" if on else "surface"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.u(_RADIUS), theme.u(_RADIUS))
        if on:
            inset = side * 0.18
            paint_icon(painter, box.adjusted(inset, inset, -inset, -inset), "check", theme.color("on_accent"))
        painter.setFont(theme.font(_LETTERS, 500))
        painter.setPen(theme.color("text"))
        words = QRect(0 if mirrored else side + gap, 0, self.width() - side - gap, self.height())
        lead = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | lead | Qt.AlignmentFlag.AlignAbsolute, self.text())
        painter.end()

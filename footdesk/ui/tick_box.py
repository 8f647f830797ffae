"""A check box of FootDesk's own size, with its words beside it."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from footdesk.ui.icons import paint_icon
from footdesk.ui.theme import Theme, light

_SIDE, _GAP, _RADIUS, _LETTERS, _ICON = 26, 12, 6, 16, 22
"""The box, the gap behind each part, the corners, the letters and the icon, in logical pixels of the design."""


class TickBox(QCheckBox):
    """Qt's own check box under the paint; without words it needs an accessible name."""

    def __init__(self, text: str, parent: QWidget, *, name: str = "", icon: str = "") -> None:
        """Make a box that is not ticked, with an icon before its words if there is one.

        `name` is what a screen reader says where the words alone do not say enough.
        """
        super().__init__(text, parent)
        self._icon = icon
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
        words = QFontMetrics(self._theme.font(_LETTERS, 500)).horizontalAdvance(self.text())
        width = self._before_words() + words + 2 if words else self._theme.u(_SIDE)
        return QSize(width, self._theme.u(_SIDE) + self._theme.u(6))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The words can be pressed, too."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, its tick, and the words."""
        theme, on = self._theme, self.isChecked()
        side, lead = theme.u(_SIDE), self._before_words()
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
        if self._icon:
            icon = theme.u(_ICON)
            at = side + theme.u(_GAP)
            sign = QRectF(self.width() - at - icon if mirrored else at, (self.height() - icon) / 2, icon, icon)
            paint_icon(painter, sign, self._icon, theme.color("text"))
        painter.setFont(theme.font(_LETTERS, 500))
        painter.setPen(theme.color("text"))
        words = QRect(0 if mirrored else lead, 0, self.width() - lead, self.height())
        begin = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | begin | Qt.AlignmentFlag.AlignAbsolute, self.text())
        painter.end()

    def _before_words(self) -> int:
        gap = self._theme.u(_GAP)
        icon = self._theme.u(_ICON) + gap if self._icon else 0
        return self._theme.u(_SIDE) + gap + icon

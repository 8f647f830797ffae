"""A switch: on or off, told by its place, its tick and its colour."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from footdesk.ui.icons import paint_icon
from footdesk.ui.theme import Theme, light

_WIDTH, _HEIGHT, _LINE, _INSET = 48, 28, 2, 3
"""The size, the outline while it is off, and the gap around the knob, in logical pixels of the design."""


class Switch(QCheckBox):
    """Qt's own check box under the paint, so that a screen reader and the keyboard know it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Make a switch of this accessible name, which is off."""
        super().__init__(parent)
        self._theme = light()
        self._told = False
        self.setAccessibleName(name)
        self.toggled.connect(self._hear)
        self.setProperty("radius", _HEIGHT // 2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def setChecked(self, on: bool) -> None:  # noqa: FBT001 - Qt's own
        """Show whether it is on, which is no click."""
        self._told = True
        super().setChecked(on)
        self._told = False

    def nextCheckState(self) -> None:
        """Turn because of a click, which Qt tells by itself."""
        self._told = True
        super().nextCheckState()
        self._told = False

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The size of the design."""
        return QSize(self._theme.u(_WIDTH), self._theme.u(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def _hear(self) -> None:
        """Tell as a click what a screen reader does: it turns the switch, and Qt tells no click of that."""
        if not self._told:
            self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the groove and the knob; the knob of a switch that is on bears a tick."""
        theme, line = self._theme, self._theme.u(_LINE)
        on = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.setPen(QPen(theme.color("accent" if on else "edge"), line))
        painter.setBrush(theme.color("accent" if on else "surface"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        inset = theme.u(_INSET) if on else theme.u(_INSET + 3)
        side = self.height() - 2 * inset
        at_right = on is not (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        knob = QRectF(self.width() - side - inset if at_right else inset, inset, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface" if on else "edge"))
        painter.drawEllipse(knob)
        if on:
            tick = knob.adjusted(side * 0.2, side * 0.2, -side * 0.2, -side * 0.2)
            paint_icon(painter, tick, "check", theme.color("accent"))
        painter.end()

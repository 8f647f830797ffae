"""The repetitions of a side as a row of dots."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.ui.accessible import leave_out
from footdesk.ui.phase import LOOKS, Phase, phase_of
from footdesk.ui.theme import Theme, light

_SPACE, _CLOSEST, _HEIGHT = 21, 9, 22
"""From one dot to the next, how close they may come in a narrow row, and the height of the row."""

_DONE, _TO_DO, _RING, _INNER = 6.5, 5.6, 9.0, 5.0
"""The radius of a dot done, of one to do, and of the ring and the dot of the one under way."""

_LINE, _RING_LINE = 1.6, 2.2


class RepetitionDots(QWidget):
    """One dot for each repetition: done filled, now ringed, to do hollow; the words beside it are read, not the dots.

    More repetitions than there is room for become a bar.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
    ) -> None:
        """Make an empty row that stands in the middle of its width, or at its beginning."""
        super().__init__(parent)
        self._alignment = alignment
        self._theme = light()
        self._shown: tuple[int, int, Phase] = (0, 0, Phase.GET_READY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        leave_out(self)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the repetitions of a moment; nothing where there are none, or a single one."""
        step = snapshot.step
        count = step.repetitions if step.repetition and step.repetitions > 1 else 0
        shown = (step.repetition, count, phase_of(snapshot))
        if shown != self._shown:
            self._shown = shown
            self.update()

    def set_alignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Stand in the middle of the width, or at its beginning, as the layout of the window asks."""
        self._alignment = alignment
        self.update()

    def sizeHint(self) -> QSize:
        """Room for ten dots."""
        return QSize(self._theme.u(10 * _SPACE), self._theme.u(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(self._theme.u(80), self._theme.u(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots in the direction of reading."""
        now, count, phase = self._shown
        if not count:
            return
        color = self._theme.color(LOOKS[phase].color)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        space = min(float(self._theme.u(_SPACE)), self.width() / count)
        if space < self._theme.u(_CLOSEST):
            self._paint_bar(painter, (now - 1) / count, color)
        else:
            self._paint_dots(painter, now, count, space, color)
        painter.end()

    def _paint_dots(self, painter: QPainter, now: int, count: int, space: float, color: QColor) -> None:
        scale = space / _SPACE
        middle = self._alignment & Qt.AlignmentFlag.AlignHCenter
        left = (self.width() - space * count) / 2 if middle else 0.0
        to_do = QPen(self._theme.color("edge"), max(1.0, _LINE * scale))
        for number in range(1, count + 1):
            at = QPointF(left + space * (number - 0.5), self.height() / 2)
            if number > now:
                _dot(painter, at, _TO_DO * scale, to_do, None)
                continue
            _dot(painter, at, (_INNER if number == now else _DONE) * scale, None, color)
            if number == now:
                _dot(painter, at, _RING * scale, QPen(color, _RING_LINE * scale), None)

    def _paint_bar(self, painter: QPainter, done: float, color: QColor) -> None:
        height = self._theme.u(8)
        box = QRectF(1, (self.height() - height) / 2, self.width() - 2, height)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("edge"), _LINE))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(box.left(), box.top(), box.width() * done, height), height / 2, height / 2)


def _dot(painter: QPainter, at: QPointF, radius: float, pen: QPen | None, fill: QColor | None) -> None:
    painter.setPen(QPen(Qt.PenStyle.NoPen) if pen is None else pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    painter.drawEllipse(at, radius, radius)

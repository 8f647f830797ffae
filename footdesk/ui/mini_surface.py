"""The ground of the mini timer: a tint and a border in the phase's colour, with corners that are really not there."""

from PySide6.QtCore import QEasingCurve, QObject, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QBitmap, QColor, QImage, QPainter, QPen, QRegion

from footdesk.ui.mini_shape import MINI_BORDER, MINI_SIZES, MiniShape
from footdesk.ui.phase import LOOKS, Phase
from footdesk.ui.theme import Theme, light

FADE = 250
"""The milliseconds of a cross-fade from one phase to the next (design, section 1)."""


class MiniSurface(QObject):
    """Paints the ground and fades it; `changed` asks for a new painting."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Make the ground of the first phase, in the light theme."""
        super().__init__(parent)
        self._theme = light()
        self._phase = Phase.GET_READY
        self._before = self._after = self._colors()
        self._fade = QVariantAnimation(self, duration=FADE, startValue=0.0, endValue=1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.valueChanged.connect(self.changed)

    def show_theme(self, theme: Theme) -> None:
        """Take the colours and sizes of a theme at once."""
        self._theme = theme
        self._jump()

    def show_phase(self, phase: Phase, *, seen: bool) -> None:
        """Fade to the colours of a phase, or jump where nobody sees it or nothing may move."""
        if phase is self._phase:
            return
        self._phase = phase
        if not seen or self._theme.reduced_motion:
            self._jump()
            return
        self._before, self._after = self._shown(), self._colors()
        self._fade.stop()
        self._fade.start()

    def paint(self, painter: QPainter, size: QSize, shape: MiniShape) -> None:
        """Paint the ground over a whole window of a size."""
        tint, border = self._shown()
        width = self._theme.u(MINI_BORDER)
        inner = QRectF(0, 0, size.width(), size.height()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = self._theme.u(MINI_SIZES[shape].radius) - width / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(border, width))
        painter.setBrush(tint)
        painter.drawRoundedRect(inner, radius, radius)

    def mask(self, size: QSize, shape: MiniShape) -> QRegion:
        """Every pixel that the ground touches: without a compositor, only a mask leaves corners out."""
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, size, shape)
        painter.end()
        return QRegion(QBitmap.fromImage(image.createAlphaMask(Qt.ImageConversionFlag.ThresholdAlphaDither)))

    def _jump(self) -> None:
        self._fade.stop()
        self._before = self._after = self._colors()
        self.changed.emit()

    def _colors(self) -> tuple[QColor, QColor]:
        look = LOOKS[self._phase]
        return self._theme.color(look.tint), self._theme.color(look.color)

    def _shown(self) -> tuple[QColor, QColor]:
        if self._fade.state() is not QVariantAnimation.State.Running:
            return self._after
        share = float(self._fade.currentValue())
        tints, borders = zip(self._before, self._after, strict=True)
        return _between(*tints, share), _between(*borders, share)


def _between(start: QColor, end: QColor, share: float) -> QColor:
    parts = ((start.red(), end.red()), (start.green(), end.green()), (start.blue(), end.blue()))
    return QColor(*(round(one + (other - one) * share) for one, other in parts))

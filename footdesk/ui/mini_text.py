"""Text and signs that fit into the little room of the mini timer."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.ui.accessible import leave_out
from footdesk.ui.phase import LOOKS, phase_of
from footdesk.ui.shapes import paint_shape
from footdesk.ui.theme import Theme, light

SMALLEST = 13
"""No text is smaller than this, in logical pixels of the design (section 3)."""


class ShrinkingLabel(QLabel):
    """One line of text that shrinks before it is cut, in its middle; what is cut can be read in its tooltip."""

    def __init__(self, size: int, weight: int, parent: QWidget, *, token: str = "text") -> None:
        """Make an empty label that shrinks from `size` down to `SMALLEST`, in logical pixels of the design."""
        super().__init__(parent)
        self._size = size
        self._weight = weight
        self._token = token
        self._theme = light()
        self._said = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme) -> None:
        """Take the font and the colour of a theme."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.color(self._token))
        self.setPalette(palette)
        self.updateGeometry()
        self._fit()

    def say(self, text: str) -> None:
        """Show a text; an empty one takes no room."""
        self.setVisible(bool(text))
        if text != self._said:
            self._said = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self._fit()

    def sizeHint(self) -> QSize:
        """The room that the text would like to have at its full size."""
        metrics = QFontMetrics(self._font(self._size))
        return QSize(metrics.horizontalAdvance(self._said) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """It can be squeezed to nothing, but only sideways."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fonts = [self._font(size) for size in range(self._size, SMALLEST - 1, -1)]
        font = next((each for each in fonts if self._fits(each)), fonts[-1])
        self.setFont(font)
        shown = QFontMetrics(font).elidedText(self._said, Qt.TextElideMode.ElideMiddle, self.width())
        self.setText(shown)
        self.setToolTip("" if shown == self._said else self._said)

    def _fits(self, font: QFont) -> bool:
        return QFontMetrics(font).horizontalAdvance(self._said) <= self.width()

    def _font(self, size: int) -> QFont:
        return self._theme.font(size, self._weight, tabular=True)


class PhaseSign(QWidget):
    """The shape of a phase in its colour, beside the word that is read instead of it."""

    def __init__(self, side: int, parent: QWidget) -> None:
        """Make a square sign of `side` logical pixels of the design."""
        super().__init__(parent)
        self._side = side
        self._theme = light()
        self._snapshot: Snapshot | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        leave_out(self)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the phase of a moment."""
        before, self._snapshot = self._snapshot, snapshot
        if before is None or phase_of(before) is not phase_of(snapshot):
            self.update()

    def sizeHint(self) -> QSize:
        """The square it is drawn into."""
        side = self._theme.u(self._side)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape."""
        if self._snapshot is None:
            return
        phase = phase_of(self._snapshot)
        painter = QPainter(self)
        paint_shape(painter, QRectF(self.rect()), phase, self._theme.color(LOOKS[phase].color))
        painter.end()

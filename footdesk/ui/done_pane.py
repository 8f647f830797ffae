"""What one sees when a session is over."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footdesk.core.events import Ending
from footdesk.core.snapshot import Snapshot
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.phase import Phase
from footdesk.ui.shapes import paint_shape
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light
from footdesk.ui.words import done_words


class _FullRing(QWidget):
    """A full ring with a tick; no node of its own for a screen reader, since the words stand beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = light()
        self._side = 148

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._measure()

    def show_layout(self, layout: LayoutClass) -> None:
        self._side = 108 if layout is LayoutClass.COMPACT else 148
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color("hold")
        stroke = self.width() * 0.056
        painter.setPen(QPen(color, stroke))
        painter.drawEllipse(QRectF(self.rect()).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2))
        sign = QRectF(0, 0, self.width() * 0.44, self.width() * 0.44)
        sign.moveCenter(QRectF(self.rect()).center())
        paint_shape(painter, sign, Phase.DONE, color)
        painter.end()

    def _measure(self) -> None:
        side = self._theme.u(self._side)
        self.setFixedSize(QSize(side, side))
        self.update()


class DonePane(QWidget):
    """Says "All done", and how much it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a pane that says nothing yet."""
        super().__init__(parent)
        self._ring = _FullRing(self)
        self._title = TextLabel(34, 700, self)
        self._sum = TextLabel(18, 400, self, token="text2", line=130)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._sum)
        words.addStretch(1)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 3)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(self._row)
        column.addStretch(1)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        for part in (self._ring, self._title, self._sum):
            part.show_theme(theme)
        self._row.setSpacing(theme.u(28))

    def show_layout(self, layout: LayoutClass) -> None:
        """Take the sizes of a layout."""
        self._ring.show_layout(layout)

    def show_finished(self, snapshot: Snapshot) -> None:
        """Say how the session ended and what was done in it."""
        stopped = snapshot.ending is Ending.STOPPED
        self._title.say(self.tr("Stopped here") if stopped else self.tr("All done"))
        self._sum.say(done_words(snapshot))

"""The line that says what comes next: up to three steps, each with its shape."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.ui.accessible import Described
from footdesk.ui.icons import paint_icon
from footdesk.ui.phase import LOOKS, Phase
from footdesk.ui.shapes import paint_shape
from footdesk.ui.theme import Theme, light
from footdesk.ui.words import next_words

_HEIGHT, _SHAPE, _CARET = 24, 14, 12
"""The height of the line, of a shape, and of the sign between two steps."""

_AFTER_NEXT, _GAP = 16, 12
"""The gap behind "Next" and any other one."""


class NextLine(Described):
    """The word "Next" and up to `most` steps with their shapes; those that do not fit are left out, the first never."""

    def __init__(self, parent: QWidget | None = None, *, most: int = 3) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self._most = most
        self._theme = light()
        self._coming: tuple[tuple[Phase, str], ...] = ()
        self._snapshot: Snapshot | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Say what comes after a moment."""
        self._snapshot = snapshot
        coming = next_words(snapshot)[: self._most]
        if coming != self._coming:
            self._coming = coming
            self.updateGeometry()
            self.update()

    def words(self) -> str:
        """Say "Next: Relax 2 s; Hold, rep 5"."""
        return self.tr("Next: {steps}").format(steps="; ".join(words for _, words in self._coming))

    def sizeHint(self) -> QSize:
        """Room for all the steps."""
        width = self._begin() + sum(self._widths()) + self._theme.u(2 * _GAP + _CARET) * max(0, len(self._coming) - 1)
        return QSize(round(width) + 1, self._theme.u(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(self._theme.u(120), self._theme.u(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._snapshot is not None:
            self.show_snapshot(self._snapshot)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as many steps as fit, in the direction of reading."""
        if not self._coming:
            return
        u, theme = self._theme.u, self._theme
        painter = QPainter(self)
        painter.setFont(self._label())
        painter.setPen(theme.color("text2"))
        self._write(painter, 0, self._begin(), self.tr("Next"))
        left = self._begin()
        between = u(2 * _GAP + _CARET)
        for number, ((phase, words), width) in enumerate(zip(self._coming, self._widths(), strict=True)):
            if number and left + between + width > self.width():
                break
            if number:
                caret = self._box(left + u(_GAP), u(_CARET))
                paint_icon(painter, caret, "caret-right", theme.color("text2"), mirrored=self._mirrored())
                left += between
            paint_shape(painter, self._box(left, u(_SHAPE)), phase, theme.color(LOOKS[phase].color))
            begin = left + u(_SHAPE + _GAP)
            painter.setFont(self._letters(number))
            painter.setPen(theme.color("text"))
            self._write(painter, begin, min(left + width, self.width()) - begin, words)
            left += width
        painter.end()

    def _write(self, painter: QPainter, left: float, width: float, words: str) -> None:
        fitting = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, width + 1)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        painter.drawText(self._box(left, width + 2), flags, fitting)

    def _box(self, left: float, width: float) -> QRectF:
        return QRectF(self.width() - left - width if self._mirrored() else left, 0, width, self.height())

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _begin(self) -> float:
        return QFontMetricsF(self._label()).horizontalAdvance(self.tr("Next")) + self._theme.u(_AFTER_NEXT)

    def _widths(self) -> tuple[float, ...]:
        before = self._theme.u(_SHAPE + _GAP)
        return tuple(
            before + QFontMetricsF(self._letters(number)).horizontalAdvance(words)
            for number, (_, words) in enumerate(self._coming)
        )

    def _label(self) -> QFont:
        return self._theme.font(14, 600)

    def _letters(self, number: int) -> QFont:
        return self._theme.font(15, 400 if number else 500)

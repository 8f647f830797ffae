"""A label that takes its size, weight and colour from the theme."""

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from footdesk.ui.theme import Theme

_WIDEST = 16_777_215
"""The widest that a widget can be, in pixels: Qt's QWIDGETSIZE_MAX, which PySide6 does not name."""


class TextLabel(QLabel):
    """Text in one of the type sizes of the design, section 3.

    `size` is in logical pixels, `token` names a colour, `line` is the height of a line in percent of the font's own.
    A line height makes the text wrap, and its lines are set here: of Qt's own labels only those of rich text know line
    heights, and each is a document with a parser behind it. `elides` lets the end of the line go where there is no
    room, on the screen only: a screen reader and the tooltip have all of it.
    """

    def __init__(  # noqa: PLR0913 - each is a property of the text, and all but the first two go by name
        self,
        size: int,
        weight: int = 400,
        parent: QWidget | None = None,
        *,
        token: str = "text",
        line: int | None = None,
        elides: bool = False,
    ) -> None:
        """Make an empty label."""
        super().__init__(parent)
        self._size = size
        self._weight = weight
        self._token = token
        self._line = line
        self._elides = elides
        self._said = ""
        self._theme: Theme | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        if line is not None:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    @property
    def said(self) -> str:
        """The text as it was given."""
        return self._said

    def say(self, text: str) -> None:
        """Show a text, whatever signs it has."""
        self._said = text
        self.setText(text)

    def sizeHint(self) -> QSize:
        """The room of all the text."""
        asked = super().sizeHint()
        return QSize(asked.width(), self.heightForWidth(asked.width()) if self._line else asked.height())

    def minimumSizeHint(self) -> QSize:
        """A line that elides asks for little; any other one for all its text."""
        asked = super().minimumSizeHint()
        if self._line:
            return QSize(asked.width(), self.heightForWidth(_WIDEST))
        return QSize(min(asked.width(), 4 * asked.height()), asked.height()) if self._elides else asked

    def heightForWidth(self, width: int) -> int:
        """The height of all the text, broken into lines of a width."""
        if self._line is None:
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        _, height = self._laid_out(width - margins.left() - margins.right(), self._line)
        return margins.top() + ceil(height) + margins.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let Qt paint what fits; write the beginning of what does not, and the lines of a height of their own."""
        if self._line is not None:
            self._paint_lines(self._line)
            return
        words = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, self.width())
        if not self._elides or words == self._said:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), self.alignment(), words)
        painter.end()

    def _laid_out(self, width: int, percent: int) -> tuple[QTextLayout, float]:
        """The text in lines of a width, and how high all of them are; the room of a line is beneath its letters."""
        alignment = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        option = QTextOption(alignment | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(self.layoutDirection())
        text = QTextLayout(self._said.replace("\n", "\N{LINE SEPARATOR}"), self.font(), self)
        text.setTextOption(option)
        height = 0.0
        text.beginLayout()
        while (line := text.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            # As in Qt's documents, so that a text looks the same wherever it stands.
            height += ceil(line.ascent() + line.descent() + line.leading()) * percent / 100
        text.endLayout()
        return text, height

    def _paint_lines(self, percent: int) -> None:
        room = self.contentsRect()
        text, height = self._laid_out(room.width(), percent)
        middle = self.alignment() & Qt.AlignmentFlag.AlignVCenter
        top = (room.height() - ceil(height)) // 2 if middle else 0
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text.draw(painter, QPointF(room.left(), room.top() + top))
        painter.end()

    def show_theme(self, theme: Theme) -> None:
        """Take the font and the colour of a theme."""
        self._theme = theme
        self.setFont(theme.font(self._size, self._weight, tabular=True))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.color(self._token))
        self.setPalette(palette)

    def resize_text(self, size: int) -> None:
        """Change the size of the text, in logical pixels of the design."""
        if size != self._size:
            self._size = size
            if self._theme is not None:
                self.show_theme(self._theme)
